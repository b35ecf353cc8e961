// Validates a CancelResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const formats0 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function checkCancelResponse(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.resultStatus === void 0 && (missing1 = "resultStatus")) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                if (data0.resultStatus !== void 0) {
                  if ("S" !== data0.resultStatus) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      }
    } else {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.paymentId === void 0 && (missing2 = "paymentId") || data.paymentRequestId === void 0 && (missing2 = "paymentRequestId") || data.cancelTime === void 0 && (missing2 = "cancelTime")) {
        checkCancelResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing2 }, "#/then/required")];
        return false;
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    checkCancelResponse.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.result === void 0 && (missing3 = "result")) {
        checkCancelResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing3 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data2 = data.result;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing4;
              if (data2.resultCode === void 0 && (missing4 = "resultCode") || data2.resultStatus === void 0 && (missing4 = "resultStatus")) {
                checkCancelResponse.errors = [problem(instancePath, "/result", "required", { missingProperty: missing4 })];
                return false;
              } else {
                if (data2.resultCode !== void 0) {
                  let data3 = data2.resultCode;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data3 === "string") {
                      if (data3.length > 64 && isLonger(data3, 64)) {
                        checkCancelResponse.errors = [problem(instancePath, "/result/resultCode", "maxLength", { limit: 64 })];
                        return false;
                      }
                    } else {
                      checkCancelResponse.errors = [problem(instancePath, "/result/resultCode", "type", { type: "string" })];
                      return false;
                    }
                  }
                  var valid4 = _errs10 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data2.resultStatus !== void 0) {
                    let data4 = data2.resultStatus;
                    const _errs12 = errors;
                    if (!(data4 === "S" || data4 === "F" || data4 === "U")) {
                      checkCancelResponse.errors = [problem(instancePath, "/result/resultStatus", "enum", { allowedValues: ["S", "F", "U"] })];
                      return false;
                    }
                    var valid4 = _errs12 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data2.resultMessage !== void 0) {
                      let data5 = data2.resultMessage;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data5 === "string") {
                          if (data5.length > 256 && isLonger(data5, 256)) {
                            checkCancelResponse.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                            return false;
                          }
                        } else {
                          checkCancelResponse.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
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
              checkCancelResponse.errors = [problem(instancePath, "/result", "type", { type: "object" })];
              return false;
            }
          }
          var valid3 = _errs8 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.paymentId !== void 0) {
            let data6 = data.paymentId;
            const _errs15 = errors;
            if (errors === _errs15) {
              if (typeof data6 === "string") {
                if (data6.length > 64 && isLonger(data6, 64)) {
                  checkCancelResponse.errors = [problem(instancePath, "/paymentId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkCancelResponse.errors = [problem(instancePath, "/paymentId", "type", { type: "string" })];
                return false;
              }
            }
            var valid3 = _errs15 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.paymentRequestId !== void 0) {
              let data7 = data.paymentRequestId;
              const _errs17 = errors;
              if (errors === _errs17) {
                if (typeof data7 === "string") {
                  if (data7.length > 64 && isLonger(data7, 64)) {
                    checkCancelResponse.errors = [problem(instancePath, "/paymentRequestId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkCancelResponse.errors = [problem(instancePath, "/paymentRequestId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid3 = _errs17 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.cancelTime !== void 0) {
                let data8 = data.cancelTime;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (errors === _errs19) {
                    if (typeof data8 === "string") {
                      if (data8.length > 64 && isLonger(data8, 64)) {
                        checkCancelResponse.errors = [problem(instancePath, "/cancelTime", "maxLength", { limit: 64 })];
                        return false;
                      } else {
                        if (!formats0.test(data8)) {
                          checkCancelResponse.errors = [problem(instancePath, "/cancelTime", "format", { format: "date-time" })];
                          return false;
                        }
                      }
                    } else {
                      checkCancelResponse.errors = [problem(instancePath, "/cancelTime", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid3 = _errs19 === errors;
              } else {
                var valid3 = true;
              }
            }
          }
        }
      }
    } else {
      checkCancelResponse.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCancelResponse.errors = vErrors;
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
function validateCancelResponse(data) {
  try {
    const valid = checkCancelResponse(data);
    validateCancelResponse.errors = checkCancelResponse.errors;
    return valid;
  } catch {
    validateCancelResponse.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateCancelResponse.errors = null;
export {
  validateCancelResponse
};
