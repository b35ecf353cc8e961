// Compiled by AJV: NotificationAcknowledgement.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateNotificationAcknowledgement = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (key0 !== "result") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.result !== void 0) {
      let data0 = data.result;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.resultCode === void 0) {
          const err2 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "resultCode" }, message: "must have required property 'resultCode'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.resultStatus === void 0) {
          const err3 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "resultStatus" }, message: "must have required property 'resultStatus'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.resultMessage === void 0) {
          const err4 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "resultMessage" }, message: "must have required property 'resultMessage'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const _errs6 = errors;
        for (const key1 in data0)
          if (!(key1 === "resultCode" || key1 === "resultStatus" || key1 === "resultMessage")) {
            const err5 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, errors - _errs6 >= 100)
              break;
          }
        if (data0.resultCode !== void 0 && data0.resultCode !== "SUCCESS") {
          const err6 = { instancePath: instancePath + "/result/resultCode", schemaPath: "#/properties/result/properties/resultCode/const", keyword: "const", params: { allowedValue: "SUCCESS" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.resultStatus !== void 0 && data0.resultStatus !== "S") {
          const err7 = { instancePath: instancePath + "/result/resultStatus", schemaPath: "#/properties/result/properties/resultStatus/const", keyword: "const", params: { allowedValue: "S" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.resultMessage !== void 0) {
          let data3 = data0.resultMessage;
          if (typeof data3 == "string") {
            if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
              const err8 = { instancePath: instancePath + "/result/resultMessage", schemaPath: "#/properties/result/properties/resultMessage/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/result/resultMessage", schemaPath: "#/properties/result/properties/resultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateNotificationAcknowledgement
};
