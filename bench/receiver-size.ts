import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'

/** What a bundle of the receiver weighs: without validators at start, and those of both notifications later. */
export function receiverSize(): Promise<ChunkSizes> {
  return chunkSizes("export { createNotificationReceiver } from './src/notifications/index.ts'")
}
