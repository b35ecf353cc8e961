// Long file: every case of repeating a call, on one scripted gateway.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isTransportError } from '../../src/core/errors/transport-error.ts'
import type { FailureEvent, RequestEvent, ResponseEvent, RetryEvent } from '../../src/index.ts'
import { clientOf, type Received, type Reply, rejectionOf, startGateway } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})
const answer = (resultStatus: string, resultCode: string) => ({
  body: { result: { resultStatus, resultCode } },
})
const captured = {
  body: {
    result: { resultCode: 'SUCCESS', resultStatus: 'S' },
    captureRequestId: 'capture-1',
    captureId: 'c-1',
    paymentId: 'payment-1',
    captureAmount: capture.captureAmount,
    captureTime: '2024-01-01T00:00:00Z',
  },
}
const reset: Reply = { take: (response) => response.socket?.resetAndDestroy() }
const cutOff: Reply = {
  take: (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{')
    setImmediate(() => response.socket?.destroy())
  },
}

it('repeats a request with the same body and id, and another time and signature each', async () => {
  const replies = [{ status: 500 }, reset, answer('U', 'UNKNOWN_EXCEPTION'), captured]
  const gateway = await startGateway((_, index) => replies[index] ?? {})
  const { antom } = clientOf(gateway, { retries: 3 })
  expect((await antom.capture(capture)).status).toBe('succeeded')
  const { received } = gateway
  expect(received).toHaveLength(4)
  expect(received.every(({ isSigned }) => isSigned)).toBe(true)
  expect(new Set(received.map(({ body }) => String(body)))).toEqual(new Set([JSON.stringify(capture)]))
  expect(new Set(received.map(({ time }) => time)).size).toBe(4)
  expect(new Set(received.map(({ signature }) => signature)).size).toBe(4)
})

it('never has two attempts with the same time, even when time stands still', async () => {
  const gateway = await startGateway(() => ({ status: 503 }))
  const { antom } = clientOf(gateway, { clock: { now: () => 1_700_000_000_000, sleep: async () => {} } })
  await rejectionOf(antom.capture(capture))
  expect(gateway.received.map(({ time }) => time)).toEqual([
    '1700000000000',
    '1700000000001',
    '1700000000002',
  ])
})

describe('which outcomes are repeated', () => {
  it.each([
    ['500', { status: 500 }, 3],
    ['502', { status: 502 }, 3],
    ['503', { status: 503 }, 3],
    ['504', { status: 504 }, 3],
    ['429', { status: 429 }, 3],
    ['a broken connection', reset, 3],
    ['an answer that broke off', cutOff, 3],
    ['U with the advice resend', answer('U', 'UNKNOWN_EXCEPTION'), 3],
    ['U with the advice resend, of the gateway', answer('U', 'REQUEST_TRAFFIC_EXCEED_LIMIT'), 3],
    ['U with the advice inquire', answer('U', 'CAPTURE_IN_PROCESS'), 1],
    ['U with a code that is not known', answer('U', 'NEVER_SEEN'), 1],
    ['F with a code that is resent when U', answer('F', 'UNKNOWN_EXCEPTION'), 1],
    ['400', { status: 400 }, 1],
    ['404', { status: 404 }, 1],
    ['499', { status: 499 }, 1],
    ['301', { status: 301, headers: { location: '/elsewhere' } }, 1],
    ['HTML', { body: '<html></html>', signed: false as const }, 1],
    ['success', captured, 1],
  ])('%s', async (_, reply, times) => {
    const gateway = await startGateway(() => reply)
    const { antom } = clientOf(gateway)
    await antom.capture(capture).catch(() => {})
    expect(gateway.received).toHaveLength(times)
  })

  it('no answer in time', async () => {
    const gateway = await startGateway(() => ({ take: () => {} }))
    const { antom } = clientOf(gateway, { timeout: 20, retries: 1 })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ reason: 'timeout', attempt: 2 })
  })

  it.each([0, 1, 10])('as often as retries allows: %i', async (retries) => {
    const gateway = await startGateway(() => ({ status: 503 }))
    const { antom } = clientOf(gateway, { retries, totalTimeout: 600_000 })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ attempt: retries + 1, status: 503 })
    expect(gateway.received).toHaveLength(retries + 1)
  })

  it('as often as the call allows', async () => {
    const gateway = await startGateway(() => ({ status: 503 }))
    const { antom } = clientOf(gateway, { retries: 5 })
    await rejectionOf(antom.capture(capture, { retries: 1 }))
    expect(gateway.received).toHaveLength(2)
  })

  it('gives back the last open outcome when it stays open', async () => {
    const gateway = await startGateway(() => answer('U', 'UNKNOWN_EXCEPTION'))
    const { antom } = clientOf(gateway)
    expect(await antom.capture(capture)).toMatchObject({ status: 'pending', advice: 'resend' })
  })
})

describe('waits', () => {
  it('twice as long each time, less up to a half, and never more than 8 s', async () => {
    const gateway = await startGateway(() => ({ status: 503 }))
    const { antom, clock } = clientOf(gateway, { retries: 7, totalTimeout: 600_000 })
    await rejectionOf(antom.capture(capture))
    const most = [500, 1000, 2000, 4000, 8000, 8000, 8000]
    expect(clock.waits).toHaveLength(7)
    clock.waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual((most[index] ?? 0) / 2)
      expect(wait).toBeLessThanOrEqual(most[index] ?? 0)
    })
  })

  it('by chance', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5)
    onTestFinished(() => random.mockRestore())
    const gateway = await startGateway(() => ({ status: 503 }))
    const { antom, clock } = clientOf(gateway)
    await rejectionOf(antom.capture(capture))
    expect(clock.waits).toEqual([500, 750])
  })

  it.each([
    ['seconds', '7', 7000],
    ['a date', new Date(1_700_000_009_000).toUTCString(), 9000],
  ])('as long as Retry-After says: %s', async (_, value, want) => {
    const gateway = await startGateway(() => ({ status: 429, headers: { 'retry-after': value } }))
    const { antom, clock } = clientOf(gateway, { retries: 1 })
    await rejectionOf(antom.capture(capture))
    expect(clock.waits).toEqual([want])
  })

  it.each(['soon', '-1', '1.5', '', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'by its own rule when Retry-After is "%s"',
    async (value) => {
      const gateway = await startGateway(() => ({ status: 503, headers: { 'retry-after': value } }))
      const { antom, clock } = clientOf(gateway, { retries: 1 })
      await rejectionOf(antom.capture(capture))
      expect(clock.waits).toHaveLength(1)
      expect(clock.waits[0]).toBeLessThanOrEqual(500)
    },
  )

  it('not at all when the wait would take it beyond the total time', async () => {
    const gateway = await startGateway(() => ({ status: 429, headers: { 'retry-after': '60' } }))
    const { antom, clock } = clientOf(gateway)
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({
      reason: 'status',
      status: 429,
      attempt: 1,
    })
    expect(clock.waits).toEqual([])
  })

  it('just when the wait ends before the total time does', async () => {
    const gateway = await startGateway(() => ({ status: 429, headers: { 'retry-after': '59' } }))
    const { antom, clock } = clientOf(gateway, { retries: 1 })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ attempt: 2 })
    expect(clock.waits).toEqual([59_000])
  })
})

describe('abort', () => {
  it('before the call sends nothing', async () => {
    const gateway = await startGateway(() => captured)
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(
      antom.capture(capture, { signal: AbortSignal.abort(new Error('shop closed')) }),
    )
    expect(error).toMatchObject({
      reason: 'aborted',
      operation: 'capture',
      cause: { message: 'shop closed' },
    })
    expect(String(error)).toContain('Nothing was sent')
    expect(gateway.received).toHaveLength(0)
  })

  it('during an attempt ends it, and no other follows', async () => {
    const controller = new AbortController()
    const gateway = await startGateway(() => ({ take: () => controller.abort() }))
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(antom.capture(capture, { signal: controller.signal }))
    expect(error).toMatchObject({ reason: 'aborted', attempt: 1 })
    expect(String(error)).toContain('The outcome is unknown')
    expect(gateway.received).toHaveLength(1)
    await gateway.drained()
  })

  it('during a wait ends it at once, with the clock of the machine', async () => {
    const controller = new AbortController()
    const gateway = await startGateway(() => ({ status: 503, headers: { 'retry-after': '50' } }))
    const { antom } = clientOf(gateway, { clock: undefined, hooks: { onRetry: () => controller.abort() } })
    const error = await rejectionOf(antom.capture(capture, { signal: controller.signal }))
    expect(error).toMatchObject({ reason: 'aborted', attempt: 2 })
    expect(String(error)).toContain('The outcome is unknown')
    expect(gateway.received).toHaveLength(1)
  })

  it('is waited for: a program that does nothing else goes on until the next attempt', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    onTestFinished(() => timers.mockRestore())
    const controller = new AbortController()
    const gateway = await startGateway(() => ({ status: 503, headers: { 'retry-after': '50' } }))
    let keepsAlive: boolean | undefined
    // The wait begins when the hook has been called.
    const onRetry = () =>
      setImmediate(() => {
        const wait = timers.mock.calls.findIndex(([, delay]) => delay === 50_000)
        keepsAlive = timers.mock.results[wait]?.value.hasRef()
        controller.abort()
      })
    const { antom } = clientOf(gateway, { clock: undefined, hooks: { onRetry } })
    await rejectionOf(antom.capture(capture, { signal: controller.signal }))
    expect(keepsAlive).toBe(true)
  })

  it('through raw as well', async () => {
    const controller = new AbortController()
    const gateway = await startGateway(() => ({ take: () => controller.abort() }))
    const { antom } = clientOf(gateway)
    const error = await rejectionOf(
      antom.raw.POST('/v1/payments/capture', { body: capture, signal: controller.signal }),
    )
    expect(error).toMatchObject({ reason: 'aborted', operation: 'capture' })
  })
})

const channels = ['request', 'response', 'failure', 'retry']

describe('hooks', () => {
  it('are told what happens, without anything secret', async () => {
    const replies = [{ status: 500 }, { body: { ...captured.body, captureRequestId: 'secret-id' } }]
    const gateway = await startGateway((_, index) => replies[index] ?? {})
    const events: (RequestEvent | ResponseEvent | FailureEvent | RetryEvent)[] = []
    const hook = (event: (typeof events)[number]) => events.push(event)
    const hooks = { onRequest: hook, onResponse: hook, onFailure: hook, onRetry: hook }
    const published: unknown[] = []
    const listener = (event: unknown) => published.push(event)
    for (const name of channels) subscribe(`antom-contract:${name}`, listener)
    onTestFinished(() => {
      for (const name of channels) unsubscribe(`antom-contract:${name}`, listener)
    })
    const { antom } = clientOf(gateway, { hooks, agentToken: 'token-of-an-agent' })
    await antom.capture({ ...capture, captureRequestId: 'secret-id' })
    const url = `${gateway.url}/ams/sandbox/api/v1/payments/capture`
    const at = (attempt: number) => ({ operation: 'capture', attempt, url })
    const headers = expect.objectContaining({ signature: '[redacted]', 'agent-token': '[redacted]' })
    const response = { resultStatus: undefined, resultCode: undefined, verified: false }
    expect(events).toEqual([
      { ...at(1), headers },
      { ...at(1), ...response, status: 500, duration: 0 },
      { ...at(1), reason: 'status', status: 500, duration: 0 },
      { ...at(1), reason: 'status', status: 500, delay: expect.any(Number) },
      { ...at(2), headers },
      { ...at(2), status: 200, duration: 0, resultStatus: 'S', resultCode: 'SUCCESS', verified: true },
    ])
    expect(published).toEqual(events)
    const text = JSON.stringify(events)
    for (const { signature } of gateway.received) expect(text).not.toContain(signature)
    expect(text).not.toContain('token-of-an-agent')
    expect(text).not.toContain('secret-id')
  })

  it('are told of attempts without an answer', async () => {
    const replies = [reset, { ...captured, signed: false as const }]
    const gateway = await startGateway((_, index) => replies[index] ?? {})
    const events: unknown[] = []
    const hooks = {
      onResponse: (event: ResponseEvent) => events.push(['response', event]),
      onFailure: (event: FailureEvent) => events.push(['failure', event]),
      onRetry: (event: RetryEvent) => events.push(['retry', event]),
    }
    const { antom } = clientOf(gateway, { hooks })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ reason: 'unsigned', attempt: 2 })
    const url = `${gateway.url}/ams/sandbox/api/v1/payments/capture`
    const at = (attempt: number) => ({ operation: 'capture', attempt, url })
    const response = { resultStatus: undefined, resultCode: undefined, verified: false }
    expect(events).toEqual([
      ['failure', { ...at(1), reason: 'network', status: undefined, duration: 0 }],
      ['retry', { ...at(1), reason: 'network', status: undefined, delay: expect.any(Number) }],
      ['response', { ...at(2), ...response, status: 200, duration: 0 }],
      ['failure', { ...at(2), reason: 'unsigned', status: 200, duration: 0 }],
    ])
  })

  it('are told of no result that the contract does not have', async () => {
    const gateway = await startGateway(() => answer('X', 'SUCCESS'))
    const events: ResponseEvent[] = []
    const { antom } = clientOf(gateway, { hooks: { onResponse: (event) => events.push(event) } })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ name: 'ContractError' })
    expect(events).toMatchObject([{ resultStatus: undefined, resultCode: undefined, verified: true }])
  })

  it('change nothing when they fail', async () => {
    const replies = [{ status: 500 }, captured]
    const gateway = await startGateway((_, index) => replies[index] ?? {})
    const hooks = {
      onRequest: () => {
        throw new Error('disk full')
      },
      onResponse: async () => Promise.reject(new Error('disk full')),
      onRetry: () => new Promise(() => {}),
    }
    const { antom } = clientOf(gateway, { hooks })
    expect((await antom.capture(capture)).status).toBe('succeeded')
  })
})

it('is not changed by what the caller does with the request after the call', async () => {
  const gateway = await startGateway(() => captured)
  const { antom } = clientOf(gateway)
  const request = structuredClone(capture)
  const outcome = antom.capture(request)
  request.captureRequestId = 'another'
  await outcome
  expect(JSON.parse(String(gateway.received[0]?.body))).toEqual(capture)
})

it('sends as many different idempotency keys as there were calls, whatever fails', async () => {
  const faults: Reply[] = [
    { status: 500 },
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 302, headers: { location: '/' } },
    reset,
    cutOff,
    { body: '<html>', signed: false },
    { body: '' },
    { ...captured, signed: false },
    answer('U', 'UNKNOWN_EXCEPTION'),
    answer('U', 'CAPTURE_IN_PROCESS'),
    answer('F', 'PROCESS_FAIL'),
    captured,
  ]
  const script: Reply[] = []
  const gateway = await startGateway(() => script.shift() ?? captured)
  const { antom } = clientOf(gateway)
  let id = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...faults), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (failures, calls) => {
        script.splice(0, script.length, ...failures)
        gateway.received.length = 0
        for (let call = 0; call < calls; call++) {
          // The success is the answer to another request but for the first; that is no attempt more.
          const outcome = antom.capture({ ...capture, captureRequestId: `capture-${++id}` })
          await outcome.catch((error) => expect(error).toHaveProperty('operation', 'capture'))
        }
        const bodies = new Map<string, Received[]>()
        for (const request of gateway.received) {
          const { captureRequestId } = JSON.parse(String(request.body))
          bodies.set(captureRequestId, [...(bodies.get(captureRequestId) ?? []), request])
        }
        expect(bodies.size).toBe(calls)
        for (const repeated of bodies.values()) {
          expect(new Set(repeated.map(({ body }) => String(body))).size).toBe(1)
          expect(new Set(repeated.map(({ time }) => time)).size).toBe(repeated.length)
          expect(repeated.every(({ isSigned }) => isSigned)).toBe(true)
        }
      },
    ),
    { numRuns: 40 },
  )
})

it('says for each attempt what went wrong in the end', async () => {
  const replies = [reset, { status: 503 }, { status: 502 }]
  const gateway = await startGateway((_, index) => replies[index] ?? {})
  const { antom } = clientOf(gateway)
  const error = await rejectionOf(antom.capture(capture))
  expect(isTransportError(error) && error).toMatchObject({ reason: 'status', status: 502, attempt: 3 })
  expect(String(error)).toBe(
    'TransportError: capture: the server answered with HTTP status 502. The outcome is unknown: send the same request again, or inquire.',
  )
})
