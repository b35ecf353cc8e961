// Validates a CaptureResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const pattern0 = new RegExp("^[A-Z]{3}$", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function checkDateTime(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 64 && isLonger(data, 64)) {
          checkDateTime.errors = [problem(instancePath, "", "maxLength", { limit: 64 })];
          return false;
        } else {
          if (!formats0.test(data)) {
            checkDateTime.errors = [problem(instancePath, "", "format", { format: "date-time" })];
            return false;
          }
        }
      } else {
        checkDateTime.errors = [problem(instancePath, "", "type", { type: "string" })];
        return false;
      }
    }
  }
  checkDateTime.errors = vErrors;
  return errors === 0;
}
function checkAmount(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.value === void 0 && (missing0 = "value")) {
        checkAmount.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.currency !== void 0) {
          let data0 = data.currency;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 3 && isLonger(data0, 3)) {
                checkAmount.errors = [problem(instancePath, "/currency", "maxLength", { limit: 3 })];
                return false;
              } else {
                if (!pattern0.test(data0)) {
                  checkAmount.errors = [problem(instancePath, "/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                  return false;
                }
              }
            } else {
              checkAmount.errors = [problem(instancePath, "/currency", "type", { type: "string" })];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            let data1 = data.value;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 16 && isLonger(data1, 16)) {
                  checkAmount.errors = [problem(instancePath, "/value", "maxLength", { limit: 16 })];
                  return false;
                } else {
                  if (!pattern1.test(data1)) {
                    checkAmount.errors = [problem(instancePath, "/value", "pattern", { pattern: "^[0-9]+$" })];
                    return false;
                  }
                }
              } else {
                checkAmount.errors = [problem(instancePath, "/value", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      checkAmount.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAmount.errors = vErrors;
  return errors === 0;
}
function checkCaptureResponse(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result && typeof data.result == "object" && !Array.isArray(data.result) && data.result.resultStatus === "S") {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.captureRequestId === void 0 && (missing0 = "captureRequestId") || data.captureId === void 0 && (missing0 = "captureId") || data.paymentId === void 0 && (missing0 = "paymentId") || data.captureAmount === void 0 && (missing0 = "captureAmount") || data.captureTime === void 0 && (missing0 = "captureTime")) {
        checkCaptureResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing0 }, "#/then/required")];
        return false;
      } else {
        if (data.captureAmount !== void 0) {
          let data0 = data.captureAmount;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.currency === void 0 && (missing1 = "currency") || data0.value === void 0 && (missing1 = "value")) {
                checkCaptureResponse.errors = [problem(instancePath, "/captureAmount", "required", { missingProperty: missing1 }, "#/then/properties/captureAmount/required")];
                return false;
              } else {
                if (data0.currency !== void 0) {
                  let data1 = data0.currency;
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (data1.length > 3 && isLonger(data1, 3)) {
                        checkCaptureResponse.errors = [problem(instancePath, "/captureAmount/currency", "maxLength", { limit: 3 }, "#/then/properties/captureAmount/properties/currency/maxLength")];
                        return false;
                      } else {
                        if (!pattern0.test(data1)) {
                          checkCaptureResponse.errors = [problem(instancePath, "/captureAmount/currency", "pattern", { pattern: "^[A-Z]{3}$" }, "#/then/properties/captureAmount/properties/currency/pattern")];
                          return false;
                        }
                      }
                    } else {
                      checkCaptureResponse.errors = [problem(instancePath, "/captureAmount/currency", "type", { type: "string" }, "#/then/properties/captureAmount/properties/currency/type")];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data0.value !== void 0) {
                    let data2 = data0.value;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (data2.length > 16 && isLonger(data2, 16)) {
                          checkCaptureResponse.errors = [problem(instancePath, "/captureAmount/value", "maxLength", { limit: 16 }, "#/then/properties/captureAmount/properties/value/maxLength")];
                          return false;
                        } else {
                          if (!pattern1.test(data2)) {
                            checkCaptureResponse.errors = [problem(instancePath, "/captureAmount/value", "pattern", { pattern: "^[0-9]+$" }, "#/then/properties/captureAmount/properties/value/pattern")];
                            return false;
                          }
                        }
                      } else {
                        checkCaptureResponse.errors = [problem(instancePath, "/captureAmount/value", "type", { type: "string" }, "#/then/properties/captureAmount/properties/value/type")];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                }
              }
            } else {
              checkCaptureResponse.errors = [problem(instancePath, "/captureAmount", "type", { type: "object" }, "#/then/properties/captureAmount/type")];
              return false;
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.result === void 0 && (missing2 = "result")) {
        checkCaptureResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data3 = data.result;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing3;
              if (data3.resultCode === void 0 && (missing3 = "resultCode") || data3.resultStatus === void 0 && (missing3 = "resultStatus")) {
                checkCaptureResponse.errors = [problem(instancePath, "/result", "required", { missingProperty: missing3 })];
                return false;
              } else {
                if (data3.resultCode !== void 0) {
                  let data4 = data3.resultCode;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data4 === "string") {
                      if (data4.length > 64 && isLonger(data4, 64)) {
                        checkCaptureResponse.errors = [problem(instancePath, "/result/resultCode", "maxLength", { limit: 64 })];
                        return false;
                      }
                    } else {
                      checkCaptureResponse.errors = [problem(instancePath, "/result/resultCode", "type", { type: "string" })];
                      return false;
                    }
                  }
                  var valid4 = _errs10 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data3.resultStatus !== void 0) {
                    let data5 = data3.resultStatus;
                    const _errs12 = errors;
                    if (!(data5 === "S" || data5 === "F" || data5 === "U")) {
                      checkCaptureResponse.errors = [problem(instancePath, "/result/resultStatus", "enum", { allowedValues: ["S", "F", "U"] })];
                      return false;
                    }
                    var valid4 = _errs12 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data3.resultMessage !== void 0) {
                      let data6 = data3.resultMessage;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (data6.length > 256 && isLonger(data6, 256)) {
                            checkCaptureResponse.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                            return false;
                          }
                        } else {
                          checkCaptureResponse.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
                          return false;
                        }
                      }
                      var valid4 = _errs13 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            } else {
              checkCaptureResponse.errors = [problem(instancePath, "/result", "type", { type: "object" })];
              return false;
            }
          }
          var valid3 = _errs8 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          const found0 = wrongMember(data, instancePath, { "captureRequestId": 64, "captureId": 64, "paymentId": 64, "acquirerReferenceNo": 64 }, { "captureTime": checkDateTime }, { "captureAmount": checkAmount });
          if (!(found0 === null)) {
            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
            errors = vErrors.length;
          }
        }
      }
    } else {
      checkCaptureResponse.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCaptureResponse.errors = vErrors;
  return errors === 0;
}
function isLonger(text, limit) {
  if (text.length > 2 * limit) return true;
  let count = text.length;
  for (let i = 0; count > limit && i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count > limit;
}
const texts = {
  "enum": (params) => "must be equal to one of the allowed values",
  "format": (params) => 'must match format "' + params.format + '"',
  "maxLength": (params) => "must NOT have more than " + params.limit + " characters",
  "pattern": (params) => 'must match pattern "' + params.pattern + '"',
  "required": (params) => "must have required property '" + params.missingProperty + "'",
  "type": (params) => "must be " + params.type
};
function problem(base, path, keyword, params, schemaPath) {
  if (!schemaPath) {
    const place = path.lastIndexOf("/") > 0 ? path.replaceAll("/", "/properties/") : path && "/properties" + path;
    schemaPath = "#" + place + "/" + keyword;
  }
  return { instancePath: base + path, schemaPath, keyword, params, message: texts[keyword](params) };
}
function wrongMember(data, path, texts2, types, nullables) {
  for (const field in texts2) {
    const text = data[field], limit = texts2[field], isText = typeof text === "string";
    if (text === void 0 || isText && (text.length <= limit || !isLonger(text, limit))) continue;
    return [isText ? problem(path, "/" + field, "maxLength", { limit }) : problem(path, "/" + field, "type", { type: "string" })];
  }
  return wrongType(data, path, types, false) || wrongType(data, path, nullables, true);
}
function wrongType(data, path, types, nullable) {
  for (const field in types) {
    const value = data[field];
    if (value === void 0 || nullable && value === null) continue;
    if (!types[field](value, { instancePath: path + "/" + field })) return types[field].errors;
  }
  return null;
}
function validateCaptureResponse(data) {
  try {
    const valid = checkCaptureResponse(data);
    validateCaptureResponse.errors = checkCaptureResponse.errors;
    return valid;
  } catch {
    validateCaptureResponse.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateCaptureResponse.errors = null;
export {
  validateCaptureResponse
};
