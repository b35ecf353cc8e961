// Compiled by AJV: CreatePaymentSessionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const validateCreatePaymentSessionRequest = validate0, schema0 = { type: "object", required: ["productCode"], properties: { productCode: { enum: ["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"] } }, allOf: [{ if: { type: "object", required: ["productCode"], properties: { productCode: { const: "CASHIER_PAYMENT" } } }, then: { $ref: "CashierSessionRequest" } }, { if: { type: "object", required: ["productCode"], properties: { productCode: { const: "AGREEMENT_PAYMENT" } } }, then: { $ref: "EasySafePaySessionRequest" } }] }, schema1 = { type: "object", required: ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentRedirectUrl", "settlementStrategy"], properties: { productCode: { const: "CASHIER_PAYMENT" }, productScene: { type: "string", maxLength: 32 }, paymentRequestId: { type: "string", maxLength: 64, minLength: 1 }, order: { $ref: "Order" }, paymentAmount: { $ref: "PositiveAmount" }, paymentMethod: { $ref: "PaymentMethod" }, paymentRedirectUrl: { type: "string", maxLength: 2048, format: "uri" }, paymentNotifyUrl: { type: "string", maxLength: 2048, format: "uri" }, settlementStrategy: { $ref: "SettlementStrategy" }, env: { $ref: "SessionEnv" }, paymentSessionExpiryTime: { $ref: "DateTime" }, paymentExpiryTime: { $ref: "DateTime" }, paymentFactor: { $ref: "PaymentFactor" }, enableInstallmentCollection: { $ref: "BooleanValue" }, creditPayPlan: { $ref: "CreditPayPlanRequest" }, merchantRegion: { type: "string", maxLength: 2, pattern: "^[A-Z]{2}$" }, userRegion: { type: "string", maxLength: 2, pattern: "^[A-Z]{2}$" }, savedPaymentMethods: { type: "array", items: { $ref: "PaymentMethod" } }, locale: { type: "string", maxLength: 8 }, availablePaymentMethod: { $ref: "AvailablePaymentMethod" }, allowedPaymentMethodRegions: { type: "array", items: { type: "string", maxLength: 6, pattern: "^([A-Z]{2}|GLOBAL)$" } }, merchantAccountId: { type: "string", maxLength: 32 }, metadata: { type: "string", maxLength: 2048 }, customizedInfo: { $ref: "CustomizedInfoRequest" }, paymentQuote: { $ref: "Quote" }, processingAmount: { $ref: "PositiveAmount" }, subscriptionInfo: { $ref: "SubscriptionInfo" }, subscriptionPlan: { $ref: "SubscriptionPlan" }, subscription: { $ref: "BillingSubscription" }, riskData: { $ref: "RiskData" } }, additionalProperties: !1, if: { type: "object", required: ["paymentMethod"], properties: { paymentMethod: { type: "object", required: ["paymentMethodType"], properties: { paymentMethodType: { const: "CARD" } } } } }, then: { required: ["paymentFactor"] } }, func0 = Object.prototype.hasOwnProperty, schema2 = { type: "object", required: ["referenceOrderId", "orderDescription", "orderAmount"], properties: { referenceOrderId: { type: "string", maxLength: 64 }, orderDescription: { type: "string", maxLength: 256 }, orderAmount: { $ref: "PositiveAmount" }, merchant: { $ref: "Merchant" }, goods: { type: "array", maxItems: 100, items: { $ref: "Goods" } }, shipping: { $ref: "Shipping" }, buyer: { $ref: "Buyer" }, env: { $ref: "Env" }, extendInfo: { type: "string", maxLength: 2048 }, transit: { $ref: "Transit" }, lodging: { $ref: "Lodging" }, gaming: { $ref: "Gaming" }, orderDiscountAmount: { $ref: "NonNegativeAmount" }, subTotalOrderAmount: { $ref: "NonNegativeAmount" }, needDeclaration: { $ref: "BooleanValue" }, declaration: { $ref: "Declaration" } }, additionalProperties: !1 };
const pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern1 = new RegExp("^[1-9][0-9]*$", "u");
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "currency" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern1.test(data1)) {
          const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern2.test(data0)) {
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
  return validate6.errors = vErrors, errors === 0;
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate8.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "referenceStoreId" || key0 === "storeName" || key0 === "storeMCC" || key0 === "storeDisplayName" || key0 === "storeTerminalId" || key0 === "storeOperatorId" || key0 === "storeAddress" || key0 === "storePhoneNo")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.referenceStoreId !== void 0) {
      let data0 = data.referenceStoreId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/referenceStoreId", schemaPath: "#/properties/referenceStoreId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/referenceStoreId", schemaPath: "#/properties/referenceStoreId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.storeName !== void 0) {
      let data1 = data.storeName;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err3 = { instancePath: instancePath + "/storeName", schemaPath: "#/properties/storeName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/storeName", schemaPath: "#/properties/storeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.storeMCC !== void 0) {
      let data2 = data.storeMCC;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err5 = { instancePath: instancePath + "/storeMCC", schemaPath: "#/properties/storeMCC/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/storeMCC", schemaPath: "#/properties/storeMCC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.storeDisplayName !== void 0) {
      let data3 = data.storeDisplayName;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err7 = { instancePath: instancePath + "/storeDisplayName", schemaPath: "#/properties/storeDisplayName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/storeDisplayName", schemaPath: "#/properties/storeDisplayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.storeTerminalId !== void 0) {
      let data4 = data.storeTerminalId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err9 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.storeOperatorId !== void 0) {
      let data5 = data.storeOperatorId;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err11 = { instancePath: instancePath + "/storeOperatorId", schemaPath: "#/properties/storeOperatorId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/storeOperatorId", schemaPath: "#/properties/storeOperatorId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.storeAddress !== void 0 && (validate6(data.storeAddress, { instancePath: instancePath + "/storeAddress", parentData: data, parentDataProperty: "storeAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.storePhoneNo !== void 0) {
      let data7 = data.storePhoneNo;
      if (typeof data7 == "string") {
        if (data7.length > 32 && (data7.length > 64 || [...data7].length > 32)) {
          const err13 = { instancePath: instancePath + "/storePhoneNo", schemaPath: "#/properties/storePhoneNo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/storePhoneNo", schemaPath: "#/properties/storePhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceMerchantId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceMerchantId" }, message: "must have required property 'referenceMerchantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "referenceMerchantId" || key0 === "merchantMCC" || key0 === "merchantName" || key0 === "merchantDisplayName" || key0 === "merchantAddress" || key0 === "merchantRegisterDate" || key0 === "store" || key0 === "merchantType")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.referenceMerchantId !== void 0) {
      let data0 = data.referenceMerchantId;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err2 = { instancePath: instancePath + "/referenceMerchantId", schemaPath: "#/properties/referenceMerchantId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/referenceMerchantId", schemaPath: "#/properties/referenceMerchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.merchantMCC !== void 0) {
      let data1 = data.merchantMCC;
      if (typeof data1 == "string") {
        if (data1.length > 32 && (data1.length > 64 || [...data1].length > 32)) {
          const err4 = { instancePath: instancePath + "/merchantMCC", schemaPath: "#/properties/merchantMCC/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/merchantMCC", schemaPath: "#/properties/merchantMCC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.merchantName !== void 0) {
      let data2 = data.merchantName;
      if (typeof data2 == "string") {
        if (data2.length > 256 && (data2.length > 512 || [...data2].length > 256)) {
          const err6 = { instancePath: instancePath + "/merchantName", schemaPath: "#/properties/merchantName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/merchantName", schemaPath: "#/properties/merchantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.merchantDisplayName !== void 0) {
      let data3 = data.merchantDisplayName;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err8 = { instancePath: instancePath + "/merchantDisplayName", schemaPath: "#/properties/merchantDisplayName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/merchantDisplayName", schemaPath: "#/properties/merchantDisplayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.merchantAddress !== void 0 && (validate6(data.merchantAddress, { instancePath: instancePath + "/merchantAddress", parentData: data, parentDataProperty: "merchantAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.merchantRegisterDate !== void 0 && (validate8(data.merchantRegisterDate, { instancePath: instancePath + "/merchantRegisterDate", parentData: data, parentDataProperty: "merchantRegisterDate", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.store !== void 0 && (validate10(data.store, { instancePath: instancePath + "/store", parentData: data, parentDataProperty: "store", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length)), data.merchantType !== void 0) {
      let data7 = data.merchantType;
      if (typeof data7 == "string") {
        if (data7.length > 32 && (data7.length > 64 || [...data7].length > 32)) {
          const err10 = { instancePath: instancePath + "/merchantType", schemaPath: "#/properties/merchantType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/merchantType", schemaPath: "#/properties/merchantType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
const schema8 = { type: "object", required: ["goodsName"], properties: { referenceGoodsId: { type: "string", maxLength: 64 }, goodsName: { type: "string", maxLength: 256 }, goodsCategory: { type: "string", maxLength: 64 }, goodsBrand: { type: "string", maxLength: 256 }, goodsSkuName: { type: "string", maxLength: 256 }, goodsUnitAmount: { $ref: "NonNegativeAmount" }, goodsQuantity: { $ref: "PositiveInteger" }, goodsUrl: { type: "string", maxLength: 2048, format: "uri" }, deliveryMethodType: { type: "string", maxLength: 32 }, goodsImageUrl: { type: "string", maxLength: 2048, format: "uri" }, priceId: { type: "string", maxLength: 64 }, goodsDiscountAmount: { $ref: "NonNegativeAmount" }, goodsEndsOnTime: { $ref: "DateTime" }, crossSell: { $ref: "CrossSellGoods" } }, additionalProperties: !1 };
const pattern4 = new RegExp("^(0|[1-9][0-9]*)$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "currency" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" }, message: 'must match pattern "^(0|[1-9][0-9]*)$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
const schema10 = { type: ["integer", "string"], minimum: 1, maximum: 999999999, maxLength: 9, pattern: "^[1-9][0-9]*$" };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema10.type }, message: "must be integer,string" };
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
    if (!pattern1.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, message: 'must match pattern "^[1-9][0-9]*$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate17.errors = vErrors, errors === 0;
}
const schema11 = { type: "object", required: ["goodsName"], properties: { referenceGoodsId: { type: "string", maxLength: 64 }, goodsName: { type: "string", maxLength: 256 }, goodsCategory: { type: "string", maxLength: 64 }, goodsBrand: { type: "string", maxLength: 256 }, goodsSkuName: { type: "string", maxLength: 256 }, goodsUnitAmount: { $ref: "NonNegativeAmount" }, goodsQuantity: { $ref: "PositiveInteger" }, goodsUrl: { type: "string", maxLength: 2048, format: "uri" }, deliveryMethodType: { type: "string", maxLength: 32 }, goodsImageUrl: { type: "string", maxLength: 2048, format: "uri" }, priceId: { type: "string", maxLength: 64 }, goodsDiscountAmount: { $ref: "NonNegativeAmount" }, goodsEndsOnTime: { $ref: "DateTime" } }, additionalProperties: !1, anyOf: [{ required: ["referenceGoodsId"] }, { required: ["priceId"] }] }, formats2 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.referenceGoodsId === void 0) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "referenceGoodsId" }, message: "must have required property 'referenceGoodsId'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.priceId === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "priceId" }, message: "must have required property 'priceId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.goodsName === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goodsName" }, message: "must have required property 'goodsName'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const _errs5 = errors;
    for (const key0 in data)
      if (!func0.call(schema11.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, errors - _errs5 >= 100)
          break;
      }
    if (data.referenceGoodsId !== void 0) {
      let data0 = data.referenceGoodsId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err5 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.goodsName !== void 0) {
      let data1 = data.goodsName;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err7 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.goodsCategory !== void 0) {
      let data2 = data.goodsCategory;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err9 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.goodsBrand !== void 0) {
      let data3 = data.goodsBrand;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err11 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.goodsSkuName !== void 0) {
      let data4 = data.goodsSkuName;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err13 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.goodsUnitAmount !== void 0 && (validate15(data.goodsUnitAmount, { instancePath: instancePath + "/goodsUnitAmount", parentData: data, parentDataProperty: "goodsUnitAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.goodsQuantity !== void 0 && (validate17(data.goodsQuantity, { instancePath: instancePath + "/goodsQuantity", parentData: data, parentDataProperty: "goodsQuantity", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.goodsUrl !== void 0) {
      let data7 = data.goodsUrl;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err15 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!formats2.test(data7)) {
          const err16 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.deliveryMethodType !== void 0) {
      let data8 = data.deliveryMethodType;
      if (typeof data8 == "string") {
        if (data8.length > 32 && (data8.length > 64 || [...data8].length > 32)) {
          const err18 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.goodsImageUrl !== void 0) {
      let data9 = data.goodsImageUrl;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err20 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!formats2.test(data9)) {
          const err21 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data10 = data.priceId;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err23 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    data.goodsDiscountAmount !== void 0 && (validate15(data.goodsDiscountAmount, { instancePath: instancePath + "/goodsDiscountAmount", parentData: data, parentDataProperty: "goodsDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.goodsEndsOnTime !== void 0 && (validate8(data.goodsEndsOnTime, { instancePath: instancePath + "/goodsEndsOnTime", parentData: data, parentDataProperty: "goodsEndsOnTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length));
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.goodsName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goodsName" }, message: "must have required property 'goodsName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema8.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.referenceGoodsId !== void 0) {
      let data0 = data.referenceGoodsId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/referenceGoodsId", schemaPath: "#/properties/referenceGoodsId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.goodsName !== void 0) {
      let data1 = data.goodsName;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err4 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.goodsCategory !== void 0) {
      let data2 = data.goodsCategory;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err6 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/goodsCategory", schemaPath: "#/properties/goodsCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.goodsBrand !== void 0) {
      let data3 = data.goodsBrand;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err8 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/goodsBrand", schemaPath: "#/properties/goodsBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.goodsSkuName !== void 0) {
      let data4 = data.goodsSkuName;
      if (typeof data4 == "string") {
        if (data4.length > 256 && (data4.length > 512 || [...data4].length > 256)) {
          const err10 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/goodsSkuName", schemaPath: "#/properties/goodsSkuName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.goodsUnitAmount !== void 0 && (validate15(data.goodsUnitAmount, { instancePath: instancePath + "/goodsUnitAmount", parentData: data, parentDataProperty: "goodsUnitAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.goodsQuantity !== void 0 && (validate17(data.goodsQuantity, { instancePath: instancePath + "/goodsQuantity", parentData: data, parentDataProperty: "goodsQuantity", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.goodsUrl !== void 0) {
      let data7 = data.goodsUrl;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err12 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats2.test(data7)) {
          const err13 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/goodsUrl", schemaPath: "#/properties/goodsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.deliveryMethodType !== void 0) {
      let data8 = data.deliveryMethodType;
      if (typeof data8 == "string") {
        if (data8.length > 32 && (data8.length > 64 || [...data8].length > 32)) {
          const err15 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/deliveryMethodType", schemaPath: "#/properties/deliveryMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.goodsImageUrl !== void 0) {
      let data9 = data.goodsImageUrl;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err17 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!formats2.test(data9)) {
          const err18 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/goodsImageUrl", schemaPath: "#/properties/goodsImageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.priceId !== void 0) {
      let data10 = data.priceId;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err20 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.goodsDiscountAmount !== void 0 && (validate15(data.goodsDiscountAmount, { instancePath: instancePath + "/goodsDiscountAmount", parentData: data, parentDataProperty: "goodsDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.goodsEndsOnTime !== void 0 && (validate8(data.goodsEndsOnTime, { instancePath: instancePath + "/goodsEndsOnTime", parentData: data, parentDataProperty: "goodsEndsOnTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.crossSell !== void 0 && (validate21(data.crossSell, { instancePath: instancePath + "/crossSell", parentData: data, parentDataProperty: "crossSell", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length));
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
const schema12 = { type: "object", properties: { shippingName: { $ref: "UserName" }, shippingAddress: { $ref: "Address" }, shippingCarrier: { type: "string", maxLength: 128 }, shippingPhoneNo: { type: "string", maxLength: 16 }, shipToEmail: { type: "string", maxLength: 64 }, shippingFeeId: { type: "string", maxLength: 64 }, shippingFee: { $ref: "NonNegativeAmount" }, shippingDescription: { type: "string", maxLength: 64 }, deliveryEstimate: { $ref: "DeliveryEstimate" }, shippingNumber: { type: "string", maxLength: 128 }, notes: { type: "string", maxLength: 2048 } }, additionalProperties: !1 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate29.errors = vErrors, errors === 0;
}
const schema15 = { type: "object", properties: { unit: { enum: ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] }, value: { $ref: "NonNegativeInteger" } }, additionalProperties: !1 }, schema16 = { type: ["integer", "string"], minimum: 0, maximum: 999999999, maxLength: 9, pattern: "^(0|[1-9][0-9]*)$" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 999999999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string") {
    if (data.length > 9 && (data.length > 18 || [...data].length > 9)) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" }, message: 'must match pattern "^(0|[1-9][0-9]*)$"' };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "unit" || key0 === "value")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.unit !== void 0) {
      let data0 = data.unit;
      if (!(data0 === "YEAR" || data0 === "MONTH" || data0 === "DAY" || data0 === "HOUR" || data0 === "MINUTE" || data0 === "SECOND")) {
        const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema15.properties.unit.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.value !== void 0 && (validate35(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "minimum" || key0 === "maximum")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    data.minimum !== void 0 && (validate34(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.maximum !== void 0 && (validate34(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema12.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.shippingName !== void 0 && (validate29(data.shippingName, { instancePath: instancePath + "/shippingName", parentData: data, parentDataProperty: "shippingName", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.shippingAddress !== void 0 && (validate6(data.shippingAddress, { instancePath: instancePath + "/shippingAddress", parentData: data, parentDataProperty: "shippingAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.shippingCarrier !== void 0) {
      let data2 = data.shippingCarrier;
      if (typeof data2 == "string") {
        if (data2.length > 128 && (data2.length > 256 || [...data2].length > 128)) {
          const err1 = { instancePath: instancePath + "/shippingCarrier", schemaPath: "#/properties/shippingCarrier/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/shippingCarrier", schemaPath: "#/properties/shippingCarrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.shippingPhoneNo !== void 0) {
      let data3 = data.shippingPhoneNo;
      if (typeof data3 == "string") {
        if (data3.length > 16 && (data3.length > 32 || [...data3].length > 16)) {
          const err3 = { instancePath: instancePath + "/shippingPhoneNo", schemaPath: "#/properties/shippingPhoneNo/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/shippingPhoneNo", schemaPath: "#/properties/shippingPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.shipToEmail !== void 0) {
      let data4 = data.shipToEmail;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err5 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/shipToEmail", schemaPath: "#/properties/shipToEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.shippingFeeId !== void 0) {
      let data5 = data.shippingFeeId;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err7 = { instancePath: instancePath + "/shippingFeeId", schemaPath: "#/properties/shippingFeeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/shippingFeeId", schemaPath: "#/properties/shippingFeeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shippingFee !== void 0 && (validate15(data.shippingFee, { instancePath: instancePath + "/shippingFee", parentData: data, parentDataProperty: "shippingFee", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.shippingDescription !== void 0) {
      let data7 = data.shippingDescription;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err9 = { instancePath: instancePath + "/shippingDescription", schemaPath: "#/properties/shippingDescription/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/shippingDescription", schemaPath: "#/properties/shippingDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.deliveryEstimate !== void 0 && (validate33(data.deliveryEstimate, { instancePath: instancePath + "/deliveryEstimate", parentData: data, parentDataProperty: "deliveryEstimate", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.shippingNumber !== void 0) {
      let data9 = data.shippingNumber;
      if (typeof data9 == "string") {
        if (data9.length > 128 && (data9.length > 256 || [...data9].length > 128)) {
          const err11 = { instancePath: instancePath + "/shippingNumber", schemaPath: "#/properties/shippingNumber/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/shippingNumber", schemaPath: "#/properties/shippingNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data10 = data.notes;
      if (typeof data10 == "string") {
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err13 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
const schema18 = { enum: [!0, !1, "true", "false"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === !0 || data === !1 || data === "true" || data === "false")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "referenceBuyerId" || key0 === "buyerName" || key0 === "buyerPhoneNo" || key0 === "buyerEmail" || key0 === "buyerRegistrationTime" || key0 === "isAccountVerified" || key0 === "successfulOrderCount" || key0 === "buyerPhoneNoContryCode")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.referenceBuyerId !== void 0) {
      let data0 = data.referenceBuyerId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/referenceBuyerId", schemaPath: "#/properties/referenceBuyerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/referenceBuyerId", schemaPath: "#/properties/referenceBuyerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.buyerName !== void 0 && (validate29(data.buyerName, { instancePath: instancePath + "/buyerName", parentData: data, parentDataProperty: "buyerName", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.buyerPhoneNo !== void 0) {
      let data2 = data.buyerPhoneNo;
      if (typeof data2 == "string") {
        if (data2.length > 24 && (data2.length > 48 || [...data2].length > 24)) {
          const err3 = { instancePath: instancePath + "/buyerPhoneNo", schemaPath: "#/properties/buyerPhoneNo/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/buyerPhoneNo", schemaPath: "#/properties/buyerPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.buyerEmail !== void 0) {
      let data3 = data.buyerEmail;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err5 = { instancePath: instancePath + "/buyerEmail", schemaPath: "#/properties/buyerEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/buyerEmail", schemaPath: "#/properties/buyerEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.buyerRegistrationTime !== void 0 && (validate8(data.buyerRegistrationTime, { instancePath: instancePath + "/buyerRegistrationTime", parentData: data, parentDataProperty: "buyerRegistrationTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.isAccountVerified !== void 0 && (validate44(data.isAccountVerified, { instancePath: instancePath + "/isAccountVerified", parentData: data, parentDataProperty: "isAccountVerified", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.successfulOrderCount !== void 0 && (validate35(data.successfulOrderCount, { instancePath: instancePath + "/successfulOrderCount", parentData: data, parentDataProperty: "successfulOrderCount", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.buyerPhoneNoContryCode !== void 0) {
      let data7 = data.buyerPhoneNoContryCode;
      if (typeof data7 == "string") {
        if (data7.length > 7 && (data7.length > 14 || [...data7].length > 7)) {
          const err7 = { instancePath: instancePath + "/buyerPhoneNoContryCode", schemaPath: "#/properties/buyerPhoneNoContryCode/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/buyerPhoneNoContryCode", schemaPath: "#/properties/buyerPhoneNoContryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
const schema19 = { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WEB", "WAP", "APP", "MINI_APP"] }, osType: { enum: ["IOS", "ANDROID"] }, userAgent: { type: "string", maxLength: 2048 }, deviceTokenId: { type: "string", maxLength: 64 }, clientIp: { type: "string", maxLength: 64 }, cookieId: { type: "string", maxLength: 64 }, extendInfo: { type: "string", maxLength: 2048 }, storeTerminalId: { type: "string", maxLength: 64 }, storeTerminalRequestTime: { $ref: "DateTime" }, browserInfo: { $ref: "BrowserInfo" }, colorDepth: { anyOf: [{ enum: [1, 4, 8, 15, 16, 24, 30, 32, 48] }, { type: "string", maxLength: 2, pattern: "^(1|4|8|15|16|24|30|32|48)$" }] }, screenHeight: { $ref: "PositiveInteger" }, screenWidth: { $ref: "PositiveInteger" }, timeZoneOffset: { type: ["integer", "string"], minimum: -720, maximum: 720, maxLength: 4, pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, deviceBrand: { type: "string", maxLength: 64 }, deviceModel: { type: "string", maxLength: 128 }, deviceLanguage: { type: "string", maxLength: 64 }, deviceId: { type: "string", maxLength: 128 }, osVersion: { type: "string", maxLength: 64 } }, additionalProperties: !1, if: { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WAP", "APP", "MINI_APP"] } } }, then: { required: ["osType"] } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.javaEnabled !== void 0 && (validate44(data.javaEnabled, { instancePath: instancePath + "/javaEnabled", parentData: data, parentDataProperty: "javaEnabled", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.javaScriptEnabled !== void 0 && (validate44(data.javaScriptEnabled, { instancePath: instancePath + "/javaScriptEnabled", parentData: data, parentDataProperty: "javaScriptEnabled", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.language !== void 0) {
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
  return validate50.errors = vErrors, errors === 0;
}
const pattern7 = new RegExp("^(1|4|8|15|16|24|30|32|48)$", "u"), pattern8 = new RegExp("^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func0.call(schema19.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.terminalType !== void 0) {
      let data1 = data.terminalType;
      if (!(data1 === "WEB" || data1 === "WAP" || data1 === "APP" || data1 === "MINI_APP")) {
        const err7 = { instancePath: instancePath + "/terminalType", schemaPath: "#/properties/terminalType/enum", keyword: "enum", params: { allowedValues: schema19.properties.terminalType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.osType !== void 0) {
      let data2 = data.osType;
      if (!(data2 === "IOS" || data2 === "ANDROID")) {
        const err8 = { instancePath: instancePath + "/osType", schemaPath: "#/properties/osType/enum", keyword: "enum", params: { allowedValues: schema19.properties.osType.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.storeTerminalRequestTime !== void 0 && (validate8(data.storeTerminalRequestTime, { instancePath: instancePath + "/storeTerminalRequestTime", parentData: data, parentDataProperty: "storeTerminalRequestTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.browserInfo !== void 0 && (validate50(data.browserInfo, { instancePath: instancePath + "/browserInfo", parentData: data, parentDataProperty: "browserInfo", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.colorDepth !== void 0) {
      let data11 = data.colorDepth;
      const _errs25 = errors;
      let valid3 = !1;
      const _errs26 = errors;
      if (!(data11 === 1 || data11 === 4 || data11 === 8 || data11 === 15 || data11 === 16 || data11 === 24 || data11 === 30 || data11 === 32 || data11 === 48)) {
        const err21 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.colorDepth.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
          if (!pattern7.test(data11)) {
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
    if (data.screenHeight !== void 0 && (validate17(data.screenHeight, { instancePath: instancePath + "/screenHeight", parentData: data, parentDataProperty: "screenHeight", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.screenWidth !== void 0 && (validate17(data.screenWidth, { instancePath: instancePath + "/screenWidth", parentData: data, parentDataProperty: "screenWidth", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.timeZoneOffset !== void 0) {
      let data14 = data.timeZoneOffset;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string") {
        const err26 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/type", keyword: "type", params: { type: schema19.properties.timeZoneOffset.type }, message: "must be integer,string" };
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
        if (!pattern8.test(data14)) {
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
  return validate48.errors = vErrors, errors === 0;
}
const schema21 = { type: "object", properties: { transitType: { type: "string", maxLength: 32 }, legs: { type: "array", maxItems: 10, items: { $ref: "Leg" } }, passengers: { type: "array", maxItems: 100, items: { $ref: "Passenger" } }, agentCode: { type: "string", maxLength: 64 }, agentName: { type: "string", maxLength: 256 }, ticketNumber: { type: "string", maxLength: 64 }, ticketIssuerCode: { type: "string", maxLength: 64 }, restrictedTicketIndicator: { type: "string", maxLength: 64 }, ancillaryData: { $ref: "AncillaryData" } }, additionalProperties: !1 }, schema22 = { type: "object", properties: { departureTime: { $ref: "DateTime" }, arrivalTime: { $ref: "DateTime" }, departureAddress: { $ref: "Address" }, arrivalAddress: { $ref: "Address" }, carrierName: { type: "string", maxLength: 128 }, carrierNo: { type: "string", maxLength: 64 }, classType: { type: "string", maxLength: 32 }, departureAirportCode: { type: "string", maxLength: 8 }, arrivalAirportCode: { type: "string", maxLength: 8 }, fareBasis: { type: "string", maxLength: 64 }, couponNumber: { type: "string", maxLength: 64 }, flightNumber: { type: "string", maxLength: 64 }, passengerNameRecord: { type: "string", maxLength: 32 } }, additionalProperties: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema22.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.departureTime !== void 0 && (validate8(data.departureTime, { instancePath: instancePath + "/departureTime", parentData: data, parentDataProperty: "departureTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.arrivalTime !== void 0 && (validate8(data.arrivalTime, { instancePath: instancePath + "/arrivalTime", parentData: data, parentDataProperty: "arrivalTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.departureAddress !== void 0 && (validate6(data.departureAddress, { instancePath: instancePath + "/departureAddress", parentData: data, parentDataProperty: "departureAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.arrivalAddress !== void 0 && (validate6(data.arrivalAddress, { instancePath: instancePath + "/arrivalAddress", parentData: data, parentDataProperty: "arrivalAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.carrierName !== void 0) {
      let data4 = data.carrierName;
      if (typeof data4 == "string") {
        if (data4.length > 128 && (data4.length > 256 || [...data4].length > 128)) {
          const err1 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/carrierName", schemaPath: "#/properties/carrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.carrierNo !== void 0) {
      let data5 = data.carrierNo;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err3 = { instancePath: instancePath + "/carrierNo", schemaPath: "#/properties/carrierNo/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/carrierNo", schemaPath: "#/properties/carrierNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.classType !== void 0) {
      let data6 = data.classType;
      if (typeof data6 == "string") {
        if (data6.length > 32 && (data6.length > 64 || [...data6].length > 32)) {
          const err5 = { instancePath: instancePath + "/classType", schemaPath: "#/properties/classType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/classType", schemaPath: "#/properties/classType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.departureAirportCode !== void 0) {
      let data7 = data.departureAirportCode;
      if (typeof data7 == "string") {
        if (data7.length > 8 && (data7.length > 16 || [...data7].length > 8)) {
          const err7 = { instancePath: instancePath + "/departureAirportCode", schemaPath: "#/properties/departureAirportCode/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/departureAirportCode", schemaPath: "#/properties/departureAirportCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.arrivalAirportCode !== void 0) {
      let data8 = data.arrivalAirportCode;
      if (typeof data8 == "string") {
        if (data8.length > 8 && (data8.length > 16 || [...data8].length > 8)) {
          const err9 = { instancePath: instancePath + "/arrivalAirportCode", schemaPath: "#/properties/arrivalAirportCode/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/arrivalAirportCode", schemaPath: "#/properties/arrivalAirportCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.fareBasis !== void 0) {
      let data9 = data.fareBasis;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err11 = { instancePath: instancePath + "/fareBasis", schemaPath: "#/properties/fareBasis/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/fareBasis", schemaPath: "#/properties/fareBasis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.couponNumber !== void 0) {
      let data10 = data.couponNumber;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err13 = { instancePath: instancePath + "/couponNumber", schemaPath: "#/properties/couponNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/couponNumber", schemaPath: "#/properties/couponNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.flightNumber !== void 0) {
      let data11 = data.flightNumber;
      if (typeof data11 == "string") {
        if (data11.length > 64 && (data11.length > 128 || [...data11].length > 64)) {
          const err15 = { instancePath: instancePath + "/flightNumber", schemaPath: "#/properties/flightNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/flightNumber", schemaPath: "#/properties/flightNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.passengerNameRecord !== void 0) {
      let data12 = data.passengerNameRecord;
      if (typeof data12 == "string") {
        if (data12.length > 32 && (data12.length > 64 || [...data12].length > 32)) {
          const err17 = { instancePath: instancePath + "/passengerNameRecord", schemaPath: "#/properties/passengerNameRecord/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/passengerNameRecord", schemaPath: "#/properties/passengerNameRecord/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "passengerName" || key0 === "passengerEmail" || key0 === "passengerPhoneNo" || key0 === "passengerId" || key0 === "passengerIdType" || key0 === "passengerCode")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.passengerName !== void 0 && (validate29(data.passengerName, { instancePath: instancePath + "/passengerName", parentData: data, parentDataProperty: "passengerName", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.passengerEmail !== void 0) {
      let data1 = data.passengerEmail;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err1 = { instancePath: instancePath + "/passengerEmail", schemaPath: "#/properties/passengerEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/passengerEmail", schemaPath: "#/properties/passengerEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.passengerPhoneNo !== void 0) {
      let data2 = data.passengerPhoneNo;
      if (typeof data2 == "string") {
        if (data2.length > 32 && (data2.length > 64 || [...data2].length > 32)) {
          const err3 = { instancePath: instancePath + "/passengerPhoneNo", schemaPath: "#/properties/passengerPhoneNo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/passengerPhoneNo", schemaPath: "#/properties/passengerPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.passengerId !== void 0) {
      let data3 = data.passengerId;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err5 = { instancePath: instancePath + "/passengerId", schemaPath: "#/properties/passengerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/passengerId", schemaPath: "#/properties/passengerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.passengerIdType !== void 0) {
      let data4 = data.passengerIdType;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err7 = { instancePath: instancePath + "/passengerIdType", schemaPath: "#/properties/passengerIdType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/passengerIdType", schemaPath: "#/properties/passengerIdType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.passengerCode !== void 0) {
      let data5 = data.passengerCode;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err9 = { instancePath: instancePath + "/passengerCode", schemaPath: "#/properties/passengerCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/passengerCode", schemaPath: "#/properties/passengerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "categoryCode" || key0 === "subCategoryCode")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.categoryCode !== void 0) {
      let data0 = data.categoryCode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/categoryCode", schemaPath: "#/properties/categoryCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/categoryCode", schemaPath: "#/properties/categoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.subCategoryCode !== void 0) {
      let data1 = data.subCategoryCode;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err3 = { instancePath: instancePath + "/subCategoryCode", schemaPath: "#/properties/subCategoryCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/subCategoryCode", schemaPath: "#/properties/subCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "services" || key0 === "connectedTicketNumber")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const _errs5 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0 && (validate68(data0[i0], { instancePath: instancePath + "/services/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), !(errors - _errs5 >= 100)); i0++)
          ;
      } else {
        const err1 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.connectedTicketNumber !== void 0) {
      let data2 = data.connectedTicketNumber;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err2 = { instancePath: instancePath + "/connectedTicketNumber", schemaPath: "#/properties/connectedTicketNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/connectedTicketNumber", schemaPath: "#/properties/connectedTicketNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema21.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.transitType !== void 0) {
      let data0 = data.transitType;
      if (typeof data0 == "string") {
        if (data0.length > 32 && (data0.length > 64 || [...data0].length > 32)) {
          const err1 = { instancePath: instancePath + "/transitType", schemaPath: "#/properties/transitType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/transitType", schemaPath: "#/properties/transitType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.legs !== void 0) {
      let data1 = data.legs;
      if (Array.isArray(data1)) {
        if (data1.length > 10) {
          const err3 = { instancePath: instancePath + "/legs", schemaPath: "#/properties/legs/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const _errs7 = errors, len0 = data1.length;
        for (let i0 = 0; i0 < len0 && (validate58(data1[i0], { instancePath: instancePath + "/legs/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), !(errors - _errs7 >= 100)); i0++)
          ;
      } else {
        const err4 = { instancePath: instancePath + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.passengers !== void 0) {
      let data3 = data.passengers;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err5 = { instancePath: instancePath + "/passengers", schemaPath: "#/properties/passengers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const _errs11 = errors, len1 = data3.length;
        for (let i1 = 0; i1 < len1 && (validate64(data3[i1], { instancePath: instancePath + "/passengers/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), !(errors - _errs11 >= 100)); i1++)
          ;
      } else {
        const err6 = { instancePath: instancePath + "/passengers", schemaPath: "#/properties/passengers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.agentCode !== void 0) {
      let data5 = data.agentCode;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err7 = { instancePath: instancePath + "/agentCode", schemaPath: "#/properties/agentCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/agentCode", schemaPath: "#/properties/agentCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.agentName !== void 0) {
      let data6 = data.agentName;
      if (typeof data6 == "string") {
        if (data6.length > 256 && (data6.length > 512 || [...data6].length > 256)) {
          const err9 = { instancePath: instancePath + "/agentName", schemaPath: "#/properties/agentName/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/agentName", schemaPath: "#/properties/agentName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ticketNumber !== void 0) {
      let data7 = data.ticketNumber;
      if (typeof data7 == "string") {
        if (data7.length > 64 && (data7.length > 128 || [...data7].length > 64)) {
          const err11 = { instancePath: instancePath + "/ticketNumber", schemaPath: "#/properties/ticketNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/ticketNumber", schemaPath: "#/properties/ticketNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.ticketIssuerCode !== void 0) {
      let data8 = data.ticketIssuerCode;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err13 = { instancePath: instancePath + "/ticketIssuerCode", schemaPath: "#/properties/ticketIssuerCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/ticketIssuerCode", schemaPath: "#/properties/ticketIssuerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.restrictedTicketIndicator !== void 0) {
      let data9 = data.restrictedTicketIndicator;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err15 = { instancePath: instancePath + "/restrictedTicketIndicator", schemaPath: "#/properties/restrictedTicketIndicator/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/restrictedTicketIndicator", schemaPath: "#/properties/restrictedTicketIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.ancillaryData !== void 0 && (validate67(data.ancillaryData, { instancePath: instancePath + "/ancillaryData", parentData: data, parentDataProperty: "ancillaryData", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "hotelName" || key0 === "hotelAddress" || key0 === "checkInDate" || key0 === "checkOutDate" || key0 === "numberOfNights" || key0 === "numberOfRooms" || key0 === "guestNames")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.hotelName !== void 0) {
      let data0 = data.hotelName;
      if (typeof data0 == "string") {
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err1 = { instancePath: instancePath + "/hotelName", schemaPath: "#/properties/hotelName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/hotelName", schemaPath: "#/properties/hotelName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.hotelAddress !== void 0 && (validate6(data.hotelAddress, { instancePath: instancePath + "/hotelAddress", parentData: data, parentDataProperty: "hotelAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.checkInDate !== void 0 && (validate8(data.checkInDate, { instancePath: instancePath + "/checkInDate", parentData: data, parentDataProperty: "checkInDate", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.checkOutDate !== void 0 && (validate8(data.checkOutDate, { instancePath: instancePath + "/checkOutDate", parentData: data, parentDataProperty: "checkOutDate", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.numberOfNights !== void 0 && (validate17(data.numberOfNights, { instancePath: instancePath + "/numberOfNights", parentData: data, parentDataProperty: "numberOfNights", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.numberOfRooms !== void 0 && (validate17(data.numberOfRooms, { instancePath: instancePath + "/numberOfRooms", parentData: data, parentDataProperty: "numberOfRooms", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.guestNames !== void 0) {
      let data6 = data.guestNames;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err3 = { instancePath: instancePath + "/guestNames", schemaPath: "#/properties/guestNames/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const _errs12 = errors, len0 = data6.length;
        for (let i0 = 0; i0 < len0 && (validate29(data6[i0], { instancePath: instancePath + "/guestNames/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), !(errors - _errs12 >= 100)); i0++)
          ;
      } else {
        const err4 = { instancePath: instancePath + "/guestNames", schemaPath: "#/properties/guestNames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "gameName" || key0 === "toppedUpUser" || key0 === "toppedUpEmail" || key0 === "toppedUpPhoneNo")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.gameName !== void 0) {
      let data0 = data.gameName;
      if (typeof data0 == "string") {
        if (data0.length > 128 && (data0.length > 256 || [...data0].length > 128)) {
          const err1 = { instancePath: instancePath + "/gameName", schemaPath: "#/properties/gameName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/gameName", schemaPath: "#/properties/gameName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.toppedUpUser !== void 0) {
      let data1 = data.toppedUpUser;
      if (typeof data1 == "string") {
        if (data1.length > 128 && (data1.length > 256 || [...data1].length > 128)) {
          const err3 = { instancePath: instancePath + "/toppedUpUser", schemaPath: "#/properties/toppedUpUser/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/toppedUpUser", schemaPath: "#/properties/toppedUpUser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.toppedUpEmail !== void 0) {
      let data2 = data.toppedUpEmail;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err5 = { instancePath: instancePath + "/toppedUpEmail", schemaPath: "#/properties/toppedUpEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/toppedUpEmail", schemaPath: "#/properties/toppedUpEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.toppedUpPhoneNo !== void 0) {
      let data3 = data.toppedUpPhoneNo;
      if (typeof data3 == "string") {
        if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
          const err7 = { instancePath: instancePath + "/toppedUpPhoneNo", schemaPath: "#/properties/toppedUpPhoneNo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/toppedUpPhoneNo", schemaPath: "#/properties/toppedUpPhoneNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.declarationBizScene === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declarationBizScene" }, message: "must have required property 'declarationBizScene'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.declarationBeneficiaryId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declarationBeneficiaryId" }, message: "must have required property 'declarationBeneficiaryId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "declarationBizScene" || key0 === "declarationBeneficiaryId")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.declarationBizScene !== void 0) {
      let data0 = data.declarationBizScene;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err3 = { instancePath: instancePath + "/declarationBizScene", schemaPath: "#/properties/declarationBizScene/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/declarationBizScene", schemaPath: "#/properties/declarationBizScene/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.declarationBeneficiaryId !== void 0) {
      let data1 = data.declarationBeneficiaryId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err5 = { instancePath: instancePath + "/declarationBeneficiaryId", schemaPath: "#/properties/declarationBeneficiaryId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/declarationBeneficiaryId", schemaPath: "#/properties/declarationBeneficiaryId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.referenceOrderId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referenceOrderId" }, message: "must have required property 'referenceOrderId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderDescription === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderDescription" }, message: "must have required property 'orderDescription'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.orderAmount === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderAmount" }, message: "must have required property 'orderAmount'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema2.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.referenceOrderId !== void 0) {
      let data0 = data.referenceOrderId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err4 = { instancePath: instancePath + "/referenceOrderId", schemaPath: "#/properties/referenceOrderId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/referenceOrderId", schemaPath: "#/properties/referenceOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.orderDescription !== void 0) {
      let data1 = data.orderDescription;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err6 = { instancePath: instancePath + "/orderDescription", schemaPath: "#/properties/orderDescription/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/orderDescription", schemaPath: "#/properties/orderDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.orderAmount !== void 0 && (validate3(data.orderAmount, { instancePath: instancePath + "/orderAmount", parentData: data, parentDataProperty: "orderAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.merchant !== void 0 && (validate5(data.merchant, { instancePath: instancePath + "/merchant", parentData: data, parentDataProperty: "merchant", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length)), data.goods !== void 0) {
      let data4 = data.goods;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err8 = { instancePath: instancePath + "/goods", schemaPath: "#/properties/goods/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const _errs11 = errors, len0 = data4.length;
        for (let i0 = 0; i0 < len0 && (validate14(data4[i0], { instancePath: instancePath + "/goods/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length), !(errors - _errs11 >= 100)); i0++)
          ;
      } else {
        const err9 = { instancePath: instancePath + "/goods", schemaPath: "#/properties/goods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.shipping !== void 0 && (validate28(data.shipping, { instancePath: instancePath + "/shipping", parentData: data, parentDataProperty: "shipping", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.buyer !== void 0 && (validate41(data.buyer, { instancePath: instancePath + "/buyer", parentData: data, parentDataProperty: "buyer", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.env !== void 0 && (validate48(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.extendInfo !== void 0) {
      let data9 = data.extendInfo;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err10 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.transit !== void 0 && (validate57(data.transit, { instancePath: instancePath + "/transit", parentData: data, parentDataProperty: "transit", rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.lodging !== void 0 && (validate72(data.lodging, { instancePath: instancePath + "/lodging", parentData: data, parentDataProperty: "lodging", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.gaming !== void 0 && (validate80(data.gaming, { instancePath: instancePath + "/gaming", parentData: data, parentDataProperty: "gaming", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.orderDiscountAmount !== void 0 && (validate15(data.orderDiscountAmount, { instancePath: instancePath + "/orderDiscountAmount", parentData: data, parentDataProperty: "orderDiscountAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.subTotalOrderAmount !== void 0 && (validate15(data.subTotalOrderAmount, { instancePath: instancePath + "/subTotalOrderAmount", parentData: data, parentDataProperty: "subTotalOrderAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.needDeclaration !== void 0 && (validate44(data.needDeclaration, { instancePath: instancePath + "/needDeclaration", parentData: data, parentDataProperty: "needDeclaration", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.declaration !== void 0 && (validate85(data.declaration, { instancePath: instancePath + "/declaration", parentData: data, parentDataProperty: "declaration", rootData }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate97.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cpf !== void 0) {
      let data0 = data.cpf;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err0 = { instancePath: instancePath + "/cpf", schemaPath: "#/properties/cpf/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/cpf", schemaPath: "#/properties/cpf/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.payerEmail !== void 0) {
      let data1 = data.payerEmail;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err2 = { instancePath: instancePath + "/payerEmail", schemaPath: "#/properties/payerEmail/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/payerEmail", schemaPath: "#/properties/payerEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.blikCode !== void 0) {
      let data2 = data.blikCode;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err4 = { instancePath: instancePath + "/blikCode", schemaPath: "#/properties/blikCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/blikCode", schemaPath: "#/properties/blikCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.bankIdentifierCode !== void 0) {
      let data3 = data.bankIdentifierCode;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err6 = { instancePath: instancePath + "/bankIdentifierCode", schemaPath: "#/properties/bankIdentifierCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/bankIdentifierCode", schemaPath: "#/properties/bankIdentifierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.billingAddress !== void 0 && (validate6(data.billingAddress, { instancePath: instancePath + "/billingAddress", parentData: data, parentDataProperty: "billingAddress", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length)), data.dateOfBirth !== void 0) {
      let data5 = data.dateOfBirth;
      if (typeof data5 == "string") {
        if (data5.length > 10 && (data5.length > 20 || [...data5].length > 10)) {
          const err8 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.businessNo !== void 0) {
      let data6 = data.businessNo;
      if (typeof data6 == "string") {
        if (data6.length > 10 && (data6.length > 20 || [...data6].length > 10)) {
          const err10 = { instancePath: instancePath + "/businessNo", schemaPath: "#/properties/businessNo/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/businessNo", schemaPath: "#/properties/businessNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.cardPasswordDigest !== void 0) {
      let data7 = data.cardPasswordDigest;
      if (typeof data7 == "string") {
        if (data7.length > 2 && (data7.length > 4 || [...data7].length > 2)) {
          const err12 = { instancePath: instancePath + "/cardPasswordDigest", schemaPath: "#/properties/cardPasswordDigest/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/cardPasswordDigest", schemaPath: "#/properties/cardPasswordDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.paymentMethodRegion !== void 0) {
      let data8 = data.paymentMethodRegion;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err14 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/paymentMethodRegion", schemaPath: "#/properties/paymentMethodRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.selectedCardBrand !== void 0) {
      let data9 = data.selectedCardBrand;
      if (typeof data9 == "string") {
        if (data9.length > 64 && (data9.length > 128 || [...data9].length > 64)) {
          const err16 = { instancePath: instancePath + "/selectedCardBrand", schemaPath: "#/properties/selectedCardBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/selectedCardBrand", schemaPath: "#/properties/selectedCardBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.cardNo !== void 0) {
      let data10 = data.cardNo;
      if (typeof data10 == "string") {
        if (data10.length > 32 && (data10.length > 64 || [...data10].length > 32)) {
          const err18 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/cardNo", schemaPath: "#/properties/cardNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.cvv !== void 0) {
      let data11 = data.cvv;
      if (typeof data11 == "string") {
        if (data11.length > 4 && (data11.length > 8 || [...data11].length > 4)) {
          const err20 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/cvv", schemaPath: "#/properties/cvv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.expiryMonth !== void 0) {
      let data12 = data.expiryMonth;
      if (typeof data12 == "string") {
        if (data12.length > 2 && (data12.length > 4 || [...data12].length > 2)) {
          const err22 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/expiryMonth", schemaPath: "#/properties/expiryMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.expiryYear !== void 0) {
      let data13 = data.expiryYear;
      if (typeof data13 == "string") {
        if (data13.length > 2 && (data13.length > 4 || [...data13].length > 2)) {
          const err24 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/expiryYear", schemaPath: "#/properties/expiryYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.cardholderName !== void 0 && (validate29(data.cardholderName, { instancePath: instancePath + "/cardholderName", parentData: data, parentDataProperty: "cardholderName", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.tokenize !== void 0 && (validate44(data.tokenize, { instancePath: instancePath + "/tokenize", parentData: data, parentDataProperty: "tokenize", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.tokenizeMode !== void 0) {
      let data16 = data.tokenizeMode;
      if (typeof data16 == "string") {
        if (data16.length > 64 && (data16.length > 128 || [...data16].length > 64)) {
          const err26 = { instancePath: instancePath + "/tokenizeMode", schemaPath: "#/properties/tokenizeMode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/tokenizeMode", schemaPath: "#/properties/tokenizeMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.is3DSAuthentication !== void 0 && (validate44(data.is3DSAuthentication, { instancePath: instancePath + "/is3DSAuthentication", parentData: data, parentDataProperty: "is3DSAuthentication", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.enableAuthenticationUpgrade !== void 0 && (validate44(data.enableAuthenticationUpgrade, { instancePath: instancePath + "/enableAuthenticationUpgrade", parentData: data, parentDataProperty: "enableAuthenticationUpgrade", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.isCardOnFile !== void 0 && (validate44(data.isCardOnFile, { instancePath: instancePath + "/isCardOnFile", parentData: data, parentDataProperty: "isCardOnFile", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.recurringType !== void 0) {
      let data20 = data.recurringType;
      if (typeof data20 == "string") {
        if (data20.length > 64 && (data20.length > 128 || [...data20].length > 64)) {
          const err28 = { instancePath: instancePath + "/recurringType", schemaPath: "#/properties/recurringType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/recurringType", schemaPath: "#/properties/recurringType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.networkTransactionId !== void 0) {
      let data21 = data.networkTransactionId;
      if (typeof data21 == "string") {
        if (data21.length > 256 && (data21.length > 512 || [...data21].length > 256)) {
          const err30 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    data.mpiData !== void 0 && (validate97(data.mpiData, { instancePath: instancePath + "/mpiData", parentData: data, parentDataProperty: "mpiData", rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length));
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodType" }, message: "must have required property 'paymentMethodType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "paymentMethodType" || key0 === "paymentMethodId" || key0 === "paymentMethodMetaData" || key0 === "customerId" || key0 === "extendInfo" || key0 === "requireIssuerAuthentication" || key0 === "funding")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
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
    if (data.paymentMethodId !== void 0) {
      let data1 = data.paymentMethodId;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err4 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/paymentMethodId", schemaPath: "#/properties/paymentMethodId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.paymentMethodMetaData !== void 0 && (validate90(data.paymentMethodMetaData, { instancePath: instancePath + "/paymentMethodMetaData", parentData: data, parentDataProperty: "paymentMethodMetaData", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.customerId !== void 0) {
      let data3 = data.customerId;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err6 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data4 = data.extendInfo;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err8 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.requireIssuerAuthentication !== void 0 && (validate44(data.requireIssuerAuthentication, { instancePath: instancePath + "/requireIssuerAuthentication", parentData: data, parentDataProperty: "requireIssuerAuthentication", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.funding !== void 0) {
      let data6 = data.funding;
      if (typeof data6 == "string") {
        if (data6.length > 32 && (data6.length > 64 || [...data6].length > 32)) {
          const err10 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.settlementCurrency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settlementCurrency" }, message: "must have required property 'settlementCurrency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (key0 !== "settlementCurrency") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.settlementCurrency !== void 0) {
      let data0 = data.settlementCurrency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && (data0.length > 6 || [...data0].length > 3)) {
          const err2 = { instancePath: instancePath + "/settlementCurrency", schemaPath: "#/properties/settlementCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/settlementCurrency", schemaPath: "#/properties/settlementCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/settlementCurrency", schemaPath: "#/properties/settlementCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
const schema33 = { type: "object", properties: { terminalType: { enum: ["WEB", "WAP", "APP", "MINI_APP"] }, osType: { enum: ["IOS", "ANDROID"] }, userAgent: { type: "string", maxLength: 2048 }, deviceTokenId: { type: "string", maxLength: 64 }, clientIp: { type: "string", maxLength: 64 }, cookieId: { type: "string", maxLength: 64 }, extendInfo: { type: "string", maxLength: 2048 }, storeTerminalId: { type: "string", maxLength: 64 }, storeTerminalRequestTime: { $ref: "DateTime" }, browserInfo: { $ref: "BrowserInfo" }, colorDepth: { anyOf: [{ enum: [1, 4, 8, 15, 16, 24, 30, 32, 48] }, { type: "string", maxLength: 2, pattern: "^(1|4|8|15|16|24|30|32|48)$" }] }, screenHeight: { $ref: "PositiveInteger" }, screenWidth: { $ref: "PositiveInteger" }, timeZoneOffset: { type: ["integer", "string"], minimum: -720, maximum: 720, maxLength: 4, pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, deviceBrand: { type: "string", maxLength: 64 }, deviceModel: { type: "string", maxLength: 128 }, deviceLanguage: { type: "string", maxLength: 64 }, deviceId: { type: "string", maxLength: 128 }, osVersion: { type: "string", maxLength: 64 } }, additionalProperties: !1, if: { type: "object", required: ["terminalType"], properties: { terminalType: { enum: ["WAP", "APP", "MINI_APP"] } } }, then: { required: ["osType"] } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const _errs7 = errors;
    for (const key0 in data)
      if (!func0.call(schema33.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.terminalType !== void 0) {
      let data1 = data.terminalType;
      if (!(data1 === "WEB" || data1 === "WAP" || data1 === "APP" || data1 === "MINI_APP")) {
        const err6 = { instancePath: instancePath + "/terminalType", schemaPath: "#/properties/terminalType/enum", keyword: "enum", params: { allowedValues: schema33.properties.terminalType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.osType !== void 0) {
      let data2 = data.osType;
      if (!(data2 === "IOS" || data2 === "ANDROID")) {
        const err7 = { instancePath: instancePath + "/osType", schemaPath: "#/properties/osType/enum", keyword: "enum", params: { allowedValues: schema33.properties.osType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.userAgent !== void 0) {
      let data3 = data.userAgent;
      if (typeof data3 == "string") {
        if (data3.length > 2048 && (data3.length > 4096 || [...data3].length > 2048)) {
          const err8 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.deviceTokenId !== void 0) {
      let data4 = data.deviceTokenId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err10 = { instancePath: instancePath + "/deviceTokenId", schemaPath: "#/properties/deviceTokenId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/deviceTokenId", schemaPath: "#/properties/deviceTokenId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.clientIp !== void 0) {
      let data5 = data.clientIp;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err12 = { instancePath: instancePath + "/clientIp", schemaPath: "#/properties/clientIp/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/clientIp", schemaPath: "#/properties/clientIp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.cookieId !== void 0) {
      let data6 = data.cookieId;
      if (typeof data6 == "string") {
        if (data6.length > 64 && (data6.length > 128 || [...data6].length > 64)) {
          const err14 = { instancePath: instancePath + "/cookieId", schemaPath: "#/properties/cookieId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/cookieId", schemaPath: "#/properties/cookieId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data7 = data.extendInfo;
      if (typeof data7 == "string") {
        if (data7.length > 2048 && (data7.length > 4096 || [...data7].length > 2048)) {
          const err16 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/extendInfo", schemaPath: "#/properties/extendInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.storeTerminalId !== void 0) {
      let data8 = data.storeTerminalId;
      if (typeof data8 == "string") {
        if (data8.length > 64 && (data8.length > 128 || [...data8].length > 64)) {
          const err18 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/storeTerminalId", schemaPath: "#/properties/storeTerminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.storeTerminalRequestTime !== void 0 && (validate8(data.storeTerminalRequestTime, { instancePath: instancePath + "/storeTerminalRequestTime", parentData: data, parentDataProperty: "storeTerminalRequestTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.browserInfo !== void 0 && (validate50(data.browserInfo, { instancePath: instancePath + "/browserInfo", parentData: data, parentDataProperty: "browserInfo", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.colorDepth !== void 0) {
      let data11 = data.colorDepth;
      const _errs25 = errors;
      let valid3 = !1;
      const _errs26 = errors;
      if (!(data11 === 1 || data11 === 4 || data11 === 8 || data11 === 15 || data11 === 16 || data11 === 24 || data11 === 30 || data11 === 32 || data11 === 48)) {
        const err20 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema33.properties.colorDepth.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid1 = _errs26 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        const _errs27 = errors;
        if (typeof data11 == "string") {
          if (data11.length > 2 && (data11.length > 4 || [...data11].length > 2)) {
            const err21 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (!pattern7.test(data11)) {
            const err22 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(1|4|8|15|16|24|30|32|48)$" }, message: 'must match pattern "^(1|4|8|15|16|24|30|32|48)$"' };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          const err23 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid1 = _errs27 === errors;
        valid3 = valid3 || _valid1;
      }
      if (valid3)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        const err24 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.screenHeight !== void 0 && (validate17(data.screenHeight, { instancePath: instancePath + "/screenHeight", parentData: data, parentDataProperty: "screenHeight", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.screenWidth !== void 0 && (validate17(data.screenWidth, { instancePath: instancePath + "/screenWidth", parentData: data, parentDataProperty: "screenWidth", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.timeZoneOffset !== void 0) {
      let data14 = data.timeZoneOffset;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string") {
        const err25 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/type", keyword: "type", params: { type: schema33.properties.timeZoneOffset.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 720 || isNaN(data14)) {
          const err26 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 720 }, message: "must be <= 720" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data14 < -720 || isNaN(data14)) {
          const err27 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -720 }, message: "must be >= -720" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
      if (typeof data14 == "string") {
        if (data14.length > 4 && (data14.length > 8 || [...data14].length > 4)) {
          const err28 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (!pattern8.test(data14)) {
          const err29 = { instancePath: instancePath + "/timeZoneOffset", schemaPath: "#/properties/timeZoneOffset/pattern", keyword: "pattern", params: { pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" }, message: 'must match pattern "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
    }
    if (data.deviceBrand !== void 0) {
      let data15 = data.deviceBrand;
      if (typeof data15 == "string") {
        if (data15.length > 64 && (data15.length > 128 || [...data15].length > 64)) {
          const err30 = { instancePath: instancePath + "/deviceBrand", schemaPath: "#/properties/deviceBrand/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/deviceBrand", schemaPath: "#/properties/deviceBrand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.deviceModel !== void 0) {
      let data16 = data.deviceModel;
      if (typeof data16 == "string") {
        if (data16.length > 128 && (data16.length > 256 || [...data16].length > 128)) {
          const err32 = { instancePath: instancePath + "/deviceModel", schemaPath: "#/properties/deviceModel/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/deviceModel", schemaPath: "#/properties/deviceModel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.deviceLanguage !== void 0) {
      let data17 = data.deviceLanguage;
      if (typeof data17 == "string") {
        if (data17.length > 64 && (data17.length > 128 || [...data17].length > 64)) {
          const err34 = { instancePath: instancePath + "/deviceLanguage", schemaPath: "#/properties/deviceLanguage/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/deviceLanguage", schemaPath: "#/properties/deviceLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.deviceId !== void 0) {
      let data18 = data.deviceId;
      if (typeof data18 == "string") {
        if (data18.length > 128 && (data18.length > 256 || [...data18].length > 128)) {
          const err36 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.osVersion !== void 0) {
      let data19 = data.osVersion;
      if (typeof data19 == "string") {
        if (data19.length > 64 && (data19.length > 128 || [...data19].length > 64)) {
          const err38 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/osVersion", schemaPath: "#/properties/osVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
const schema34 = { type: "object", properties: { isAuthorization: { $ref: "BooleanValue" }, captureMode: { type: "string", maxLength: 64 }, isPaymentEvaluation: { $ref: "BooleanValue" }, inStorePaymentScenario: { enum: ["PaymentCode", "OrderCode", "EntryCode"] }, presentmentMode: { type: "string", maxLength: 64 } }, additionalProperties: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "isAuthorization" || key0 === "captureMode" || key0 === "isPaymentEvaluation" || key0 === "inStorePaymentScenario" || key0 === "presentmentMode")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.isAuthorization !== void 0 && (validate44(data.isAuthorization, { instancePath: instancePath + "/isAuthorization", parentData: data, parentDataProperty: "isAuthorization", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.captureMode !== void 0) {
      let data1 = data.captureMode;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err1 = { instancePath: instancePath + "/captureMode", schemaPath: "#/properties/captureMode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/captureMode", schemaPath: "#/properties/captureMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.isPaymentEvaluation !== void 0 && (validate44(data.isPaymentEvaluation, { instancePath: instancePath + "/isPaymentEvaluation", parentData: data, parentDataProperty: "isPaymentEvaluation", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.inStorePaymentScenario !== void 0) {
      let data3 = data.inStorePaymentScenario;
      if (!(data3 === "PaymentCode" || data3 === "OrderCode" || data3 === "EntryCode")) {
        const err3 = { instancePath: instancePath + "/inStorePaymentScenario", schemaPath: "#/properties/inStorePaymentScenario/enum", keyword: "enum", params: { allowedValues: schema34.properties.inStorePaymentScenario.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.presentmentMode !== void 0) {
      let data4 = data.presentmentMode;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err4 = { instancePath: instancePath + "/presentmentMode", schemaPath: "#/properties/presentmentMode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/presentmentMode", schemaPath: "#/properties/presentmentMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
const schema35 = { type: "object", properties: { installmentNum: { type: ["integer", "string"], minimum: 2, maximum: 36, maxLength: 8, pattern: "^([2-9]|[12][0-9]|3[0-6])$" }, interval: { type: "string", maxLength: 64 }, creditPayFeeType: { type: "string", maxLength: 64 }, feePercentage: { type: ["integer", "string"], minimum: 0, maximum: 100, maxLength: 3, pattern: "^([0-9]|[1-9][0-9]|100)$" }, filteredInstallmentPeriods: { type: "array", maxItems: 100, items: { type: ["integer", "string"], minimum: 2, maximum: 36, maxLength: 2, pattern: "^([2-9]|[12][0-9]|3[0-6])$" } } }, additionalProperties: !1, anyOf: [{ required: ["installmentNum"] }, { required: ["filteredInstallmentPeriods"] }], if: { type: "object", required: ["creditPayFeeType"], properties: { creditPayFeeType: { const: "PERCENTAGE" } } }, then: { required: ["feePercentage"] } }, pattern12 = new RegExp("^([2-9]|[12][0-9]|3[0-6])$", "u"), pattern13 = new RegExp("^([0-9]|[1-9][0-9]|100)$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.installmentNum === void 0) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "installmentNum" }, message: "must have required property 'installmentNum'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.filteredInstallmentPeriods === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "filteredInstallmentPeriods" }, message: "must have required property 'filteredInstallmentPeriods'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  const _errs4 = errors;
  let valid1 = !0;
  const _errs5 = errors;
  if (errors === _errs5)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.creditPayFeeType === void 0 && (missing0 = "creditPayFeeType")) {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.creditPayFeeType !== void 0 && data.creditPayFeeType !== "PERCENTAGE") {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    } else {
      const err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid1 = _errs5 === errors;
  if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid1) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.feePercentage === void 0) {
      const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "feePercentage" }, message: "must have required property 'feePercentage'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = _valid1;
  }
  if (!valid1) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs10 = errors;
    for (const key0 in data)
      if (!(key0 === "installmentNum" || key0 === "interval" || key0 === "creditPayFeeType" || key0 === "feePercentage" || key0 === "filteredInstallmentPeriods")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, errors - _errs10 >= 100)
          break;
      }
    if (data.installmentNum !== void 0) {
      let data1 = data.installmentNum;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        const err9 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/type", keyword: "type", params: { type: schema35.properties.installmentNum.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 36 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36 }, message: "must be <= 36" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (typeof data1 == "string") {
        if (data1.length > 8 && (data1.length > 16 || [...data1].length > 8)) {
          const err12 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern12.test(data1)) {
          const err13 = { instancePath: instancePath + "/installmentNum", schemaPath: "#/properties/installmentNum/pattern", keyword: "pattern", params: { pattern: "^([2-9]|[12][0-9]|3[0-6])$" }, message: 'must match pattern "^([2-9]|[12][0-9]|3[0-6])$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.interval !== void 0) {
      let data2 = data.interval;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err14 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.creditPayFeeType !== void 0) {
      let data3 = data.creditPayFeeType;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err16 = { instancePath: instancePath + "/creditPayFeeType", schemaPath: "#/properties/creditPayFeeType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/creditPayFeeType", schemaPath: "#/properties/creditPayFeeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.feePercentage !== void 0) {
      let data4 = data.feePercentage;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        const err18 = { instancePath: instancePath + "/feePercentage", schemaPath: "#/properties/feePercentage/type", keyword: "type", params: { type: schema35.properties.feePercentage.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/feePercentage", schemaPath: "#/properties/feePercentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/feePercentage", schemaPath: "#/properties/feePercentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (typeof data4 == "string") {
        if (data4.length > 3 && (data4.length > 6 || [...data4].length > 3)) {
          const err21 = { instancePath: instancePath + "/feePercentage", schemaPath: "#/properties/feePercentage/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern13.test(data4)) {
          const err22 = { instancePath: instancePath + "/feePercentage", schemaPath: "#/properties/feePercentage/pattern", keyword: "pattern", params: { pattern: "^([0-9]|[1-9][0-9]|100)$" }, message: 'must match pattern "^([0-9]|[1-9][0-9]|100)$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.filteredInstallmentPeriods !== void 0) {
      let data5 = data.filteredInstallmentPeriods;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err23 = { instancePath: instancePath + "/filteredInstallmentPeriods", schemaPath: "#/properties/filteredInstallmentPeriods/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        const _errs21 = errors, len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
            const err24 = { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, schemaPath: "#/properties/filteredInstallmentPeriods/items/type", keyword: "type", params: { type: schema35.properties.filteredInstallmentPeriods.items.type }, message: "must be integer,string" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 36 || isNaN(data6)) {
              const err25 = { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, schemaPath: "#/properties/filteredInstallmentPeriods/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36 }, message: "must be <= 36" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data6 < 2 || isNaN(data6)) {
              const err26 = { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, schemaPath: "#/properties/filteredInstallmentPeriods/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
          if (typeof data6 == "string") {
            if (data6.length > 2 && (data6.length > 4 || [...data6].length > 2)) {
              const err27 = { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, schemaPath: "#/properties/filteredInstallmentPeriods/items/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (!pattern12.test(data6)) {
              const err28 = { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0, schemaPath: "#/properties/filteredInstallmentPeriods/items/pattern", keyword: "pattern", params: { pattern: "^([2-9]|[12][0-9]|3[0-6])$" }, message: 'must match pattern "^([2-9]|[12][0-9]|3[0-6])$"' };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
          if (errors - _errs21 >= 100)
            break;
        }
      } else {
        const err29 = { instancePath: instancePath + "/filteredInstallmentPeriods", schemaPath: "#/properties/filteredInstallmentPeriods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethodType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethodType" }, message: "must have required property 'paymentMethodType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "paymentMethodType" || key0 === "paymentMethodOrder" || key0 === "expressCheckout")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
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
    data.paymentMethodOrder !== void 0 && (validate35(data.paymentMethodOrder, { instancePath: instancePath + "/paymentMethodOrder", parentData: data, parentDataProperty: "paymentMethodOrder", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.expressCheckout !== void 0 && (validate44(data.expressCheckout, { instancePath: instancePath + "/expressCheckout", parentData: data, parentDataProperty: "expressCheckout", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "paymentMethodTypeList" || key0 === "paymentMethodMetaData")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.paymentMethodTypeList !== void 0) {
      let data0 = data.paymentMethodTypeList;
      if (Array.isArray(data0)) {
        const _errs5 = errors, len0 = data0.length;
        for (let i0 = 0; i0 < len0 && (validate121(data0[i0], { instancePath: instancePath + "/paymentMethodTypeList/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), !(errors - _errs5 >= 100)); i0++)
          ;
      } else {
        const err1 = { instancePath: instancePath + "/paymentMethodTypeList", schemaPath: "#/properties/paymentMethodTypeList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.paymentMethodMetaData !== void 0 && (validate90(data.paymentMethodMetaData, { instancePath: instancePath + "/paymentMethodMetaData", parentData: data, parentDataProperty: "paymentMethodMetaData", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate127.errors = vErrors, errors === 0;
}
const schema40 = { type: ["number", "string"], minimum: 0, maxLength: 32, pattern: "^[0-9]+(\\.[0-9]+)?$" }, pattern18 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type }, message: "must be number,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
    const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 32 && (data.length > 64 || [...data].length > 32)) {
      const err2 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (!pattern18.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  return validate130.errors = vErrors, errors === 0;
}
const pattern20 = new RegExp("^[0-9]+$", "u");
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern0.test(data0)) {
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
        if (!pattern20.test(data1)) {
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
  return validate135.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quoteCurrencyPair === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quoteCurrencyPair" }, message: "must have required property 'quoteCurrencyPair'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.quotePrice === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quotePrice" }, message: "must have required property 'quotePrice'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quoteId !== void 0) {
      let data0 = data.quoteId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err2 = { instancePath: instancePath + "/quoteId", schemaPath: "#/properties/quoteId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/quoteId", schemaPath: "#/properties/quoteId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.quoteCurrencyPair !== void 0) {
      let data1 = data.quoteCurrencyPair;
      if (typeof data1 == "string") {
        if (data1.length > 16 && (data1.length > 32 || [...data1].length > 16)) {
          const err4 = { instancePath: instancePath + "/quoteCurrencyPair", schemaPath: "#/properties/quoteCurrencyPair/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/quoteCurrencyPair", schemaPath: "#/properties/quoteCurrencyPair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.quotePrice !== void 0 && (validate130(data.quotePrice, { instancePath: instancePath + "/quotePrice", parentData: data, parentDataProperty: "quotePrice", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.quoteStartTime !== void 0 && (validate8(data.quoteStartTime, { instancePath: instancePath + "/quoteStartTime", parentData: data, parentDataProperty: "quoteStartTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.quoteExpiryTime !== void 0 && (validate8(data.quoteExpiryTime, { instancePath: instancePath + "/quoteExpiryTime", parentData: data, parentDataProperty: "quoteExpiryTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.guaranteed !== void 0 && (validate44(data.guaranteed, { instancePath: instancePath + "/guaranteed", parentData: data, parentDataProperty: "guaranteed", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.exchangeAmount !== void 0) {
      let data6 = data.exchangeAmount;
      const _errs10 = errors;
      let valid1 = !1;
      const _errs11 = errors;
      validate135(data6, { instancePath: instancePath + "/exchangeAmount", parentData: data, parentDataProperty: "exchangeAmount", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = errors;
        if (data6 !== null) {
          const err6 = { instancePath: instancePath + "/exchangeAmount", schemaPath: "#/properties/exchangeAmount/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        const err7 = { instancePath: instancePath + "/exchangeAmount", schemaPath: "#/properties/exchangeAmount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
const schema42 = { type: "object", required: ["subscriptionDescription", "subscriptionStartTime", "periodRule", "subscriptionNotifyUrl"], properties: { subscriptionDescription: { type: "string", maxLength: 256 }, subscriptionStartTime: { $ref: "DateTime" }, subscriptionEndTime: { $ref: "DateTime" }, periodRule: { $ref: "PeriodRuleRequest" }, trials: { type: "array", items: { $ref: "Trial" } }, subscriptionNotifyUrl: { type: "string", maxLength: 2048, format: "uri" }, subscriptionExpiryTime: { $ref: "DateTime" }, allowRetry: { $ref: "BooleanValue" }, maxAmountFloor: { $ref: "NonNegativeAmount" }, fixedAmount: { $ref: "NonNegativeAmount" }, retryMode: { type: "string", maxLength: 9 }, subscriptionId: { type: "string", maxLength: 64 }, subscriptionOrderId: { type: "string", maxLength: 32 } }, additionalProperties: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.periodType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodType" }, message: "must have required property 'periodType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.periodCount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodCount" }, message: "must have required property 'periodCount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "periodType" || key0 === "periodCount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.periodType !== void 0) {
      let data0 = data.periodType;
      if (typeof data0 == "string") {
        if (data0.length > 20 && (data0.length > 40 || [...data0].length > 20)) {
          const err3 = { instancePath: instancePath + "/periodType", schemaPath: "#/properties/periodType/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/periodType", schemaPath: "#/properties/periodType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.periodCount !== void 0 && (validate17(data.periodCount, { instancePath: instancePath + "/periodCount", parentData: data, parentDataProperty: "periodCount", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trialStartPeriod === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trialStartPeriod" }, message: "must have required property 'trialStartPeriod'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.trialAmount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trialAmount" }, message: "must have required property 'trialAmount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "trialStartPeriod" || key0 === "trialEndPeriod" || key0 === "trialAmount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, errors - _errs2 >= 100)
          break;
      }
    data.trialStartPeriod !== void 0 && (validate17(data.trialStartPeriod, { instancePath: instancePath + "/trialStartPeriod", parentData: data, parentDataProperty: "trialStartPeriod", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.trialEndPeriod !== void 0 && (validate17(data.trialEndPeriod, { instancePath: instancePath + "/trialEndPeriod", parentData: data, parentDataProperty: "trialEndPeriod", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.trialAmount !== void 0 && (validate15(data.trialAmount, { instancePath: instancePath + "/trialAmount", parentData: data, parentDataProperty: "trialAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subscriptionDescription === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionDescription" }, message: "must have required property 'subscriptionDescription'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subscriptionStartTime === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionStartTime" }, message: "must have required property 'subscriptionStartTime'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.periodRule === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodRule" }, message: "must have required property 'periodRule'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.subscriptionNotifyUrl === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionNotifyUrl" }, message: "must have required property 'subscriptionNotifyUrl'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema42.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.subscriptionDescription !== void 0) {
      let data0 = data.subscriptionDescription;
      if (typeof data0 == "string") {
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err5 = { instancePath: instancePath + "/subscriptionDescription", schemaPath: "#/properties/subscriptionDescription/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subscriptionDescription", schemaPath: "#/properties/subscriptionDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.subscriptionStartTime !== void 0 && (validate8(data.subscriptionStartTime, { instancePath: instancePath + "/subscriptionStartTime", parentData: data, parentDataProperty: "subscriptionStartTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.subscriptionEndTime !== void 0 && (validate8(data.subscriptionEndTime, { instancePath: instancePath + "/subscriptionEndTime", parentData: data, parentDataProperty: "subscriptionEndTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.periodRule !== void 0 && (validate142(data.periodRule, { instancePath: instancePath + "/periodRule", parentData: data, parentDataProperty: "periodRule", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.trials !== void 0) {
      let data4 = data.trials;
      if (Array.isArray(data4)) {
        const _errs10 = errors, len0 = data4.length;
        for (let i0 = 0; i0 < len0 && (validate145(data4[i0], { instancePath: instancePath + "/trials/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length), !(errors - _errs10 >= 100)); i0++)
          ;
      } else {
        const err7 = { instancePath: instancePath + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.subscriptionNotifyUrl !== void 0) {
      let data6 = data.subscriptionNotifyUrl;
      if (typeof data6 == "string") {
        if (data6.length > 2048 && (data6.length > 4096 || [...data6].length > 2048)) {
          const err8 = { instancePath: instancePath + "/subscriptionNotifyUrl", schemaPath: "#/properties/subscriptionNotifyUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!formats2.test(data6)) {
          const err9 = { instancePath: instancePath + "/subscriptionNotifyUrl", schemaPath: "#/properties/subscriptionNotifyUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/subscriptionNotifyUrl", schemaPath: "#/properties/subscriptionNotifyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.subscriptionExpiryTime !== void 0 && (validate8(data.subscriptionExpiryTime, { instancePath: instancePath + "/subscriptionExpiryTime", parentData: data, parentDataProperty: "subscriptionExpiryTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.allowRetry !== void 0 && (validate44(data.allowRetry, { instancePath: instancePath + "/allowRetry", parentData: data, parentDataProperty: "allowRetry", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.maxAmountFloor !== void 0 && (validate15(data.maxAmountFloor, { instancePath: instancePath + "/maxAmountFloor", parentData: data, parentDataProperty: "maxAmountFloor", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.fixedAmount !== void 0 && (validate15(data.fixedAmount, { instancePath: instancePath + "/fixedAmount", parentData: data, parentDataProperty: "fixedAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.retryMode !== void 0) {
      let data11 = data.retryMode;
      if (typeof data11 == "string") {
        if (data11.length > 9 && (data11.length > 18 || [...data11].length > 9)) {
          const err11 = { instancePath: instancePath + "/retryMode", schemaPath: "#/properties/retryMode/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/retryMode", schemaPath: "#/properties/retryMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.subscriptionId !== void 0) {
      let data12 = data.subscriptionId;
      if (typeof data12 == "string") {
        if (data12.length > 64 && (data12.length > 128 || [...data12].length > 64)) {
          const err13 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.subscriptionOrderId !== void 0) {
      let data13 = data.subscriptionOrderId;
      if (typeof data13 == "string") {
        if (data13.length > 32 && (data13.length > 64 || [...data13].length > 32)) {
          const err15 = { instancePath: instancePath + "/subscriptionOrderId", schemaPath: "#/properties/subscriptionOrderId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/subscriptionOrderId", schemaPath: "#/properties/subscriptionOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "allowAccumulate" || key0 === "maxAccumulateAmount" || key0 === "periodRule" || key0 === "subscriptionStartTime" || key0 === "subscriptionNotificationUrl")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.allowAccumulate !== void 0 && (validate44(data.allowAccumulate, { instancePath: instancePath + "/allowAccumulate", parentData: data, parentDataProperty: "allowAccumulate", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.maxAccumulateAmount !== void 0 && (validate15(data.maxAccumulateAmount, { instancePath: instancePath + "/maxAccumulateAmount", parentData: data, parentDataProperty: "maxAccumulateAmount", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.periodRule !== void 0 && (validate142(data.periodRule, { instancePath: instancePath + "/periodRule", parentData: data, parentDataProperty: "periodRule", rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.subscriptionStartTime !== void 0 && (validate8(data.subscriptionStartTime, { instancePath: instancePath + "/subscriptionStartTime", parentData: data, parentDataProperty: "subscriptionStartTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.subscriptionNotificationUrl !== void 0) {
      let data4 = data.subscriptionNotificationUrl;
      if (typeof data4 == "string") {
        if (data4.length > 2048 && (data4.length > 4096 || [...data4].length > 2048)) {
          const err1 = { instancePath: instancePath + "/subscriptionNotificationUrl", schemaPath: "#/properties/subscriptionNotificationUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!formats2.test(data4)) {
          const err2 = { instancePath: instancePath + "/subscriptionNotificationUrl", schemaPath: "#/properties/subscriptionNotificationUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/subscriptionNotificationUrl", schemaPath: "#/properties/subscriptionNotificationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
const schema46 = { type: "object", properties: { customerId: { type: "string", maxLength: 64 }, trialSettings: { $ref: "TrialSettings" }, paymentBehavior: { type: "string", maxLength: 64 }, collectionMethod: { type: "string", maxLength: 64 }, daysUntilDue: { $ref: "NonNegativeInteger" }, cancelAt: { $ref: "DateTime" }, cancelAtPeriodEnd: { $ref: "BooleanValue" }, description: { type: "string", maxLength: 256 }, discounts: { type: "array", items: { $ref: "SubscriptionDiscount" } }, defaultPaymentMethod: { type: "string", maxLength: 64 }, allowPromotionCode: { $ref: "BooleanValue" }, subscriptionNotifyUrl: { type: "string", maxLength: 2048, format: "uri" } }, additionalProperties: !1 }, schema47 = { type: "object", properties: { trialPeriodDays: { type: ["integer", "string"], minimum: 1, maximum: 365, maxLength: 3, pattern: "^([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-5])$" }, trialEnd: { $ref: "DateTime" }, trialEndBehavior: { type: "string", maxLength: 64 } }, additionalProperties: !1, if: { type: "object", required: ["trialPeriodDays"] }, then: { properties: { trialEnd: !1 } }, else: { required: ["trialEnd"] } }, pattern21 = new RegExp("^([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-5])$", "u");
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.trialPeriodDays === void 0 && (missing0 = "trialPeriodDays")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.trialEnd !== void 0) {
      const err2 = { instancePath: instancePath + "/trialEnd", schemaPath: "#/then/properties/trialEnd/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.trialEnd === void 0) {
      const err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "trialEnd" }, message: "must have required property 'trialEnd'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs7 = errors;
    for (const key0 in data)
      if (!(key0 === "trialPeriodDays" || key0 === "trialEnd" || key0 === "trialEndBehavior")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.trialPeriodDays !== void 0) {
      let data1 = data.trialPeriodDays;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/trialPeriodDays", schemaPath: "#/properties/trialPeriodDays/type", keyword: "type", params: { type: schema47.properties.trialPeriodDays.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 365 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/trialPeriodDays", schemaPath: "#/properties/trialPeriodDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/trialPeriodDays", schemaPath: "#/properties/trialPeriodDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (typeof data1 == "string") {
        if (data1.length > 3 && (data1.length > 6 || [...data1].length > 3)) {
          const err9 = { instancePath: instancePath + "/trialPeriodDays", schemaPath: "#/properties/trialPeriodDays/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern21.test(data1)) {
          const err10 = { instancePath: instancePath + "/trialPeriodDays", schemaPath: "#/properties/trialPeriodDays/pattern", keyword: "pattern", params: { pattern: "^([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-5])$" }, message: 'must match pattern "^([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-5])$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.trialEnd !== void 0 && (validate8(data.trialEnd, { instancePath: instancePath + "/trialEnd", parentData: data, parentDataProperty: "trialEnd", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.trialEndBehavior !== void 0) {
      let data3 = data.trialEndBehavior;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err11 = { instancePath: instancePath + "/trialEndBehavior", schemaPath: "#/properties/trialEndBehavior/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/trialEndBehavior", schemaPath: "#/properties/trialEndBehavior/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.couponId === void 0 && (missing0 = "couponId")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.promotionCodeId !== void 0) {
      const err2 = { instancePath: instancePath + "/promotionCodeId", schemaPath: "#/then/properties/promotionCodeId/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.promotionCodeId === void 0) {
      const err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "promotionCodeId" }, message: "must have required property 'promotionCodeId'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs7 = errors;
    for (const key0 in data)
      if (!(key0 === "couponId" || key0 === "promotionCodeId")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, errors - _errs7 >= 100)
          break;
      }
    if (data.couponId !== void 0) {
      let data1 = data.couponId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err6 = { instancePath: instancePath + "/couponId", schemaPath: "#/properties/couponId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/couponId", schemaPath: "#/properties/couponId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.promotionCodeId !== void 0) {
      let data2 = data.promotionCodeId;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err8 = { instancePath: instancePath + "/promotionCodeId", schemaPath: "#/properties/promotionCodeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/promotionCodeId", schemaPath: "#/properties/promotionCodeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!func0.call(schema46.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.customerId !== void 0) {
      let data0 = data.customerId;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.trialSettings !== void 0 && (validate162(data.trialSettings, { instancePath: instancePath + "/trialSettings", parentData: data, parentDataProperty: "trialSettings", rootData }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length)), data.paymentBehavior !== void 0) {
      let data2 = data.paymentBehavior;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err3 = { instancePath: instancePath + "/paymentBehavior", schemaPath: "#/properties/paymentBehavior/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/paymentBehavior", schemaPath: "#/properties/paymentBehavior/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.collectionMethod !== void 0) {
      let data3 = data.collectionMethod;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err5 = { instancePath: instancePath + "/collectionMethod", schemaPath: "#/properties/collectionMethod/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/collectionMethod", schemaPath: "#/properties/collectionMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.daysUntilDue !== void 0 && (validate35(data.daysUntilDue, { instancePath: instancePath + "/daysUntilDue", parentData: data, parentDataProperty: "daysUntilDue", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.cancelAt !== void 0 && (validate8(data.cancelAt, { instancePath: instancePath + "/cancelAt", parentData: data, parentDataProperty: "cancelAt", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.cancelAtPeriodEnd !== void 0 && (validate44(data.cancelAtPeriodEnd, { instancePath: instancePath + "/cancelAtPeriodEnd", parentData: data, parentDataProperty: "cancelAtPeriodEnd", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 == "string") {
        if (data7.length > 256 && (data7.length > 512 || [...data7].length > 256)) {
          const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.discounts !== void 0) {
      let data8 = data.discounts;
      if (Array.isArray(data8)) {
        const _errs17 = errors, len0 = data8.length;
        for (let i0 = 0; i0 < len0 && (validate168(data8[i0], { instancePath: instancePath + "/discounts/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length), !(errors - _errs17 >= 100)); i0++)
          ;
      } else {
        const err9 = { instancePath: instancePath + "/discounts", schemaPath: "#/properties/discounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.defaultPaymentMethod !== void 0) {
      let data10 = data.defaultPaymentMethod;
      if (typeof data10 == "string") {
        if (data10.length > 64 && (data10.length > 128 || [...data10].length > 64)) {
          const err10 = { instancePath: instancePath + "/defaultPaymentMethod", schemaPath: "#/properties/defaultPaymentMethod/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/defaultPaymentMethod", schemaPath: "#/properties/defaultPaymentMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.allowPromotionCode !== void 0 && (validate44(data.allowPromotionCode, { instancePath: instancePath + "/allowPromotionCode", parentData: data, parentDataProperty: "allowPromotionCode", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.subscriptionNotifyUrl !== void 0) {
      let data12 = data.subscriptionNotifyUrl;
      if (typeof data12 == "string") {
        if (data12.length > 2048 && (data12.length > 4096 || [...data12].length > 2048)) {
          const err12 = { instancePath: instancePath + "/subscriptionNotifyUrl", schemaPath: "#/properties/subscriptionNotifyUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats2.test(data12)) {
          const err13 = { instancePath: instancePath + "/subscriptionNotifyUrl", schemaPath: "#/properties/subscriptionNotifyUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/subscriptionNotifyUrl", schemaPath: "#/properties/subscriptionNotifyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "orderType" || key0 === "referringSite")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.orderType !== void 0) {
      let data0 = data.orderType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/orderType", schemaPath: "#/properties/orderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.referringSite !== void 0) {
      let data1 = data.referringSite;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err3 = { instancePath: instancePath + "/referringSite", schemaPath: "#/properties/referringSite/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/referringSite", schemaPath: "#/properties/referringSite/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "noteToMerchant" || key0 === "noteToShipping" || key0 === "orderCountIn1H" || key0 === "orderCountIn24H")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.noteToMerchant !== void 0) {
      let data0 = data.noteToMerchant;
      if (typeof data0 == "string") {
        if (data0.length > 2048 && (data0.length > 4096 || [...data0].length > 2048)) {
          const err1 = { instancePath: instancePath + "/noteToMerchant", schemaPath: "#/properties/noteToMerchant/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/noteToMerchant", schemaPath: "#/properties/noteToMerchant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.noteToShipping !== void 0) {
      let data1 = data.noteToShipping;
      if (typeof data1 == "string") {
        if (data1.length > 2048 && (data1.length > 4096 || [...data1].length > 2048)) {
          const err3 = { instancePath: instancePath + "/noteToShipping", schemaPath: "#/properties/noteToShipping/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/noteToShipping", schemaPath: "#/properties/noteToShipping/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.orderCountIn1H !== void 0 && (validate35(data.orderCountIn1H, { instancePath: instancePath + "/orderCountIn1H", parentData: data, parentDataProperty: "orderCountIn1H", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.orderCountIn24H !== void 0 && (validate35(data.orderCountIn24H, { instancePath: instancePath + "/orderCountIn24H", parentData: data, parentDataProperty: "orderCountIn24H", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (key0 !== "ipAddressType") {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.ipAddressType !== void 0) {
      let data0 = data.ipAddressType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/ipAddressType", schemaPath: "#/properties/ipAddressType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/ipAddressType", schemaPath: "#/properties/ipAddressType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "riskCode" || key0 === "riskReason")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.riskCode !== void 0) {
      let data0 = data.riskCode;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/riskCode", schemaPath: "#/properties/riskCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/riskCode", schemaPath: "#/properties/riskCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.riskReason !== void 0) {
      let data1 = data.riskReason;
      if (typeof data1 == "string") {
        if (data1.length > 256 && (data1.length > 512 || [...data1].length > 256)) {
          const err3 = { instancePath: instancePath + "/riskReason", schemaPath: "#/properties/riskReason/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/riskReason", schemaPath: "#/properties/riskReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "shippingPhoneType" || key0 === "isBillShipStateSame" || key0 === "isPreviousStateSame" || key0 === "locToShipDistance" || key0 === "minPreviousShipToBillDistance")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.shippingPhoneType !== void 0) {
      let data0 = data.shippingPhoneType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/shippingPhoneType", schemaPath: "#/properties/shippingPhoneType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/shippingPhoneType", schemaPath: "#/properties/shippingPhoneType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.isBillShipStateSame !== void 0 && (validate44(data.isBillShipStateSame, { instancePath: instancePath + "/isBillShipStateSame", parentData: data, parentDataProperty: "isBillShipStateSame", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.isPreviousStateSame !== void 0 && (validate44(data.isPreviousStateSame, { instancePath: instancePath + "/isPreviousStateSame", parentData: data, parentDataProperty: "isPreviousStateSame", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.locToShipDistance !== void 0 && (validate35(data.locToShipDistance, { instancePath: instancePath + "/locToShipDistance", parentData: data, parentDataProperty: "locToShipDistance", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.minPreviousShipToBillDistance !== void 0 && (validate35(data.minPreviousShipToBillDistance, { instancePath: instancePath + "/minPreviousShipToBillDistance", parentData: data, parentDataProperty: "minPreviousShipToBillDistance", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "threeDSVersion" || key0 === "threeDSInteractionMode" || key0 === "eci" || key0 === "cavv")) {
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
    if (data.threeDSInteractionMode !== void 0) {
      let data1 = data.threeDSInteractionMode;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err3 = { instancePath: instancePath + "/threeDSInteractionMode", schemaPath: "#/properties/threeDSInteractionMode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/threeDSInteractionMode", schemaPath: "#/properties/threeDSInteractionMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.eci !== void 0) {
      let data2 = data.eci;
      if (typeof data2 == "string") {
        if (data2.length > 8 && (data2.length > 16 || [...data2].length > 8)) {
          const err5 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.cavv !== void 0) {
      let data3 = data.cavv;
      if (typeof data3 == "string") {
        if (data3.length > 128 && (data3.length > 256 || [...data3].length > 128)) {
          const err7 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "authenticationType" || key0 === "authenticationMethod" || key0 === "cvvResult" || key0 === "avsResult" || key0 === "authorizationCode" || key0 === "threeDSResult")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.authenticationType !== void 0) {
      let data0 = data.authenticationType;
      if (typeof data0 == "string") {
        if (data0.length > 64 && (data0.length > 128 || [...data0].length > 64)) {
          const err1 = { instancePath: instancePath + "/authenticationType", schemaPath: "#/properties/authenticationType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/authenticationType", schemaPath: "#/properties/authenticationType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.authenticationMethod !== void 0) {
      let data1 = data.authenticationMethod;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err3 = { instancePath: instancePath + "/authenticationMethod", schemaPath: "#/properties/authenticationMethod/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/authenticationMethod", schemaPath: "#/properties/authenticationMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cvvResult !== void 0) {
      let data2 = data.cvvResult;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err5 = { instancePath: instancePath + "/cvvResult", schemaPath: "#/properties/cvvResult/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/cvvResult", schemaPath: "#/properties/cvvResult/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.avsResult !== void 0) {
      let data3 = data.avsResult;
      if (typeof data3 == "string") {
        if (data3.length > 64 && (data3.length > 128 || [...data3].length > 64)) {
          const err7 = { instancePath: instancePath + "/avsResult", schemaPath: "#/properties/avsResult/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/avsResult", schemaPath: "#/properties/avsResult/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.authorizationCode !== void 0) {
      let data4 = data.authorizationCode;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err9 = { instancePath: instancePath + "/authorizationCode", schemaPath: "#/properties/authorizationCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/authorizationCode", schemaPath: "#/properties/authorizationCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.threeDSResult !== void 0 && (validate190(data.threeDSResult, { instancePath: instancePath + "/threeDSResult", parentData: data, parentDataProperty: "threeDSResult", rootData }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "order" || key0 === "buyer" || key0 === "env" || key0 === "riskSignal" || key0 === "address" || key0 === "cardVerificationResult")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, errors - _errs2 >= 100)
          break;
      }
    data.order !== void 0 && (validate173(data.order, { instancePath: instancePath + "/order", parentData: data, parentDataProperty: "order", rootData }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length)), data.buyer !== void 0 && (validate175(data.buyer, { instancePath: instancePath + "/buyer", parentData: data, parentDataProperty: "buyer", rootData }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.env !== void 0 && (validate179(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.riskSignal !== void 0 && (validate181(data.riskSignal, { instancePath: instancePath + "/riskSignal", parentData: data, parentDataProperty: "riskSignal", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data.address !== void 0 && (validate183(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length)), data.cardVerificationResult !== void 0 && (validate189(data.cardVerificationResult, { instancePath: instancePath + "/cardVerificationResult", parentData: data, parentDataProperty: "cardVerificationResult", rootData }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
const pattern17 = new RegExp("^([A-Z]{2}|GLOBAL)$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentMethod === void 0 && (missing0 = "paymentMethod")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.paymentMethod !== void 0) {
        let data0 = data.paymentMethod;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.paymentMethodType === void 0 && (missing1 = "paymentMethodType")) {
              const err1 = {};
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            } else if (data0.paymentMethodType !== void 0 && data0.paymentMethodType !== "CARD") {
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.paymentFactor === void 0) {
      const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "paymentFactor" }, message: "must have required property 'paymentFactor'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productCode === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productCode" }, message: "must have required property 'productCode'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.paymentRequestId === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentRequestId" }, message: "must have required property 'paymentRequestId'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.order === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.paymentAmount === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentAmount" }, message: "must have required property 'paymentAmount'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.paymentRedirectUrl === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentRedirectUrl" }, message: "must have required property 'paymentRedirectUrl'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.settlementStrategy === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settlementStrategy" }, message: "must have required property 'settlementStrategy'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    const _errs9 = errors;
    for (const key0 in data)
      if (!func0.call(schema1.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, errors - _errs9 >= 100)
          break;
      }
    if (data.productCode !== void 0 && data.productCode !== "CASHIER_PAYMENT") {
      const err14 = { instancePath: instancePath + "/productCode", schemaPath: "#/properties/productCode/const", keyword: "const", params: { allowedValue: "CASHIER_PAYMENT" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.productScene !== void 0) {
      let data3 = data.productScene;
      if (typeof data3 == "string") {
        if (data3.length > 32 && (data3.length > 64 || [...data3].length > 32)) {
          const err15 = { instancePath: instancePath + "/productScene", schemaPath: "#/properties/productScene/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/productScene", schemaPath: "#/properties/productScene/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.paymentRequestId !== void 0) {
      let data4 = data.paymentRequestId;
      if (typeof data4 == "string") {
        if (data4.length > 64 && (data4.length > 128 || [...data4].length > 64)) {
          const err17 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.length < 1 || data4.length < 2 && [...data4].length < 1) {
          const err18 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.order !== void 0 && (validate2(data.order, { instancePath: instancePath + "/order", parentData: data, parentDataProperty: "order", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.paymentAmount !== void 0 && (validate3(data.paymentAmount, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.paymentMethod !== void 0 && (validate89(data.paymentMethod, { instancePath: instancePath + "/paymentMethod", parentData: data, parentDataProperty: "paymentMethod", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.paymentRedirectUrl !== void 0) {
      let data8 = data.paymentRedirectUrl;
      if (typeof data8 == "string") {
        if (data8.length > 2048 && (data8.length > 4096 || [...data8].length > 2048)) {
          const err20 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/properties/paymentRedirectUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!formats2.test(data8)) {
          const err21 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/properties/paymentRedirectUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/properties/paymentRedirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.paymentNotifyUrl !== void 0) {
      let data9 = data.paymentNotifyUrl;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err23 = { instancePath: instancePath + "/paymentNotifyUrl", schemaPath: "#/properties/paymentNotifyUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (!formats2.test(data9)) {
          const err24 = { instancePath: instancePath + "/paymentNotifyUrl", schemaPath: "#/properties/paymentNotifyUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/paymentNotifyUrl", schemaPath: "#/properties/paymentNotifyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.settlementStrategy !== void 0 && (validate102(data.settlementStrategy, { instancePath: instancePath + "/settlementStrategy", parentData: data, parentDataProperty: "settlementStrategy", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.env !== void 0 && (validate104(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.paymentSessionExpiryTime !== void 0 && (validate8(data.paymentSessionExpiryTime, { instancePath: instancePath + "/paymentSessionExpiryTime", parentData: data, parentDataProperty: "paymentSessionExpiryTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.paymentExpiryTime !== void 0 && (validate8(data.paymentExpiryTime, { instancePath: instancePath + "/paymentExpiryTime", parentData: data, parentDataProperty: "paymentExpiryTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.paymentFactor !== void 0 && (validate112(data.paymentFactor, { instancePath: instancePath + "/paymentFactor", parentData: data, parentDataProperty: "paymentFactor", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.enableInstallmentCollection !== void 0 && (validate44(data.enableInstallmentCollection, { instancePath: instancePath + "/enableInstallmentCollection", parentData: data, parentDataProperty: "enableInstallmentCollection", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.creditPayPlan !== void 0 && (validate117(data.creditPayPlan, { instancePath: instancePath + "/creditPayPlan", parentData: data, parentDataProperty: "creditPayPlan", rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.merchantRegion !== void 0) {
      let data17 = data.merchantRegion;
      if (typeof data17 == "string") {
        if (data17.length > 2 && (data17.length > 4 || [...data17].length > 2)) {
          const err26 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!pattern2.test(data17)) {
          const err27 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/merchantRegion", schemaPath: "#/properties/merchantRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.userRegion !== void 0) {
      let data18 = data.userRegion;
      if (typeof data18 == "string") {
        if (data18.length > 2 && (data18.length > 4 || [...data18].length > 2)) {
          const err29 = { instancePath: instancePath + "/userRegion", schemaPath: "#/properties/userRegion/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!pattern2.test(data18)) {
          const err30 = { instancePath: instancePath + "/userRegion", schemaPath: "#/properties/userRegion/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/userRegion", schemaPath: "#/properties/userRegion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.savedPaymentMethods !== void 0) {
      let data19 = data.savedPaymentMethods;
      if (Array.isArray(data19)) {
        const _errs35 = errors, len0 = data19.length;
        for (let i0 = 0; i0 < len0 && (validate89(data19[i0], { instancePath: instancePath + "/savedPaymentMethods/" + i0, parentData: data19, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length), !(errors - _errs35 >= 100)); i0++)
          ;
      } else {
        const err32 = { instancePath: instancePath + "/savedPaymentMethods", schemaPath: "#/properties/savedPaymentMethods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data21 = data.locale;
      if (typeof data21 == "string") {
        if (data21.length > 8 && (data21.length > 16 || [...data21].length > 8)) {
          const err33 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.availablePaymentMethod !== void 0 && (validate120(data.availablePaymentMethod, { instancePath: instancePath + "/availablePaymentMethod", parentData: data, parentDataProperty: "availablePaymentMethod", rootData }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.allowedPaymentMethodRegions !== void 0) {
      let data23 = data.allowedPaymentMethodRegions;
      if (Array.isArray(data23)) {
        const _errs42 = errors, len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (typeof data24 == "string") {
            if (data24.length > 6 && (data24.length > 12 || [...data24].length > 6)) {
              const err35 = { instancePath: instancePath + "/allowedPaymentMethodRegions/" + i1, schemaPath: "#/properties/allowedPaymentMethodRegions/items/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (!pattern17.test(data24)) {
              const err36 = { instancePath: instancePath + "/allowedPaymentMethodRegions/" + i1, schemaPath: "#/properties/allowedPaymentMethodRegions/items/pattern", keyword: "pattern", params: { pattern: "^([A-Z]{2}|GLOBAL)$" }, message: 'must match pattern "^([A-Z]{2}|GLOBAL)$"' };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/allowedPaymentMethodRegions/" + i1, schemaPath: "#/properties/allowedPaymentMethodRegions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (errors - _errs42 >= 100)
            break;
        }
      } else {
        const err38 = { instancePath: instancePath + "/allowedPaymentMethodRegions", schemaPath: "#/properties/allowedPaymentMethodRegions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.merchantAccountId !== void 0) {
      let data25 = data.merchantAccountId;
      if (typeof data25 == "string") {
        if (data25.length > 32 && (data25.length > 64 || [...data25].length > 32)) {
          const err39 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/merchantAccountId", schemaPath: "#/properties/merchantAccountId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data26 = data.metadata;
      if (typeof data26 == "string") {
        if (data26.length > 2048 && (data26.length > 4096 || [...data26].length > 2048)) {
          const err41 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    data.customizedInfo !== void 0 && (validate127(data.customizedInfo, { instancePath: instancePath + "/customizedInfo", parentData: data, parentDataProperty: "customizedInfo", rootData }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.paymentQuote !== void 0 && (validate129(data.paymentQuote, { instancePath: instancePath + "/paymentQuote", parentData: data, parentDataProperty: "paymentQuote", rootData }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.processingAmount !== void 0 && (validate3(data.processingAmount, { instancePath: instancePath + "/processingAmount", parentData: data, parentDataProperty: "processingAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.subscriptionInfo !== void 0 && (validate139(data.subscriptionInfo, { instancePath: instancePath + "/subscriptionInfo", parentData: data, parentDataProperty: "subscriptionInfo", rootData }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.subscriptionPlan !== void 0 && (validate155(data.subscriptionPlan, { instancePath: instancePath + "/subscriptionPlan", parentData: data, parentDataProperty: "subscriptionPlan", rootData }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.subscription !== void 0 && (validate161(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length)), data.riskData !== void 0 && (validate172(data.riskData, { instancePath: instancePath + "/riskData", parentData: data, parentDataProperty: "riskData", rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length));
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
const schema57 = { type: "object", required: ["productCode", "productScene", "paymentRequestId", "order", "paymentAmount", "paymentMethod", "paymentRedirectUrl", "paymentNotifyUrl", "settlementStrategy"], properties: { productCode: { const: "AGREEMENT_PAYMENT" }, productScene: { const: "EASY_PAY" }, paymentRequestId: { type: "string", maxLength: 64, minLength: 1 }, order: { $ref: "Order" }, paymentAmount: { $ref: "PositiveAmount" }, paymentMethod: { $ref: "PaymentMethod" }, paymentRedirectUrl: { type: "string", maxLength: 2048, format: "uri" }, paymentNotifyUrl: { type: "string", maxLength: 2048, format: "uri" }, settlementStrategy: { $ref: "SettlementStrategy" }, agreementInfo: { $ref: "AgreementInfo" }, env: { $ref: "SessionEnv" }, paymentSessionExpiryTime: { $ref: "DateTime" }, paymentExpiryTime: { $ref: "DateTime" }, riskData: { $ref: "RiskData" } }, additionalProperties: !1, if: { type: "object", required: ["paymentMethod"], properties: { paymentMethod: { type: "object", required: ["paymentMethodType"], properties: { paymentMethodType: { const: "PAYPAY" } } } } }, then: { properties: { paymentRedirectUrl: { maxLength: 255 } } } };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.authState === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authState" }, message: "must have required property 'authState'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const _errs2 = errors;
    for (const key0 in data)
      if (!(key0 === "authState" || key0 === "userLoginId" || key0 === "userLoginType" || key0 === "displayUserLoginId")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, errors - _errs2 >= 100)
          break;
      }
    if (data.authState !== void 0) {
      let data0 = data.authState;
      if (typeof data0 == "string") {
        if (data0.length > 256 && (data0.length > 512 || [...data0].length > 256)) {
          const err2 = { instancePath: instancePath + "/authState", schemaPath: "#/properties/authState/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1 || data0.length < 2 && [...data0].length < 1) {
          const err3 = { instancePath: instancePath + "/authState", schemaPath: "#/properties/authState/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/authState", schemaPath: "#/properties/authState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.userLoginId !== void 0) {
      let data1 = data.userLoginId;
      if (typeof data1 == "string") {
        if (data1.length > 64 && (data1.length > 128 || [...data1].length > 64)) {
          const err5 = { instancePath: instancePath + "/userLoginId", schemaPath: "#/properties/userLoginId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/userLoginId", schemaPath: "#/properties/userLoginId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.userLoginType !== void 0) {
      let data2 = data.userLoginType;
      if (typeof data2 == "string") {
        if (data2.length > 64 && (data2.length > 128 || [...data2].length > 64)) {
          const err7 = { instancePath: instancePath + "/userLoginType", schemaPath: "#/properties/userLoginType/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/userLoginType", schemaPath: "#/properties/userLoginType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.displayUserLoginId !== void 0) {
      let data3 = data.displayUserLoginId;
      if (typeof data3 == "string") {
        if (data3.length > 256 && (data3.length > 512 || [...data3].length > 256)) {
          const err9 = { instancePath: instancePath + "/displayUserLoginId", schemaPath: "#/properties/displayUserLoginId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/displayUserLoginId", schemaPath: "#/properties/displayUserLoginId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentMethod === void 0 && (missing0 = "paymentMethod")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.paymentMethod !== void 0) {
        let data0 = data.paymentMethod;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.paymentMethodType === void 0 && (missing1 = "paymentMethodType")) {
              const err1 = {};
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            } else if (data0.paymentMethodType !== void 0 && data0.paymentMethodType !== "PAYPAY") {
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.paymentRedirectUrl !== void 0) {
      let data2 = data.paymentRedirectUrl;
      if (typeof data2 == "string" && data2.length > 255 && (data2.length > 510 || [...data2].length > 255)) {
        const err5 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/then/properties/paymentRedirectUrl/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productCode === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productCode" }, message: "must have required property 'productCode'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.productScene === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productScene" }, message: "must have required property 'productScene'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.paymentRequestId === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentRequestId" }, message: "must have required property 'paymentRequestId'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.order === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.paymentAmount === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentAmount" }, message: "must have required property 'paymentAmount'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.paymentMethod === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentMethod" }, message: "must have required property 'paymentMethod'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.paymentRedirectUrl === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentRedirectUrl" }, message: "must have required property 'paymentRedirectUrl'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.paymentNotifyUrl === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentNotifyUrl" }, message: "must have required property 'paymentNotifyUrl'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.settlementStrategy === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settlementStrategy" }, message: "must have required property 'settlementStrategy'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    const _errs10 = errors;
    for (const key0 in data)
      if (!func0.call(schema57.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++, errors - _errs10 >= 100)
          break;
      }
    if (data.productCode !== void 0 && data.productCode !== "AGREEMENT_PAYMENT") {
      const err17 = { instancePath: instancePath + "/productCode", schemaPath: "#/properties/productCode/const", keyword: "const", params: { allowedValue: "AGREEMENT_PAYMENT" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.productScene !== void 0 && data.productScene !== "EASY_PAY") {
      const err18 = { instancePath: instancePath + "/productScene", schemaPath: "#/properties/productScene/const", keyword: "const", params: { allowedValue: "EASY_PAY" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.paymentRequestId !== void 0) {
      let data5 = data.paymentRequestId;
      if (typeof data5 == "string") {
        if (data5.length > 64 && (data5.length > 128 || [...data5].length > 64)) {
          const err19 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5.length < 1 || data5.length < 2 && [...data5].length < 1) {
          const err20 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/paymentRequestId", schemaPath: "#/properties/paymentRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.order !== void 0 && (validate2(data.order, { instancePath: instancePath + "/order", parentData: data, parentDataProperty: "order", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length)), data.paymentAmount !== void 0 && (validate3(data.paymentAmount, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length)), data.paymentMethod !== void 0 && (validate89(data.paymentMethod, { instancePath: instancePath + "/paymentMethod", parentData: data, parentDataProperty: "paymentMethod", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.paymentRedirectUrl !== void 0) {
      let data9 = data.paymentRedirectUrl;
      if (typeof data9 == "string") {
        if (data9.length > 2048 && (data9.length > 4096 || [...data9].length > 2048)) {
          const err22 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/properties/paymentRedirectUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (!formats2.test(data9)) {
          const err23 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/properties/paymentRedirectUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/paymentRedirectUrl", schemaPath: "#/properties/paymentRedirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.paymentNotifyUrl !== void 0) {
      let data10 = data.paymentNotifyUrl;
      if (typeof data10 == "string") {
        if (data10.length > 2048 && (data10.length > 4096 || [...data10].length > 2048)) {
          const err25 = { instancePath: instancePath + "/paymentNotifyUrl", schemaPath: "#/properties/paymentNotifyUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!formats2.test(data10)) {
          const err26 = { instancePath: instancePath + "/paymentNotifyUrl", schemaPath: "#/properties/paymentNotifyUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/paymentNotifyUrl", schemaPath: "#/properties/paymentNotifyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    data.settlementStrategy !== void 0 && (validate102(data.settlementStrategy, { instancePath: instancePath + "/settlementStrategy", parentData: data, parentDataProperty: "settlementStrategy", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.agreementInfo !== void 0 && (validate200(data.agreementInfo, { instancePath: instancePath + "/agreementInfo", parentData: data, parentDataProperty: "agreementInfo", rootData }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length)), data.env !== void 0 && (validate104(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.paymentSessionExpiryTime !== void 0 && (validate8(data.paymentSessionExpiryTime, { instancePath: instancePath + "/paymentSessionExpiryTime", parentData: data, parentDataProperty: "paymentSessionExpiryTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.paymentExpiryTime !== void 0 && (validate8(data.paymentExpiryTime, { instancePath: instancePath + "/paymentExpiryTime", parentData: data, parentDataProperty: "paymentExpiryTime", rootData }) || (vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors), errors = vErrors.length)), data.riskData !== void 0 && (validate172(data.riskData, { instancePath: instancePath + "/riskData", parentData: data, parentDataProperty: "riskData", rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length));
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (errors === _errs3)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.productCode === void 0 && (missing0 = "productCode")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.productCode !== void 0 && data.productCode !== "CASHIER_PAYMENT") {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs6 = errors;
    validate1(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (errors === _errs9)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.productCode === void 0 && (missing1 = "productCode")) {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      } else if (data.productCode !== void 0 && data.productCode !== "AGREEMENT_PAYMENT") {
        const err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    } else {
      const err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null), _valid1) {
    const _errs12 = errors;
    validate195(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length);
    var _valid1 = _errs12 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    const err7 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productCode === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productCode" }, message: "must have required property 'productCode'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.productCode !== void 0) {
      let data2 = data.productCode;
      if (!(data2 === "CASHIER_PAYMENT" || data2 === "AGREEMENT_PAYMENT")) {
        const err9 = { instancePath: instancePath + "/productCode", schemaPath: "#/properties/productCode/enum", keyword: "enum", params: { allowedValues: schema0.properties.productCode.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
export {
  validateCreatePaymentSessionRequest
};
