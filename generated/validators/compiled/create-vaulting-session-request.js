// Compiled by AJV: CreateVaultingSessionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateCreateVaultingSessionRequest = validate0;
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/, pattern0 = new RegExp("^[A-Z]{2}$", "u"), schema1 = { enum: [!0, !1, "true", "false"] };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema1.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodType" }, message: "must have required property 'paymentMethodType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vaultingRequestId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vaultingRequestId" }, message: "must have required property 'vaultingRequestId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.vaultingNotificationUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vaultingNotificationUrl" }, message: "must have required property 'vaultingNotificationUrl'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "paymentMethodType" || key0 === "vaultingRequestId" || key0 === "vaultingNotificationUrl" || key0 === "redirectUrl" || key0 === "merchantRegion" || key0 === "is3DSAuthentication" || key0 === "passThroughMetadata")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.paymentMethodType !== void 0 && data.paymentMethodType !== "CARD") {
      const err4 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/const", keyword: "const", params: { allowedValue: "CARD" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.vaultingRequestId !== void 0) {
      let data1 = data.vaultingRequestId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err5 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.length < 1 || data1.length < 2 && [...data1].length < 1) {
          const err6 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.vaultingNotificationUrl !== void 0) {
      let data2 = data.vaultingNotificationUrl;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err8 = { instancePath: instancePath + "/vaultingNotificationUrl", schemaPath: "#/properties/vaultingNotificationUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!formats0.test(data2)) {
          const err9 = { instancePath: instancePath + "/vaultingNotificationUrl", schemaPath: "#/properties/vaultingNotificationUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/vaultingNotificationUrl", schemaPath: "#/properties/vaultingNotificationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.redirectUrl !== void 0) {
      let data3 = data.redirectUrl;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err11 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats0.test(data3)) {
          const err12 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.merchantRegion !== void 0) {
      let data4 = data.merchantRegion;
      if (typeof data4 == "string") {
        if (data4.length > 2 && (data4.length > 4 || [...data4].length > 2)) {
          const err14 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern0.test(data4)) {
          const err15 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.is3DSAuthentication !== void 0 && (validate1(data.is3DSAuthentication, { instancePath: instancePath + "/is3DSAuthentication", parentData: data, parentDataProperty: "is3DSAuthentication", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.passThroughMetadata !== void 0) {
      let data6 = data.passThroughMetadata;
      if (typeof data6 == "string") {
        if (data6.length > 2048 && (data6.length > 4096 || [...data6].length > 2048)) {
          const err17 = { instancePath: instancePath + "/passThroughMetadata", schemaPath: "#/properties/passThroughMetadata/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/passThroughMetadata", schemaPath: "#/properties/passThroughMetadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateCreateVaultingSessionRequest
};
