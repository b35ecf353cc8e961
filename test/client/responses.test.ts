import { afterEach, describe, expect, it, vi } from 'vitest'
import { responseValidators } from '../../generated/response-validators.ts'
import { loadResponseValidator, toOutcome } from '../../src/client/outcomes.ts'
import { receivedResponse } from '../../src/client/received-response.ts'
import type { CompletedRequest } from '../../src/client/send-with-retries.ts'
import type { AntomClientOptions, FailureEvent } from '../../src/index.ts'
import { clientOf, rejectionOf } from '../support/gateway.ts'

/*
 * Answers that no server sends as it likes, and what runs below the methods of a client.
 */

const capture = {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
}
const failed = JSON.stringify({
  result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'text' },
})

type Fetch = NonNullable<AntomClientOptions['fetch']>

/** A client that has no network. */
function clientWith(fetch: Fetch, options: AntomClientOptions = {}) {
  return clientOf({ url: 'http://127.0.0.1:1' }, { retries: 0, fetch, ...options })
}

/** A body that comes in pieces. */
function inPieces(...pieces: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })
}

/** An answer as a runtime may give it that hides redirects. */
function hiddenRedirect(): Response {
  return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a body', () => {
  it.each([
    ['in one piece', [failed]],
    ['in pieces', [failed.slice(0, 5), failed.slice(5, 30), failed.slice(30)]],
    ['with empty pieces', ['', failed, '']],
  ])('is put together: %s', async (_, pieces) => {
    const { antom } = clientWith(async () => new Response(inPieces(...pieces)))
    const outcome = await antom.capture(capture)
    expect(outcome).toMatchObject({ status: 'failed', message: 'text' })
    expect(new TextDecoder().decode(outcome.response.body)).toBe(failed)
  })

  it.each([
    ['that is not there', () => null],
    ['without pieces', () => inPieces()],
    ['of white space', () => ' \n\t '],
  ])('%s is empty', async (_, bodyOf) => {
    const { antom } = clientWith(async () => new Response(bodyOf()))
    const error = await rejectionOf(antom.capture(capture))
    expect(error).toMatchObject({ reason: 'not-json', status: 200 })
    expect(String(error)).toContain('the answer is empty')
  })

  it('is not taken for HTML because of what stands in it', async () => {
    const { antom } = clientWith(async () => new Response('no answer: <p>'))
    expect(String(await rejectionOf(antom.capture(capture)))).toContain('the answer is not JSON')
  })
})

it('sees a redirect that the runtime hides', async () => {
  const { antom } = clientWith(async () => hiddenRedirect())
  const error = await rejectionOf(antom.capture(capture))
  expect(error).toMatchObject({ reason: 'redirect', status: 0 })
})

describe('the time for an attempt', () => {
  it('ends an answer that does not come to its end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const fetch: Fetch = async (_, { signal }) => {
      const body = new ReadableStream({
        pull(controller) {
          signal?.addEventListener('abort', () => controller.error(signal.reason))
          vi.advanceTimersByTime(1000)
        },
      })
      return new Response(body)
    }
    const { antom } = clientWith(fetch, { timeout: 1000 })
    const error = await rejectionOf(antom.capture(capture))
    expect(error).toMatchObject({ reason: 'timeout', status: 200 })
    expect(String(error)).toContain('no complete answer in time')
  })

  it('is the smallest of what is set, and never none', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    let now = 1_700_000_000_000
    // The second wait takes longer than was asked for.
    const sleeps = [5000, 60_000]
    const clock = {
      now: () => now,
      sleep: async () => {
        now += sleeps.shift() ?? 0
      },
    }
    const fetch: Fetch = async () => new Response(null, { status: 503 })
    const { antom } = clientWith(fetch, { timeout: 6000, totalTimeout: 10_000, retries: 5, clock })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ attempt: 3, status: 503 })
    // Those of connections that other tests have left open may be among them.
    const delays = timers.mock.calls.map(([, delay]) => delay)
    expect(delays).toEqual(expect.arrayContaining([6000, 5000, 1]))
  })

  it('ends also when the signal is asked for late', async () => {
    const controller = new AbortController()
    let isAborted: boolean | undefined
    const fetch: Fetch = async (_, init) => {
      controller.abort()
      isAborted = init.signal?.aborted
      throw new Error('ended')
    }
    const { antom } = clientWith(fetch)
    const error = await rejectionOf(antom.capture(capture, { signal: controller.signal }))
    expect(error).toMatchObject({ reason: 'aborted', attempt: 1 })
    expect(isAborted).toBe(true)
  })

  it('has not ended before', async () => {
    let isAborted: boolean | undefined
    const { antom } = clientWith(async (_, { signal }) => {
      isAborted = signal?.aborted
      return new Response(failed)
    })
    expect((await antom.capture(capture)).status).toBe('failed')
    expect(isAborted).toBe(false)
  })
})

describe('the code of what broke', () => {
  const nested = (depth: number, code: unknown): Error =>
    depth === 0 ? Object.assign(new Error('x'), { code }) : new Error('x', { cause: nested(depth - 1, code) })
  const endless = new Error('x')
  endless.cause = endless
  const cases: [string, { given: unknown; want: string }][] = [
    ['is named', { given: nested(0, 'ECODE'), want: 'broke (ECODE). ' }],
    ['is found in the causes', { given: nested(3, 'ECODE'), want: 'broke (ECODE). ' }],
    ['is not looked for without end', { given: nested(4, 'ECODE'), want: 'broke. ' }],
    ['is not looked for in a circle', { given: endless, want: 'broke. ' }],
    ['is text', { given: nested(0, 7), want: 'broke. ' }],
    ['is one of an error', { given: { code: 'ECODE' }, want: 'broke. ' }],
  ]
  it.each(cases)('%s', async (_, { given, want }) => {
    const { antom } = clientWith(async () => {
      throw given
    })
    const error = await rejectionOf(antom.capture(capture))
    expect(error).toMatchObject({ reason: 'network', attempt: 1 })
    expect(String(error)).toContain(`the connection to 127.0.0.1:1 could not be made or ${want}`)
  })
})

it('passes on errors of this package that are not about the connection, and tells their name', async () => {
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('DataError'))
  const failures: FailureEvent[] = []
  const fetch = vi.fn<Fetch>()
  const { antom } = clientWith(fetch, { hooks: { onFailure: (event) => failures.push(event) } })
  const error = await rejectionOf(antom.capture(capture))
  expect(error).toMatchObject({ name: 'ConfigurationError', option: 'privateKey' })
  expect(failures).toMatchObject([{ reason: 'ConfigurationError', status: undefined }])
  expect(fetch).not.toHaveBeenCalled()
})

it('refuses an answer without a result, whatever the validator finds', () => {
  const completed: CompletedRequest = {
    parsed: {
      body: new Uint8Array(),
      data: {},
      result: undefined,
      issue: undefined,
      verified: true,
      contradictions: [],
    },
    response: receivedResponse(new Response(null)),
    attempt: 2,
    isRepeated: false,
  }
  expect(() => toOutcome('capture', completed, () => [], false)).toThrow(
    expect.objectContaining({
      name: 'ContractError',
      pointer: '/result',
      keyword: 'type',
      attempt: 2,
      message: expect.stringContaining('/result is not a result.'),
    }),
  )
})

it('reports an answer that a validator refuses without saying why', async () => {
  const silent = Object.assign((_: unknown): _ is never => false, { errors: null })
  // The table has the validators of every message, and this one guards none.
  vi.spyOn(responseValidators, 'cancel').mockResolvedValue(silent as never)
  const validate = await loadResponseValidator('cancel')
  expect(validate({})).toEqual([
    {
      kind: 'documented',
      pointer: '',
      keyword: '',
      reason: 'is not as the contract says',
      schema: 'CancelResponse',
    },
  ])
})
