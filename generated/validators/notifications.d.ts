// Every validator. Import one module instead where size matters.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

export { validatePaymentNotification } from './payment-notification.js'
export { validateCaptureNotification } from './capture-notification.js'
