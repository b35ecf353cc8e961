// Every table of result codes, without texts.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { payResultCodes } from './pay.ts'
import { captureResultCodes } from './capture.ts'
import { inquiryPaymentResultCodes } from './inquiry-payment.ts'
import { cancelResultCodes } from './cancel.ts'
import { updateAmountResultCodes } from './update-amount.ts'
import { consultPaymentResultCodes } from './consult-payment.ts'
import { createPaymentSessionResultCodes } from './create-payment-session.ts'
import { retrievePaymentSessionResultCodes } from './retrieve-payment-session.ts'
import { verifyAndCompletePaymentResultCodes } from './verify-and-complete-payment.ts'
import { inquireExchangeRateResultCodes } from './inquire-exchange-rate.ts'
import { refundResultCodes } from './refund.ts'
import { inquiryRefundResultCodes } from './inquiry-refund.ts'
import { consultAuthorizationResultCodes } from './consult-authorization.ts'
import { applyTokenResultCodes } from './apply-token.ts'
import { revokeResultCodes } from './revoke.ts'
import { createVaultingSessionResultCodes } from './create-vaulting-session.ts'
import { vaultPaymentMethodResultCodes } from './vault-payment-method.ts'
import { inquireVaultingResultCodes } from './inquire-vaulting.ts'
import { fetchNonceResultCodes } from './fetch-nonce.ts'
import { createSubscriptionResultCodes } from './create-subscription.ts'
import { changeSubscriptionResultCodes } from './change-subscription.ts'
import { updateSubscriptionResultCodes } from './update-subscription.ts'
import { cancelSubscriptionResultCodes } from './cancel-subscription.ts'
import { inquireSubscriptionResultCodes } from './inquire-subscription.ts'
import { inquireSubscriptionListResultCodes } from './inquire-subscription-list.ts'
import { inquireSubscriptionPaymentResultCodes } from './inquire-subscription-payment.ts'
import { acceptDisputeResultCodes } from './accept-dispute.ts'
import { supplyDefenseDocumentResultCodes } from './supply-defense-document.ts'
import { downloadDisputeEvidenceResultCodes } from './download-dispute-evidence.ts'
import { declareResultCodes } from './declare.ts'
import { inquiryDeclarationRequestsResultCodes } from './inquiry-declaration-requests.ts'
import { uploadInvoiceShippingFileResultCodes } from './upload-invoice-shipping-file.ts'
import { notifyPaymentResultCodes } from './notify-payment.ts'
import { notifyCaptureResultCodes } from './notify-capture.ts'
import { notifyRefundResultCodes } from './notify-refund.ts'
import { notifyAuthorizationResultCodes } from './notify-authorization.ts'
import { notifyVaultingResultCodes } from './notify-vaulting.ts'
import { notifySubscriptionPaymentResultCodes } from './notify-subscription-payment.ts'
import { vaultingResultCodes } from './vaulting-result-code.ts'
import { paymentResultCodes } from './payment-result-code.ts'
import { transactionResultCodes } from './transaction-result.ts'
import { gatewayResultCodes } from './gateway.ts'

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodeTables: {
  readonly pay: typeof payResultCodes
  readonly capture: typeof captureResultCodes
  readonly inquiryPayment: typeof inquiryPaymentResultCodes
  readonly cancel: typeof cancelResultCodes
  readonly updateAmount: typeof updateAmountResultCodes
  readonly consultPayment: typeof consultPaymentResultCodes
  readonly createPaymentSession: typeof createPaymentSessionResultCodes
  readonly retrievePaymentSession: typeof retrievePaymentSessionResultCodes
  readonly verifyAndCompletePayment: typeof verifyAndCompletePaymentResultCodes
  readonly inquireExchangeRate: typeof inquireExchangeRateResultCodes
  readonly refund: typeof refundResultCodes
  readonly inquiryRefund: typeof inquiryRefundResultCodes
  readonly consultAuthorization: typeof consultAuthorizationResultCodes
  readonly applyToken: typeof applyTokenResultCodes
  readonly revoke: typeof revokeResultCodes
  readonly createVaultingSession: typeof createVaultingSessionResultCodes
  readonly vaultPaymentMethod: typeof vaultPaymentMethodResultCodes
  readonly inquireVaulting: typeof inquireVaultingResultCodes
  readonly fetchNonce: typeof fetchNonceResultCodes
  readonly createSubscription: typeof createSubscriptionResultCodes
  readonly changeSubscription: typeof changeSubscriptionResultCodes
  readonly updateSubscription: typeof updateSubscriptionResultCodes
  readonly cancelSubscription: typeof cancelSubscriptionResultCodes
  readonly inquireSubscription: typeof inquireSubscriptionResultCodes
  readonly inquireSubscriptionList: typeof inquireSubscriptionListResultCodes
  readonly inquireSubscriptionPayment: typeof inquireSubscriptionPaymentResultCodes
  readonly acceptDispute: typeof acceptDisputeResultCodes
  readonly supplyDefenseDocument: typeof supplyDefenseDocumentResultCodes
  readonly downloadDisputeEvidence: typeof downloadDisputeEvidenceResultCodes
  readonly declare: typeof declareResultCodes
  readonly inquiryDeclarationRequests: typeof inquiryDeclarationRequestsResultCodes
  readonly uploadInvoiceShippingFile: typeof uploadInvoiceShippingFileResultCodes
  readonly notifyPayment: typeof notifyPaymentResultCodes
  readonly notifyCapture: typeof notifyCaptureResultCodes
  readonly notifyRefund: typeof notifyRefundResultCodes
  readonly notifyAuthorization: typeof notifyAuthorizationResultCodes
  readonly notifyVaulting: typeof notifyVaultingResultCodes
  readonly notifySubscriptionPayment: typeof notifySubscriptionPaymentResultCodes
  readonly vaultingResultCode: typeof vaultingResultCodes
  readonly paymentResultCode: typeof paymentResultCodes
  readonly transactionResult: typeof transactionResultCodes
  readonly gateway: typeof gatewayResultCodes
} = {
  pay: payResultCodes,
  capture: captureResultCodes,
  inquiryPayment: inquiryPaymentResultCodes,
  cancel: cancelResultCodes,
  updateAmount: updateAmountResultCodes,
  consultPayment: consultPaymentResultCodes,
  createPaymentSession: createPaymentSessionResultCodes,
  retrievePaymentSession: retrievePaymentSessionResultCodes,
  verifyAndCompletePayment: verifyAndCompletePaymentResultCodes,
  inquireExchangeRate: inquireExchangeRateResultCodes,
  refund: refundResultCodes,
  inquiryRefund: inquiryRefundResultCodes,
  consultAuthorization: consultAuthorizationResultCodes,
  applyToken: applyTokenResultCodes,
  revoke: revokeResultCodes,
  createVaultingSession: createVaultingSessionResultCodes,
  vaultPaymentMethod: vaultPaymentMethodResultCodes,
  inquireVaulting: inquireVaultingResultCodes,
  fetchNonce: fetchNonceResultCodes,
  createSubscription: createSubscriptionResultCodes,
  changeSubscription: changeSubscriptionResultCodes,
  updateSubscription: updateSubscriptionResultCodes,
  cancelSubscription: cancelSubscriptionResultCodes,
  inquireSubscription: inquireSubscriptionResultCodes,
  inquireSubscriptionList: inquireSubscriptionListResultCodes,
  inquireSubscriptionPayment: inquireSubscriptionPaymentResultCodes,
  acceptDispute: acceptDisputeResultCodes,
  supplyDefenseDocument: supplyDefenseDocumentResultCodes,
  downloadDisputeEvidence: downloadDisputeEvidenceResultCodes,
  declare: declareResultCodes,
  inquiryDeclarationRequests: inquiryDeclarationRequestsResultCodes,
  uploadInvoiceShippingFile: uploadInvoiceShippingFileResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  notifyRefund: notifyRefundResultCodes,
  notifyAuthorization: notifyAuthorizationResultCodes,
  notifyVaulting: notifyVaultingResultCodes,
  notifySubscriptionPayment: notifySubscriptionPaymentResultCodes,
  vaultingResultCode: vaultingResultCodes,
  paymentResultCode: paymentResultCodes,
  transactionResult: transactionResultCodes,
  gateway: gatewayResultCodes,
}
