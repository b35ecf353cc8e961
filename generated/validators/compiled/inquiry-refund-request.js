// Compiled by AJV: InquiryRefundRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquiryRefundRequest = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.refundRequestId === void 0) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "refundRequestId" }, message: "must have required property 'refundRequestId'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.refundId === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "refundId" }, message: "must have required property 'refundId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs5 = errors;
    for (const key0 in data)
      if (!(key0 === "refundRequestId" || key0 === "refundId" || key0 === "merchantAccountId")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, errors - _errs5 >= 100)
          break;
      }
    if (data.refundRequestId !== void 0) {
      let data0 = data.refundRequestId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err4 = { instancePath: instancePath + "/refundRequestId", schemaPath: "#/properties/refundRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/refundRequestId", schemaPath: "#/properties/refundRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.refundId !== void 0) {
      let data1 = data.refundId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err6 = { instancePath: instancePath + "/refundId", schemaPath: "#/properties/refundId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/refundId", schemaPath: "#/properties/refundId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data2 = data.merchantAccountId;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err8 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquiryRefundRequest
};
