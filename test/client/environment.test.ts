import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAntomClient } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { createManualClock, createSandbox, type Sandbox } from '../../src/testing/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { completingClient, requestOf } from '../support/requests.ts'

const NAMES = [
  'ANTOM_CLIENT_ID',
  'ANTOM_PRIVATE_KEY',
  'ANTOM_PUBLIC_KEY',
  'ANTOM_REGION',
  'ANTOM_BASE_URL',
  'ANTOM_KEY_VERSION',
  'ANTOM_AGENT_TOKEN',
]

beforeEach(() => {
  for (const name of NAMES) vi.stubEnv(name, undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** A shop that says nothing of who it is and which gateway it calls: pays, waits, and is notified. */
async function shop(): Promise<{ readonly paid: string; readonly notified: Promise<string> }> {
  const notified = new Promise<string>((resolve) => {
    const receiver = createNotificationReceiver({
      on: { PAYMENT_RESULT: ({ paymentRequestId }) => resolve(paymentRequestId) },
      onUnknown: () => {},
    })
    receive = receiver.fetch
  })
  // Each wait of the client is the time that passes for the gateway.
  const waits = { now: clock.now, sleep: async (milliseconds: number) => clock.advance(milliseconds) }
  const antom = completingClient(createAntomClient({ clock: waits }))
  const paymentRequestId = 'sim.approve-1'
  const total = { currency: 'HKD', value: '100' }
  await antom.pay({
    productCode: 'CASHIER_PAYMENT',
    paymentRequestId,
    paymentAmount: total,
    paymentMethod: { paymentMethodType: 'ALIPAY_HK' },
    order: { referenceOrderId: '1', orderDescription: 'Tea', orderAmount: total },
    env: { terminalType: 'WEB' },
    settlementStrategy: { settlementCurrency: 'HKD' },
    paymentNotifyUrl: 'http://127.0.0.1:8080/antom/notify',
    paymentRedirectUrl: 'https://shop.example/thanks',
  })
  return { paid: (await antom.waitForPayment({ paymentRequestId })).status, notified }
}

const clock = createManualClock()

let receive: (request: Request) => Promise<Response>

/** A gateway, and the settings with which it is called. */
async function gateway(
  clientId: string,
): Promise<{ sandbox: Sandbox; env: Readonly<Record<string, string>> }> {
  const sandbox = await createSandbox({
    port: false,
    clock,
    clientId,
    antomKeys,
    merchantKeys,
    deliver: (request) => receive(request),
  })
  const { privateKey, antomPublicKey } = sandbox.credentials
  return {
    sandbox,
    env: { ANTOM_CLIENT_ID: clientId, ANTOM_PRIVATE_KEY: privateKey, ANTOM_PUBLIC_KEY: antomPublicKey },
  }
}

interface Move {
  readonly clientId: string
  readonly settings: Readonly<Record<string, string>>
  /** How every URL begins. */
  readonly wants: string
}

describe('from one gateway to another', () => {
  it.each<[string, Move]>([
    [
      'a sandbox by its URL',
      {
        clientId: 'SANDBOX_1',
        settings: { ANTOM_BASE_URL: 'http://127.0.0.1:8787' },
        wants: 'http://127.0.0.1:8787/ams/sandbox/api/',
      },
    ],
    [
      'the sandbox of a region',
      {
        clientId: 'SANDBOX_2',
        settings: { ANTOM_REGION: 'asia', ANTOM_KEY_VERSION: '2' },
        wants: 'https://open-sea-global.alipay.com/ams/sandbox/api/',
      },
    ],
    [
      'production of another region',
      {
        clientId: '5X0000',
        settings: { ANTOM_REGION: 'europe', ANTOM_BASE_URL: '', ANTOM_AGENT_TOKEN: 'agent' },
        wants: 'https://open-de-global.alipay.com/ams/api/',
      },
    ],
  ])('only the environment changes: %s', async (_, { clientId, settings, wants }) => {
    const { sandbox, env } = await gateway(clientId)
    for (const [name, value] of Object.entries({ ...env, ...settings })) vi.stubEnv(name, value)
    const sent: { readonly url: string; readonly headers: Headers }[] = []
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      sent.push({ url, headers: new Headers(init.headers) })
      return sandbox.fetch(url, init)
    })

    const { paid, notified } = await shop()
    expect(paid).toBe('succeeded')
    clock.advance(60_000)
    expect(await notified).toBe('sim.approve-1')
    expect(sent.filter(({ url }) => !url.startsWith(wants))).toEqual([])
    const settingsOf = (headers: Headers) => ({
      keyVersion: /keyVersion=(\d+)/.exec(headers.get('signature') ?? '')?.[1],
      agentToken: headers.get('agent-token') ?? undefined,
    })
    const want = { keyVersion: settings.ANTOM_KEY_VERSION ?? '1', agentToken: settings.ANTOM_AGENT_TOKEN }
    expect(sent.map(({ headers }) => settingsOf(headers))).toEqual(sent.map(() => want))
    await sandbox.close()
  })
})

/** The version of the key that a call of a client is signed with; options as programs in JavaScript give them. */
async function keyVersionOf(options: object): Promise<string | undefined> {
  let signature: string | null = null
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    signature = new Headers(init.headers).get('signature')
    return new Response(null, { status: 503 })
  })
  const antom = createAntomClient(options)
  await antom.cancel(requestOf('cancel', { paymentRequestId: '1' }), { retries: 0 }).catch(() => {})
  return /keyVersion=(\d+)/.exec(signature ?? '')?.[1]
}

describe('of the environment', () => {
  it.each<[string, { given: Readonly<Record<string, string>>; options?: object; want: RegExp }]>([
    [
      'no gateway',
      { given: {}, want: /^region is missing \(is ANTOM_REGION set\?\): give asia, .*or a baseUrl$/ },
    ],
    ['an unknown region', { given: { ANTOM_REGION: 'mars' }, want: /^region is unknown: give asia/ }],
    [
      'two gateways',
      {
        given: { ANTOM_REGION: 'asia', ANTOM_BASE_URL: 'https://a.example' },
        want: /^baseUrl and region are two ways .*ANTOM_BASE_URL and ANTOM_REGION$/,
      },
    ],
    ['a URL that is none', { given: { ANTOM_BASE_URL: 'x' }, want: /^baseUrl is not an http\(s\) URL/ }],
    ...['new', '0x10', '1e3', '-1', '1.5', '１', '1 2'].map(
      (version): [string, { given: Readonly<Record<string, string>>; want: RegExp }] => [
        `the key version ${version}`,
        {
          given: { ANTOM_REGION: 'asia', ANTOM_KEY_VERSION: version },
          want: /^keyVersion must be a whole number from 0/,
        },
      ],
    ),
    [
      'a token with a space',
      {
        given: { ANTOM_REGION: 'asia', ANTOM_AGENT_TOKEN: 'a b' },
        want: /^agentToken must be 1 to 128 visible/,
      },
    ],
  ])('%s is refused by name', async (_, { given, want }) => {
    const { sandbox, env } = await gateway('SANDBOX_1')
    for (const [name, value] of Object.entries({ ...env, ...given })) vi.stubEnv(name, value)
    expect(() => createAntomClient()).toThrow(want)
    await sandbox.close()
  })

  it('a key version may have blanks around it, and blanks alone are none', async () => {
    const { sandbox, env } = await gateway('SANDBOX_1')
    for (const [version, want] of [
      [' 7\n', '7'],
      ['  ', '1'],
    ] as const) {
      const given = { ...env, ANTOM_REGION: 'asia', ANTOM_KEY_VERSION: version }
      for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value)
      expect(await keyVersionOf({})).toBe(want)
    }
    await sandbox.close()
  })

  it('null is no value of an option: what the environment says counts', async () => {
    const { sandbox, env } = await gateway('SANDBOX_1')
    const given = { ...env, ANTOM_REGION: 'asia', ANTOM_KEY_VERSION: '7', ANTOM_AGENT_TOKEN: 'agent' }
    for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value)
    for (const option of [
      'privateKey',
      'clientId',
      'region',
      'baseUrl',
      'keyVersion',
      'clock',
      'hooks',
      'fetch',
    ])
      expect([option, await keyVersionOf({ [option]: null })]).toEqual([option, '7'])
    vi.stubEnv('ANTOM_REGION', undefined)
    const baseUrl = 'https://gateway.example'
    expect(await keyVersionOf({ region: null, baseUrl })).toBe('7')
    expect(await keyVersionOf({ region: 'asia', baseUrl: null })).toBe('7')
    await sandbox.close()
  })

  it('nothing counts that the program says itself', async () => {
    const { sandbox, env } = await gateway('SANDBOX_1')
    for (const [name, value] of Object.entries({ ...env, ANTOM_REGION: 'mars', ANTOM_KEY_VERSION: 'x' }))
      vi.stubEnv(name, value)
    expect(() => createAntomClient({ baseUrl: 'https://a.example', keyVersion: 1 })).not.toThrow()
    vi.stubEnv('ANTOM_PUBLIC_KEY', 'nonsense')
    const handlers = { on: {}, onUnknown: () => {} }
    expect(() => createNotificationReceiver(handlers)).toThrow(/antomPublicKey/)
    expect(() =>
      createNotificationReceiver({ ...handlers, antomPublicKey: env.ANTOM_PUBLIC_KEY }),
    ).not.toThrow()
    vi.stubEnv('ANTOM_CLIENT_ID', undefined)
    expect(() => createNotificationReceiver(handlers)).toThrow(
      /^clientId is missing \(is ANTOM_CLIENT_ID set\?\)/,
    )
    await sandbox.close()
  })
})
