import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { EchoEntry } from '../../generated/operations.ts'
import { compareEchoes } from '../../src/client/echoes.ts'
import type { AntomClientOptions, DeviationEvent } from '../../src/index.ts'
import { clientOf, type Reply, rejectionOf, responseTo } from '../support/gateway.ts'
import { requestOf, withPromised } from '../support/requests.ts'

const echoes: readonly EchoEntry[] = [
  { request: '/id', answer: '/repeated/id', kind: 'id' },
  { request: '/amount', answer: '/amount', kind: 'amount' },
]
const operation = { response: 'Answer', echoes }
const amount = (currency: unknown, value: unknown) => ({ currency, value })

describe('an id that an answer repeats', () => {
  it.each<[string, unknown, unknown]>([
    ['is the same', 'a', { id: 'a' }],
    ['is absent', 'a', {}],
    ['is null', 'a', { id: null }],
    ['is empty', 'a', { id: '' }],
    ['was not asked for', undefined, { id: 'b' }],
    ['was empty in the request', '', { id: 'b' }],
    ['came as a number', '12', { id: 12 }],
    [
      'came as a number with more digits than it keeps',
      '20260101194010800100188000200012345',
      JSON.parse('{"id":20260101194010800100188000200012345}'),
    ],
    ['stands where no object is', 'a', 'text'],
    ['is only inherited', 'a', Object.create({ id: 'b' })],
  ])('may be one that %s', (_, asked, repeated) => {
    expect(compareEchoes(operation, { id: asked }, { repeated })).toEqual([])
  })

  it.each<[string, unknown]>([
    ['differs', 'b'],
    ['differs in case', 'A'],
    ['has a blank more', 'a '],
    ['is another number', 13],
    ['is another number with more digits than it keeps', 2.02601e34],
    ['is an object', { a: 'a' }],
    ['is a list of it', ['a']],
    ['is a boolean', true],
  ])('must not be one that %s', (_, told) => {
    expect(() => compareEchoes(operation, { id: 'a' }, { repeated: { id: told } })).toThrow(
      expect.objectContaining({ name: 'SignatureError', reason: 'other-answer' }),
    )
  })
})

describe('an amount that an answer repeats', () => {
  it.each<[string, unknown, boolean]>([
    ['the same', amount('HKD', '1000'), true],
    ['the same as a number', amount('HKD', 1000), true],
    ['the same with zeros before it', amount('HKD', '001000'), true],
    ['no amount', undefined, true],
    ['null', null, true],
    ['one without a currency', amount(undefined, '1000'), true],
    ['another value', amount('HKD', '1'), false],
    ['ten times the value', amount('HKD', '10000'), false],
    ['another currency', amount('USD', '1000'), false],
    ['the value with decimals', amount('HKD', '1000.0'), false],
    ['a value that is no number', amount('HKD', { n: 1000 }), false],
  ])('%s', (_, told, isSame) => {
    const found = compareEchoes(operation, { amount: amount('HKD', '1000') }, { amount: told })
    const deviation = {
      kind: 'contradiction',
      pointer: '/amount',
      keyword: 'x-echoes',
      reason: 'is another amount than /amount of the request',
      schema: 'Answer',
    }
    expect(found).toEqual(isSame ? [] : [deviation])
  })
})

/** A client whose gateway always gives one answer. */
function clientOfAnswer(reply: Reply, options: AntomClientOptions = {}) {
  const fetch = async (url: string) => responseTo(url, reply)
  return clientOf(
    { url: 'http://127.0.0.1:1' },
    { retries: 0, fetch, hooks: { onDeviation: () => {} }, ...options },
  ).antom
}

const result = (resultStatus: string, resultCode: string) => ({
  result: { resultStatus, resultCode, resultMessage: '' },
})
const named = {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
}
const capture = requestOf('capture', named)
const captured = withPromised('capture', {
  ...result('S', 'SUCCESS'),
  ...named,
  captureId: 'c-1',
  captureTime: '2024-01-01T00:00:00Z',
})

describe('the answer to another request', () => {
  it.each<[string, Reply]>([
    ['a signed success', { body: { ...captured, captureRequestId: 'capture-2' } }],
    ['of another payment', { body: { ...captured, paymentId: 'payment-2' } }],
    ['a signed failure', { body: { ...result('F', 'PROCESS_FAIL'), paymentId: 'payment-2' } }],
    ['an unsigned failure', { body: { ...result('F', 'KEY_NOT_FOUND'), paymentId: 'p' }, signed: false }],
    [
      'an unsigned open one',
      { body: { ...result('U', 'UNKNOWN_EXCEPTION'), paymentId: 'p' }, signed: false },
    ],
  ])('is refused: %s', async (_, reply) => {
    const antom = clientOfAnswer(reply)
    const want = { name: 'SignatureError', reason: 'other-answer', operation: 'capture', attempt: 1 }
    expect(await rejectionOf(antom.capture(capture))).toMatchObject(want)
    expect(await rejectionOf(antom.raw.POST('/v1/payments/capture', { body: capture }))).toMatchObject(want)
  })

  it('is refused while waiting', async () => {
    const body = { ...result('S', 'SUCCESS'), paymentStatus: 'SUCCESS', paymentRequestId: 'p-2' }
    const antom = clientOfAnswer({ body })
    const want = { reason: 'other-answer', operation: 'inquiryPayment' }
    expect(await rejectionOf(antom.waitForPayment({ paymentRequestId: 'p-1' }))).toMatchObject(want)
    const capture = { captureRequestId: 'c', paymentRequestId: 'p-1' }
    expect(await rejectionOf(antom.waitForCapture(capture))).toMatchObject(want)
  })

  it('is not looked for in a body that the caller of raw writes', async () => {
    const antom = clientOfAnswer({ body: captured })
    const call = { body: capture, bodySerializer: () => 'no JSON' }
    expect((await antom.raw.POST('/v1/payments/capture', call)).data).toEqual(captured)
  })

  it('is never taken, whatever else stands in the two requests', async () => {
    const id = fc.string({ minLength: 1, maxLength: 20 })
    const requests = fc.record({
      captureRequestId: id,
      paymentId: id,
      captureAmount: fc.record({
        currency: fc.constantFrom('HKD', 'USD'),
        value: fc.integer({ min: 1 }).map(String),
      }),
    })
    await fc.assert(
      fc.asyncProperty(
        requests,
        requests,
        fc.constantFrom(
          result('S', 'SUCCESS'),
          result('F', 'PROCESS_FAIL'),
          result('U', 'CAPTURE_IN_PROCESS'),
        ),
        fc.subarray(['captureRequestId', 'paymentId'] as const, { minLength: 1 }),
        async (recorded, asked, outcome, repeated) => {
          fc.pre(repeated.some((name) => recorded[name] !== asked[name]))
          const ids = Object.fromEntries(repeated.map((name) => [name, recorded[name]]))
          const antom = clientOfAnswer({ body: { ...captured, ...recorded, ...absent, ...outcome, ...ids } })
          expect(await rejectionOf(antom.capture(asked))).toMatchObject({ reason: 'other-answer' })
          // The answer to the very request is taken.
          const own = Object.fromEntries(repeated.map((name) => [name, asked[name]]))
          const rightful = clientOfAnswer({ body: { ...captured, ...asked, ...absent, ...outcome, ...own } })
          expect((await rightful.capture(asked)).verified).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** Takes the ids out that an answer then has or has not. */
const absent = { captureRequestId: undefined, paymentId: undefined }

describe('an answer about another amount', () => {
  const body = { ...captured, captureAmount: { currency: 'HKD', value: '1' } }
  const want = {
    kind: 'contradiction',
    pointer: '/captureAmount',
    keyword: 'x-echoes',
    schema: 'CaptureResponse',
  }

  it('is told in the outcome and to the hook', async () => {
    const told: DeviationEvent[] = []
    const antom = clientOfAnswer({ body }, { hooks: { onDeviation: (event) => told.push(event) } })
    const outcome = await antom.capture(capture)
    expect(outcome).toMatchObject({ status: 'succeeded', deviations: [want] })
    expect(told).toMatchObject([{ ...want, operation: 'capture' }])
    await antom.raw.POST('/v1/payments/capture', { body: capture })
    expect(told).toHaveLength(2)
  })

  it('is an error on the console every time where there is no hook', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const antom = clientOfAnswer({ body }, { hooks: {} })
    await antom.capture(capture)
    await antom.capture(capture)
    expect(error).toHaveBeenCalledTimes(2)
    expect(String(error.mock.calls[0])).toContain('/captureAmount is another amount than /captureAmount')
    error.mockRestore()
  })

  it('is an error where every deviation is', async () => {
    const antom = clientOfAnswer({ body }, { strict: true })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({
      name: 'ContractError',
      pointer: '/captureAmount',
      keyword: 'x-echoes',
    })
  })
})
