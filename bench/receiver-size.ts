import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'

/** What a bundle of the receiver weighs at start, before the first notification. */
export function receiverSize(): Promise<ChunkSizes> {
  return chunkSizes("export { createNotificationReceiver } from './src/notifications/index.ts'")
}

/** What of it is loaded once a capture and a payment were received through `fetch` or `handle`. */
export function receivingSize(): Promise<ChunkSizes> {
  return chunkSizes(`
    export { createNotificationReceiver } from './src/notifications/index.ts'
    export { createReceiving } from './src/notifications/receiving.ts'
    export { validateCaptureNotification } from './generated/validators/capture-notification.js'
    export { validatePaymentNotification } from './generated/validators/payment-notification.js'
  `)
}
