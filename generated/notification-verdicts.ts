// What decides about each kind of notification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { isPaymentNotification, isCaptureNotification } from './validators/notification-verdicts.js'

/** For each known `notifyType`, what tells whether a message is as the contract says. */
export const notificationVerdicts = {
  PAYMENT_RESULT: isPaymentNotification,
  PAYMENT_PENDING: isPaymentNotification,
  UPDATE_AMOUNT_RESULT: isPaymentNotification,
  CAPTURE_RESULT: isCaptureNotification,
} as const
