import { describe, expect, it } from 'vitest'
import { isContractError, isSignatureError } from '../../src/errors.ts'
import type { Example } from '../../tools/contract/calls.ts'
import { examples, openapi } from '../support/contract.ts'
import { clientId, clientOf, keys, rejectionOf, startGateway } from '../support/gateway.ts'

const capture = {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
}
const result = (resultStatus: string, resultCode: string) => ({
  resultCode,
  resultStatus,
  resultMessage: 'text',
})
const captured = {
  result: result('S', 'SUCCESS'),
  captureRequestId: 'capture-1',
  captureId: 'c-1',
  paymentId: 'payment-1',
  captureAmount: capture.captureAmount,
  captureTime: '2024-01-01T00:00:00Z',
}

it('signs what it sends, and reads the success', async () => {
  const gateway = await startGateway(() => ({ body: captured }))
  const { antom } = clientOf(gateway)
  const outcome = await antom.capture(capture)
  expect(outcome).toMatchObject({
    status: 'succeeded',
    code: 'SUCCESS',
    message: 'text',
    advice: 'done',
    verified: true,
    data: captured,
  })
  expect(outcome.response.status).toBe(200)
  expect(JSON.parse(new TextDecoder().decode(outcome.response.body))).toEqual(captured)
  const [request] = gateway.received
  expect(request).toMatchObject({ isSigned: true, path: '/ams/sandbox/api/v1/payments/capture' })
  expect(request?.headers).toMatchObject({
    'client-id': clientId,
    'content-type': 'application/json; charset=UTF-8',
    'request-time': '1700000000000',
  })
  expect(JSON.parse(String(request?.body))).toEqual(capture)
})

it('signs and verifies bodies that are not ASCII', async () => {
  const body = { ...captured, result: { ...captured.result, resultMessage: 'réussi – 请款成功 🎉' } }
  const gateway = await startGateway(() => ({ body }))
  const { antom } = clientOf(gateway)
  const outcome = await antom.capture({ ...capture, captureRequestId: 'Zürich-漢字-🎉-\u2028' })
  expect(outcome.message).toBe('réussi – 请款成功 🎉')
  expect(gateway.received[0]?.isSigned).toBe(true)
  expect(JSON.parse(String(gateway.received[0]?.body)).captureRequestId).toBe('Zürich-漢字-🎉-\u2028')
})

describe('every example answer of the contract', () => {
  const names = { S: 'succeeded', F: 'failed', U: 'pending' }
  // The published document holds them for operations and notifications; only operations are called.
  const called = new Set(
    Object.values(openapi.paths ?? {}).map(
      (item) => (item as { post: { operationId: string } }).post.operationId,
    ),
  )
  const answers = examples.filter(({ message, call }) => message === 'response' && called.has(call))
  it.each(answers.map((example): [string, Example] => [`${example.call} ${example.name}`, example]))(
    '%s',
    async (_, { call, value }) => {
      const gateway = await startGateway(() => ({ body: value }))
      const { antom } = clientOf(gateway, { retries: 0 })
      const request = examples.find((one) => one.call === call && one.message === 'request')?.value
      // The table of methods is looked up by name, with the request that the contract has for it.
      const method = antom[call as 'capture'] as (request: unknown) => ReturnType<typeof antom.capture>
      const outcome = await method(request)
      const { resultStatus, resultCode } = (value as unknown as typeof captured).result
      expect(outcome.status).toBe(names[resultStatus as 'S'])
      expect(outcome.code).toBe(resultCode)
      expect(outcome.data).toEqual(value)
      expect(gateway.received[0]?.isSigned).toBe(true)
    },
  )
})

it('has the URLs of a cashier payment on a pending outcome', async () => {
  const body = {
    result: result('U', 'PAYMENT_IN_PROCESS'),
    paymentRequestId: 'p',
    normalUrl: 'https://pay.example/n',
    schemeUrl: 'wallet://p',
    applinkUrl: 'https://pay.example/a',
  }
  const gateway = await startGateway(() => ({ body }))
  const { antom } = clientOf(gateway)
  const outcome = await antom.pay(payRequest)
  if (outcome.status !== 'pending') throw new Error(outcome.status)
  const { normalUrl, schemeUrl, applinkUrl } = outcome.data
  expect([normalUrl, schemeUrl, applinkUrl]).toEqual([body.normalUrl, body.schemeUrl, body.applinkUrl])
  expect(outcome.advice).toBe('inquire')
  expect(gateway.received).toHaveLength(1)
})

describe('advice', () => {
  it.each([
    ['of the operation', 'F', 'AUTH_EXPIRED', 'new-request'],
    ['of the gateway', 'F', 'SIGNATURE_INVALID', 'fix-request'],
    ['of an unknown failure', 'F', 'NEVER_SEEN', 'contact-support'],
    ['of an unknown open outcome', 'U', 'NEVER_SEEN', 'inquire'],
    ['of a code that every object has', 'F', 'constructor', 'contact-support'],
    ['of a success code that failed', 'F', 'SUCCESS', 'contact-support'],
  ])('%s', async (_, status, code, advice) => {
    const gateway = await startGateway(() => ({ body: { result: result(status, code) } }))
    const { antom } = clientOf(gateway)
    expect(await antom.capture(capture)).toMatchObject({
      code,
      advice,
      data: { result: { resultCode: code } },
    })
  })
})

describe('signatures of answers', () => {
  it.each([
    ['F', 'failed'],
    ['U', 'pending'],
  ])('takes an unsigned %s, and says that it is', async (status, name) => {
    const gateway = await startGateway(() => ({
      body: { result: result(status, 'NEVER_SEEN') },
      signed: false,
    }))
    const { antom } = clientOf(gateway)
    expect(await antom.capture(capture)).toMatchObject({ status: name, verified: false })
  })

  const path = '/ams/sandbox/api/v1/payments/cancel'
  const without = (name: string) => ({ headers: { [name]: undefined } })
  it.each([
    ['an unsigned success', { body: captured, signed: false as const }, 'unsigned'],
    ['an unsigned answer without a result', { body: {}, signed: false as const }, 'unsigned'],
    ['an unsigned answer that is null', { body: null, signed: false as const }, 'unsigned'],
    [
      'an unsigned failure that is not as the contract says',
      { body: { result: { ...result('F', 'X'), resultMessage: 7 } }, signed: false as const },
      'unsigned',
    ],
    ['a signature for another path', { body: captured, signed: { path } }, 'bad-signature'],
    ['a signature with another key', { body: captured, signed: { key: keys.privateKey } }, 'bad-signature'],
    [
      'a signature on a failure that is not good',
      { body: { result: result('F', 'X') }, signed: { path } },
      'bad-signature',
    ],
    ['no response-time on a success', { body: captured, signed: without('response-time') }, 'missing-header'],
    [
      'no signature on a success, with a time',
      { body: captured, signed: without('signature') },
      'missing-header',
    ],
    [
      'no signature on a failure, with a time',
      { body: { result: result('F', 'X') }, signed: without('signature') },
      'missing-header',
    ],
    ['an empty signature', { body: captured, signed: { headers: { signature: '' } } }, 'missing-header'],
    [
      'a signature header that is none',
      { body: captured, signed: { headers: { signature: 'abc' } } },
      'malformed-header',
    ],
    [
      'another client id',
      { body: captured, signed: { headers: { 'client-id': 'OTHER' } } },
      'client-id-mismatch',
    ],
  ])('refuses %s', async (_, reply, reason) => {
    const gateway = await startGateway(() => reply)
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(antom.capture(capture))
    expect(isSignatureError(error) && error).toMatchObject({ reason, operation: 'capture', attempt: 1 })
    expect(gateway.received).toHaveLength(1)
  })

  it('takes an answer without a client id for its own', async () => {
    const gateway = await startGateway(() => ({ body: captured, signed: without('client-id') }))
    const { antom } = clientOf(gateway)
    expect((await antom.capture(capture)).verified).toBe(true)
  })
})

describe('an answer that is signed and not as the contract says', () => {
  it.each([
    ['without a field of success', { ...captured, captureId: undefined }, '/captureId', 'required'],
    [
      'with another type',
      { ...captured, captureAmount: { currency: 'HKD', value: 1000 } },
      '/captureAmount/value',
      'type',
    ],
    ['with an unknown status', { result: result('X', 'SUCCESS') }, '/result/resultStatus', 'enum'],
    ['without a result', {}, '/result', 'required'],
    ['that is null', null, '', 'type'],
    ['that is a list', [], '', 'type'],
  ])('%s', async (_, body, pointer, keyword) => {
    const gateway = await startGateway(() => ({ body }))
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(antom.capture(capture))
    expect(isContractError(error) && error).toMatchObject({
      pointer,
      keyword,
      operation: 'capture',
      attempt: 1,
    })
  })
})

it('takes fields, codes and values that the contract does not know', async () => {
  const gateway = await startGateway(() => ({ body: { ...captured, brandNew: { a: 1 } } }))
  const { antom } = clientOf(gateway)
  expect((await antom.capture(capture)).status).toBe('succeeded')
})

describe('raw', () => {
  it('is the typed client on the same signed exchange', async () => {
    const gateway = await startGateway(() => ({ body: captured }))
    const { antom } = clientOf(gateway)
    const { data, response } = await antom.raw.POST('/v1/payments/capture', { body: capture })
    expect(data).toEqual(captured)
    expect(response.status).toBe(200)
    expect(gateway.received[0]).toMatchObject({
      isSigned: true,
      path: '/ams/sandbox/api/v1/payments/capture',
    })
  })

  it('gives a call its own headers, and never those of signing', async () => {
    const gateway = await startGateway(() => ({ body: captured }))
    const { antom } = clientOf(gateway, { agentToken: 'token-1' })
    await antom.raw.POST('/v1/payments/capture', {
      body: capture,
      headers: { traceparent: 'abc', 'client-id': 'OTHER', signature: 'x', 'agent-token': 'y' },
    })
    expect(gateway.received[0]?.headers).toMatchObject({
      traceparent: 'abc',
      'client-id': clientId,
      'agent-token': 'token-1',
    })
    expect(gateway.received[0]?.isSigned).toBe(true)
  })

  it('lets middleware add headers to what the methods send', async () => {
    const gateway = await startGateway(() => ({ body: captured }))
    const { antom } = clientOf(gateway)
    antom.raw.use({ onRequest: ({ request }) => request.headers.set('traceparent', 'abc') })
    expect((await antom.capture(capture)).status).toBe('succeeded')
    expect(gateway.received[0]?.headers.traceparent).toBe('abc')
  })

  it('does not let middleware replace what is signed, or answer for Antom', async () => {
    const gateway = await startGateway(() => ({ body: captured }))
    const { antom } = clientOf(gateway)
    const replace = {
      onRequest: ({ request }: { request: Request }) =>
        new Request(request.url, { method: 'POST', body: '{}' }),
    }
    antom.raw.use(replace)
    expect(String(await rejectionOf(antom.capture(capture)))).toMatch(/must return new Request/)
    antom.raw.eject(replace)
    antom.raw.use({ onRequest: () => Response.json(captured) })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({
      name: 'ConfigurationError',
      option: 'raw',
    })
    expect(gateway.received).toHaveLength(0)
  })

  it('refuses an unsigned success too', async () => {
    const gateway = await startGateway(() => ({ body: captured, signed: false }))
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(antom.raw.POST('/v1/payments/capture', { body: capture }))
    expect(error).toMatchObject({ reason: 'unsigned', operation: 'capture' })
  })
})

const payRequest = {
  productCode: 'CASHIER_PAYMENT',
  paymentRequestId: 'p',
  paymentAmount: { currency: 'HKD', value: '1000' },
  paymentMethod: { paymentMethodType: 'ALIPAY_HK' },
  order: {
    referenceOrderId: 'o',
    orderDescription: 'a cap',
    orderAmount: { currency: 'HKD', value: '1000' },
  },
  env: { terminalType: 'WEB' },
  paymentNotifyUrl: 'https://shop.example/notify',
  paymentRedirectUrl: 'https://shop.example/back',
  settlementStrategy: { settlementCurrency: 'HKD' },
} as const
