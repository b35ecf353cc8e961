import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'
import { CLIENT } from './exports.ts'

/** What a bundle of the client weighs at start; openapi-fetch is loaded with the first call. */
export function clientSize(): Promise<ChunkSizes> {
  return chunkSizes(CLIENT)
}
