// The validator of each kind of notification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePaymentNotification } from './validators/payment-notification.js'
import { validateCaptureNotification } from './validators/capture-notification.js'

/** The validator for each known `notifyType`. */
export const notificationValidators = {
  PAYMENT_RESULT: validatePaymentNotification,
  PAYMENT_PENDING: validatePaymentNotification,
  UPDATE_AMOUNT_RESULT: validatePaymentNotification,
  CAPTURE_RESULT: validateCaptureNotification,
} as const
