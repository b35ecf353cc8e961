/*
 * What waiting needs and calls do not: the texts of result codes among it. Loaded as one module at the first wait.
 */
export { waitForCapture } from './wait-for-capture.ts'
export { waitForPayment } from './wait-for-payment.ts'
