// Compiled by AJV: PayResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validatePayResponse = validate0, schema0 = { type: "object", required: ["result"], properties: { result: { $ref: "Result" }, paymentRequestId: { type: "string", maxLength: 64 }, paymentId: { type: "string", maxLength: 64 }, paymentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, paymentTime: { $ref: "DateTime" }, paymentCreateTime: { $ref: "DateTime" }, pspCustomerInfo: { anyOf: [{ $ref: "PspCustomerInfo" }, { type: "null" }] }, grossSettlementAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, settlementQuote: { anyOf: [{ $ref: "Quote" }, { type: "null" }] }, normalUrl: { type: "string", maxLength: 2048 }, schemeUrl: { type: "string", maxLength: 2048 }, applinkUrl: { type: "string", maxLength: 2048 }, appIdentifier: { type: "string", maxLength: 128 }, paymentData: { type: "string", maxLength: 2e4 }, orderCodeForm: { anyOf: [{ $ref: "OrderCodeForm" }, { type: "null" }] }, paymentActionForm: { type: "string", maxLength: 2e4 }, redirectActionForm: { anyOf: [{ $ref: "RedirectActionForm" }, { type: "null" }] }, challengeActionForm: { anyOf: [{ $ref: "ChallengeActionForm" }, { type: "null" }] }, authExpiryTime: { $ref: "DateTime" }, actualPaymentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, paymentQuote: { anyOf: [{ $ref: "Quote" }, { type: "null" }] }, nonGuaranteeCouponValue: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, extendInfo: { type: "string", maxLength: 2048 }, paymentResultInfo: { anyOf: [{ $ref: "PaymentResultInfo" }, { type: "null" }] }, acquirerInfo: { anyOf: [{ $ref: "AcquirerInfo" }, { type: "null" }] }, promotionResult: { type: ["array", "null"], items: { $ref: "PromotionResult" } }, processingAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, subscriptionId: { type: "string", maxLength: 64 }, invoiceId: { type: "string", maxLength: 64 }, status: { type: "string", maxLength: 64 }, currentPeriodStart: { $ref: "DateTime" }, currentPeriodEnd: { $ref: "DateTime" } }, if: { type: "object", required: ["result"], properties: { result: { type: "object", required: ["resultStatus"], properties: { resultStatus: { const: "S" } } } } }, then: { required: ["paymentRequestId", "paymentId", "paymentAmount", "paymentCreateTime"], properties: { paymentAmount: { $ref: "Amount" } } } };
const pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern1 = new RegExp("^[0-9]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate1.errors = vErrors, errors === 0;
}
const schema2 = { type: "object", required: ["resultCode", "resultStatus"], properties: { resultCode: { type: "string", maxLength: 64 }, resultStatus: { enum: ["S", "F", "U"] }, resultMessage: { type: "string", maxLength: 256 } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err4 = { instancePath: instancePath + "/resultStatus", schemaPath: "#/properties/resultStatus/enum", keyword: "enum", params: { allowedValues: schema2.properties.resultStatus.enum }, message: "must be equal to one of the allowed values" };
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
  return validate3.errors = vErrors, errors === 0;
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate6.errors = vErrors, errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate9.errors = vErrors, errors === 0;
}
const schema6 = { type: ["number", "string"], minimum: 0, maxLength: 32, pattern: "^[0-9]+(\\.[0-9]+)?$" }, pattern2 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema6.type }, message: "must be number,string" };
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
  return validate13.errors = vErrors, errors === 0;
}
const schema7 = { enum: [!0, !1, "true", "false"] };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.quotePrice !== void 0 && (validate13(data.quotePrice, { instancePath: instancePath + "/quotePrice", parentData: data, parentDataProperty: "quotePrice", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.quoteStartTime !== void 0 && (validate6(data.quoteStartTime, { instancePath: instancePath + "/quoteStartTime", parentData: data, parentDataProperty: "quoteStartTime", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.quoteExpiryTime !== void 0 && (validate6(data.quoteExpiryTime, { instancePath: instancePath + "/quoteExpiryTime", parentData: data, parentDataProperty: "quoteExpiryTime", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.guaranteed !== void 0 && (validate17(data.guaranteed, { instancePath: instancePath + "/guaranteed", parentData: data, parentDataProperty: "guaranteed", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.exchangeAmount !== void 0) {
      let data6 = data.exchangeAmount;
      const _errs10 = errors;
      let valid1 = !1;
      const _errs11 = errors;
      validate1(data6, { instancePath: instancePath + "/exchangeAmount", parentData: data, parentDataProperty: "exchangeAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
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
  return validate12.errors = vErrors, errors === 0;
}
const schema8 = { type: "object", properties: { expireTime: { $ref: "DateTime" }, codeDetails: { type: ["array", "null"], maxItems: 4, items: { $ref: "CodeDetail" } }, paymentMethodType: { type: "string", maxLength: 64 }, extendInfo: { type: "string", maxLength: 2048 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.codeValue !== void 0) {
      let data0 = data.codeValue;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err0 = { instancePath: instancePath + "/codeValue", schemaPath: "#/properties/codeValue/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/codeValue", schemaPath: "#/properties/codeValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.displayType !== void 0) {
      let data1 = data.displayType;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/displayType", schemaPath: "#/properties/displayType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/displayType", schemaPath: "#/properties/displayType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.codeValueType !== void 0) {
      let data2 = data.codeValueType;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/codeValueType", schemaPath: "#/properties/codeValueType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/codeValueType", schemaPath: "#/properties/codeValueType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expireTime !== void 0 && (validate6(data.expireTime, { instancePath: instancePath + "/expireTime", parentData: data, parentDataProperty: "expireTime", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.codeDetails !== void 0) {
      let data1 = data.codeDetails;
      if (!Array.isArray(data1) && data1 !== null) {
        const err0 = { instancePath: instancePath + "/codeDetails", schemaPath: "#/properties/codeDetails/type", keyword: "type", params: { type: schema8.properties.codeDetails.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 4) {
          const err1 = { instancePath: instancePath + "/codeDetails", schemaPath: "#/properties/codeDetails/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        const _errs4 = errors, len0 = data1.length;
        for (let i0 = 0; i0 < len0 && (validate23(data1[i0], { instancePath: instancePath + "/codeDetails/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), !(errors - _errs4 >= 100)); i0++)
          ;
      }
    }
    if (data.paymentMethodType !== void 0) {
      let data3 = data.paymentMethodType;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err2 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data4 = data.extendInfo;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err4 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.redirectUrl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirectUrl" }, message: "must have required property 'redirectUrl'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data1 = data.parameters;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.redirectUrl !== void 0) {
      let data2 = data.redirectUrl;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err6 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.actionFormType !== void 0 && data.actionFormType !== "RedirectActionForm") {
      const err8 = { instancePath: instancePath + "/actionFormType", schemaPath: "#/properties/actionFormType/const", keyword: "const", params: { allowedValue: "RedirectActionForm" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.challengeType !== void 0) {
      let data0 = data.challengeType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/challengeType", schemaPath: "#/properties/challengeType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/challengeType", schemaPath: "#/properties/challengeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.challengeRenderValue !== void 0) {
      let data1 = data.challengeRenderValue;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err2 = { instancePath: instancePath + "/challengeRenderValue", schemaPath: "#/properties/challengeRenderValue/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/challengeRenderValue", schemaPath: "#/properties/challengeRenderValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.triggerSource !== void 0) {
      let data2 = data.triggerSource;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/triggerSource", schemaPath: "#/properties/triggerSource/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/triggerSource", schemaPath: "#/properties/triggerSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data3 = data.extendInfo;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err6 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
const schema13 = { type: "object", properties: { threeDSVersion: { type: "string", maxLength: 64 }, eci: { type: "string", maxLength: 64 }, cavv: { type: "string", maxLength: 256 }, dsTransactionId: { type: "string", maxLength: 128 }, xid: { type: "string", maxLength: 128 }, threeDStransactionStatusReason: { type: "string", maxLength: 256 }, challengeCancel: { type: "string", maxLength: 64 }, challenged: { $ref: "BooleanValue" }, exemptionType: { type: "string", maxLength: 64 }, threeDSOffered: { $ref: "BooleanValue" }, paResStatus: { type: "string", maxLength: 64 }, liabilityShift: { type: ["boolean", "string"], maxLength: 64 } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.challenged !== void 0 && (validate17(data.challenged, { instancePath: instancePath + "/challenged", parentData: data, parentDataProperty: "challenged", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.exemptionType !== void 0) {
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
    if (data.threeDSOffered !== void 0 && (validate17(data.threeDSOffered, { instancePath: instancePath + "/threeDSOffered", parentData: data, parentDataProperty: "threeDSOffered", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.paResStatus !== void 0) {
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
        const err18 = { instancePath: instancePath + "/liabilityShift", schemaPath: "#/properties/liabilityShift/type", keyword: "type", params: { type: schema13.properties.liabilityShift.type }, message: "must be boolean,string" };
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
  return validate35.errors = vErrors, errors === 0;
}
const schema14 = { type: "object", properties: { installmentNum: { type: ["integer", "string"], maxLength: 8, pattern: "^-?[0-9]+$" }, interval: { type: "string", maxLength: 64 }, creditPayFeeType: { type: "string", maxLength: 64 }, feePercentage: { $ref: "IntegerValue" }, filteredInstallmentPeriods: { type: ["array", "null"], items: { $ref: "IntegerValue" } }, interestRate: { type: ["number", "string"], maxLength: 16, pattern: "^-?[0-9]+(\\.[0-9]+)?$" } } }, pattern3 = new RegExp("^-?[0-9]+$", "u"), pattern5 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u"), schema15 = { type: ["integer", "string"], maxLength: 16, pattern: "^-?[0-9]+$" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type }, message: "must be integer,string" };
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
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.installmentNum !== void 0) {
      let data0 = data.installmentNum;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/type", keyword: "type", params: { type: schema14.properties.installmentNum.type }, message: "must be integer,string" };
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
    if (data.feePercentage !== void 0 && (validate40(data.feePercentage, { instancePath: instancePath + "/feePercentage", parentData: data, parentDataProperty: "feePercentage", rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.filteredInstallmentPeriods !== void 0) {
      let data4 = data.filteredInstallmentPeriods;
      if (!Array.isArray(data4) && data4 !== null) {
        const err7 = { instancePath: instancePath + "/filteredInstallmentPeriods", schemaPath: "#/properties/filteredInstallmentPeriods/type", keyword: "type", params: { type: schema14.properties.filteredInstallmentPeriods.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data4)) {
        const _errs10 = errors, len0 = data4.length;
        for (let i0 = 0; i0 < len0 && (validate40(data4[i0], { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), !(errors - _errs10 >= 100)); i0++)
          ;
      }
    }
    if (data.interestRate !== void 0) {
      let data6 = data.interestRate;
      if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "string") {
        const err8 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/type", keyword: "type", params: { type: schema14.properties.interestRate.type }, message: "must be number,string" };
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
  return validate39.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate44.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate35(data6, { instancePath: instancePath + "/threeDSResult", parentData: data, parentDataProperty: "threeDSResult", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
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
      validate39(data10, { instancePath: instancePath + "/creditPayPlan", parentData: data, parentDataProperty: "creditPayPlan", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
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
      validate44(data21, { instancePath: instancePath + "/acquirerInfo", parentData: data, parentDataProperty: "acquirerInfo", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
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
    data.incrementalAuthorizationAvailable !== void 0 && (validate17(data.incrementalAuthorizationAvailable, { instancePath: instancePath + "/incrementalAuthorizationAvailable", parentData: data, parentDataProperty: "incrementalAuthorizationAvailable", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.extendedAuthorizationAvailable !== void 0 && (validate17(data.extendedAuthorizationAvailable, { instancePath: instancePath + "/extendedAuthorizationAvailable", parentData: data, parentDataProperty: "extendedAuthorizationAvailable", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.refundOnAuthorizationAvailable !== void 0 && (validate17(data.refundOnAuthorizationAvailable, { instancePath: instancePath + "/refundOnAuthorizationAvailable", parentData: data, parentDataProperty: "refundOnAuthorizationAvailable", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length));
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate1(data2, { instancePath: instancePath + "/savingsAmount", parentData: data, parentDataProperty: "savingsAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
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
      validate1(data3, { instancePath: instancePath + "/estimateSavingsAmount", parentData: data, parentDataProperty: "estimateSavingsAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
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
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate52(data1, { instancePath: instancePath + "/discount", parentData: data, parentDataProperty: "discount", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
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
  return validate51.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.result !== void 0) {
        let data0 = data.result;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.resultStatus === void 0 && (missing1 = "resultStatus")) {
              const err1 = {};
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            } else if (data0.resultStatus !== void 0 && data0.resultStatus !== "S") {
              const err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = {};
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      }
    } else {
      const err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.paymentRequestId === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentRequestId" }, message: "must have required property 'paymentRequestId'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.paymentId === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.paymentAmount === void 0) {
        const err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentAmount" }, message: "must have required property 'paymentAmount'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.paymentCreateTime === void 0) {
        const err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentCreateTime" }, message: "must have required property 'paymentCreateTime'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      data.paymentAmount !== void 0 && (validate1(data.paymentAmount, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length));
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.result !== void 0 && (validate3(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.paymentRequestId !== void 0) {
      let data4 = data.paymentRequestId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err11 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.paymentId !== void 0) {
      let data5 = data.paymentId;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err13 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.paymentAmount !== void 0) {
      let data6 = data.paymentAmount;
      const _errs15 = errors;
      let valid5 = !1;
      const _errs16 = errors;
      validate1(data6, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
      var _valid1 = _errs16 === errors;
      if (valid5 = valid5 || _valid1, !valid5) {
        const _errs17 = errors;
        if (data6 !== null) {
          const err15 = { instancePath: instancePath + "/paymentAmount", schemaPath: "#/properties/paymentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid1 = _errs17 === errors;
        valid5 = valid5 || _valid1;
      }
      if (valid5)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        const err16 = { instancePath: instancePath + "/paymentAmount", schemaPath: "#/properties/paymentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.paymentTime !== void 0 && (validate6(data.paymentTime, { instancePath: instancePath + "/paymentTime", parentData: data, parentDataProperty: "paymentTime", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.paymentCreateTime !== void 0 && (validate6(data.paymentCreateTime, { instancePath: instancePath + "/paymentCreateTime", parentData: data, parentDataProperty: "paymentCreateTime", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.pspCustomerInfo !== void 0) {
      let data9 = data.pspCustomerInfo;
      const _errs22 = errors;
      let valid6 = !1;
      const _errs23 = errors;
      validate9(data9, { instancePath: instancePath + "/pspCustomerInfo", parentData: data, parentDataProperty: "pspCustomerInfo", rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
      var _valid2 = _errs23 === errors;
      if (valid6 = valid6 || _valid2, !valid6) {
        const _errs24 = errors;
        if (data9 !== null) {
          const err17 = { instancePath: instancePath + "/pspCustomerInfo", schemaPath: "#/properties/pspCustomerInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        var _valid2 = _errs24 === errors;
        valid6 = valid6 || _valid2;
      }
      if (valid6)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        const err18 = { instancePath: instancePath + "/pspCustomerInfo", schemaPath: "#/properties/pspCustomerInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.grossSettlementAmount !== void 0) {
      let data10 = data.grossSettlementAmount;
      const _errs27 = errors;
      let valid7 = !1;
      const _errs28 = errors;
      validate1(data10, { instancePath: instancePath + "/grossSettlementAmount", parentData: data, parentDataProperty: "grossSettlementAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
      var _valid3 = _errs28 === errors;
      if (valid7 = valid7 || _valid3, !valid7) {
        const _errs29 = errors;
        if (data10 !== null) {
          const err19 = { instancePath: instancePath + "/grossSettlementAmount", schemaPath: "#/properties/grossSettlementAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid3 = _errs29 === errors;
        valid7 = valid7 || _valid3;
      }
      if (valid7)
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      else {
        const err20 = { instancePath: instancePath + "/grossSettlementAmount", schemaPath: "#/properties/grossSettlementAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.settlementQuote !== void 0) {
      let data11 = data.settlementQuote;
      const _errs32 = errors;
      let valid8 = !1;
      const _errs33 = errors;
      validate12(data11, { instancePath: instancePath + "/settlementQuote", parentData: data, parentDataProperty: "settlementQuote", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
      var _valid4 = _errs33 === errors;
      if (valid8 = valid8 || _valid4, !valid8) {
        const _errs34 = errors;
        if (data11 !== null) {
          const err21 = { instancePath: instancePath + "/settlementQuote", schemaPath: "#/properties/settlementQuote/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        var _valid4 = _errs34 === errors;
        valid8 = valid8 || _valid4;
      }
      if (valid8)
        errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
      else {
        const err22 = { instancePath: instancePath + "/settlementQuote", schemaPath: "#/properties/settlementQuote/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.normalUrl !== void 0) {
      let data12 = data.normalUrl;
      if (typeof data12 == "string") {
        if (data12.length > 2048 && (data12.length > 4096 || [...data12].length > 2048)) {
          const err23 = { instancePath: instancePath + "/normalUrl", schemaPath: "#/properties/normalUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/normalUrl", schemaPath: "#/properties/normalUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.schemeUrl !== void 0) {
      let data13 = data.schemeUrl;
      if (typeof data13 == "string") {
        if (data13.length > 2048 && (data13.length > 4096 || [...data13].length > 2048)) {
          const err25 = { instancePath: instancePath + "/schemeUrl", schemaPath: "#/properties/schemeUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/schemeUrl", schemaPath: "#/properties/schemeUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.applinkUrl !== void 0) {
      let data14 = data.applinkUrl;
      if (typeof data14 == "string") {
        if (data14.length > 2048 && (data14.length > 4096 || [...data14].length > 2048)) {
          const err27 = { instancePath: instancePath + "/applinkUrl", schemaPath: "#/properties/applinkUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/applinkUrl", schemaPath: "#/properties/applinkUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.appIdentifier !== void 0) {
      let data15 = data.appIdentifier;
      if (typeof data15 == "string") {
        if (data15.length > 128 && (data15.length > 256 || [...data15].length > 128)) {
          const err29 = { instancePath: instancePath + "/appIdentifier", schemaPath: "#/properties/appIdentifier/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/appIdentifier", schemaPath: "#/properties/appIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.paymentData !== void 0) {
      let data16 = data.paymentData;
      if (typeof data16 == "string") {
        if (data16.length > 2e4 && (data16.length > 4e4 || [...data16].length > 2e4)) {
          const err31 = { instancePath: instancePath + "/paymentData", schemaPath: "#/properties/paymentData/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/paymentData", schemaPath: "#/properties/paymentData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.orderCodeForm !== void 0) {
      let data17 = data.orderCodeForm;
      const _errs47 = errors;
      let valid9 = !1;
      const _errs48 = errors;
      validate21(data17, { instancePath: instancePath + "/orderCodeForm", parentData: data, parentDataProperty: "orderCodeForm", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid5 = _errs48 === errors;
      if (valid9 = valid9 || _valid5, !valid9) {
        const _errs49 = errors;
        if (data17 !== null) {
          const err33 = { instancePath: instancePath + "/orderCodeForm", schemaPath: "#/properties/orderCodeForm/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        var _valid5 = _errs49 === errors;
        valid9 = valid9 || _valid5;
      }
      if (valid9)
        errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
      else {
        const err34 = { instancePath: instancePath + "/orderCodeForm", schemaPath: "#/properties/orderCodeForm/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.paymentActionForm !== void 0) {
      let data18 = data.paymentActionForm;
      if (typeof data18 == "string") {
        if (data18.length > 2e4 && (data18.length > 4e4 || [...data18].length > 2e4)) {
          const err35 = { instancePath: instancePath + "/paymentActionForm", schemaPath: "#/properties/paymentActionForm/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/paymentActionForm", schemaPath: "#/properties/paymentActionForm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.redirectActionForm !== void 0) {
      let data19 = data.redirectActionForm;
      const _errs54 = errors;
      let valid10 = !1;
      const _errs55 = errors;
      validate26(data19, { instancePath: instancePath + "/redirectActionForm", parentData: data, parentDataProperty: "redirectActionForm", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      var _valid6 = _errs55 === errors;
      if (valid10 = valid10 || _valid6, !valid10) {
        const _errs56 = errors;
        if (data19 !== null) {
          const err37 = { instancePath: instancePath + "/redirectActionForm", schemaPath: "#/properties/redirectActionForm/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        var _valid6 = _errs56 === errors;
        valid10 = valid10 || _valid6;
      }
      if (valid10)
        errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
      else {
        const err38 = { instancePath: instancePath + "/redirectActionForm", schemaPath: "#/properties/redirectActionForm/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.challengeActionForm !== void 0) {
      let data20 = data.challengeActionForm;
      const _errs59 = errors;
      let valid11 = !1;
      const _errs60 = errors;
      validate28(data20, { instancePath: instancePath + "/challengeActionForm", parentData: data, parentDataProperty: "challengeActionForm", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      var _valid7 = _errs60 === errors;
      if (valid11 = valid11 || _valid7, !valid11) {
        const _errs61 = errors;
        if (data20 !== null) {
          const err39 = { instancePath: instancePath + "/challengeActionForm", schemaPath: "#/properties/challengeActionForm/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid7 = _errs61 === errors;
        valid11 = valid11 || _valid7;
      }
      if (valid11)
        errors = _errs59, vErrors !== null && (_errs59 ? vErrors.length = _errs59 : vErrors = null);
      else {
        const err40 = { instancePath: instancePath + "/challengeActionForm", schemaPath: "#/properties/challengeActionForm/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.authExpiryTime !== void 0 && (validate6(data.authExpiryTime, { instancePath: instancePath + "/authExpiryTime", parentData: data, parentDataProperty: "authExpiryTime", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.actualPaymentAmount !== void 0) {
      let data22 = data.actualPaymentAmount;
      const _errs65 = errors;
      let valid12 = !1;
      const _errs66 = errors;
      validate1(data22, { instancePath: instancePath + "/actualPaymentAmount", parentData: data, parentDataProperty: "actualPaymentAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
      var _valid8 = _errs66 === errors;
      if (valid12 = valid12 || _valid8, !valid12) {
        const _errs67 = errors;
        if (data22 !== null) {
          const err41 = { instancePath: instancePath + "/actualPaymentAmount", schemaPath: "#/properties/actualPaymentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        var _valid8 = _errs67 === errors;
        valid12 = valid12 || _valid8;
      }
      if (valid12)
        errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null);
      else {
        const err42 = { instancePath: instancePath + "/actualPaymentAmount", schemaPath: "#/properties/actualPaymentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.paymentQuote !== void 0) {
      let data23 = data.paymentQuote;
      const _errs70 = errors;
      let valid13 = !1;
      const _errs71 = errors;
      validate12(data23, { instancePath: instancePath + "/paymentQuote", parentData: data, parentDataProperty: "paymentQuote", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
      var _valid9 = _errs71 === errors;
      if (valid13 = valid13 || _valid9, !valid13) {
        const _errs72 = errors;
        if (data23 !== null) {
          const err43 = { instancePath: instancePath + "/paymentQuote", schemaPath: "#/properties/paymentQuote/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        var _valid9 = _errs72 === errors;
        valid13 = valid13 || _valid9;
      }
      if (valid13)
        errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null);
      else {
        const err44 = { instancePath: instancePath + "/paymentQuote", schemaPath: "#/properties/paymentQuote/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.nonGuaranteeCouponValue !== void 0) {
      let data24 = data.nonGuaranteeCouponValue;
      const _errs75 = errors;
      let valid14 = !1;
      const _errs76 = errors;
      validate1(data24, { instancePath: instancePath + "/nonGuaranteeCouponValue", parentData: data, parentDataProperty: "nonGuaranteeCouponValue", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
      var _valid10 = _errs76 === errors;
      if (valid14 = valid14 || _valid10, !valid14) {
        const _errs77 = errors;
        if (data24 !== null) {
          const err45 = { instancePath: instancePath + "/nonGuaranteeCouponValue", schemaPath: "#/properties/nonGuaranteeCouponValue/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        var _valid10 = _errs77 === errors;
        valid14 = valid14 || _valid10;
      }
      if (valid14)
        errors = _errs75, vErrors !== null && (_errs75 ? vErrors.length = _errs75 : vErrors = null);
      else {
        const err46 = { instancePath: instancePath + "/nonGuaranteeCouponValue", schemaPath: "#/properties/nonGuaranteeCouponValue/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data25 = data.extendInfo;
      if (typeof data25 == "string") {
        if (data25.length > 2048 && (data25.length > 4096 || [...data25].length > 2048)) {
          const err47 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.paymentResultInfo !== void 0) {
      let data26 = data.paymentResultInfo;
      const _errs82 = errors;
      let valid15 = !1;
      const _errs83 = errors;
      validate34(data26, { instancePath: instancePath + "/paymentResultInfo", parentData: data, parentDataProperty: "paymentResultInfo", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
      var _valid11 = _errs83 === errors;
      if (valid15 = valid15 || _valid11, !valid15) {
        const _errs84 = errors;
        if (data26 !== null) {
          const err49 = { instancePath: instancePath + "/paymentResultInfo", schemaPath: "#/properties/paymentResultInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        var _valid11 = _errs84 === errors;
        valid15 = valid15 || _valid11;
      }
      if (valid15)
        errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
      else {
        const err50 = { instancePath: instancePath + "/paymentResultInfo", schemaPath: "#/properties/paymentResultInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.acquirerInfo !== void 0) {
      let data27 = data.acquirerInfo;
      const _errs87 = errors;
      let valid16 = !1;
      const _errs88 = errors;
      validate44(data27, { instancePath: instancePath + "/acquirerInfo", parentData: data, parentDataProperty: "acquirerInfo", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      var _valid12 = _errs88 === errors;
      if (valid16 = valid16 || _valid12, !valid16) {
        const _errs89 = errors;
        if (data27 !== null) {
          const err51 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        var _valid12 = _errs89 === errors;
        valid16 = valid16 || _valid12;
      }
      if (valid16)
        errors = _errs87, vErrors !== null && (_errs87 ? vErrors.length = _errs87 : vErrors = null);
      else {
        const err52 = { instancePath: instancePath + "/acquirerInfo", schemaPath: "#/properties/acquirerInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.promotionResult !== void 0) {
      let data28 = data.promotionResult;
      if (!Array.isArray(data28) && data28 !== null) {
        const err53 = { instancePath: instancePath + "/promotionResult", schemaPath: "#/properties/promotionResult/type", keyword: "type", params: { type: schema0.properties.promotionResult.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (Array.isArray(data28)) {
        const _errs93 = errors, len0 = data28.length;
        for (let i0 = 0; i0 < len0 && (validate51(data28[i0], { instancePath: instancePath + "/promotionResult/" + i0, parentData: data28, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), !(errors - _errs93 >= 100)); i0++)
          ;
      }
    }
    if (data.processingAmount !== void 0) {
      let data30 = data.processingAmount;
      const _errs96 = errors;
      let valid19 = !1;
      const _errs97 = errors;
      validate1(data30, { instancePath: instancePath + "/processingAmount", parentData: data, parentDataProperty: "processingAmount", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
      var _valid13 = _errs97 === errors;
      if (valid19 = valid19 || _valid13, !valid19) {
        const _errs98 = errors;
        if (data30 !== null) {
          const err54 = { instancePath: instancePath + "/processingAmount", schemaPath: "#/properties/processingAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        var _valid13 = _errs98 === errors;
        valid19 = valid19 || _valid13;
      }
      if (valid19)
        errors = _errs96, vErrors !== null && (_errs96 ? vErrors.length = _errs96 : vErrors = null);
      else {
        const err55 = { instancePath: instancePath + "/processingAmount", schemaPath: "#/properties/processingAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.subscriptionId !== void 0) {
      let data31 = data.subscriptionId;
      if (typeof data31 == "string") {
        if (data31.length > 64 && (data31.length > 128 || [...data31].length > 64)) {
          const err56 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.invoiceId !== void 0) {
      let data32 = data.invoiceId;
      if (typeof data32 == "string") {
        if (data32.length > 64 && (data32.length > 128 || [...data32].length > 64)) {
          const err58 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/invoiceId", schemaPath: "#/properties/invoiceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.status !== void 0) {
      let data33 = data.status;
      if (typeof data33 == "string") {
        if (data33.length > 64 && (data33.length > 128 || [...data33].length > 64)) {
          const err60 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    data.currentPeriodStart !== void 0 && (validate6(data.currentPeriodStart, { instancePath: instancePath + "/currentPeriodStart", parentData: data, parentDataProperty: "currentPeriodStart", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.currentPeriodEnd !== void 0 && (validate6(data.currentPeriodEnd, { instancePath: instancePath + "/currentPeriodEnd", parentData: data, parentDataProperty: "currentPeriodEnd", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length));
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validatePayResponse
};
