// The families of operations and notifications.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** The operations and notifications of each family, by its name. */
export const families: Readonly<Record<string, readonly string[]>> = {
  "payment": ["pay","capture","inquiryPayment","cancel","updateAmount","notifyPayment","notifyCapture"],
  "checkout": ["consultPayment","createPaymentSession","retrievePaymentSession","verifyAndCompletePayment","inquireExchangeRate"],
  "refund": ["refund","inquiryRefund","notifyRefund"],
  "authorization": ["consultAuthorization","applyToken","revoke","notifyAuthorization"],
  "vaulting": ["createVaultingSession","vaultPaymentMethod","inquireVaulting","fetchNonce","notifyVaulting"],
  "subscription": ["createSubscription","changeSubscription","updateSubscription","cancelSubscription","inquireSubscription","inquireSubscriptionList","inquireSubscriptionPayment","notifySubscription","notifySubscriptionPayment"],
  "dispute": ["acceptDispute","supplyDefenseDocument","downloadDisputeEvidence","notifyDispute"],
  "customs": ["declare","inquiryDeclarationRequests","uploadInvoiceShippingFile"],
}
