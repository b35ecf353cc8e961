import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { finalStates } from '../../generated/final-states.ts'
import type { AntomClientOptions, DeviationEvent } from '../../src/index.ts'
import { clientOf, type Reply, rejectionOf, responseTo } from '../support/gateway.ts'
import { requestOf, withPromised } from '../support/requests.ts'

const named = {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
}
const capture = requestOf('capture', named)
const captured = withPromised('capture', {
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'text' },
  ...named,
  captureId: 'c-1',
  captureTime: '2024-01-01T00:00:00Z',
})
const { captureId: _, ...withoutId } = captured

function clientOfAnswer(body: unknown, options: AntomClientOptions = {}, reply: Reply = {}) {
  const fetch = async (url: string) => responseTo(url, { ...reply, body })
  return clientOf({ url: 'http://127.0.0.1:1' }, { fetch, retries: 0, ...options }).antom
}

afterEach(() => {
  vi.restoreAllMocks()
})

const longMessage = { ...captured, result: { ...captured.result, resultMessage: 'x'.repeat(300) } }
const cases: [string, unknown, string, string][] = [
  ['a field that is promised is missing', withoutId, '/captureId', 'required'],
  ['a field that is promised is null', { ...captured, captureId: null }, '/captureId', 'required'],
  ['an amount is a number', { ...captured, captureAmount: 1000 }, '/captureAmount', 'type'],
  ['a text is too long', longMessage, '/result/resultMessage', 'maxLength'],
  [
    'a text is a number',
    { ...captured, result: { ...captured.result, resultMessage: 7 } },
    '/result/resultMessage',
    'type',
  ],
  ['a time is none', { ...captured, captureTime: 'soon' }, '/captureTime', 'pattern'],
]

describe('the result decides', () => {
  it.each(cases)('although %s', async (_, body, pointer) => {
    const told: DeviationEvent[] = []
    const antom = clientOfAnswer(body, { hooks: { onDeviation: (event) => told.push(event) } })
    const outcome = await antom.capture(capture)
    expect(outcome).toMatchObject({ status: 'succeeded', code: 'SUCCESS', advice: 'done', verified: true })
    expect(outcome.deviations).toMatchObject([{ kind: 'documented', pointer, schema: 'CaptureResponse' }])
    expect(told).toMatchObject([{ operation: 'capture', notifyType: undefined, pointer }])
    expect(JSON.stringify(outcome.deviations)).not.toContain('1000')
  })

  it.each(cases)('unless that is an error: %s', async (_, body, pointer) => {
    const antom = clientOfAnswer(body, { strict: true, hooks: { onDeviation: () => {} } })
    const error = await rejectionOf(antom.capture(capture))
    expect(error).toMatchObject({ name: 'ContractError', pointer, operation: 'capture', attempt: 1 })
    expect(String(error)).toContain('The outcome is unknown')
  })

  it('unless that is an error: of the signature, where there is none', async () => {
    const result = { resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION', resultMessage: 'text' }
    const body = { ...captured, captureTime: 5, result }
    const ask = (strict: boolean) => {
      const options = { strict, hooks: { onDeviation: () => {} } }
      return clientOfAnswer(body, options, { signed: false }).capture(capture)
    }
    expect(await ask(false)).toMatchObject({ status: 'pending', verified: false })
    const error = await rejectionOf(ask(true))
    expect(error).toMatchObject({
      name: 'SignatureError',
      reason: 'unsigned',
      result: { status: 'U', code: 'UNKNOWN_EXCEPTION' },
      operation: 'capture',
      attempt: 1,
    })
    expect(String(error)).toMatch(/the unsigned answer is not as the contract says: \/captureTime /)
  })

  it.each([
    ['F', 'PROCESS_FAIL', 'failed'],
    ['U', 'CAPTURE_IN_PROCESS', 'pending'],
  ])('also of %s', async (resultStatus, resultCode, status) => {
    const body = { ...captured, captureTime: 5, result: { resultStatus, resultCode, resultMessage: null } }
    const outcome = await clientOfAnswer(body, { hooks: { onDeviation: () => {} } }).capture(capture)
    expect(outcome).toMatchObject({ status, message: '', deviations: [{ pointer: '/captureTime' }] })
  })
})

it('has no deviations of an answer as documented, strict or not', async () => {
  for (const strict of [true, false])
    expect((await clientOfAnswer(captured, { strict }).capture(capture)).deviations).toEqual([])
})

it('takes null for absent in every optional place, at any depth', async () => {
  const body = { ...captured, acquirerReferenceNo: null, more: { deep: [{ a: null, b: 1 }, null] } }
  const outcome = await clientOfAnswer(body, { strict: true }).capture(capture)
  expect(outcome.data).toEqual({ ...captured, more: { deep: [{ b: 1 }, null] } })
  expect(JSON.parse(new TextDecoder().decode(outcome.response.body))).toEqual(body)
})

it('reads an answer as deep as it may be long', async () => {
  const text = `${JSON.stringify(captured).slice(0, -1)},"more":${'['.repeat(250_000)}${']'.repeat(250_000)}}`
  expect((await clientOfAnswer(text).capture(capture)).status).toBe('succeeded')
})

it('tells subscribers of the channel', async () => {
  const told: unknown[] = []
  const listener = (event: unknown) => told.push(event)
  subscribe('antom-contract:deviation', listener)
  onTestFinished(() => void unsubscribe('antom-contract:deviation', listener))
  await clientOfAnswer(withoutId).capture(capture)
  expect(told).toMatchObject([{ operation: 'capture', pointer: '/captureId', keyword: 'required' }])
})

it('warns once of each kind where nobody listens, one client for itself', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const antom = clientOfAnswer(withoutId)
  await antom.capture(capture)
  await antom.capture(capture)
  expect(warn).toHaveBeenCalledTimes(1)
  await clientOfAnswer(withoutId).capture(capture)
  expect(warn).toHaveBeenCalledTimes(2)
})

it('is not shown by raw, which does not compare answers with the contract', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const { data } = await clientOfAnswer(withoutId).raw.POST('/v1/payments/capture', { body: capture })
  expect(data).toEqual(withoutId)
  expect(warn).not.toHaveBeenCalled()
})

describe('waiting', () => {
  const payment = { paymentRequestId: 'p-1' }
  const inquiry = (more: object) => ({ result: captured.result, paymentRequestId: 'p-1', ...more })
  const quiet = { hooks: { onDeviation: () => {} } }
  it.each([
    [{ paymentStatus: 'SUCCESS' }, { status: 'succeeded', code: 'SUCCESS', message: '' }],
    [
      { paymentStatus: 'SUCCESS', paymentResultCode: 7 },
      { status: 'succeeded', code: 'SUCCESS' },
    ],
    [{ paymentStatus: 'FAIL' }, { status: 'failed', code: 'PROCESS_FAIL', advice: 'contact-support' }],
    [{ paymentStatus: 'CANCELLED' }, { status: 'failed', code: 'ORDER_IS_CANCELED' }],
    [{ paymentStatus: 5 }, { status: 'pending', code: 'PAYMENT_IN_PROCESS' }],
    [{}, { status: 'pending', code: 'PAYMENT_IN_PROCESS', advice: 'inquire' }],
  ])('goes by the state of the payment: %j', async (more, want) => {
    const antom = clientOfAnswer(inquiry(more), quiet)
    const outcome = await antom.waitForPayment(payment, { deadline: 0 })
    expect(outcome).toMatchObject(want)
    expect(outcome.deviations).not.toEqual([])
  })

  const row = (more: object) => ({ transactionType: 'CAPTURE', transactionRequestId: 'c-1', ...more })
  const transactionResult = { resultStatus: 'S', resultCode: 'SUCCESS' }
  it.each<[unknown, string, string]>([
    ['no list', 'pending', 'PAYMENT_IN_PROCESS'],
    [[null, 5, 'text', []], 'pending', 'PAYMENT_IN_PROCESS'],
    [[row({})], 'pending', 'PAYMENT_IN_PROCESS'],
    [[row({ transactionResult: 'S' })], 'pending', 'PAYMENT_IN_PROCESS'],
    [[row({ transactionResult })], 'succeeded', 'SUCCESS'],
    [[row({ transactionResult: { resultStatus: 'F' } })], 'failed', finalStates.capture.states.F.code],
    [[row({ transactionResult }), row({ transactionResult })], 'succeeded', 'SUCCESS'],
    [
      [row({ transactionResult }), row({ transactionResult: { ...transactionResult, resultStatus: 'F' } })],
      'pending',
      'PAYMENT_IN_PROCESS',
    ],
  ])('finds a capture in what came: %j', async (transactions, status, code) => {
    const antom = clientOfAnswer(inquiry({ paymentStatus: 'SUCCESS', transactions }), quiet)
    const found = await antom.waitForCapture({ ...payment, captureRequestId: 'c-1' }, { deadline: 0 })
    expect(found).toMatchObject({ status, code })
  })
})
