/**
 * Reads a body and no more than is allowed of it.
 *
 * @param response - whose body has not been read
 * @param limit - the most bytes, after decompression
 * @returns the bytes, or `undefined` when there are more; the rest is then not read
 * @throws (as a rejection) what the runtime throws when the body breaks off
 */
export async function readBody(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) return undefined
    chunks.push(value)
  }
  if (chunks.length === 1) return chunks[0]
  const bytes = new Uint8Array(size)
  let end = 0
  for (const chunk of chunks) {
    bytes.set(chunk, end)
    end += chunk.length
  }
  return bytes
}
