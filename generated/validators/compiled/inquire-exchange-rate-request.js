// Compiled by AJV: InquireExchangeRateRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateInquireExchangeRateRequest = validate0, schema0 = { type: "object", required: ["productCode"], properties: { productCode: { enum: ["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"] }, buyCurrency: { type: "string", maxLength: 3, pattern: "^[A-Z]{3}$" }, sellCurrency: { type: "string", maxLength: 3, pattern: "^[A-Z]{3}$" }, currencyPairs: { type: "array", maxItems: 100, items: { $ref: "CurrencyPair" } }, rateType: { type: "string", maxLength: 64 }, merchantAccountId: { type: "string", maxLength: 32 }, paymentCurrency: { type: "string", maxLength: 3, pattern: "^[A-Z]{3}$" } }, additionalProperties: !1 }, pattern0 = new RegExp("^[A-Z]{3}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sellCurrency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sellCurrency" }, message: "must have required property 'sellCurrency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.buyCurrency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buyCurrency" }, message: "must have required property 'buyCurrency'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "sellCurrency" || key0 === "buyCurrency")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.sellCurrency !== void 0) {
      let data0 = data.sellCurrency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err3 = { instancePath: instancePath + "/sellCurrency", schemaPath: "#/properties/sellCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/sellCurrency", schemaPath: "#/properties/sellCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/sellCurrency", schemaPath: "#/properties/sellCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.buyCurrency !== void 0) {
      let data1 = data.buyCurrency;
      if (typeof data1 == "string") {
        if (data1.length > 3 && (data1.length > 6 || [...data1].length > 3)) {
          const err6 = { instancePath: instancePath + "/buyCurrency", schemaPath: "#/properties/buyCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern0.test(data1)) {
          const err7 = { instancePath: instancePath + "/buyCurrency", schemaPath: "#/properties/buyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/buyCurrency", schemaPath: "#/properties/buyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productCode === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productCode" }, message: "must have required property 'productCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "productCode" || key0 === "buyCurrency" || key0 === "sellCurrency" || key0 === "currencyPairs" || key0 === "rateType" || key0 === "merchantAccountId" || key0 === "paymentCurrency")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.productCode !== void 0) {
      let data0 = data.productCode;
      if (!(data0 === "CASHIER_PAYMENT" || data0 === "AGREEMENT_PAYMENT")) {
        const err2 = { instancePath: instancePath + "/productCode", schemaPath: "#/properties/productCode/enum", keyword: "enum", params: { allowedValues: schema0.properties.productCode.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.buyCurrency !== void 0) {
      let data1 = data.buyCurrency;
      if (typeof data1 == "string") {
        if (data1.length > 3 && (data1.length > 6 || [...data1].length > 3)) {
          const err3 = { instancePath: instancePath + "/buyCurrency", schemaPath: "#/properties/buyCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data1)) {
          const err4 = { instancePath: instancePath + "/buyCurrency", schemaPath: "#/properties/buyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/buyCurrency", schemaPath: "#/properties/buyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sellCurrency !== void 0) {
      let data2 = data.sellCurrency;
      if (typeof data2 == "string") {
        if (data2.length > 3 && (data2.length > 6 || [...data2].length > 3)) {
          const err6 = { instancePath: instancePath + "/sellCurrency", schemaPath: "#/properties/sellCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/sellCurrency", schemaPath: "#/properties/sellCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sellCurrency", schemaPath: "#/properties/sellCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.currencyPairs !== void 0) {
      let data3 = data.currencyPairs;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err9 = { instancePath: instancePath + "/currencyPairs", schemaPath: "#/properties/currencyPairs/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const _errs10 = errors, len0 = data3.length;
        for (let i0 = 0; i0 < len0 && (validate1(data3[i0], { instancePath: instancePath + "/currencyPairs/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), !(errors - _errs10 >= 100)); i0++)
          ;
      } else {
        const err10 = { instancePath: instancePath + "/currencyPairs", schemaPath: "#/properties/currencyPairs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.rateType !== void 0) {
      let data5 = data.rateType;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err11 = { instancePath: instancePath + "/rateType", schemaPath: "#/properties/rateType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/rateType", schemaPath: "#/properties/rateType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data6 = data.merchantAccountId;
      if (typeof data6 == "string") {
        if (data6.length > 32 && (data6.length > 64 || [...data6].length > 32)) {
          const err13 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.paymentCurrency !== void 0) {
      let data7 = data.paymentCurrency;
      if (typeof data7 == "string") {
        if (data7.length > 3 && (data7.length > 6 || [...data7].length > 3)) {
          const err15 = { instancePath: instancePath + "/paymentCurrency", schemaPath: "#/properties/paymentCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern0.test(data7)) {
          const err16 = { instancePath: instancePath + "/paymentCurrency", schemaPath: "#/properties/paymentCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/paymentCurrency", schemaPath: "#/properties/paymentCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateInquireExchangeRateRequest
};
