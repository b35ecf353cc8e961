import type { ReceivedResponse } from './received-response.ts'

/**
 * Reads a body and no more than is allowed of it.
 *
 * @param response - whose body has not been read
 * @param limit - the most bytes, after decompression
 * @returns the bytes, or `undefined` when there are more; the rest is then not read
 * @throws (as a rejection) what the runtime throws when the body breaks off
 */
export async function readBody(
  response: ReceivedResponse,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  await response.read((chunk) => {
    size += chunk.length
    chunks.push(chunk)
    return size <= limit
  })
  if (size > limit) return undefined
  const bytes = new Uint8Array(size)
  let end = 0
  for (const chunk of chunks) {
    bytes.set(chunk, end)
    end += chunk.length
  }
  return bytes
}
