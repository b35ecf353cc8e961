// Compiled by AJV: VaultPaymentMethodRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateVaultPaymentMethodRequest = validate0, schema0 = { type: "object", required: ["vaultingRequestId", "vaultingNotificationUrl", "redirectUrl", "paymentMethodDetail", "env"], properties: { vaultingRequestId: { type: "string", maxLength: 64, minLength: 1 }, vaultingNotificationUrl: { type: "string", maxLength: 2048, format: "uri" }, redirectUrl: { type: "string", maxLength: 2048, format: "uri" }, paymentMethodDetail: { $ref: "PaymentMethodDetailRequest" }, env: { $ref: "Env" }, merchantRegion: { type: "string", maxLength: 2, pattern: "^[A-Z]{2}$" }, merchantAccountId: { type: "string", maxLength: 64 }, metadata: { type: "string", maxLength: 2048 }, vaultingCurrency: { type: "string", maxLength: 3, pattern: "^[A-Z]{3}$" }, customizedInfo: { $ref: "CustomizedInfoRequest" } }, additionalProperties: !1 }, func0 = Object.prototype.hasOwnProperty, formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;
const schema2 = { type: "object", required: ["cardNo", "expiryYear", "expiryMonth"], properties: { cardNo: { type: "string", maxLength: 32 }, expiryYear: { type: "string", maxLength: 2, pattern: "^[0-9]{2}$" }, expiryMonth: { type: "string", maxLength: 2, pattern: "^(0[1-9]|1[0-2])$" }, cvv: { type: "string", maxLength: 4, pattern: "^[0-9]{3,4}$" }, cardholderName: { $ref: "UserName" }, billingAddress: { $ref: "Address" }, selectedCardBrand: { $ref: "CardBrand" }, brand: { $ref: "CardBrand" }, dateOfBirth: { type: "string", maxLength: 10, format: "date" }, businessNo: { type: "string", maxLength: 10, pattern: "^[0-9]{10}$" }, cardPasswordDigest: { type: "string", maxLength: 2 }, cpf: { type: "string", maxLength: 11 }, payerEmail: { type: "string", maxLength: 64 }, networkTransactionId: { type: "string", maxLength: 256 }, is3DSAuthentication: { $ref: "BooleanValue" }, request3DS: { type: "string", maxLength: 64 }, scaExemptionIndicator: { type: "string", maxLength: 64 }, enableAuthenticationUpgrade: { $ref: "BooleanValue" }, mpiData: { $ref: "MpiData" } }, additionalProperties: !1 }, pattern0 = new RegExp("^[0-9]{2}$", "u"), pattern1 = new RegExp("^(0[1-9]|1[0-2])$", "u"), pattern2 = new RegExp("^[0-9]{3,4}$", "u"), pattern4 = new RegExp("^[0-9]{10}$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" }, message: "must have required property 'firstName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lastName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastName" }, message: "must have required property 'lastName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "firstName" || key0 === "middleName" || key0 === "lastName" || key0 === "fullName")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err3 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data1 = data.middleName;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err5 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data2 = data.lastName;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err7 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.fullName !== void 0) {
      let data3 = data.fullName;
      if (typeof data3 == "string") {
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err9 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/fullName", schemaPath: "#/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{2}$", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.region === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "region" || key0 === "state" || key0 === "city" || key0 === "address1" || key0 === "address2" || key0 === "address3" || key0 === "zipCode" || key0 === "label")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.region !== void 0) {
      let data0 = data.region;
      if (typeof data0 == "string") {
        if (data0.length > 2 && (data0.length > 4 || [...data0].length > 2)) {
          const err2 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern3.test(data0)) {
          const err3 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 == "string") {
        if (data1.length > 8 && (data1.length > 16 || [...data1].length > 8)) {
          const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.city !== void 0) {
      let data2 = data.city;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.address1 !== void 0) {
      let data3 = data.address1;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err9 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.address2 !== void 0) {
      let data4 = data.address2;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err11 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.address3 !== void 0) {
      let data5 = data.address3;
      if (typeof data5 == "string") {
        if (data5.length > 256 && (data5.length > 512 || [...data5].length > 256)) {
          const err13 = { instancePath: instancePath + "/address3", schemaPath: "#/properties/address3/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/address3", schemaPath: "#/properties/address3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.zipCode !== void 0) {
      let data6 = data.zipCode;
      if (typeof data6 == "string") {
        if (data6.length > 32 && (data6.length > 64 || [...data6].length > 32)) {
          const err15 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.label !== void 0) {
      let data7 = data.label;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err17 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate7.errors = vErrors, errors === 0;
}
const schema6 = { enum: [!0, !1, "true", "false"] };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema6.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "threeDSVersion" || key0 === "eci" || key0 === "cavv" || key0 === "dsTransactionId" || key0 === "credentialType")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.threeDSVersion !== void 0) {
      let data0 = data.threeDSVersion;
      if (typeof data0 == "string") {
        if (data0.length > 16 && (data0.length > 32 || [...data0].length > 16)) {
          const err1 = { instancePath: instancePath + "/threeDSVersion", schemaPath: "#/properties/threeDSVersion/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/threeDSVersion", schemaPath: "#/properties/threeDSVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.eci !== void 0) {
      let data1 = data.eci;
      if (typeof data1 == "string") {
        if (data1.length > 8 && (data1.length > 16 || [...data1].length > 8)) {
          const err3 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cavv !== void 0) {
      let data2 = data.cavv;
      if (typeof data2 == "string") {
        if (data2.length > 128 && (data2.length > 256 || [...data2].length > 128)) {
          const err5 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.dsTransactionId !== void 0) {
      let data3 = data.dsTransactionId;
      if (typeof data3 == "string") {
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err7 = { instancePath: instancePath + "/dsTransactionId", schemaPath: "#/properties/dsTransactionId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/dsTransactionId", schemaPath: "#/properties/dsTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.credentialType !== void 0) {
      let data4 = data.credentialType;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err9 = { instancePath: instancePath + "/credentialType", schemaPath: "#/properties/credentialType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/credentialType", schemaPath: "#/properties/credentialType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
const formats4 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d$/;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardNo === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cardNo" }, message: "must have required property 'cardNo'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.expiryYear === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiryYear" }, message: "must have required property 'expiryYear'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.expiryMonth === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiryMonth" }, message: "must have required property 'expiryMonth'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema2.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.cardNo !== void 0) {
      let data0 = data.cardNo;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err4 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.expiryYear !== void 0) {
      let data1 = data.expiryYear;
      if (typeof data1 == "string") {
        if (data1.length > 2 && (data1.length > 4 || [...data1].length > 2)) {
          const err6 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern0.test(data1)) {
          const err7 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}$" }, message: 'must match pattern "^[0-9]{2}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.expiryMonth !== void 0) {
      let data2 = data.expiryMonth;
      if (typeof data2 == "string") {
        if (data2.length > 2 && (data2.length > 4 || [...data2].length > 2)) {
          const err9 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern1.test(data2)) {
          const err10 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])$" }, message: 'must match pattern "^(0[1-9]|1[0-2])$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.cvv !== void 0) {
      let data3 = data.cvv;
      if (typeof data3 == "string") {
        if (data3.length > 4 && (data3.length > 8 || [...data3].length > 4)) {
          const err12 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern2.test(data3)) {
          const err13 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3,4}$" }, message: 'must match pattern "^[0-9]{3,4}$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.cardholderName !== void 0 && (validate3(data.cardholderName, { instancePath: instancePath + "/cardholderName", parentData: data, parentDataProperty: "cardholderName", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.billingAddress !== void 0 && (validate5(data.billingAddress, { instancePath: instancePath + "/billingAddress", parentData: data, parentDataProperty: "billingAddress", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.selectedCardBrand !== void 0 && (validate7(data.selectedCardBrand, { instancePath: instancePath + "/selectedCardBrand", parentData: data, parentDataProperty: "selectedCardBrand", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.brand !== void 0 && (validate7(data.brand, { instancePath: instancePath + "/brand", parentData: data, parentDataProperty: "brand", rootData }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length)), data.dateOfBirth !== void 0) {
      let data8 = data.dateOfBirth;
      if (typeof data8 == "string") {
        if (data8.length > 10 && (data8.length > 20 || [...data8].length > 10)) {
          const err15 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!formats4.test(data8)) {
          const err16 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.businessNo !== void 0) {
      let data9 = data.businessNo;
      if (typeof data9 == "string") {
        if (data9.length > 10 && (data9.length > 20 || [...data9].length > 10)) {
          const err18 = { instancePath: instancePath + "/businessNo", schemaPath: "#/properties/businessNo/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern4.test(data9)) {
          const err19 = { instancePath: instancePath + "/businessNo", schemaPath: "#/properties/businessNo/pattern", keyword: "pattern", params: { pattern: "^[0-9]{10}$" }, message: 'must match pattern "^[0-9]{10}$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/businessNo", schemaPath: "#/properties/businessNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.cardPasswordDigest !== void 0) {
      let data10 = data.cardPasswordDigest;
      if (typeof data10 == "string") {
        if (data10.length > 2 && (data10.length > 4 || [...data10].length > 2)) {
          const err21 = { instancePath: instancePath + "/cardPasswordDigest", schemaPath: "#/properties/cardPasswordDigest/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/cardPasswordDigest", schemaPath: "#/properties/cardPasswordDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.cpf !== void 0) {
      let data11 = data.cpf;
      if (typeof data11 == "string") {
        if (data11.length > 11 && (data11.length > 22 || [...data11].length > 11)) {
          const err23 = { instancePath: instancePath + "/cpf", schemaPath: "#/properties/cpf/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/cpf", schemaPath: "#/properties/cpf/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.payerEmail !== void 0) {
      let data12 = data.payerEmail;
      if (typeof data12 == "string") {
        if (data12.length > 64 && (data12.length > 128 || [...data12].length > 64)) {
          const err25 = { instancePath: instancePath + "/payerEmail", schemaPath: "#/properties/payerEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/payerEmail", schemaPath: "#/properties/payerEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.networkTransactionId !== void 0) {
      let data13 = data.networkTransactionId;
      if (typeof data13 == "string") {
        if (data13.length > 256 && (data13.length > 512 || [...data13].length > 256)) {
          const err27 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.is3DSAuthentication !== void 0 && (validate10(data.is3DSAuthentication, { instancePath: instancePath + "/is3DSAuthentication", parentData: data, parentDataProperty: "is3DSAuthentication", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.request3DS !== void 0) {
      let data15 = data.request3DS;
      if (typeof data15 == "string") {
        if (data15.length > 64 && (data15.length > 128 || [...data15].length > 64)) {
          const err29 = { instancePath: instancePath + "/request3DS", schemaPath: "#/properties/request3DS/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/request3DS", schemaPath: "#/properties/request3DS/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.scaExemptionIndicator !== void 0) {
      let data16 = data.scaExemptionIndicator;
      if (typeof data16 == "string") {
        if (data16.length > 64 && (data16.length > 128 || [...data16].length > 64)) {
          const err31 = { instancePath: instancePath + "/scaExemptionIndicator", schemaPath: "#/properties/scaExemptionIndicator/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/scaExemptionIndicator", schemaPath: "#/properties/scaExemptionIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    data.enableAuthenticationUpgrade !== void 0 && (validate10(data.enableAuthenticationUpgrade, { instancePath: instancePath + "/enableAuthenticationUpgrade", parentData: data, parentDataProperty: "enableAuthenticationUpgrade", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.mpiData !== void 0 && (validate13(data.mpiData, { instancePath: instancePath + "/mpiData", parentData: data, parentDataProperty: "mpiData", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
const formats6 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 64 && (data.length > 128 || [...data].length > 64)) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!formats6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "accountNo" || key0 === "accountHolderName" || key0 === "phoneNo" || key0 === "email" || key0 === "billingAddress" || key0 === "token" || key0 === "tokenExpiryTime")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.accountNo !== void 0) {
      let data0 = data.accountNo;
      if (typeof data0 == "string") {
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err1 = { instancePath: instancePath + "/accountNo", schemaPath: "#/properties/accountNo/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/accountNo", schemaPath: "#/properties/accountNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.accountHolderName !== void 0 && (validate3(data.accountHolderName, { instancePath: instancePath + "/accountHolderName", parentData: data, parentDataProperty: "accountHolderName", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.phoneNo !== void 0) {
      let data2 = data.phoneNo;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err3 = { instancePath: instancePath + "/phoneNo", schemaPath: "#/properties/phoneNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/phoneNo", schemaPath: "#/properties/phoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.billingAddress !== void 0 && (validate5(data.billingAddress, { instancePath: instancePath + "/billingAddress", parentData: data, parentDataProperty: "billingAddress", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.token !== void 0) {
      let data5 = data.token;
      if (typeof data5 == "string") {
        if (data5.length > 2048 && (data5.length > 4096 || [...data5].length > 2048)) {
          const err7 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.tokenExpiryTime !== void 0 && (validate19(data.tokenExpiryTime, { instancePath: instancePath + "/tokenExpiryTime", parentData: data, parentDataProperty: "tokenExpiryTime", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentMethodType === void 0 && (missing0 = "paymentMethodType")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.paymentMethodType !== void 0 && data.paymentMethodType !== "CARD") {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.card === void 0) {
      const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodType" }, message: "must have required property 'paymentMethodType'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    const _errs7 = errors;
    for (const key0 in data)
      if (!(key0 === "paymentMethodType" || key0 === "card" || key0 === "wallet" || key0 === "extendInfo" || key0 === "interactionType")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.paymentMethodType !== void 0) {
      let data1 = data.paymentMethodType;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err7 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/paymentMethodType", schemaPath: "#/properties/paymentMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.card !== void 0 && (validate2(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.wallet !== void 0 && (validate16(data.wallet, { instancePath: instancePath + "/wallet", parentData: data, parentDataProperty: "wallet", rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length)), data.extendInfo !== void 0) {
      let data4 = data.extendInfo;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err9 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.interactionType !== void 0) {
      let data5 = data.interactionType;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err11 = { instancePath: instancePath + "/interactionType", schemaPath: "#/properties/interactionType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/interactionType", schemaPath: "#/properties/interactionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const schema10 = { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WEB", "WAP", "APP", "MINI_APP"] }, osType: { enum: ["IOS", "ANDROID"] }, userAgent: { type: "string", maxLength: 2048 }, deviceTokenId: { type: "string", maxLength: 64 }, clientIp: { type: "string", maxLength: 64 }, cookieId: { type: "string", maxLength: 64 }, extendInfo: { type: "string", maxLength: 2048 }, storeTerminalId: { type: "string", maxLength: 64 }, storeTerminalRequestTime: { $ref: "DateTime" }, browserInfo: { $ref: "BrowserInfo" }, colorDepth: { anyOf: [{ enum: [1, 4, 8, 15, 16, 24, 30, 32, 48] }, { type: "string", maxLength: 2, pattern: "^(1|4|8|15|16|24|30|32|48)$" }] }, screenHeight: { $ref: "PositiveInteger" }, screenWidth: { $ref: "PositiveInteger" }, timeZoneOffset: { type: ["integer", "string"], minimum: -720, maximum: 720, maxLength: 4, pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, deviceBrand: { type: "string", maxLength: 64 }, deviceModel: { type: "string", maxLength: 128 }, deviceLanguage: { type: "string", maxLength: 64 }, deviceId: { type: "string", maxLength: 128 }, osVersion: { type: "string", maxLength: 64 } }, additionalProperties: !1, if: { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WAP", "APP", "MINI_APP"] } } }, then: { required: ["osType"] } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "acceptHeader" || key0 === "javaEnabled" || key0 === "javaScriptEnabled" || key0 === "language" || key0 === "userAgent")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.acceptHeader !== void 0) {
      let data0 = data.acceptHeader;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err1 = { instancePath: instancePath + "/acceptHeader", schemaPath: "#/properties/acceptHeader/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/acceptHeader", schemaPath: "#/properties/acceptHeader/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.javaEnabled !== void 0 && (validate10(data.javaEnabled, { instancePath: instancePath + "/javaEnabled", parentData: data, parentDataProperty: "javaEnabled", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.javaScriptEnabled !== void 0 && (validate10(data.javaScriptEnabled, { instancePath: instancePath + "/javaScriptEnabled", parentData: data, parentDataProperty: "javaScriptEnabled", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.language !== void 0) {
      let data3 = data.language;
      if (typeof data3 == "string") {
        if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
          const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.userAgent !== void 0) {
      let data4 = data.userAgent;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err5 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
const schema12 = { type: ["integer", "string"], minimum: 1, maximum: 999999999, maxLength: 9, pattern: "^[1-9][0-9]*$" }, pattern6 = new RegExp("^[1-9][0-9]*$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 9 && (data.length > 18 || [...data].length > 9)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern6.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate29.errors = vErrors, errors === 0;
}
const pattern5 = new RegExp("^(1|4|8|15|16|24|30|32|48)$", "u"), pattern7 = new RegExp("^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.terminalType === void 0 && (missing0 = "terminalType")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.terminalType !== void 0) {
        let data0 = data.terminalType;
        if (!(data0 === "WAP" || data0 === "APP" || data0 === "MINI_APP")) {
          const err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.osType === void 0) {
      const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "osType" }, message: "must have required property 'osType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terminalType === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminalType" }, message: "must have required property 'terminalType'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    const _errs7 = errors;
    for (const key0 in data)
      if (!func0.call(schema10.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.terminalType !== void 0) {
      let data1 = data.terminalType;
      if (!(data1 === "WEB" || data1 === "WAP" || data1 === "APP" || data1 === "MINI_APP")) {
        const err7 = { instancePath: instancePath + "/terminalType", schemaPath: "#/properties/terminalType/enum", keyword: "enum", params: { allowedValues: schema10.properties.terminalType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.osType !== void 0) {
      let data2 = data.osType;
      if (!(data2 === "IOS" || data2 === "ANDROID")) {
        const err8 = { instancePath: instancePath + "/osType", schemaPath: "#/properties/osType/enum", keyword: "enum", params: { allowedValues: schema10.properties.osType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.userAgent !== void 0) {
      let data3 = data.userAgent;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err9 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.deviceTokenId !== void 0) {
      let data4 = data.deviceTokenId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err11 = { instancePath: instancePath + "/deviceTokenId", schemaPath: "#/properties/deviceTokenId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/deviceTokenId", schemaPath: "#/properties/deviceTokenId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.clientIp !== void 0) {
      let data5 = data.clientIp;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err13 = { instancePath: instancePath + "/clientIp", schemaPath: "#/properties/clientIp/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/clientIp", schemaPath: "#/properties/clientIp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.cookieId !== void 0) {
      let data6 = data.cookieId;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err15 = { instancePath: instancePath + "/cookieId", schemaPath: "#/properties/cookieId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/cookieId", schemaPath: "#/properties/cookieId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data7 = data.extendInfo;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err17 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.storeTerminalId !== void 0) {
      let data8 = data.storeTerminalId;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err19 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.storeTerminalRequestTime !== void 0 && (validate19(data.storeTerminalRequestTime, { instancePath: instancePath + "/storeTerminalRequestTime", parentData: data, parentDataProperty: "storeTerminalRequestTime", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.browserInfo !== void 0 && (validate25(data.browserInfo, { instancePath: instancePath + "/browserInfo", parentData: data, parentDataProperty: "browserInfo", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.colorDepth !== void 0) {
      let data11 = data.colorDepth;
      const _errs25 = errors;
      let valid3 = !1;
      const _errs26 = errors;
      if (!(data11 === 1 || data11 === 4 || data11 === 8 || data11 === 15 || data11 === 16 || data11 === 24 || data11 === 30 || data11 === 32 || data11 === 48)) {
        const err21 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema10.properties.colorDepth.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs26 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        const _errs27 = errors;
        if (typeof data11 == "string") {
          if (data11.length > 2 && (data11.length > 4 || [...data11].length > 2)) {
            const err22 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (!pattern5.test(data11)) {
            const err23 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(1|4|8|15|16|24|30|32|48)$" }, message: 'must match pattern "^(1|4|8|15|16|24|30|32|48)$"' };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        } else {
          const err24 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        var _valid1 = _errs27 === errors;
        valid3 = valid3 || _valid1;
      }
      if (valid3)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err25 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.screenHeight !== void 0 && (validate29(data.screenHeight, { instancePath: instancePath + "/screenHeight", parentData: data, parentDataProperty: "screenHeight", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.screenWidth !== void 0 && (validate29(data.screenWidth, { instancePath: instancePath + "/screenWidth", parentData: data, parentDataProperty: "screenWidth", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.timeZoneOffset !== void 0) {
      let data14 = data.timeZoneOffset;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string") {
        const err26 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/type", keyword: "type", params: { type: schema10.properties.timeZoneOffset.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 720 || isNaN(data14)) {
          const err27 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 720 }, message: "must be <= 720" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data14 < -720 || isNaN(data14)) {
          const err28 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -720 }, message: "must be >= -720" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (typeof data14 == "string") {
        if (data14.length > 4 && (data14.length > 8 || [...data14].length > 4)) {
          const err29 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!pattern7.test(data14)) {
          const err30 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/pattern", keyword: "pattern", params: { pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, message: 'must match pattern "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.deviceBrand !== void 0) {
      let data15 = data.deviceBrand;
      if (typeof data15 == "string") {
        if (data15.length > 64 && (data15.length > 128 || [...data15].length > 64)) {
          const err31 = { instancePath: instancePath + "/deviceBrand", schemaPath: "#/properties/deviceBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/deviceBrand", schemaPath: "#/properties/deviceBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.deviceModel !== void 0) {
      let data16 = data.deviceModel;
      if (typeof data16 == "string") {
        if (data16.length > 128 && (data16.length > 256 || [...data16].length > 128)) {
          const err33 = { instancePath: instancePath + "/deviceModel", schemaPath: "#/properties/deviceModel/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/deviceModel", schemaPath: "#/properties/deviceModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.deviceLanguage !== void 0) {
      let data17 = data.deviceLanguage;
      if (typeof data17 == "string") {
        if (data17.length > 64 && (data17.length > 128 || [...data17].length > 64)) {
          const err35 = { instancePath: instancePath + "/deviceLanguage", schemaPath: "#/properties/deviceLanguage/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/deviceLanguage", schemaPath: "#/properties/deviceLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.deviceId !== void 0) {
      let data18 = data.deviceId;
      if (typeof data18 == "string") {
        if (data18.length > 128 && (data18.length > 256 || [...data18].length > 128)) {
          const err37 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.osVersion !== void 0) {
      let data19 = data.osVersion;
      if (typeof data19 == "string") {
        if (data19.length > 64 && (data19.length > 128 || [...data19].length > 64)) {
          const err39 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "customizedField1" || key0 === "customizedField2" || key0 === "customizedField3" || key0 === "customizedField4" || key0 === "customizedField5")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.customizedField1 !== void 0) {
      let data0 = data.customizedField1;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err1 = { instancePath: instancePath + "/customizedField1", schemaPath: "#/properties/customizedField1/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/customizedField1", schemaPath: "#/properties/customizedField1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.customizedField2 !== void 0) {
      let data1 = data.customizedField2;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err3 = { instancePath: instancePath + "/customizedField2", schemaPath: "#/properties/customizedField2/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/customizedField2", schemaPath: "#/properties/customizedField2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.customizedField3 !== void 0) {
      let data2 = data.customizedField3;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err5 = { instancePath: instancePath + "/customizedField3", schemaPath: "#/properties/customizedField3/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/customizedField3", schemaPath: "#/properties/customizedField3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.customizedField4 !== void 0) {
      let data3 = data.customizedField4;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err7 = { instancePath: instancePath + "/customizedField4", schemaPath: "#/properties/customizedField4/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/customizedField4", schemaPath: "#/properties/customizedField4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.customizedField5 !== void 0) {
      let data4 = data.customizedField5;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err9 = { instancePath: instancePath + "/customizedField5", schemaPath: "#/properties/customizedField5/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/customizedField5", schemaPath: "#/properties/customizedField5/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
const pattern9 = new RegExp("^[A-Z]{3}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vaultingRequestId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vaultingRequestId" }, message: "must have required property 'vaultingRequestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vaultingNotificationUrl === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vaultingNotificationUrl" }, message: "must have required property 'vaultingNotificationUrl'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.redirectUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirectUrl" }, message: "must have required property 'redirectUrl'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.paymentMethodDetail === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodDetail" }, message: "must have required property 'paymentMethodDetail'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.env === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema0.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.vaultingRequestId !== void 0) {
      let data0 = data.vaultingRequestId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err6 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err7 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/vaultingRequestId", schemaPath: "#/properties/vaultingRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.vaultingNotificationUrl !== void 0) {
      let data1 = data.vaultingNotificationUrl;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err9 = { instancePath: instancePath + "/vaultingNotificationUrl", schemaPath: "#/properties/vaultingNotificationUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!formats0.test(data1)) {
          const err10 = { instancePath: instancePath + "/vaultingNotificationUrl", schemaPath: "#/properties/vaultingNotificationUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/vaultingNotificationUrl", schemaPath: "#/properties/vaultingNotificationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.redirectUrl !== void 0) {
      let data2 = data.redirectUrl;
      if (typeof data2 == "string") {
        if (data2.length > 2048 && (data2.length > 4096 || [...data2].length > 2048)) {
          const err12 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats0.test(data2)) {
          const err13 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/redirectUrl", schemaPath: "#/properties/redirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.paymentMethodDetail !== void 0 && (validate1(data.paymentMethodDetail, { instancePath: instancePath + "/paymentMethodDetail", parentData: data, parentDataProperty: "paymentMethodDetail", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length)), data.env !== void 0 && (validate23(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.merchantRegion !== void 0) {
      let data5 = data.merchantRegion;
      if (typeof data5 == "string") {
        if (data5.length > 2 && (data5.length > 4 || [...data5].length > 2)) {
          const err15 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern3.test(data5)) {
          const err16 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data6 = data.merchantAccountId;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err18 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data7 = data.metadata;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err20 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.vaultingCurrency !== void 0) {
      let data8 = data.vaultingCurrency;
      if (typeof data8 == "string") {
        if (data8.length > 3 && (data8.length > 6 || [...data8].length > 3)) {
          const err22 = { instancePath: instancePath + "/vaultingCurrency", schemaPath: "#/properties/vaultingCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (!pattern9.test(data8)) {
          const err23 = { instancePath: instancePath + "/vaultingCurrency", schemaPath: "#/properties/vaultingCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/vaultingCurrency", schemaPath: "#/properties/vaultingCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    data.customizedInfo !== void 0 && (validate33(data.customizedInfo, { instancePath: instancePath + "/customizedInfo", parentData: data, parentDataProperty: "customizedInfo", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateVaultPaymentMethodRequest
};
