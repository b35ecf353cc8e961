// Compiled by AJV: InquiryDeclarationRequestsRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquiryDeclarationRequestsRequest = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.declarationRequestIds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declarationRequestIds" }, message: "must have required property 'declarationRequestIds'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (key0 !== "declarationRequestIds") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.declarationRequestIds !== void 0) {
      let data0 = data.declarationRequestIds;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          const err2 = { instancePath: instancePath + "/declarationRequestIds", schemaPath: "#/properties/declarationRequestIds/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/declarationRequestIds", schemaPath: "#/properties/declarationRequestIds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const _errs5 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
              const err4 = { instancePath: instancePath + "/declarationRequestIds/" + i0, schemaPath: "#/properties/declarationRequestIds/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.length < 1 || data1.length < 2 && [...data1].length < 1) {
              const err5 = { instancePath: instancePath + "/declarationRequestIds/" + i0, schemaPath: "#/properties/declarationRequestIds/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/declarationRequestIds/" + i0, schemaPath: "#/properties/declarationRequestIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (errors - _errs5 >= 100)
            break;
        }
      } else {
        const err7 = { instancePath: instancePath + "/declarationRequestIds", schemaPath: "#/properties/declarationRequestIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquiryDeclarationRequestsRequest
};
