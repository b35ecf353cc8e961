// Validates a NotificationAcknowledgement.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const check = validate21;
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        validate21.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "result")) {
            validate21.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
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
                  validate21.errors = [problem(instancePath, "/result", "required", { missingProperty: missing1 })];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "resultCode" || key1 === "resultStatus" || key1 === "resultMessage")) {
                      validate21.errors = [problem(instancePath, "/result", "additionalProperties", { additionalProperty: key1 })];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.resultCode !== void 0) {
                      const _errs5 = errors;
                      if ("SUCCESS" !== data0.resultCode) {
                        validate21.errors = [problem(instancePath, "/result/resultCode", "const", { allowedValue: "SUCCESS" })];
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
                          validate21.errors = [problem(instancePath, "/result/resultStatus", "const", { allowedValue: "S" })];
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
                              if (data3.length > 256 && characters(data3) > 256) {
                                validate21.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                                return false;
                              }
                            } else {
                              validate21.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
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
                validate21.errors = [problem(instancePath, "/result", "type", { type: "object" })];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function characters(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
const texts = {
  "additionalProperties": (params) => "must NOT have additional properties",
  "const": (params) => "must be equal to constant",
  "maxLength": (params) => "must NOT have more than " + params.limit + " characters",
  "required": (params) => "must have required property '" + params.missingProperty + "'",
  "type": (params) => "must be " + params.type
};
function problem(base, path, keyword, params, schemaPath = "#" + path.replaceAll("/", "/properties/") + "/" + keyword) {
  return { instancePath: base + path, schemaPath, keyword, params, message: texts[keyword](params) };
}
function validateNotificationAcknowledgement(data) {
  try {
    const valid = check(data);
    validateNotificationAcknowledgement.errors = check.errors;
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
