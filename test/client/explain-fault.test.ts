import { expect, it } from 'vitest'
import { abortedCall, explainFault, type Place } from '../../src/client/faults.ts'
import { ConfigurationError, SignatureError, TransportError } from '../../src/core/errors.ts'

const url = 'https://gateway.example/v1/a'
const place = (more: Partial<Place> = {}): Place => ({
  operation: undefined,
  url,
  attempt: 2,
  signal: undefined,
  ...more,
})
const network = Object.assign(new Error('connect'), { code: 'ECONNRESET' })
const unknown = 'The outcome is unknown: send the same request again, or inquire.'

interface Given {
  readonly fault: unknown
  readonly place?: Partial<Place>
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
        message: `${url}: the connection could not be made or broke (ECONNRESET). ${unknown}`,
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
  const error = explainFault(given.fault, place(given.place), given.status, given.isLate === true)
  expect(error).toMatchObject({ ...want, attempt: 2 })
})

it('hands on what is not about the connection, as it is', () => {
  const error = new ConfigurationError('The key is none', { option: 'privateKey' })
  expect(explainFault(error, place(), undefined, false)).toBe(error)
})

it('says that nothing was sent of a call that ended before', () => {
  const cause = new Error('It is enough.')
  const error = abortedCall(place(), AbortSignal.abort(cause), false)
  expect(error).toBeInstanceOf(TransportError)
  expect(error).toMatchObject({ message: `${url}: the call was aborted. Nothing was sent.`, cause })
})
