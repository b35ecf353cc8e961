// Decides about every notification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { PaymentNotification, CaptureNotification } from '../types.js'

/**
 * Tells whether what `JSON.parse` gave is a {@link PaymentNotification} as the contract describes it. Its validator tells
 * what is wrong with one that is not.
 */
export declare function isPaymentNotification(data: unknown): data is PaymentNotification

/**
 * Tells whether what `JSON.parse` gave is a {@link CaptureNotification} as the contract describes it. Its validator tells
 * what is wrong with one that is not.
 */
export declare function isCaptureNotification(data: unknown): data is CaptureNotification
