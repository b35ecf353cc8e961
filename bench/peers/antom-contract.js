import { validateCaptureNotification } from '../../generated/validators/capture-notification.js'

/** @returns {import('../subject.ts').Peer} */
export function create() {
  return {
    accepts: validateCaptureNotification,
    reason: (message) =>
      validateCaptureNotification(message) ? undefined : validateCaptureNotification.errors?.[0],
  }
}
