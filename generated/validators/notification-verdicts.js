// Decides about every notification as its validator does, without words for what is wrong.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

function checkResult(data) {
  if (!isObject(data) || data.resultCode === void 0 || data.resultStatus === void 0 || isWrongText(data.resultCode, 64))
    return !1;
  let data1 = data.resultStatus;
  return !(!(data1 === "S" || data1 === "F" || data1 === "U") || isWrongText(data.resultMessage, 256));
}
const pattern0 = /^[A-Z]{3}$/u, pattern1 = /^[0-9]+$/u;
function checkAmount(data) {
  return !(!isObject(data) || data.currency === void 0 || data.value === void 0 || isWrongText(data.currency, 3, pattern0) || isWrongText(data.value, 16, pattern1));
}
const formats0 = /^\d{4}-(?!00|1[3-9]|..-00|..-3[2-9]|02-3|(?:0[469]|11)-31)[01]\d-[0-3]\d[Tt](?!2[4-9])[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?!2[4-9])[0-2]\d:[0-5]\d)$/;
function checkDateTime(data) {
  return !(typeof data != "string" || data.length > 64 && isLonger(data, 64) || !formats0.test(data));
}
function checkDiscount(data) {
  return !(!isObject(data) || hasWrongMember(data, { discountTag: 256, discountName: 128 }, {}, { savingsAmount: checkAmount, estimateSavingsAmount: checkAmount }));
}
function checkPromotionResult(data) {
  return !(!isObject(data) || hasWrongMember(data, { promotionType: 32 }, {}, { discount: checkDiscount }));
}
const pattern2 = /^[0-9]+(\.[0-9]+)?$/u;
function checkDecimalNumber(data) {
  return !(!(typeof data == "number" && isFinite(data)) && typeof data != "string" || typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data)) || typeof data == "string" && (data.length > 32 && isLonger(data, 32) || !pattern2.test(data)));
}
function checkBooleanValue(data) {
  return data === !0 || data === !1 || data === "true" || data === "false";
}
function checkQuote(data) {
  return !(!isObject(data) || data.quoteCurrencyPair === void 0 || data.quotePrice === void 0 || isWrongText(data.quoteCurrencyPair, 16) || !checkDecimalNumber(data.quotePrice) || hasWrongMember(data, { quoteId: 64 }, { quoteStartTime: checkDateTime, quoteExpiryTime: checkDateTime, guaranteed: checkBooleanValue }, { exchangeAmount: checkAmount }));
}
function checkPspCustomerInfo(data) {
  return !(!isObject(data) || hasWrongMember(data, { pspName: 64, pspCustomerId: 64, displayCustomerId: 64, displayCustomerName: 256, customer2088Id: 64, extendInfo: 2048 }));
}
function checkThreeDSResult(data) {
  return !(!isObject(data) || hasWrongMember(data, { threeDSVersion: 64, eci: 64, cavv: 256, dsTransactionId: 128, xid: 128, threeDStransactionStatusReason: 256, challengeCancel: 64, exemptionType: 64 }, { challenged: checkBooleanValue, threeDSOffered: checkBooleanValue }));
}
const pattern3 = /^-?[0-9]+$/u;
function checkIntegerValue(data) {
  return !(!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" || typeof data == "string" && (data.length > 16 && isLonger(data, 16) || !pattern3.test(data)));
}
const pattern4 = /^-?[0-9]+(\.[0-9]+)?$/u;
function checkCreditPayPlan(data) {
  if (!isObject(data))
    return !1;
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
  if (data.interestRate !== void 0) {
    let data2 = data.interestRate;
    if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string" || typeof data2 == "string" && (data2.length > 16 && isLonger(data2, 16) || !pattern4.test(data2)))
      return !1;
  }
  return !hasWrongMember(data, { interval: 64, creditPayFeeType: 64 }, { installmentNum: checkIntegerValue, feePercentage: checkIntegerValue });
}
function checkAcquirerInfo(data) {
  return !(!isObject(data) || hasWrongMember(data, { acquirerName: 64, referenceRequestId: 64, acquirerTransactionId: 64, acquirerMerchantId: 64, acquirerResultCode: 64, acquirerResultMessage: 64, acquirerMerchantName: 64, acquirerReasonDescription: 64, ptspTransactionId: 64, acquirerCardToken: 64 }));
}
function checkPaymentResultInfo(data) {
  return !(!isObject(data) || hasWrongMember(data, { cardNo: 64, cardBrand: 64, cardToken: 2048, issuingCountry: 64, funding: 64, paymentMethodRegion: 64, avsResultRaw: 256, cvvResultRaw: 256, networkTransactionId: 128, cardholderName: 64, cardBin: 8, lastFour: 4, expiryMonth: 2, expiryYear: 2, cardCategory: 64, issuerName: 256, refusalCodeRaw: 64, refusalReasonRaw: 1024, merchantAdviceCode: 64, accountNo: 128, exemptionRequested: 64, credentialTypeUsed: 64, rrn: 32, userAuthorizationStatus: 64, authorizationCode: 64 }, { incrementalAuthorizationAvailable: checkBooleanValue, extendedAuthorizationAvailable: checkBooleanValue, refundOnAuthorizationAvailable: checkBooleanValue }, { threeDSResult: checkThreeDSResult, creditPayPlan: checkCreditPayPlan, acquirerInfo: checkAcquirerInfo }));
}
function checkCardInfo(data) {
  return !(!isObject(data) || hasWrongMember(data, { cardNo: 64, cardBrand: 64, cardToken: 2048, issuingCountry: 64, funding: 64, paymentMethodRegion: 64 }, {}, { threeDSResult: checkThreeDSResult }));
}
function checkCustomizedInfo(data) {
  return !(!isObject(data) || hasWrongMember(data, { customizedField1: 2048, customizedField2: 2048, customizedField3: 2048, customizedField4: 2048, customizedField5: 2048 }));
}
function checkPaymentAttempt(data) {
  return !(!isObject(data) || hasWrongMember(data, { attemptResponse: 64 }, { attemptAt: checkDateTime }));
}
function checkRetryInfo(data) {
  if (!isObject(data))
    return !1;
  if (data.paymentAttempts !== void 0) {
    let data0 = data.paymentAttempts;
    if (!Array.isArray(data0) && data0 !== null)
      return !1;
    if (Array.isArray(data0)) {
      if (data0.length > 4)
        return !1;
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!checkPaymentAttempt(data0[i0]))
          return !1;
    }
  }
  return !hasWrongMember(data, { orderId: 32 }, { availableRetries: checkIntegerValue });
}
function checkPopRiskDecisionResultInfo(data) {
  return !!isObject(data);
}
function checkPaymentNotification(data) {
  if (isObject(data) && data.notifyType === "PAYMENT_RESULT" && isObject(data.result) && data.result.resultStatus === "S" && isObject(data) && data.paymentTime === void 0 || !isObject(data) || data.notifyType === void 0 || data.result === void 0 || data.paymentRequestId === void 0 || data.paymentId === void 0 || data.paymentAmount === void 0 || data.paymentCreateTime === void 0)
    return !1;
  let data0 = data.notifyType;
  if (!(data0 === "PAYMENT_RESULT" || data0 === "PAYMENT_PENDING" || data0 === "UPDATE_AMOUNT_RESULT") || !checkResult(data.result) || isWrongText(data.paymentRequestId, 64) || isWrongText(data.paymentId, 64) || !checkAmount(data.paymentAmount) || !checkDateTime(data.paymentCreateTime))
    return !1;
  if (data.promotionResult !== void 0) {
    let data6 = data.promotionResult;
    if (!Array.isArray(data6) && data6 !== null)
      return !1;
    if (Array.isArray(data6)) {
      const len0 = data6.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (!checkPromotionResult(data6[i0]))
          return !1;
    }
  }
  return !hasWrongMember(data, { acquirerReferenceNo: 64, paymentMethodType: 64, metadata: 2048, subscriptionOrderId: 32, updateRequestId: 64, taxCalculationId: 64, authReviewStatus: 64, authReviewSource: 64 }, { paymentTime: checkDateTime, authExpiryTime: checkDateTime }, { customsDeclarationAmount: checkAmount, grossSettlementAmount: checkAmount, settlementQuote: checkQuote, pspCustomerInfo: checkPspCustomerInfo, paymentResultInfo: checkPaymentResultInfo, cardInfo: checkCardInfo, acquirerInfo: checkAcquirerInfo, customizedInfo: checkCustomizedInfo, paymentQuote: checkQuote, processingAmount: checkAmount, retryInfo: checkRetryInfo, popRiskDecisionResultInfo: checkPopRiskDecisionResultInfo });
}
function checkCaptureNotification(data) {
  return !(!isObject(data) || data.notifyType === void 0 || data.result === void 0 || data.captureRequestId === void 0 || data.paymentId === void 0 || data.captureId === void 0 || data.captureAmount === void 0 || data.notifyType !== "CAPTURE_RESULT" || !checkResult(data.result) || isWrongText(data.captureRequestId, 64) || isWrongText(data.paymentId, 64) || isWrongText(data.captureId, 64) || !checkAmount(data.captureAmount) || data.captureTime !== void 0 && !checkDateTime(data.captureTime) || isWrongText(data.acquirerReferenceNo, 64) || isWrongText(data.taxCalculationId, 64) || hasWrongMember(data, {}, {}, { acquirerInfo: checkAcquirerInfo, paymentResultInfo: checkPaymentResultInfo }));
}
function isLonger(text, limit) {
  return text.length > 2 * limit || [...text].length > limit;
}
function isObject(value) {
  return value && typeof value == "object" && !Array.isArray(value);
}
function isWrongText(text, limit, pattern) {
  return text !== void 0 && !(typeof text == "string" && (text.length <= limit || !isLonger(text, limit)) && (!pattern || pattern.test(text)));
}
function hasWrongMember(data, texts, types, nullables) {
  for (const field in texts) if (isWrongText(data[field], texts[field])) return !0;
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
