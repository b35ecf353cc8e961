/** A message body: text, which is UTF-8 on the wire, or the bytes themselves. */
export type BodyInput = string | Uint8Array | ArrayBuffer | ArrayBufferView

const encoder = new TextEncoder()

/**
 * Gives the bytes of a body: those of UTF-8 for text, a view on the memory of everything else.
 *
 * A value of another kind is `undefined` and never converted: `{}` as bytes would be no bytes at all, and a signature
 * over nothing could then be compared with one over something.
 *
 * @param body - anything that a caller passes as a body
 * @returns the bytes, or `undefined` when the value is no body; `bodyKindProblem` says why
 */
export function bodyBytes(body: unknown): Uint8Array | undefined {
  if (typeof body === 'string') return encoder.encode(body)
  try {
    // By brand, not with `instanceof`: test runners and workers hand over values of another realm.
    if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    if (Object.prototype.toString.call(body) === '[object ArrayBuffer]')
      // A program can forge the brand. DataView takes nothing but a buffer, unlike Uint8Array, which makes bytes of
      // any object.
      return new Uint8Array(new DataView(body as ArrayBuffer).buffer)
  } catch {
    // The memory was transferred to somebody else, or the brand was forged.
  }
  return undefined
}
