// Validates a PayRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const schema1 = { "type": "object", "required": ["productCode", "paymentRequestId", "paymentMethod", "paymentRedirectUrl", "settlementStrategy", "env"], "properties": { "appId": true, "extendInfo": true, "merchantAccountId": true, "metadata": true, "subscriptionId": true, "taxCalculationId": true, "order": true, "paymentAmount": true, "paymentExpiryTime": true, "paymentFactor": true, "creditPayPlan": true, "merchant": true, "isAuthorization": true, "payToMethod": true, "paymentVerificationData": true, "dualOfflinePayment": true, "customizedInfo": true, "paymentQuote": true, "processingAmount": true, "subscriptionInfo": true, "agreementInfo": true, "productCode": { "const": "CASHIER_PAYMENT" }, "paymentRequestId": { "type": "string", "maxLength": 64 }, "paymentMethod": { "$ref": "PaymentMethod" }, "paymentRedirectUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "paymentNotifyUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "settlementStrategy": { "$ref": "SettlementStrategy" }, "env": { "$ref": "Env" }, "merchantRegion": { "type": "string", "maxLength": 2, "pattern": "^[A-Z]{2}$" }, "userRegion": { "type": "string", "maxLength": 2, "pattern": "^[A-Z]{2}$" } }, "additionalProperties": false, "allOf": [{ "when": { "if": { "type": "object", "required": ["paymentMethod"], "properties": { "paymentMethod": { "type": "object", "required": ["paymentMethodType"], "properties": { "paymentMethodType": { "const": "CARD" } } } } }, "then": { "required": ["paymentFactor"] } } }, { "when": { "if": { "type": "object", "required": ["env"], "properties": { "env": { "type": "object", "required": ["terminalType"], "properties": { "terminalType": { "const": "MINI_APP" } } } } }, "then": { "required": ["appId"] } } }], "if": { "type": "object", "required": ["subscriptionId"] }, "then": { "properties": { "order": false, "paymentAmount": false } }, "else": { "required": ["order", "paymentAmount"] }, "members": { "texts": { "appId": 32, "extendInfo": 2048, "merchantAccountId": 32, "metadata": 2048, "subscriptionId": 64, "taxCalculationId": 64 }, "types": { "order": "Order", "paymentAmount": "PositiveAmount", "paymentExpiryTime": "DateTime", "paymentFactor": "PaymentFactor", "creditPayPlan": "CreditPayPlanRequest", "merchant": "Merchant", "isAuthorization": "BooleanValue", "payToMethod": "PaymentMethod", "paymentVerificationData": "PaymentVerificationData", "dualOfflinePayment": "BooleanValue", "customizedInfo": "CustomizedInfoRequest", "paymentQuote": "Quote", "processingAmount": "PositiveAmount", "subscriptionInfo": "SubscriptionInfo", "agreementInfo": "AgreementInfo" }, "nullables": {} } };
const func30 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Z]{2}$", "u");
function checkAddress(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.region === void 0 && (missing0 = "region")) {
        checkAddress.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "state" || key0 === "city" || key0 === "address1" || key0 === "address2" || key0 === "address3" || key0 === "zipCode" || key0 === "label" || key0 === "region")) {
            checkAddress.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.region !== void 0) {
            let data0 = data.region;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 2 && isLonger(data0, 2)) {
                  checkAddress.errors = [problem(instancePath, "/region", "maxLength", { limit: 2 })];
                  return false;
                } else {
                  if (!pattern0.test(data0)) {
                    checkAddress.errors = [problem(instancePath, "/region", "pattern", { pattern: "^[A-Z]{2}$" })];
                    return false;
                  }
                }
              } else {
                checkAddress.errors = [problem(instancePath, "/region", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const found0 = wrongMember(data, instancePath, { "state": 8, "city": 32, "address1": 256, "address2": 256, "address3": 256, "zipCode": 32, "label": 64 }, {}, {});
            if (!(found0 === null)) {
              vErrors = vErrors === null ? found0 : vErrors.concat(found0);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      checkAddress.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAddress.errors = vErrors;
  return errors === 0;
}
function checkMpiData(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "threeDSVersion" || key0 === "eci" || key0 === "cavv" || key0 === "dsTransactionId" || key0 === "credentialType")) {
          checkMpiData.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "threeDSVersion": 16, "eci": 8, "cavv": 128, "dsTransactionId": 128, "credentialType": 64 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkMpiData.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkMpiData.errors = vErrors;
  return errors === 0;
}
function checkPaymentMethodMetaData(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "cpf": 64, "payerEmail": 256, "blikCode": 64, "bankIdentifierCode": 64, "dateOfBirth": 64, "businessNo": 64, "cardPasswordDigest": 256, "paymentMethodRegion": 64, "selectedCardBrand": 64 }, { "billingAddress": checkAddress, "mpiData": checkMpiData }, {});
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkPaymentMethodMetaData.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPaymentMethodMetaData.errors = vErrors;
  return errors === 0;
}
function checkBooleanValue(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === false || data === "true" || data === "false")) {
    checkBooleanValue.errors = [problem(instancePath, "", "enum", { allowedValues: [true, false, "true", "false"] })];
    return false;
  }
  checkBooleanValue.errors = vErrors;
  return errors === 0;
}
function checkPaymentMethod(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentMethodType === void 0 && (missing0 = "paymentMethodType")) {
        checkPaymentMethod.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "paymentMethodId" || key0 === "customerId" || key0 === "extendInfo" || key0 === "funding" || key0 === "paymentMethodMetaData" || key0 === "requireIssuerAuthentication" || key0 === "paymentMethodType")) {
            checkPaymentMethod.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.paymentMethodType !== void 0) {
            let data0 = data.paymentMethodType;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 64 && isLonger(data0, 64)) {
                  checkPaymentMethod.errors = [problem(instancePath, "/paymentMethodType", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkPaymentMethod.errors = [problem(instancePath, "/paymentMethodType", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const found0 = wrongMember(data, instancePath, { "paymentMethodId": 128, "customerId": 64, "extendInfo": 2048, "funding": 32 }, { "paymentMethodMetaData": checkPaymentMethodMetaData, "requireIssuerAuthentication": checkBooleanValue }, {});
            if (!(found0 === null)) {
              vErrors = vErrors === null ? found0 : vErrors.concat(found0);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      checkPaymentMethod.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPaymentMethod.errors = vErrors;
  return errors === 0;
}
const pattern1 = new RegExp("^[A-Z]{3}$", "u");
function checkSettlementStrategy(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.settlementCurrency === void 0 && (missing0 = "settlementCurrency")) {
        checkSettlementStrategy.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "settlementCurrency")) {
            checkSettlementStrategy.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.settlementCurrency !== void 0) {
            let data0 = data.settlementCurrency;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 3 && isLonger(data0, 3)) {
                  checkSettlementStrategy.errors = [problem(instancePath, "/settlementCurrency", "maxLength", { limit: 3 })];
                  return false;
                } else {
                  if (!pattern1.test(data0)) {
                    checkSettlementStrategy.errors = [problem(instancePath, "/settlementCurrency", "pattern", { pattern: "^[A-Z]{3}$" })];
                    return false;
                  }
                }
              } else {
                checkSettlementStrategy.errors = [problem(instancePath, "/settlementCurrency", "type", { type: "string" })];
                return false;
              }
            }
          }
        }
      }
    } else {
      checkSettlementStrategy.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkSettlementStrategy.errors = vErrors;
  return errors === 0;
}
const schema8 = { "type": "object", "required": ["terminalType"], "properties": { "userAgent": true, "deviceTokenId": true, "clientIp": true, "cookieId": true, "extendInfo": true, "storeTerminalId": true, "deviceBrand": true, "deviceModel": true, "deviceLanguage": true, "deviceId": true, "osVersion": true, "storeTerminalRequestTime": true, "browserInfo": true, "screenHeight": true, "screenWidth": true, "terminalType": { "enum": ["WEB", "WAP", "APP", "MINI_APP"] }, "osType": { "enum": ["IOS", "ANDROID"] }, "colorDepth": { "anyOf": [{ "enum": [1, 4, 8, 15, 16, 24, 30, 32, 48] }, { "type": "string", "maxLength": 2, "pattern": "^(1|4|8|15|16|24|30|32|48)$" }] }, "timeZoneOffset": { "type": ["integer", "string"], "minimum": -720, "maximum": 720, "maxLength": 4, "pattern": "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" } }, "additionalProperties": false, "if": { "type": "object", "required": ["terminalType"], "properties": { "terminalType": { "enum": ["WAP", "APP", "MINI_APP"] } } }, "then": { "required": ["osType"] }, "members": { "texts": { "userAgent": 2048, "deviceTokenId": 64, "clientIp": 64, "cookieId": 64, "extendInfo": 2048, "storeTerminalId": 64, "deviceBrand": 64, "deviceModel": 128, "deviceLanguage": 64, "deviceId": 128, "osVersion": 64 }, "types": { "storeTerminalRequestTime": "DateTime", "browserInfo": "BrowserInfo", "screenHeight": "PositiveInteger", "screenWidth": "PositiveInteger" }, "nullables": {} } };
const pattern2 = new RegExp("^(1|4|8|15|16|24|30|32|48)$", "u");
const pattern3 = new RegExp("^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$", "u");
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function checkDateTime(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 64 && isLonger(data, 64)) {
          checkDateTime.errors = [problem(instancePath, "", "maxLength", { limit: 64 })];
          return false;
        } else {
          if (!formats0.test(data)) {
            checkDateTime.errors = [problem(instancePath, "", "format", { format: "date-time" })];
            return false;
          }
        }
      } else {
        checkDateTime.errors = [problem(instancePath, "", "type", { type: "string" })];
        return false;
      }
    }
  }
  checkDateTime.errors = vErrors;
  return errors === 0;
}
function checkBrowserInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "acceptHeader" || key0 === "language" || key0 === "userAgent" || key0 === "javaEnabled" || key0 === "javaScriptEnabled")) {
          checkBrowserInfo.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "acceptHeader": 2048, "language": 32, "userAgent": 2048 }, { "javaEnabled": checkBooleanValue, "javaScriptEnabled": checkBooleanValue }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkBrowserInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkBrowserInfo.errors = vErrors;
  return errors === 0;
}
const pattern4 = new RegExp("^[1-9][0-9]*$", "u");
function checkPositiveInteger(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    checkPositiveInteger.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 999999999 || isNaN(data)) {
        checkPositiveInteger.errors = [problem(instancePath, "", "maximum", { comparison: "<=", limit: 999999999 })];
        return false;
      } else {
        if (data < 1 || isNaN(data)) {
          checkPositiveInteger.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 1 })];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 9 && isLonger(data, 9)) {
          checkPositiveInteger.errors = [problem(instancePath, "", "maxLength", { limit: 9 })];
          return false;
        } else {
          if (!pattern4.test(data)) {
            checkPositiveInteger.errors = [problem(instancePath, "", "pattern", { pattern: "^[1-9][0-9]*$" })];
            return false;
          }
        }
      }
    }
  }
  checkPositiveInteger.errors = vErrors;
  return errors === 0;
}
function checkEnv(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.terminalType === void 0 && (missing0 = "terminalType")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.terminalType !== void 0) {
          let data0 = data.terminalType;
          if (!(data0 === "WAP" || data0 === "APP" || data0 === "MINI_APP")) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.osType === void 0 && (missing1 = "osType")) {
        checkEnv.errors = [problem(instancePath, "", "required", { missingProperty: missing1 }, "#/then/required")];
        return false;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    checkEnv.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.terminalType === void 0 && (missing2 = "terminalType")) {
        checkEnv.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs6 = errors;
        for (const key0 in data) {
          if (!func30.call(schema8.properties, key0)) {
            checkEnv.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs6 === errors) {
          if (data.terminalType !== void 0) {
            let data1 = data.terminalType;
            const _errs7 = errors;
            if (!(data1 === "WEB" || data1 === "WAP" || data1 === "APP" || data1 === "MINI_APP")) {
              checkEnv.errors = [problem(instancePath, "/terminalType", "enum", { allowedValues: ["WEB", "WAP", "APP", "MINI_APP"] })];
              return false;
            }
            var valid2 = _errs7 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.osType !== void 0) {
              let data2 = data.osType;
              const _errs8 = errors;
              if (!(data2 === "IOS" || data2 === "ANDROID")) {
                checkEnv.errors = [problem(instancePath, "/osType", "enum", { allowedValues: ["IOS", "ANDROID"] })];
                return false;
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.colorDepth !== void 0) {
                let data3 = data.colorDepth;
                const _errs9 = errors;
                const _errs10 = errors;
                let valid3 = false;
                const _errs11 = errors;
                if (!(data3 === 1 || data3 === 4 || data3 === 8 || data3 === 15 || data3 === 16 || data3 === 24 || data3 === 30 || data3 === 32 || data3 === 48)) {
                  const err4 = problem(instancePath, "/colorDepth", "enum", { allowedValues: [1, 4, 8, 15, 16, 24, 30, 32, 48] }, "#/properties/colorDepth/anyOf/0/enum");
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid1 = _errs11 === errors;
                valid3 = valid3 || _valid1;
                if (!valid3) {
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (data3.length > 2 && isLonger(data3, 2)) {
                        const err5 = problem(instancePath, "/colorDepth", "maxLength", { limit: 2 }, "#/properties/colorDepth/anyOf/1/maxLength");
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      } else {
                        if (!pattern2.test(data3)) {
                          const err6 = problem(instancePath, "/colorDepth", "pattern", { pattern: "^(1|4|8|15|16|24|30|32|48)$" }, "#/properties/colorDepth/anyOf/1/pattern");
                          if (vErrors === null) {
                            vErrors = [err6];
                          } else {
                            vErrors.push(err6);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err7 = problem(instancePath, "/colorDepth", "type", { type: "string" }, "#/properties/colorDepth/anyOf/1/type");
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs12 === errors;
                  valid3 = valid3 || _valid1;
                }
                if (!valid3) {
                  const err8 = { instancePath: instancePath + "/colorDepth", schemaPath: "#/properties/colorDepth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  checkEnv.errors = vErrors;
                  return false;
                } else {
                  errors = _errs10;
                  if (vErrors !== null) {
                    if (_errs10) {
                      vErrors.length = _errs10;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid2 = _errs9 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.timeZoneOffset !== void 0) {
                  let data4 = data.timeZoneOffset;
                  const _errs14 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "string") {
                    checkEnv.errors = [problem(instancePath, "/timeZoneOffset", "type", { type: ["integer", "string"] })];
                    return false;
                  }
                  if (errors === _errs14) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 720 || isNaN(data4)) {
                        checkEnv.errors = [problem(instancePath, "/timeZoneOffset", "maximum", { comparison: "<=", limit: 720 })];
                        return false;
                      } else {
                        if (data4 < -720 || isNaN(data4)) {
                          checkEnv.errors = [problem(instancePath, "/timeZoneOffset", "minimum", { comparison: ">=", limit: -720 })];
                          return false;
                        }
                      }
                    }
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (data4.length > 4 && isLonger(data4, 4)) {
                          checkEnv.errors = [problem(instancePath, "/timeZoneOffset", "maxLength", { limit: 4 })];
                          return false;
                        } else {
                          if (!pattern3.test(data4)) {
                            checkEnv.errors = [problem(instancePath, "/timeZoneOffset", "pattern", { pattern: "^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$" })];
                            return false;
                          }
                        }
                      }
                    }
                  }
                  var valid2 = _errs14 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  const found0 = wrongMember(data, instancePath, { "userAgent": 2048, "deviceTokenId": 64, "clientIp": 64, "cookieId": 64, "extendInfo": 2048, "storeTerminalId": 64, "deviceBrand": 64, "deviceModel": 128, "deviceLanguage": 64, "deviceId": 128, "osVersion": 64 }, { "storeTerminalRequestTime": checkDateTime, "browserInfo": checkBrowserInfo, "screenHeight": checkPositiveInteger, "screenWidth": checkPositiveInteger }, {});
                  if (!(found0 === null)) {
                    vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                    errors = vErrors.length;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      checkEnv.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkEnv.errors = vErrors;
  return errors === 0;
}
const schema12 = { "type": "object", "required": ["referenceOrderId", "orderDescription", "orderAmount"], "properties": { "extendInfo": true, "merchant": true, "shipping": true, "buyer": true, "env": true, "transit": true, "lodging": true, "gaming": true, "orderDiscountAmount": true, "subTotalOrderAmount": true, "needDeclaration": true, "declaration": true, "referenceOrderId": { "type": "string", "maxLength": 64 }, "orderDescription": { "type": "string", "maxLength": 256 }, "orderAmount": { "$ref": "PositiveAmount" }, "goods": { "type": "array", "maxItems": 100, "items": { "$ref": "Goods" } } }, "additionalProperties": false, "members": { "texts": { "extendInfo": 2048 }, "types": { "merchant": "Merchant", "shipping": "Shipping", "buyer": "Buyer", "env": "Env", "transit": "Transit", "lodging": "Lodging", "gaming": "Gaming", "orderDiscountAmount": "NonNegativeAmount", "subTotalOrderAmount": "NonNegativeAmount", "needDeclaration": "BooleanValue", "declaration": "Declaration" }, "nullables": {} } };
function checkPositiveAmount(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.value === void 0 && (missing0 = "value")) {
        checkPositiveAmount.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "value")) {
            checkPositiveAmount.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            let data0 = data.currency;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 3 && isLonger(data0, 3)) {
                  checkPositiveAmount.errors = [problem(instancePath, "/currency", "maxLength", { limit: 3 })];
                  return false;
                } else {
                  if (!pattern1.test(data0)) {
                    checkPositiveAmount.errors = [problem(instancePath, "/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                    return false;
                  }
                }
              } else {
                checkPositiveAmount.errors = [problem(instancePath, "/currency", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 16 && isLonger(data1, 16)) {
                    checkPositiveAmount.errors = [problem(instancePath, "/value", "maxLength", { limit: 16 })];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      checkPositiveAmount.errors = [problem(instancePath, "/value", "pattern", { pattern: "^[1-9][0-9]*$" })];
                      return false;
                    }
                  }
                } else {
                  checkPositiveAmount.errors = [problem(instancePath, "/value", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      checkPositiveAmount.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPositiveAmount.errors = vErrors;
  return errors === 0;
}
const schema14 = { "type": "object", "required": ["goodsName"], "properties": { "referenceGoodsId": true, "goodsCategory": true, "goodsBrand": true, "goodsSkuName": true, "deliveryMethodType": true, "priceId": true, "goodsUnitAmount": true, "goodsQuantity": true, "goodsDiscountAmount": true, "goodsEndsOnTime": true, "crossSell": true, "goodsName": { "type": "string", "maxLength": 256 }, "goodsUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "goodsImageUrl": { "type": "string", "maxLength": 2048, "format": "uri" } }, "additionalProperties": false, "anyOf": [{ "required": ["referenceGoodsId"] }, { "required": ["priceId"] }], "members": { "texts": { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, "types": { "goodsUnitAmount": "NonNegativeAmount", "goodsQuantity": "PositiveInteger", "goodsDiscountAmount": "NonNegativeAmount", "goodsEndsOnTime": "DateTime", "crossSell": "CrossSellGoods" }, "nullables": {} } };
const formats1 = /^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/;
const pattern5 = new RegExp("^(0|[1-9][0-9]*)$", "u");
function checkNonNegativeAmount(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.value === void 0 && (missing0 = "value")) {
        checkNonNegativeAmount.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "value")) {
            checkNonNegativeAmount.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            let data0 = data.currency;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 3 && isLonger(data0, 3)) {
                  checkNonNegativeAmount.errors = [problem(instancePath, "/currency", "maxLength", { limit: 3 })];
                  return false;
                } else {
                  if (!pattern1.test(data0)) {
                    checkNonNegativeAmount.errors = [problem(instancePath, "/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                    return false;
                  }
                }
              } else {
                checkNonNegativeAmount.errors = [problem(instancePath, "/currency", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 16 && isLonger(data1, 16)) {
                    checkNonNegativeAmount.errors = [problem(instancePath, "/value", "maxLength", { limit: 16 })];
                    return false;
                  } else {
                    if (!pattern5.test(data1)) {
                      checkNonNegativeAmount.errors = [problem(instancePath, "/value", "pattern", { pattern: "^(0|[1-9][0-9]*)$" })];
                      return false;
                    }
                  }
                } else {
                  checkNonNegativeAmount.errors = [problem(instancePath, "/value", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      checkNonNegativeAmount.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkNonNegativeAmount.errors = vErrors;
  return errors === 0;
}
const schema16 = { "type": "object", "required": ["goodsName"], "properties": { "referenceGoodsId": true, "goodsCategory": true, "goodsBrand": true, "goodsSkuName": true, "deliveryMethodType": true, "priceId": true, "goodsUnitAmount": true, "goodsQuantity": true, "goodsDiscountAmount": true, "goodsEndsOnTime": true, "goodsName": { "type": "string", "maxLength": 256 }, "goodsUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "goodsImageUrl": { "type": "string", "maxLength": 2048, "format": "uri" } }, "additionalProperties": false, "anyOf": [{ "required": ["referenceGoodsId"] }, { "required": ["priceId"] }], "members": { "texts": { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, "types": { "goodsUnitAmount": "NonNegativeAmount", "goodsQuantity": "PositiveInteger", "goodsDiscountAmount": "NonNegativeAmount", "goodsEndsOnTime": "DateTime" }, "nullables": {} } };
function checkCrossSellGoods(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.referenceGoodsId === void 0 && (missing0 = "referenceGoodsId")) {
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
      if (data.priceId === void 0 && (missing1 = "priceId")) {
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
    checkCrossSellGoods.errors = vErrors;
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
      let missing2;
      if (data.goodsName === void 0 && (missing2 = "goodsName")) {
        checkCrossSellGoods.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func30.call(schema16.properties, key0)) {
            checkCrossSellGoods.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.goodsName !== void 0) {
            let data0 = data.goodsName;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data0 === "string") {
                if (data0.length > 256 && isLonger(data0, 256)) {
                  checkCrossSellGoods.errors = [problem(instancePath, "/goodsName", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                checkCrossSellGoods.errors = [problem(instancePath, "/goodsName", "type", { type: "string" })];
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.goodsUrl !== void 0) {
              let data1 = data.goodsUrl;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (errors === _errs7) {
                  if (typeof data1 === "string") {
                    if (data1.length > 2048 && isLonger(data1, 2048)) {
                      checkCrossSellGoods.errors = [problem(instancePath, "/goodsUrl", "maxLength", { limit: 2048 })];
                      return false;
                    } else {
                      if (!formats1.test(data1)) {
                        checkCrossSellGoods.errors = [problem(instancePath, "/goodsUrl", "format", { format: "uri" })];
                        return false;
                      }
                    }
                  } else {
                    checkCrossSellGoods.errors = [problem(instancePath, "/goodsUrl", "type", { type: "string" })];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.goodsImageUrl !== void 0) {
                let data2 = data.goodsImageUrl;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (data2.length > 2048 && isLonger(data2, 2048)) {
                        checkCrossSellGoods.errors = [problem(instancePath, "/goodsImageUrl", "maxLength", { limit: 2048 })];
                        return false;
                      } else {
                        if (!formats1.test(data2)) {
                          checkCrossSellGoods.errors = [problem(instancePath, "/goodsImageUrl", "format", { format: "uri" })];
                          return false;
                        }
                      }
                    } else {
                      checkCrossSellGoods.errors = [problem(instancePath, "/goodsImageUrl", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const found0 = wrongMember(data, instancePath, { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, { "goodsUnitAmount": checkNonNegativeAmount, "goodsQuantity": checkPositiveInteger, "goodsDiscountAmount": checkNonNegativeAmount, "goodsEndsOnTime": checkDateTime }, {});
                if (!(found0 === null)) {
                  vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    } else {
      checkCrossSellGoods.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCrossSellGoods.errors = vErrors;
  return errors === 0;
}
function checkGoods(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.referenceGoodsId === void 0 && (missing0 = "referenceGoodsId")) {
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
      if (data.priceId === void 0 && (missing1 = "priceId")) {
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
    checkGoods.errors = vErrors;
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
      let missing2;
      if (data.goodsName === void 0 && (missing2 = "goodsName")) {
        checkGoods.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func30.call(schema14.properties, key0)) {
            checkGoods.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.goodsName !== void 0) {
            let data0 = data.goodsName;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data0 === "string") {
                if (data0.length > 256 && isLonger(data0, 256)) {
                  checkGoods.errors = [problem(instancePath, "/goodsName", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                checkGoods.errors = [problem(instancePath, "/goodsName", "type", { type: "string" })];
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.goodsUrl !== void 0) {
              let data1 = data.goodsUrl;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (errors === _errs7) {
                  if (typeof data1 === "string") {
                    if (data1.length > 2048 && isLonger(data1, 2048)) {
                      checkGoods.errors = [problem(instancePath, "/goodsUrl", "maxLength", { limit: 2048 })];
                      return false;
                    } else {
                      if (!formats1.test(data1)) {
                        checkGoods.errors = [problem(instancePath, "/goodsUrl", "format", { format: "uri" })];
                        return false;
                      }
                    }
                  } else {
                    checkGoods.errors = [problem(instancePath, "/goodsUrl", "type", { type: "string" })];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.goodsImageUrl !== void 0) {
                let data2 = data.goodsImageUrl;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (data2.length > 2048 && isLonger(data2, 2048)) {
                        checkGoods.errors = [problem(instancePath, "/goodsImageUrl", "maxLength", { limit: 2048 })];
                        return false;
                      } else {
                        if (!formats1.test(data2)) {
                          checkGoods.errors = [problem(instancePath, "/goodsImageUrl", "format", { format: "uri" })];
                          return false;
                        }
                      }
                    } else {
                      checkGoods.errors = [problem(instancePath, "/goodsImageUrl", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const found0 = wrongMember(data, instancePath, { "referenceGoodsId": 64, "goodsCategory": 64, "goodsBrand": 256, "goodsSkuName": 256, "deliveryMethodType": 32, "priceId": 64 }, { "goodsUnitAmount": checkNonNegativeAmount, "goodsQuantity": checkPositiveInteger, "goodsDiscountAmount": checkNonNegativeAmount, "goodsEndsOnTime": checkDateTime, "crossSell": checkCrossSellGoods }, {});
                if (!(found0 === null)) {
                  vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                  errors = vErrors.length;
                }
              }
            }
          }
        }
      }
    } else {
      checkGoods.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkGoods.errors = vErrors;
  return errors === 0;
}
function checkStore(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "referenceStoreId" || key0 === "storeName" || key0 === "storeMCC" || key0 === "storeDisplayName" || key0 === "storeTerminalId" || key0 === "storeOperatorId" || key0 === "storePhoneNo" || key0 === "storeAddress")) {
          checkStore.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "referenceStoreId": 64, "storeName": 256, "storeMCC": 32, "storeDisplayName": 256, "storeTerminalId": 64, "storeOperatorId": 64, "storePhoneNo": 32 }, { "storeAddress": checkAddress }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkStore.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkStore.errors = vErrors;
  return errors === 0;
}
function checkMerchant(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.referenceMerchantId === void 0 && (missing0 = "referenceMerchantId")) {
        checkMerchant.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "merchantMCC" || key0 === "merchantName" || key0 === "merchantDisplayName" || key0 === "merchantAddress" || key0 === "merchantRegisterDate" || key0 === "store" || key0 === "referenceMerchantId" || key0 === "merchantType")) {
            checkMerchant.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.referenceMerchantId !== void 0) {
            let data0 = data.referenceMerchantId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 32 && isLonger(data0, 32)) {
                  checkMerchant.errors = [problem(instancePath, "/referenceMerchantId", "maxLength", { limit: 32 })];
                  return false;
                }
              } else {
                checkMerchant.errors = [problem(instancePath, "/referenceMerchantId", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.merchantType !== void 0) {
              let data1 = data.merchantType;
              const _errs4 = errors;
              if (!(data1 === "INDIVIDUAL" || data1 === "ENTERPRISE")) {
                checkMerchant.errors = [problem(instancePath, "/merchantType", "enum", { allowedValues: ["INDIVIDUAL", "ENTERPRISE"] })];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "merchantMCC": 32, "merchantName": 256, "merchantDisplayName": 64 }, { "merchantAddress": checkAddress, "merchantRegisterDate": checkDateTime, "store": checkStore }, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      checkMerchant.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkMerchant.errors = vErrors;
  return errors === 0;
}
const schema19 = { "type": "object", "properties": { "shippingCarrier": true, "shippingPhoneNo": true, "shipToEmail": true, "shippingFeeId": true, "shippingDescription": true, "shippingNumber": true, "notes": true, "shippingName": true, "shippingAddress": true, "shippingFee": true, "deliveryEstimate": true }, "additionalProperties": false, "members": { "texts": { "shippingCarrier": 128, "shippingPhoneNo": 16, "shipToEmail": 64, "shippingFeeId": 64, "shippingDescription": 64, "shippingNumber": 128, "notes": 2048 }, "types": { "shippingName": "UserName", "shippingAddress": "Address", "shippingFee": "NonNegativeAmount", "deliveryEstimate": "DeliveryEstimate" }, "nullables": {} } };
function checkUserName(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.firstName === void 0 && (missing0 = "firstName") || data.lastName === void 0 && (missing0 = "lastName")) {
        checkUserName.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "middleName" || key0 === "fullName" || key0 === "firstName" || key0 === "lastName")) {
            checkUserName.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.firstName !== void 0) {
            let data0 = data.firstName;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 32 && isLonger(data0, 32)) {
                  checkUserName.errors = [problem(instancePath, "/firstName", "maxLength", { limit: 32 })];
                  return false;
                }
              } else {
                checkUserName.errors = [problem(instancePath, "/firstName", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lastName !== void 0) {
              let data1 = data.lastName;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 32 && isLonger(data1, 32)) {
                    checkUserName.errors = [problem(instancePath, "/lastName", "maxLength", { limit: 32 })];
                    return false;
                  }
                } else {
                  checkUserName.errors = [problem(instancePath, "/lastName", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "middleName": 32, "fullName": 128 }, {}, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      checkUserName.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkUserName.errors = vErrors;
  return errors === 0;
}
function checkNonNegativeInteger(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    checkNonNegativeInteger.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 999999999 || isNaN(data)) {
        checkNonNegativeInteger.errors = [problem(instancePath, "", "maximum", { comparison: "<=", limit: 999999999 })];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          checkNonNegativeInteger.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 0 })];
          return false;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 9 && isLonger(data, 9)) {
          checkNonNegativeInteger.errors = [problem(instancePath, "", "maxLength", { limit: 9 })];
          return false;
        } else {
          if (!pattern5.test(data)) {
            checkNonNegativeInteger.errors = [problem(instancePath, "", "pattern", { pattern: "^(0|[1-9][0-9]*)$" })];
            return false;
          }
        }
      }
    }
  }
  checkNonNegativeInteger.errors = vErrors;
  return errors === 0;
}
function checkDeliveryEstimateBound(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "unit" || key0 === "value")) {
          checkDeliveryEstimateBound.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.unit !== void 0) {
          let data0 = data.unit;
          const _errs2 = errors;
          if (!(data0 === "YEAR" || data0 === "MONTH" || data0 === "DAY" || data0 === "HOUR" || data0 === "MINUTE" || data0 === "SECOND")) {
            checkDeliveryEstimateBound.errors = [problem(instancePath, "/unit", "enum", { allowedValues: ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            const _errs3 = errors;
            if (!checkNonNegativeInteger(data.value, { instancePath: instancePath + "/value" })) {
              vErrors = vErrors === null ? checkNonNegativeInteger.errors : vErrors.concat(checkNonNegativeInteger.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      checkDeliveryEstimateBound.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkDeliveryEstimateBound.errors = vErrors;
  return errors === 0;
}
function checkDeliveryEstimate(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "minimum" || key0 === "maximum")) {
          checkDeliveryEstimate.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, {}, { "minimum": checkDeliveryEstimateBound, "maximum": checkDeliveryEstimateBound }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkDeliveryEstimate.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkDeliveryEstimate.errors = vErrors;
  return errors === 0;
}
function checkShipping(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func30.call(schema19.properties, key0)) {
          checkShipping.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "shippingCarrier": 128, "shippingPhoneNo": 16, "shipToEmail": 64, "shippingFeeId": 64, "shippingDescription": 64, "shippingNumber": 128, "notes": 2048 }, { "shippingName": checkUserName, "shippingAddress": checkAddress, "shippingFee": checkNonNegativeAmount, "deliveryEstimate": checkDeliveryEstimate }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkShipping.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkShipping.errors = vErrors;
  return errors === 0;
}
function checkBuyer(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "referenceBuyerId" || key0 === "buyerPhoneNo" || key0 === "buyerEmail" || key0 === "buyerPhoneNoContryCode" || key0 === "buyerName" || key0 === "buyerRegistrationTime" || key0 === "isAccountVerified" || key0 === "successfulOrderCount")) {
          checkBuyer.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "referenceBuyerId": 64, "buyerPhoneNo": 24, "buyerEmail": 64, "buyerPhoneNoContryCode": 7 }, { "buyerName": checkUserName, "buyerRegistrationTime": checkDateTime, "isAccountVerified": checkBooleanValue, "successfulOrderCount": checkNonNegativeInteger }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkBuyer.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkBuyer.errors = vErrors;
  return errors === 0;
}
const schema25 = { "type": "object", "properties": { "agentCode": true, "agentName": true, "ticketNumber": true, "ticketIssuerCode": true, "restrictedTicketIndicator": true, "ancillaryData": true, "transitType": { "enum": ["FLIGHT", "TRAIN", "CRUISE", "COACH"] }, "legs": { "type": "array", "maxItems": 10, "items": { "$ref": "Leg" } }, "passengers": { "type": "array", "maxItems": 100, "items": { "$ref": "Passenger" } } }, "additionalProperties": false, "members": { "texts": { "agentCode": 64, "agentName": 256, "ticketNumber": 64, "ticketIssuerCode": 64, "restrictedTicketIndicator": 64 }, "types": { "ancillaryData": "AncillaryData" }, "nullables": {} } };
const schema26 = { "type": "object", "properties": { "carrierName": true, "carrierNo": true, "departureAirportCode": true, "arrivalAirportCode": true, "fareBasis": true, "couponNumber": true, "flightNumber": true, "passengerNameRecord": true, "departureTime": true, "arrivalTime": true, "departureAddress": true, "arrivalAddress": true, "classType": { "enum": ["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] } }, "additionalProperties": false, "members": { "texts": { "carrierName": 128, "carrierNo": 64, "departureAirportCode": 8, "arrivalAirportCode": 8, "fareBasis": 64, "couponNumber": 64, "flightNumber": 64, "passengerNameRecord": 32 }, "types": { "departureTime": "DateTime", "arrivalTime": "DateTime", "departureAddress": "Address", "arrivalAddress": "Address" }, "nullables": {} } };
function checkLeg(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func30.call(schema26.properties, key0)) {
          checkLeg.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.classType !== void 0) {
          let data0 = data.classType;
          const _errs2 = errors;
          if (!(data0 === "FIRSTLEVEL" || data0 === "SECONDLEVEL" || data0 === "THIRDLEVEL")) {
            checkLeg.errors = [problem(instancePath, "/classType", "enum", { allowedValues: ["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          const found0 = wrongMember(data, instancePath, { "carrierName": 128, "carrierNo": 64, "departureAirportCode": 8, "arrivalAirportCode": 8, "fareBasis": 64, "couponNumber": 64, "flightNumber": 64, "passengerNameRecord": 32 }, { "departureTime": checkDateTime, "arrivalTime": checkDateTime, "departureAddress": checkAddress, "arrivalAddress": checkAddress }, {});
          if (!(found0 === null)) {
            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
            errors = vErrors.length;
          }
        }
      }
    } else {
      checkLeg.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkLeg.errors = vErrors;
  return errors === 0;
}
function checkPassenger(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "passengerEmail" || key0 === "passengerPhoneNo" || key0 === "passengerId" || key0 === "passengerIdType" || key0 === "passengerCode" || key0 === "passengerName")) {
          checkPassenger.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "passengerEmail": 64, "passengerPhoneNo": 32, "passengerId": 64, "passengerIdType": 64, "passengerCode": 64 }, { "passengerName": checkUserName }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkPassenger.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPassenger.errors = vErrors;
  return errors === 0;
}
function checkAncillaryService(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "categoryCode" || key0 === "subCategoryCode")) {
          checkAncillaryService.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "categoryCode": 64, "subCategoryCode": 64 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkAncillaryService.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAncillaryService.errors = vErrors;
  return errors === 0;
}
function checkAncillaryData(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "services" || key0 === "connectedTicketNumber")) {
          checkAncillaryData.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.services !== void 0) {
          let data0 = data.services;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!checkAncillaryService(data0[i0], { instancePath: instancePath + "/services/" + i0 })) {
                  vErrors = vErrors === null ? checkAncillaryService.errors : vErrors.concat(checkAncillaryService.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              checkAncillaryData.errors = [problem(instancePath, "/services", "type", { type: "array" })];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.connectedTicketNumber !== void 0) {
            let data2 = data.connectedTicketNumber;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (data2.length > 64 && isLonger(data2, 64)) {
                  checkAncillaryData.errors = [problem(instancePath, "/connectedTicketNumber", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkAncillaryData.errors = [problem(instancePath, "/connectedTicketNumber", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      checkAncillaryData.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAncillaryData.errors = vErrors;
  return errors === 0;
}
function checkTransit(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func30.call(schema25.properties, key0)) {
          checkTransit.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.transitType !== void 0) {
          let data0 = data.transitType;
          const _errs2 = errors;
          if (!(data0 === "FLIGHT" || data0 === "TRAIN" || data0 === "CRUISE" || data0 === "COACH")) {
            checkTransit.errors = [problem(instancePath, "/transitType", "enum", { allowedValues: ["FLIGHT", "TRAIN", "CRUISE", "COACH"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.legs !== void 0) {
            let data1 = data.legs;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length > 10) {
                  checkTransit.errors = [problem(instancePath, "/legs", "maxItems", { limit: 10 })];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!checkLeg(data1[i0], { instancePath: instancePath + "/legs/" + i0 })) {
                      vErrors = vErrors === null ? checkLeg.errors : vErrors.concat(checkLeg.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                checkTransit.errors = [problem(instancePath, "/legs", "type", { type: "array" })];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.passengers !== void 0) {
              let data3 = data.passengers;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  if (data3.length > 100) {
                    checkTransit.errors = [problem(instancePath, "/passengers", "maxItems", { limit: 100 })];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs8 = errors;
                      if (!checkPassenger(data3[i1], { instancePath: instancePath + "/passengers/" + i1 })) {
                        vErrors = vErrors === null ? checkPassenger.errors : vErrors.concat(checkPassenger.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  checkTransit.errors = [problem(instancePath, "/passengers", "type", { type: "array" })];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "agentCode": 64, "agentName": 256, "ticketNumber": 64, "ticketIssuerCode": 64, "restrictedTicketIndicator": 64 }, { "ancillaryData": checkAncillaryData }, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      checkTransit.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkTransit.errors = vErrors;
  return errors === 0;
}
function checkLodging(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "hotelName" || key0 === "hotelAddress" || key0 === "checkInDate" || key0 === "checkOutDate" || key0 === "numberOfNights" || key0 === "numberOfRooms" || key0 === "guestNames")) {
          checkLodging.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.guestNames !== void 0) {
          let data0 = data.guestNames;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 100) {
                checkLodging.errors = [problem(instancePath, "/guestNames", "maxItems", { limit: 100 })];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!checkUserName(data0[i0], { instancePath: instancePath + "/guestNames/" + i0 })) {
                    vErrors = vErrors === null ? checkUserName.errors : vErrors.concat(checkUserName.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              checkLodging.errors = [problem(instancePath, "/guestNames", "type", { type: "array" })];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          const found0 = wrongMember(data, instancePath, { "hotelName": 128 }, { "hotelAddress": checkAddress, "checkInDate": checkDateTime, "checkOutDate": checkDateTime, "numberOfNights": checkPositiveInteger, "numberOfRooms": checkPositiveInteger }, {});
          if (!(found0 === null)) {
            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
            errors = vErrors.length;
          }
        }
      }
    } else {
      checkLodging.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkLodging.errors = vErrors;
  return errors === 0;
}
function checkGaming(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "gameName" || key0 === "toppedUpUser" || key0 === "toppedUpEmail" || key0 === "toppedUpPhoneNo")) {
          checkGaming.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "gameName": 128, "toppedUpUser": 128, "toppedUpEmail": 64, "toppedUpPhoneNo": 32 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkGaming.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkGaming.errors = vErrors;
  return errors === 0;
}
function checkDeclaration(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.declarationBizScene === void 0 && (missing0 = "declarationBizScene") || data.declarationBeneficiaryId === void 0 && (missing0 = "declarationBeneficiaryId")) {
        checkDeclaration.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "declarationBizScene" || key0 === "declarationBeneficiaryId")) {
            checkDeclaration.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.declarationBizScene !== void 0) {
            let data0 = data.declarationBizScene;
            const _errs2 = errors;
            if (!(data0 === "AIRLINE" || data0 === "HOTEL")) {
              checkDeclaration.errors = [problem(instancePath, "/declarationBizScene", "enum", { allowedValues: ["AIRLINE", "HOTEL"] })];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.declarationBeneficiaryId !== void 0) {
              let data1 = data.declarationBeneficiaryId;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (data1.length > 64 && isLonger(data1, 64)) {
                    checkDeclaration.errors = [problem(instancePath, "/declarationBeneficiaryId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkDeclaration.errors = [problem(instancePath, "/declarationBeneficiaryId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      checkDeclaration.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkDeclaration.errors = vErrors;
  return errors === 0;
}
function checkOrder(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.referenceOrderId === void 0 && (missing0 = "referenceOrderId") || data.orderDescription === void 0 && (missing0 = "orderDescription") || data.orderAmount === void 0 && (missing0 = "orderAmount")) {
        checkOrder.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func30.call(schema12.properties, key0)) {
            checkOrder.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.referenceOrderId !== void 0) {
            let data0 = data.referenceOrderId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 64 && isLonger(data0, 64)) {
                  checkOrder.errors = [problem(instancePath, "/referenceOrderId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkOrder.errors = [problem(instancePath, "/referenceOrderId", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.orderDescription !== void 0) {
              let data1 = data.orderDescription;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 256 && isLonger(data1, 256)) {
                    checkOrder.errors = [problem(instancePath, "/orderDescription", "maxLength", { limit: 256 })];
                    return false;
                  }
                } else {
                  checkOrder.errors = [problem(instancePath, "/orderDescription", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.orderAmount !== void 0) {
                const _errs6 = errors;
                if (!checkPositiveAmount(data.orderAmount, { instancePath: instancePath + "/orderAmount" })) {
                  vErrors = vErrors === null ? checkPositiveAmount.errors : vErrors.concat(checkPositiveAmount.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.goods !== void 0) {
                  let data3 = data.goods;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data3)) {
                      if (data3.length > 100) {
                        checkOrder.errors = [problem(instancePath, "/goods", "maxItems", { limit: 100 })];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!checkGoods(data3[i0], { instancePath: instancePath + "/goods/" + i0 })) {
                            vErrors = vErrors === null ? checkGoods.errors : vErrors.concat(checkGoods.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      checkOrder.errors = [problem(instancePath, "/goods", "type", { type: "array" })];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  const found0 = wrongMember(data, instancePath, { "extendInfo": 2048 }, { "merchant": checkMerchant, "shipping": checkShipping, "buyer": checkBuyer, "env": checkEnv, "transit": checkTransit, "lodging": checkLodging, "gaming": checkGaming, "orderDiscountAmount": checkNonNegativeAmount, "subTotalOrderAmount": checkNonNegativeAmount, "needDeclaration": checkBooleanValue, "declaration": checkDeclaration }, {});
                  if (!(found0 === null)) {
                    vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                    errors = vErrors.length;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      checkOrder.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkOrder.errors = vErrors;
  return errors === 0;
}
function checkPaymentFactor(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "captureMode" || key0 === "isAuthorization" || key0 === "isPaymentEvaluation" || key0 === "inStorePaymentScenario" || key0 === "presentmentMode")) {
          checkPaymentFactor.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.inStorePaymentScenario !== void 0) {
          let data0 = data.inStorePaymentScenario;
          const _errs2 = errors;
          if (!(data0 === "PaymentCode" || data0 === "OrderCode" || data0 === "EntryCode")) {
            checkPaymentFactor.errors = [problem(instancePath, "/inStorePaymentScenario", "enum", { allowedValues: ["PaymentCode", "OrderCode", "EntryCode"] })];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.presentmentMode !== void 0) {
            let data1 = data.presentmentMode;
            const _errs3 = errors;
            if (!(data1 === "BUNDLE" || data1 === "TILE" || data1 === "UNIFIED")) {
              checkPaymentFactor.errors = [problem(instancePath, "/presentmentMode", "enum", { allowedValues: ["BUNDLE", "TILE", "UNIFIED"] })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const found0 = wrongMember(data, instancePath, { "captureMode": 64 }, { "isAuthorization": checkBooleanValue, "isPaymentEvaluation": checkBooleanValue }, {});
            if (!(found0 === null)) {
              vErrors = vErrors === null ? found0 : vErrors.concat(found0);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      checkPaymentFactor.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPaymentFactor.errors = vErrors;
  return errors === 0;
}
const pattern6 = new RegExp("^([2-9]|[12][0-9]|3[0-6])$", "u");
const pattern7 = new RegExp("^([0-9]|[1-9][0-9]|100)$", "u");
function checkCreditPayPlanRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.installmentNum === void 0 && (missing0 = "installmentNum")) {
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
      if (data.filteredInstallmentPeriods === void 0 && (missing1 = "filteredInstallmentPeriods")) {
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
    checkCreditPayPlanRequest.errors = vErrors;
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.creditPayFeeType === "PERCENTAGE") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.feePercentage === void 0 && (missing2 = "feePercentage")) {
          checkCreditPayPlanRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing2 }, "#/then/required")];
          return false;
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs5 = errors;
      for (const key0 in data) {
        if (!(key0 === "installmentNum" || key0 === "interval" || key0 === "creditPayFeeType" || key0 === "feePercentage" || key0 === "filteredInstallmentPeriods")) {
          checkCreditPayPlanRequest.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs5 === errors) {
        if (data.installmentNum !== void 0) {
          let data0 = data.installmentNum;
          const _errs6 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string") {
            checkCreditPayPlanRequest.errors = [problem(instancePath, "/installmentNum", "type", { type: ["integer", "string"] })];
            return false;
          }
          if (errors === _errs6) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 36 || isNaN(data0)) {
                checkCreditPayPlanRequest.errors = [problem(instancePath, "/installmentNum", "maximum", { comparison: "<=", limit: 36 })];
                return false;
              } else {
                if (data0 < 2 || isNaN(data0)) {
                  checkCreditPayPlanRequest.errors = [problem(instancePath, "/installmentNum", "minimum", { comparison: ">=", limit: 2 })];
                  return false;
                }
              }
            }
            if (errors === _errs6) {
              if (typeof data0 === "string") {
                if (data0.length > 8 && isLonger(data0, 8)) {
                  checkCreditPayPlanRequest.errors = [problem(instancePath, "/installmentNum", "maxLength", { limit: 8 })];
                  return false;
                } else {
                  if (!pattern6.test(data0)) {
                    checkCreditPayPlanRequest.errors = [problem(instancePath, "/installmentNum", "pattern", { pattern: "^([2-9]|[12][0-9]|3[0-6])$" })];
                    return false;
                  }
                }
              }
            }
          }
          var valid2 = _errs6 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data.interval !== void 0) {
            let data1 = data.interval;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (typeof data1 === "string") {
                if (data1.length > 64 && isLonger(data1, 64)) {
                  checkCreditPayPlanRequest.errors = [problem(instancePath, "/interval", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkCreditPayPlanRequest.errors = [problem(instancePath, "/interval", "type", { type: "string" })];
                return false;
              }
            }
            var valid2 = _errs8 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.creditPayFeeType !== void 0) {
              const _errs10 = errors;
              if (!(data.creditPayFeeType === "PERCENTAGE")) {
                checkCreditPayPlanRequest.errors = [problem(instancePath, "/creditPayFeeType", "enum", { allowedValues: ["PERCENTAGE"] })];
                return false;
              }
              var valid2 = _errs10 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.feePercentage !== void 0) {
                let data3 = data.feePercentage;
                const _errs11 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
                  checkCreditPayPlanRequest.errors = [problem(instancePath, "/feePercentage", "type", { type: ["integer", "string"] })];
                  return false;
                }
                if (errors === _errs11) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 100 || isNaN(data3)) {
                      checkCreditPayPlanRequest.errors = [problem(instancePath, "/feePercentage", "maximum", { comparison: "<=", limit: 100 })];
                      return false;
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        checkCreditPayPlanRequest.errors = [problem(instancePath, "/feePercentage", "minimum", { comparison: ">=", limit: 0 })];
                        return false;
                      }
                    }
                  }
                  if (errors === _errs11) {
                    if (typeof data3 === "string") {
                      if (data3.length > 3 && isLonger(data3, 3)) {
                        checkCreditPayPlanRequest.errors = [problem(instancePath, "/feePercentage", "maxLength", { limit: 3 })];
                        return false;
                      } else {
                        if (!pattern7.test(data3)) {
                          checkCreditPayPlanRequest.errors = [problem(instancePath, "/feePercentage", "pattern", { pattern: "^([0-9]|[1-9][0-9]|100)$" })];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid2 = _errs11 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.filteredInstallmentPeriods !== void 0) {
                  let data4 = data.filteredInstallmentPeriods;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (Array.isArray(data4)) {
                      var valid3 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0];
                        const _errs15 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string") {
                          checkCreditPayPlanRequest.errors = [problem(instancePath, "/filteredInstallmentPeriods/" + i0, "type", { type: ["integer", "string"] }, "#/properties/filteredInstallmentPeriods/items/type")];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 > 36 || isNaN(data5)) {
                              checkCreditPayPlanRequest.errors = [problem(instancePath, "/filteredInstallmentPeriods/" + i0, "maximum", { comparison: "<=", limit: 36 }, "#/properties/filteredInstallmentPeriods/items/maximum")];
                              return false;
                            } else {
                              if (data5 < 2 || isNaN(data5)) {
                                checkCreditPayPlanRequest.errors = [problem(instancePath, "/filteredInstallmentPeriods/" + i0, "minimum", { comparison: ">=", limit: 2 }, "#/properties/filteredInstallmentPeriods/items/minimum")];
                                return false;
                              }
                            }
                          }
                          if (errors === _errs15) {
                            if (typeof data5 === "string") {
                              if (data5.length > 2 && isLonger(data5, 2)) {
                                checkCreditPayPlanRequest.errors = [problem(instancePath, "/filteredInstallmentPeriods/" + i0, "maxLength", { limit: 2 }, "#/properties/filteredInstallmentPeriods/items/maxLength")];
                                return false;
                              } else {
                                if (!pattern6.test(data5)) {
                                  checkCreditPayPlanRequest.errors = [problem(instancePath, "/filteredInstallmentPeriods/" + i0, "pattern", { pattern: "^([2-9]|[12][0-9]|3[0-6])$" }, "#/properties/filteredInstallmentPeriods/items/pattern")];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                        var valid3 = _errs15 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      checkCreditPayPlanRequest.errors = [problem(instancePath, "/filteredInstallmentPeriods", "type", { type: "array" })];
                      return false;
                    }
                  }
                  var valid2 = _errs13 === errors;
                } else {
                  var valid2 = true;
                }
              }
            }
          }
        }
      }
    } else {
      checkCreditPayPlanRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCreditPayPlanRequest.errors = vErrors;
  return errors === 0;
}
function checkPaymentVerificationData(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "verifyRequestId" || key0 === "authenticationCode")) {
          checkPaymentVerificationData.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "verifyRequestId": 64, "authenticationCode": 64 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkPaymentVerificationData.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPaymentVerificationData.errors = vErrors;
  return errors === 0;
}
function checkCustomizedInfoRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "customizedField1" || key0 === "customizedField2" || key0 === "customizedField3" || key0 === "customizedField4" || key0 === "customizedField5")) {
          checkCustomizedInfoRequest.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "customizedField1": 2048, "customizedField2": 2048, "customizedField3": 2048, "customizedField4": 2048, "customizedField5": 2048 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkCustomizedInfoRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCustomizedInfoRequest.errors = vErrors;
  return errors === 0;
}
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function checkDecimalNumber(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    checkDecimalNumber.errors = [problem(instancePath, "", "type", { type: ["number", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        checkDecimalNumber.errors = [problem(instancePath, "", "minimum", { comparison: ">=", limit: 0 })];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (data.length > 32 && isLonger(data, 32)) {
          checkDecimalNumber.errors = [problem(instancePath, "", "maxLength", { limit: 32 })];
          return false;
        } else {
          if (!pattern8.test(data)) {
            checkDecimalNumber.errors = [problem(instancePath, "", "pattern", { pattern: "^[0-9]+(\\.[0-9]+)?$" })];
            return false;
          }
        }
      }
    }
  }
  checkDecimalNumber.errors = vErrors;
  return errors === 0;
}
const pattern9 = new RegExp("^[0-9]+$", "u");
function checkAmount(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.value === void 0 && (missing0 = "value")) {
        checkAmount.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.currency !== void 0) {
          let data0 = data.currency;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 3 && isLonger(data0, 3)) {
                checkAmount.errors = [problem(instancePath, "/currency", "maxLength", { limit: 3 })];
                return false;
              } else {
                if (!pattern1.test(data0)) {
                  checkAmount.errors = [problem(instancePath, "/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                  return false;
                }
              }
            } else {
              checkAmount.errors = [problem(instancePath, "/currency", "type", { type: "string" })];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== void 0) {
            let data1 = data.value;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 16 && isLonger(data1, 16)) {
                  checkAmount.errors = [problem(instancePath, "/value", "maxLength", { limit: 16 })];
                  return false;
                } else {
                  if (!pattern9.test(data1)) {
                    checkAmount.errors = [problem(instancePath, "/value", "pattern", { pattern: "^[0-9]+$" })];
                    return false;
                  }
                }
              } else {
                checkAmount.errors = [problem(instancePath, "/value", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      checkAmount.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAmount.errors = vErrors;
  return errors === 0;
}
function checkQuote(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quoteCurrencyPair === void 0 && (missing0 = "quoteCurrencyPair") || data.quotePrice === void 0 && (missing0 = "quotePrice")) {
        checkQuote.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.quoteCurrencyPair !== void 0) {
          let data0 = data.quoteCurrencyPair;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 16 && isLonger(data0, 16)) {
                checkQuote.errors = [problem(instancePath, "/quoteCurrencyPair", "maxLength", { limit: 16 })];
                return false;
              }
            } else {
              checkQuote.errors = [problem(instancePath, "/quoteCurrencyPair", "type", { type: "string" })];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.quotePrice !== void 0) {
            const _errs3 = errors;
            if (!checkDecimalNumber(data.quotePrice, { instancePath: instancePath + "/quotePrice" })) {
              vErrors = vErrors === null ? checkDecimalNumber.errors : vErrors.concat(checkDecimalNumber.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const found0 = wrongMember(data, instancePath, { "quoteId": 64 }, { "quoteStartTime": checkDateTime, "quoteExpiryTime": checkDateTime, "guaranteed": checkBooleanValue }, { "exchangeAmount": checkAmount });
            if (!(found0 === null)) {
              vErrors = vErrors === null ? found0 : vErrors.concat(found0);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      checkQuote.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkQuote.errors = vErrors;
  return errors === 0;
}
const schema40 = { "type": "object", "required": ["subscriptionDescription", "subscriptionStartTime", "periodRule", "subscriptionNotifyUrl"], "properties": { "subscriptionOrderId": true, "subscriptionEndTime": true, "subscriptionExpiryTime": true, "allowRetry": true, "maxAmountFloor": true, "fixedAmount": true, "subscriptionDescription": { "type": "string", "maxLength": 256 }, "subscriptionStartTime": { "$ref": "DateTime" }, "periodRule": { "$ref": "PeriodRule" }, "trials": { "type": "array", "items": { "$ref": "Trial" } }, "subscriptionNotifyUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "retryMode": { "enum": ["MANUAL", "AUTOMATIC"] } }, "additionalProperties": false, "members": { "texts": { "subscriptionOrderId": 32 }, "types": { "subscriptionEndTime": "DateTime", "subscriptionExpiryTime": "DateTime", "allowRetry": "BooleanValue", "maxAmountFloor": "NonNegativeAmount", "fixedAmount": "NonNegativeAmount" }, "nullables": {} } };
function checkPeriodRule(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.periodType === void 0 && (missing0 = "periodType") || data.periodCount === void 0 && (missing0 = "periodCount")) {
        checkPeriodRule.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "periodType" || key0 === "periodCount")) {
            checkPeriodRule.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.periodType !== void 0) {
            let data0 = data.periodType;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 20 && isLonger(data0, 20)) {
                  checkPeriodRule.errors = [problem(instancePath, "/periodType", "maxLength", { limit: 20 })];
                  return false;
                }
              } else {
                checkPeriodRule.errors = [problem(instancePath, "/periodType", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.periodCount !== void 0) {
              const _errs4 = errors;
              if (!checkPositiveInteger(data.periodCount, { instancePath: instancePath + "/periodCount" })) {
                vErrors = vErrors === null ? checkPositiveInteger.errors : vErrors.concat(checkPositiveInteger.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      checkPeriodRule.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPeriodRule.errors = vErrors;
  return errors === 0;
}
function checkTrial(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "trialStartPeriod" || key0 === "trialEndPeriod" || key0 === "trialAmount")) {
          checkTrial.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, {}, { "trialStartPeriod": checkPositiveInteger, "trialEndPeriod": checkPositiveInteger, "trialAmount": checkNonNegativeAmount }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkTrial.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkTrial.errors = vErrors;
  return errors === 0;
}
function checkSubscriptionInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subscriptionDescription === void 0 && (missing0 = "subscriptionDescription") || data.subscriptionStartTime === void 0 && (missing0 = "subscriptionStartTime") || data.periodRule === void 0 && (missing0 = "periodRule") || data.subscriptionNotifyUrl === void 0 && (missing0 = "subscriptionNotifyUrl")) {
        checkSubscriptionInfo.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func30.call(schema40.properties, key0)) {
            checkSubscriptionInfo.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.subscriptionDescription !== void 0) {
            let data0 = data.subscriptionDescription;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 256 && isLonger(data0, 256)) {
                  checkSubscriptionInfo.errors = [problem(instancePath, "/subscriptionDescription", "maxLength", { limit: 256 })];
                  return false;
                }
              } else {
                checkSubscriptionInfo.errors = [problem(instancePath, "/subscriptionDescription", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.subscriptionStartTime !== void 0) {
              const _errs4 = errors;
              if (!checkDateTime(data.subscriptionStartTime, { instancePath: instancePath + "/subscriptionStartTime" })) {
                vErrors = vErrors === null ? checkDateTime.errors : vErrors.concat(checkDateTime.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.periodRule !== void 0) {
                const _errs5 = errors;
                if (!checkPeriodRule(data.periodRule, { instancePath: instancePath + "/periodRule" })) {
                  vErrors = vErrors === null ? checkPeriodRule.errors : vErrors.concat(checkPeriodRule.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.trials !== void 0) {
                  let data3 = data.trials;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!checkTrial(data3[i0], { instancePath: instancePath + "/trials/" + i0 })) {
                          vErrors = vErrors === null ? checkTrial.errors : vErrors.concat(checkTrial.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      checkSubscriptionInfo.errors = [problem(instancePath, "/trials", "type", { type: "array" })];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.subscriptionNotifyUrl !== void 0) {
                    let data5 = data.subscriptionNotifyUrl;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (errors === _errs9) {
                        if (typeof data5 === "string") {
                          if (data5.length > 2048 && isLonger(data5, 2048)) {
                            checkSubscriptionInfo.errors = [problem(instancePath, "/subscriptionNotifyUrl", "maxLength", { limit: 2048 })];
                            return false;
                          } else {
                            if (!formats1.test(data5)) {
                              checkSubscriptionInfo.errors = [problem(instancePath, "/subscriptionNotifyUrl", "format", { format: "uri" })];
                              return false;
                            }
                          }
                        } else {
                          checkSubscriptionInfo.errors = [problem(instancePath, "/subscriptionNotifyUrl", "type", { type: "string" })];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.retryMode !== void 0) {
                      let data6 = data.retryMode;
                      const _errs11 = errors;
                      if (!(data6 === "MANUAL" || data6 === "AUTOMATIC")) {
                        checkSubscriptionInfo.errors = [problem(instancePath, "/retryMode", "enum", { allowedValues: ["MANUAL", "AUTOMATIC"] })];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      const found0 = wrongMember(data, instancePath, { "subscriptionOrderId": 32 }, { "subscriptionEndTime": checkDateTime, "subscriptionExpiryTime": checkDateTime, "allowRetry": checkBooleanValue, "maxAmountFloor": checkNonNegativeAmount, "fixedAmount": checkNonNegativeAmount }, {});
                      if (!(found0 === null)) {
                        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      checkSubscriptionInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkSubscriptionInfo.errors = vErrors;
  return errors === 0;
}
function checkAgreementInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "authState" || key0 === "userLoginId" || key0 === "userLoginType" || key0 === "displayUserLoginId")) {
          checkAgreementInfo.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        const found0 = wrongMember(data, instancePath, { "authState": 256, "userLoginId": 256, "userLoginType": 64, "displayUserLoginId": 256 }, {}, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkAgreementInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAgreementInfo.errors = vErrors;
  return errors === 0;
}
function checkCashierPayRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.paymentMethod && typeof data.paymentMethod == "object" && !Array.isArray(data.paymentMethod) && data.paymentMethod.paymentMethodType === "CARD") {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentFactor === void 0 && (missing0 = "paymentFactor")) {
        checkCashierPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing0 }, "#/allOf/0/when/then/required")];
        return false;
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.env && typeof data.env == "object" && !Array.isArray(data.env) && data.env.terminalType === "MINI_APP") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.appId === void 0 && (missing1 = "appId")) {
          checkCashierPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing1 }, "#/allOf/1/when/then/required")];
          return false;
        }
      }
    }
    var valid0 = _errs3 === errors;
    if (valid0) {
      const _errs5 = errors;
      let valid3 = true;
      const _errs6 = errors;
      if (errors === _errs6) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.subscriptionId === void 0 && (missing2 = "subscriptionId")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        } else {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var _valid2 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid2) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.order !== void 0) {
            var valid4 = false;
            checkCashierPayRequest.errors = [problem(instancePath, "/order", "false schema", {}, "#/then/properties/order/false schema")];
            return false;
          } else {
            var valid4 = true;
          }
          if (valid4) {
            if (data.paymentAmount !== void 0) {
              var valid4 = false;
              checkCashierPayRequest.errors = [problem(instancePath, "/paymentAmount", "false schema", {}, "#/then/properties/paymentAmount/false schema")];
              return false;
            } else {
              var valid4 = true;
            }
          }
        }
        var _valid2 = _errs8 === errors;
        valid3 = _valid2;
        ifClause0 = "then";
      } else {
        const _errs9 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.order === void 0 && (missing3 = "order") || data.paymentAmount === void 0 && (missing3 = "paymentAmount")) {
            checkCashierPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing3 }, "#/else/required")];
            return false;
          }
        }
        var _valid2 = _errs9 === errors;
        valid3 = _valid2;
        ifClause0 = "else";
      }
      if (!valid3) {
        const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
        checkCashierPayRequest.errors = vErrors;
        return false;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.productCode === void 0 && (missing4 = "productCode") || data.paymentRequestId === void 0 && (missing4 = "paymentRequestId") || data.paymentMethod === void 0 && (missing4 = "paymentMethod") || data.paymentRedirectUrl === void 0 && (missing4 = "paymentRedirectUrl") || data.settlementStrategy === void 0 && (missing4 = "settlementStrategy") || data.env === void 0 && (missing4 = "env")) {
        checkCashierPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing4 })];
        return false;
      } else {
        const _errs10 = errors;
        for (const key0 in data) {
          if (!func30.call(schema1.properties, key0)) {
            checkCashierPayRequest.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs10 === errors) {
          if (data.productCode !== void 0) {
            const _errs11 = errors;
            if ("CASHIER_PAYMENT" !== data.productCode) {
              checkCashierPayRequest.errors = [problem(instancePath, "/productCode", "const", { allowedValue: "CASHIER_PAYMENT" })];
              return false;
            }
            var valid5 = _errs11 === errors;
          } else {
            var valid5 = true;
          }
          if (valid5) {
            if (data.paymentRequestId !== void 0) {
              let data3 = data.paymentRequestId;
              const _errs12 = errors;
              if (errors === _errs12) {
                if (typeof data3 === "string") {
                  if (data3.length > 64 && isLonger(data3, 64)) {
                    checkCashierPayRequest.errors = [problem(instancePath, "/paymentRequestId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkCashierPayRequest.errors = [problem(instancePath, "/paymentRequestId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid5 = _errs12 === errors;
            } else {
              var valid5 = true;
            }
            if (valid5) {
              if (data.paymentMethod !== void 0) {
                const _errs14 = errors;
                if (!checkPaymentMethod(data.paymentMethod, { instancePath: instancePath + "/paymentMethod" })) {
                  vErrors = vErrors === null ? checkPaymentMethod.errors : vErrors.concat(checkPaymentMethod.errors);
                  errors = vErrors.length;
                }
                var valid5 = _errs14 === errors;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.paymentRedirectUrl !== void 0) {
                  let data5 = data.paymentRedirectUrl;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (errors === _errs15) {
                      if (typeof data5 === "string") {
                        if (data5.length > 2048 && isLonger(data5, 2048)) {
                          checkCashierPayRequest.errors = [problem(instancePath, "/paymentRedirectUrl", "maxLength", { limit: 2048 })];
                          return false;
                        } else {
                          if (!formats1.test(data5)) {
                            checkCashierPayRequest.errors = [problem(instancePath, "/paymentRedirectUrl", "format", { format: "uri" })];
                            return false;
                          }
                        }
                      } else {
                        checkCashierPayRequest.errors = [problem(instancePath, "/paymentRedirectUrl", "type", { type: "string" })];
                        return false;
                      }
                    }
                  }
                  var valid5 = _errs15 === errors;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.paymentNotifyUrl !== void 0) {
                    let data6 = data.paymentNotifyUrl;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (errors === _errs17) {
                        if (typeof data6 === "string") {
                          if (data6.length > 2048 && isLonger(data6, 2048)) {
                            checkCashierPayRequest.errors = [problem(instancePath, "/paymentNotifyUrl", "maxLength", { limit: 2048 })];
                            return false;
                          } else {
                            if (!formats1.test(data6)) {
                              checkCashierPayRequest.errors = [problem(instancePath, "/paymentNotifyUrl", "format", { format: "uri" })];
                              return false;
                            }
                          }
                        } else {
                          checkCashierPayRequest.errors = [problem(instancePath, "/paymentNotifyUrl", "type", { type: "string" })];
                          return false;
                        }
                      }
                    }
                    var valid5 = _errs17 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data.settlementStrategy !== void 0) {
                      const _errs19 = errors;
                      if (!checkSettlementStrategy(data.settlementStrategy, { instancePath: instancePath + "/settlementStrategy" })) {
                        vErrors = vErrors === null ? checkSettlementStrategy.errors : vErrors.concat(checkSettlementStrategy.errors);
                        errors = vErrors.length;
                      }
                      var valid5 = _errs19 === errors;
                    } else {
                      var valid5 = true;
                    }
                    if (valid5) {
                      if (data.env !== void 0) {
                        const _errs20 = errors;
                        if (!checkEnv(data.env, { instancePath: instancePath + "/env" })) {
                          vErrors = vErrors === null ? checkEnv.errors : vErrors.concat(checkEnv.errors);
                          errors = vErrors.length;
                        }
                        var valid5 = _errs20 === errors;
                      } else {
                        var valid5 = true;
                      }
                      if (valid5) {
                        if (data.merchantRegion !== void 0) {
                          let data9 = data.merchantRegion;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (typeof data9 === "string") {
                              if (data9.length > 2 && isLonger(data9, 2)) {
                                checkCashierPayRequest.errors = [problem(instancePath, "/merchantRegion", "maxLength", { limit: 2 })];
                                return false;
                              } else {
                                if (!pattern0.test(data9)) {
                                  checkCashierPayRequest.errors = [problem(instancePath, "/merchantRegion", "pattern", { pattern: "^[A-Z]{2}$" })];
                                  return false;
                                }
                              }
                            } else {
                              checkCashierPayRequest.errors = [problem(instancePath, "/merchantRegion", "type", { type: "string" })];
                              return false;
                            }
                          }
                          var valid5 = _errs21 === errors;
                        } else {
                          var valid5 = true;
                        }
                        if (valid5) {
                          if (data.userRegion !== void 0) {
                            let data10 = data.userRegion;
                            const _errs23 = errors;
                            if (errors === _errs23) {
                              if (typeof data10 === "string") {
                                if (data10.length > 2 && isLonger(data10, 2)) {
                                  checkCashierPayRequest.errors = [problem(instancePath, "/userRegion", "maxLength", { limit: 2 })];
                                  return false;
                                } else {
                                  if (!pattern0.test(data10)) {
                                    checkCashierPayRequest.errors = [problem(instancePath, "/userRegion", "pattern", { pattern: "^[A-Z]{2}$" })];
                                    return false;
                                  }
                                }
                              } else {
                                checkCashierPayRequest.errors = [problem(instancePath, "/userRegion", "type", { type: "string" })];
                                return false;
                              }
                            }
                            var valid5 = _errs23 === errors;
                          } else {
                            var valid5 = true;
                          }
                          if (valid5) {
                            const found0 = wrongMember(data, instancePath, { "appId": 32, "extendInfo": 2048, "merchantAccountId": 32, "metadata": 2048, "subscriptionId": 64, "taxCalculationId": 64 }, { "order": checkOrder, "paymentAmount": checkPositiveAmount, "paymentExpiryTime": checkDateTime, "paymentFactor": checkPaymentFactor, "creditPayPlan": checkCreditPayPlanRequest, "merchant": checkMerchant, "isAuthorization": checkBooleanValue, "payToMethod": checkPaymentMethod, "paymentVerificationData": checkPaymentVerificationData, "dualOfflinePayment": checkBooleanValue, "customizedInfo": checkCustomizedInfoRequest, "paymentQuote": checkQuote, "processingAmount": checkPositiveAmount, "subscriptionInfo": checkSubscriptionInfo, "agreementInfo": checkAgreementInfo }, {});
                            if (!(found0 === null)) {
                              vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                              errors = vErrors.length;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      checkCashierPayRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCashierPayRequest.errors = vErrors;
  return errors === 0;
}
const schema44 = { "type": "object", "required": ["productCode", "paymentRequestId", "order", "paymentAmount", "paymentMethod", "settlementStrategy"], "properties": { "appId": true, "merchantAccountId": true, "paymentExpiryTime": true, "creditPayPlan": true, "dualOfflinePayment": true, "productCode": { "const": "AGREEMENT_PAYMENT" }, "paymentRequestId": { "type": "string", "maxLength": 64 }, "order": { "$ref": "Order" }, "paymentAmount": { "$ref": "PositiveAmount" }, "paymentMethod": { "$ref": "AgreementPaymentMethod" }, "settlementStrategy": { "$ref": "SettlementStrategy" }, "paymentNotifyUrl": { "type": "string", "maxLength": 2048, "format": "uri" }, "userRegion": { "type": "string", "maxLength": 2, "pattern": "^[A-Z]{2}$" } }, "additionalProperties": false, "when": { "if": { "type": "object", "required": ["order"], "properties": { "order": { "type": "object", "required": ["env"], "properties": { "env": { "type": "object", "required": ["terminalType"], "properties": { "terminalType": { "const": "MINI_APP" } } } } } } }, "then": { "required": ["appId"] } }, "members": { "texts": { "appId": 32, "merchantAccountId": 32 }, "types": { "paymentExpiryTime": "DateTime", "creditPayPlan": "CreditPayPlanRequest", "dualOfflinePayment": "BooleanValue" }, "nullables": {} } };
function checkAgreementPaymentMethod(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentMethodType === void 0 && (missing0 = "paymentMethodType") || data.paymentMethodId === void 0 && (missing0 = "paymentMethodId")) {
        checkAgreementPaymentMethod.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "customerId" || key0 === "extendInfo" || key0 === "funding" || key0 === "paymentMethodMetaData" || key0 === "requireIssuerAuthentication" || key0 === "paymentMethodType" || key0 === "paymentMethodId")) {
            checkAgreementPaymentMethod.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.paymentMethodType !== void 0) {
            let data0 = data.paymentMethodType;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 64 && isLonger(data0, 64)) {
                  checkAgreementPaymentMethod.errors = [problem(instancePath, "/paymentMethodType", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkAgreementPaymentMethod.errors = [problem(instancePath, "/paymentMethodType", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.paymentMethodId !== void 0) {
              let data1 = data.paymentMethodId;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 128 && isLonger(data1, 128)) {
                    checkAgreementPaymentMethod.errors = [problem(instancePath, "/paymentMethodId", "maxLength", { limit: 128 })];
                    return false;
                  }
                } else {
                  checkAgreementPaymentMethod.errors = [problem(instancePath, "/paymentMethodId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const found0 = wrongMember(data, instancePath, { "customerId": 64, "extendInfo": 2048, "funding": 32 }, { "paymentMethodMetaData": checkPaymentMethodMetaData, "requireIssuerAuthentication": checkBooleanValue }, {});
              if (!(found0 === null)) {
                vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      checkAgreementPaymentMethod.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAgreementPaymentMethod.errors = vErrors;
  return errors === 0;
}
function checkAgreementPayRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data) && data.order && typeof data.order == "object" && !Array.isArray(data.order) && data.order.env && typeof data.order.env == "object" && !Array.isArray(data.order.env) && data.order.env.terminalType === "MINI_APP") {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.appId === void 0 && (missing0 = "appId")) {
        checkAgreementPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing0 }, "#/then/required")];
        return false;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.productCode === void 0 && (missing1 = "productCode") || data.paymentRequestId === void 0 && (missing1 = "paymentRequestId") || data.order === void 0 && (missing1 = "order") || data.paymentAmount === void 0 && (missing1 = "paymentAmount") || data.paymentMethod === void 0 && (missing1 = "paymentMethod") || data.settlementStrategy === void 0 && (missing1 = "settlementStrategy")) {
        checkAgreementPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing1 })];
        return false;
      } else {
        const _errs2 = errors;
        for (const key0 in data) {
          if (!func30.call(schema44.properties, key0)) {
            checkAgreementPayRequest.errors = [problem(instancePath, "", "additionalProperties", { additionalProperty: key0 })];
            return false;
            break;
          }
        }
        if (_errs2 === errors) {
          if (data.productCode !== void 0) {
            const _errs3 = errors;
            if ("AGREEMENT_PAYMENT" !== data.productCode) {
              checkAgreementPayRequest.errors = [problem(instancePath, "/productCode", "const", { allowedValue: "AGREEMENT_PAYMENT" })];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.paymentRequestId !== void 0) {
              let data1 = data.paymentRequestId;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 64 && isLonger(data1, 64)) {
                    checkAgreementPayRequest.errors = [problem(instancePath, "/paymentRequestId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkAgreementPayRequest.errors = [problem(instancePath, "/paymentRequestId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.order !== void 0) {
                const _errs6 = errors;
                if (!checkOrder(data.order, { instancePath: instancePath + "/order" })) {
                  vErrors = vErrors === null ? checkOrder.errors : vErrors.concat(checkOrder.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.paymentAmount !== void 0) {
                  const _errs7 = errors;
                  if (!checkPositiveAmount(data.paymentAmount, { instancePath: instancePath + "/paymentAmount" })) {
                    vErrors = vErrors === null ? checkPositiveAmount.errors : vErrors.concat(checkPositiveAmount.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.paymentMethod !== void 0) {
                    const _errs8 = errors;
                    if (!checkAgreementPaymentMethod(data.paymentMethod, { instancePath: instancePath + "/paymentMethod" })) {
                      vErrors = vErrors === null ? checkAgreementPaymentMethod.errors : vErrors.concat(checkAgreementPaymentMethod.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs8 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.settlementStrategy !== void 0) {
                      const _errs9 = errors;
                      if (!checkSettlementStrategy(data.settlementStrategy, { instancePath: instancePath + "/settlementStrategy" })) {
                        vErrors = vErrors === null ? checkSettlementStrategy.errors : vErrors.concat(checkSettlementStrategy.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.paymentNotifyUrl !== void 0) {
                        let data6 = data.paymentNotifyUrl;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (errors === _errs10) {
                            if (typeof data6 === "string") {
                              if (data6.length > 2048 && isLonger(data6, 2048)) {
                                checkAgreementPayRequest.errors = [problem(instancePath, "/paymentNotifyUrl", "maxLength", { limit: 2048 })];
                                return false;
                              } else {
                                if (!formats1.test(data6)) {
                                  checkAgreementPayRequest.errors = [problem(instancePath, "/paymentNotifyUrl", "format", { format: "uri" })];
                                  return false;
                                }
                              }
                            } else {
                              checkAgreementPayRequest.errors = [problem(instancePath, "/paymentNotifyUrl", "type", { type: "string" })];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs10 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.userRegion !== void 0) {
                          let data7 = data.userRegion;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (typeof data7 === "string") {
                              if (data7.length > 2 && isLonger(data7, 2)) {
                                checkAgreementPayRequest.errors = [problem(instancePath, "/userRegion", "maxLength", { limit: 2 })];
                                return false;
                              } else {
                                if (!pattern0.test(data7)) {
                                  checkAgreementPayRequest.errors = [problem(instancePath, "/userRegion", "pattern", { pattern: "^[A-Z]{2}$" })];
                                  return false;
                                }
                              }
                            } else {
                              checkAgreementPayRequest.errors = [problem(instancePath, "/userRegion", "type", { type: "string" })];
                              return false;
                            }
                          }
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          const found0 = wrongMember(data, instancePath, { "appId": 32, "merchantAccountId": 32 }, { "paymentExpiryTime": checkDateTime, "creditPayPlan": checkCreditPayPlanRequest, "dualOfflinePayment": checkBooleanValue }, {});
                          if (!(found0 === null)) {
                            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                            errors = vErrors.length;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      checkAgreementPayRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAgreementPayRequest.errors = vErrors;
  return errors === 0;
}
function checkPayRequest(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productCode !== void 0) {
      if ("CASHIER_PAYMENT" !== data.productCode) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!checkCashierPayRequest(data, { instancePath })) {
      vErrors = vErrors === null ? checkCashierPayRequest.errors : vErrors.concat(checkCashierPayRequest.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    const _errs6 = errors;
    let valid2 = true;
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.productCode !== void 0) {
        if ("AGREEMENT_PAYMENT" !== data.productCode) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs7 === errors;
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs9 = errors;
      if (!checkAgreementPayRequest(data, { instancePath })) {
        vErrors = vErrors === null ? checkAgreementPayRequest.errors : vErrors.concat(checkAgreementPayRequest.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = _valid1;
    }
    if (!valid2) {
      const err2 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
      checkPayRequest.errors = vErrors;
      return false;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    checkPayRequest.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.productCode === void 0 && (missing0 = "productCode")) {
        checkPayRequest.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.productCode !== void 0) {
          let data2 = data.productCode;
          if (!(data2 === "CASHIER_PAYMENT" || data2 === "AGREEMENT_PAYMENT")) {
            checkPayRequest.errors = [problem(instancePath, "/productCode", "enum", { allowedValues: ["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"] })];
            return false;
          }
        }
      }
    } else {
      checkPayRequest.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPayRequest.errors = vErrors;
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
  "enum": (params) => "must be equal to one of the allowed values",
  "false schema": (params) => "boolean schema is false",
  "format": (params) => 'must match format "' + params.format + '"',
  "maxItems": (params) => "must NOT have more than " + params.limit + " items",
  "maxLength": (params) => "must NOT have more than " + params.limit + " characters",
  "maximum": (params) => "must be <= " + params.limit,
  "minimum": (params) => "must be >= " + params.limit,
  "pattern": (params) => 'must match pattern "' + params.pattern + '"',
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
function wrongMember(data, path, texts2, types, nullables) {
  for (const field in texts2) {
    const text = data[field], limit = texts2[field], isText = typeof text === "string";
    if (text === void 0 || isText && (text.length <= limit || !isLonger(text, limit))) continue;
    return [isText ? problem(path, "/" + field, "maxLength", { limit }) : problem(path, "/" + field, "type", { type: "string" })];
  }
  return wrongType(data, path, types, false) || wrongType(data, path, nullables, true);
}
function wrongType(data, path, types, nullable) {
  for (const field in types) {
    const value = data[field];
    if (value === void 0 || nullable && value === null) continue;
    if (!types[field](value, { instancePath: path + "/" + field })) return types[field].errors;
  }
  return null;
}
function validatePayRequest(data) {
  try {
    const valid = checkPayRequest(data);
    validatePayRequest.errors = checkPayRequest.errors;
    return valid;
  } catch {
    validatePayRequest.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validatePayRequest.errors = null;
export {
  validatePayRequest
};
