import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { amount, createAntomClient } from '../src/index.ts'
import { createNotificationReceiver } from '../src/notifications/index.ts'
import { createTestNotification } from '../src/testing/index.ts'
import { antom as antomKeys, clientId, path, signed, watch } from './notifications/fixture.ts'
import { clientOf, keys, responseTo, virtualClock } from './support/gateway.ts'
import { withRequired } from './support/requests.ts'

/**
 * Mistakes that people make in their first hour, as JavaScript makes them, where no compiler helps. Each is told what was
 * wrong, where, and what to do: the parts that are listed.
 */
type Mistake = readonly [name: string, make: () => unknown, what: RegExp, where: RegExp, todo: RegExp]

/** What TypeScript would refuse. */
// biome-ignore lint/suspicious/noExplicitAny: the mistakes are those of programs without types
type Untyped = any

const credentials = {
  clientId,
  privateKey: keys.privateKey,
  antomPublicKey: keys.antomPublicKey,
  baseUrl: 'http://127.0.0.1:1',
}
const clientWith = (options: Untyped) => createAntomClient({ ...credentials, ...options })
const receiverWith = (options: Untyped) =>
  createNotificationReceiver({
    clientId,
    antomPublicKey: keys.antomPublicKey,
    on: {},
    onUnknown: () => {},
    ...options,
  })
/** A client without a network, of which nothing wrong is sent. */
const antom: Untyped = clientWith({
  fetch: () => {
    throw new Error('something was sent')
  },
})
const untypedAmount: Untyped = amount
const capture = withRequired('capture', {
  captureRequestId: 'c',
  paymentId: 'p',
  captureAmount: { currency: 'HKD', value: '100' },
})

const mistakes: readonly Mistake[] = [
  ['a client without settings', () => createAntomClient(), /is missing/, /clientId/, /ANTOM_CLIENT_ID/],
  ['a misspelt option', () => clientWith({ regoin: 'asia' }), /is not an option/, /regoin/, /region/],
  [
    'neither region nor base URL',
    () => clientWith({ baseUrl: undefined }),
    /missing/,
    /region/,
    /ANTOM_REGION.*asia/,
  ],
  [
    'a region that is none',
    () => clientWith({ baseUrl: undefined, region: 'eu' }),
    /unknown/,
    /region/,
    /europe/,
  ],
  [
    'a base URL with a path',
    () => clientWith({ baseUrl: 'https://a.example/ams' }),
    /path/,
    /baseUrl/,
    /scheme, host/,
  ],
  [
    'plain HTTP to somebody else',
    () => clientWith({ baseUrl: 'http://a.example' }),
    /http/,
    /baseUrl/,
    /https/,
  ],
  [
    'the path of a key file',
    () => clientWith({ privateKey: './a.pem' }),
    /path of a file/,
    /privateKey/,
    /readFile/,
  ],
  [
    'a public key to sign with',
    () => clientWith({ privateKey: keys.publicKey }),
    /holds a public key/,
    /privateKey/,
    /openssl/,
  ],
  [
    "one's own public key as Antom's",
    () => clientWith({ antomPublicKey: keys.publicKey }),
    /your own public key/,
    /antomPublicKey/,
    /Dashboard/,
  ],
  [
    'a timeout as text',
    () => clientWith({ timeout: '5s' }),
    /must be a whole number/,
    /timeout/,
    /of milliseconds from 1/,
  ],
  [
    'an amount in whole units',
    () => antom.capture({ ...capture, captureAmount: { currency: 'HKD', value: '1.00' } }),
    /minor units/,
    /\/captureAmount\/value/,
    /amount\('10\.50', 'USD'\).*Nothing was sent/,
  ],
  [
    'a sum of binary fractions',
    () => untypedAmount(0.1 + 0.2, 'HKD'),
    /can be inexact/,
    /amount/,
    /as a string such as '10\.50'/,
  ],
  [
    'a currency in small letters',
    () => untypedAmount('1.00', 'hkd'),
    /three capital letters/,
    /currency/,
    /write 'HKD'/,
  ],
  ['too many decimals', () => untypedAmount('1.005', 'HKD'), /decimals/, /HKD/, /2/],
  ['a fraction of a currency without', () => untypedAmount('10.5', 'JPY'), /decimals/, /JPY/, /no|0/],
  [
    'a missing field',
    () => antom.capture({ ...capture, paymentId: undefined }),
    /is required/,
    /capture.*\/paymentId/,
    /Nothing was sent/,
  ],
  [
    'none of two ids',
    () => antom.inquiryPayment({}),
    /is required, or else/,
    /\/paymentId|\/paymentRequestId/,
    /paymentRequestId|paymentId/,
  ],
  ['no request', () => antom.capture(), /not undefined/, /request of capture/, /must be an object/],
  [
    'a value that is too long',
    () => antom.inquiryPayment(withRequired('inquiryPayment', { paymentId: 'x'.repeat(200) })),
    /more than 64 characters/,
    /\/paymentId/,
    /Nothing was sent/,
  ],
  [
    'no onUnknown',
    () => receiverWith({ onUnknown: undefined }),
    /must be a function/,
    /onUnknown/,
    /function/,
  ],
  ['no handlers', () => receiverWith({ on: undefined }), /must be an object/, /^on /, /CAPTURE_RESULT/],
  [
    'an event in camel case',
    () => receiverWith({ on: { captureResult: () => {} } }),
    /must be for one of/,
    /on\.captureResult/,
    /CAPTURE_RESULT/,
  ],
  [
    'an event that there is not',
    () => receiverWith({ on: { PAYMENT_DONE: () => {} } }),
    /must be for one of/,
    /on\.PAYMENT_DONE/,
    /PAYMENT_RESULT/,
  ],
  [
    'a handler that is no function',
    () => receiverWith({ on: { CAPTURE_RESULT: true } }),
    /must be a function/,
    /on\.CAPTURE_RESULT/,
    /function/,
  ],
  [
    'a tolerance as text',
    () => receiverWith({ tolerance: '5 min' }),
    /whole number/,
    /tolerance/,
    /of milliseconds/,
  ],
]

/** What a mistake is told, thrown at once or as a rejection. */
async function told(make: () => unknown): Promise<string> {
  try {
    await make()
  } catch (error) {
    return error instanceof Error ? error.message : `thrown: ${String(error)}`
  }
  return 'nothing was said'
}

describe('a mistake in a program', () => {
  it.each(mistakes)('%s', async (_, make, what, where, todo) => {
    const message = await told(make)
    for (const part of [what, where, todo]) expect(message).toMatch(part)
  })
})

describe('a mistake in what runs around a program', () => {
  it.each<readonly [string, Untyped, RegExp]>([
    [
      'a clock that is wrong',
      { clock: virtualClock(Date.parse('2026-02-28T12:00:00Z')) },
      /clock is 24 hours behind/,
    ],
    ['a clock that is right', { clock: virtualClock(Date.parse('2026-03-01T12:00:00Z')) }, /^Not good\.$/],
  ])('%s, where the gateway refuses', async (_, options, want) => {
    const result = { resultStatus: 'F', resultCode: 'INVALID_SIGNATURE', resultMessage: 'Not good.' }
    const reply = {
      signed: false,
      headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' },
      body: { result },
    } as const
    const fetch = async (url: string) => responseTo(url, reply)
    const outcome = await clientOf(credentials.baseUrl ? { url: credentials.baseUrl } : { url: '' }, {
      fetch,
      ...options,
    }).antom.capture(capture)
    expect(outcome.message).toMatch(want)
    expect(outcome).toMatchObject({ status: 'failed', code: 'INVALID_SIGNATURE' })
  })

  it.each<readonly [string, Untyped, Untyped, string, RegExp]>([
    [
      'a body that something has parsed',
      {},
      { body: { notifyType: 'CAPTURE_RESULT' } },
      'body-kind',
      /exactly as it was received/,
    ],
    [
      'a body that was written anew',
      {},
      { body: JSON.stringify(createTestNotification('CAPTURE_RESULT'), null, 1) },
      'bad-signature',
      /as they are/,
    ],
    ['a path that a proxy changed', {}, { path: '/notify' }, 'bad-signature', /publicPath|path/],
    [
      'the client id of another environment',
      { clientId: '5X0' },
      {},
      'client-id-mismatch',
      /sandbox.*production|account/,
    ],
    [
      'the own public key',
      { antomPublicKey: keys.publicKey, ownKey: keys.publicKey },
      {},
      'bad-signature',
      /your own public key/,
    ],
    [
      'a tolerance in seconds',
      { tolerance: 300, clock: () => Date.now() + 2000 },
      {},
      'stale',
      /tolerance is 300 ms/,
    ],
    ['a browser that looks', {}, { method: 'GET' }, 'method', /always a POST.*GET/],
    [
      'a handler that throws',
      { on: { CAPTURE_RESULT: () => Promise.reject(new Error('away')) } },
      {},
      'handler-failed',
      /handler failed.*sends the notification again/,
    ],
  ])('%s', async (_, options, changes, reason, todo) => {
    const { deliver, refused } = watch({ antomPublicKey: antomKeys.publicKey, ...options })
    await deliver({ ...(await signed(undefined, { path })), ...changes })
    expect(refused.map((refusal) => refusal.reason)).toEqual([reason])
    expect(refused[0]?.error.message).toMatch(todo)
  })

  it('a misspelt field is sent, and warned of once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    const result = { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: '' }
    const client: Untyped = clientWith({
      fetch: async (url: string) => responseTo(url, { body: { result } }),
    })
    await client.capture({ ...capture, captureAmmount: 1 })
    expect(warn.mock.calls.flat().join(' ')).toMatch(/captureAmmount/)
  })
})
