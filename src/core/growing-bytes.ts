/** Bytes that come piece by piece. */
export interface GrowingBytes {
  /** How many there are. */
  readonly length: number
  /** How much memory they take, in bytes. */
  readonly held: number
  /** Copies a piece to the end. */
  readonly add: (piece: Uint8Array) => void
  /** What has come so far: a view, which the next piece may change. */
  readonly bytes: () => Uint8Array<ArrayBuffer>
}

/**
 * Makes what collects bytes from somebody else. Pieces are not kept as they are: one of a single byte takes some two
 * hundred, and a sender can send each byte alone. What is held is at most twice what has come.
 *
 * @param most - how many bytes there may be; no more are held. Whoever adds more has looked at `length` first
 */
export function createGrowingBytes(most: number): GrowingBytes {
  let buffer = new Uint8Array()
  let length = 0
  return {
    get length() {
      return length
    },
    get held() {
      return buffer.length
    },
    add: (piece) => {
      const end = length + piece.length
      if (end > buffer.length) {
        // A first piece is mostly the only one.
        const larger = new Uint8Array(length === 0 ? end : Math.max(end, Math.min(2 * end, most)))
        larger.set(buffer.subarray(0, length))
        buffer = larger
      }
      buffer.set(piece, length)
      length = end
    },
    bytes: () => buffer.subarray(0, length),
  }
}
