import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'
import { RECEIVER } from './exports.ts'

/** What a bundle of the receiver weighs at start, before the first notification. */
export function receiverSize(): Promise<ChunkSizes> {
  return chunkSizes(RECEIVER)
}

/** What of it is loaded with the first notification through `handle`, without the validators. Adapters come on top. */
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
  ${RECEIVER}
  export { createReceiving } from './src/notifications/receiving.ts'
`
