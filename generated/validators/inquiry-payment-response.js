// Validates a InquiryPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const pattern0 = new RegExp("^[A-Z]{3}$", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");
function checkResult(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.resultCode === void 0 && (missing0 = "resultCode") || data.resultStatus === void 0 && (missing0 = "resultStatus")) {
        checkResult.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.resultCode !== void 0) {
          let data0 = data.resultCode;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 64 && isLonger(data0, 64)) {
                checkResult.errors = [problem(instancePath, "/resultCode", "maxLength", { limit: 64 })];
                return false;
              }
            } else {
              checkResult.errors = [problem(instancePath, "/resultCode", "type", { type: "string" })];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resultStatus !== void 0) {
            let data1 = data.resultStatus;
            const _errs3 = errors;
            if (!(data1 === "S" || data1 === "F" || data1 === "U")) {
              checkResult.errors = [problem(instancePath, "/resultStatus", "enum", { allowedValues: ["S", "F", "U"] })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resultMessage !== void 0) {
              let data2 = data.resultMessage;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (data2.length > 256 && isLonger(data2, 256)) {
                    checkResult.errors = [problem(instancePath, "/resultMessage", "maxLength", { limit: 256 })];
                    return false;
                  }
                } else {
                  checkResult.errors = [problem(instancePath, "/resultMessage", "type", { type: "string" })];
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
      checkResult.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkResult.errors = vErrors;
  return errors === 0;
}
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
                if (!pattern0.test(data0)) {
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
                  if (!pattern1.test(data1)) {
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
const pattern2 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
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
          if (!pattern2.test(data)) {
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
function checkTransaction(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transactionResult === void 0 && (missing0 = "transactionResult") || data.transactionId === void 0 && (missing0 = "transactionId") || data.transactionType === void 0 && (missing0 = "transactionType") || data.transactionStatus === void 0 && (missing0 = "transactionStatus") || data.transactionAmount === void 0 && (missing0 = "transactionAmount") || data.transactionRequestId === void 0 && (missing0 = "transactionRequestId")) {
        checkTransaction.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.transactionResult !== void 0) {
          const _errs1 = errors;
          if (!checkResult(data.transactionResult, { instancePath: instancePath + "/transactionResult" })) {
            vErrors = vErrors === null ? checkResult.errors : vErrors.concat(checkResult.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.transactionId !== void 0) {
            let data1 = data.transactionId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (data1.length > 64 && isLonger(data1, 64)) {
                  checkTransaction.errors = [problem(instancePath, "/transactionId", "maxLength", { limit: 64 })];
                  return false;
                }
              } else {
                checkTransaction.errors = [problem(instancePath, "/transactionId", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.transactionType !== void 0) {
              let data2 = data.transactionType;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (data2.length > 64 && isLonger(data2, 64)) {
                    checkTransaction.errors = [problem(instancePath, "/transactionType", "maxLength", { limit: 64 })];
                    return false;
                  }
                } else {
                  checkTransaction.errors = [problem(instancePath, "/transactionType", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.transactionStatus !== void 0) {
                let data3 = data.transactionStatus;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (data3.length > 64 && isLonger(data3, 64)) {
                      checkTransaction.errors = [problem(instancePath, "/transactionStatus", "maxLength", { limit: 64 })];
                      return false;
                    }
                  } else {
                    checkTransaction.errors = [problem(instancePath, "/transactionStatus", "type", { type: "string" })];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.transactionAmount !== void 0) {
                  const _errs8 = errors;
                  if (!checkAmount(data.transactionAmount, { instancePath: instancePath + "/transactionAmount" })) {
                    vErrors = vErrors === null ? checkAmount.errors : vErrors.concat(checkAmount.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.transactionRequestId !== void 0) {
                    let data5 = data.transactionRequestId;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (data5.length > 64 && isLonger(data5, 64)) {
                          checkTransaction.errors = [problem(instancePath, "/transactionRequestId", "maxLength", { limit: 64 })];
                          return false;
                        }
                      } else {
                        checkTransaction.errors = [problem(instancePath, "/transactionRequestId", "type", { type: "string" })];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    const found0 = wrongMember(data, instancePath, {}, { "transactionTime": checkDateTime }, { "acquirerInfo": checkAcquirerInfo, "grossSettlementAmount": checkAmount, "settlementQuote": checkQuote });
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
    } else {
      checkTransaction.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkTransaction.errors = vErrors;
  return errors === 0;
}
function checkDiscount(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "discountTag": 256, "discountName": 128 }, {}, { "savingsAmount": checkAmount, "estimateSavingsAmount": checkAmount });
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkDiscount.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkDiscount.errors = vErrors;
  return errors === 0;
}
function checkPspCustomerInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "pspName": 64, "pspCustomerId": 64, "displayCustomerId": 64, "displayCustomerName": 256, "customer2088Id": 64, "extendInfo": 2048 }, {}, {});
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkPspCustomerInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPspCustomerInfo.errors = vErrors;
  return errors === 0;
}
function checkRedirectActionForm(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.method === void 0 && (missing0 = "method") || data.redirectUrl === void 0 && (missing0 = "redirectUrl")) {
        checkRedirectActionForm.errors = [problem(instancePath, "", "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.method !== void 0) {
          let data0 = data.method;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 32 && isLonger(data0, 32)) {
                checkRedirectActionForm.errors = [problem(instancePath, "/method", "maxLength", { limit: 32 })];
                return false;
              }
            } else {
              checkRedirectActionForm.errors = [problem(instancePath, "/method", "type", { type: "string" })];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parameters !== void 0) {
            let data1 = data.parameters;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 2048 && isLonger(data1, 2048)) {
                  checkRedirectActionForm.errors = [problem(instancePath, "/parameters", "maxLength", { limit: 2048 })];
                  return false;
                }
              } else {
                checkRedirectActionForm.errors = [problem(instancePath, "/parameters", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.redirectUrl !== void 0) {
              let data2 = data.redirectUrl;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (data2.length > 2048 && isLonger(data2, 2048)) {
                    checkRedirectActionForm.errors = [problem(instancePath, "/redirectUrl", "maxLength", { limit: 2048 })];
                    return false;
                  }
                } else {
                  checkRedirectActionForm.errors = [problem(instancePath, "/redirectUrl", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.actionFormType !== void 0) {
                const _errs7 = errors;
                if ("RedirectActionForm" !== data.actionFormType) {
                  checkRedirectActionForm.errors = [problem(instancePath, "/actionFormType", "const", { allowedValue: "RedirectActionForm" })];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      checkRedirectActionForm.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkRedirectActionForm.errors = vErrors;
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
function checkCardInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "cardNo": 64, "cardBrand": 64, "cardToken": 2048, "issuingCountry": 64, "funding": 64, "paymentMethodRegion": 64 }, {}, { "threeDSResult": checkThreeDSResult });
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkCardInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCardInfo.errors = vErrors;
  return errors === 0;
}
const pattern3 = new RegExp("^-?[0-9]+$", "u");
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
        if (!pattern3.test(data)) {
          checkIntegerValue.errors = [problem(instancePath, "", "pattern", { pattern: "^-?[0-9]+$" })];
          return false;
        }
      }
    }
  }
  checkIntegerValue.errors = vErrors;
  return errors === 0;
}
const pattern4 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
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
                if (!pattern4.test(data2)) {
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
function checkCustomizedInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "customizedField1": 2048, "customizedField2": 2048, "customizedField3": 2048, "customizedField4": 2048, "customizedField5": 2048 }, {}, {});
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkCustomizedInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkCustomizedInfo.errors = vErrors;
  return errors === 0;
}
function checkPaymentAttempt(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const found0 = wrongMember(data, instancePath, { "attemptResponse": 64 }, { "attemptAt": checkDateTime }, {});
      if (!(found0 === null)) {
        vErrors = vErrors === null ? found0 : vErrors.concat(found0);
        errors = vErrors.length;
      }
    } else {
      checkPaymentAttempt.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkPaymentAttempt.errors = vErrors;
  return errors === 0;
}
function checkRetryInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.paymentAttempts !== void 0) {
        let data0 = data.paymentAttempts;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          checkRetryInfo.errors = [problem(instancePath, "/paymentAttempts", "type", { type: ["array", "null"] })];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length > 4) {
              checkRetryInfo.errors = [problem(instancePath, "/paymentAttempts", "maxItems", { limit: 4 })];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!checkPaymentAttempt(data0[i0], { instancePath: instancePath + "/paymentAttempts/" + i0 })) {
                  vErrors = vErrors === null ? checkPaymentAttempt.errors : vErrors.concat(checkPaymentAttempt.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        const found0 = wrongMember(data, instancePath, { "orderId": 32 }, { "availableRetries": checkIntegerValue }, {});
        if (!(found0 === null)) {
          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
          errors = vErrors.length;
        }
      }
    } else {
      checkRetryInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkRetryInfo.errors = vErrors;
  return errors === 0;
}
function checkPopRiskDecisionResultInfo(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    checkPopRiskDecisionResultInfo.errors = [problem(instancePath, "", "type", { type: "object" })];
    return false;
  }
  checkPopRiskDecisionResultInfo.errors = vErrors;
  return errors === 0;
}
function checkInquiryPaymentResponse(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data) && data.result && typeof data.result == "object" && !Array.isArray(data.result) && data.result.resultStatus === "S") {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.paymentStatus === void 0 && (missing0 = "paymentStatus") || data.paymentResultCode === void 0 && (missing0 = "paymentResultCode") || data.paymentResultMessage === void 0 && (missing0 = "paymentResultMessage") || data.paymentRequestId === void 0 && (missing0 = "paymentRequestId") || data.paymentId === void 0 && (missing0 = "paymentId") || data.paymentAmount === void 0 && (missing0 = "paymentAmount") || data.paymentCreateTime === void 0 && (missing0 = "paymentCreateTime")) {
        checkInquiryPaymentResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing0 }, "#/then/required")];
        return false;
      } else {
        if (data.paymentAmount !== void 0) {
          let data0 = data.paymentAmount;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.currency === void 0 && (missing1 = "currency") || data0.value === void 0 && (missing1 = "value")) {
                checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount", "required", { missingProperty: missing1 }, "#/then/properties/paymentAmount/required")];
                return false;
              } else {
                if (data0.currency !== void 0) {
                  let data1 = data0.currency;
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (data1.length > 3 && isLonger(data1, 3)) {
                        checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount/currency", "maxLength", { limit: 3 }, "#/then/properties/paymentAmount/properties/currency/maxLength")];
                        return false;
                      } else {
                        if (!pattern0.test(data1)) {
                          checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount/currency", "pattern", { pattern: "^[A-Z]{3}$" }, "#/then/properties/paymentAmount/properties/currency/pattern")];
                          return false;
                        }
                      }
                    } else {
                      checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount/currency", "type", { type: "string" }, "#/then/properties/paymentAmount/properties/currency/type")];
                      return false;
                    }
                  }
                  var valid2 = _errs4 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data0.value !== void 0) {
                    let data2 = data0.value;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (data2.length > 16 && isLonger(data2, 16)) {
                          checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount/value", "maxLength", { limit: 16 }, "#/then/properties/paymentAmount/properties/value/maxLength")];
                          return false;
                        } else {
                          if (!pattern1.test(data2)) {
                            checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount/value", "pattern", { pattern: "^[0-9]+$" }, "#/then/properties/paymentAmount/properties/value/pattern")];
                            return false;
                          }
                        }
                      } else {
                        checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount/value", "type", { type: "string" }, "#/then/properties/paymentAmount/properties/value/type")];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                }
              }
            } else {
              checkInquiryPaymentResponse.errors = [problem(instancePath, "/paymentAmount", "type", { type: "object" }, "#/then/properties/paymentAmount/type")];
              return false;
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.result === void 0 && (missing2 = "result")) {
        checkInquiryPaymentResponse.errors = [problem(instancePath, "", "required", { missingProperty: missing2 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data3 = data.result;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing3;
              if (data3.resultCode === void 0 && (missing3 = "resultCode") || data3.resultStatus === void 0 && (missing3 = "resultStatus")) {
                checkInquiryPaymentResponse.errors = [problem(instancePath, "/result", "required", { missingProperty: missing3 })];
                return false;
              } else {
                if (data3.resultCode !== void 0) {
                  let data4 = data3.resultCode;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data4 === "string") {
                      if (data4.length > 64 && isLonger(data4, 64)) {
                        checkInquiryPaymentResponse.errors = [problem(instancePath, "/result/resultCode", "maxLength", { limit: 64 })];
                        return false;
                      }
                    } else {
                      checkInquiryPaymentResponse.errors = [problem(instancePath, "/result/resultCode", "type", { type: "string" })];
                      return false;
                    }
                  }
                  var valid4 = _errs10 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data3.resultStatus !== void 0) {
                    let data5 = data3.resultStatus;
                    const _errs12 = errors;
                    if (!(data5 === "S" || data5 === "F" || data5 === "U")) {
                      checkInquiryPaymentResponse.errors = [problem(instancePath, "/result/resultStatus", "enum", { allowedValues: ["S", "F", "U"] })];
                      return false;
                    }
                    var valid4 = _errs12 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data3.resultMessage !== void 0) {
                      let data6 = data3.resultMessage;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (data6.length > 256 && isLonger(data6, 256)) {
                            checkInquiryPaymentResponse.errors = [problem(instancePath, "/result/resultMessage", "maxLength", { limit: 256 })];
                            return false;
                          }
                        } else {
                          checkInquiryPaymentResponse.errors = [problem(instancePath, "/result/resultMessage", "type", { type: "string" })];
                          return false;
                        }
                      }
                      var valid4 = _errs13 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            } else {
              checkInquiryPaymentResponse.errors = [problem(instancePath, "/result", "type", { type: "object" })];
              return false;
            }
          }
          var valid3 = _errs8 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.transactions !== void 0) {
            let data7 = data.transactions;
            const _errs15 = errors;
            if (!Array.isArray(data7) && data7 !== null) {
              checkInquiryPaymentResponse.errors = [problem(instancePath, "/transactions", "type", { type: ["array", "null"] })];
              return false;
            }
            if (errors === _errs15) {
              if (Array.isArray(data7)) {
                var valid5 = true;
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs17 = errors;
                  if (!checkTransaction(data7[i0], { instancePath: instancePath + "/transactions/" + i0 })) {
                    vErrors = vErrors === null ? checkTransaction.errors : vErrors.concat(checkTransaction.errors);
                    errors = vErrors.length;
                  }
                  var valid5 = _errs17 === errors;
                  if (!valid5) {
                    break;
                  }
                }
              }
            }
            var valid3 = _errs15 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.promotionResults !== void 0) {
              let data9 = data.promotionResults;
              const _errs18 = errors;
              if (!Array.isArray(data9) && data9 !== null) {
                checkInquiryPaymentResponse.errors = [problem(instancePath, "/promotionResults", "type", { type: ["array", "null"] })];
                return false;
              }
              if (errors === _errs18) {
                if (Array.isArray(data9)) {
                  var valid6 = true;
                  const len1 = data9.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data10 = data9[i1];
                    const _errs20 = errors;
                    if (errors === _errs20) {
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        const found0 = wrongMember(data10, instancePath + "/promotionResults/" + i1, { "promotionType": 32 }, {}, { "discount": checkDiscount });
                        if (!(found0 === null)) {
                          vErrors = vErrors === null ? found0 : vErrors.concat(found0);
                          errors = vErrors.length;
                        }
                      } else {
                        checkInquiryPaymentResponse.errors = [problem(instancePath, "/promotionResults/" + i1, "type", { type: "object" }, "#/properties/promotionResults/items/type")];
                        return false;
                      }
                    }
                    var valid6 = _errs20 === errors;
                    if (!valid6) {
                      break;
                    }
                  }
                }
              }
              var valid3 = _errs18 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              const found1 = wrongMember(data, instancePath, { "paymentStatus": 64, "paymentResultCode": 64, "paymentResultMessage": 256, "paymentRequestId": 64, "paymentId": 64, "authPaymentId": 64, "acquirerReferenceNo": 64, "extendInfo": 2048, "merchantAccountId": 32, "paymentMethodType": 64, "metadata": 2048, "authReviewStatus": 64, "authReviewSource": 64 }, { "paymentCreateTime": checkDateTime, "paymentTime": checkDateTime, "authExpiryTime": checkDateTime, "earliestSettlementTime": checkDateTime }, { "paymentAmount": checkAmount, "actualPaymentAmount": checkAmount, "paymentQuote": checkQuote, "nonGuaranteeCouponAmount": checkAmount, "pspCustomerInfo": checkPspCustomerInfo, "redirectActionForm": checkRedirectActionForm, "cardInfo": checkCardInfo, "customsDeclarationAmount": checkAmount, "grossSettlementAmount": checkAmount, "settlementQuote": checkQuote, "paymentResultInfo": checkPaymentResultInfo, "acquirerInfo": checkAcquirerInfo, "customizedInfo": checkCustomizedInfo, "processingAmount": checkAmount, "retryInfo": checkRetryInfo, "popRiskDecisionResultInfo": checkPopRiskDecisionResultInfo });
              if (!(found1 === null)) {
                vErrors = vErrors === null ? found1 : vErrors.concat(found1);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    } else {
      checkInquiryPaymentResponse.errors = [problem(instancePath, "", "type", { type: "object" })];
      return false;
    }
  }
  checkInquiryPaymentResponse.errors = vErrors;
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
  "maxItems": (params) => "must NOT have more than " + params.limit + " items",
  "maxLength": (params) => "must NOT have more than " + params.limit + " characters",
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
function validateInquiryPaymentResponse(data) {
  try {
    const valid = checkInquiryPaymentResponse(data);
    validateInquiryPaymentResponse.errors = checkInquiryPaymentResponse.errors;
    return valid;
  } catch {
    validateInquiryPaymentResponse.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
validateInquiryPaymentResponse.errors = null;
export {
  validateInquiryPaymentResponse
};
