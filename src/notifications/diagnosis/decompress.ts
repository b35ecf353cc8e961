import { builtinModule } from '../../core/builtin-module.ts'

/** How a body is compressed. */
export type Compression = 'gzip' | 'deflate' | 'deflate-raw' | 'br'

/** What of `node:zlib` is used here. */
interface Zlib {
  readonly brotliDecompress: (
    input: Uint8Array,
    options: { readonly maxOutputLength: number },
    callback: (error: Error | null, output: Uint8Array) => void,
  ) => void
}

/**
 * Decompresses bytes, and stops when there are too many.
 *
 * @param bytes - what is compressed
 * @param compression - how
 * @param most - how many bytes it may become
 * @returns undefined when it is not compressed so, when it becomes more, or when the runtime cannot do it
 */
export async function decompress(
  bytes: Uint8Array,
  compression: Compression,
  most: number,
): Promise<Uint8Array | undefined> {
  // What may become nothing is not worth the work, and `node:zlib` refuses a limit of 0.
  if (most < 1) return undefined
  if (compression === 'br') return decompressBrotli(bytes, most)
  // Not every runtime has it.
  if (typeof DecompressionStream !== 'function') return undefined
  const { readable, writable } = new DecompressionStream(compression)
  const writer = writable.getWriter()
  const reader = readable.getReader()
  // What goes wrong is seen when it is read.
  for (const promise of [writer.closed, reader.closed, writer.write(new Uint8Array(bytes)), writer.close()]) {
    promise.catch(() => {})
  }
  const written = new Uint8Array(most)
  let length = 0
  try {
    while (true) {
      const { done, value } = await reader.read()
      if (done) return written.slice(0, length)
      if (length + value.length > most) break
      written.set(value, length)
      length += value.length
    }
  } catch {
    return undefined
  }
  await reader.cancel().catch(() => {})
  return undefined
}

function decompressBrotli(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  // Few runtimes have it as a stream; without `node:zlib` it is not tried.
  const zlib = builtinModule<Zlib>('node:zlib')
  if (!zlib) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    zlib.brotliDecompress(bytes, { maxOutputLength: most }, (error, output) =>
      resolve(error ? undefined : new Uint8Array(output)),
    )
  })
}
