/** What is cut up for messages of usual size, in bytes. */
const pieceSize = 16_384

let piece = new ArrayBuffer(0)
let taken = 0

/**
 * Gives zeroed bytes that nobody else has or will be given. They are cut from a larger piece: to allocate a few
 * hundred bytes by themselves, and to collect them again, takes longer than to read a header.
 *
 * @param length - how many
 */
export function takeBytes(length: number): Uint8Array<ArrayBuffer> {
  if (length > piece.byteLength - taken) {
    piece = new ArrayBuffer(Math.max(length, pieceSize))
    taken = 0
  }
  const bytes = new Uint8Array(piece, taken, length)
  taken += length
  return bytes
}
