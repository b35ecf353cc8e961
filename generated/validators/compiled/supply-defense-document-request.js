// Compiled by AJV: SupplyDefenseDocumentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateSupplyDefenseDocumentRequest = validate0;
const pattern0 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.disputeId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disputeId" }, message: "must have required property 'disputeId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.disputeEvidence === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disputeEvidence" }, message: "must have required property 'disputeEvidence'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "disputeId" || key0 === "disputeEvidence")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.disputeId !== void 0) {
      let data0 = data.disputeId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err3 = { instancePath: instancePath + "/disputeId", schemaPath: "#/properties/disputeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err4 = { instancePath: instancePath + "/disputeId", schemaPath: "#/properties/disputeId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/disputeId", schemaPath: "#/properties/disputeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.disputeEvidence !== void 0) {
      let data1 = data.disputeEvidence;
      if (typeof data1 == "string") {
        if (data1.length > 1e6 && (data1.length > 2e6 || [...data1].length > 1e6)) {
          const err6 = { instancePath: instancePath + "/disputeEvidence", schemaPath: "#/properties/disputeEvidence/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern0.test(data1)) {
          const err7 = { instancePath: instancePath + "/disputeEvidence", schemaPath: "#/properties/disputeEvidence/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/disputeEvidence", schemaPath: "#/properties/disputeEvidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateSupplyDefenseDocumentRequest
};
