// Validates a CaptureNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const pattern0 = new RegExp("^[A-Z]{3}$", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function checkAcquirerInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "acquirerName": 64, "referenceRequestId": 64, "acquirerTransactionId": 64, "acquirerMerchantId": 64, "acquirerResultCode": 64, "acquirerResultMessage": 64, "acquirerMerchantName": 64, "acquirerReasonDescription": 64, "ptspTransactionId": 64, "acquirerCardToken": 64 }, {}, {});
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkAcquirerInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkAcquirerInfo.errors = vErrors;
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
function checkThreeDSResult(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "threeDSVersion": 64, "eci": 64, "cavv": 256, "dsTransactionId": 128, "xid": 128, "threeDStransactionStatusReason": 256, "challengeCancel": 64, "exemptionType": 64 }, { "challenged": checkBooleanValue, "threeDSOffered": checkBooleanValue }, {});
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkThreeDSResult.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkThreeDSResult.errors = vErrors;
  return errors === 0;
}
const pattern2 = new RegExp("^-?[0-9]+$", "u");
function checkIntegerValue(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    checkIntegerValue.errors = [problem(instancePath, "", "type", { type: ["integer", "string"] })];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 16 && isLonger(data, 16)) {
        checkIntegerValue.errors = [problem(instancePath, "", "maxLength", { limit: 16 })];
        return false;
      } else {
        if (!pattern2.test(data)) {
          checkIntegerValue.errors = [problem(instancePath, "", "pattern", { pattern: "^-?[0-9]+$" })];
          return false;
        }
      }
    }
  }
  checkIntegerValue.errors = vErrors;
  return errors === 0;
}
const pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function checkCreditPayPlan(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.filteredInstallmentPeriods !== void 0) {
        let data0 = data.filteredInstallmentPeriods;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          checkCreditPayPlan.errors = [problem(instancePath, "/filteredInstallmentPeriods", "type", { type: ["array", "null"] })];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!checkIntegerValue(data0[i0], { instancePath: instancePath + "/filteredInstallmentPeriods/" + i0 })) {
                vErrors = vErrors === null ? checkIntegerValue.errors : vErrors.concat(checkIntegerValue.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.interestRate !== void 0) {
          let data2 = data.interestRate;
          const _errs4 = errors;
          if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
            checkCreditPayPlan.errors = [problem(instancePath, "/interestRate", "type", { type: ["number", "string"] })];
            return false;
          }
          if (errors === _errs4) {
            if (typeof data2 === "string") {
              if (data2.length > 16 && isLonger(data2, 16)) {
                checkCreditPayPlan.errors = [problem(instancePath, "/interestRate", "maxLength", { limit: 16 })];
                return false;
              } else {
                if (!pattern3.test(data2)) {
                  checkCreditPayPlan.errors = [problem(instancePath, "/interestRate", "pattern", { pattern: "^-?[0-9]+(\\.[0-9]+)?$" })];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          const found0 = wrongMember(data, instancePath, { "interval": 64, "creditPayFeeType": 64 }, { "installmentNum": checkIntegerValue, "feePercentage": checkIntegerValue }, {});
          if (!(found0 === null)) {
            vErrors = vErrors === null ? found0 : vErrors.concat(found0);
            errors = vErrors.length;
          }
        }
      }
    } else {
      checkCreditPayPlan.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCreditPayPlan.errors = vErrors;
  return errors === 0;
}
function checkPaymentResultInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "cardNo": 64, "cardBrand": 64, "cardToken": 2048, "issuingCountry": 64, "funding": 64, "paymentMethodRegion": 64, "avsResultRaw": 256, "cvvResultRaw": 256, "networkTransactionId": 128, "cardholderName": 64, "cardBin": 8, "lastFour": 4, "expiryMonth": 2, "expiryYear": 2, "cardCategory": 64, "issuerName": 256, "refusalCodeRaw": 64, "refusalReasonRaw": 1024, "merchantAdviceCode": 64, "accountNo": 128, "exemptionRequested": 64, "credentialTypeUsed": 64, "rrn": 32, "userAuthorizationStatus": 64, "authorizationCode": 64 }, { "incrementalAuthorizationAvailable": checkBooleanValue, "extendedAuthorizationAvailable": checkBooleanValue, "refundOnAuthorizationAvailable": checkBooleanValue }, { "threeDSResult": checkThreeDSResult, "creditPayPlan": checkCreditPayPlan, "acquirerInfo": checkAcquirerInfo });
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkPaymentResultInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPaymentResultInfo.errors = vErrors;
  return errors === 0;
}
function checkCaptureNotification(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.notifyType === void 0 && (missing0 = "notifyType") || data.result === void 0 && (missing0 = "result") || data.captureRequestId === void 0 && (missing0 = "captureRequestId") || data.paymentId === void 0 && (missing0 = "paymentId") || data.captureId === void 0 && (missing0 = "captureId") || data.captureAmount === void 0 && (missing0 = "captureAmount")) {
        checkCaptureNotification.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.notifyType !== void 0) {
          const _errs1 = errors;
          if ("CAPTURE_RESULT" !== data.notifyType) {
            checkCaptureNotification.errors = [problem(instancePath, "/notifyType", "const", { allowedValue: "CAPTURE_RESULT" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.resultCode === void 0 && (missing1 = "resultCode") || data1.resultStatus === void 0 && (missing1 = "resultStatus")) {
                  checkCaptureNotification.errors = [problem(instancePath, "/result", "required", { missingProperty: missing1 })];
                  return false;
                } else {
                  if (data1.resultCode !== void 0) {
                    let data2 = data1.resultCode;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (typeof data2 === "string") {
                        if (data2.length > 64 && isLonger(data2, 64)) {
                          checkCaptureNotification.errors = [problem(instancePath, "/result/resultCode", "maxLength", { limit: 64 })];
                          return false;
                        }
                      } else {
                        checkCaptureNotification.errors = [problem(instancePath, "/result/resultCode", "type", { type: "string" })];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.resultStatus !== void 0) {
                      let data3 = data1.resultStatus;
                      const _errs6 = errors;
                      if (!(data3 === "S" || data3 === "F" || data3 === "U")) {
                        checkCaptureNotification.errors = [problem(instancePath, "/result/resultStatus", "enum", { allowedValues: ["S", "F", "U"] })];
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.resultMessage !== void 0) {
                        let data4 = data1.resultMessage;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data4 === "string") {
                            if (data4.length > 256 && isLonger(data4, 256)) {
                              checkCaptureNotification.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                              return false;
                            }
                          } else {
                            checkCaptureNotification.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
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
              } else {
                checkCaptureNotification.errors = [problem(instancePath, "/result", "type", { type: "object" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.captureRequestId !== void 0) {
              let data5 = data.captureRequestId;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (typeof data5 === "string") {
                  if (data5.length > 64 && isLonger(data5, 64)) {
                    checkCaptureNotification.errors = [problem(instancePath, "/captureRequestId", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkCaptureNotification.errors = [problem(instancePath, "/captureRequestId", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.paymentId !== void 0) {
                let data6 = data.paymentId;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data6 === "string") {
                    if (data6.length > 64 && isLonger(data6, 64)) {
                      checkCaptureNotification.errors = [problem(instancePath, "/paymentId", "maxLength", { limit: 64 })];
                      return false;
                    }
                  } else {
                    checkCaptureNotification.errors = [problem(instancePath, "/paymentId", "type", { type: "string" })];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.captureId !== void 0) {
                  let data7 = data.captureId;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data7 === "string") {
                      if (data7.length > 64 && isLonger(data7, 64)) {
                        checkCaptureNotification.errors = [problem(instancePath, "/captureId", "maxLength", { limit: 64 })];
                        return false;
                      }
                    } else {
                      checkCaptureNotification.errors = [problem(instancePath, "/captureId", "type", { type: "string" })];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.captureAmount !== void 0) {
                    let data8 = data.captureAmount;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        let missing2;
                        if (data8.currency === void 0 && (missing2 = "currency") || data8.value === void 0 && (missing2 = "value")) {
                          checkCaptureNotification.errors = [problem(instancePath, "/captureAmount", "required", { missingProperty: missing2 })];
                          return false;
                        } else {
                          if (data8.currency !== void 0) {
                            let data9 = data8.currency;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data9 === "string") {
                                if (data9.length > 3 && isLonger(data9, 3)) {
                                  checkCaptureNotification.errors = [problem(instancePath, "/captureAmount/currency", "maxLength", { limit: 3 })];
                                  return false;
                                } else {
                                  if (!pattern0.test(data9)) {
                                    checkCaptureNotification.errors = [problem(instancePath, "/captureAmount/currency", "pattern", { pattern: "^[A-Z]{3}$" })];
                                    return false;
                                  }
                                }
                              } else {
                                checkCaptureNotification.errors = [problem(instancePath, "/captureAmount/currency", "type", { type: "string" })];
                                return false;
                              }
                            }
                            var valid2 = _errs17 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data8.value !== void 0) {
                              let data10 = data8.value;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (typeof data10 === "string") {
                                  if (data10.length > 16 && isLonger(data10, 16)) {
                                    checkCaptureNotification.errors = [problem(instancePath, "/captureAmount/value", "maxLength", { limit: 16 })];
                                    return false;
                                  } else {
                                    if (!pattern1.test(data10)) {
                                      checkCaptureNotification.errors = [problem(instancePath, "/captureAmount/value", "pattern", { pattern: "^[0-9]+$" })];
                                      return false;
                                    }
                                  }
                                } else {
                                  checkCaptureNotification.errors = [problem(instancePath, "/captureAmount/value", "type", { type: "string" })];
                                  return false;
                                }
                              }
                              var valid2 = _errs19 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        checkCaptureNotification.errors = [problem(instancePath, "/captureAmount", "type", { type: "object" })];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.captureTime !== void 0) {
                      let data11 = data.captureTime;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (errors === _errs21) {
                          if (typeof data11 === "string") {
                            if (data11.length > 64 && isLonger(data11, 64)) {
                              checkCaptureNotification.errors = [problem(instancePath, "/captureTime", "maxLength", { limit: 64 })];
                              return false;
                            } else {
                              if (!formats0.test(data11)) {
                                checkCaptureNotification.errors = [problem(instancePath, "/captureTime", "format", { format: "date-time" })];
                                return false;
                              }
                            }
                          } else {
                            checkCaptureNotification.errors = [problem(instancePath, "/captureTime", "type", { type: "string" })];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.acquirerReferenceNo !== void 0) {
                        let data12 = data.acquirerReferenceNo;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (typeof data12 === "string") {
                            if (data12.length > 64 && isLonger(data12, 64)) {
                              checkCaptureNotification.errors = [problem(instancePath, "/acquirerReferenceNo", "maxLength", { limit: 64 })];
                              return false;
                            }
                          } else {
                            checkCaptureNotification.errors = [problem(instancePath, "/acquirerReferenceNo", "type", { type: "string" })];
                            return false;
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.taxCalculationId !== void 0) {
                          let data13 = data.taxCalculationId;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (typeof data13 === "string") {
                              if (data13.length > 64 && isLonger(data13, 64)) {
                                checkCaptureNotification.errors = [problem(instancePath, "/taxCalculationId", "maxLength", { limit: 64 })];
                                return false;
                              }
                            } else {
                              checkCaptureNotification.errors = [problem(instancePath, "/taxCalculationId", "type", { type: "string" })];
                              return false;
                            }
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          const found0 = wrongMember(data, instancePath, {}, {}, { "acquirerInfo": checkAcquirerInfo, "paymentResultInfo": checkPaymentResultInfo });
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
      checkCaptureNotification.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCaptureNotification.errors = vErrors;
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
  "const": (params) => "must be equal to constant",
  "enum": (params) => "must be equal to one of the allowed values",
  "format": (params) => 'must match format "' + params.format + '"',
  "maxLength": (params) => "must NOT have more than " + params.limit + " characters",
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
function validateCaptureNotification(data) {
  try {
    const valid = checkCaptureNotification(data);
    validateCaptureNotification.errors = checkCaptureNotification.errors;
    return valid;
  } catch {
    validateCaptureNotification.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateCaptureNotification.errors = null;
export {
  validateCaptureNotification
};
