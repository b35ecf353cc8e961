// What a receiver replies, and how it recognizes a repetition.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementText = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

/** The fields that, with the `notifyType`, tell two notifications apart. */
export const toldApartBy = {
  PAYMENT_RESULT: ['paymentId', 'updateRequestId'],
  PAYMENT_PENDING: ['paymentId', 'updateRequestId'],
  UPDATE_AMOUNT_RESULT: ['paymentId', 'updateRequestId'],
  CAPTURE_RESULT: ['captureId'],
} as const
