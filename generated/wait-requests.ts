// What the methods that wait take.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  InquiryPaymentRequest,
} from './types.ts'

/**
 * What `waitForCapture` takes: what inquiryPayment takes, and `captureRequestId`.
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type WaitForCaptureRequest = { readonly captureRequestId: string } & InquiryPaymentRequest

/**
 * What `waitForAmountUpdate` takes: what inquiryPayment takes, and `updateRequestId`.
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type WaitForAmountUpdateRequest = { readonly updateRequestId: string } & InquiryPaymentRequest
