// Result codes: what each one means and what to do about it.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { payResultCodes as payResultCodesData } from './result-codes/pay.ts'
import { captureResultCodes as captureResultCodesData } from './result-codes/capture.ts'
import { inquiryPaymentResultCodes as inquiryPaymentResultCodesData } from './result-codes/inquiry-payment.ts'
import { cancelResultCodes as cancelResultCodesData } from './result-codes/cancel.ts'
import { updateAmountResultCodes as updateAmountResultCodesData } from './result-codes/update-amount.ts'
import { consultPaymentResultCodes as consultPaymentResultCodesData } from './result-codes/consult-payment.ts'
import { createPaymentSessionResultCodes as createPaymentSessionResultCodesData } from './result-codes/create-payment-session.ts'
import { retrievePaymentSessionResultCodes as retrievePaymentSessionResultCodesData } from './result-codes/retrieve-payment-session.ts'
import { verifyAndCompletePaymentResultCodes as verifyAndCompletePaymentResultCodesData } from './result-codes/verify-and-complete-payment.ts'
import { inquireExchangeRateResultCodes as inquireExchangeRateResultCodesData } from './result-codes/inquire-exchange-rate.ts'
import { refundResultCodes as refundResultCodesData } from './result-codes/refund.ts'
import { inquiryRefundResultCodes as inquiryRefundResultCodesData } from './result-codes/inquiry-refund.ts'
import { consultAuthorizationResultCodes as consultAuthorizationResultCodesData } from './result-codes/consult-authorization.ts'
import { applyTokenResultCodes as applyTokenResultCodesData } from './result-codes/apply-token.ts'
import { revokeResultCodes as revokeResultCodesData } from './result-codes/revoke.ts'
import { createVaultingSessionResultCodes as createVaultingSessionResultCodesData } from './result-codes/create-vaulting-session.ts'
import { vaultPaymentMethodResultCodes as vaultPaymentMethodResultCodesData } from './result-codes/vault-payment-method.ts'
import { inquireVaultingResultCodes as inquireVaultingResultCodesData } from './result-codes/inquire-vaulting.ts'
import { fetchNonceResultCodes as fetchNonceResultCodesData } from './result-codes/fetch-nonce.ts'
import { createSubscriptionResultCodes as createSubscriptionResultCodesData } from './result-codes/create-subscription.ts'
import { changeSubscriptionResultCodes as changeSubscriptionResultCodesData } from './result-codes/change-subscription.ts'
import { updateSubscriptionResultCodes as updateSubscriptionResultCodesData } from './result-codes/update-subscription.ts'
import { cancelSubscriptionResultCodes as cancelSubscriptionResultCodesData } from './result-codes/cancel-subscription.ts'
import { inquireSubscriptionResultCodes as inquireSubscriptionResultCodesData } from './result-codes/inquire-subscription.ts'
import { inquireSubscriptionListResultCodes as inquireSubscriptionListResultCodesData } from './result-codes/inquire-subscription-list.ts'
import { inquireSubscriptionPaymentResultCodes as inquireSubscriptionPaymentResultCodesData } from './result-codes/inquire-subscription-payment.ts'
import { acceptDisputeResultCodes as acceptDisputeResultCodesData } from './result-codes/accept-dispute.ts'
import { supplyDefenseDocumentResultCodes as supplyDefenseDocumentResultCodesData } from './result-codes/supply-defense-document.ts'
import { downloadDisputeEvidenceResultCodes as downloadDisputeEvidenceResultCodesData } from './result-codes/download-dispute-evidence.ts'
import { declareResultCodes as declareResultCodesData } from './result-codes/declare.ts'
import { inquiryDeclarationRequestsResultCodes as inquiryDeclarationRequestsResultCodesData } from './result-codes/inquiry-declaration-requests.ts'
import { uploadInvoiceShippingFileResultCodes as uploadInvoiceShippingFileResultCodesData } from './result-codes/upload-invoice-shipping-file.ts'
import { notifyPaymentResultCodes as notifyPaymentResultCodesData } from './result-codes/notify-payment.ts'
import { notifyCaptureResultCodes as notifyCaptureResultCodesData } from './result-codes/notify-capture.ts'
import { notifyRefundResultCodes as notifyRefundResultCodesData } from './result-codes/notify-refund.ts'
import { notifyAuthorizationResultCodes as notifyAuthorizationResultCodesData } from './result-codes/notify-authorization.ts'
import { notifyVaultingResultCodes as notifyVaultingResultCodesData } from './result-codes/notify-vaulting.ts'
import { notifySubscriptionPaymentResultCodes as notifySubscriptionPaymentResultCodesData } from './result-codes/notify-subscription-payment.ts'
import { vaultingResultCodes as vaultingResultCodesData } from './result-codes/vaulting-result-code.ts'
import { paymentResultCodes as paymentResultCodesData } from './result-codes/payment-result-code.ts'
import { transactionResultCodes as transactionResultCodesData } from './result-codes/transaction-result.ts'
import { gatewayResultCodes as gatewayResultCodesData } from './result-codes/gateway.ts'
import * as texts from './result-codes/texts.en.ts'
import type { AdviceText, Advice, ResultCodeEntry } from './result-codes/types.ts'
import { type WithTexts, withTexts } from './result-codes/with-texts.ts'

export type { WithTexts } from './result-codes/with-texts.ts'

export type * from './result-codes/types.ts'

/** The pages of the reference site that list the result codes, by language, relative to the site's address. */
export const resultCodePages = {"en":"result-codes.html","zh-CN":"zh-CN/result-codes.html"} as const

/** The fragment at which one code stands on such a page; `{table}` is a key of {@link resultCodes}. */
export const resultCodeAnchor = '{table}-{code}'

/** Result codes of `pay`: status, meaning, advice, and what to do about each. */
export const payResultCodes: WithTexts<typeof payResultCodesData, typeof texts.payResultCodes> = /* @__PURE__ */ withTexts(payResultCodesData, texts.payResultCodes)

/** Result codes of `capture`: status, meaning, advice, and what to do about each. */
export const captureResultCodes: WithTexts<typeof captureResultCodesData, typeof texts.captureResultCodes> = /* @__PURE__ */ withTexts(captureResultCodesData, texts.captureResultCodes)

/** Result codes of `inquiryPayment`: status, meaning, advice, and what to do about each. */
export const inquiryPaymentResultCodes: WithTexts<typeof inquiryPaymentResultCodesData, typeof texts.inquiryPaymentResultCodes> = /* @__PURE__ */ withTexts(inquiryPaymentResultCodesData, texts.inquiryPaymentResultCodes)

/** Result codes of `cancel`: status, meaning, advice, and what to do about each. */
export const cancelResultCodes: WithTexts<typeof cancelResultCodesData, typeof texts.cancelResultCodes> = /* @__PURE__ */ withTexts(cancelResultCodesData, texts.cancelResultCodes)

/** Result codes of `updateAmount`: status, meaning, advice, and what to do about each. */
export const updateAmountResultCodes: WithTexts<typeof updateAmountResultCodesData, typeof texts.updateAmountResultCodes> = /* @__PURE__ */ withTexts(updateAmountResultCodesData, texts.updateAmountResultCodes)

/** Result codes of `consultPayment`: status, meaning, advice, and what to do about each. */
export const consultPaymentResultCodes: WithTexts<typeof consultPaymentResultCodesData, typeof texts.consultPaymentResultCodes> = /* @__PURE__ */ withTexts(consultPaymentResultCodesData, texts.consultPaymentResultCodes)

/** Result codes of `createPaymentSession`: status, meaning, advice, and what to do about each. */
export const createPaymentSessionResultCodes: WithTexts<typeof createPaymentSessionResultCodesData, typeof texts.createPaymentSessionResultCodes> = /* @__PURE__ */ withTexts(createPaymentSessionResultCodesData, texts.createPaymentSessionResultCodes)

/** Result codes of `retrievePaymentSession`: status, meaning, advice, and what to do about each. */
export const retrievePaymentSessionResultCodes: WithTexts<typeof retrievePaymentSessionResultCodesData, typeof texts.retrievePaymentSessionResultCodes> = /* @__PURE__ */ withTexts(retrievePaymentSessionResultCodesData, texts.retrievePaymentSessionResultCodes)

/** Result codes of `verifyAndCompletePayment`: status, meaning, advice, and what to do about each. */
export const verifyAndCompletePaymentResultCodes: WithTexts<typeof verifyAndCompletePaymentResultCodesData, typeof texts.verifyAndCompletePaymentResultCodes> = /* @__PURE__ */ withTexts(verifyAndCompletePaymentResultCodesData, texts.verifyAndCompletePaymentResultCodes)

/** Result codes of `inquireExchangeRate`: status, meaning, advice, and what to do about each. */
export const inquireExchangeRateResultCodes: WithTexts<typeof inquireExchangeRateResultCodesData, typeof texts.inquireExchangeRateResultCodes> = /* @__PURE__ */ withTexts(inquireExchangeRateResultCodesData, texts.inquireExchangeRateResultCodes)

/** Result codes of `refund`: status, meaning, advice, and what to do about each. */
export const refundResultCodes: WithTexts<typeof refundResultCodesData, typeof texts.refundResultCodes> = /* @__PURE__ */ withTexts(refundResultCodesData, texts.refundResultCodes)

/** Result codes of `inquiryRefund`: status, meaning, advice, and what to do about each. */
export const inquiryRefundResultCodes: WithTexts<typeof inquiryRefundResultCodesData, typeof texts.inquiryRefundResultCodes> = /* @__PURE__ */ withTexts(inquiryRefundResultCodesData, texts.inquiryRefundResultCodes)

/** Result codes of `consultAuthorization`: status, meaning, advice, and what to do about each. */
export const consultAuthorizationResultCodes: WithTexts<typeof consultAuthorizationResultCodesData, typeof texts.consultAuthorizationResultCodes> = /* @__PURE__ */ withTexts(consultAuthorizationResultCodesData, texts.consultAuthorizationResultCodes)

/** Result codes of `applyToken`: status, meaning, advice, and what to do about each. */
export const applyTokenResultCodes: WithTexts<typeof applyTokenResultCodesData, typeof texts.applyTokenResultCodes> = /* @__PURE__ */ withTexts(applyTokenResultCodesData, texts.applyTokenResultCodes)

/** Result codes of `revoke`: status, meaning, advice, and what to do about each. */
export const revokeResultCodes: WithTexts<typeof revokeResultCodesData, typeof texts.revokeResultCodes> = /* @__PURE__ */ withTexts(revokeResultCodesData, texts.revokeResultCodes)

/** Result codes of `createVaultingSession`: status, meaning, advice, and what to do about each. */
export const createVaultingSessionResultCodes: WithTexts<typeof createVaultingSessionResultCodesData, typeof texts.createVaultingSessionResultCodes> = /* @__PURE__ */ withTexts(createVaultingSessionResultCodesData, texts.createVaultingSessionResultCodes)

/** Result codes of `vaultPaymentMethod`: status, meaning, advice, and what to do about each. */
export const vaultPaymentMethodResultCodes: WithTexts<typeof vaultPaymentMethodResultCodesData, typeof texts.vaultPaymentMethodResultCodes> = /* @__PURE__ */ withTexts(vaultPaymentMethodResultCodesData, texts.vaultPaymentMethodResultCodes)

/** Result codes of `inquireVaulting`: status, meaning, advice, and what to do about each. */
export const inquireVaultingResultCodes: WithTexts<typeof inquireVaultingResultCodesData, typeof texts.inquireVaultingResultCodes> = /* @__PURE__ */ withTexts(inquireVaultingResultCodesData, texts.inquireVaultingResultCodes)

/** Result codes of `fetchNonce`: status, meaning, advice, and what to do about each. */
export const fetchNonceResultCodes: WithTexts<typeof fetchNonceResultCodesData, typeof texts.fetchNonceResultCodes> = /* @__PURE__ */ withTexts(fetchNonceResultCodesData, texts.fetchNonceResultCodes)

/** Result codes of `createSubscription`: status, meaning, advice, and what to do about each. */
export const createSubscriptionResultCodes: WithTexts<typeof createSubscriptionResultCodesData, typeof texts.createSubscriptionResultCodes> = /* @__PURE__ */ withTexts(createSubscriptionResultCodesData, texts.createSubscriptionResultCodes)

/** Result codes of `changeSubscription`: status, meaning, advice, and what to do about each. */
export const changeSubscriptionResultCodes: WithTexts<typeof changeSubscriptionResultCodesData, typeof texts.changeSubscriptionResultCodes> = /* @__PURE__ */ withTexts(changeSubscriptionResultCodesData, texts.changeSubscriptionResultCodes)

/** Result codes of `updateSubscription`: status, meaning, advice, and what to do about each. */
export const updateSubscriptionResultCodes: WithTexts<typeof updateSubscriptionResultCodesData, typeof texts.updateSubscriptionResultCodes> = /* @__PURE__ */ withTexts(updateSubscriptionResultCodesData, texts.updateSubscriptionResultCodes)

/** Result codes of `cancelSubscription`: status, meaning, advice, and what to do about each. */
export const cancelSubscriptionResultCodes: WithTexts<typeof cancelSubscriptionResultCodesData, typeof texts.cancelSubscriptionResultCodes> = /* @__PURE__ */ withTexts(cancelSubscriptionResultCodesData, texts.cancelSubscriptionResultCodes)

/** Result codes of `inquireSubscription`: status, meaning, advice, and what to do about each. */
export const inquireSubscriptionResultCodes: WithTexts<typeof inquireSubscriptionResultCodesData, typeof texts.inquireSubscriptionResultCodes> = /* @__PURE__ */ withTexts(inquireSubscriptionResultCodesData, texts.inquireSubscriptionResultCodes)

/** Result codes of `inquireSubscriptionList`: status, meaning, advice, and what to do about each. */
export const inquireSubscriptionListResultCodes: WithTexts<typeof inquireSubscriptionListResultCodesData, typeof texts.inquireSubscriptionListResultCodes> = /* @__PURE__ */ withTexts(inquireSubscriptionListResultCodesData, texts.inquireSubscriptionListResultCodes)

/** Result codes of `inquireSubscriptionPayment`: status, meaning, advice, and what to do about each. */
export const inquireSubscriptionPaymentResultCodes: WithTexts<typeof inquireSubscriptionPaymentResultCodesData, typeof texts.inquireSubscriptionPaymentResultCodes> = /* @__PURE__ */ withTexts(inquireSubscriptionPaymentResultCodesData, texts.inquireSubscriptionPaymentResultCodes)

/** Result codes of `acceptDispute`: status, meaning, advice, and what to do about each. */
export const acceptDisputeResultCodes: WithTexts<typeof acceptDisputeResultCodesData, typeof texts.acceptDisputeResultCodes> = /* @__PURE__ */ withTexts(acceptDisputeResultCodesData, texts.acceptDisputeResultCodes)

/** Result codes of `supplyDefenseDocument`: status, meaning, advice, and what to do about each. */
export const supplyDefenseDocumentResultCodes: WithTexts<typeof supplyDefenseDocumentResultCodesData, typeof texts.supplyDefenseDocumentResultCodes> = /* @__PURE__ */ withTexts(supplyDefenseDocumentResultCodesData, texts.supplyDefenseDocumentResultCodes)

/** Result codes of `downloadDisputeEvidence`: status, meaning, advice, and what to do about each. */
export const downloadDisputeEvidenceResultCodes: WithTexts<typeof downloadDisputeEvidenceResultCodesData, typeof texts.downloadDisputeEvidenceResultCodes> = /* @__PURE__ */ withTexts(downloadDisputeEvidenceResultCodesData, texts.downloadDisputeEvidenceResultCodes)

/** Result codes of `declare`: status, meaning, advice, and what to do about each. */
export const declareResultCodes: WithTexts<typeof declareResultCodesData, typeof texts.declareResultCodes> = /* @__PURE__ */ withTexts(declareResultCodesData, texts.declareResultCodes)

/** Result codes of `inquiryDeclarationRequests`: status, meaning, advice, and what to do about each. */
export const inquiryDeclarationRequestsResultCodes: WithTexts<typeof inquiryDeclarationRequestsResultCodesData, typeof texts.inquiryDeclarationRequestsResultCodes> = /* @__PURE__ */ withTexts(inquiryDeclarationRequestsResultCodesData, texts.inquiryDeclarationRequestsResultCodes)

/** Result codes of `uploadInvoiceShippingFile`: status, meaning, advice, and what to do about each. */
export const uploadInvoiceShippingFileResultCodes: WithTexts<typeof uploadInvoiceShippingFileResultCodesData, typeof texts.uploadInvoiceShippingFileResultCodes> = /* @__PURE__ */ withTexts(uploadInvoiceShippingFileResultCodesData, texts.uploadInvoiceShippingFileResultCodes)

/** Result codes of `notifyPayment`: status, meaning, advice, and what to do about each. */
export const notifyPaymentResultCodes: WithTexts<typeof notifyPaymentResultCodesData, typeof texts.notifyPaymentResultCodes> = /* @__PURE__ */ withTexts(notifyPaymentResultCodesData, texts.notifyPaymentResultCodes)

/** Result codes of `notifyCapture`: status, meaning, advice, and what to do about each. */
export const notifyCaptureResultCodes: WithTexts<typeof notifyCaptureResultCodesData, typeof texts.notifyCaptureResultCodes> = /* @__PURE__ */ withTexts(notifyCaptureResultCodesData, texts.notifyCaptureResultCodes)

/** Result codes of `notifyRefund`: status, meaning, advice, and what to do about each. */
export const notifyRefundResultCodes: WithTexts<typeof notifyRefundResultCodesData, typeof texts.notifyRefundResultCodes> = /* @__PURE__ */ withTexts(notifyRefundResultCodesData, texts.notifyRefundResultCodes)

/** Result codes of `notifyAuthorization`: status, meaning, advice, and what to do about each. */
export const notifyAuthorizationResultCodes: WithTexts<typeof notifyAuthorizationResultCodesData, typeof texts.notifyAuthorizationResultCodes> = /* @__PURE__ */ withTexts(notifyAuthorizationResultCodesData, texts.notifyAuthorizationResultCodes)

/** Result codes of `notifyVaulting`: status, meaning, advice, and what to do about each. */
export const notifyVaultingResultCodes: WithTexts<typeof notifyVaultingResultCodesData, typeof texts.notifyVaultingResultCodes> = /* @__PURE__ */ withTexts(notifyVaultingResultCodesData, texts.notifyVaultingResultCodes)

/** Result codes of `notifySubscriptionPayment`: status, meaning, advice, and what to do about each. */
export const notifySubscriptionPaymentResultCodes: WithTexts<typeof notifySubscriptionPaymentResultCodesData, typeof texts.notifySubscriptionPaymentResultCodes> = /* @__PURE__ */ withTexts(notifySubscriptionPaymentResultCodesData, texts.notifySubscriptionPaymentResultCodes)

/** Result codes of `vaultingResultCode`: status, meaning, advice, and what to do about each. */
export const vaultingResultCodes: WithTexts<typeof vaultingResultCodesData, typeof texts.vaultingResultCodes> = /* @__PURE__ */ withTexts(vaultingResultCodesData, texts.vaultingResultCodes)

/** Result codes of `paymentResultCode`: status, meaning, advice, and what to do about each. */
export const paymentResultCodes: WithTexts<typeof paymentResultCodesData, typeof texts.paymentResultCodes> = /* @__PURE__ */ withTexts(paymentResultCodesData, texts.paymentResultCodes)

/** Result codes of `transactionResult`: status, meaning, advice, and what to do about each. */
export const transactionResultCodes: WithTexts<typeof transactionResultCodesData, typeof texts.transactionResultCodes> = /* @__PURE__ */ withTexts(transactionResultCodesData, texts.transactionResultCodes)

/** Result codes of any call: status, meaning, advice, and what to do about each. */
export const gatewayResultCodes: WithTexts<typeof gatewayResultCodesData, typeof texts.gatewayResultCodes> = /* @__PURE__ */ withTexts(gatewayResultCodesData, texts.gatewayResultCodes)

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodes: {
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
} satisfies Record<string, Readonly<Record<string, ResultCodeEntry>>>

/** What each kind of advice means. */
export const adviceTexts: Readonly<Record<Advice, AdviceText>> = texts.adviceTexts
