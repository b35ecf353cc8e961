// The fields and values that the contract knows of what is received.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/**
 * What is known of a field: `0` when its value is not looked at, the name of the type of its value or of its items, or
 * the known values of a list that can grow.
 */
export type KnownMember = 0 | string | readonly string[]

/** The known fields of each type. A message's type has the message's name. */
export const knownMembers: Readonly<Record<string, Readonly<Record<string, KnownMember>>>> = {
  "CancelResponse": {"result":"Result","paymentId":0,"paymentRequestId":0,"cancelTime":0},
  "Result": {"resultCode":0,"resultStatus":0,"resultMessage":0},
  "CaptureNotification": {"notifyType":0,"result":"Result","captureRequestId":0,"paymentId":0,"captureId":0,"captureAmount":"Amount","captureTime":0,"acquirerReferenceNo":0,"acquirerInfo":"AcquirerInfo","paymentResultInfo":"PaymentResultInfo","taxCalculationId":0},
  "Amount": {"currency":0,"value":0},
  "AcquirerInfo": {"acquirerName":0,"referenceRequestId":0,"acquirerTransactionId":0,"acquirerMerchantId":0,"acquirerResultCode":0,"acquirerResultMessage":0,"acquirerMerchantName":0,"acquirerReasonCode":0,"acquirerReasonDescription":0,"ptspTransactionId":0,"acquirerCardToken":0},
  "PaymentResultInfo": {"cardNo":0,"cardBrand":0,"cardToken":0,"issuingCountry":0,"funding":["CREDIT","DEBIT","PREPAID","CHARGE","DEFERRED_DEBIT"],"paymentMethodRegion":0,"threeDSResult":"ThreeDSResult","avsResultRaw":0,"cvvResultRaw":0,"networkTransactionId":0,"creditPayPlan":"CreditPayPlan","cardholderName":0,"cardBin":0,"lastFour":0,"expiryMonth":0,"expiryYear":0,"cardCategory":["CONSUMER","COMMERCIAL"],"issuerName":0,"refusalCodeRaw":0,"refusalReasonRaw":0,"merchantAdviceCode":0,"acquirerInfo":"AcquirerInfo","accountNo":0,"exemptionRequested":["lowValue","transactionRiskAnalysis"],"credentialTypeUsed":["PAN","NETWORK_TOKEN"],"rrn":0,"userAuthorizationStatus":["AUTHORIZED","UNAUTHORIZED"],"authorizationCode":0,"incrementalAuthorizationAvailable":0,"extendedAuthorizationAvailable":0,"refundOnAuthorizationAvailable":0},
  "ThreeDSResult": {"threeDSVersion":["1.0.2","2.1.0","2.2.0"],"eci":["00","01","02","04","05","06","07"],"cavv":0,"dsTransactionId":0,"xid":0,"threeDStransactionStatusReason":0,"challengeCancel":["01","02","03","04","05","06","07","08"],"challenged":0,"exemptionType":["dataOnly","lowValue","transactionRiskAnalysis"],"threeDSOffered":0},
  "CreditPayPlan": {"installmentNum":0,"interval":0,"creditPayFeeType":["PERCENTAGE"],"feePercentage":0,"filteredInstallmentPeriods":0,"interestRate":0},
  "CaptureResponse": {"result":"Result","captureRequestId":0,"captureId":0,"paymentId":0,"captureAmount":"Amount","captureTime":0,"acquirerReferenceNo":0},
  "DeclareResponse": {"result":"Result","customsPaymentId":0,"customsOrderId":0,"identityCheckResult":["CHECK_PASSED","CHECK_NOT_PASSED"],"clearingChannel":["CUP","NUCC","OTHER"],"clearingTransactionId":0,"customsProviderRegistrationId":0},
  "DisputeNotification": {"paymentRequestId":0,"paymentId":0,"disputeId":0,"disputeTime":0,"disputeAmount":"Amount","disputeNotificationType":["DISPUTE_CREATED","DISPUTE_JUDGED","DISPUTE_CANCELLED","DEFENSE_SUPPLIED","DEFENSE_DUE_ALERT","DISPUTE_ACCEPTED","RDR_RESOLVED"],"disputeReasonMsg":0,"disputeReasonCode":0,"disputeSource":0,"defenseDueTime":0,"disputeJudgedTime":0,"disputeJudgedAmount":"Amount","disputeJudgedResult":["ACCEPT_BY_CUSTOMER","ACCEPT_BY_MERCHANT","VALIDATE_SUCCESS","VALIDATE_FAIL"],"arn":0,"disputeAcceptReason":["MERCHANT_ACCEPTED","TIMEOUT","MANUAL_PROCESSING_ACCEPTED"],"disputeAcceptTime":0,"disputeType":["CHARGEBACK","RETRIEVAL_REQUEST","COMPLIANCE_REQUEST"],"defendable":0,"captureId":0,"autoDefendReason":0,"acquirerInfo":"AcquirerInfo"},
  "DisputeResponse": {"result":"Result","disputeId":0,"disputeResolutionTime":0},
  "DownloadDisputeEvidenceResponse": {"result":"Result","disputeEvidence":0,"disputeEvidenceFormat":["WORD","PDF","ZIP","JPG"]},
  "InquiryDeclarationRequestsResponse": {"result":"Result","declarationRequestsNotFound":0,"declarationRecords":"DeclarationRecord"},
  "DeclarationRecord": {"declarationRequestId":0,"customsPaymentId":0,"customsOrderId":0,"customs":"Customs","merchantCustomsInfo":"MerchantCustomsInfo","declarationAmount":"Amount","splitOrder":0,"declarationRequestStatus":["IN_PROCESS","CUSTOMS_PROCESSING_COMPLETED"],"lastModifiedTime":0,"customsDeclarationResultCode":0,"customsDeclarationResultDesc":0,"customsDeclarationReturnTime":0},
  "Customs": {"customsCode":["ZONGSHU","ZHENGZHOU","NINGBO","SHANGHAI_CBT"],"region":["CN"]},
  "MerchantCustomsInfo": {"merchantCustomsCode":0,"merchantCustomsName":0},
  "InquiryPaymentResponse": {"result":"Result","paymentStatus":["SUCCESS","FAIL","PROCESSING","CANCELLED","PENDING"],"paymentResultCode":0,"paymentResultMessage":0,"paymentRequestId":0,"paymentId":0,"authPaymentId":0,"paymentAmount":"Amount","actualPaymentAmount":"Amount","paymentQuote":"Quote","paymentCreateTime":0,"paymentTime":0,"authExpiryTime":0,"nonGuaranteeCouponAmount":"Amount","pspCustomerInfo":"PspCustomerInfo","redirectActionForm":"RedirectActionForm","cardInfo":"CardInfo","acquirerReferenceNo":0,"extendInfo":0,"transactions":"Transaction","customsDeclarationAmount":"Amount","grossSettlementAmount":"Amount","settlementQuote":"Quote","paymentResultInfo":"PaymentResultInfo","acquirerInfo":"AcquirerInfo","merchantAccountId":0,"promotionResults":"PromotionResult","earliestSettlementTime":0,"paymentMethodType":0,"metadata":0,"customizedInfo":"CustomizedInfo","processingAmount":"Amount","retryInfo":"RetryInfo","authReviewStatus":0,"authReviewSource":0,"popRiskDecisionResultInfo":0},
  "Quote": {"quoteId":0,"quoteCurrencyPair":0,"quotePrice":0,"quoteStartTime":0,"quoteExpiryTime":0,"guaranteed":0,"exchangeAmount":"Amount"},
  "PspCustomerInfo": {"pspName":0,"pspCustomerId":0,"displayCustomerId":0,"displayCustomerName":0,"customer2088Id":0,"extendInfo":0},
  "RedirectActionForm": {"method":["POST","GET","SCAN"],"parameters":0,"redirectUrl":0,"actionFormType":0},
  "CardInfo": {"cardNo":0,"cardBrand":0,"cardToken":0,"issuingCountry":0,"funding":["CREDIT","DEBIT","PREPAID","CHARGE","DEFERRED_DEBIT"],"paymentMethodRegion":0,"threeDSResult":"ThreeDSResult"},
  "Transaction": {"transactionResult":"Result","transactionId":0,"transactionType":["CAPTURE","REFUND","PAYMENT","CANCEL","AUTHORIZATION","VOID","INCREMENTAL"],"transactionStatus":["SUCCESS","FAIL","PROCESSING","CANCELLED","PENDING"],"transactionAmount":"Amount","transactionRequestId":0,"transactionTime":0,"acquirerInfo":"AcquirerInfo","grossSettlementAmount":"Amount","settlementQuote":"Quote"},
  "PromotionResult": {"promotionType":["DISCOUNT","INTEREST_FREE"],"discount":"Discount"},
  "Discount": {"discountTag":0,"discountName":0,"savingsAmount":"Amount","estimateSavingsAmount":"Amount"},
  "CustomizedInfo": {"customizedField1":0,"customizedField2":0,"customizedField3":0,"customizedField4":0,"customizedField5":0},
  "RetryInfo": {"availableRetries":0,"orderId":0,"paymentAttempts":"PaymentAttempt"},
  "PaymentAttempt": {"attemptAt":0,"attemptResponse":0},
  "PayResponse": {"result":"Result","paymentRequestId":0,"paymentId":0,"paymentAmount":"Amount","paymentTime":0,"paymentCreateTime":0,"pspCustomerInfo":"PspCustomerInfo","grossSettlementAmount":"Amount","settlementQuote":"Quote","normalUrl":0,"schemeUrl":0,"applinkUrl":0,"appIdentifier":0,"paymentData":0,"orderCodeForm":"OrderCodeForm","paymentActionForm":0,"redirectActionForm":"RedirectActionForm","challengeActionForm":"ChallengeActionForm","authExpiryTime":0,"actualPaymentAmount":"Amount","paymentQuote":"Quote","nonGuaranteeCouponValue":"Amount","extendInfo":0,"paymentResultInfo":"PaymentResultInfo","acquirerInfo":"AcquirerInfo","promotionResult":"PromotionResult","processingAmount":"Amount","subscriptionId":0,"invoiceId":0,"status":0,"currentPeriodStart":0,"currentPeriodEnd":0},
  "OrderCodeForm": {"expireTime":0,"codeDetails":"CodeDetail","paymentMethodType":0,"extendInfo":0},
  "CodeDetail": {"codeValue":0,"displayType":["TEXT","SMALLIMAGE","MIDDLEIMAGE","BIGIMAGE","IMAGE"],"codeValueType":["BARCODE","QRCODE"]},
  "ChallengeActionForm": {"challengeType":["SMS_OTP","PLAINTEXT_CARD_NO","CARD_EXPIRE_DATE"],"challengeRenderValue":0,"triggerSource":["AMS","CHANNEL"],"extendInfo":0},
  "PaymentNotification": {"notifyType":0,"result":"Result","paymentRequestId":0,"paymentId":0,"paymentAmount":"Amount","paymentCreateTime":0,"paymentTime":0,"customsDeclarationAmount":"Amount","grossSettlementAmount":"Amount","settlementQuote":"Quote","pspCustomerInfo":"PspCustomerInfo","acquirerReferenceNo":0,"paymentResultInfo":"PaymentResultInfo","cardInfo":"CardInfo","acquirerInfo":"AcquirerInfo","promotionResult":"PromotionResult","paymentMethodType":0,"customizedInfo":"CustomizedInfo","paymentQuote":"Quote","processingAmount":"Amount","metadata":0,"subscriptionOrderId":0,"retryInfo":"RetryInfo","updateRequestId":0,"authExpiryTime":0,"taxCalculationId":0,"authReviewStatus":0,"authReviewSource":0,"popRiskDecisionResultInfo":0},
  "UploadInvoiceShippingFileResponse": {"result":"Result"},
}
