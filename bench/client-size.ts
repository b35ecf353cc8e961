import { type ChunkSizes, chunkSizes } from './chunk-sizes.ts'

/** What a bundle of the client weighs, openapi-fetch included. */
export function clientSize(): Promise<ChunkSizes> {
  return chunkSizes("export { createAntomClient } from './src/index.ts'")
}
