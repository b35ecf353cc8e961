// Compiled by AJV: CancelSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateCancelSubscriptionRequest = validate0, schema0 = { type: "object", required: ["cancellationType"], properties: { subscriptionId: { type: "string", maxLength: 64 }, subscriptionRequestId: { type: "string", maxLength: 64 }, cancellationType: { enum: ["CANCEL", "TERMINATE"] } }, additionalProperties: !1, anyOf: [{ required: ["subscriptionId"] }, { required: ["subscriptionRequestId"] }] };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.subscriptionId === void 0) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.subscriptionRequestId === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "subscriptionRequestId" }, message: "must have required property 'subscriptionRequestId'" };
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
    if (data.cancellationType === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancellationType" }, message: "must have required property 'cancellationType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const _errs5 = errors;
    for (const key0 in data)
      if (!(key0 === "subscriptionId" || key0 === "subscriptionRequestId" || key0 === "cancellationType")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, errors - _errs5 >= 100)
          break;
      }
    if (data.subscriptionId !== void 0) {
      let data0 = data.subscriptionId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err5 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.subscriptionRequestId !== void 0) {
      let data1 = data.subscriptionRequestId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err7 = { instancePath: instancePath + "/subscriptionRequestId", schemaPath: "#/properties/subscriptionRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/subscriptionRequestId", schemaPath: "#/properties/subscriptionRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.cancellationType !== void 0) {
      let data2 = data.cancellationType;
      if (!(data2 === "CANCEL" || data2 === "TERMINATE")) {
        const err9 = { instancePath: instancePath + "/cancellationType", schemaPath: "#/properties/cancellationType/enum", keyword: "enum", params: { allowedValues: schema0.properties.cancellationType.enum }, message: "must be equal to one of the allowed values" };
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
  validateCancelSubscriptionRequest
};
