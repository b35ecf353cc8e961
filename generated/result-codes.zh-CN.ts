// Result codes: what each one means and what to do about it (zh-CN).
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { payResultCodes as payResultCodesData } from './result-codes/pay.ts'
import { captureResultCodes as captureResultCodesData } from './result-codes/capture.ts'
import { inquiryPaymentResultCodes as inquiryPaymentResultCodesData } from './result-codes/inquiry-payment.ts'
import { cancelResultCodes as cancelResultCodesData } from './result-codes/cancel.ts'
import { consultPaymentResultCodes as consultPaymentResultCodesData } from './result-codes/consult-payment.ts'
import { createPaymentSessionResultCodes as createPaymentSessionResultCodesData } from './result-codes/create-payment-session.ts'
import { retrievePaymentSessionResultCodes as retrievePaymentSessionResultCodesData } from './result-codes/retrieve-payment-session.ts'
import { verifyAndCompletePaymentResultCodes as verifyAndCompletePaymentResultCodesData } from './result-codes/verify-and-complete-payment.ts'
import { inquireExchangeRateResultCodes as inquireExchangeRateResultCodesData } from './result-codes/inquire-exchange-rate.ts'
import { notifyPaymentResultCodes as notifyPaymentResultCodesData } from './result-codes/notify-payment.ts'
import { notifyCaptureResultCodes as notifyCaptureResultCodesData } from './result-codes/notify-capture.ts'
import { paymentResultCodes as paymentResultCodesData } from './result-codes/payment-result-code.ts'
import { transactionResultCodes as transactionResultCodesData } from './result-codes/transaction-result.ts'
import { gatewayResultCodes as gatewayResultCodesData } from './result-codes/gateway.ts'
import * as texts from './result-codes/texts.zh-CN.ts'
import type { AdviceText, Advice, ResultCodeEntry } from './result-codes/types.ts'
import { withTexts } from './result-codes/with-texts.ts'

/** Result codes of `pay`: status, meaning, advice, and what to do about each. */
export const payResultCodes = /* @__PURE__ */ withTexts(payResultCodesData, texts.payResultCodes)

/** Result codes of `capture`: status, meaning, advice, and what to do about each. */
export const captureResultCodes = /* @__PURE__ */ withTexts(captureResultCodesData, texts.captureResultCodes)

/** Result codes of `inquiryPayment`: status, meaning, advice, and what to do about each. */
export const inquiryPaymentResultCodes = /* @__PURE__ */ withTexts(inquiryPaymentResultCodesData, texts.inquiryPaymentResultCodes)

/** Result codes of `cancel`: status, meaning, advice, and what to do about each. */
export const cancelResultCodes = /* @__PURE__ */ withTexts(cancelResultCodesData, texts.cancelResultCodes)

/** Result codes of `consultPayment`: status, meaning, advice, and what to do about each. */
export const consultPaymentResultCodes = /* @__PURE__ */ withTexts(consultPaymentResultCodesData, texts.consultPaymentResultCodes)

/** Result codes of `createPaymentSession`: status, meaning, advice, and what to do about each. */
export const createPaymentSessionResultCodes = /* @__PURE__ */ withTexts(createPaymentSessionResultCodesData, texts.createPaymentSessionResultCodes)

/** Result codes of `retrievePaymentSession`: status, meaning, advice, and what to do about each. */
export const retrievePaymentSessionResultCodes = /* @__PURE__ */ withTexts(retrievePaymentSessionResultCodesData, texts.retrievePaymentSessionResultCodes)

/** Result codes of `verifyAndCompletePayment`: status, meaning, advice, and what to do about each. */
export const verifyAndCompletePaymentResultCodes = /* @__PURE__ */ withTexts(verifyAndCompletePaymentResultCodesData, texts.verifyAndCompletePaymentResultCodes)

/** Result codes of `inquireExchangeRate`: status, meaning, advice, and what to do about each. */
export const inquireExchangeRateResultCodes = /* @__PURE__ */ withTexts(inquireExchangeRateResultCodesData, texts.inquireExchangeRateResultCodes)

/** Result codes of `notifyPayment`: status, meaning, advice, and what to do about each. */
export const notifyPaymentResultCodes = /* @__PURE__ */ withTexts(notifyPaymentResultCodesData, texts.notifyPaymentResultCodes)

/** Result codes of `notifyCapture`: status, meaning, advice, and what to do about each. */
export const notifyCaptureResultCodes = /* @__PURE__ */ withTexts(notifyCaptureResultCodesData, texts.notifyCaptureResultCodes)

/** Result codes of `paymentResultCode`: status, meaning, advice, and what to do about each. */
export const paymentResultCodes = /* @__PURE__ */ withTexts(paymentResultCodesData, texts.paymentResultCodes)

/** Result codes of `transactionResult`: status, meaning, advice, and what to do about each. */
export const transactionResultCodes = /* @__PURE__ */ withTexts(transactionResultCodesData, texts.transactionResultCodes)

/** Result codes of any call: status, meaning, advice, and what to do about each. */
export const gatewayResultCodes = /* @__PURE__ */ withTexts(gatewayResultCodesData, texts.gatewayResultCodes)

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodes = {
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
} as const satisfies Record<string, Readonly<Record<string, ResultCodeEntry>>>

/** What each kind of advice means. */
export const adviceTexts: Readonly<Record<Advice, AdviceText>> = texts.adviceTexts
