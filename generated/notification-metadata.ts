// What a receiver replies, and how it recognizes notifications and their repetitions.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementBody = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

/** For each known `notifyType`, the fields by which two notifications are told apart, and which of them are required. */
export const deduplicationFields = {
  PAYMENT_RESULT: [
    { pointer: '/paymentId', required: true },
    { pointer: '/updateRequestId', required: false },
    { pointer: '/result/resultStatus', required: true },
  ],
  PAYMENT_PENDING: [
    { pointer: '/paymentId', required: true },
    { pointer: '/updateRequestId', required: false },
    { pointer: '/result/resultStatus', required: true },
  ],
  UPDATE_AMOUNT_RESULT: [
    { pointer: '/paymentId', required: true },
    { pointer: '/updateRequestId', required: false },
    { pointer: '/result/resultStatus', required: true },
  ],
  CAPTURE_RESULT: [
    { pointer: '/captureId', required: true },
    { pointer: '/result/resultStatus', required: true },
  ],
} as const

/** For each known `notifyType`, the name of the message's type. */
export const notificationSchemas = {
  PAYMENT_RESULT: 'PaymentNotification',
  PAYMENT_PENDING: 'PaymentNotification',
  UPDATE_AMOUNT_RESULT: 'PaymentNotification',
  CAPTURE_RESULT: 'CaptureNotification',
} as const
