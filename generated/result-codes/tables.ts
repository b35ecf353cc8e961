// Every table of result codes, without texts.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { payResultCodes } from './pay.ts'
import { captureResultCodes } from './capture.ts'
import { inquiryPaymentResultCodes } from './inquiry-payment.ts'
import { cancelResultCodes } from './cancel.ts'
import { consultAuthorizationResultCodes } from './consult-authorization.ts'
import { applyTokenResultCodes } from './apply-token.ts'
import { revokeResultCodes } from './revoke.ts'
import { createVaultingSessionResultCodes } from './create-vaulting-session.ts'
import { vaultPaymentMethodResultCodes } from './vault-payment-method.ts'
import { inquireVaultingResultCodes } from './inquire-vaulting.ts'
import { fetchNonceResultCodes } from './fetch-nonce.ts'
import { notifyPaymentResultCodes } from './notify-payment.ts'
import { notifyCaptureResultCodes } from './notify-capture.ts'
import { notifyAuthorizationResultCodes } from './notify-authorization.ts'
import { notifyVaultingResultCodes } from './notify-vaulting.ts'
import { vaultingResultCodes } from './vaulting-result-code.ts'
import { paymentResultCodes } from './payment-result-code.ts'
import { transactionResultCodes } from './transaction-result.ts'
import { gatewayResultCodes } from './gateway.ts'

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodeTables = {
  pay: payResultCodes,
  capture: captureResultCodes,
  inquiryPayment: inquiryPaymentResultCodes,
  cancel: cancelResultCodes,
  consultAuthorization: consultAuthorizationResultCodes,
  applyToken: applyTokenResultCodes,
  revoke: revokeResultCodes,
  createVaultingSession: createVaultingSessionResultCodes,
  vaultPaymentMethod: vaultPaymentMethodResultCodes,
  inquireVaulting: inquireVaultingResultCodes,
  fetchNonce: fetchNonceResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  notifyAuthorization: notifyAuthorizationResultCodes,
  notifyVaulting: notifyVaultingResultCodes,
  vaultingResultCode: vaultingResultCodes,
  paymentResultCode: paymentResultCodes,
  transactionResult: transactionResultCodes,
  gateway: gatewayResultCodes,
} as const
