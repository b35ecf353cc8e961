// Compiled by AJV: UploadInvoiceShippingFileRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateUploadInvoiceShippingFileRequest = validate0;
const pattern0 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentRequestId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentRequestId" }, message: "must have required property 'paymentRequestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fileId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileId" }, message: "must have required property 'fileId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uploadFile === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadFile" }, message: "must have required property 'uploadFile'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fileType === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileType" }, message: "must have required property 'fileType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.fileName === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileName" }, message: "must have required property 'fileName'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "paymentRequestId" || key0 === "fileId" || key0 === "uploadFile" || key0 === "fileType" || key0 === "fileName")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.paymentRequestId !== void 0) {
      let data0 = data.paymentRequestId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err6 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err7 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.fileId !== void 0) {
      let data1 = data.fileId;
      if (typeof data1 == "string") {
        if (data1.length > 20 && (data1.length > 40 || [...data1].length > 20)) {
          const err9 = { instancePath: instancePath + "/fileId", schemaPath: "#/properties/fileId/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.length < 1 || data1.length < 2 && [...data1].length < 1) {
          const err10 = { instancePath: instancePath + "/fileId", schemaPath: "#/properties/fileId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.uploadFile !== void 0) {
      let data2 = data.uploadFile;
      if (typeof data2 == "string") {
        if (data2.length > 1e6 && (data2.length > 2e6 || [...data2].length > 1e6)) {
          const err12 = { instancePath: instancePath + "/uploadFile", schemaPath: "#/properties/uploadFile/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern0.test(data2)) {
          const err13 = { instancePath: instancePath + "/uploadFile", schemaPath: "#/properties/uploadFile/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/uploadFile", schemaPath: "#/properties/uploadFile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.fileType !== void 0) {
      let data3 = data.fileType;
      if (typeof data3 == "string") {
        if (data3.length > 10 && (data3.length > 20 || [...data3].length > 10)) {
          const err15 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.fileName !== void 0) {
      let data4 = data.fileName;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err17 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validateUploadInvoiceShippingFileRequest
};
