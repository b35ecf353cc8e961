// Compiled by AJV: VaultPaymentMethodResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateVaultPaymentMethodResponse = validate0;
const schema2 = { type: "object", properties: { cardToken: { type: "string", maxLength: 2048 }, brand: { $ref: "CardBrand" }, maskedCardNo: { type: "string", maxLength: 64 }, lastFour: { type: "string", maxLength: 8 }, bin: { type: "string", maxLength: 16 }, expiryMonth: { type: "string", maxLength: 8 }, expiryYear: { type: "string", maxLength: 8 }, expiredMonth: { type: "string", maxLength: 8 }, expiredYear: { type: "string", maxLength: 8 }, funding: { type: "string", maxLength: 64 }, issuingCountry: { type: "string", maxLength: 64 }, issuerName: { type: "string", maxLength: 256 }, avsResultRaw: { type: "string", maxLength: 256 }, cvvResultRaw: { type: "string", maxLength: 256 }, billingAddress: { anyOf: [{ $ref: "BillingAddress" }, { type: "null" }] }, fingerprint: { type: "string", maxLength: 256 }, authenticationFlow: { type: "string", maxLength: 64 }, networkTransactionId: { type: "string", maxLength: 256 }, is3DSAuthentication: { $ref: "BooleanValue" }, cardholderName: { anyOf: [{ $ref: "CardholderName" }, { type: "null" }] }, selectedCardBrand: { $ref: "CardBrand" }, supportedBrands: { type: ["array", "null"], items: { $ref: "CardBrand" } } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region !== void 0) {
      let data0 = data.region;
      if (typeof data0 == "string") {
        if (data0.length > 2 && (data0.length > 4 || [...data0].length > 2)) {
          const err0 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.city !== void 0) {
      let data2 = data.city;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.address1 !== void 0) {
      let data3 = data.address1;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err6 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.address2 !== void 0) {
      let data4 = data.address2;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err8 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.zipCode !== void 0) {
      let data5 = data.zipCode;
      if (typeof data5 == "string") {
        if (data5.length > 32 && (data5.length > 64 || [...data5].length > 32)) {
          const err10 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
const schema5 = { enum: [!0, !1, "true", "false"] };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema5.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data1 = data.middleName;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data2 = data.lastName;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fullName !== void 0) {
      let data3 = data.fullName;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err6 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardToken !== void 0) {
      let data0 = data.cardToken;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err0 = { instancePath: instancePath + "/cardToken", schemaPath: "#/properties/cardToken/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/cardToken", schemaPath: "#/properties/cardToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.brand !== void 0 && (validate3(data.brand, { instancePath: instancePath + "/brand", parentData: data, parentDataProperty: "brand", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.maskedCardNo !== void 0) {
      let data2 = data.maskedCardNo;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err2 = { instancePath: instancePath + "/maskedCardNo", schemaPath: "#/properties/maskedCardNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/maskedCardNo", schemaPath: "#/properties/maskedCardNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastFour !== void 0) {
      let data3 = data.lastFour;
      if (typeof data3 == "string") {
        if (data3.length > 8 && (data3.length > 16 || [...data3].length > 8)) {
          const err4 = { instancePath: instancePath + "/lastFour", schemaPath: "#/properties/lastFour/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/lastFour", schemaPath: "#/properties/lastFour/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.bin !== void 0) {
      let data4 = data.bin;
      if (typeof data4 == "string") {
        if (data4.length > 16 && (data4.length > 32 || [...data4].length > 16)) {
          const err6 = { instancePath: instancePath + "/bin", schemaPath: "#/properties/bin/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/bin", schemaPath: "#/properties/bin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.expiryMonth !== void 0) {
      let data5 = data.expiryMonth;
      if (typeof data5 == "string") {
        if (data5.length > 8 && (data5.length > 16 || [...data5].length > 8)) {
          const err8 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.expiryYear !== void 0) {
      let data6 = data.expiryYear;
      if (typeof data6 == "string") {
        if (data6.length > 8 && (data6.length > 16 || [...data6].length > 8)) {
          const err10 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.expiredMonth !== void 0) {
      let data7 = data.expiredMonth;
      if (typeof data7 == "string") {
        if (data7.length > 8 && (data7.length > 16 || [...data7].length > 8)) {
          const err12 = { instancePath: instancePath + "/expiredMonth", schemaPath: "#/properties/expiredMonth/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/expiredMonth", schemaPath: "#/properties/expiredMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.expiredYear !== void 0) {
      let data8 = data.expiredYear;
      if (typeof data8 == "string") {
        if (data8.length > 8 && (data8.length > 16 || [...data8].length > 8)) {
          const err14 = { instancePath: instancePath + "/expiredYear", schemaPath: "#/properties/expiredYear/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/expiredYear", schemaPath: "#/properties/expiredYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.funding !== void 0) {
      let data9 = data.funding;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err16 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.issuingCountry !== void 0) {
      let data10 = data.issuingCountry;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err18 = { instancePath: instancePath + "/issuingCountry", schemaPath: "#/properties/issuingCountry/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/issuingCountry", schemaPath: "#/properties/issuingCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.issuerName !== void 0) {
      let data11 = data.issuerName;
      if (typeof data11 == "string") {
        if (data11.length > 256 && (data11.length > 512 || [...data11].length > 256)) {
          const err20 = { instancePath: instancePath + "/issuerName", schemaPath: "#/properties/issuerName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/issuerName", schemaPath: "#/properties/issuerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.avsResultRaw !== void 0) {
      let data12 = data.avsResultRaw;
      if (typeof data12 == "string") {
        if (data12.length > 256 && (data12.length > 512 || [...data12].length > 256)) {
          const err22 = { instancePath: instancePath + "/avsResultRaw", schemaPath: "#/properties/avsResultRaw/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/avsResultRaw", schemaPath: "#/properties/avsResultRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.cvvResultRaw !== void 0) {
      let data13 = data.cvvResultRaw;
      if (typeof data13 == "string") {
        if (data13.length > 256 && (data13.length > 512 || [...data13].length > 256)) {
          const err24 = { instancePath: instancePath + "/cvvResultRaw", schemaPath: "#/properties/cvvResultRaw/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cvvResultRaw", schemaPath: "#/properties/cvvResultRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.billingAddress !== void 0) {
      let data14 = data.billingAddress;
      const _errs29 = errors;
      let valid1 = !1;
      const _errs30 = errors;
      validate5(data14, { instancePath: instancePath + "/billingAddress", parentData: data, parentDataProperty: "billingAddress", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
      var _valid0 = _errs30 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs31 = errors;
        if (data14 !== null) {
          const err26 = { instancePath: instancePath + "/billingAddress", schemaPath: "#/properties/billingAddress/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid0 = _errs31 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        const err27 = { instancePath: instancePath + "/billingAddress", schemaPath: "#/properties/billingAddress/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data15 = data.fingerprint;
      if (typeof data15 == "string") {
        if (data15.length > 256 && (data15.length > 512 || [...data15].length > 256)) {
          const err28 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.authenticationFlow !== void 0) {
      let data16 = data.authenticationFlow;
      if (typeof data16 == "string") {
        if (data16.length > 64 && (data16.length > 128 || [...data16].length > 64)) {
          const err30 = { instancePath: instancePath + "/authenticationFlow", schemaPath: "#/properties/authenticationFlow/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/authenticationFlow", schemaPath: "#/properties/authenticationFlow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.networkTransactionId !== void 0) {
      let data17 = data.networkTransactionId;
      if (typeof data17 == "string") {
        if (data17.length > 256 && (data17.length > 512 || [...data17].length > 256)) {
          const err32 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.is3DSAuthentication !== void 0 && (validate7(data.is3DSAuthentication, { instancePath: instancePath + "/is3DSAuthentication", parentData: data, parentDataProperty: "is3DSAuthentication", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.cardholderName !== void 0) {
      let data19 = data.cardholderName;
      const _errs41 = errors;
      let valid2 = !1;
      const _errs42 = errors;
      validate9(data19, { instancePath: instancePath + "/cardholderName", parentData: data, parentDataProperty: "cardholderName", rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
      var _valid1 = _errs42 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs43 = errors;
        if (data19 !== null) {
          const err34 = { instancePath: instancePath + "/cardholderName", schemaPath: "#/properties/cardholderName/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        var _valid1 = _errs43 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
      else {
        const err35 = { instancePath: instancePath + "/cardholderName", schemaPath: "#/properties/cardholderName/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.selectedCardBrand !== void 0 && (validate3(data.selectedCardBrand, { instancePath: instancePath + "/selectedCardBrand", parentData: data, parentDataProperty: "selectedCardBrand", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.supportedBrands !== void 0) {
      let data21 = data.supportedBrands;
      if (!Array.isArray(data21) && data21 !== null) {
        const err36 = { instancePath: instancePath + "/supportedBrands", schemaPath: "#/properties/supportedBrands/type", keyword: "type", params: { type: schema2.properties.supportedBrands.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (Array.isArray(data21)) {
        const _errs48 = errors, len0 = data21.length;
        for (let i0 = 0; i0 < len0 && (validate3(data21[i0], { instancePath: instancePath + "/supportedBrands/" + i0, parentData: data21, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length), !(errors - _errs48 >= 100)); i0++)
          ;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate17.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountNo !== void 0) {
      let data0 = data.accountNo;
      if (typeof data0 == "string") {
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err0 = { instancePath: instancePath + "/accountNo", schemaPath: "#/properties/accountNo/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/accountNo", schemaPath: "#/properties/accountNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.accountHolderName !== void 0) {
      let data1 = data.accountHolderName;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      validate9(data1, { instancePath: instancePath + "/accountHolderName", parentData: data, parentDataProperty: "accountHolderName", rootData }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/accountHolderName", schemaPath: "#/properties/accountHolderName/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/accountHolderName", schemaPath: "#/properties/accountHolderName/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.phoneNo !== void 0) {
      let data2 = data.phoneNo;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/phoneNo", schemaPath: "#/properties/phoneNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/phoneNo", schemaPath: "#/properties/phoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.billingAddress !== void 0) {
      let data4 = data.billingAddress;
      const _errs13 = errors;
      let valid2 = !1;
      const _errs14 = errors;
      validate5(data4, { instancePath: instancePath + "/billingAddress", parentData: data, parentDataProperty: "billingAddress", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs15 = errors;
        if (data4 !== null) {
          const err8 = { instancePath: instancePath + "/billingAddress", schemaPath: "#/properties/billingAddress/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid1 = _errs15 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/billingAddress", schemaPath: "#/properties/billingAddress/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.token !== void 0) {
      let data5 = data.token;
      if (typeof data5 == "string") {
        if (data5.length > 2048 && (data5.length > 4096 || [...data5].length > 2048)) {
          const err10 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.tokenExpiryTime !== void 0 && (validate17(data.tokenExpiryTime, { instancePath: instancePath + "/tokenExpiryTime", parentData: data, parentDataProperty: "tokenExpiryTime", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length));
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.card !== void 0) {
      let data1 = data.card;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      validate2(data1, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = errors;
        if (data1 !== null) {
          const err2 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.wallet !== void 0) {
      let data2 = data.wallet;
      const _errs9 = errors;
      let valid2 = !1;
      const _errs10 = errors;
      validate14(data2, { instancePath: instancePath + "/wallet", parentData: data, parentDataProperty: "wallet", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      if (valid2 = valid2 || _valid1, !valid2) {
        const _errs11 = errors;
        if (data2 !== null) {
          const err4 = { instancePath: instancePath + "/wallet", schemaPath: "#/properties/wallet/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
      if (valid2)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        const err5 = { instancePath: instancePath + "/wallet", schemaPath: "#/properties/wallet/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const schema9 = { type: "object", required: ["resultCode", "resultStatus"], properties: { resultCode: { type: "string", maxLength: 64 }, resultStatus: { enum: ["S", "F", "U"] }, resultMessage: { type: "string", maxLength: 256 } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err4 = { instancePath: instancePath + "/resultStatus", schemaPath: "#/properties/resultStatus/enum", keyword: "enum", params: { allowedValues: schema9.properties.resultStatus.enum }, message: "must be equal to one of the allowed values" };
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
  return validate21.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (errors === _errs3)
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
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.paymentMethodDetail !== void 0) {
      let data2 = data.paymentMethodDetail;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.card === void 0) {
          const err5 = { instancePath: instancePath + "/paymentMethodDetail", schemaPath: "#/allOf/0/then/properties/paymentMethodDetail/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.card !== void 0) {
          let data3 = data2.card;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.cardToken === void 0) {
            const err6 = { instancePath: instancePath + "/paymentMethodDetail/card", schemaPath: "#/allOf/0/then/properties/paymentMethodDetail/properties/card/required", keyword: "required", params: { missingProperty: "cardToken" }, message: "must have required property 'cardToken'" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  const _errs11 = errors;
  let valid6 = !0;
  const _errs12 = errors;
  if (errors === _errs12)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.result === void 0 && (missing2 = "result")) {
        const err8 = {};
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      } else if (data.result !== void 0) {
        let data4 = data.result;
        if (errors === errors)
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            let missing3;
            if (data4.resultStatus === void 0 && (missing3 = "resultStatus")) {
              const err9 = {};
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            } else if (data4.resultStatus !== void 0 && data4.resultStatus !== "S") {
              const err10 = {};
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = {};
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      }
    } else {
      const err12 = {};
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  var _valid1 = _errs12 === errors;
  if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), _valid1) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vaultingRequestId === void 0) {
        const err13 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "vaultingRequestId" }, message: "must have required property 'vaultingRequestId'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.paymentMethodDetail === void 0) {
        const err14 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentMethodDetail" }, message: "must have required property 'paymentMethodDetail'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      data.paymentMethodDetail !== void 0 && (validate1(data.paymentMethodDetail, { instancePath: instancePath + "/paymentMethodDetail", parentData: data, parentDataProperty: "paymentMethodDetail", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length));
    }
    var _valid1 = _errs17 === errors;
    valid6 = _valid1;
  }
  if (!valid6) {
    const err15 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.result !== void 0 && (validate21(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.vaultingRequestId !== void 0) {
      let data8 = data.vaultingRequestId;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err17 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.paymentMethodDetail !== void 0) {
      let data9 = data.paymentMethodDetail;
      const _errs23 = errors;
      let valid11 = !1;
      const _errs24 = errors;
      validate1(data9, { instancePath: instancePath + "/paymentMethodDetail", parentData: data, parentDataProperty: "paymentMethodDetail", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
      var _valid2 = _errs24 === errors;
      if (valid11 = valid11 || _valid2, !valid11) {
        const _errs25 = errors;
        if (data9 !== null) {
          const err19 = { instancePath: instancePath + "/paymentMethodDetail", schemaPath: "#/properties/paymentMethodDetail/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid2 = _errs25 === errors;
        valid11 = valid11 || _valid2;
      }
      if (valid11)
        errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
      else {
        const err20 = { instancePath: instancePath + "/paymentMethodDetail", schemaPath: "#/properties/paymentMethodDetail/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.normalUrl !== void 0) {
      let data10 = data.normalUrl;
      if (typeof data10 == "string") {
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err21 = { instancePath: instancePath + "/normalUrl", schemaPath: "#/properties/normalUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/normalUrl", schemaPath: "#/properties/normalUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.schemeUrl !== void 0) {
      let data11 = data.schemeUrl;
      if (typeof data11 == "string") {
        if (data11.length > 2048 && (data11.length > 4096 || [...data11].length > 2048)) {
          const err23 = { instancePath: instancePath + "/schemeUrl", schemaPath: "#/properties/schemeUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/schemeUrl", schemaPath: "#/properties/schemeUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.applinkUrl !== void 0) {
      let data12 = data.applinkUrl;
      if (typeof data12 == "string") {
        if (data12.length > 2048 && (data12.length > 4096 || [...data12].length > 2048)) {
          const err25 = { instancePath: instancePath + "/applinkUrl", schemaPath: "#/properties/applinkUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/applinkUrl", schemaPath: "#/properties/applinkUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateVaultPaymentMethodResponse
};
