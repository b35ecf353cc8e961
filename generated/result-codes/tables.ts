// Every table of result codes, without texts.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { payResultCodes } from './pay.ts'
import { captureResultCodes } from './capture.ts'
import { inquiryPaymentResultCodes } from './inquiry-payment.ts'
import { cancelResultCodes } from './cancel.ts'
import { notifyPaymentResultCodes } from './notify-payment.ts'
import { notifyCaptureResultCodes } from './notify-capture.ts'
import { paymentResultCodes } from './payment-result-code.ts'
import { transactionResultCodes } from './transaction-result.ts'
import { gatewayResultCodes } from './gateway.ts'

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodeTables = {
  pay: payResultCodes,
  capture: captureResultCodes,
  inquiryPayment: inquiryPaymentResultCodes,
  cancel: cancelResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  paymentResultCode: paymentResultCodes,
  transactionResult: transactionResultCodes,
  gateway: gatewayResultCodes,
} as const
