import type { Middleware } from 'openapi-fetch'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RequestEvent } from '../../src/index.ts'
import { clientOf, type Reply, rejectionOf, responseTo } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const payment = requestOf('cancel', { paymentRequestId: 'p-1' })
const cancelled = {
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'text' },
  paymentRequestId: 'p-1',
  paymentId: 'payment-1',
  cancelTime: '2024-01-01T00:00:00Z',
}

function clientWith(middleware: Middleware, reply: Reply = { body: cancelled }) {
  let sent = 0
  const told: RequestEvent[] = []
  const fetch = async (url: string) => {
    sent++
    return responseTo(url, reply)
  }
  const hooks = { onRequest: (event: RequestEvent) => told.push(event) }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, retries: 0, hooks })
  antom.raw.use(middleware)
  return { antom, told, sent: () => sent }
}

const fail = () => {
  throw new Error('disk full')
}

afterEach(() => vi.unstubAllGlobals())

describe('what middleware does with a response changes no outcome', () => {
  it.each<[string, Middleware]>([
    ['it clones it', { onResponse: async ({ response }) => void (await response.clone().text()) }],
    ['it reads it', { onResponse: async ({ response }) => void (await response.text()) }],
    ['it locks it', { onResponse: ({ response }) => void response.body?.getReader() }],
    ['it wraps it', { onResponse: ({ response }) => new Response(response.body, response) }],
    ['it wraps it without a body', { onResponse: ({ response }) => new Response(null, response) }],
    ['it puts another in its place', { onResponse: () => Response.json({ result: {} }) }],
    ['it puts an error in its place', { onResponse: () => new Response('no', { status: 500 }) }],
    ['it puts something else in its place', { onResponse: () => ({}) as Response }],
    ['it throws', { onResponse: fail }],
    ['it rejects', { onResponse: async () => fail() }],
  ])('%s', async (_, middleware) => {
    const { antom, sent } = clientWith(middleware)
    expect(await antom.cancel(payment)).toMatchObject({
      status: 'succeeded',
      data: cancelled,
      verified: true,
    })
    expect(sent()).toBe(1)
  })

  it('and raw gives what the middleware made of it', async () => {
    const { antom } = clientWith({ onResponse: ({ response }) => new Response(response.body, response) })
    const { data } = await antom.raw.POST('/v1/payments/cancel', { body: payment })
    expect(data).toEqual(cancelled)
  })
})

describe('what went wrong stays what is thrown', () => {
  it.each<[string, Middleware]>([
    ['when middleware looks on', { onError: () => {} }],
    ['when it throws another error', { onError: fail }],
    ['when it gives another error', { onError: () => new Error('another') }],
    ['when it answers', { onError: () => Response.json(cancelled) }],
  ])('%s', async (_, middleware) => {
    const { antom } = clientWith(middleware, { status: 503 })
    expect(await rejectionOf(antom.cancel(payment))).toMatchObject({ name: 'TransportError', status: 503 })
  })

  it('when middleware throws before anything is sent', async () => {
    const { antom, sent } = clientWith({ onRequest: fail })
    expect(String(await rejectionOf(antom.cancel(payment)))).toBe('Error: disk full')
    expect(sent()).toBe(0)
  })
})

it.each<[string, { middleware: Middleware[]; want: number }]>([
  [
    'nothing, which takes most of the time of a call, where no middleware sees it',
    { middleware: [], want: 0 },
  ],
  ['a response for middleware to read', { middleware: [{ onResponse: () => {} }], want: 1 }],
])('makes %s', async (_, { middleware, want }) => {
  let answer: Response | undefined
  const fetch = async (url: string) => {
    answer ??= responseTo(url, { body: cancelled })
    return answer.clone()
  }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch })
  antom.raw.use(...middleware)
  await antom.cancel(payment)
  const made = vi.fn()
  const counted = (name: 'Headers' | 'Request' | 'Response') =>
    vi.stubGlobal(
      name,
      new Proxy(globalThis[name], {
        construct: (target, values) => {
          made(name)
          return Reflect.construct(target, values)
        },
      }),
    )
  for (const name of ['Headers', 'Request', 'Response'] as const) counted(name)
  expect(await antom.cancel(payment)).toMatchObject({ status: 'succeeded' })
  expect(made.mock.calls.filter(([name]) => name === 'Response')).toHaveLength(want)
  if (want === 0) expect(made).not.toHaveBeenCalled()
})

it('shows hooks no header of middleware that may be secret', async () => {
  const secrets = [
    'authorization',
    'cookie',
    'proxy-authorization',
    'set-cookie',
    'x-api-key',
    'X-Own-Token',
    'baggage',
  ]
  const shown = { traceparent: '00-1', 'x-request-id': 'r-1', 'user-agent': 'shop', accept: '*/*' }
  const { antom, told } = clientWith({
    onRequest: ({ request }) => {
      for (const name of secrets) request.headers.set(name, 'secret')
      for (const [name, value] of Object.entries(shown)) request.headers.set(name, value)
    },
  })
  await antom.cancel(payment)
  const [event] = told
  expect(event?.headers).toMatchObject({ ...shown, 'content-type': 'application/json; charset=UTF-8' })
  expect(event?.headers).toMatchObject(
    Object.fromEntries(secrets.map((name) => [name.toLowerCase(), '[redacted]'])),
  )
  expect(event?.headers).toMatchObject({ signature: '[redacted]', 'request-time': '1700000000000' })
  expect(JSON.stringify(told)).not.toContain('secret')
})
