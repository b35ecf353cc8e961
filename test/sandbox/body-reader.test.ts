import { describe, expect, it } from 'vitest'
import { type BodySource, createBodyReader } from '../../src/sandbox/server/body-reader.ts'

/** A request whose pieces are all one piece of memory, written anew each time: who keeps pieces has not what came. */
function requestOf(bytes: Uint8Array, size: number, end?: Promise<void>): BodySource {
  const piece = new Uint8Array(size)
  return {
    headers: {},
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < bytes.length; at += size) {
        piece.set(bytes.subarray(at, at + size))
        yield piece.subarray(0, Math.min(size, bytes.length - at))
      }
      await end
    },
  }
}

const random = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919) % 251)

describe('a body that comes in pieces', () => {
  it.each([1, 7, 1024])('of %i bytes is copied, and no piece is kept', async (size) => {
    const bytes = random(1000)
    expect(await createBodyReader(1000)(requestOf(bytes, size))).toEqual(bytes)
  })

  it('is refused once it is too large, or says that it will be', async () => {
    const read = createBodyReader(1000)
    expect(await read(requestOf(random(1001), 1))).toMatchObject({
      status: 413,
      text: expect.stringContaining('1000 bytes'),
    })
    const told = { ...requestOf(random(1), 1), headers: { 'content-length': '1001' } }
    expect(await read(told)).toMatchObject({ status: 413 })
  })

  it('is refused when it comes in more pieces than a body has', async () => {
    const read = createBodyReader(12_800)
    expect(await read(requestOf(random(1100), 1))).toHaveLength(1100)
    expect(await read(requestOf(random(1101), 1))).toMatchObject({
      status: 413,
      text: expect.stringContaining('more than 1100 pieces'),
    })
  })
})

describe('unfinished bodies', () => {
  const begin = (read: ReturnType<typeof createBodyReader>, length: number) => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    return { body: read(requestOf(random(length), 1, ended)), end }
  }

  it('take no more memory together than they may, and give it back', async () => {
    const read = createBodyReader(1000, 4000)
    const open = [1, 2, 3, 4].map(() => begin(read, 900))
    await new Promise((resolve) => setImmediate(resolve))
    for (let count = 0; count < 3; count += 1)
      expect(await read(requestOf(random(900), 1))).toMatchObject({ status: 503 })
    for (const { end } of open) end()
    for (const { body } of open) expect(await body).toHaveLength(900)
    const again = [1, 2, 3, 4].map(() => read(requestOf(random(900), 1)))
    for (const body of again) expect(await body).toHaveLength(900)
  })

  it('leave room for one of the largest', async () => {
    expect(await createBodyReader(1000, 10)(requestOf(random(1000), 1))).toHaveLength(1000)
  })
})
