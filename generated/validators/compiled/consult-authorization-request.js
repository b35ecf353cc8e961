// Compiled by AJV: ConsultAuthorizationRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateConsultAuthorizationRequest = validate0, schema0 = { type: "object", required: ["customerBelongsTo", "authRedirectUrl", "scopes", "authState"], properties: { customerBelongsTo: { $ref: "CustomerBelongsTo" }, authRedirectUrl: { type: "string", maxLength: 1024, format: "uri" }, scopes: { type: "array", minItems: 1, maxItems: 4, items: { type: "string", maxLength: 64 } }, authState: { type: "string", maxLength: 256, minLength: 1 }, terminalType: { enum: ["WEB", "WAP", "APP", "MINI_APP"] }, osType: { enum: ["IOS", "ANDROID"] }, osVersion: { type: "string", maxLength: 16 }, env: { $ref: "Env" }, authClientId: { type: "string", maxLength: 64 }, merchantRegion: { type: "string", maxLength: 2, pattern: "^[A-Z]{2}$" }, recurringPayment: { $ref: "BooleanValue" }, authNotifyUrl: { type: "string", maxLength: 2048, format: "uri" }, merchantAccountId: { type: "string", maxLength: 64 }, authMetaData: { $ref: "AuthMetaData" }, extendInfo: { type: "string", maxLength: 2048 }, amount: { $ref: "PositiveAmount" } }, additionalProperties: !1, anyOf: [{ required: ["terminalType"] }, { required: ["env"] }], if: { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["APP", "WAP", "MINI_APP"] } } }, then: { required: ["osType"] } }, func0 = Object.prototype.hasOwnProperty;
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
const schema2 = { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WEB", "WAP", "APP", "MINI_APP"] }, osType: { enum: ["IOS", "ANDROID"] }, userAgent: { type: "string", maxLength: 2048 }, deviceTokenId: { type: "string", maxLength: 64 }, clientIp: { type: "string", maxLength: 64 }, cookieId: { type: "string", maxLength: 64 }, extendInfo: { type: "string", maxLength: 2048 }, storeTerminalId: { type: "string", maxLength: 64 }, storeTerminalRequestTime: { $ref: "DateTime" }, browserInfo: { $ref: "BrowserInfo" }, colorDepth: { anyOf: [{ enum: [1, 4, 8, 15, 16, 24, 30, 32, 48] }, { type: "string", maxLength: 2, pattern: "^(1|4|8|15|16|24|30|32|48)$" }] }, screenHeight: { $ref: "PositiveInteger" }, screenWidth: { $ref: "PositiveInteger" }, timeZoneOffset: { type: ["integer", "string"], minimum: -720, maximum: 720, maxLength: 4, pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, deviceBrand: { type: "string", maxLength: 64 }, deviceModel: { type: "string", maxLength: 128 }, deviceLanguage: { type: "string", maxLength: 64 }, deviceId: { type: "string", maxLength: 128 }, osVersion: { type: "string", maxLength: 64 } }, additionalProperties: !1, if: { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WAP", "APP", "MINI_APP"] } } }, then: { required: ["osType"] } };
const formats2 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
const schema5 = { enum: [!0, !1, "true", "false"] };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema5.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "acceptHeader" || key0 === "javaEnabled" || key0 === "javaScriptEnabled" || key0 === "language" || key0 === "userAgent")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.acceptHeader !== void 0) {
      let data0 = data.acceptHeader;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err1 = { instancePath: instancePath + "/acceptHeader", schemaPath: "#/properties/acceptHeader/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/acceptHeader", schemaPath: "#/properties/acceptHeader/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.javaEnabled !== void 0 && (validate7(data.javaEnabled, { instancePath: instancePath + "/javaEnabled", parentData: data, parentDataProperty: "javaEnabled", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.javaScriptEnabled !== void 0 && (validate7(data.javaScriptEnabled, { instancePath: instancePath + "/javaScriptEnabled", parentData: data, parentDataProperty: "javaScriptEnabled", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.language !== void 0) {
      let data3 = data.language;
      if (typeof data3 == "string") {
        if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
          const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.userAgent !== void 0) {
      let data4 = data.userAgent;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err5 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
const schema6 = { type: ["integer", "string"], minimum: 1, maximum: 999999999, maxLength: 9, pattern: "^[1-9][0-9]*$" }, pattern1 = new RegExp("^[1-9][0-9]*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema6.type }, message: "must be integer,string" };
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
    if (!pattern1.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate11.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^(1|4|8|15|16|24|30|32|48)$", "u"), pattern2 = new RegExp("^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.terminalType === void 0 && (missing0 = "terminalType")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.terminalType !== void 0) {
        let data0 = data.terminalType;
        if (!(data0 === "WAP" || data0 === "APP" || data0 === "MINI_APP")) {
          const err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.osType === void 0) {
      const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "osType" }, message: "must have required property 'osType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terminalType === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminalType" }, message: "must have required property 'terminalType'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    const _errs7 = errors;
    for (const key0 in data)
      if (!func0.call(schema2.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.terminalType !== void 0) {
      let data1 = data.terminalType;
      if (!(data1 === "WEB" || data1 === "WAP" || data1 === "APP" || data1 === "MINI_APP")) {
        const err7 = { instancePath: instancePath + "/terminalType", schemaPath: "#/properties/terminalType/enum", keyword: "enum", params: { allowedValues: schema2.properties.terminalType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.osType !== void 0) {
      let data2 = data.osType;
      if (!(data2 === "IOS" || data2 === "ANDROID")) {
        const err8 = { instancePath: instancePath + "/osType", schemaPath: "#/properties/osType/enum", keyword: "enum", params: { allowedValues: schema2.properties.osType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.userAgent !== void 0) {
      let data3 = data.userAgent;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err9 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.deviceTokenId !== void 0) {
      let data4 = data.deviceTokenId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err11 = { instancePath: instancePath + "/deviceTokenId", schemaPath: "#/properties/deviceTokenId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/deviceTokenId", schemaPath: "#/properties/deviceTokenId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.clientIp !== void 0) {
      let data5 = data.clientIp;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err13 = { instancePath: instancePath + "/clientIp", schemaPath: "#/properties/clientIp/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/clientIp", schemaPath: "#/properties/clientIp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.cookieId !== void 0) {
      let data6 = data.cookieId;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err15 = { instancePath: instancePath + "/cookieId", schemaPath: "#/properties/cookieId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/cookieId", schemaPath: "#/properties/cookieId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data7 = data.extendInfo;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err17 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.storeTerminalId !== void 0) {
      let data8 = data.storeTerminalId;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err19 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.storeTerminalRequestTime !== void 0 && (validate4(data.storeTerminalRequestTime, { instancePath: instancePath + "/storeTerminalRequestTime", parentData: data, parentDataProperty: "storeTerminalRequestTime", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.browserInfo !== void 0 && (validate6(data.browserInfo, { instancePath: instancePath + "/browserInfo", parentData: data, parentDataProperty: "browserInfo", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.colorDepth !== void 0) {
      let data11 = data.colorDepth;
      const _errs25 = errors;
      let valid3 = !1;
      const _errs26 = errors;
      if (!(data11 === 1 || data11 === 4 || data11 === 8 || data11 === 15 || data11 === 16 || data11 === 24 || data11 === 30 || data11 === 32 || data11 === 48)) {
        const err21 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema2.properties.colorDepth.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs26 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        const _errs27 = errors;
        if (typeof data11 == "string") {
          if (data11.length > 2 && (data11.length > 4 || [...data11].length > 2)) {
            const err22 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (!pattern0.test(data11)) {
            const err23 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(1|4|8|15|16|24|30|32|48)$" }, message: 'must match pattern "^(1|4|8|15|16|24|30|32|48)$"' };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        } else {
          const err24 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        var _valid1 = _errs27 === errors;
        valid3 = valid3 || _valid1;
      }
      if (valid3)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err25 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.screenHeight !== void 0 && (validate11(data.screenHeight, { instancePath: instancePath + "/screenHeight", parentData: data, parentDataProperty: "screenHeight", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.screenWidth !== void 0 && (validate11(data.screenWidth, { instancePath: instancePath + "/screenWidth", parentData: data, parentDataProperty: "screenWidth", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.timeZoneOffset !== void 0) {
      let data14 = data.timeZoneOffset;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string") {
        const err26 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/type", keyword: "type", params: { type: schema2.properties.timeZoneOffset.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 720 || isNaN(data14)) {
          const err27 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 720 }, message: "must be <= 720" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data14 < -720 || isNaN(data14)) {
          const err28 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -720 }, message: "must be >= -720" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (typeof data14 == "string") {
        if (data14.length > 4 && (data14.length > 8 || [...data14].length > 4)) {
          const err29 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!pattern2.test(data14)) {
          const err30 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/pattern", keyword: "pattern", params: { pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, message: 'must match pattern "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.deviceBrand !== void 0) {
      let data15 = data.deviceBrand;
      if (typeof data15 == "string") {
        if (data15.length > 64 && (data15.length > 128 || [...data15].length > 64)) {
          const err31 = { instancePath: instancePath + "/deviceBrand", schemaPath: "#/properties/deviceBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/deviceBrand", schemaPath: "#/properties/deviceBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.deviceModel !== void 0) {
      let data16 = data.deviceModel;
      if (typeof data16 == "string") {
        if (data16.length > 128 && (data16.length > 256 || [...data16].length > 128)) {
          const err33 = { instancePath: instancePath + "/deviceModel", schemaPath: "#/properties/deviceModel/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/deviceModel", schemaPath: "#/properties/deviceModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.deviceLanguage !== void 0) {
      let data17 = data.deviceLanguage;
      if (typeof data17 == "string") {
        if (data17.length > 64 && (data17.length > 128 || [...data17].length > 64)) {
          const err35 = { instancePath: instancePath + "/deviceLanguage", schemaPath: "#/properties/deviceLanguage/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/deviceLanguage", schemaPath: "#/properties/deviceLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.deviceId !== void 0) {
      let data18 = data.deviceId;
      if (typeof data18 == "string") {
        if (data18.length > 128 && (data18.length > 256 || [...data18].length > 128)) {
          const err37 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.osVersion !== void 0) {
      let data19 = data.osVersion;
      if (typeof data19 == "string") {
        if (data19.length > 64 && (data19.length > 128 || [...data19].length > 64)) {
          const err39 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "accountHolderName" || key0 === "accountHolderCertNo")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.accountHolderName !== void 0) {
      let data0 = data.accountHolderName;
      if (typeof data0 == "string") {
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err1 = { instancePath: instancePath + "/accountHolderName", schemaPath: "#/properties/accountHolderName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/accountHolderName", schemaPath: "#/properties/accountHolderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.accountHolderCertNo !== void 0) {
      let data1 = data.accountHolderCertNo;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err3 = { instancePath: instancePath + "/accountHolderCertNo", schemaPath: "#/properties/accountHolderCertNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/accountHolderCertNo", schemaPath: "#/properties/accountHolderCertNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern4.test(data0)) {
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
        if (!pattern1.test(data1)) {
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
  return validate18.errors = vErrors, errors === 0;
}
const formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/, pattern3 = new RegExp("^[A-Z]{2}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.terminalType === void 0) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "terminalType" }, message: "must have required property 'terminalType'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.env === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
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
  const _errs4 = errors;
  let valid1 = !0;
  const _errs5 = errors;
  if (errors === _errs5)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.terminalType === void 0 && (missing0 = "terminalType")) {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.terminalType !== void 0) {
        let data0 = data.terminalType;
        if (!(data0 === "APP" || data0 === "WAP" || data0 === "MINI_APP")) {
          const err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      const err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid1 = _errs5 === errors;
  if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid1) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.osType === void 0) {
      const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "osType" }, message: "must have required property 'osType'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = _valid1;
  }
  if (!valid1) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerBelongsTo === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerBelongsTo" }, message: "must have required property 'customerBelongsTo'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.authRedirectUrl === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authRedirectUrl" }, message: "must have required property 'authRedirectUrl'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.scopes === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property 'scopes'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.authState === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authState" }, message: "must have required property 'authState'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    const _errs10 = errors;
    for (const key0 in data)
      if (!func0.call(schema0.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, errors - _errs10 >= 100)
          break;
      }
    if (data.customerBelongsTo !== void 0 && (validate1(data.customerBelongsTo, { instancePath: instancePath + "/customerBelongsTo", parentData: data, parentDataProperty: "customerBelongsTo", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.authRedirectUrl !== void 0) {
      let data2 = data.authRedirectUrl;
      if (typeof data2 == "string") {
        if (data2.length > 1024 && (data2.length > 2048 || [...data2].length > 1024)) {
          const err13 = { instancePath: instancePath + "/authRedirectUrl", schemaPath: "#/properties/authRedirectUrl/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!formats0.test(data2)) {
          const err14 = { instancePath: instancePath + "/authRedirectUrl", schemaPath: "#/properties/authRedirectUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/authRedirectUrl", schemaPath: "#/properties/authRedirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data3 = data.scopes;
      if (Array.isArray(data3)) {
        if (data3.length > 4) {
          const err16 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data3.length < 1) {
          const err17 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const _errs16 = errors, len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
              const err18 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (errors - _errs16 >= 100)
            break;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.authState !== void 0) {
      let data5 = data.authState;
      if (typeof data5 == "string") {
        if (data5.length > 256 && (data5.length > 512 || [...data5].length > 256)) {
          const err21 = { instancePath: instancePath + "/authState", schemaPath: "#/properties/authState/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5.length < 1 || data5.length < 2 && [...data5].length < 1) {
          const err22 = { instancePath: instancePath + "/authState", schemaPath: "#/properties/authState/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/authState", schemaPath: "#/properties/authState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.terminalType !== void 0) {
      let data6 = data.terminalType;
      if (!(data6 === "WEB" || data6 === "WAP" || data6 === "APP" || data6 === "MINI_APP")) {
        const err24 = { instancePath: instancePath + "/terminalType", schemaPath: "#/properties/terminalType/enum", keyword: "enum", params: { allowedValues: schema0.properties.terminalType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.osType !== void 0) {
      let data7 = data.osType;
      if (!(data7 === "IOS" || data7 === "ANDROID")) {
        const err25 = { instancePath: instancePath + "/osType", schemaPath: "#/properties/osType/enum", keyword: "enum", params: { allowedValues: schema0.properties.osType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.osVersion !== void 0) {
      let data8 = data.osVersion;
      if (typeof data8 == "string") {
        if (data8.length > 16 && (data8.length > 32 || [...data8].length > 16)) {
          const err26 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.env !== void 0 && (validate3(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.authClientId !== void 0) {
      let data10 = data.authClientId;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err28 = { instancePath: instancePath + "/authClientId", schemaPath: "#/properties/authClientId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/authClientId", schemaPath: "#/properties/authClientId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.merchantRegion !== void 0) {
      let data11 = data.merchantRegion;
      if (typeof data11 == "string") {
        if (data11.length > 2 && (data11.length > 4 || [...data11].length > 2)) {
          const err30 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!pattern3.test(data11)) {
          const err31 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.recurringPayment !== void 0 && (validate7(data.recurringPayment, { instancePath: instancePath + "/recurringPayment", parentData: data, parentDataProperty: "recurringPayment", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.authNotifyUrl !== void 0) {
      let data13 = data.authNotifyUrl;
      if (typeof data13 == "string") {
        if (data13.length > 2048 && (data13.length > 4096 || [...data13].length > 2048)) {
          const err33 = { instancePath: instancePath + "/authNotifyUrl", schemaPath: "#/properties/authNotifyUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (!formats0.test(data13)) {
          const err34 = { instancePath: instancePath + "/authNotifyUrl", schemaPath: "#/properties/authNotifyUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/authNotifyUrl", schemaPath: "#/properties/authNotifyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data14 = data.merchantAccountId;
      if (typeof data14 == "string") {
        if (data14.length > 64 && (data14.length > 128 || [...data14].length > 64)) {
          const err36 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.authMetaData !== void 0 && (validate16(data.authMetaData, { instancePath: instancePath + "/authMetaData", parentData: data, parentDataProperty: "authMetaData", rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length)), data.extendInfo !== void 0) {
      let data16 = data.extendInfo;
      if (typeof data16 == "string") {
        if (data16.length > 2048 && (data16.length > 4096 || [...data16].length > 2048)) {
          const err38 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    data.amount !== void 0 && (validate18(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length));
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateConsultAuthorizationRequest
};
