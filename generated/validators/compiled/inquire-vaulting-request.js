// Compiled by AJV: InquireVaultingRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquireVaultingRequest = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vaultingRequestId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vaultingRequestId" }, message: "must have required property 'vaultingRequestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "vaultingRequestId" || key0 === "merchantAccountId")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.vaultingRequestId !== void 0) {
      let data0 = data.vaultingRequestId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err3 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data1 = data.merchantAccountId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err5 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquireVaultingRequest
};
