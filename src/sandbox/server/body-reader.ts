import { createGrowingBytes } from '../../core/growing-bytes.ts'

/** A request as far as its body goes. */
export interface BodySource extends AsyncIterable<Uint8Array> {
  readonly headers: { readonly 'content-length'?: string | undefined }
}

/** Why a body is not taken. */
export interface BodyRefusal {
  readonly status: number
  readonly text: string
}

/** Reads the body of a request. */
export type BodyReader = (request: BodySource) => Promise<Uint8Array | BodyRefusal>

/**
 * Makes the function that reads bodies: with limits for each, and one for the memory of all unfinished bodies together.
 * Anybody can send them, without a key.
 *
 * @param maxBodySize - the most bytes of one body
 * @param maxHeld - the most bytes of memory for bodies that have not come to their end; one of the largest always fits
 */
export function createBodyReader(maxBodySize: number, maxHeld = 64 * 1_048_576): BodyReader {
  // As a receiver has it: each piece costs some microseconds, however small it is.
  const maxPieces = 1000 + Math.floor(maxBodySize / 128)
  const tooLarge = { status: 413, text: `The body has more than ${maxBodySize} bytes.` }
  const tooManyPieces = { status: 413, text: `The body comes in more than ${maxPieces} pieces.` }
  const tooMany = { status: 503, text: 'Too many unfinished requests: send fewer at a time.' }
  const most = Math.max(maxHeld, maxBodySize)
  let held = 0
  return async (request) => {
    if (Number(request.headers['content-length']) > maxBodySize) return tooLarge
    const body = createGrowingBytes(maxBodySize)
    let pieces = 0
    let own = 0
    try {
      for await (const piece of request) {
        pieces += 1
        if (body.length + piece.length > maxBodySize) return tooLarge
        if (pieces > maxPieces) return tooManyPieces
        body.add(piece)
        held += body.held - own
        own = body.held
        if (held > most) return tooMany
      }
      return body.bytes()
    } finally {
      held -= own
    }
  }
}
