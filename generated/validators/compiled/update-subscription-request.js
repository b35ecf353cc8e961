// Compiled by AJV: UpdateSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateUpdateSubscriptionRequest = validate0, schema0 = { type: "object", required: ["subscriptionUpdateRequestId", "subscriptionId"], properties: { subscriptionUpdateRequestId: { type: "string", maxLength: 64, minLength: 1 }, subscriptionId: { type: "string", maxLength: 64, minLength: 1 }, subscriptionDescription: { type: "string", maxLength: 256 }, periodRule: { $ref: "PeriodRuleRequest" }, paymentAmount: { $ref: "PositiveAmount" }, subscriptionEndTime: { $ref: "DateTime" }, orderInfo: { $ref: "SubscriptionOrderInfo" }, prorationSettings: { $ref: "ProrationSettings" }, nextSubscriptionDate: { $ref: "DateTime" } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty;
const schema2 = { type: ["integer", "string"], minimum: 1, maximum: 999999999, maxLength: 9, pattern: "^[1-9][0-9]*$" }, pattern0 = new RegExp("^[1-9][0-9]*$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema2.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 9 && (data.length > 18 || [...data].length > 9)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern0.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate2.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.periodType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodType" }, message: "must have required property 'periodType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.periodCount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodCount" }, message: "must have required property 'periodCount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "periodType" || key0 === "periodCount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.periodType !== void 0) {
      let data0 = data.periodType;
      if (typeof data0 == "string") {
        if (data0.length > 20 && (data0.length > 40 || [...data0].length > 20)) {
          const err3 = { instancePath: instancePath + "/periodType", schemaPath: "#/properties/periodType/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/periodType", schemaPath: "#/properties/periodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.periodCount !== void 0 && (validate2(data.periodCount, { instancePath: instancePath + "/periodCount", parentData: data, parentDataProperty: "periodCount", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const pattern1 = new RegExp("^[A-Z]{3}$", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "currency" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern1.test(data0)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern0.test(data1)) {
          const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate7.errors = vErrors, errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderAmount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderAmount" }, message: "must have required property 'orderAmount'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (key0 !== "orderAmount") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    data.orderAmount !== void 0 && (validate5(data.orderAmount, { instancePath: instancePath + "/orderAmount", parentData: data, parentDataProperty: "orderAmount", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prorationMode === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prorationMode" }, message: "must have required property 'prorationMode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customAmount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customAmount" }, message: "must have required property 'customAmount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "prorationMode" || key0 === "customAmount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.prorationMode !== void 0) {
      let data0 = data.prorationMode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err3 = { instancePath: instancePath + "/prorationMode", schemaPath: "#/properties/prorationMode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/prorationMode", schemaPath: "#/properties/prorationMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.customAmount !== void 0 && (validate5(data.customAmount, { instancePath: instancePath + "/customAmount", parentData: data, parentDataProperty: "customAmount", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subscriptionUpdateRequestId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionUpdateRequestId" }, message: "must have required property 'subscriptionUpdateRequestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subscriptionId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema0.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.subscriptionUpdateRequestId !== void 0) {
      let data0 = data.subscriptionUpdateRequestId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err3 = { instancePath: instancePath + "/subscriptionUpdateRequestId", schemaPath: "#/properties/subscriptionUpdateRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err4 = { instancePath: instancePath + "/subscriptionUpdateRequestId", schemaPath: "#/properties/subscriptionUpdateRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/subscriptionUpdateRequestId", schemaPath: "#/properties/subscriptionUpdateRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.subscriptionId !== void 0) {
      let data1 = data.subscriptionId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err6 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.length < 1 || data1.length < 2 && [...data1].length < 1) {
          const err7 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.subscriptionDescription !== void 0) {
      let data2 = data.subscriptionDescription;
      if (typeof data2 == "string") {
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err9 = { instancePath: instancePath + "/subscriptionDescription", schemaPath: "#/properties/subscriptionDescription/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/subscriptionDescription", schemaPath: "#/properties/subscriptionDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.periodRule !== void 0 && (validate1(data.periodRule, { instancePath: instancePath + "/periodRule", parentData: data, parentDataProperty: "periodRule", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.paymentAmount !== void 0 && (validate5(data.paymentAmount, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.subscriptionEndTime !== void 0 && (validate7(data.subscriptionEndTime, { instancePath: instancePath + "/subscriptionEndTime", parentData: data, parentDataProperty: "subscriptionEndTime", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.orderInfo !== void 0 && (validate9(data.orderInfo, { instancePath: instancePath + "/orderInfo", parentData: data, parentDataProperty: "orderInfo", rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length)), data.prorationSettings !== void 0 && (validate12(data.prorationSettings, { instancePath: instancePath + "/prorationSettings", parentData: data, parentDataProperty: "prorationSettings", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.nextSubscriptionDate !== void 0 && (validate7(data.nextSubscriptionDate, { instancePath: instancePath + "/nextSubscriptionDate", parentData: data, parentDataProperty: "nextSubscriptionDate", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateUpdateSubscriptionRequest
};
