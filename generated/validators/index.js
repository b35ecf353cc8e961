// Every validator. Import one module instead where size matters.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

export { validateCancelRequest } from './cancel-request.js'
export { validateCancelResponse } from './cancel-response.js'
export { validateCaptureNotification } from './capture-notification.js'
export { validateCaptureRequest } from './capture-request.js'
export { validateCaptureResponse } from './capture-response.js'
export { validateInquiryPaymentRequest } from './inquiry-payment-request.js'
export { validateInquiryPaymentResponse } from './inquiry-payment-response.js'
export { validateInquiryRefundRequest } from './inquiry-refund-request.js'
export { validateInquiryRefundResponse } from './inquiry-refund-response.js'
export { validateNotificationAcknowledgement } from './notification-acknowledgement.js'
export { validatePayRequest } from './pay-request.js'
export { validatePayResponse } from './pay-response.js'
export { validatePaymentNotification } from './payment-notification.js'
export { validateRefundNotification } from './refund-notification.js'
export { validateRefundRequest } from './refund-request.js'
export { validateRefundResponse } from './refund-response.js'
