// Compiled by AJV: InquireSubscriptionPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquireSubscriptionPaymentResponse = validate0, schema0 = { type: "object", required: ["result"], properties: { result: { $ref: "Result" }, payments: { type: ["array", "null"], items: { $ref: "SubscriptionTransaction" } }, paginator: { anyOf: [{ $ref: "Paginator" }, { type: "null" }] } }, if: { type: "object", required: ["result"], properties: { result: { type: "object", required: ["resultStatus"], properties: { resultStatus: { const: "S" } } } } }, then: { required: ["payments", "paginator"], properties: { payments: { type: "array", items: { $ref: "SubscriptionTransaction" } }, paginator: { $ref: "Paginator" } } } }, schema1 = { type: "object", properties: { paymentId: { type: "string", maxLength: 64 }, status: { type: "string", maxLength: 32 }, phaseNo: { $ref: "IntegerValue" }, paymentMethod: { anyOf: [{ $ref: "SubscriptionPaymentMethod" }, { type: "null" }] }, paymentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, paymentTime: { $ref: "DateTime" }, disputeId: { type: ["string", "null"], maxLength: 64 } } }, schema2 = { type: ["integer", "string"], maxLength: 16, pattern: "^-?[0-9]+$" }, pattern0 = new RegExp("^-?[0-9]+$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema2.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 16 && (data.length > 32 || [...data].length > 16)) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern0.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: 'must match pattern "^-?[0-9]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate2.errors = vErrors, errors === 0;
}
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType !== void 0) {
      let data0 = data.paymentMethodType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.paymentMethodId !== void 0) {
      let data1 = data.paymentMethodId;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err2 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customerId !== void 0) {
      let data2 = data.customerId;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.funding !== void 0) {
      let data4 = data.funding;
      if (typeof data4 == "string") {
        if (data4.length > 32 && (data4.length > 64 || [...data4].length > 32)) {
          const err8 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
const pattern1 = new RegExp("^[A-Z]{3}$", "u"), pattern2 = new RegExp("^[0-9]+$", "u");
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern1.test(data0)) {
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
        if (!pattern2.test(data1)) {
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
  return validate6.errors = vErrors, errors === 0;
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate8.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentId !== void 0) {
      let data0 = data.paymentId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/paymentId", schemaPath: "#/properties/paymentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.phaseNo !== void 0 && (validate2(data.phaseNo, { instancePath: instancePath + "/phaseNo", parentData: data, parentDataProperty: "phaseNo", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.paymentMethod !== void 0) {
      let data3 = data.paymentMethod;
      const _errs7 = errors;
      let valid1 = !1;
      const _errs8 = errors;
      validate4(data3, { instancePath: instancePath + "/paymentMethod", parentData: data, parentDataProperty: "paymentMethod", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs9 = errors;
        if (data3 !== null) {
          const err4 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.paymentAmount !== void 0) {
      let data4 = data.paymentAmount;
      const _errs12 = errors;
      let valid2 = !1;
      const _errs13 = errors;
      validate6(data4, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs14 = errors;
        if (data4 !== null) {
          const err6 = { instancePath: instancePath + "/paymentAmount", schemaPath: "#/properties/paymentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs14 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/paymentAmount", schemaPath: "#/properties/paymentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.paymentTime !== void 0 && (validate8(data.paymentTime, { instancePath: instancePath + "/paymentTime", parentData: data, parentDataProperty: "paymentTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.disputeId !== void 0) {
      let data6 = data.disputeId;
      if (typeof data6 != "string" && data6 !== null) {
        const err8 = { instancePath: instancePath + "/disputeId", schemaPath: "#/properties/disputeId/type", keyword: "type", params: { type: schema1.properties.disputeId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data6 == "string" && data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
        const err9 = { instancePath: instancePath + "/disputeId", schemaPath: "#/properties/disputeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    data.currentPage !== void 0 && (validate2(data.currentPage, { instancePath: instancePath + "/currentPage", parentData: data, parentDataProperty: "currentPage", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate2(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.totalPage !== void 0 && (validate2(data.totalPage, { instancePath: instancePath + "/totalPage", parentData: data, parentDataProperty: "totalPage", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.totalCount !== void 0 && (validate2(data.totalCount, { instancePath: instancePath + "/totalCount", parentData: data, parentDataProperty: "totalCount", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
const schema7 = { type: "object", required: ["resultCode", "resultStatus"], properties: { resultCode: { type: "string", maxLength: 64 }, resultStatus: { enum: ["S", "F", "U"] }, resultMessage: { type: "string", maxLength: 256 } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err4 = { instancePath: instancePath + "/resultStatus", schemaPath: "#/properties/resultStatus/enum", keyword: "enum", params: { allowedValues: schema7.properties.resultStatus.enum }, message: "must be equal to one of the allowed values" };
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
  return validate17.errors = vErrors, errors === 0;
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
      if (data.payments === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "payments" }, message: "must have required property 'payments'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.paginator === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paginator" }, message: "must have required property 'paginator'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.payments !== void 0) {
        let data2 = data.payments;
        if (Array.isArray(data2)) {
          const _errs10 = errors, len0 = data2.length;
          for (let i0 = 0; i0 < len0 && (validate1(data2[i0], { instancePath: instancePath + "/payments/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), !(errors - _errs10 >= 100)); i0++)
            ;
        } else {
          const err7 = { instancePath: instancePath + "/payments", schemaPath: "#/then/properties/payments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.paginator !== void 0 && (validate11(data.paginator, { instancePath: instancePath + "/paginator", parentData: data, parentDataProperty: "paginator", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.result !== void 0 && (validate17(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.payments !== void 0) {
      let data6 = data.payments;
      if (!Array.isArray(data6) && data6 !== null) {
        const err10 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/type", keyword: "type", params: { type: schema0.properties.payments.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data6)) {
        const _errs16 = errors, len1 = data6.length;
        for (let i1 = 0; i1 < len1 && (validate1(data6[i1], { instancePath: instancePath + "/payments/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), !(errors - _errs16 >= 100)); i1++)
          ;
      }
    }
    if (data.paginator !== void 0) {
      let data8 = data.paginator;
      const _errs19 = errors;
      let valid9 = !1;
      const _errs20 = errors;
      validate11(data8, { instancePath: instancePath + "/paginator", parentData: data, parentDataProperty: "paginator", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      var _valid1 = _errs20 === errors;
      if (valid9 = valid9 || _valid1, !valid9) {
        const _errs21 = errors;
        if (data8 !== null) {
          const err11 = { instancePath: instancePath + "/paginator", schemaPath: "#/properties/paginator/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid1 = _errs21 === errors;
        valid9 = valid9 || _valid1;
      }
      if (valid9)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        const err12 = { instancePath: instancePath + "/paginator", schemaPath: "#/properties/paginator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquireSubscriptionPaymentResponse
};
