// Every table of result codes, without texts.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { payResultCodes } from './pay.ts'
import { captureResultCodes } from './capture.ts'
import { inquiryPaymentResultCodes } from './inquiry-payment.ts'
import { cancelResultCodes } from './cancel.ts'
import { consultPaymentResultCodes } from './consult-payment.ts'
import { createPaymentSessionResultCodes } from './create-payment-session.ts'
import { retrievePaymentSessionResultCodes } from './retrieve-payment-session.ts'
import { verifyAndCompletePaymentResultCodes } from './verify-and-complete-payment.ts'
import { inquireExchangeRateResultCodes } from './inquire-exchange-rate.ts'
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
  consultPayment: consultPaymentResultCodes,
  createPaymentSession: createPaymentSessionResultCodes,
  retrievePaymentSession: retrievePaymentSessionResultCodes,
  verifyAndCompletePayment: verifyAndCompletePaymentResultCodes,
  inquireExchangeRate: inquireExchangeRateResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  paymentResultCode: paymentResultCodes,
  transactionResult: transactionResultCodes,
  gateway: gatewayResultCodes,
} as const
