import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'

/** What a bundle of the receiver weighs, with both validators. */
export function receiverSize(): Promise<ChunkSizes> {
  return chunkSizes("export { createNotificationReceiver } from './src/notifications/index.ts'")
}
