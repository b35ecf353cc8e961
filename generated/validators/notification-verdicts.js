// Decides about every notification as its validator does, without words for what is wrong.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const pattern0 = new RegExp("^[A-Z]{3}$", "u"), pattern1 = new RegExp("^[0-9]+$", "u"), formats0 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function checkAmount(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0 || data.value === void 0)
      return !1;
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (data0.length > 3 && isLonger(data0, 3))
          return !1;
        if (!pattern0.test(data0))
          return !1;
      } else
        return !1;
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 16 && isLonger(data1, 16))
          return !1;
        if (!pattern1.test(data1))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return !0;
}
function checkDiscount(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { discountTag: 256, discountName: 128 }, {}, { savingsAmount: checkAmount, estimateSavingsAmount: checkAmount }))
      return !1;
  } else
    return !1;
  return !0;
}
function checkDateTime(data) {
  if (typeof data == "string") {
    if (data.length > 64 && isLonger(data, 64))
      return !1;
    if (!formats0.test(data))
      return !1;
  } else
    return !1;
  return !0;
}
const pattern2 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function checkDecimalNumber(data) {
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string")
    return !1;
  {
    if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data)))
      return !1;
    if (typeof data == "string") {
      if (data.length > 32 && isLonger(data, 32))
        return !1;
      if (!pattern2.test(data))
        return !1;
    }
  }
  return !0;
}
function checkBooleanValue(data) {
  return data === !0 || data === !1 || data === "true" || data === "false";
}
function checkQuote(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quoteCurrencyPair === void 0 || data.quotePrice === void 0)
      return !1;
    if (data.quoteCurrencyPair !== void 0) {
      let data0 = data.quoteCurrencyPair;
      if (typeof data0 == "string") {
        if (data0.length > 16 && isLonger(data0, 16))
          return !1;
      } else
        return !1;
    }
    if (data.quotePrice !== void 0 && !checkDecimalNumber(data.quotePrice) || hasWrongMember(data, { quoteId: 64 }, { quoteStartTime: checkDateTime, quoteExpiryTime: checkDateTime, guaranteed: checkBooleanValue }, { exchangeAmount: checkAmount }))
      return !1;
  } else
    return !1;
  return !0;
}
function checkPspCustomerInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { pspName: 64, pspCustomerId: 64, displayCustomerId: 64, displayCustomerName: 256, customer2088Id: 64, extendInfo: 2048 }, {}, {}))
      return !1;
  } else
    return !1;
  return !0;
}
function checkThreeDSResult(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { threeDSVersion: 64, eci: 64, cavv: 256, dsTransactionId: 128, xid: 128, threeDStransactionStatusReason: 256, challengeCancel: 64, exemptionType: 64 }, { challenged: checkBooleanValue, threeDSOffered: checkBooleanValue }, {}))
      return !1;
  } else
    return !1;
  return !0;
}
const pattern3 = new RegExp("^-?[0-9]+$", "u");
function checkIntegerValue(data) {
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string")
    return !1;
  if (typeof data == "string") {
    if (data.length > 16 && isLonger(data, 16))
      return !1;
    if (!pattern3.test(data))
      return !1;
  }
  return !0;
}
const pattern4 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function checkCreditPayPlan(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filteredInstallmentPeriods !== void 0) {
      let data0 = data.filteredInstallmentPeriods;
      if (!Array.isArray(data0) && data0 !== null)
        return !1;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (!checkIntegerValue(data0[i0]))
            return !1;
      }
    }
    {
      if (data.interestRate !== void 0) {
        let data2 = data.interestRate;
        if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string")
          return !1;
        if (typeof data2 == "string") {
          if (data2.length > 16 && isLonger(data2, 16))
            return !1;
          if (!pattern4.test(data2))
            return !1;
        }
      }
      if (hasWrongMember(data, { interval: 64, creditPayFeeType: 64 }, { installmentNum: checkIntegerValue, feePercentage: checkIntegerValue }, {}))
        return !1;
    }
  } else
    return !1;
  return !0;
}
function checkAcquirerInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { acquirerName: 64, referenceRequestId: 64, acquirerTransactionId: 64, acquirerMerchantId: 64, acquirerResultCode: 64, acquirerResultMessage: 64, acquirerMerchantName: 64, acquirerReasonDescription: 64, ptspTransactionId: 64, acquirerCardToken: 64 }, {}, {}))
      return !1;
  } else
    return !1;
  return !0;
}
function checkPaymentResultInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { cardNo: 64, cardBrand: 64, cardToken: 2048, issuingCountry: 64, funding: 64, paymentMethodRegion: 64, avsResultRaw: 256, cvvResultRaw: 256, networkTransactionId: 128, cardholderName: 64, cardBin: 8, lastFour: 4, expiryMonth: 2, expiryYear: 2, cardCategory: 64, issuerName: 256, refusalCodeRaw: 64, refusalReasonRaw: 1024, merchantAdviceCode: 64, accountNo: 128, exemptionRequested: 64, credentialTypeUsed: 64, rrn: 32, userAuthorizationStatus: 64, authorizationCode: 64 }, { incrementalAuthorizationAvailable: checkBooleanValue, extendedAuthorizationAvailable: checkBooleanValue, refundOnAuthorizationAvailable: checkBooleanValue }, { threeDSResult: checkThreeDSResult, creditPayPlan: checkCreditPayPlan, acquirerInfo: checkAcquirerInfo }))
      return !1;
  } else
    return !1;
  return !0;
}
function checkCardInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { cardNo: 64, cardBrand: 64, cardToken: 2048, issuingCountry: 64, funding: 64, paymentMethodRegion: 64 }, {}, { threeDSResult: checkThreeDSResult }))
      return !1;
  } else
    return !1;
  return !0;
}
function checkCustomizedInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { customizedField1: 2048, customizedField2: 2048, customizedField3: 2048, customizedField4: 2048, customizedField5: 2048 }, {}, {}))
      return !1;
  } else
    return !1;
  return !0;
}
function checkPaymentAttempt(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (hasWrongMember(data, { attemptResponse: 64 }, { attemptAt: checkDateTime }, {}))
      return !1;
  } else
    return !1;
  return !0;
}
function checkRetryInfo(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentAttempts !== void 0) {
      let data0 = data.paymentAttempts;
      if (!Array.isArray(data0) && data0 !== null)
        return !1;
      if (Array.isArray(data0)) {
        if (data0.length > 4)
          return !1;
        {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (!checkPaymentAttempt(data0[i0]))
              return !1;
        }
      }
    }
    if (hasWrongMember(data, { orderId: 32 }, { availableRetries: checkIntegerValue }, {}))
      return !1;
  } else
    return !1;
  return !0;
}
function checkPopRiskDecisionResultInfo(data) {
  return !!(data && typeof data == "object" && !Array.isArray(data));
}
function checkPaymentNotification(data) {
  if (data && typeof data == "object" && !Array.isArray(data) && data.notifyType === "PAYMENT_RESULT" && data.result && typeof data.result == "object" && !Array.isArray(data.result) && data.result.resultStatus === "S" && data && typeof data == "object" && !Array.isArray(data) && data.paymentTime === void 0)
    return !1;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notifyType === void 0 || data.result === void 0 || data.paymentRequestId === void 0 || data.paymentId === void 0 || data.paymentAmount === void 0 || data.paymentCreateTime === void 0)
      return !1;
    if (data.notifyType !== void 0) {
      let data0 = data.notifyType;
      if (!(data0 === "PAYMENT_RESULT" || data0 === "PAYMENT_PENDING" || data0 === "UPDATE_AMOUNT_RESULT"))
        return !1;
    }
    {
      if (data.result !== void 0) {
        let data1 = data.result;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.resultCode === void 0 || data1.resultStatus === void 0)
            return !1;
          if (data1.resultCode !== void 0) {
            let data2 = data1.resultCode;
            if (typeof data2 == "string") {
              if (data2.length > 64 && isLonger(data2, 64))
                return !1;
            } else
              return !1;
          }
          {
            if (data1.resultStatus !== void 0) {
              let data3 = data1.resultStatus;
              if (!(data3 === "S" || data3 === "F" || data3 === "U"))
                return !1;
            }
            if (data1.resultMessage !== void 0) {
              let data4 = data1.resultMessage;
              if (typeof data4 == "string") {
                if (data4.length > 256 && isLonger(data4, 256))
                  return !1;
              } else
                return !1;
            }
          }
        } else
          return !1;
      }
      {
        if (data.paymentRequestId !== void 0) {
          let data5 = data.paymentRequestId;
          if (typeof data5 == "string") {
            if (data5.length > 64 && isLonger(data5, 64))
              return !1;
          } else
            return !1;
        }
        {
          if (data.paymentId !== void 0) {
            let data6 = data.paymentId;
            if (typeof data6 == "string") {
              if (data6.length > 64 && isLonger(data6, 64))
                return !1;
            } else
              return !1;
          }
          {
            if (data.paymentAmount !== void 0) {
              let data7 = data.paymentAmount;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.currency === void 0 || data7.value === void 0)
                  return !1;
                if (data7.currency !== void 0) {
                  let data8 = data7.currency;
                  if (typeof data8 == "string") {
                    if (data8.length > 3 && isLonger(data8, 3))
                      return !1;
                    if (!pattern0.test(data8))
                      return !1;
                  } else
                    return !1;
                }
                if (data7.value !== void 0) {
                  let data9 = data7.value;
                  if (typeof data9 == "string") {
                    if (data9.length > 16 && isLonger(data9, 16))
                      return !1;
                    if (!pattern1.test(data9))
                      return !1;
                  } else
                    return !1;
                }
              } else
                return !1;
            }
            {
              if (data.paymentCreateTime !== void 0) {
                let data10 = data.paymentCreateTime;
                if (typeof data10 == "string") {
                  if (data10.length > 64 && isLonger(data10, 64))
                    return !1;
                  if (!formats0.test(data10))
                    return !1;
                } else
                  return !1;
              }
              {
                if (data.promotionResult !== void 0) {
                  let data11 = data.promotionResult;
                  if (!Array.isArray(data11) && data11 !== null)
                    return !1;
                  if (Array.isArray(data11)) {
                    const len0 = data11.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data12 = data11[i0];
                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (hasWrongMember(data12, { promotionType: 32 }, {}, { discount: checkDiscount }))
                          return !1;
                      } else
                        return !1;
                    }
                  }
                }
                if (hasWrongMember(data, { acquirerReferenceNo: 64, paymentMethodType: 64, metadata: 2048, subscriptionOrderId: 32, updateRequestId: 64, taxCalculationId: 64, authReviewStatus: 64, authReviewSource: 64 }, { paymentTime: checkDateTime, authExpiryTime: checkDateTime }, { customsDeclarationAmount: checkAmount, grossSettlementAmount: checkAmount, settlementQuote: checkQuote, pspCustomerInfo: checkPspCustomerInfo, paymentResultInfo: checkPaymentResultInfo, cardInfo: checkCardInfo, acquirerInfo: checkAcquirerInfo, customizedInfo: checkCustomizedInfo, paymentQuote: checkQuote, processingAmount: checkAmount, retryInfo: checkRetryInfo, popRiskDecisionResultInfo: checkPopRiskDecisionResultInfo }))
                  return !1;
              }
            }
          }
        }
      }
    }
  } else
    return !1;
  return !0;
}
function checkCaptureNotification(data) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notifyType === void 0 || data.result === void 0 || data.captureRequestId === void 0 || data.paymentId === void 0 || data.captureId === void 0 || data.captureAmount === void 0)
      return !1;
    if (data.notifyType !== void 0 && data.notifyType !== "CAPTURE_RESULT")
      return !1;
    {
      if (data.result !== void 0) {
        let data1 = data.result;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.resultCode === void 0 || data1.resultStatus === void 0)
            return !1;
          if (data1.resultCode !== void 0) {
            let data2 = data1.resultCode;
            if (typeof data2 == "string") {
              if (data2.length > 64 && isLonger(data2, 64))
                return !1;
            } else
              return !1;
          }
          {
            if (data1.resultStatus !== void 0) {
              let data3 = data1.resultStatus;
              if (!(data3 === "S" || data3 === "F" || data3 === "U"))
                return !1;
            }
            if (data1.resultMessage !== void 0) {
              let data4 = data1.resultMessage;
              if (typeof data4 == "string") {
                if (data4.length > 256 && isLonger(data4, 256))
                  return !1;
              } else
                return !1;
            }
          }
        } else
          return !1;
      }
      {
        if (data.captureRequestId !== void 0) {
          let data5 = data.captureRequestId;
          if (typeof data5 == "string") {
            if (data5.length > 64 && isLonger(data5, 64))
              return !1;
          } else
            return !1;
        }
        {
          if (data.paymentId !== void 0) {
            let data6 = data.paymentId;
            if (typeof data6 == "string") {
              if (data6.length > 64 && isLonger(data6, 64))
                return !1;
            } else
              return !1;
          }
          {
            if (data.captureId !== void 0) {
              let data7 = data.captureId;
              if (typeof data7 == "string") {
                if (data7.length > 64 && isLonger(data7, 64))
                  return !1;
              } else
                return !1;
            }
            {
              if (data.captureAmount !== void 0) {
                let data8 = data.captureAmount;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  if (data8.currency === void 0 || data8.value === void 0)
                    return !1;
                  if (data8.currency !== void 0) {
                    let data9 = data8.currency;
                    if (typeof data9 == "string") {
                      if (data9.length > 3 && isLonger(data9, 3))
                        return !1;
                      if (!pattern0.test(data9))
                        return !1;
                    } else
                      return !1;
                  }
                  if (data8.value !== void 0) {
                    let data10 = data8.value;
                    if (typeof data10 == "string") {
                      if (data10.length > 16 && isLonger(data10, 16))
                        return !1;
                      if (!pattern1.test(data10))
                        return !1;
                    } else
                      return !1;
                  }
                } else
                  return !1;
              }
              {
                if (data.captureTime !== void 0) {
                  let data11 = data.captureTime;
                  if (typeof data11 == "string") {
                    if (data11.length > 64 && isLonger(data11, 64))
                      return !1;
                    if (!formats0.test(data11))
                      return !1;
                  } else
                    return !1;
                }
                {
                  if (data.acquirerReferenceNo !== void 0) {
                    let data12 = data.acquirerReferenceNo;
                    if (typeof data12 == "string") {
                      if (data12.length > 64 && isLonger(data12, 64))
                        return !1;
                    } else
                      return !1;
                  }
                  {
                    if (data.taxCalculationId !== void 0) {
                      let data13 = data.taxCalculationId;
                      if (typeof data13 == "string") {
                        if (data13.length > 64 && isLonger(data13, 64))
                          return !1;
                      } else
                        return !1;
                    }
                    if (hasWrongMember(data, {}, {}, { acquirerInfo: checkAcquirerInfo, paymentResultInfo: checkPaymentResultInfo }))
                      return !1;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else
    return !1;
  return !0;
}
function isLonger(text, limit) {
  if (text.length > 2 * limit) return !0;
  let count = text.length;
  for (let i = 0; count > limit && i < text.length - 1; i++)
    (text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320 && (count--, i++);
  return count > limit;
}
function hasWrongMember(data, texts, types, nullables) {
  for (const field in texts) {
    const text = data[field], limit = texts[field];
    if (text !== void 0 && (typeof text != "string" || text.length > limit && isLonger(text, limit))) return !0;
  }
  return hasWrongType(data, types) || hasWrongType(data, nullables, !0);
}
function hasWrongType(data, types, nullable) {
  for (const field in types) {
    const value = data[field];
    if (value !== void 0 && !(nullable && value === null) && !types[field](value)) return !0;
  }
  return !1;
}
export {
  checkCaptureNotification as isCaptureNotification,
  checkPaymentNotification as isPaymentNotification
};
