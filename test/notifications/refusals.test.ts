// Long file: tables of every refusal, its status, its reason and its words.
import { describe, expect, it } from 'vitest'
import { validateNotificationAcknowledgement } from '../../generated/validators/notification-acknowledgement.js'
import { isAntomError } from '../../src/core/errors.ts'
import type { NotificationReceiverOptions, ReceivedNotification } from '../../src/notifications/index.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { antom, clientId, other, path, signed, watch } from './fixture.ts'

type Change = (message: ReceivedNotification) => ReceivedNotification | Promise<ReceivedNotification>

interface Case {
  readonly given: Change
  readonly options?: Partial<NotificationReceiverOptions>
  readonly want: [reason: string, status: number]
}

const header =
  (name: string, value: string | readonly string[] | undefined): Change =>
  (message) => ({ ...message, headers: { ...message.headers, [name]: value } })

/** Changes what is inside the signature header. */
const signature =
  (change: (value: string) => string): Change =>
  (message) =>
    header(
      'signature',
      change(String(Object.entries(message.headers).find(([name]) => name === 'signature')?.[1])),
    )(message)

const body =
  (payload: object | string | Uint8Array): Change =>
  () =>
    signed(payload)

const capture = JSON.stringify(createTestNotification('CAPTURE_RESULT'))
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))))
const long = 'x'.repeat(1_000_000)
const time = Date.parse('2026-03-12T10:00:00Z')
const at =
  (requestTime: string): Change =>
  () =>
    signed(undefined, { requestTime })

const cases: [string, Case][] = [
  ['GET', { given: (message) => ({ ...message, method: 'GET' }), want: ['method', 405] }],
  ['post in lower case', { given: (message) => ({ ...message, method: 'post' }), want: ['method', 405] }],
  ['no content type', { given: header('content-type', undefined), want: ['content-type', 415] }],
  ['an empty content type', { given: header('content-type', ''), want: ['content-type', 415] }],
  [
    'a form',
    { given: header('content-type', 'application/x-www-form-urlencoded'), want: ['content-type', 415] },
  ],
  [
    'a type that begins alike',
    { given: header('content-type', 'application/jsonp'), want: ['content-type', 415] },
  ],
  [
    'two content types',
    { given: header('content-type', ['application/json', 'application/json']), want: ['content-type', 415] },
  ],
  [
    'a content type of 1 MB',
    { given: header('content-type', `application/json; x=${long}`), want: ['content-type', 415] },
  ],
  [
    'a body one byte too large',
    { given: body(`${capture}${' '.repeat(131_073 - capture.length)}`), want: ['too-large', 413] },
  ],
  [
    'a body of 10 MB',
    { given: (message) => ({ ...message, body: new Uint8Array(10_000_000) }), want: ['too-large', 413] },
  ],
  ['a length of 10 MB', { given: header('content-length', '10000000'), want: ['too-large', 413] }],
  ...(['signature', 'client-id', 'request-time'] as const).flatMap((name): [string, Case][] => [
    [`no ${name}`, { given: header(name, undefined), want: ['missing-header', 401] }],
    [`an empty ${name}`, { given: header(name, ''), want: ['missing-header', 401] }],
    [`a blank ${name}`, { given: header(name, ' \t'), want: ['missing-header', 401] }],
  ]),
  ['two client ids', { given: header('client-id', [clientId, clientId]), want: ['duplicate-header', 401] }],
  [
    'two client ids, joined',
    { given: header('client-id', `${clientId}, ${clientId}`), want: ['duplicate-header', 401] },
  ],
  [
    'two client ids, in other case',
    { given: header('Client-Id', clientId), want: ['duplicate-header', 401] },
  ],
  [
    'two request times',
    { given: header('request-time', ['1685599933871', '1685599933871']), want: ['duplicate-header', 401] },
  ],
  ['two signatures', { given: signature((value) => `${value}, ${value}`), want: ['duplicate-header', 401] }],
  ...(['signature', 'client-id', 'request-time'] as const).flatMap((name): [string, Case][] => [
    [
      `two of ${name} in a list`,
      {
        given: (message) => {
          const value = String(new Headers(message.headers as Record<string, string>).get(name))
          return header(name, [value, value])(message)
        },
        want: ['duplicate-header', 401],
      },
    ],
    [
      `another ${name} in another spelling`,
      { given: header(name.toUpperCase(), 'x'), want: ['duplicate-header', 401] },
    ],
    [
      `two of ${name} in Headers`,
      {
        given: (message) => {
          const headers = new Headers(message.headers as Record<string, string>)
          headers.append(name, String(headers.get(name)))
          return { ...message, headers }
        },
        want: ['duplicate-header', 401],
      },
    ],
  ]),
  [
    'a parameter of the signature header twice',
    { given: signature((value) => `algorithm=RSA256,${value}`), want: ['duplicate-parameter', 401] },
  ],
  [
    'response-time in the place of request-time',
    {
      given: async (message) => {
        const { 'request-time': time, ...headers } = { ...(message.headers as Record<string, string>) }
        return { ...message, headers: { ...headers, 'response-time': String(time) } }
      },
      want: ['missing-header', 401],
    },
  ],
  [
    'two content types, joined',
    {
      given: header('content-type', 'application/json; charset=UTF-8, application/json'),
      want: ['content-type', 415],
    },
  ],
  [
    'two content types, one in another spelling',
    { given: header('Content-Type', 'application/json'), want: ['content-type', 415] },
  ],
  [
    'another client id',
    { given: () => signed(undefined, { clientId: 'SANDBOX_other' }), want: ['client-id-mismatch', 401] },
  ],
  ['a client id of 1 MB', { given: header('client-id', long), want: ['client-id-mismatch', 401] }],
  ['a signature of 1 MB', { given: header('signature', long), want: ['header-too-long', 401] }],
  ['a request time of 1 MB', { given: header('request-time', long), want: ['unsignable', 401] }],
  ['a request time with a brace', { given: header('request-time', '{'), want: ['unsignable', 401] }],
  [
    'a path with a line break',
    { given: (message) => ({ ...message, path: '/a\n/b' }), want: ['unsignable', 401] },
  ],
  ['no pairs', { given: header('signature', 'nonsense'), want: ['malformed-header', 401] }],
  [
    'no algorithm',
    { given: signature((value) => value.replace('algorithm', 'x')), want: ['missing-parameter', 401] },
  ],
  [
    'another algorithm',
    { given: signature((value) => value.replace('RSA256', 'RSA512')), want: ['unsupported-algorithm', 401] },
  ],
  [
    'a bad key version',
    {
      given: signature((value) => value.replace('keyVersion=1', 'keyVersion=-1')),
      want: ['bad-key-version', 401],
    },
  ],
  ['a broken escape', { given: signature((value) => `${value}%`), want: ['bad-percent-encoding', 401] }],
  [
    'bad base64',
    {
      given: signature((value) => value.replace(/signature=.*/, 'signature=!!!!')),
      want: ['bad-base64', 401],
    },
  ],
  [
    'a short signature',
    {
      given: signature((value) => value.replace(/signature=.*/, 'signature=AAAA')),
      want: ['bad-signature', 401],
    },
  ],
  [
    'a key version nobody has',
    {
      given: () => signed(undefined, { keyVersion: 3 }),
      options: { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } },
      want: ['unknown-key-version', 401],
    },
  ],
  [
    'a key version that is no own field',
    {
      given: () => signed(undefined, { keyVersion: 3 }),
      options: { antomPublicKey: () => undefined },
      want: ['unknown-key-version', 401],
    },
  ],
  [
    'a lookup that fails',
    {
      given: () => signed(),
      options: { antomPublicKey: () => Promise.reject(new Error('down')) },
      want: ['key-unavailable', 503],
    },
  ],
  ...['nonsense', '', 0, false, {}].map((key): [string, Case] => [
    `a lookup that gives no key, but ${JSON.stringify(key)}`,
    {
      given: () => signed(),
      // As a program in JavaScript may.
      options: { antomPublicKey: () => key as string },
      want: ['key-unavailable', 503],
    },
  ]),
  [
    'a lookup that gives null, as for a row that is not there',
    {
      given: () => signed(undefined, { keyVersion: 3 }),
      options: { antomPublicKey: () => null as unknown as undefined },
      want: ['unknown-key-version', 401],
    },
  ],
  [
    "somebody else's key",
    { given: () => signed(undefined, { privateKey: other.privateKey }), want: ['bad-signature', 401] },
  ],
  [
    'another path',
    { given: (message) => ({ ...message, path: '/elsewhere' }), want: ['bad-signature', 401] },
  ],
  ['another time', { given: header('request-time', '2020-01-01T00:00:00Z'), want: ['bad-signature', 401] }],
  [
    'another body',
    {
      given: (message) => ({ ...message, body: capture.replace('50000', '90000') }),
      want: ['bad-signature', 401],
    },
  ],
  ['an empty body', { given: (message) => ({ ...message, body: '' }), want: ['bad-signature', 401] }],
  [
    'a truncated body',
    { given: (message) => ({ ...message, body: capture.slice(0, -1) }), want: ['bad-signature', 401] },
  ],
  [
    'one millisecond too old',
    {
      given: at(String(time - 300_001)),
      options: { tolerance: 300_000, clock: () => time },
      want: ['stale', 401],
    },
  ],
  [
    'one millisecond too new',
    {
      given: at(String(time + 300_001)),
      options: { tolerance: 300_000, clock: () => time },
      want: ['stale', 401],
    },
  ],
  [
    'a day old in ISO 8601',
    {
      given: at('2026-03-11T10:00:00+00:00'),
      options: { tolerance: 300_000, clock: () => time },
      want: ['stale', 401],
    },
  ],
  [
    'a time without an offset',
    {
      given: at('2026-03-12T10:00:00'),
      options: { tolerance: 300_000, clock: () => time },
      want: ['stale', 401],
    },
  ],
  [
    'a time with an offset in its middle, which some engines read',
    {
      given: at('T 12 Mar 2026 Z 10:00'),
      options: { tolerance: 300_000, clock: () => time },
      want: ['stale', 401],
    },
  ],
  [
    'a time that is none',
    { given: at('yesterday'), options: { tolerance: 300_000, clock: () => time }, want: ['stale', 401] },
  ],
  ['a signed empty body', { given: body(''), want: ['not-json', 400] }],
  ['a signed half', { given: body(capture.slice(0, -1)), want: ['not-json', 400] }],
  ['two signed objects', { given: body(capture + capture), want: ['not-json', 400] }],
  [
    'signed bytes that are not UTF-8',
    { given: body(bytes('{"a":"', [0xff], '"}')), want: ['not-utf-8', 400] },
  ],
  [
    'a signed overlong encoding',
    { given: body(bytes('{"a":"', [0xc0, 0xaf], '"}')), want: ['not-utf-8', 400] },
  ],
  ...['[]', '[{}]', 'null', '1', '"text"', 'true'].map((text): [string, Case] => [
    `a signed ${text}`,
    { given: body(text), want: ['not-object', 400] },
  ]),
  [
    'a key twice',
    { given: body(capture.replace('{', '{"captureId":"other",')), want: ['duplicate-key', 400] },
  ],
  [
    'a key twice, once escaped',
    { given: body(capture.replace('{', '{"capture\\u0049d":"other",')), want: ['duplicate-key', 400] },
  ],
  [
    'a key twice further down',
    { given: body(capture.replace('"currency"', '"value":"1", "currency"')), want: ['duplicate-key', 400] },
  ],
  [
    'a key twice behind tricky text',
    { given: body('{"a":"\\\\","b":"\\":","b" :1}'), want: ['duplicate-key', 400] },
  ],
  [
    '__proto__',
    { given: body(capture.replace('{', '{"__proto__":{"polluted":true},')), want: ['forbidden-key', 400] },
  ],
  ['__proto__ further down', { given: body('{"a":[{"__proto__":null}]}'), want: ['forbidden-key', 400] }],
  ['33 objects in each other', { given: body(nested(33)), want: ['too-deep', 400] }],
  [
    '60000 objects in each other',
    {
      given: body(`${'['.repeat(60_000)}${']'.repeat(60_000)}`.replace(/^/, '{"a":').concat('}')),
      want: ['too-deep', 400],
    },
  ],
  [
    'a field that tells it apart missing, where deviations are errors',
    {
      given: body({ ...createTestNotification('CAPTURE_RESULT'), captureId: undefined }),
      options: { strict: true },
      want: ['schema', 422],
    },
  ],
  [
    'another field missing, where deviations are errors',
    {
      given: body({ ...createTestNotification('CAPTURE_RESULT'), captureAmount: undefined }),
      options: { strict: true },
      want: ['schema', 422],
    },
  ],
  [
    'a handler that throws',
    {
      given: () => signed(),
      options: {
        on: {
          CAPTURE_RESULT: () => {
            throw new Error('broken')
          },
        },
      },
      want: ['handler-failed', 500],
    },
  ],
  [
    'a handler that rejects',
    {
      given: () => signed(),
      options: { on: { CAPTURE_RESULT: async () => Promise.reject(new Error('broken')) } },
      want: ['handler-failed', 500],
    },
  ],
  [
    'an onUnknown that throws',
    {
      given: body({ notifyType: 'NO_SUCH_RESULT' }),
      options: {
        onUnknown: () => {
          throw undefined
        },
      },
      want: ['handler-failed', 500],
    },
  ],
  [
    'an onInvalid that throws',
    {
      given: body({ notifyType: 'CAPTURE_RESULT' }),
      options: {
        onInvalid: () => {
          throw new Error('broken')
        },
      },
      want: ['handler-failed', 500],
    },
  ],
  [
    'a claim by another',
    {
      given: () => signed(),
      options: { inbox: { claim: () => 'busy', complete: () => {}, release: () => {} } },
      want: ['busy', 503],
    },
  ],
  [
    'an inbox that fails',
    {
      given: () => signed(),
      options: {
        inbox: { claim: () => Promise.reject(new Error('down')), complete: () => {}, release: () => {} },
      },
      want: ['inbox-failed', 503],
    },
  ],
]

describe('a notification is refused', () => {
  it.each(cases)('%s', async (_name, { given, options, want }) => {
    const { deliver, handled, refused, receiver } = watch(options)
    const message = await given(await signed())
    const { status, body: text, headers, reason } = await deliver(message)
    expect([reason, status]).toEqual(want)
    expect(handled).toEqual([])
    // Nothing that helps anybody: the same words whatever is wrong.
    expect(text).toBe('{}')
    expect(headers).toEqual({ 'content-type': 'application/json', ...(status === 405 && { allow: 'POST' }) })
    const [refusal] = refused
    expect(refused).toHaveLength(1)
    expect(refusal?.status).toBe(status)
    expect(isAntomError(refusal?.error)).toBe(true)
    expect(refusal?.error.message).toMatch(/^[A-Z].{10,}/)
    if (['handler-failed', 'busy', 'inbox-failed'].includes(reason ?? '')) return
    // The same verdict without the reply.
    const error = await receiver.verify(message).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(
      reason === 'schema' ? { name: 'ContractError' } : { reason, message: expect.any(String) },
    )
  })

  it('with every status from 401 being the same reply', async () => {
    const replies = new Set<string>()
    for (const [, { given, options, want }] of cases.filter(([, { want }]) => want[1] === 401)) {
      const { receiver } = watch(options)
      const reply = await receiver.handle(await given(await signed()))
      expect(reply.status).toBe(want[1])
      replies.add(JSON.stringify(reply))
    }
    expect(replies.size).toBe(1)
  })
})

describe('a notification is taken', () => {
  const taken: [string, { given: Change; options?: Partial<NotificationReceiverOptions>; want?: string }][] =
    [
      ['as it is', { given: (message) => message }],
      ['without a notifyType', { given: body({ disputeId: '1' }), want: 'onUnknown' }],
      ['of nothing at all', { given: body('{}'), want: 'onUnknown' }],
      [
        'signed without its query',
        { given: async () => ({ ...(await signed(undefined, { path: '/antom/notify' })), path }) },
      ],
      [
        'with a whole URL for its path',
        { given: (m) => ({ ...m, path: `HTTPS://shop.example:8443${path}` }) },
      ],
      ['with a number for its length', { given: (m) => header('content-length', 5 as never)(m) }],
      ['beside response-time', { given: header('response-time', '2019-04-04T14:08:56+05:30') }],
      [
        'with headers that have no prototype',
        { given: (m) => ({ ...m, headers: Object.assign(Object.create(null), m.headers) }) },
      ],
      [
        'with headers in lists',
        {
          given: (m) => ({
            ...m,
            headers: Object.fromEntries(Object.entries(m.headers).map(([name, value]) => [name, [value]])),
          }),
        },
      ],
      [
        'with a Headers object',
        {
          given: (message) => ({
            ...message,
            headers: new Headers(message.headers as Record<string, string>),
          }),
        },
      ],
      [
        'with header names in upper case',
        {
          given: (message) => ({
            ...message,
            headers: Object.fromEntries(
              Object.entries(message.headers).map(([name, value]) => [name.toUpperCase(), value]),
            ),
          }),
        },
      ],
      ['with its body as text', { given: (message) => ({ ...message, body: capture }) }],
      ['without a charset', { given: header('content-type', 'application/json') }],
      ['as large as allowed', { given: body(capture.padEnd(131_072)) }],
      ['with a length that is as large as allowed', { given: header('content-length', '131072') }],
      ['with spaces in the signature header', { given: signature((value) => value.replaceAll(',', ' , ')) }],
      ['with raw base64', { given: signature((value) => decodeURIComponent(value)) }],
      ['with the time in milliseconds', { given: at('1685599933871') }],
      [
        'with an unknown field',
        { given: body({ ...createTestNotification('CAPTURE_RESULT'), brandNew: { a: [1] } }) },
      ],
      [
        'of an unknown type',
        { given: body({ notifyType: 'NO_SUCH_RESULT', refundId: '1' }), want: 'onUnknown' },
      ],
      ['of a type like a built-in field', { given: body({ notifyType: 'constructor' }), want: 'onUnknown' }],
      [
        'of a known type without a handler',
        { given: body(createTestNotification('PAYMENT_PENDING')), want: 'onUnknown' },
      ],
      [
        '31 objects deep',
        { given: body({ notifyType: 'DEEP', a: JSON.parse(nested(30)) }), want: 'onUnknown' },
      ],
      ['old, when freshness is not asked for', { given: at('2001-01-01T00:00:00Z') }],
      [
        'exactly as old as allowed',
        { given: at(String(time - 300_000)), options: { tolerance: 300_000, clock: () => time } },
      ],
      [
        'exactly as new as allowed',
        { given: at(String(time + 300_000)), options: { tolerance: 300_000, clock: () => time } },
      ],
      ['now', { given: at('2026-03-12T10:00:00+00:00'), options: { tolerance: 1, clock: () => time } }],
      [
        'now, in another zone',
        { given: at('2026-03-12T15:30:00+05:30'), options: { tolerance: 1, clock: () => time } },
      ],
      [
        'now, in a zone without a colon',
        { given: at('2026-03-12T15:30:00+0530'), options: { tolerance: 1, clock: () => time } },
      ],
      [
        'late from a queue',
        {
          given: async () => ({
            ...(await signed(undefined, { requestTime: String(time) })),
            receivedAt: new Date(time + 5),
          }),
          options: { tolerance: 5, clock: () => time + 86_400_000 },
        },
      ],
      [
        'with the key of its version',
        {
          given: () => signed(undefined, { keyVersion: 2 }),
          options: { antomPublicKey: { 1: other.publicKey, 2: antom.publicKey } },
        },
      ],
      [
        'with the old key during a rotation',
        { given: (m) => m, options: { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } } },
      ],
      [
        'without a version, with the newest key',
        {
          given: signature((value) => value.replace('keyVersion=1,', '')),
          options: { antomPublicKey: { 9: other.publicKey, 10: antom.publicKey } },
        },
      ],
      [
        'with a key that is looked up',
        {
          given: (m) => m,
          options: { antomPublicKey: async (version) => (version === 1 ? antom.publicKey : undefined) },
        },
      ],
      [
        'at a path that a proxy changed',
        {
          given: (message) => ({ ...message, path: '/notify' }),
          options: { publicPath: path },
        },
      ],
      [
        'at a path that is computed, signed without its query',
        {
          given: async () => ({
            ...(await signed(undefined, { path: '/antom/notify' })),
            path: '/notify?shop=1',
          }),
          options: { publicPath: (seen) => `/antom${seen}` },
        },
      ],
      [
        'at a path that is a URL in the configuration',
        {
          given: (message) => ({ ...message, path: '/notify' }),
          options: { publicPath: `https://shop.example${path}` },
        },
      ],
      [
        'at a path of which the configuration says nothing',
        { given: (message) => message, options: { publicPath: () => undefined } },
      ],
      [
        'at a path that is computed',
        {
          given: (message) => ({ ...message, path: '/notify?shop=1' }),
          options: { publicPath: (seen) => `/antom${seen}` },
        },
      ],
    ]

  it.each(taken)('%s', async (_name, { given, options, want = 'CAPTURE_RESULT' }) => {
    const { deliver, handled, refused, receiver } = watch(options)
    const message = await given(await signed())
    const reply = await deliver(message)
    expect(refused).toEqual([])
    expect(reply.status).toBe(200)
    expect(validateNotificationAcknowledgement(JSON.parse(reply.body))).toBe(true)
    expect(reply.headers).toEqual({ 'content-type': 'application/json' })
    expect(handled.map(([handler]) => handler)).toEqual([want])
    // The same verdict, and what the handler was given, without the reply.
    expect(await receiver.verify(message)).toEqual(handled[0]?.[1])
  })
})
