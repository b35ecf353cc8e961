// Validates a CancelRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

function checkCancelRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.paymentId === void 0 && (missing0 = "paymentId")) {
      const err0 = problem(instancePath, "", "required", { missingProperty: missing0 }, "#/anyOf/0/required");
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.paymentRequestId === void 0 && (missing1 = "paymentRequestId")) {
        const err1 = problem(instancePath, "", "required", { missingProperty: missing1 }, "#/anyOf/1/required");
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    checkCancelRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs4 = errors;
      for (const key0 in data) {
        if (!(key0 === "paymentId" || key0 === "paymentRequestId" || key0 === "merchantAccountId")) {
          checkCancelRequest.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs4 === errors) {
        if (data.paymentId !== void 0) {
          let data0 = data.paymentId;
          const _errs5 = errors;
          if (errors === _errs5) {
            if (typeof data0 === "string") {
              if (data0.length > 64 && isLonger(data0, 64)) {
                checkCancelRequest.errors = [problem(instancePath, "/paymentId", "maxLength", { limit: 64 })];
                return false;
              }
            } else {
              checkCancelRequest.errors = [problem(instancePath, "/paymentId", "type", { type: "string" })];
              return false;
            }
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.paymentRequestId !== void 0) {
            let data1 = data.paymentRequestId;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (typeof data1 === "string") {
                if (data1.length > 64 && isLonger(data1, 64)) {
                  checkCancelRequest.errors = [problem(instancePath, "/paymentRequestId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkCancelRequest.errors = [problem(instancePath, "/paymentRequestId", "type", { type: "string" })];
                return false;
              }
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.merchantAccountId !== void 0) {
              let data2 = data.merchantAccountId;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (typeof data2 === "string") {
                  if (data2.length > 32 && isLonger(data2, 32)) {
                    checkCancelRequest.errors = [problem(instancePath, "/merchantAccountId", "maxLength", { limit: 32 })];
                    return false;
                  }
                } else {
                  checkCancelRequest.errors = [problem(instancePath, "/merchantAccountId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid1 = _errs9 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      checkCancelRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCancelRequest.errors = vErrors;
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
function validateCancelRequest(data) {
  try {
    const valid = checkCancelRequest(data);
    validateCancelRequest.errors = checkCancelRequest.errors;
    return valid;
  } catch {
    validateCancelRequest.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateCancelRequest.errors = null;
export {
  validateCancelRequest
};
