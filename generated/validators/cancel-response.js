// Validates a CancelResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function checkCancelResponse(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result && typeof data.result == "object" && !Array.isArray(data.result) && data.result.resultStatus === "S") {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentId === void 0 && (missing0 = "paymentId") || data.paymentRequestId === void 0 && (missing0 = "paymentRequestId") || data.cancelTime === void 0 && (missing0 = "cancelTime")) {
        checkCancelResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing0 }, "#/then/required")];
        return false;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.result === void 0 && (missing1 = "result")) {
        checkCancelResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing1 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing2;
              if (data0.resultCode === void 0 && (missing2 = "resultCode") || data0.resultStatus === void 0 && (missing2 = "resultStatus")) {
                checkCancelResponse.errors = [problem(instancePath, "/result", "required", { missingProperty: missing2 })];
                return false;
              } else {
                if (data0.resultCode !== void 0) {
                  let data1 = data0.resultCode;
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (data1.length > 64 && isLonger(data1, 64)) {
                        checkCancelResponse.errors = [problem(instancePath, "/result/resultCode", "maxLength", { limit: 64 })];
                        return false;
                      }
                    } else {
                      checkCancelResponse.errors = [problem(instancePath, "/result/resultCode", "type", { type: "string" })];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data0.resultStatus !== void 0) {
                    let data2 = data0.resultStatus;
                    const _errs6 = errors;
                    if (!(data2 === "S" || data2 === "F" || data2 === "U")) {
                      checkCancelResponse.errors = [problem(instancePath, "/result/resultStatus", "enum", { allowedValues: ["S", "F", "U"] })];
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.resultMessage !== void 0) {
                      let data3 = data0.resultMessage;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 256 && isLonger(data3, 256)) {
                            checkCancelResponse.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                            return false;
                          }
                        } else {
                          checkCancelResponse.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
                          return false;
                        }
                      }
                      var valid2 = _errs7 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            } else {
              checkCancelResponse.errors = [problem(instancePath, "/result", "type", { type: "object" })];
              return false;
            }
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.paymentId !== void 0) {
            let data4 = data.paymentId;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (typeof data4 === "string") {
                if (data4.length > 64 && isLonger(data4, 64)) {
                  checkCancelResponse.errors = [problem(instancePath, "/paymentId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkCancelResponse.errors = [problem(instancePath, "/paymentId", "type", { type: "string" })];
                return false;
              }
            }
            var valid1 = _errs9 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.paymentRequestId !== void 0) {
              let data5 = data.paymentRequestId;
              const _errs11 = errors;
              if (errors === _errs11) {
                if (typeof data5 === "string") {
                  if (data5.length > 64 && isLonger(data5, 64)) {
                    checkCancelResponse.errors = [problem(instancePath, "/paymentRequestId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkCancelResponse.errors = [problem(instancePath, "/paymentRequestId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid1 = _errs11 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.cancelTime !== void 0) {
                let data6 = data.cancelTime;
                const _errs13 = errors;
                if (errors === _errs13) {
                  if (errors === _errs13) {
                    if (typeof data6 === "string") {
                      if (data6.length > 64 && isLonger(data6, 64)) {
                        checkCancelResponse.errors = [problem(instancePath, "/cancelTime", "maxLength", { limit: 64 })];
                        return false;
                      } else {
                        if (!formats0.test(data6)) {
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
                var valid1 = _errs13 === errors;
              } else {
                var valid1 = true;
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
