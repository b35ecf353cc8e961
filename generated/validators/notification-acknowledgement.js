// Validates a NotificationAcknowledgement.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

function checkNotificationAcknowledgement(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        checkNotificationAcknowledgement.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "result")) {
            checkNotificationAcknowledgement.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.result !== void 0) {
            let data0 = data.result;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.resultCode === void 0 && (missing1 = "resultCode") || data0.resultStatus === void 0 && (missing1 = "resultStatus") || data0.resultMessage === void 0 && (missing1 = "resultMessage")) {
                  checkNotificationAcknowledgement.errors = [problem(instancePath, "/result", "required", { missingProperty: missing1 })];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "resultCode" || key1 === "resultStatus" || key1 === "resultMessage")) {
                      checkNotificationAcknowledgement.errors = [problem(instancePath, "/result", "additionalProperties", { additionalProperty: key1 })];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.resultCode !== void 0) {
                      const _errs5 = errors;
                      if ("SUCCESS" !== data0.resultCode) {
                        checkNotificationAcknowledgement.errors = [problem(instancePath, "/result/resultCode", "const", { allowedValue: "SUCCESS" })];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.resultStatus !== void 0) {
                        const _errs6 = errors;
                        if ("S" !== data0.resultStatus) {
                          checkNotificationAcknowledgement.errors = [problem(instancePath, "/result/resultStatus", "const", { allowedValue: "S" })];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.resultMessage !== void 0) {
                          let data3 = data0.resultMessage;
                          const _errs7 = errors;
                          if (errors === _errs7) {
                            if (typeof data3 === "string") {
                              if (data3.length > 256 && isLonger(data3, 256)) {
                                checkNotificationAcknowledgement.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                                return false;
                              }
                            } else {
                              checkNotificationAcknowledgement.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
                              return false;
                            }
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                checkNotificationAcknowledgement.errors = [problem(instancePath, "/result", "type", { type: "object" })];
                return false;
              }
            }
          }
        }
      }
    } else {
      checkNotificationAcknowledgement.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkNotificationAcknowledgement.errors = vErrors;
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
  "additionalProperties": (params) => "must NOT have additional properties",
  "const": (params) => "must be equal to constant",
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
function validateNotificationAcknowledgement(data) {
  try {
    const valid = checkNotificationAcknowledgement(data);
    validateNotificationAcknowledgement.errors = checkNotificationAcknowledgement.errors;
    return valid;
  } catch {
    validateNotificationAcknowledgement.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateNotificationAcknowledgement.errors = null;
export {
  validateNotificationAcknowledgement
};
