import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledgementText } from '../../generated/receiving.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { antom, clientId, other, path, signed } from './fixture.ts'
import { ports, type Running, type Sent } from './ports.ts'

/** What is the same whatever a request came through. */
const cases: [string, { given: () => Promise<Sent>; want: number; handled?: string }][] = [
  ['a signed notification', { given: () => signed(), want: 200, handled: 'CAPTURE_RESULT' }],
  [
    'an unknown type',
    { given: () => signed({ notifyType: 'REFUND_RESULT' }), want: 200, handled: 'REFUND_RESULT' },
  ],
  [
    'a path with escapes',
    {
      given: () => signed(undefined, { path: '/antom/notify?a=%20b&c=%C3%A9' }),
      want: 200,
      handled: 'CAPTURE_RESULT',
    },
  ],
  ['text beyond ASCII', { given: () => signed({ notifyType: 'X', text: 'é€💳' }), want: 200, handled: 'X' }],
  [
    'the largest body',
    { given: () => signed(JSON.stringify({ notifyType: 'X' }).padEnd(131_072)), want: 200, handled: 'X' },
  ],
  ['GET', { given: async () => ({ ...(await signed()), method: 'GET', body: new Uint8Array() }), want: 405 }],
  ['another content type', { given: () => withHeader('content-type', 'text/plain'), want: 415 }],
  [
    'a body too large',
    { given: () => signed(JSON.stringify({ notifyType: 'X' }).padEnd(131_073)), want: 413 },
  ],
  ['no signature', { given: () => withHeader('signature', ''), want: 401 }],
  ['a client id twice', { given: () => withHeader('client-id', [clientId, clientId]), want: 401 }],
  [
    'a signature twice',
    {
      given: async () => withHeader('signature', Array(2).fill((await signed()).headers.signature)),
      want: 401,
    },
  ],
  [
    "somebody else's signature",
    { given: () => signed(undefined, { privateKey: other.privateKey }), want: 401 },
  ],
  [
    'another path',
    { given: () => signed(undefined, { path: '/antom/notify' }).then((m) => ({ ...m, path })), want: 401 },
  ],
  [
    'an altered body',
    { given: async () => ({ ...(await signed()), body: new TextEncoder().encode('{}') }), want: 401 },
  ],
  ['no JSON', { given: () => signed('nonsense'), want: 400 }],
  ['a message against the contract', { given: () => signed({ notifyType: 'CAPTURE_RESULT' }), want: 422 }],
  ['a handler that fails', { given: () => signed(createTestNotification('PAYMENT_RESULT')), want: 500 }],
]

async function withHeader(name: string, value: string | readonly string[]): Promise<Sent> {
  const message = await signed()
  return { ...message, headers: { ...message.headers, [name]: value } }
}

describe.each(ports)('%s', (_name, start) => {
  const handled: string[] = []
  let running: Running

  beforeAll(async () => {
    running = await start({
      clientId,
      antomPublicKey: antom.publicKey,
      on: {
        CAPTURE_RESULT: ({ notifyType }) => handled.push(notifyType),
        PAYMENT_RESULT: () => Promise.reject(new Error('broken')),
      },
      onUnknown: ({ notifyType }) => handled.push(notifyType),
      onRefused: () => {},
      inbox: false,
    })
  })
  afterAll(() => running.close())

  it.each(cases)('%s', async (_case, { given, want, handled: type }) => {
    handled.length = 0
    const { status, headers, body } = await running.send(await given())
    expect(status).toBe(want)
    expect(handled).toEqual(type === undefined ? [] : [type])
    expect(body).toBe(want === 200 ? acknowledgementText : '{}')
    if (want === 405) expect(headers.allow).toBe('POST')
    else expect(headers['content-type']).toBe('application/json')
  })
})
