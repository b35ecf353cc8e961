// Compiled by AJV: ConsultPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateConsultPaymentResponse = validate0, schema0 = { type: "object", required: ["result"], properties: { result: { $ref: "Result" }, paymentOptions: { type: ["array", "null"], items: { $ref: "PaymentOption" } }, paymentMethodInfos: { type: ["array", "null"], items: { $ref: "PaymentMethodInfo" } }, extendInfo: { type: "string", maxLength: 4096 } }, if: { type: "object", required: ["result"], properties: { result: { type: "object", required: ["resultStatus"], properties: { resultStatus: { const: "S" } } } } }, then: { required: ["paymentOptions"], properties: { paymentOptions: { type: "array" } } } }, schema1 = { type: "object", required: ["resultCode", "resultStatus"], properties: { resultCode: { type: "string", maxLength: 64 }, resultStatus: { enum: ["S", "F", "U"] }, resultMessage: { type: "string", maxLength: 256 } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resultCode === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resultCode" }, message: "must have required property 'resultCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.resultStatus === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resultStatus" }, message: "must have required property 'resultStatus'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.resultCode !== void 0) {
      let data0 = data.resultCode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/resultCode", schemaPath: "#/properties/resultCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/resultCode", schemaPath: "#/properties/resultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.resultStatus !== void 0) {
      let data1 = data.resultStatus;
      if (!(data1 === "S" || data1 === "F" || data1 === "U")) {
        const err4 = { instancePath: instancePath + "/resultStatus", schemaPath: "#/properties/resultStatus/enum", keyword: "enum", params: { allowedValues: schema1.properties.resultStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.resultMessage !== void 0) {
      let data2 = data.resultMessage;
      if (typeof data2 == "string") {
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err5 = { instancePath: instancePath + "/resultMessage", schemaPath: "#/properties/resultMessage/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/resultMessage", schemaPath: "#/properties/resultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const schema2 = { type: "object", required: ["paymentMethodType", "enabled"], properties: { paymentMethodType: { type: "string", maxLength: 64 }, enabled: { $ref: "BooleanValue" }, paymentMethodCategory: { type: "string", maxLength: 32 }, paymentMethodRegion: { type: ["array", "null"], items: { type: "string", maxLength: 6 } }, preferred: { $ref: "BooleanValue" }, disableReason: { type: "string", maxLength: 64 }, supportedCurrencies: { type: ["array", "null"], items: { type: "string", maxLength: 3 } }, logo: { anyOf: [{ $ref: "Logo" }, { type: "null" }] }, paymentOptionDetail: { anyOf: [{ $ref: "PaymentOptionDetail" }, { type: "null" }] }, installment: { anyOf: [{ $ref: "Installment" }, { type: "null" }] }, promotionInfos: { type: ["array", "null"], items: { $ref: "PromotionInfo" } }, promoNames: { type: ["array", "null"], items: { type: "string", maxLength: 512 } }, interactionType: { type: "string", maxLength: 64 }, bankIdentifierCode: { type: "string", maxLength: 64 }, amountLimitInfoMap: { type: ["object", "null"], additionalProperties: { $ref: "AmountLimitInfo" } }, extendInfo: { type: "string", maxLength: 4096 } } }, schema3 = { enum: [!0, !1, "true", "false"] };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema3.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logoName !== void 0) {
      let data0 = data.logoName;
      if (typeof data0 == "string") {
        if (data0.length > 12 && (data0.length > 24 || [...data0].length > 12)) {
          const err0 = { instancePath: instancePath + "/logoName", schemaPath: "#/properties/logoName/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/logoName", schemaPath: "#/properties/logoName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.logoUrl !== void 0) {
      let data1 = data.logoUrl;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err2 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/properties/logoUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/properties/logoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
const schema5 = { type: "object", properties: { supportCardBrands: { type: ["array", "null"], items: { $ref: "SupportCardBrand" } }, funding: { type: ["array", "null"], items: { type: "string", maxLength: 32 } }, supportBanks: { type: ["array", "null"], items: { $ref: "SupportBank" } }, interactionTypes: { type: ["array", "null"], items: { type: "string", maxLength: 64 } } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardBrand !== void 0) {
      let data0 = data.cardBrand;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/cardBrand", schemaPath: "#/properties/cardBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/cardBrand", schemaPath: "#/properties/cardBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.logo !== void 0) {
      let data1 = data.logo;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      validate7(data1, { instancePath: instancePath + "/logo", parentData: data, parentDataProperty: "logo", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bankIdentifierCode !== void 0) {
      let data0 = data.bankIdentifierCode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/bankIdentifierCode", schemaPath: "#/properties/bankIdentifierCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/bankIdentifierCode", schemaPath: "#/properties/bankIdentifierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.bankShortName !== void 0) {
      let data1 = data.bankShortName;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/bankShortName", schemaPath: "#/properties/bankShortName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/bankShortName", schemaPath: "#/properties/bankShortName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.bankLogo !== void 0) {
      let data2 = data.bankLogo;
      const _errs6 = errors;
      let valid1 = !1;
      const _errs7 = errors;
      validate7(data2, { instancePath: instancePath + "/bankLogo", parentData: data, parentDataProperty: "bankLogo", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/bankLogo", schemaPath: "#/properties/bankLogo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/bankLogo", schemaPath: "#/properties/bankLogo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.supportCardBrands !== void 0) {
      let data0 = data.supportCardBrands;
      if (!Array.isArray(data0) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/supportCardBrands", schemaPath: "#/properties/supportCardBrands/type", keyword: "type", params: { type: schema5.properties.supportCardBrands.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (Array.isArray(data0)) {
        const _errs3 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0 && (validate10(data0[i0], { instancePath: instancePath + "/supportCardBrands/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length), !(errors - _errs3 >= 100)); i0++)
          ;
      }
    }
    if (data.funding !== void 0) {
      let data2 = data.funding;
      if (!Array.isArray(data2) && data2 !== null) {
        const err1 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: schema5.properties.funding.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data2)) {
        const _errs7 = errors, len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
              const err2 = { instancePath: instancePath + "/funding/" + i1, schemaPath: "#/properties/funding/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/funding/" + i1, schemaPath: "#/properties/funding/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (errors - _errs7 >= 100)
            break;
        }
      }
    }
    if (data.supportBanks !== void 0) {
      let data4 = data.supportBanks;
      if (!Array.isArray(data4) && data4 !== null) {
        const err4 = { instancePath: instancePath + "/supportBanks", schemaPath: "#/properties/supportBanks/type", keyword: "type", params: { type: schema5.properties.supportBanks.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data4)) {
        const _errs12 = errors, len2 = data4.length;
        for (let i2 = 0; i2 < len2 && (validate13(data4[i2], { instancePath: instancePath + "/supportBanks/" + i2, parentData: data4, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length), !(errors - _errs12 >= 100)); i2++)
          ;
      }
    }
    if (data.interactionTypes !== void 0) {
      let data6 = data.interactionTypes;
      if (!Array.isArray(data6) && data6 !== null) {
        const err5 = { instancePath: instancePath + "/interactionTypes", schemaPath: "#/properties/interactionTypes/type", keyword: "type", params: { type: schema5.properties.interactionTypes.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data6)) {
        const _errs16 = errors, len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 == "string") {
            if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
              const err6 = { instancePath: instancePath + "/interactionTypes/" + i3, schemaPath: "#/properties/interactionTypes/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/interactionTypes/" + i3, schemaPath: "#/properties/interactionTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (errors - _errs16 >= 100)
            break;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
const schema8 = { type: "object", properties: { supportCardBrands: { type: ["array", "null"], items: { $ref: "SupportCardBrand" } }, plans: { type: ["array", "null"], items: { $ref: "InstallmentPlan" } } } }, schema9 = { type: "object", properties: { installmentNum: { type: ["integer", "string"], maxLength: 8, pattern: "^[0-9]+$" }, interval: { type: "string", maxLength: 16 }, enabled: { $ref: "BooleanValue" }, minInstallmentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, maxInstallmentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, interestRate: { type: ["number", "string"], maxLength: 8, pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, extendInfo: { type: "string", maxLength: 4096 } } }, pattern0 = new RegExp("^[0-9]+$", "u"), pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const pattern1 = new RegExp("^[A-Z]{3}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err2 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern1.test(data0)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.installmentNum !== void 0) {
      let data0 = data.installmentNum;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/type", keyword: "type", params: { type: schema9.properties.installmentNum.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "string") {
        if (data0.length > 8 && (data0.length > 16 || [...data0].length > 8)) {
          const err1 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err3 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.enabled !== void 0 && (validate4(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.minInstallmentAmount !== void 0) {
      let data3 = data.minInstallmentAmount;
      const _errs7 = errors;
      let valid1 = !1;
      const _errs8 = errors;
      validate21(data3, { instancePath: instancePath + "/minInstallmentAmount", parentData: data, parentDataProperty: "minInstallmentAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs9 = errors;
        if (data3 !== null) {
          const err5 = { instancePath: instancePath + "/minInstallmentAmount", schemaPath: "#/properties/minInstallmentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err6 = { instancePath: instancePath + "/minInstallmentAmount", schemaPath: "#/properties/minInstallmentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.maxInstallmentAmount !== void 0) {
      let data4 = data.maxInstallmentAmount;
      const _errs12 = errors;
      let valid2 = !1;
      const _errs13 = errors;
      validate21(data4, { instancePath: instancePath + "/maxInstallmentAmount", parentData: data, parentDataProperty: "maxInstallmentAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs14 = errors;
        if (data4 !== null) {
          const err7 = { instancePath: instancePath + "/maxInstallmentAmount", schemaPath: "#/properties/maxInstallmentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs14 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err8 = { instancePath: instancePath + "/maxInstallmentAmount", schemaPath: "#/properties/maxInstallmentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.interestRate !== void 0) {
      let data5 = data.interestRate;
      if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/type", keyword: "type", params: { type: schema9.properties.interestRate.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "string") {
        if (data5.length > 8 && (data5.length > 16 || [...data5].length > 8)) {
          const err10 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern3.test(data5)) {
          const err11 = { instancePath: instancePath + "/interestRate", schemaPath: "#/properties/interestRate/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.extendInfo !== void 0) {
      let data6 = data.extendInfo;
      if (typeof data6 == "string") {
        if (data6.length > 4096 && (data6.length > 8192 || [...data6].length > 4096)) {
          const err12 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.supportCardBrands !== void 0) {
      let data0 = data.supportCardBrands;
      if (!Array.isArray(data0) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/supportCardBrands", schemaPath: "#/properties/supportCardBrands/type", keyword: "type", params: { type: schema8.properties.supportCardBrands.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (Array.isArray(data0)) {
        const _errs3 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0 && (validate10(data0[i0], { instancePath: instancePath + "/supportCardBrands/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length), !(errors - _errs3 >= 100)); i0++)
          ;
      }
    }
    if (data.plans !== void 0) {
      let data2 = data.plans;
      if (!Array.isArray(data2) && data2 !== null) {
        const err1 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: schema8.properties.plans.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data2)) {
        const _errs7 = errors, len1 = data2.length;
        for (let i1 = 0; i1 < len1 && (validate19(data2[i1], { instancePath: instancePath + "/plans/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length), !(errors - _errs7 >= 100)); i1++)
          ;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.discountTag !== void 0) {
      let data0 = data.discountTag;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/discountTag", schemaPath: "#/properties/discountTag/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/discountTag", schemaPath: "#/properties/discountTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.discountName !== void 0) {
      let data1 = data.discountName;
      if (typeof data1 == "string") {
        if (data1.length > 128 && (data1.length > 256 || [...data1].length > 128)) {
          const err2 = { instancePath: instancePath + "/discountName", schemaPath: "#/properties/discountName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/discountName", schemaPath: "#/properties/discountName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.savingsAmount !== void 0) {
      let data2 = data.savingsAmount;
      const _errs6 = errors;
      let valid1 = !1;
      const _errs7 = errors;
      validate21(data2, { instancePath: instancePath + "/savingsAmount", parentData: data, parentDataProperty: "savingsAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/savingsAmount", schemaPath: "#/properties/savingsAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/savingsAmount", schemaPath: "#/properties/savingsAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.estimateSavingsAmount !== void 0) {
      let data3 = data.estimateSavingsAmount;
      const _errs11 = errors;
      let valid2 = !1;
      const _errs12 = errors;
      validate21(data3, { instancePath: instancePath + "/estimateSavingsAmount", parentData: data, parentDataProperty: "estimateSavingsAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid1 = _errs12 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs13 = errors;
        if (data3 !== null) {
          const err6 = { instancePath: instancePath + "/estimateSavingsAmount", schemaPath: "#/properties/estimateSavingsAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs13 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/estimateSavingsAmount", schemaPath: "#/properties/estimateSavingsAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
const schema13 = { type: "object", properties: { provider: { type: "string", maxLength: 128 }, expireTime: { $ref: "DateTime" }, installmentFreeNums: { type: ["array", "null"], items: { $ref: "IntegerValue" } }, minPaymentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, maxPaymentAmount: { anyOf: [{ $ref: "Amount" }, { type: "null" }] }, freePercentage: { $ref: "IntegerValue" } } };
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
const schema15 = { type: ["integer", "string"], maxLength: 16, pattern: "^-?[0-9]+$" }, pattern4 = new RegExp("^-?[0-9]+$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 16 && (data.length > 32 || [...data].length > 16)) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+$" }, message: 'must match pattern "^-?[0-9]+$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 == "string") {
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err0 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.expireTime !== void 0 && (validate32(data.expireTime, { instancePath: instancePath + "/expireTime", parentData: data, parentDataProperty: "expireTime", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.installmentFreeNums !== void 0) {
      let data2 = data.installmentFreeNums;
      if (!Array.isArray(data2) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/installmentFreeNums", schemaPath: "#/properties/installmentFreeNums/type", keyword: "type", params: { type: schema13.properties.installmentFreeNums.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data2)) {
        const _errs6 = errors, len0 = data2.length;
        for (let i0 = 0; i0 < len0 && (validate34(data2[i0], { instancePath: instancePath + "/installmentFreeNums/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), !(errors - _errs6 >= 100)); i0++)
          ;
      }
    }
    if (data.minPaymentAmount !== void 0) {
      let data4 = data.minPaymentAmount;
      const _errs9 = errors;
      let valid3 = !1;
      const _errs10 = errors;
      validate21(data4, { instancePath: instancePath + "/minPaymentAmount", parentData: data, parentDataProperty: "minPaymentAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid0 = _errs10 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        const _errs11 = errors;
        if (data4 !== null) {
          const err3 = { instancePath: instancePath + "/minPaymentAmount", schemaPath: "#/properties/minPaymentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs11 === errors;
        valid3 = valid3 || _valid0;
      }
      if (valid3)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        const err4 = { instancePath: instancePath + "/minPaymentAmount", schemaPath: "#/properties/minPaymentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.maxPaymentAmount !== void 0) {
      let data5 = data.maxPaymentAmount;
      const _errs14 = errors;
      let valid4 = !1;
      const _errs15 = errors;
      validate21(data5, { instancePath: instancePath + "/maxPaymentAmount", parentData: data, parentDataProperty: "maxPaymentAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid1 = _errs15 === errors;
      if (valid4 = valid4 || _valid1, !valid4) {
        const _errs16 = errors;
        if (data5 !== null) {
          const err5 = { instancePath: instancePath + "/maxPaymentAmount", schemaPath: "#/properties/maxPaymentAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid1 = _errs16 === errors;
        valid4 = valid4 || _valid1;
      }
      if (valid4)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        const err6 = { instancePath: instancePath + "/maxPaymentAmount", schemaPath: "#/properties/maxPaymentAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.freePercentage !== void 0 && (validate34(data.freePercentage, { instancePath: instancePath + "/freePercentage", parentData: data, parentDataProperty: "freePercentage", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.promotionType !== void 0) {
      let data0 = data.promotionType;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err0 = { instancePath: instancePath + "/promotionType", schemaPath: "#/properties/promotionType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/promotionType", schemaPath: "#/properties/promotionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.discount !== void 0) {
      let data1 = data.discount;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      validate27(data1, { instancePath: instancePath + "/discount", parentData: data, parentDataProperty: "discount", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.interestFree !== void 0) {
      let data2 = data.interestFree;
      const _errs9 = errors;
      let valid2 = !1;
      const _errs10 = errors;
      validate31(data2, { instancePath: instancePath + "/interestFree", parentData: data, parentDataProperty: "interestFree", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs11 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/interestFree", schemaPath: "#/properties/interestFree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/interestFree", schemaPath: "#/properties/interestFree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maxAmount !== void 0) {
      let data0 = data.maxAmount;
      const _errs2 = errors;
      let valid1 = !1;
      const _errs3 = errors;
      validate21(data0, { instancePath: instancePath + "/maxAmount", parentData: data, parentDataProperty: "maxAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs4 = errors;
        if (data0 !== null) {
          const err0 = { instancePath: instancePath + "/maxAmount", schemaPath: "#/properties/maxAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err1 = { instancePath: instancePath + "/maxAmount", schemaPath: "#/properties/maxAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.minAmount !== void 0) {
      let data1 = data.minAmount;
      const _errs7 = errors;
      let valid2 = !1;
      const _errs8 = errors;
      validate21(data1, { instancePath: instancePath + "/minAmount", parentData: data, parentDataProperty: "minAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs9 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/minAmount", schemaPath: "#/properties/minAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid1 = _errs9 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/minAmount", schemaPath: "#/properties/minAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.remainAmount !== void 0) {
      let data2 = data.remainAmount;
      const _errs12 = errors;
      let valid3 = !1;
      const _errs13 = errors;
      validate21(data2, { instancePath: instancePath + "/remainAmount", parentData: data, parentDataProperty: "remainAmount", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid2 = _errs13 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        const _errs14 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/remainAmount", schemaPath: "#/properties/remainAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid2 = _errs14 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/remainAmount", schemaPath: "#/properties/remainAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.singleLimit !== void 0) {
      let data0 = data.singleLimit;
      const _errs2 = errors;
      let valid1 = !1;
      const _errs3 = errors;
      validate42(data0, { instancePath: instancePath + "/singleLimit", parentData: data, parentDataProperty: "singleLimit", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs4 = errors;
        if (data0 !== null) {
          const err0 = { instancePath: instancePath + "/singleLimit", schemaPath: "#/properties/singleLimit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err1 = { instancePath: instancePath + "/singleLimit", schemaPath: "#/properties/singleLimit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.dayLimit !== void 0) {
      let data1 = data.dayLimit;
      const _errs7 = errors;
      let valid2 = !1;
      const _errs8 = errors;
      validate42(data1, { instancePath: instancePath + "/dayLimit", parentData: data, parentDataProperty: "dayLimit", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs9 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/dayLimit", schemaPath: "#/properties/dayLimit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid1 = _errs9 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/dayLimit", schemaPath: "#/properties/dayLimit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.monthLimit !== void 0) {
      let data2 = data.monthLimit;
      const _errs12 = errors;
      let valid3 = !1;
      const _errs13 = errors;
      validate42(data2, { instancePath: instancePath + "/monthLimit", parentData: data, parentDataProperty: "monthLimit", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      var _valid2 = _errs13 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        const _errs14 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/monthLimit", schemaPath: "#/properties/monthLimit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid2 = _errs14 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/monthLimit", schemaPath: "#/properties/monthLimit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodType" }, message: "must have required property 'paymentMethodType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enabled === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.paymentMethodType !== void 0) {
      let data0 = data.paymentMethodType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.enabled !== void 0 && (validate4(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.paymentMethodCategory !== void 0) {
      let data2 = data.paymentMethodCategory;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err4 = { instancePath: instancePath + "/paymentMethodCategory", schemaPath: "#/properties/paymentMethodCategory/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/paymentMethodCategory", schemaPath: "#/properties/paymentMethodCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.paymentMethodRegion !== void 0) {
      let data3 = data.paymentMethodRegion;
      if (!Array.isArray(data3) && data3 !== null) {
        const err6 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/type", keyword: "type", params: { type: schema2.properties.paymentMethodRegion.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data3)) {
        const _errs8 = errors, len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (data4.length > 6 && (data4.length > 12 || [...data4].length > 6)) {
              const err7 = { instancePath: instancePath + "/paymentMethodRegion/" + i0, schemaPath: "#/properties/paymentMethodRegion/items/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/paymentMethodRegion/" + i0, schemaPath: "#/properties/paymentMethodRegion/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (errors - _errs8 >= 100)
            break;
        }
      }
    }
    if (data.preferred !== void 0 && (validate4(data.preferred, { instancePath: instancePath + "/preferred", parentData: data, parentDataProperty: "preferred", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.disableReason !== void 0) {
      let data6 = data.disableReason;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err9 = { instancePath: instancePath + "/disableReason", schemaPath: "#/properties/disableReason/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/disableReason", schemaPath: "#/properties/disableReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.supportedCurrencies !== void 0) {
      let data7 = data.supportedCurrencies;
      if (!Array.isArray(data7) && data7 !== null) {
        const err11 = { instancePath: instancePath + "/supportedCurrencies", schemaPath: "#/properties/supportedCurrencies/type", keyword: "type", params: { type: schema2.properties.supportedCurrencies.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data7)) {
        const _errs16 = errors, len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (data8.length > 3 && (data8.length > 6 || [...data8].length > 3)) {
              const err12 = { instancePath: instancePath + "/supportedCurrencies/" + i1, schemaPath: "#/properties/supportedCurrencies/items/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/supportedCurrencies/" + i1, schemaPath: "#/properties/supportedCurrencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (errors - _errs16 >= 100)
            break;
        }
      }
    }
    if (data.logo !== void 0) {
      let data9 = data.logo;
      const _errs20 = errors;
      let valid5 = !1;
      const _errs21 = errors;
      validate7(data9, { instancePath: instancePath + "/logo", parentData: data, parentDataProperty: "logo", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
      var _valid0 = _errs21 === errors;
      if (valid5 = valid5 || _valid0, !valid5) {
        const _errs22 = errors;
        if (data9 !== null) {
          const err14 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        var _valid0 = _errs22 === errors;
        valid5 = valid5 || _valid0;
      }
      if (valid5)
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      else {
        const err15 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.paymentOptionDetail !== void 0) {
      let data10 = data.paymentOptionDetail;
      const _errs25 = errors;
      let valid6 = !1;
      const _errs26 = errors;
      validate9(data10, { instancePath: instancePath + "/paymentOptionDetail", parentData: data, parentDataProperty: "paymentOptionDetail", rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
      var _valid1 = _errs26 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        const _errs27 = errors;
        if (data10 !== null) {
          const err16 = { instancePath: instancePath + "/paymentOptionDetail", schemaPath: "#/properties/paymentOptionDetail/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid1 = _errs27 === errors;
        valid6 = valid6 || _valid1;
      }
      if (valid6)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err17 = { instancePath: instancePath + "/paymentOptionDetail", schemaPath: "#/properties/paymentOptionDetail/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.installment !== void 0) {
      let data11 = data.installment;
      const _errs30 = errors;
      let valid7 = !1;
      const _errs31 = errors;
      validate17(data11, { instancePath: instancePath + "/installment", parentData: data, parentDataProperty: "installment", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
      var _valid2 = _errs31 === errors;
      if (valid7 = valid7 || _valid2, !valid7) {
        const _errs32 = errors;
        if (data11 !== null) {
          const err18 = { instancePath: instancePath + "/installment", schemaPath: "#/properties/installment/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid2 = _errs32 === errors;
        valid7 = valid7 || _valid2;
      }
      if (valid7)
        errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
      else {
        const err19 = { instancePath: instancePath + "/installment", schemaPath: "#/properties/installment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.promotionInfos !== void 0) {
      let data12 = data.promotionInfos;
      if (!Array.isArray(data12) && data12 !== null) {
        const err20 = { instancePath: instancePath + "/promotionInfos", schemaPath: "#/properties/promotionInfos/type", keyword: "type", params: { type: schema2.properties.promotionInfos.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data12)) {
        const _errs36 = errors, len2 = data12.length;
        for (let i2 = 0; i2 < len2 && (validate26(data12[i2], { instancePath: instancePath + "/promotionInfos/" + i2, parentData: data12, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), !(errors - _errs36 >= 100)); i2++)
          ;
      }
    }
    if (data.promoNames !== void 0) {
      let data14 = data.promoNames;
      if (!Array.isArray(data14) && data14 !== null) {
        const err21 = { instancePath: instancePath + "/promoNames", schemaPath: "#/properties/promoNames/type", keyword: "type", params: { type: schema2.properties.promoNames.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (Array.isArray(data14)) {
        const _errs40 = errors, len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 == "string") {
            if (data15.length > 512 && (data15.length > 1024 || [...data15].length > 512)) {
              const err22 = { instancePath: instancePath + "/promoNames/" + i3, schemaPath: "#/properties/promoNames/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/promoNames/" + i3, schemaPath: "#/properties/promoNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (errors - _errs40 >= 100)
            break;
        }
      }
    }
    if (data.interactionType !== void 0) {
      let data16 = data.interactionType;
      if (typeof data16 == "string") {
        if (data16.length > 64 && (data16.length > 128 || [...data16].length > 64)) {
          const err24 = { instancePath: instancePath + "/interactionType", schemaPath: "#/properties/interactionType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/interactionType", schemaPath: "#/properties/interactionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.bankIdentifierCode !== void 0) {
      let data17 = data.bankIdentifierCode;
      if (typeof data17 == "string") {
        if (data17.length > 64 && (data17.length > 128 || [...data17].length > 64)) {
          const err26 = { instancePath: instancePath + "/bankIdentifierCode", schemaPath: "#/properties/bankIdentifierCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/bankIdentifierCode", schemaPath: "#/properties/bankIdentifierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.amountLimitInfoMap !== void 0) {
      let data18 = data.amountLimitInfoMap;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        const err28 = { instancePath: instancePath + "/amountLimitInfoMap", schemaPath: "#/properties/amountLimitInfoMap/type", keyword: "type", params: { type: schema2.properties.amountLimitInfoMap.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        const _errs50 = errors;
        for (const key0 in data18)
          if (validate41(data18[key0], { instancePath: instancePath + "/amountLimitInfoMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), errors - _errs50 >= 100)
            break;
      }
    }
    if (data.extendInfo !== void 0) {
      let data20 = data.extendInfo;
      if (typeof data20 == "string") {
        if (data20.length > 4096 && (data20.length > 8192 || [...data20].length > 4096)) {
          const err29 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType !== void 0) {
      let data0 = data.paymentMethodType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.enabled !== void 0 && (validate4(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.preferred !== void 0 && (validate4(data.preferred, { instancePath: instancePath + "/preferred", parentData: data, parentDataProperty: "preferred", rootData }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length)), data.extendInfo !== void 0) {
      let data3 = data.extendInfo;
      if (typeof data3 == "string") {
        if (data3.length > 4096 && (data3.length > 8192 || [...data3].length > 4096)) {
          const err2 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.result !== void 0) {
        let data0 = data.result;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.resultStatus === void 0 && (missing1 = "resultStatus")) {
              const err1 = {};
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            } else if (data0.resultStatus !== void 0 && data0.resultStatus !== "S") {
              const err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = {};
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      }
    } else {
      const err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.paymentOptions === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentOptions" }, message: "must have required property 'paymentOptions'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.paymentOptions !== void 0 && !Array.isArray(data.paymentOptions)) {
        const err6 = { instancePath: instancePath + "/paymentOptions", schemaPath: "#/then/properties/paymentOptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.result !== void 0 && (validate1(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.paymentOptions !== void 0) {
      let data4 = data.paymentOptions;
      if (!Array.isArray(data4) && data4 !== null) {
        const err9 = { instancePath: instancePath + "/paymentOptions", schemaPath: "#/properties/paymentOptions/type", keyword: "type", params: { type: schema0.properties.paymentOptions.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (Array.isArray(data4)) {
        const _errs13 = errors, len0 = data4.length;
        for (let i0 = 0; i0 < len0 && (validate3(data4[i0], { instancePath: instancePath + "/paymentOptions/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length), !(errors - _errs13 >= 100)); i0++)
          ;
      }
    }
    if (data.paymentMethodInfos !== void 0) {
      let data6 = data.paymentMethodInfos;
      if (!Array.isArray(data6) && data6 !== null) {
        const err10 = { instancePath: instancePath + "/paymentMethodInfos", schemaPath: "#/properties/paymentMethodInfos/type", keyword: "type", params: { type: schema0.properties.paymentMethodInfos.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data6)) {
        const _errs17 = errors, len1 = data6.length;
        for (let i1 = 0; i1 < len1 && (validate51(data6[i1], { instancePath: instancePath + "/paymentMethodInfos/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), !(errors - _errs17 >= 100)); i1++)
          ;
      }
    }
    if (data.extendInfo !== void 0) {
      let data8 = data.extendInfo;
      if (typeof data8 == "string") {
        if (data8.length > 4096 && (data8.length > 8192 || [...data8].length > 4096)) {
          const err11 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateConsultPaymentResponse
};
