// Compiled by AJV: ApplyTokenRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateApplyTokenRequest = validate0, schema0 = { type: "object", required: ["grantType", "customerBelongsTo"], properties: { grantType: { enum: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"] }, customerBelongsTo: { $ref: "CustomerBelongsTo" }, authCode: { type: "string", maxLength: 128 }, refreshToken: { type: "string", maxLength: 128 }, merchantRegion: { type: "string", maxLength: 2, pattern: "^[A-Z]{2}$" }, merchantAccountId: { type: "string", maxLength: 64 }, extendInfo: { type: "string", maxLength: 2048 } }, additionalProperties: !1, allOf: [{ if: { type: "object", required: ["grantType"], properties: { grantType: { const: "AUTHORIZATION_CODE" } } }, then: { required: ["authCode"] } }, { if: { type: "object", required: ["grantType"], properties: { grantType: { const: "REFRESH_TOKEN" } } }, then: { required: ["refreshToken"] } }] };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^[A-Z]{2}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (errors === _errs3)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grantType === void 0 && (missing0 = "grantType")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.grantType !== void 0 && data.grantType !== "AUTHORIZATION_CODE") {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.authCode === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "authCode" }, message: "must have required property 'authCode'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (errors === _errs9)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.grantType === void 0 && (missing1 = "grantType")) {
        const err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else if (data.grantType !== void 0 && data.grantType !== "REFRESH_TOKEN") {
        const err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    } else {
      const err7 = {};
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null), _valid1) {
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.refreshToken === void 0) {
      const err8 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "refreshToken" }, message: "must have required property 'refreshToken'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid1 = _errs12 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grantType === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grantType" }, message: "must have required property 'grantType'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.customerBelongsTo === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerBelongsTo" }, message: "must have required property 'customerBelongsTo'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    const _errs14 = errors;
    for (const key0 in data)
      if (!(key0 === "grantType" || key0 === "customerBelongsTo" || key0 === "authCode" || key0 === "refreshToken" || key0 === "merchantRegion" || key0 === "merchantAccountId" || key0 === "extendInfo")) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, errors - _errs14 >= 100)
          break;
      }
    if (data.grantType !== void 0) {
      let data2 = data.grantType;
      if (!(data2 === "AUTHORIZATION_CODE" || data2 === "REFRESH_TOKEN")) {
        const err13 = { instancePath: instancePath + "/grantType", schemaPath: "#/properties/grantType/enum", keyword: "enum", params: { allowedValues: schema0.properties.grantType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.customerBelongsTo !== void 0 && (validate1(data.customerBelongsTo, { instancePath: instancePath + "/customerBelongsTo", parentData: data, parentDataProperty: "customerBelongsTo", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.authCode !== void 0) {
      let data4 = data.authCode;
      if (typeof data4 == "string") {
        if (data4.length > 128 && (data4.length > 256 || [...data4].length > 128)) {
          const err14 = { instancePath: instancePath + "/authCode", schemaPath: "#/properties/authCode/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/authCode", schemaPath: "#/properties/authCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.refreshToken !== void 0) {
      let data5 = data.refreshToken;
      if (typeof data5 == "string") {
        if (data5.length > 128 && (data5.length > 256 || [...data5].length > 128)) {
          const err16 = { instancePath: instancePath + "/refreshToken", schemaPath: "#/properties/refreshToken/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/refreshToken", schemaPath: "#/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantRegion !== void 0) {
      let data6 = data.merchantRegion;
      if (typeof data6 == "string") {
        if (data6.length > 2 && (data6.length > 4 || [...data6].length > 2)) {
          const err18 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern0.test(data6)) {
          const err19 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data7 = data.merchantAccountId;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err21 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data8 = data.extendInfo;
      if (typeof data8 == "string") {
        if (data8.length > 2048 && (data8.length > 4096 || [...data8].length > 2048)) {
          const err23 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateApplyTokenRequest
};
