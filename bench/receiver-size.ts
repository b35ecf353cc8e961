import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'

/** What a bundle of the receiver weighs at start, before the first notification. */
export function receiverSize(): Promise<ChunkSizes> {
  return chunkSizes("export { createNotificationReceiver } from './src/notifications/index.ts'")
}

/** What of it is loaded with the first notification through `fetch` or `handle`, without the validators. */
export function receivingSize(): Promise<ChunkSizes> {
  return chunkSizes(receiving)
}

/** The same with the validators of a capture and a payment. */
export function receivedSize(): Promise<ChunkSizes> {
  return chunkSizes(`${receiving}
    export { validateCaptureNotification } from './generated/validators/capture-notification.js'
    export { validatePaymentNotification } from './generated/validators/payment-notification.js'
  `)
}

const receiving = `
  export { createNotificationReceiver } from './src/notifications/index.ts'
  export { createReceiving } from './src/notifications/receiving.ts'
`
