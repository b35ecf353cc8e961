// Compiled by AJV: InquireSubscriptionPaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquireSubscriptionPaymentRequest = validate0, schema0 = { type: "object", required: ["subscriptionId"], properties: { merchantAccountId: { type: "string", maxLength: 64 }, subscriptionId: { type: "string", maxLength: 64, minLength: 1 }, paymentStatuses: { type: "array", maxItems: 3, items: { type: "string", maxLength: 32 } }, currentPage: { $ref: "PageNumber" }, pageSize: { type: ["integer", "string"], minimum: 1, maximum: 10, maxLength: 2, pattern: "^([1-9]|10)$" } }, additionalProperties: !1 }, schema1 = { type: ["integer", "string"], minimum: 1, maximum: 2147483647, maxLength: 10, pattern: "^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$" }, pattern0 = new RegExp("^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema1.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 10 && (data.length > 20 || [...data].length > 10)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern0.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$" }, message: 'must match pattern "^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate1.errors = vErrors, errors === 0;
}
const pattern1 = new RegExp("^([1-9]|10)$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subscriptionId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "merchantAccountId" || key0 === "subscriptionId" || key0 === "paymentStatuses" || key0 === "currentPage" || key0 === "pageSize")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.merchantAccountId !== void 0) {
      let data0 = data.merchantAccountId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.subscriptionId !== void 0) {
      let data1 = data.subscriptionId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err4 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.length < 1 || data1.length < 2 && [...data1].length < 1) {
          const err5 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.paymentStatuses !== void 0) {
      let data2 = data.paymentStatuses;
      if (Array.isArray(data2)) {
        if (data2.length > 3) {
          const err7 = { instancePath: instancePath + "/paymentStatuses", schemaPath: "#/properties/paymentStatuses/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        const _errs9 = errors, len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
              const err8 = { instancePath: instancePath + "/paymentStatuses/" + i0, schemaPath: "#/properties/paymentStatuses/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/paymentStatuses/" + i0, schemaPath: "#/properties/paymentStatuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (errors - _errs9 >= 100)
            break;
        }
      } else {
        const err10 = { instancePath: instancePath + "/paymentStatuses", schemaPath: "#/properties/paymentStatuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.currentPage !== void 0 && (validate1(data.currentPage, { instancePath: instancePath + "/currentPage", parentData: data, parentDataProperty: "currentPage", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.pageSize !== void 0) {
      let data5 = data.pageSize;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        const err11 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: schema0.properties.pageSize.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (typeof data5 == "string") {
        if (data5.length > 2 && (data5.length > 4 || [...data5].length > 2)) {
          const err14 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern1.test(data5)) {
          const err15 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/pattern", keyword: "pattern", params: { pattern: "^([1-9]|10)$" }, message: 'must match pattern "^([1-9]|10)$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquireSubscriptionPaymentRequest
};
