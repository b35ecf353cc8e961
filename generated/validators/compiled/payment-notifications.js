// Compiled by AJV: PaymentNotification, CaptureNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validatePaymentNotification = validate0, schema0 = { type: "object", required: ["notifyType", "result", "paymentRequestId", "paymentId", "paymentAmount", "paymentCreateTime"], properties: { notifyType: { enum: ["PAYMENT_RESULT", "PAYMENT_PENDING", "UPDATE_AMOUNT_RESULT"] }, result: { $ref: "Result" }, paymentRequestId: { type: "string", maxLength: 64 }, paymentId: { type: "string", maxLength: 64 }, paymentAmount: { $ref: "Amount" }, paymentCreateTime: { $ref: "DateTime" }, paymentTime: { $ref: "DateTime" }, customsDeclarationAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, grossSettlementAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, settlementQuote: { anyOf: [{ $ref: "Quote" }, { type: "null" }] }, pspCustomerInfo: { anyOf: [{ $ref: "PspCustomerInfo" }, { type: "null" }] }, acquirerReferenceNo: { type: "string", maxLength: 64 }, paymentResultInfo: { anyOf: [{ $ref: "PaymentResultInfo" }, { type: "null" }] }, cardInfo: { anyOf: [{ $ref: "CardInfo" }, { type: "null" }] }, acquirerInfo: { anyOf: [{ $ref: "AcquirerInfo" }, { type: "null" }] }, promotionResult: { type: ["array", "null"], items: { $ref: "PromotionResult" } }, paymentMethodType: { type: "string", maxLength: 64 }, customizedInfo: { anyOf: [{ $ref: "CustomizedInfo" }, { type: "null" }] }, paymentQuote: { anyOf: [{ $ref: "Quote" }, { type: "null" }] }, processingAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, metadata: { type: "string", maxLength: 2048 }, subscriptionOrderId: { type: "string", maxLength: 32 }, retryInfo: { anyOf: [{ $ref: "RetryInfo" }, { type: "null" }] }, updateRequestId: { type: "string", maxLength: 64 }, authExpiryTime: { $ref: "DateTime" }, taxCalculationId: { type: "string", maxLength: 64 }, authReviewStatus: { type: "string", maxLength: 64 }, authReviewSource: { type: "string", maxLength: 64 }, popRiskDecisionResultInfo: { anyOf: [{ $ref: "PopRiskDecisionResultInfo" }, { type: "null" }] } }, if: { type: "object", required: ["notifyType", "result"], properties: { notifyType: { const: "PAYMENT_RESULT" }, result: { type: "object", required: ["resultStatus"], properties: { resultStatus: { const: "S" } } } } }, then: { required: ["paymentTime"] } }, schema1 = { type: "object", required: ["resultCode", "resultStatus"], properties: { resultCode: { type: "string", maxLength: 64 }, resultStatus: { enum: ["S", "F", "U"] }, resultMessage: { type: "string", maxLength: 256 } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resultCode === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resultCode" }, message: "must have required property 'resultCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.resultStatus === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resultStatus" }, message: "must have required property 'resultStatus'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.resultCode !== void 0) {
      let data0 = data.resultCode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/resultCode", schemaPath: "#/properties/resultCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/resultCode", schemaPath: "#/properties/resultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.resultStatus !== void 0) {
      let data1 = data.resultStatus;
      if (!(data1 === "S" || data1 === "F" || data1 === "U")) {
        const err4 = { instancePath: instancePath + "/resultStatus", schemaPath: "#/properties/resultStatus/enum", keyword: "enum", params: { allowedValues: schema1.properties.resultStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.resultMessage !== void 0) {
      let data2 = data.resultMessage;
      if (typeof data2 == "string") {
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err5 = { instancePath: instancePath + "/resultMessage", schemaPath: "#/properties/resultMessage/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/resultMessage", schemaPath: "#/properties/resultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern1 = new RegExp("^[0-9]+$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err2 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern1.test(data1)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
const schema5 = { type: ["number", "string"], minimum: 0, maxLength: 32, pattern: "^[0-9]+(\\.[0-9]+)?$" }, pattern2 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema5.type }, message: "must be number,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
    const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err2 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!pattern2.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  return validate11.errors = vErrors, errors === 0;
}
const schema6 = { enum: [!0, !1, "true", "false"] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema6.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quoteCurrencyPair === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quoteCurrencyPair" }, message: "must have required property 'quoteCurrencyPair'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.quotePrice === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quotePrice" }, message: "must have required property 'quotePrice'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quoteId !== void 0) {
      let data0 = data.quoteId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/quoteId", schemaPath: "#/properties/quoteId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/quoteId", schemaPath: "#/properties/quoteId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.quoteCurrencyPair !== void 0) {
      let data1 = data.quoteCurrencyPair;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err4 = { instancePath: instancePath + "/quoteCurrencyPair", schemaPath: "#/properties/quoteCurrencyPair/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/quoteCurrencyPair", schemaPath: "#/properties/quoteCurrencyPair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.quotePrice !== void 0 && (validate11(data.quotePrice, { instancePath: instancePath + "/quotePrice", parentData: data, parentDataProperty: "quotePrice", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.quoteStartTime !== void 0 && (validate5(data.quoteStartTime, { instancePath: instancePath + "/quoteStartTime", parentData: data, parentDataProperty: "quoteStartTime", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.quoteExpiryTime !== void 0 && (validate5(data.quoteExpiryTime, { instancePath: instancePath + "/quoteExpiryTime", parentData: data, parentDataProperty: "quoteExpiryTime", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.guaranteed !== void 0 && (validate15(data.guaranteed, { instancePath: instancePath + "/guaranteed", parentData: data, parentDataProperty: "guaranteed", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.exchangeAmount !== void 0) {
      let data6 = data.exchangeAmount;
      const _errs10 = errors;
      let valid1 = !1;
      const _errs11 = errors;
      validate3(data6, { instancePath: instancePath + "/exchangeAmount", parentData: data, parentDataProperty: "exchangeAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = errors;
        if (data6 !== null) {
          const err6 = { instancePath: instancePath + "/exchangeAmount", schemaPath: "#/properties/exchangeAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/exchangeAmount", schemaPath: "#/properties/exchangeAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pspName !== void 0) {
      let data0 = data.pspName;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/pspName", schemaPath: "#/properties/pspName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/pspName", schemaPath: "#/properties/pspName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.pspCustomerId !== void 0) {
      let data1 = data.pspCustomerId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/pspCustomerId", schemaPath: "#/properties/pspCustomerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/pspCustomerId", schemaPath: "#/properties/pspCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.displayCustomerId !== void 0) {
      let data2 = data.displayCustomerId;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/displayCustomerId", schemaPath: "#/properties/displayCustomerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/displayCustomerId", schemaPath: "#/properties/displayCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.displayCustomerName !== void 0) {
      let data3 = data.displayCustomerName;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err6 = { instancePath: instancePath + "/displayCustomerName", schemaPath: "#/properties/displayCustomerName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/displayCustomerName", schemaPath: "#/properties/displayCustomerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.customer2088Id !== void 0) {
      let data4 = data.customer2088Id;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err8 = { instancePath: instancePath + "/customer2088Id", schemaPath: "#/properties/customer2088Id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/customer2088Id", schemaPath: "#/properties/customer2088Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data5 = data.extendInfo;
      if (typeof data5 == "string") {
        if (data5.length > 2048 && (data5.length > 4096 || [...data5].length > 2048)) {
          const err10 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
const schema9 = { type: "object", properties: { threeDSVersion: { type: "string", maxLength: 64 }, eci: { type: "string", maxLength: 64 }, cavv: { type: "string", maxLength: 256 }, dsTransactionId: { type: "string", maxLength: 128 }, xid: { type: "string", maxLength: 128 }, threeDStransactionStatusReason: { type: "string", maxLength: 256 }, challengeCancel: { type: "string", maxLength: 64 }, challenged: { $ref: "BooleanValue" }, exemptionType: { type: "string", maxLength: 64 }, threeDSOffered: { $ref: "BooleanValue" }, paResStatus: { type: "string", maxLength: 64 }, liabilityShift: { type: ["boolean", "string"], maxLength: 64 } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.threeDSVersion !== void 0) {
      let data0 = data.threeDSVersion;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/threeDSVersion", schemaPath: "#/properties/threeDSVersion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/threeDSVersion", schemaPath: "#/properties/threeDSVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.eci !== void 0) {
      let data1 = data.eci;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.cavv !== void 0) {
      let data2 = data.cavv;
      if (typeof data2 == "string") {
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err4 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.dsTransactionId !== void 0) {
      let data3 = data.dsTransactionId;
      if (typeof data3 == "string") {
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err6 = { instancePath: instancePath + "/dsTransactionId", schemaPath: "#/properties/dsTransactionId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/dsTransactionId", schemaPath: "#/properties/dsTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.xid !== void 0) {
      let data4 = data.xid;
      if (typeof data4 == "string") {
        if (data4.length > 128 && (data4.length > 256 || [...data4].length > 128)) {
          const err8 = { instancePath: instancePath + "/xid", schemaPath: "#/properties/xid/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/xid", schemaPath: "#/properties/xid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.threeDStransactionStatusReason !== void 0) {
      let data5 = data.threeDStransactionStatusReason;
      if (typeof data5 == "string") {
        if (data5.length > 256 && (data5.length > 512 || [...data5].length > 256)) {
          const err10 = { instancePath: instancePath + "/threeDStransactionStatusReason", schemaPath: "#/properties/threeDStransactionStatusReason/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/threeDStransactionStatusReason", schemaPath: "#/properties/threeDStransactionStatusReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.challengeCancel !== void 0) {
      let data6 = data.challengeCancel;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err12 = { instancePath: instancePath + "/challengeCancel", schemaPath: "#/properties/challengeCancel/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/challengeCancel", schemaPath: "#/properties/challengeCancel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.challenged !== void 0 && (validate15(data.challenged, { instancePath: instancePath + "/challenged", parentData: data, parentDataProperty: "challenged", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.exemptionType !== void 0) {
      let data8 = data.exemptionType;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err14 = { instancePath: instancePath + "/exemptionType", schemaPath: "#/properties/exemptionType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/exemptionType", schemaPath: "#/properties/exemptionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.threeDSOffered !== void 0 && (validate15(data.threeDSOffered, { instancePath: instancePath + "/threeDSOffered", parentData: data, parentDataProperty: "threeDSOffered", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.paResStatus !== void 0) {
      let data10 = data.paResStatus;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err16 = { instancePath: instancePath + "/paResStatus", schemaPath: "#/properties/paResStatus/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/paResStatus", schemaPath: "#/properties/paResStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.liabilityShift !== void 0) {
      let data11 = data.liabilityShift;
      if (typeof data11 != "boolean" && typeof data11 != "string") {
        const err18 = { instancePath: instancePath + "/liabilityShift", schemaPath: "#/properties/liabilityShift/type", keyword: "type", params: { type: schema9.properties.liabilityShift.type }, message: "must be boolean,string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data11 == "string" && data11.length > 64 && (data11.length > 128 || [...data11].length > 64)) {
        const err19 = { instancePath: instancePath + "/liabilityShift", schemaPath: "#/properties/liabilityShift/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
const schema10 = { type: "object", properties: { installmentNum: { type: ["integer", "string"], maxLength: 8, pattern: "^-?[0-9]+$" }, interval: { type: "string", maxLength: 64 }, creditPayFeeType: { type: "string", maxLength: 64 }, feePercentage: { $ref: "IntegerValue" }, filteredInstallmentPeriods: { type: ["array", "null"], items: { $ref: "IntegerValue" } }, interestRate: { type: ["number", "string"], maxLength: 16, pattern: "^-?[0-9]+(\\.[0-9]+)?$" } } }, pattern3 = new RegExp("^-?[0-9]+$", "u"), pattern5 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u"), schema11 = { type: ["integer", "string"], maxLength: 16, pattern: "^-?[0-9]+$" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 16 && (data.length > 32 || [...data].length > 16)) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: 'must match pattern "^-?[0-9]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.installmentNum !== void 0) {
      let data0 = data.installmentNum;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/type", keyword: "type", params: { type: schema10.properties.installmentNum.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "string") {
        if (data0.length > 8 && (data0.length > 16 || [...data0].length > 8)) {
          const err1 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: 'must match pattern "^-?[0-9]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err3 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.creditPayFeeType !== void 0) {
      let data2 = data.creditPayFeeType;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err5 = { instancePath: instancePath + "/creditPayFeeType", schemaPath: "#/properties/creditPayFeeType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/creditPayFeeType", schemaPath: "#/properties/creditPayFeeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.feePercentage !== void 0 && (validate27(data.feePercentage, { instancePath: instancePath + "/feePercentage", parentData: data, parentDataProperty: "feePercentage", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.filteredInstallmentPeriods !== void 0) {
      let data4 = data.filteredInstallmentPeriods;
      if (!Array.isArray(data4) && data4 !== null) {
        const err7 = { instancePath: instancePath + "/filteredInstallmentPeriods", schemaPath: "#/properties/filteredInstallmentPeriods/type", keyword: "type", params: { type: schema10.properties.filteredInstallmentPeriods.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data4)) {
        const _errs10 = errors, len0 = data4.length;
        for (let i0 = 0; i0 < len0 && (validate27(data4[i0], { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), !(errors - _errs10 >= 100)); i0++)
          ;
      }
    }
    if (data.interestRate !== void 0) {
      let data6 = data.interestRate;
      if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "string") {
        const err8 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/type", keyword: "type", params: { type: schema10.properties.interestRate.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data6 == "string") {
        if (data6.length > 16 && (data6.length > 32 || [...data6].length > 16)) {
          const err9 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern5.test(data6)) {
          const err10 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.acquirerName !== void 0) {
      let data0 = data.acquirerName;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/acquirerName", schemaPath: "#/properties/acquirerName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/acquirerName", schemaPath: "#/properties/acquirerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.referenceRequestId !== void 0) {
      let data1 = data.referenceRequestId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/referenceRequestId", schemaPath: "#/properties/referenceRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/referenceRequestId", schemaPath: "#/properties/referenceRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.acquirerTransactionId !== void 0) {
      let data2 = data.acquirerTransactionId;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/acquirerTransactionId", schemaPath: "#/properties/acquirerTransactionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/acquirerTransactionId", schemaPath: "#/properties/acquirerTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.acquirerMerchantId !== void 0) {
      let data3 = data.acquirerMerchantId;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err6 = { instancePath: instancePath + "/acquirerMerchantId", schemaPath: "#/properties/acquirerMerchantId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/acquirerMerchantId", schemaPath: "#/properties/acquirerMerchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.acquirerResultCode !== void 0) {
      let data4 = data.acquirerResultCode;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err8 = { instancePath: instancePath + "/acquirerResultCode", schemaPath: "#/properties/acquirerResultCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/acquirerResultCode", schemaPath: "#/properties/acquirerResultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.acquirerResultMessage !== void 0) {
      let data5 = data.acquirerResultMessage;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err10 = { instancePath: instancePath + "/acquirerResultMessage", schemaPath: "#/properties/acquirerResultMessage/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/acquirerResultMessage", schemaPath: "#/properties/acquirerResultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.acquirerMerchantName !== void 0) {
      let data6 = data.acquirerMerchantName;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err12 = { instancePath: instancePath + "/acquirerMerchantName", schemaPath: "#/properties/acquirerMerchantName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/acquirerMerchantName", schemaPath: "#/properties/acquirerMerchantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.acquirerReasonCode !== void 0) {
      let data7 = data.acquirerReasonCode;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err14 = { instancePath: instancePath + "/acquirerReasonCode", schemaPath: "#/properties/acquirerReasonCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/acquirerReasonCode", schemaPath: "#/properties/acquirerReasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.acquirerReasonDescription !== void 0) {
      let data8 = data.acquirerReasonDescription;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err16 = { instancePath: instancePath + "/acquirerReasonDescription", schemaPath: "#/properties/acquirerReasonDescription/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/acquirerReasonDescription", schemaPath: "#/properties/acquirerReasonDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.ptspTransactionId !== void 0) {
      let data9 = data.ptspTransactionId;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err18 = { instancePath: instancePath + "/ptspTransactionId", schemaPath: "#/properties/ptspTransactionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/ptspTransactionId", schemaPath: "#/properties/ptspTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.acquirerCardToken !== void 0) {
      let data10 = data.acquirerCardToken;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err20 = { instancePath: instancePath + "/acquirerCardToken", schemaPath: "#/properties/acquirerCardToken/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/acquirerCardToken", schemaPath: "#/properties/acquirerCardToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardNo !== void 0) {
      let data0 = data.cardNo;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.cardBrand !== void 0) {
      let data1 = data.cardBrand;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/cardBrand", schemaPath: "#/properties/cardBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/cardBrand", schemaPath: "#/properties/cardBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.cardToken !== void 0) {
      let data2 = data.cardToken;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err4 = { instancePath: instancePath + "/cardToken", schemaPath: "#/properties/cardToken/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/cardToken", schemaPath: "#/properties/cardToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.issuingCountry !== void 0) {
      let data3 = data.issuingCountry;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err6 = { instancePath: instancePath + "/issuingCountry", schemaPath: "#/properties/issuingCountry/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/issuingCountry", schemaPath: "#/properties/issuingCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.funding !== void 0) {
      let data4 = data.funding;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err8 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.paymentMethodRegion !== void 0) {
      let data5 = data.paymentMethodRegion;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err10 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.threeDSResult !== void 0) {
      let data6 = data.threeDSResult;
      const _errs14 = errors;
      let valid1 = !1;
      const _errs15 = errors;
      validate22(data6, { instancePath: instancePath + "/threeDSResult", parentData: data, parentDataProperty: "threeDSResult", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs16 = errors;
        if (data6 !== null) {
          const err12 = { instancePath: instancePath + "/threeDSResult", schemaPath: "#/properties/threeDSResult/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid0 = _errs16 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        const err13 = { instancePath: instancePath + "/threeDSResult", schemaPath: "#/properties/threeDSResult/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.avsResultRaw !== void 0) {
      let data7 = data.avsResultRaw;
      if (typeof data7 == "string") {
        if (data7.length > 256 && (data7.length > 512 || [...data7].length > 256)) {
          const err14 = { instancePath: instancePath + "/avsResultRaw", schemaPath: "#/properties/avsResultRaw/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/avsResultRaw", schemaPath: "#/properties/avsResultRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.cvvResultRaw !== void 0) {
      let data8 = data.cvvResultRaw;
      if (typeof data8 == "string") {
        if (data8.length > 256 && (data8.length > 512 || [...data8].length > 256)) {
          const err16 = { instancePath: instancePath + "/cvvResultRaw", schemaPath: "#/properties/cvvResultRaw/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/cvvResultRaw", schemaPath: "#/properties/cvvResultRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.networkTransactionId !== void 0) {
      let data9 = data.networkTransactionId;
      if (typeof data9 == "string") {
        if (data9.length > 256 && (data9.length > 512 || [...data9].length > 256)) {
          const err18 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.creditPayPlan !== void 0) {
      let data10 = data.creditPayPlan;
      const _errs25 = errors;
      let valid2 = !1;
      const _errs26 = errors;
      validate26(data10, { instancePath: instancePath + "/creditPayPlan", parentData: data, parentDataProperty: "creditPayPlan", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      var _valid1 = _errs26 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs27 = errors;
        if (data10 !== null) {
          const err20 = { instancePath: instancePath + "/creditPayPlan", schemaPath: "#/properties/creditPayPlan/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        var _valid1 = _errs27 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err21 = { instancePath: instancePath + "/creditPayPlan", schemaPath: "#/properties/creditPayPlan/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.cardholderName !== void 0) {
      let data11 = data.cardholderName;
      if (typeof data11 == "string") {
        if (data11.length > 64 && (data11.length > 128 || [...data11].length > 64)) {
          const err22 = { instancePath: instancePath + "/cardholderName", schemaPath: "#/properties/cardholderName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/cardholderName", schemaPath: "#/properties/cardholderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.cardBin !== void 0) {
      let data12 = data.cardBin;
      if (typeof data12 == "string") {
        if (data12.length > 8 && (data12.length > 16 || [...data12].length > 8)) {
          const err24 = { instancePath: instancePath + "/cardBin", schemaPath: "#/properties/cardBin/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cardBin", schemaPath: "#/properties/cardBin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.lastFour !== void 0) {
      let data13 = data.lastFour;
      if (typeof data13 == "string") {
        if (data13.length > 4 && (data13.length > 8 || [...data13].length > 4)) {
          const err26 = { instancePath: instancePath + "/lastFour", schemaPath: "#/properties/lastFour/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/lastFour", schemaPath: "#/properties/lastFour/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.expiryMonth !== void 0) {
      let data14 = data.expiryMonth;
      if (typeof data14 == "string") {
        if (data14.length > 2 && (data14.length > 4 || [...data14].length > 2)) {
          const err28 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.expiryYear !== void 0) {
      let data15 = data.expiryYear;
      if (typeof data15 == "string") {
        if (data15.length > 2 && (data15.length > 4 || [...data15].length > 2)) {
          const err30 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.cardCategory !== void 0) {
      let data16 = data.cardCategory;
      if (typeof data16 == "string") {
        if (data16.length > 64 && (data16.length > 128 || [...data16].length > 64)) {
          const err32 = { instancePath: instancePath + "/cardCategory", schemaPath: "#/properties/cardCategory/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/cardCategory", schemaPath: "#/properties/cardCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.issuerName !== void 0) {
      let data17 = data.issuerName;
      if (typeof data17 == "string") {
        if (data17.length > 256 && (data17.length > 512 || [...data17].length > 256)) {
          const err34 = { instancePath: instancePath + "/issuerName", schemaPath: "#/properties/issuerName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/issuerName", schemaPath: "#/properties/issuerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.refusalCodeRaw !== void 0) {
      let data18 = data.refusalCodeRaw;
      if (typeof data18 == "string") {
        if (data18.length > 64 && (data18.length > 128 || [...data18].length > 64)) {
          const err36 = { instancePath: instancePath + "/refusalCodeRaw", schemaPath: "#/properties/refusalCodeRaw/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/refusalCodeRaw", schemaPath: "#/properties/refusalCodeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.refusalReasonRaw !== void 0) {
      let data19 = data.refusalReasonRaw;
      if (typeof data19 == "string") {
        if (data19.length > 1024 && (data19.length > 2048 || [...data19].length > 1024)) {
          const err38 = { instancePath: instancePath + "/refusalReasonRaw", schemaPath: "#/properties/refusalReasonRaw/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/refusalReasonRaw", schemaPath: "#/properties/refusalReasonRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.merchantAdviceCode !== void 0) {
      let data20 = data.merchantAdviceCode;
      if (typeof data20 == "string") {
        if (data20.length > 64 && (data20.length > 128 || [...data20].length > 64)) {
          const err40 = { instancePath: instancePath + "/merchantAdviceCode", schemaPath: "#/properties/merchantAdviceCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/merchantAdviceCode", schemaPath: "#/properties/merchantAdviceCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.acquirerInfo !== void 0) {
      let data21 = data.acquirerInfo;
      const _errs50 = errors;
      let valid3 = !1;
      const _errs51 = errors;
      validate31(data21, { instancePath: instancePath + "/acquirerInfo", parentData: data, parentDataProperty: "acquirerInfo", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid2 = _errs51 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        const _errs52 = errors;
        if (data21 !== null) {
          const err42 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        var _valid2 = _errs52 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
      else {
        const err43 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.accountNo !== void 0) {
      let data22 = data.accountNo;
      if (typeof data22 == "string") {
        if (data22.length > 128 && (data22.length > 256 || [...data22].length > 128)) {
          const err44 = { instancePath: instancePath + "/accountNo", schemaPath: "#/properties/accountNo/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/accountNo", schemaPath: "#/properties/accountNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.exemptionRequested !== void 0) {
      let data23 = data.exemptionRequested;
      if (typeof data23 == "string") {
        if (data23.length > 64 && (data23.length > 128 || [...data23].length > 64)) {
          const err46 = { instancePath: instancePath + "/exemptionRequested", schemaPath: "#/properties/exemptionRequested/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/exemptionRequested", schemaPath: "#/properties/exemptionRequested/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.credentialTypeUsed !== void 0) {
      let data24 = data.credentialTypeUsed;
      if (typeof data24 == "string") {
        if (data24.length > 64 && (data24.length > 128 || [...data24].length > 64)) {
          const err48 = { instancePath: instancePath + "/credentialTypeUsed", schemaPath: "#/properties/credentialTypeUsed/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/credentialTypeUsed", schemaPath: "#/properties/credentialTypeUsed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.rrn !== void 0) {
      let data25 = data.rrn;
      if (typeof data25 == "string") {
        if (data25.length > 32 && (data25.length > 64 || [...data25].length > 32)) {
          const err50 = { instancePath: instancePath + "/rrn", schemaPath: "#/properties/rrn/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/rrn", schemaPath: "#/properties/rrn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.userAuthorizationStatus !== void 0) {
      let data26 = data.userAuthorizationStatus;
      if (typeof data26 == "string") {
        if (data26.length > 64 && (data26.length > 128 || [...data26].length > 64)) {
          const err52 = { instancePath: instancePath + "/userAuthorizationStatus", schemaPath: "#/properties/userAuthorizationStatus/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/userAuthorizationStatus", schemaPath: "#/properties/userAuthorizationStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.authorizationCode !== void 0) {
      let data27 = data.authorizationCode;
      if (typeof data27 == "string") {
        if (data27.length > 64 && (data27.length > 128 || [...data27].length > 64)) {
          const err54 = { instancePath: instancePath + "/authorizationCode", schemaPath: "#/properties/authorizationCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/authorizationCode", schemaPath: "#/properties/authorizationCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    data.incrementalAuthorizationAvailable !== void 0 && (validate15(data.incrementalAuthorizationAvailable, { instancePath: instancePath + "/incrementalAuthorizationAvailable", parentData: data, parentDataProperty: "incrementalAuthorizationAvailable", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.extendedAuthorizationAvailable !== void 0 && (validate15(data.extendedAuthorizationAvailable, { instancePath: instancePath + "/extendedAuthorizationAvailable", parentData: data, parentDataProperty: "extendedAuthorizationAvailable", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.refundOnAuthorizationAvailable !== void 0 && (validate15(data.refundOnAuthorizationAvailable, { instancePath: instancePath + "/refundOnAuthorizationAvailable", parentData: data, parentDataProperty: "refundOnAuthorizationAvailable", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardNo !== void 0) {
      let data0 = data.cardNo;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.cardBrand !== void 0) {
      let data1 = data.cardBrand;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/cardBrand", schemaPath: "#/properties/cardBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/cardBrand", schemaPath: "#/properties/cardBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.cardToken !== void 0) {
      let data2 = data.cardToken;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err4 = { instancePath: instancePath + "/cardToken", schemaPath: "#/properties/cardToken/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/cardToken", schemaPath: "#/properties/cardToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.issuingCountry !== void 0) {
      let data3 = data.issuingCountry;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err6 = { instancePath: instancePath + "/issuingCountry", schemaPath: "#/properties/issuingCountry/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/issuingCountry", schemaPath: "#/properties/issuingCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.funding !== void 0) {
      let data4 = data.funding;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err8 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.paymentMethodRegion !== void 0) {
      let data5 = data.paymentMethodRegion;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err10 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.threeDSResult !== void 0) {
      let data6 = data.threeDSResult;
      const _errs14 = errors;
      let valid1 = !1;
      const _errs15 = errors;
      validate22(data6, { instancePath: instancePath + "/threeDSResult", parentData: data, parentDataProperty: "threeDSResult", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs16 = errors;
        if (data6 !== null) {
          const err12 = { instancePath: instancePath + "/threeDSResult", schemaPath: "#/properties/threeDSResult/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid0 = _errs16 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        const err13 = { instancePath: instancePath + "/threeDSResult", schemaPath: "#/properties/threeDSResult/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.discountTag !== void 0) {
      let data0 = data.discountTag;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/discountTag", schemaPath: "#/properties/discountTag/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/discountTag", schemaPath: "#/properties/discountTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.discountName !== void 0) {
      let data1 = data.discountName;
      if (typeof data1 == "string") {
        if (data1.length > 128 && (data1.length > 256 || [...data1].length > 128)) {
          const err2 = { instancePath: instancePath + "/discountName", schemaPath: "#/properties/discountName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/discountName", schemaPath: "#/properties/discountName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.savingsAmount !== void 0) {
      let data2 = data.savingsAmount;
      const _errs6 = errors;
      let valid1 = !1;
      const _errs7 = errors;
      validate3(data2, { instancePath: instancePath + "/savingsAmount", parentData: data, parentDataProperty: "savingsAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/savingsAmount", schemaPath: "#/properties/savingsAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/savingsAmount", schemaPath: "#/properties/savingsAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.estimateSavingsAmount !== void 0) {
      let data3 = data.estimateSavingsAmount;
      const _errs11 = errors;
      let valid2 = !1;
      const _errs12 = errors;
      validate3(data3, { instancePath: instancePath + "/estimateSavingsAmount", parentData: data, parentDataProperty: "estimateSavingsAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid1 = _errs12 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs13 = errors;
        if (data3 !== null) {
          const err6 = { instancePath: instancePath + "/estimateSavingsAmount", schemaPath: "#/properties/estimateSavingsAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs13 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/estimateSavingsAmount", schemaPath: "#/properties/estimateSavingsAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.promotionType !== void 0) {
      let data0 = data.promotionType;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err0 = { instancePath: instancePath + "/promotionType", schemaPath: "#/properties/promotionType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/promotionType", schemaPath: "#/properties/promotionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.discount !== void 0) {
      let data1 = data.discount;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      validate42(data1, { instancePath: instancePath + "/discount", parentData: data, parentDataProperty: "discount", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customizedField1 !== void 0) {
      let data0 = data.customizedField1;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err0 = { instancePath: instancePath + "/customizedField1", schemaPath: "#/properties/customizedField1/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/customizedField1", schemaPath: "#/properties/customizedField1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.customizedField2 !== void 0) {
      let data1 = data.customizedField2;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err2 = { instancePath: instancePath + "/customizedField2", schemaPath: "#/properties/customizedField2/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/customizedField2", schemaPath: "#/properties/customizedField2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customizedField3 !== void 0) {
      let data2 = data.customizedField3;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err4 = { instancePath: instancePath + "/customizedField3", schemaPath: "#/properties/customizedField3/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/customizedField3", schemaPath: "#/properties/customizedField3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.customizedField4 !== void 0) {
      let data3 = data.customizedField4;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err6 = { instancePath: instancePath + "/customizedField4", schemaPath: "#/properties/customizedField4/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/customizedField4", schemaPath: "#/properties/customizedField4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.customizedField5 !== void 0) {
      let data4 = data.customizedField5;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err8 = { instancePath: instancePath + "/customizedField5", schemaPath: "#/properties/customizedField5/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/customizedField5", schemaPath: "#/properties/customizedField5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
const schema17 = { type: "object", properties: { availableRetries: { $ref: "IntegerValue" }, orderId: { type: "string", maxLength: 32 }, paymentAttempts: { type: ["array", "null"], maxItems: 4, items: { $ref: "PaymentAttempt" } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attemptAt !== void 0 && (validate5(data.attemptAt, { instancePath: instancePath + "/attemptAt", parentData: data, parentDataProperty: "attemptAt", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.attemptResponse !== void 0) {
      let data1 = data.attemptResponse;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err0 = { instancePath: instancePath + "/attemptResponse", schemaPath: "#/properties/attemptResponse/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/attemptResponse", schemaPath: "#/properties/attemptResponse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.availableRetries !== void 0 && (validate27(data.availableRetries, { instancePath: instancePath + "/availableRetries", parentData: data, parentDataProperty: "availableRetries", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.orderId !== void 0) {
      let data1 = data.orderId;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err0 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.paymentAttempts !== void 0) {
      let data2 = data.paymentAttempts;
      if (!Array.isArray(data2) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/paymentAttempts", schemaPath: "#/properties/paymentAttempts/type", keyword: "type", params: { type: schema17.properties.paymentAttempts.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length > 4) {
          const err3 = { instancePath: instancePath + "/paymentAttempts", schemaPath: "#/properties/paymentAttempts/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const _errs6 = errors, len0 = data2.length;
        for (let i0 = 0; i0 < len0 && (validate53(data2[i0], { instancePath: instancePath + "/paymentAttempts/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), !(errors - _errs6 >= 100)); i0++)
          ;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.notifyType === void 0 && (missing0 = "notifyType") || data.result === void 0 && (missing0 = "result")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        if (data.notifyType !== void 0) {
          const _errs4 = errors;
          if (data.notifyType !== "PAYMENT_RESULT") {
            const err1 = {};
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs5 = errors;
            if (errors === _errs5)
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.resultStatus === void 0 && (missing1 = "resultStatus")) {
                  const err2 = {};
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                } else if (data1.resultStatus !== void 0 && data1.resultStatus !== "S") {
                  const err3 = {};
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
              } else {
                const err4 = {};
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
      }
    } else {
      const err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.paymentTime === void 0) {
      const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentTime" }, message: "must have required property 'paymentTime'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notifyType === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notifyType" }, message: "must have required property 'notifyType'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.result === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.paymentRequestId === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentRequestId" }, message: "must have required property 'paymentRequestId'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.paymentId === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.paymentAmount === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentAmount" }, message: "must have required property 'paymentAmount'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.paymentCreateTime === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentCreateTime" }, message: "must have required property 'paymentCreateTime'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.notifyType !== void 0) {
      let data3 = data.notifyType;
      if (!(data3 === "PAYMENT_RESULT" || data3 === "PAYMENT_PENDING" || data3 === "UPDATE_AMOUNT_RESULT")) {
        const err14 = { instancePath: instancePath + "/notifyType", schemaPath: "#/properties/notifyType/enum", keyword: "enum", params: { allowedValues: schema0.properties.notifyType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.result !== void 0 && (validate1(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.paymentRequestId !== void 0) {
      let data5 = data.paymentRequestId;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err15 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.paymentId !== void 0) {
      let data6 = data.paymentId;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err17 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.paymentAmount !== void 0 && (validate3(data.paymentAmount, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.paymentCreateTime !== void 0 && (validate5(data.paymentCreateTime, { instancePath: instancePath + "/paymentCreateTime", parentData: data, parentDataProperty: "paymentCreateTime", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.paymentTime !== void 0 && (validate5(data.paymentTime, { instancePath: instancePath + "/paymentTime", parentData: data, parentDataProperty: "paymentTime", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.customsDeclarationAmount !== void 0) {
      let data10 = data.customsDeclarationAmount;
      const _errs19 = errors;
      let valid4 = !1;
      const _errs20 = errors;
      validate3(data10, { instancePath: instancePath + "/customsDeclarationAmount", parentData: data, parentDataProperty: "customsDeclarationAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid1 = _errs20 === errors;
      if (valid4 = valid4 || _valid1, !valid4) {
        const _errs21 = errors;
        if (data10 !== null) {
          const err19 = { instancePath: instancePath + "/customsDeclarationAmount", schemaPath: "#/properties/customsDeclarationAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid1 = _errs21 === errors;
        valid4 = valid4 || _valid1;
      }
      if (valid4)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        const err20 = { instancePath: instancePath + "/customsDeclarationAmount", schemaPath: "#/properties/customsDeclarationAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.grossSettlementAmount !== void 0) {
      let data11 = data.grossSettlementAmount;
      const _errs24 = errors;
      let valid5 = !1;
      const _errs25 = errors;
      validate3(data11, { instancePath: instancePath + "/grossSettlementAmount", parentData: data, parentDataProperty: "grossSettlementAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid2 = _errs25 === errors;
      if (valid5 = valid5 || _valid2, !valid5) {
        const _errs26 = errors;
        if (data11 !== null) {
          const err21 = { instancePath: instancePath + "/grossSettlementAmount", schemaPath: "#/properties/grossSettlementAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        var _valid2 = _errs26 === errors;
        valid5 = valid5 || _valid2;
      }
      if (valid5)
        errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
      else {
        const err22 = { instancePath: instancePath + "/grossSettlementAmount", schemaPath: "#/properties/grossSettlementAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.settlementQuote !== void 0) {
      let data12 = data.settlementQuote;
      const _errs29 = errors;
      let valid6 = !1;
      const _errs30 = errors;
      validate10(data12, { instancePath: instancePath + "/settlementQuote", parentData: data, parentDataProperty: "settlementQuote", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
      var _valid3 = _errs30 === errors;
      if (valid6 = valid6 || _valid3, !valid6) {
        const _errs31 = errors;
        if (data12 !== null) {
          const err23 = { instancePath: instancePath + "/settlementQuote", schemaPath: "#/properties/settlementQuote/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid3 = _errs31 === errors;
        valid6 = valid6 || _valid3;
      }
      if (valid6)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        const err24 = { instancePath: instancePath + "/settlementQuote", schemaPath: "#/properties/settlementQuote/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.pspCustomerInfo !== void 0) {
      let data13 = data.pspCustomerInfo;
      const _errs34 = errors;
      let valid7 = !1;
      const _errs35 = errors;
      validate19(data13, { instancePath: instancePath + "/pspCustomerInfo", parentData: data, parentDataProperty: "pspCustomerInfo", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
      var _valid4 = _errs35 === errors;
      if (valid7 = valid7 || _valid4, !valid7) {
        const _errs36 = errors;
        if (data13 !== null) {
          const err25 = { instancePath: instancePath + "/pspCustomerInfo", schemaPath: "#/properties/pspCustomerInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        var _valid4 = _errs36 === errors;
        valid7 = valid7 || _valid4;
      }
      if (valid7)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        const err26 = { instancePath: instancePath + "/pspCustomerInfo", schemaPath: "#/properties/pspCustomerInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.acquirerReferenceNo !== void 0) {
      let data14 = data.acquirerReferenceNo;
      if (typeof data14 == "string") {
        if (data14.length > 64 && (data14.length > 128 || [...data14].length > 64)) {
          const err27 = { instancePath: instancePath + "/acquirerReferenceNo", schemaPath: "#/properties/acquirerReferenceNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/acquirerReferenceNo", schemaPath: "#/properties/acquirerReferenceNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.paymentResultInfo !== void 0) {
      let data15 = data.paymentResultInfo;
      const _errs41 = errors;
      let valid8 = !1;
      const _errs42 = errors;
      validate21(data15, { instancePath: instancePath + "/paymentResultInfo", parentData: data, parentDataProperty: "paymentResultInfo", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid5 = _errs42 === errors;
      if (valid8 = valid8 || _valid5, !valid8) {
        const _errs43 = errors;
        if (data15 !== null) {
          const err29 = { instancePath: instancePath + "/paymentResultInfo", schemaPath: "#/properties/paymentResultInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        var _valid5 = _errs43 === errors;
        valid8 = valid8 || _valid5;
      }
      if (valid8)
        errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
      else {
        const err30 = { instancePath: instancePath + "/paymentResultInfo", schemaPath: "#/properties/paymentResultInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.cardInfo !== void 0) {
      let data16 = data.cardInfo;
      const _errs46 = errors;
      let valid9 = !1;
      const _errs47 = errors;
      validate37(data16, { instancePath: instancePath + "/cardInfo", parentData: data, parentDataProperty: "cardInfo", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      var _valid6 = _errs47 === errors;
      if (valid9 = valid9 || _valid6, !valid9) {
        const _errs48 = errors;
        if (data16 !== null) {
          const err31 = { instancePath: instancePath + "/cardInfo", schemaPath: "#/properties/cardInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        var _valid6 = _errs48 === errors;
        valid9 = valid9 || _valid6;
      }
      if (valid9)
        errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
      else {
        const err32 = { instancePath: instancePath + "/cardInfo", schemaPath: "#/properties/cardInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.acquirerInfo !== void 0) {
      let data17 = data.acquirerInfo;
      const _errs51 = errors;
      let valid10 = !1;
      const _errs52 = errors;
      validate31(data17, { instancePath: instancePath + "/acquirerInfo", parentData: data, parentDataProperty: "acquirerInfo", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid7 = _errs52 === errors;
      if (valid10 = valid10 || _valid7, !valid10) {
        const _errs53 = errors;
        if (data17 !== null) {
          const err33 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        var _valid7 = _errs53 === errors;
        valid10 = valid10 || _valid7;
      }
      if (valid10)
        errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
      else {
        const err34 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.promotionResult !== void 0) {
      let data18 = data.promotionResult;
      if (!Array.isArray(data18) && data18 !== null) {
        const err35 = { instancePath: instancePath + "/promotionResult", schemaPath: "#/properties/promotionResult/type", keyword: "type", params: { type: schema0.properties.promotionResult.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (Array.isArray(data18)) {
        const _errs57 = errors, len0 = data18.length;
        for (let i0 = 0; i0 < len0 && (validate41(data18[i0], { instancePath: instancePath + "/promotionResult/" + i0, parentData: data18, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), !(errors - _errs57 >= 100)); i0++)
          ;
      }
    }
    if (data.paymentMethodType !== void 0) {
      let data20 = data.paymentMethodType;
      if (typeof data20 == "string") {
        if (data20.length > 64 && (data20.length > 128 || [...data20].length > 64)) {
          const err36 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.customizedInfo !== void 0) {
      let data21 = data.customizedInfo;
      const _errs62 = errors;
      let valid13 = !1;
      const _errs63 = errors;
      validate47(data21, { instancePath: instancePath + "/customizedInfo", parentData: data, parentDataProperty: "customizedInfo", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
      var _valid8 = _errs63 === errors;
      if (valid13 = valid13 || _valid8, !valid13) {
        const _errs64 = errors;
        if (data21 !== null) {
          const err38 = { instancePath: instancePath + "/customizedInfo", schemaPath: "#/properties/customizedInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        var _valid8 = _errs64 === errors;
        valid13 = valid13 || _valid8;
      }
      if (valid13)
        errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
      else {
        const err39 = { instancePath: instancePath + "/customizedInfo", schemaPath: "#/properties/customizedInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.paymentQuote !== void 0) {
      let data22 = data.paymentQuote;
      const _errs67 = errors;
      let valid14 = !1;
      const _errs68 = errors;
      validate10(data22, { instancePath: instancePath + "/paymentQuote", parentData: data, parentDataProperty: "paymentQuote", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
      var _valid9 = _errs68 === errors;
      if (valid14 = valid14 || _valid9, !valid14) {
        const _errs69 = errors;
        if (data22 !== null) {
          const err40 = { instancePath: instancePath + "/paymentQuote", schemaPath: "#/properties/paymentQuote/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        var _valid9 = _errs69 === errors;
        valid14 = valid14 || _valid9;
      }
      if (valid14)
        errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
      else {
        const err41 = { instancePath: instancePath + "/paymentQuote", schemaPath: "#/properties/paymentQuote/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.processingAmount !== void 0) {
      let data23 = data.processingAmount;
      const _errs72 = errors;
      let valid15 = !1;
      const _errs73 = errors;
      validate3(data23, { instancePath: instancePath + "/processingAmount", parentData: data, parentDataProperty: "processingAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid10 = _errs73 === errors;
      if (valid15 = valid15 || _valid10, !valid15) {
        const _errs74 = errors;
        if (data23 !== null) {
          const err42 = { instancePath: instancePath + "/processingAmount", schemaPath: "#/properties/processingAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        var _valid10 = _errs74 === errors;
        valid15 = valid15 || _valid10;
      }
      if (valid15)
        errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
      else {
        const err43 = { instancePath: instancePath + "/processingAmount", schemaPath: "#/properties/processingAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data24 = data.metadata;
      if (typeof data24 == "string") {
        if (data24.length > 2048 && (data24.length > 4096 || [...data24].length > 2048)) {
          const err44 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.subscriptionOrderId !== void 0) {
      let data25 = data.subscriptionOrderId;
      if (typeof data25 == "string") {
        if (data25.length > 32 && (data25.length > 64 || [...data25].length > 32)) {
          const err46 = { instancePath: instancePath + "/subscriptionOrderId", schemaPath: "#/properties/subscriptionOrderId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/subscriptionOrderId", schemaPath: "#/properties/subscriptionOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.retryInfo !== void 0) {
      let data26 = data.retryInfo;
      const _errs81 = errors;
      let valid16 = !1;
      const _errs82 = errors;
      validate51(data26, { instancePath: instancePath + "/retryInfo", parentData: data, parentDataProperty: "retryInfo", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
      var _valid11 = _errs82 === errors;
      if (valid16 = valid16 || _valid11, !valid16) {
        const _errs83 = errors;
        if (data26 !== null) {
          const err48 = { instancePath: instancePath + "/retryInfo", schemaPath: "#/properties/retryInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        var _valid11 = _errs83 === errors;
        valid16 = valid16 || _valid11;
      }
      if (valid16)
        errors = _errs81, vErrors !== null && (_errs81 ? vErrors.length = _errs81 : vErrors = null);
      else {
        const err49 = { instancePath: instancePath + "/retryInfo", schemaPath: "#/properties/retryInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.updateRequestId !== void 0) {
      let data27 = data.updateRequestId;
      if (typeof data27 == "string") {
        if (data27.length > 64 && (data27.length > 128 || [...data27].length > 64)) {
          const err50 = { instancePath: instancePath + "/updateRequestId", schemaPath: "#/properties/updateRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/updateRequestId", schemaPath: "#/properties/updateRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.authExpiryTime !== void 0 && (validate5(data.authExpiryTime, { instancePath: instancePath + "/authExpiryTime", parentData: data, parentDataProperty: "authExpiryTime", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.taxCalculationId !== void 0) {
      let data29 = data.taxCalculationId;
      if (typeof data29 == "string") {
        if (data29.length > 64 && (data29.length > 128 || [...data29].length > 64)) {
          const err52 = { instancePath: instancePath + "/taxCalculationId", schemaPath: "#/properties/taxCalculationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/taxCalculationId", schemaPath: "#/properties/taxCalculationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.authReviewStatus !== void 0) {
      let data30 = data.authReviewStatus;
      if (typeof data30 == "string") {
        if (data30.length > 64 && (data30.length > 128 || [...data30].length > 64)) {
          const err54 = { instancePath: instancePath + "/authReviewStatus", schemaPath: "#/properties/authReviewStatus/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/authReviewStatus", schemaPath: "#/properties/authReviewStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.authReviewSource !== void 0) {
      let data31 = data.authReviewSource;
      if (typeof data31 == "string") {
        if (data31.length > 64 && (data31.length > 128 || [...data31].length > 64)) {
          const err56 = { instancePath: instancePath + "/authReviewSource", schemaPath: "#/properties/authReviewSource/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/authReviewSource", schemaPath: "#/properties/authReviewSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.popRiskDecisionResultInfo !== void 0) {
      let data32 = data.popRiskDecisionResultInfo;
      const _errs95 = errors;
      let valid17 = !1;
      const _errs96 = errors;
      validate58(data32, { instancePath: instancePath + "/popRiskDecisionResultInfo", parentData: data, parentDataProperty: "popRiskDecisionResultInfo", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      var _valid12 = _errs96 === errors;
      if (valid17 = valid17 || _valid12, !valid17) {
        const _errs97 = errors;
        if (data32 !== null) {
          const err58 = { instancePath: instancePath + "/popRiskDecisionResultInfo", schemaPath: "#/properties/popRiskDecisionResultInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        var _valid12 = _errs97 === errors;
        valid17 = valid17 || _valid12;
      }
      if (valid17)
        errors = _errs95, vErrors !== null && (_errs95 ? vErrors.length = _errs95 : vErrors = null);
      else {
        const err59 = { instancePath: instancePath + "/popRiskDecisionResultInfo", schemaPath: "#/properties/popRiskDecisionResultInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
const validateCaptureNotification = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notifyType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notifyType" }, message: "must have required property 'notifyType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.result === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.captureRequestId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captureRequestId" }, message: "must have required property 'captureRequestId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.paymentId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.captureId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captureId" }, message: "must have required property 'captureId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.captureAmount === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captureAmount" }, message: "must have required property 'captureAmount'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.notifyType !== void 0 && data.notifyType !== "CAPTURE_RESULT") {
      const err6 = { instancePath: instancePath + "/notifyType", schemaPath: "#/properties/notifyType/const", keyword: "const", params: { allowedValue: "CAPTURE_RESULT" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.result !== void 0 && (validate1(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.captureRequestId !== void 0) {
      let data2 = data.captureRequestId;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err7 = { instancePath: instancePath + "/captureRequestId", schemaPath: "#/properties/captureRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/captureRequestId", schemaPath: "#/properties/captureRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.paymentId !== void 0) {
      let data3 = data.paymentId;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err9 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.captureId !== void 0) {
      let data4 = data.captureId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err11 = { instancePath: instancePath + "/captureId", schemaPath: "#/properties/captureId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/captureId", schemaPath: "#/properties/captureId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.captureAmount !== void 0 && (validate3(data.captureAmount, { instancePath: instancePath + "/captureAmount", parentData: data, parentDataProperty: "captureAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.captureTime !== void 0 && (validate5(data.captureTime, { instancePath: instancePath + "/captureTime", parentData: data, parentDataProperty: "captureTime", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.acquirerReferenceNo !== void 0) {
      let data7 = data.acquirerReferenceNo;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err13 = { instancePath: instancePath + "/acquirerReferenceNo", schemaPath: "#/properties/acquirerReferenceNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/acquirerReferenceNo", schemaPath: "#/properties/acquirerReferenceNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.acquirerInfo !== void 0) {
      let data8 = data.acquirerInfo;
      const _errs14 = errors;
      let valid1 = !1;
      const _errs15 = errors;
      validate31(data8, { instancePath: instancePath + "/acquirerInfo", parentData: data, parentDataProperty: "acquirerInfo", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs16 = errors;
        if (data8 !== null) {
          const err15 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid0 = _errs16 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        const err16 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.paymentResultInfo !== void 0) {
      let data9 = data.paymentResultInfo;
      const _errs19 = errors;
      let valid2 = !1;
      const _errs20 = errors;
      validate21(data9, { instancePath: instancePath + "/paymentResultInfo", parentData: data, parentDataProperty: "paymentResultInfo", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid1 = _errs20 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs21 = errors;
        if (data9 !== null) {
          const err17 = { instancePath: instancePath + "/paymentResultInfo", schemaPath: "#/properties/paymentResultInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        var _valid1 = _errs21 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        const err18 = { instancePath: instancePath + "/paymentResultInfo", schemaPath: "#/properties/paymentResultInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.taxCalculationId !== void 0) {
      let data10 = data.taxCalculationId;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err19 = { instancePath: instancePath + "/taxCalculationId", schemaPath: "#/properties/taxCalculationId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/taxCalculationId", schemaPath: "#/properties/taxCalculationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
export {
  validateCaptureNotification,
  validatePaymentNotification
};
