// Compiled by AJV: RetrievePaymentSessionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateRetrievePaymentSessionResponse = validate0, schema0 = { type: "object", required: ["result"], properties: { result: { $ref: "Result" }, order: { anyOf: [{ $ref: "RetrievedOrder" }, { type: "null" }] }, promotionResults: { type: ["array", "null"], items: { $ref: "PromotionResult" } }, customizedInfo: { type: "string", maxLength: 2e4 } } }, schema1 = { type: "object", required: ["resultCode", "resultStatus"], properties: { resultCode: { type: "string", maxLength: 64 }, resultStatus: { enum: ["S", "F", "U"] }, resultMessage: { type: "string", maxLength: 256 } } };
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
const schema2 = { type: "object", properties: { referenceOrderId: { type: "string", maxLength: 64 }, orderDescription: { type: "string", maxLength: 256 }, orderAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, orderDiscountAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, subTotalOrderAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, goods: { type: ["array", "null"], items: { $ref: "RetrievedGoods" } }, shipping: { anyOf: [{ $ref: "RetrievedShipping" }, { type: "null" }] }, extendInfo: { type: "string", maxLength: 2048 } } };
const pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern1 = new RegExp("^[0-9]+$", "u");
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate4.errors = vErrors, errors === 0;
}
const schema5 = { type: ["integer", "string"], maxLength: 16, pattern: "^-?[0-9]+$" }, pattern2 = new RegExp("^-?[0-9]+$", "u");
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema5.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 16 && (data.length > 32 || [...data].length > 16)) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern2.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: 'must match pattern "^-?[0-9]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate9.errors = vErrors, errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceGoodsId !== void 0) {
      let data0 = data.referenceGoodsId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.goodsName !== void 0) {
      let data1 = data.goodsName;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err2 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.goodsQuantity !== void 0 && (validate9(data.goodsQuantity, { instancePath: instancePath + "/goodsQuantity", parentData: data, parentDataProperty: "goodsQuantity", rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length)), data.goodsUnitAmount !== void 0) {
      let data3 = data.goodsUnitAmount;
      const _errs7 = errors;
      let valid1 = !1;
      const _errs8 = errors;
      validate4(data3, { instancePath: instancePath + "/goodsUnitAmount", parentData: data, parentDataProperty: "goodsUnitAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs9 = errors;
        if (data3 !== null) {
          const err4 = { instancePath: instancePath + "/goodsUnitAmount", schemaPath: "#/properties/goodsUnitAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/goodsUnitAmount", schemaPath: "#/properties/goodsUnitAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.goodsDiscountAmount !== void 0) {
      let data4 = data.goodsDiscountAmount;
      const _errs12 = errors;
      let valid2 = !1;
      const _errs13 = errors;
      validate4(data4, { instancePath: instancePath + "/goodsDiscountAmount", parentData: data, parentDataProperty: "goodsDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs14 = errors;
        if (data4 !== null) {
          const err6 = { instancePath: instancePath + "/goodsDiscountAmount", schemaPath: "#/properties/goodsDiscountAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs14 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/goodsDiscountAmount", schemaPath: "#/properties/goodsDiscountAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data1 = data.middleName;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err2 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data2 = data.lastName;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err4 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fullName !== void 0) {
      let data3 = data.fullName;
      if (typeof data3 == "string") {
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err6 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region !== void 0) {
      let data0 = data.region;
      if (typeof data0 == "string") {
        if (data0.length > 2 && (data0.length > 4 || [...data0].length > 2)) {
          const err0 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 == "string") {
        if (data1.length > 8 && (data1.length > 16 || [...data1].length > 8)) {
          const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.city !== void 0) {
      let data2 = data.city;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err4 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.address1 !== void 0) {
      let data3 = data.address1;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err6 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.address2 !== void 0) {
      let data4 = data.address2;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err8 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.zipCode !== void 0) {
      let data5 = data.zipCode;
      if (typeof data5 == "string") {
        if (data5.length > 32 && (data5.length > 64 || [...data5].length > 32)) {
          const err10 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shippingName !== void 0) {
      let data0 = data.shippingName;
      const _errs2 = errors;
      let valid1 = !1;
      const _errs3 = errors;
      validate15(data0, { instancePath: instancePath + "/shippingName", parentData: data, parentDataProperty: "shippingName", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs4 = errors;
        if (data0 !== null) {
          const err0 = { instancePath: instancePath + "/shippingName", schemaPath: "#/properties/shippingName/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err1 = { instancePath: instancePath + "/shippingName", schemaPath: "#/properties/shippingName/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.shippingAddress !== void 0) {
      let data1 = data.shippingAddress;
      const _errs7 = errors;
      let valid2 = !1;
      const _errs8 = errors;
      validate17(data1, { instancePath: instancePath + "/shippingAddress", parentData: data, parentDataProperty: "shippingAddress", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs9 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/shippingAddress", schemaPath: "#/properties/shippingAddress/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid1 = _errs9 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/shippingAddress", schemaPath: "#/properties/shippingAddress/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.shippingPhoneNo !== void 0) {
      let data2 = data.shippingPhoneNo;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/shippingPhoneNo", schemaPath: "#/properties/shippingPhoneNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/shippingPhoneNo", schemaPath: "#/properties/shippingPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.shipToEmail !== void 0) {
      let data3 = data.shipToEmail;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err6 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.shippingFee !== void 0) {
      let data4 = data.shippingFee;
      const _errs16 = errors;
      let valid3 = !1;
      const _errs17 = errors;
      validate4(data4, { instancePath: instancePath + "/shippingFee", parentData: data, parentDataProperty: "shippingFee", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid2 = _errs17 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        const _errs18 = errors;
        if (data4 !== null) {
          const err8 = { instancePath: instancePath + "/shippingFee", schemaPath: "#/properties/shippingFee/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid2 = _errs18 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/shippingFee", schemaPath: "#/properties/shippingFee/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceOrderId !== void 0) {
      let data0 = data.referenceOrderId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/referenceOrderId", schemaPath: "#/properties/referenceOrderId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/referenceOrderId", schemaPath: "#/properties/referenceOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.orderDescription !== void 0) {
      let data1 = data.orderDescription;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err2 = { instancePath: instancePath + "/orderDescription", schemaPath: "#/properties/orderDescription/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/orderDescription", schemaPath: "#/properties/orderDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.orderAmount !== void 0) {
      let data2 = data.orderAmount;
      const _errs6 = errors;
      let valid1 = !1;
      const _errs7 = errors;
      validate4(data2, { instancePath: instancePath + "/orderAmount", parentData: data, parentDataProperty: "orderAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/orderAmount", schemaPath: "#/properties/orderAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/orderAmount", schemaPath: "#/properties/orderAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.orderDiscountAmount !== void 0) {
      let data3 = data.orderDiscountAmount;
      const _errs11 = errors;
      let valid2 = !1;
      const _errs12 = errors;
      validate4(data3, { instancePath: instancePath + "/orderDiscountAmount", parentData: data, parentDataProperty: "orderDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid1 = _errs12 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs13 = errors;
        if (data3 !== null) {
          const err6 = { instancePath: instancePath + "/orderDiscountAmount", schemaPath: "#/properties/orderDiscountAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs13 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/orderDiscountAmount", schemaPath: "#/properties/orderDiscountAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.subTotalOrderAmount !== void 0) {
      let data4 = data.subTotalOrderAmount;
      const _errs16 = errors;
      let valid3 = !1;
      const _errs17 = errors;
      validate4(data4, { instancePath: instancePath + "/subTotalOrderAmount", parentData: data, parentDataProperty: "subTotalOrderAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
      var _valid2 = _errs17 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        const _errs18 = errors;
        if (data4 !== null) {
          const err8 = { instancePath: instancePath + "/subTotalOrderAmount", schemaPath: "#/properties/subTotalOrderAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid2 = _errs18 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/subTotalOrderAmount", schemaPath: "#/properties/subTotalOrderAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.goods !== void 0) {
      let data5 = data.goods;
      if (!Array.isArray(data5) && data5 !== null) {
        const err10 = { instancePath: instancePath + "/goods", schemaPath: "#/properties/goods/type", keyword: "type", params: { type: schema2.properties.goods.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data5)) {
        const _errs22 = errors, len0 = data5.length;
        for (let i0 = 0; i0 < len0 && (validate8(data5[i0], { instancePath: instancePath + "/goods/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length), !(errors - _errs22 >= 100)); i0++)
          ;
      }
    }
    if (data.shipping !== void 0) {
      let data7 = data.shipping;
      const _errs25 = errors;
      let valid6 = !1;
      const _errs26 = errors;
      validate14(data7, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
      var _valid3 = _errs26 === errors;
      if (valid6 = valid6 || _valid3, !valid6) {
        const _errs27 = errors;
        if (data7 !== null) {
          const err11 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid3 = _errs27 === errors;
        valid6 = valid6 || _valid3;
      }
      if (valid6)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err12 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data8 = data.extendInfo;
      if (typeof data8 == "string") {
        if (data8.length > 2048 && (data8.length > 4096 || [...data8].length > 2048)) {
          const err13 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate4(data2, { instancePath: instancePath + "/savingsAmount", parentData: data, parentDataProperty: "savingsAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
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
      validate4(data3, { instancePath: instancePath + "/estimateSavingsAmount", parentData: data, parentDataProperty: "estimateSavingsAmount", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
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
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate23(data1, { instancePath: instancePath + "/discount", parentData: data, parentDataProperty: "discount", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
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
  return validate22.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.result !== void 0 && (validate1(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.order !== void 0) {
      let data1 = data.order;
      const _errs3 = errors;
      let valid1 = !1;
      const _errs4 = errors;
      validate3(data1, { instancePath: instancePath + "/order", parentData: data, parentDataProperty: "order", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs5 = errors;
        if (data1 !== null) {
          const err1 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        const err2 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.promotionResults !== void 0) {
      let data2 = data.promotionResults;
      if (!Array.isArray(data2) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/promotionResults", schemaPath: "#/properties/promotionResults/type", keyword: "type", params: { type: schema0.properties.promotionResults.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data2)) {
        const _errs9 = errors, len0 = data2.length;
        for (let i0 = 0; i0 < len0 && (validate22(data2[i0], { instancePath: instancePath + "/promotionResults/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), !(errors - _errs9 >= 100)); i0++)
          ;
      }
    }
    if (data.customizedInfo !== void 0) {
      let data4 = data.customizedInfo;
      if (typeof data4 == "string") {
        if (data4.length > 2e4 && (data4.length > 4e4 || [...data4].length > 2e4)) {
          const err4 = { instancePath: instancePath + "/customizedInfo", schemaPath: "#/properties/customizedInfo/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/customizedInfo", schemaPath: "#/properties/customizedInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateRetrievePaymentSessionResponse
};
