import nodeCrypto from 'node:crypto'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Budget, createBudget } from '../../../src/notifications/diagnosis/budget.ts'
import { diagnoseSignature } from '../../../src/notifications/diagnosis/diagnose-signature.ts'
import { measureJson } from '../../../src/notifications/diagnosis/json-shape.ts'
import { diagnosisLimits } from '../../../src/notifications/diagnosis/limits.ts'
import { writtenBodies } from '../../../src/notifications/diagnosis/written-bodies.ts'
import { createKeyRing } from '../../../src/notifications/key-ring.ts'
import type { IdentifiedOptions } from '../../../src/notifications/receiver-settings.ts'
import { antom, clientId, other, signed, watch } from '../fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const nested = (depth: number, inside = '') => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
/** As large as a receiver takes a body. */
const largest = 131_072

/** The best quality, which is the default, takes twenty times as long. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Bodies by which somebody could try to keep a program busy, or to fill its memory. */
const hostile: [name: string, body: Uint8Array, encoding?: string][] = [
  ['lists in lists, 50,000 deep', bytes(nested(50_000))],
  ['objects in objects, 20,000 deep', bytes(objects(20_000))],
  ['lists in lists that never end', bytes('['.repeat(largest))],
  ['a deep list with many values', bytes(nested(2_500, `${'1,'.repeat(30_000)}1`))],
  ['the deepest that is written anew, with many values', bytes(nested(32, `${'1,'.repeat(8_000)}1`))],
  ['one level more', bytes(nested(33, `${'1,'.repeat(8_000)}1`))],
  ['a wide object', bytes(`{${Array.from({ length: 10_000 }, (_, at) => `"k${at}":${at}`).join()}}`)],
  ['one key again and again', bytes(`{${'"a":1,'.repeat(18_000)}"a":1}`)],
  ['a long text', bytes(`{"a":"${'x'.repeat(largest - 8)}"}`)],
  ['numbers that grow', bytes(`[${'1e20,'.repeat(3_000)}1]`)],
  ['huge exponents', bytes(`[${'1e999999999,'.repeat(1_000)}-1e-999999999]`)],
  ['a number of 16,000 digits', bytes('9'.repeat(16_000))],
  ['halves of characters', bytes(`["${'\\ud800'.repeat(2_000)}"]`)],
  ['characters that grow when they are escaped', bytes(`["${'é'.repeat(8_000)}"]`)],
  ['slashes', bytes(`["${'/'.repeat(16_000)}"]`)],
  ['quotes', bytes('"'.repeat(largest))],
  ['backslashes in a string', bytes(`"${'\\'.repeat(largest - 2)}"`)],
  ['line feeds', bytes('\n'.repeat(largest))],
  ['line breaks of Windows', bytes('\r\n'.repeat(largest / 2))],
  ['carriage returns', bytes('\r'.repeat(largest))],
  ['spaces', bytes(' '.repeat(largest))],
  ['base64', bytes('QUJD'.repeat(largest / 4))],
  ['base64 of base64', bytes(btoa(btoa('A'.repeat(70_000))))],
  ['zeros', new Uint8Array(largest)],
  ['no UTF-8', new Uint8Array(largest).fill(0xff)],
  ['UTF-8 that may have been latin1', bytes('Ã©'.repeat(largest / 4))],
  ['a gzip bomb', gzipSync(Buffer.alloc(100_000_000))],
  ['a deflate bomb', deflateSync(Buffer.alloc(100_000_000))],
  ['a Brotli bomb', brotliCompressSync(Buffer.alloc(100_000_000), quickly), 'br'],
  ['a gzip bomb in base64', bytes(gzipSync(Buffer.alloc(60_000_000)).toString('base64'))],
  ['what begins as gzip', new Uint8Array(largest).fill(7).fill(0x1f, 0, 1).fill(0x8b, 1, 2)],
  ['the largest that is looked at', new Uint8Array(diagnosisLimits.largestBody)],
  ['one byte more', new Uint8Array(diagnosisLimits.largestBody + 1)],
]

interface Watched {
  readonly cause: string | undefined
  readonly spent: ReturnType<Budget['spent']>
  /** How many verifications were made in the turn that had most of them. */
  readonly mostInOneTurn: number
}

/** Diagnoses a notification that somebody else signed, and counts. */
async function diagnose(
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  options: Partial<IdentifiedOptions> = {},
): Promise<Watched> {
  const path = '/a/b/c/d/e/f/g?h=i'
  const sent = await signed('another', { privateKey: other.privateKey, path })
  const all = { clientId, antomPublicKey: antom.publicKey, on: {}, onUnknown: () => {}, ...options }
  const keyOf = createKeyRing(all.antomPublicKey)
  const budget = createBudget()
  onTestFinished(budget.close)
  let inThisTurn = 0
  let mostInOneTurn = 0
  const counting: Budget = {
    ...budget,
    turn: () => {
      inThisTurn = 0
      return budget.turn()
    },
    verify: () => {
      mostInOneTurn = Math.max(mostInOneTurn, ++inThisTurn)
      return budget.verify()
    },
  }
  const input = {
    headers: { ...sent.headers, ...headers },
    path,
    paths: [path, '/a/b/c/d/e/f/g'],
    body,
    options: all,
    keyOf,
  }
  const diagnosis = await diagnoseSignature(input, counting)
  return { cause: diagnosis?.cause, spent: budget.spent(), mostInOneTurn }
}

function expectWithinLimits({ spent, mostInOneTurn }: Watched): void {
  expect(spent.verifications).toBeLessThanOrEqual(diagnosisLimits.verifications)
  expect(spent.producedBytes).toBeLessThanOrEqual(diagnosisLimits.producedBytes)
  expect(mostInOneTurn).toBeLessThanOrEqual(1)
}

describe('a diagnosis costs no more than it may, whatever is sent', () => {
  it.each<(typeof hostile)[number]>(hostile)('%s', async (_name, body, encoding = '') => {
    const watched = await diagnose(body, { 'content-encoding': encoding })
    expect(watched.cause).toBeUndefined()
    expectWithinLimits(watched)
  })

  it('any bytes, any text, any JSON, under any headers', async () => {
    const anyBody = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.string({ unit: 'binary', maxLength: 2_000 }).map(bytes),
      fc.json({ maxDepth: 40 }).map(bytes),
      fc.json().map((text) => bytes(btoa(unescape(encodeURIComponent(text))))),
      fc.json().map((text) => new Uint8Array(gzipSync(text))),
      fc.json().map((text) => bytes(JSON.stringify(text))),
      fc.json().map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
    )
    const anyHeaders = fc.record(
      {
        'content-encoding': fc.constantFrom('gzip', 'deflate', 'br', 'identity', 'x'),
        'x-original-uri': fc.string({ unit: 'binary' }),
        'x-forwarded-prefix': fc.constantFrom('/', '//////', '', '/a'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(anyBody, anyHeaders, async (body, headers) => {
        const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? '']))
        const watched = await diagnose(body, given)
        expect(watched.cause).toBeUndefined()
        expectWithinLimits(watched)
      }),
      { numRuns: 75 },
    )
  })

  it('with twenty keys', async () => {
    const antomPublicKey = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at, antom.publicKey]))
    expectWithinLimits(await diagnose(bytes('{"a": 1}'), {}, { antomPublicKey }))
  })

  it('verifies nothing of a body that is too large, and something of the largest', async () => {
    expect((await diagnose(new Uint8Array(diagnosisLimits.largestBody + 1))).spent.verifications).toBe(0)
    expect((await diagnose(new Uint8Array(diagnosisLimits.largestBody))).spent.verifications).toBeGreaterThan(
      0,
    )
  })
})

describe('JSON is written anew', () => {
  const rewritten = (body: Uint8Array): number => {
    const budget = createBudget()
    onTestFinished(budget.close)
    return [...writtenBodies(body, budget)].filter(({ cause }) => cause === 'body-reserialized').length
  }

  it('up to its depth and no deeper', () => {
    expect(rewritten(bytes(nested(diagnosisLimits.deepestRewrittenBody, '1,2')))).toBeGreaterThan(0)
    expect(rewritten(bytes(nested(diagnosisLimits.deepestRewrittenBody + 1, '1,2')))).toBe(0)
  })

  it('up to its size and no larger', () => {
    const text = (size: number) => bytes(`["${'x'.repeat(size - 8)}", 1]`.padEnd(size))
    expect(rewritten(text(diagnosisLimits.largestRewrittenBody))).toBeGreaterThan(0)
    // Whitespace at the end does not count: it is taken off before.
    expect(rewritten(bytes(`["${'x'.repeat(diagnosisLimits.largestRewrittenBody)}", 1]`))).toBe(0)
  })

  it('without reading what is too deep', () => {
    const parse = vi.spyOn(JSON, 'parse')
    onTestFinished(() => parse.mockRestore())
    rewritten(bytes(nested(5_000)))
    rewritten(bytes(objects(3_000)))
    expect(parse).not.toHaveBeenCalled()
  })

  it('and how large it becomes indented is known before', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        const compact = JSON.stringify(value)
        const shape = measureJson(bytes(compact), 100)
        for (const indent of [2, 4]) {
          const foreseen =
            compact.length + (shape?.lines ?? 0) + (shape?.colons ?? 0) + indent * (shape?.levels ?? 0)
          expect(JSON.stringify(value, null, indent).length).toBeLessThanOrEqual(foreseen)
        }
      }),
    )
  })

  it.each([
    ['braces in a text', '{"a":"[[[[{{{{"}', 1],
    ['a quote in a text', '{"a":"\\"[[["}', 1],
    ['a backslash at the end of a text', '{"a":"\\\\","b":[1]}', 2],
    ['more that ends than begins', ']]]][[', 2],
  ])('%s does not mislead about the depth', (_name, text, depth) => {
    expect(measureJson(bytes(text), depth)).toBeDefined()
    expect(measureJson(bytes(text), depth - 1)).toBeUndefined()
  })
})

describe('diagnoses', () => {
  it('run one at a time, and let authentic notifications through meanwhile', async () => {
    const strangers = 10
    let lookups = 0
    const held: (() => void)[] = []
    const { receiver, refused, handled } = watch({
      antomPublicKey: () => {
        // The lookup of the first diagnosis, after the receiver's own: it is held, and the diagnosis with it.
        if (++lookups !== strangers + 1) return antom.publicKey
        return new Promise((resolve) => held.push(() => resolve(antom.publicKey)))
      },
    })
    const forged = await signed(undefined, { privateKey: other.privateKey, path: '/a/b/c/d?e' })
    const replies = await Promise.all(
      Array.from({ length: strangers }, () => receiver.handle({ ...forged, body: nested(2_000, '1,2') })),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array(strangers).fill(401))
    await expect.poll(() => held.length).toBe(1)
    expect((await receiver.handle(await signed())).status).toBe(200)
    expect([handled.length, lookups, refused.length]).toEqual([1, strangers + 2, 0])
    for (const release of held) release()
    await expect.poll(() => refused.length).toBe(strangers)
  })

  it('do not begin before the one before has ended', async () => {
    const release: (() => void)[] = []
    const lookups: number[] = []
    const { receiver, refused } = watch({
      antomPublicKey: (version) => {
        lookups.push(Number(version))
        // The first of each is the receiver's own.
        if (lookups.length <= 2) return antom.publicKey
        return new Promise((resolve) => release.push(() => resolve(antom.publicKey)))
      },
    })
    const forged = await signed(undefined, { privateKey: other.privateKey })
    await Promise.all([receiver.handle(forged), receiver.handle(forged)])
    await expect.poll(() => release.length).toBe(1)
    expect(lookups).toHaveLength(3)
    expect(refused).toEqual([])
    while (refused.length < 2) {
      for (const one of release.splice(0)) one()
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  })

  it.each<[string, () => number]>([
    [
      'fails',
      () => {
        throw new Error('down')
      },
    ],
    ['gives no number', () => Number.NaN],
    ['gives infinity', () => Number.POSITIVE_INFINITY],
    ['stands still', () => 1_700_000_000_000],
  ])('are no more than ten a minute under a clock that %s', async (_name, clock) => {
    const verify = vi.spyOn(nodeCrypto, 'createVerify')
    onTestFinished(() => verify.mockRestore())
    const forged = await signed('{}', { privateKey: other.privateKey })
    const options: IdentifiedOptions = {
      clientId,
      antomPublicKey: antom.publicKey,
      on: {},
      onUnknown: () => {},
      clock,
    }
    const { examineSignature } = await import('../../../src/notifications/diagnosis/examine-signature.ts')
    const { headers, path, body } = forged
    const input = {
      headers,
      path,
      paths: [path],
      body: new Uint8Array(Buffer.from(body)),
      options,
      keyOf: createKeyRing(antom.publicKey),
    }
    for (let count = 0; count < 10; count++) {
      expect((await examineSignature(input)).checked.bodySha256).toMatch(/^[\da-f]{64}$/)
    }
    const before = verify.mock.calls.length
    for (let count = 0; count < 100; count++) {
      const { checked, advice } = await examineSignature(input)
      expect(checked.bodySha256).toBeUndefined()
      expect(advice).toMatch(/more than 10 bad signatures in a minute/)
    }
    expect(verify.mock.calls.length).toBe(before)
  })
})
