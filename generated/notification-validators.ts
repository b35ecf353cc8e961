// The validator of each kind of notification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePaymentNotification, validateCaptureNotification } from './validators/notifications.js'

/** The validator for each known `notifyType`. */
export const notificationValidators = {
  PAYMENT_RESULT: validatePaymentNotification,
  PAYMENT_PENDING: validatePaymentNotification,
  UPDATE_AMOUNT_RESULT: validatePaymentNotification,
  CAPTURE_RESULT: validateCaptureNotification,
} as const
