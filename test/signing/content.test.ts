import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSignatureError } from '../../src/core/errors.ts'
import { contentToSign, type SignedMessage } from '../../src/signing/content.ts'
import { messages } from './vectors.ts'

const good: SignedMessage = {
  path: '/ams/api/v1/payments/pay',
  clientId: 'SANDBOX_5X00000000000000',
  time: '1685599933871',
  body: '{"a":"b"}',
}

describe('contentToSign', () => {
  it('puts the parts together as documented', () => {
    expect(new TextDecoder().decode(contentToSign(good))).toBe(
      'POST /ams/api/v1/payments/pay\nSANDBOX_5X00000000000000.1685599933871.{"a":"b"}',
    )
  })

  it.each(messages.map((vector) => [vector.name, vector] as const))(
    'makes the bytes of %s',
    (_name, vector) => {
      expect(Buffer.from(contentToSign(vector)).equals(vector.content)).toBe(true)
    },
  )

  it('takes a body as text and as its UTF-8 bytes for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const bytes = new TextEncoder().encode(body)
        expect(
          Buffer.from(contentToSign({ ...good, body })).equals(contentToSign({ ...good, body: bytes })),
        ).toBe(true)
      }),
    )
  })

  it('keeps the bytes of a body, and only reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        const before = Buffer.from(body)
        const content = contentToSign({ ...good, body })
        expect(
          Buffer.from(content)
            .subarray(-body.length || content.length)
            .equals(before),
        ).toBe(true)
        expect(before.equals(body)).toBe(true)
      }),
    )
  })

  it('takes a view into a larger buffer for what it shows', () => {
    const body = Buffer.from('xx{"a":"b"}yy').subarray(2, -2)
    expect(Buffer.from(contentToSign({ ...good, body })).equals(contentToSign(good))).toBe(true)
  })

  it.each<[string, Partial<SignedMessage>]>([
    ['the root', { path: '/' }],
    ['a query', { path: '/hook?a=1&b=%20.x' }],
    ['a path beyond ASCII', { path: '/caf\u00e9' }],
    ['a path beyond the first plane', { path: '/\u{1f375}' }],
    ['a path of three bytes each', { path: `/${'\u8336'.repeat(100)}` }],
    ['ISO 8601', { time: '2019-04-04T14:08:56+05:30' }],
    ['ISO 8601 with a fraction', { time: '2022-03-01T00:00:00.123Z' }],
    ['a space in the time', { time: '2022-03-01 00:00:00' }],
    ['a time of 64 characters', { time: '1'.repeat(64) }],
    ['a client id with a dot', { clientId: 'a.b' }],
  ])('takes %s', (_name, part) => {
    const message = { ...good, ...part }
    expect(new TextDecoder().decode(contentToSign(message))).toBe(
      `POST ${message.path}\n${message.clientId}.${message.time}.${good.body}`,
    )
  })

  it.each<[string, { given: Partial<SignedMessage>; want: RegExp }]>([
    ['a line feed in the path', { given: { path: '/a\nb' }, want: /path/ }],
    ['a carriage return in the path', { given: { path: '/a\rb' }, want: /path/ }],
    ['an empty path', { given: { path: '' }, want: /path/ }],
    ['a URL for a path', { given: { path: 'https://example.com/a' }, want: /path.*scheme/ }],
    ['an empty client id', { given: { clientId: '' }, want: /client id/ }],
    ['a line feed in the client id', { given: { clientId: 'a\nb' }, want: /client id/ }],
    ['a line feed after the client id', { given: { clientId: 'a\n' }, want: /client id/ }],
    ['a space in the client id', { given: { clientId: 'a b' }, want: /client id/ }],
    ['a client id beyond ASCII', { given: { clientId: 'caf\u00e9' }, want: /client id/ }],
    ['an empty time', { given: { time: '' }, want: /time/ }],
    ['a line feed in the time', { given: { time: '1\n2' }, want: /time/ }],
    ['a line feed after the time', { given: { time: '1\n' }, want: /time/ }],
    ['a carriage return in the time', { given: { time: '1\r' }, want: /time/ }],
    ['the beginning of a body in the time', { given: { time: '1.{' }, want: /time/ }],
    ['a quote in the time', { given: { time: '1"' }, want: /time/ }],
    ['a time of 65 characters', { given: { time: '1'.repeat(65) }, want: /time/ }],
  ])('refuses %s', (_name, { given, want }) => {
    let caught: unknown
    try {
      contentToSign({ ...good, ...given })
    } catch (error) {
      caught = error
    }
    if (!isSignatureError(caught)) throw new Error('no SignatureError was thrown')
    expect(caught.reason).toBe('unsignable')
    expect(caught.message).toMatch(want)
  })

  // Programs in JavaScript give what they have read from elsewhere.
  const noTexts: [value: unknown, kind: string][] = [
    [undefined, 'undefined'],
    [null, 'null'],
    [1685599933871, 'number'],
    [true, 'boolean'],
    [['/a'], 'a value of class Array'],
    [new URL('https://example.com/a'), 'a value of class URL'],
    [Object.create(null), 'an object'],
  ]
  const parts = [
    ['path', 'The path'],
    ['clientId', 'The client id'],
    ['time', 'The time'],
  ] as const
  it.each(parts.flatMap(([part, name]) => noTexts.map(([value, kind]) => ({ part, name, value, kind }))))(
    'refuses $kind as $part, and says so',
    ({ part, name, value, kind }) => {
      const message = { ...good, [part]: value } as SignedMessage // not of the type, which is what is tried
      expect(() => contentToSign(message)).toThrow(
        expect.objectContaining({
          reason: 'unsignable',
          message: `${name} cannot be part of the content to be signed: it must be text; it is ${kind}`,
        }),
      )
    },
  )

  it('gives different bytes for any two messages with a JSON object as body', () => {
    const message = fc.record({
      path: fc.constantFrom('/a', '/a/b', '/a?b'),
      clientId: fc.constant('id'),
      time: fc.string({ unit: fc.constantFrom(...'19.:T'), minLength: 1, maxLength: 6 }),
      body: fc.constantFrom('{}', '{"a":1.5}', '{"a":".{}"}', '{"a":"1.{\\"a\\":1.5}"}'),
    })
    fc.assert(
      fc.property(message, message, (one, two) => {
        const same = Buffer.from(contentToSign(one)).equals(contentToSign(two))
        expect(same).toBe(JSON.stringify(one) === JSON.stringify(two))
      }),
      { numRuns: 2000 },
    )
  })
})
