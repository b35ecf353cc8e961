// Long file: tables of answers and the outcomes that they come to.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type OperationEntry, operations } from '../../generated/operations.ts'
import { isContractError, isSignatureError } from '../../src/core/errors.ts'
import { valueAtPointer } from '../../src/core/json-pointer.ts'
import type { RetryEvent } from '../../src/index.ts'
import { withoutNullMembers } from '../../src/validation/null-members.ts'
import type { Example } from '../../tools/contract/api-operations.ts'
import { examples, openapi } from '../support/contract.ts'
import { clientId, clientOf, keys, rejectionOf, signatureHeaders, startGateway } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})
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
  expect(outcome.response.headers.get('client-id')).toBe(clientId)
  expect(JSON.parse(new TextDecoder().decode(outcome.response.body))).toEqual(captured)
  const [request] = gateway.received
  expect(request).toMatchObject({ isSigned: true, path: '/ams/sandbox/api/v1/payments/capture' })
  expect(request?.headers).toMatchObject({
    'client-id': clientId,
    'content-type': 'application/json; charset=UTF-8',
    'request-time': '1700000000000',
  })
  expect(request?.headers).not.toHaveProperty('agent-token')
  expect(JSON.parse(String(request?.body))).toEqual(capture)
})

it('signs and verifies bodies that are not ASCII', async () => {
  const body = {
    ...captured,
    captureRequestId: 'Zürich-漢字-🎉-\u2028',
    result: { ...captured.result, resultMessage: 'réussi – 请款成功 🎉' },
  }
  const gateway = await startGateway(() => ({ body }))
  const { antom } = clientOf(gateway)
  const outcome = await antom.capture({ ...capture, captureRequestId: 'Zürich-漢字-🎉-\u2028' })
  expect(outcome.message).toBe('réussi – 请款成功 🎉')
  expect(gateway.received[0]?.isSigned).toBe(true)
  expect(JSON.parse(String(gateway.received[0]?.body)).captureRequestId).toBe('Zürich-漢字-🎉-\u2028')
})

/** A request of the contract, with what the answer repeats of it. */
function exampleFor(call: string, answer: unknown): unknown {
  const example = examples.find((one) => one.call === call && one.message === 'request')?.value
  const request: Record<string, unknown> = { ...structuredClone(example as object) }
  const entry: OperationEntry = operations[call as 'capture']
  for (const echo of entry.echoes ?? []) {
    const told = valueAtPointer(answer, echo.answer)
    const name = echo.request.slice(1)
    if (told !== undefined && told !== null && name in request) request[name] = told
  }
  return request
}

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
      const request = exampleFor(call, value)
      // The table of methods is looked up by name, with the request that the contract has for it.
      const method = antom[call as 'capture'] as (request: unknown) => ReturnType<typeof antom.capture>
      const outcome = await method(request)
      const { resultStatus, resultCode } = (value as unknown as typeof captured).result
      expect(outcome.status).toBe(names[resultStatus as 'S'])
      expect(outcome.code).toBe(resultCode)
      expect(outcome.data).toEqual(withoutNullMembers(structuredClone(value)))
      expect(outcome.deviations).toEqual([])
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
    ['of the gateway', 'F', 'INVALID_SIGNATURE', 'fix-request'],
    ['of an unknown failure', 'F', 'NEVER_SEEN', 'contact-support'],
    ['of an unknown open outcome', 'U', 'NEVER_SEEN', 'inquire'],
    ['of a code that every object has', 'F', 'constructor', 'contact-support'],
    ['of a success code that failed', 'F', 'SUCCESS', 'contact-support'],
    ['of a failure code that succeeded', 'S', 'AUTH_EXPIRED', 'done'],
    ['of an unknown success', 'S', 'NEVER_SEEN', 'done'],
  ])('%s', async (_, status, code, advice) => {
    const gateway = await startGateway(() => ({ body: { ...captured, result: result(status, code) } }))
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
    ['F', 'KEY_NOT_FOUND', 'failed'],
    ['U', 'NEVER_SEEN', 'pending'],
  ])('takes an unsigned %s (%s), and says that it is', async (status, code, name) => {
    const gateway = await startGateway(() => ({
      body: { result: result(status, code) },
      signed: false,
    }))
    const { antom } = clientOf(gateway)
    expect(await antom.capture(capture)).toMatchObject({ status: name, verified: false })
  })

  const path = '/ams/sandbox/api/v1/payments/cancel'
  const without = (name: string) => ({ headers: { [name]: undefined } })
  it.each([
    [
      'an unsigned success',
      { body: captured, signed: false as const },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'an unsigned answer without a result',
      { body: {}, signed: false as const },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'an unsigned answer that is null',
      { body: null, signed: false as const },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'an unsigned answer whose result is null',
      { body: { result: null }, signed: false as const },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'an unsigned answer whose code is no text',
      { body: { result: { ...result('F', 'X'), resultCode: 7 } }, signed: false as const },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'an unsigned failure with a code that can come after work',
      { body: { result: result('F', 'RISK_REJECT') }, signed: false as const },
      'unsigned',
      /a failure \(RISK_REJECT\) came without a signature, and so proves nothing/,
    ],
    [
      'a signature for another path',
      { body: captured, signed: { path } },
      'bad-signature',
      /is antomPublicKey the one/,
    ],
    [
      'a signature with another key',
      { body: captured, signed: { key: keys.privateKey } },
      'bad-signature',
      /is antomPublicKey the one/,
    ],
    [
      'a signature on a failure that is not good',
      { body: { result: result('F', 'X') }, signed: { path } },
      'bad-signature',
      /is antomPublicKey the one/,
    ],
    [
      'no response-time on a success',
      { body: captured, signed: without('response-time') },
      'missing-header',
      /has a signature header but no response-time header/,
    ],
    [
      'no signature on a success, with a time',
      { body: captured, signed: without('signature') },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'no signature on a failure, with a time',
      { body: { result: result('F', 'X') }, signed: without('signature') },
      'unsigned',
      /a failure \(X\) came without a signature/,
    ],
    [
      'an empty signature',
      { body: captured, signed: { headers: { signature: '' } } },
      'unsigned',
      /success came without a signature/,
    ],
    [
      'a signature header that is none',
      { body: captured, signed: { headers: { signature: 'abc' } } },
      'malformed-header',
      /signature header/,
    ],
    [
      'another client id',
      { body: captured, signed: { headers: { 'client-id': 'OTHER' } } },
      'client-id-mismatch',
      /for another client id/,
    ],
  ])('refuses %s', async (_, reply, reason, text) => {
    const gateway = await startGateway(() => reply)
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(antom.capture(capture))
    expect(isSignatureError(error) && error).toMatchObject({ reason, operation: 'capture', attempt: 1 })
    expect(String(error)).toMatch(text)
    expect(String(error)).toMatch(/\. The outcome is unknown: /)
    expect(gateway.received).toHaveLength(1)
  })

  it('takes an answer without a client id for its own', async () => {
    const gateway = await startGateway(() => ({ body: captured, signed: without('client-id') }))
    const { antom } = clientOf(gateway)
    expect((await antom.capture(capture)).verified).toBe(true)
  })
})

describe('an answer that is signed and has no usable result', () => {
  it.each([
    [
      'with an unknown status',
      { result: result('X', 'SUCCESS') },
      '/result/resultStatus',
      'enum',
      '/result/resultStatus must be one of',
    ],
    ['without a result', {}, '/result', 'required', '/result is required'],
    ['with a result that is null', { result: null }, '/result', 'required', '/result is required'],
    ['with a result that is text', { result: 'S' }, '/result', 'type', '/result must be object'],
    [
      'without a status',
      { result: { resultCode: 'SUCCESS' } },
      '/result/resultStatus',
      'required',
      '/result/resultStatus is required',
    ],
    [
      'without a code',
      { result: { resultStatus: 'S', resultCode: null } },
      '/result/resultCode',
      'required',
      '/result/resultCode is required',
    ],
    [
      'with a code that is a number',
      { result: { resultStatus: 'S', resultCode: 7 } },
      '/result/resultCode',
      'type',
      '/result/resultCode must be string',
    ],
    ['that is null', null, '', 'type', 'it must be object'],
    ['that is a list', [], '', 'type', 'it must be object'],
  ])('%s', async (_, body, pointer, keyword, what) => {
    const gateway = await startGateway(() => ({ body }))
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(antom.capture(capture))
    expect(isContractError(error) && error).toMatchObject({
      pointer,
      keyword,
      operation: 'capture',
      attempt: 1,
    })
    expect(String(error)).toContain(`capture: the signed answer is not as the contract says: ${what}`)
    expect(String(error)).toMatch(/The outcome is unknown: inquire, and look for a newer version/)
  })
})

it('takes an answer without a message', async () => {
  const gateway = await startGateway(() => ({
    body: { result: { resultStatus: 'F', resultCode: 'NEVER_SEEN' } },
  }))
  const { antom } = clientOf(gateway)
  expect(await antom.capture(capture)).toMatchObject({ status: 'failed', message: '' })
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
    expect(response).toMatchObject({ status: 200, statusText: 'OK' })
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

  it('gives back what was read, not how it came', async () => {
    const gateway = await startGateway((request) => ({
      take: (response) => {
        const body = Buffer.from(JSON.stringify(captured))
        const signed = signatureHeaders(request, body)
        // Without a length it comes in chunks.
        response.writeHead(200, { ...signed, 'content-encoding': 'gzip', 'x-trace': 'abc' })
        response.end(gzipSync(body))
      },
    }))
    const { antom } = clientOf(gateway)
    const { data, response } = await antom.raw.POST('/v1/payments/capture', { body: capture })
    expect(data).toEqual(captured)
    expect(response.headers.get('x-trace')).toBe('abc')
    const removed = ['content-encoding', 'content-length', 'transfer-encoding']
    expect(removed.filter((name) => response.headers.has(name))).toEqual([])
  })

  it('drops the length of a body that was compressed', async () => {
    const fetch = async () => {
      const headers = { 'content-length': '0' }
      return Response.json({ result: result('F', 'KEY_NOT_FOUND') }, { headers })
    }
    const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch })
    const { data } = await antom.raw.POST('/v1/payments/capture', { body: capture })
    expect(data).toEqual({ result: result('F', 'KEY_NOT_FOUND') })
  })

  describe('with a path that the contract does not have', () => {
    // A path of a newer contract, for which there is no type yet.
    const path = '/v1/payments/newer?size=1&page=2' as '/v1/payments/capture'
    const signedPath = '/ams/sandbox/api/v1/payments/newer?size=1&page=2'

    it('signs the path with its query, and an empty body', async () => {
      const gateway = await startGateway(() => ({ body: captured }))
      const { antom } = clientOf(gateway)
      const none = {} as { body: typeof capture } // there may be operations without a request
      expect((await antom.raw.POST(path, none)).data).toEqual(captured)
      expect(gateway.received[0]).toMatchObject({ isSigned: true, path: signedPath })
      expect(String(gateway.received[0]?.body)).toBe('')
    })

    it('repeats what the gateway asks to repeat, and tells of it', async () => {
      const gateway = await startGateway(() => ({
        body: { result: result('U', 'REQUEST_TRAFFIC_EXCEED_LIMIT') },
      }))
      const retried: RetryEvent[] = []
      const { antom } = clientOf(gateway, { hooks: { onRetry: (event) => retried.push(event) }, retries: 1 })
      await antom.raw.POST(path, { body: capture })
      expect(gateway.received).toHaveLength(2)
      const url = gateway.url + signedPath
      const reason = 'REQUEST_TRAFFIC_EXCEED_LIMIT'
      expect(retried).toMatchObject([{ operation: undefined, url, attempt: 1, status: 200, reason }])
    })

    it('is named by its URL in errors', async () => {
      const gateway = await startGateway(() => ({ status: 404 }))
      const { antom } = clientOf(gateway)
      const error = await rejectionOf(antom.raw.POST(path, { body: capture }))
      expect(String(error)).toContain(`${gateway.url}${signedPath}: the server answered with HTTP status 404`)
      const aborted = await rejectionOf(
        antom.raw.POST(path, { body: capture, signal: AbortSignal.abort(new Error('shop closed')) }),
      )
      expect(String(aborted)).toContain(`${gateway.url}${signedPath}: the call was aborted`)
    })
  })

  it('shows middleware a request that is all that a Request is', async () => {
    const gateway = await startGateway(() => ({ body: captured }))
    const { antom } = clientOf(gateway)
    const controller = new AbortController()
    const seen: unknown[] = []
    antom.raw.use({
      onRequest: async ({ request }) => {
        const { url, method, headers, signal, bodyUsed } = request
        seen.push(url, method, headers.get('content-type'), signal.aborted, bodyUsed)
        seen.push(await request.clone().json(), request.signal === signal)
        controller.abort()
        seen.push(signal.aborted)
        headers.set('traceparent', 'abc')
        seen.push(request.headers.get('traceparent'))
      },
    })
    const { signal } = controller
    const error = await rejectionOf(antom.raw.POST('/v1/payments/capture', { body: capture, signal }))
    expect(error).toMatchObject({ reason: 'aborted' })
    const url = `${gateway.url}/ams/sandbox/api/v1/payments/capture`
    expect(seen).toEqual([url, 'POST', 'application/json', false, false, capture, true, true, 'abc'])
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
      operation: 'capture',
      message: 'capture: a middleware of raw answered; nothing was sent',
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
