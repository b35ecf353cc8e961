import { describe, expect, it } from 'vitest'
import { type AttemptInfo, abortError, toClientError } from '../../src/client/client-error.ts'
import { TransportError } from '../../src/core/errors/transport-error.ts'
import { ConfigurationError, SignatureError } from '../../src/core/errors.ts'

const url = 'https://gateway.example/v1/a'
const place = (more: Partial<AttemptInfo> = {}): AttemptInfo => ({
  operation: undefined,
  url,
  attempt: 2,
  signal: undefined,
  mayHaveArrived: false,
  ...more,
})
const network = Object.assign(new Error('connect'), { code: 'ECONNRESET' })
const unknown = 'The outcome is unknown: send the same request again, or inquire.'

interface Given {
  readonly fault: unknown
  readonly place?: Partial<AttemptInfo>
  readonly status?: number
  readonly isLate?: boolean
}

it.each<[string, { given: Given; want: { name: string; message: string; reason?: string } }]>([
  [
    'a call by its URL where it has no operation',
    {
      given: { fault: new TypeError('fetch failed', { cause: network }) },
      want: {
        name: 'TransportError',
        message: `${url}: the connection to gateway.example could not be made or broke (ECONNRESET). ${unknown}`,
        reason: 'network',
      },
    },
  ],
  [
    'a call by its operation',
    {
      given: {
        fault: new SignatureError('It is wrong', { reason: 'stale' }),
        place: { operation: 'pay' },
      },
      want: { name: 'SignatureError', message: `pay: It is wrong. ${unknown}`, reason: 'stale' },
    },
  ],
  [
    'what broke off, without a code where there is none',
    {
      given: { fault: 'no', status: 200 },
      want: {
        name: 'TransportError',
        message: `${url}: the answer broke off. ${unknown}`,
        reason: 'truncated',
      },
    },
  ],
  [
    'what came too late in part',
    {
      given: { fault: network, status: 200, isLate: true },
      want: {
        name: 'TransportError',
        message: `${url}: no complete answer in time. ${unknown}`,
        reason: 'timeout',
      },
    },
  ],
  [
    'a call that was aborted before it was late',
    {
      given: { fault: network, place: { signal: AbortSignal.abort() }, isLate: true },
      want: {
        name: 'TransportError',
        message: `${url}: the call was aborted. ${unknown}`,
        reason: 'aborted',
      },
    },
  ],
])('names %s', (_, { given, want }) => {
  const error = toClientError(given.fault, place(given.place), given.status, given.isLate === true)
  expect(error).toMatchObject({ ...want, attempt: 2 })
})

it('hands on what is not about the connection, as it is', () => {
  const error = new ConfigurationError('The key is none', { option: 'privateKey' })
  expect(toClientError(error, place(), undefined, false)).toBe(error)
})

it('says that nothing was sent of a call that ended before', () => {
  const cause = new Error('It is enough.')
  const error = abortError(place(), AbortSignal.abort(cause), false)
  expect(error).toBeInstanceOf(TransportError)
  expect(error).toMatchObject({ message: `${url}: the call was aborted. Nothing was sent.`, cause })
})

const withCode = (code: string, more: object = {}) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('low'), { code, ...more }) })

describe('a connection that was never made', () => {
  it.each([
    ['ECONNREFUSED', {}, 'gateway.example refused the connection'],
    ['ConnectionRefused', {}, 'gateway.example refused the connection'],
    ['ENOTFOUND', { syscall: 'getaddrinfo' }, 'gateway.example was not found'],
    ['EAI_AGAIN', {}, 'gateway.example could not be looked up'],
    ['UND_ERR_CONNECT_TIMEOUT', {}, 'gateway.example did not take the connection in time'],
    ['CERT_HAS_EXPIRED', {}, 'gateway.example has a certificate that has expired'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', {}, 'gateway.example has a certificate that it signed itself'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', {}, 'gateway.example has a certificate for another name'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', {}, 'gateway.example does not speak TLS'],
    ['EHOSTUNREACH', { syscall: 'connect' }, 'gateway.example cannot be reached'],
    ['ENETUNREACH', { syscall: 'connect' }, 'gateway.example cannot be reached'],
    ['ETIMEDOUT', { syscall: 'connect' }, 'gateway.example did not take the connection in time'],
  ])('names the host and says that nothing was sent: %s', (code, more, text) => {
    const message = String(toClientError(withCode(code, more), place(), undefined, false))
    expect(message).toContain(`${text} (${code})`)
    // What may be the cause is a question, and ends as one.
    expect(message).toMatch(/(?:\(\w+\)\.|\(\w+\): (?:is|does) [^?]+\?) Nothing was sent\.$/)
  })

  it.each([
    ['a code that also comes later', withCode('ECONNRESET'), {}, undefined, false],
    [
      'a host that cannot be reached any more',
      withCode('EHOSTUNREACH', { syscall: 'read' }),
      {},
      undefined,
      false,
    ],
    [
      'a time-out of a connection that was there',
      withCode('ETIMEDOUT', { syscall: 'read' }),
      {},
      undefined,
      false,
    ],
    ['an attempt before it', withCode('ECONNREFUSED'), { mayHaveArrived: true }, undefined, false],
    ['an answer that came', withCode('ECONNREFUSED'), {}, 200, false],
    ['an attempt that was late', withCode('ECONNREFUSED'), {}, undefined, true],
    ['a name that every object has', withCode('constructor'), {}, undefined, false],
  ])('leaves the outcome unknown with %s', (_, fault, more, status, isLate) => {
    expect(String(toClientError(fault, place(more), status, isLate))).toContain(unknown)
  })
})

it('shows text of foreign origin escaped, and no code that is none', () => {
  const forged = new SignatureError('it says \u001b[2J\u202e', { reason: 'unsigned' })
  expect(String(toClientError(forged, place(), 200, false))).toContain('it says \\u{1b}[2J\\u{202e}')
  const message = String(toClientError(withCode('\u001b[2J'), place(), undefined, false))
  expect(message).toContain('could not be made or broke. ')
})

it('keeps what an unsigned answer says', () => {
  const result = { status: 'F', code: 'RISK_REJECT', message: 'text' }
  const error = toClientError(new SignatureError('x', { reason: 'unsigned', result }), place(), 200, false)
  expect(error).toMatchObject({ result })
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reason: 'unsigned', result })
})
