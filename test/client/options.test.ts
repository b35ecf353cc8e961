// Long file: one table of every option of the client with its limits.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isConfigurationError } from '../../src/core/errors.ts'
import { type AntomClientOptions, createAntomClient } from '../../src/index.ts'
import { bare, pem } from '../signing/vectors.ts'
import { clientId, clientOf, keys, rejectionOf, startGateway } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const good = {
  clientId,
  privateKey: keys.privateKey,
  antomPublicKey: keys.antomPublicKey,
  region: 'asia',
} satisfies AntomClientOptions
const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Puts the process back before anything else runs: the test runner needs it for its own messages. */
function withProcess<Result>(process: unknown, work: () => Result): Result {
  vi.stubGlobal('process', process)
  try {
    return work()
  } finally {
    vi.unstubAllGlobals()
  }
}

// What is not of the type comes from plain JavaScript.
const bad: [string, { given: object; option: string; text: RegExp }][] = [
  [
    'no client id',
    {
      given: { clientId: undefined },
      option: 'clientId',
      text: /clientId is missing \(is ANTOM_CLIENT_ID set\?\)/,
    },
  ],
  ['an empty client id', { given: { clientId: '' }, option: 'clientId', text: /clientId is missing/ }],
  [
    'a client id with a line break',
    { given: { clientId: 'A\nB' }, option: 'clientId', text: /visible ASCII/ },
  ],
  [
    'a client id that is a list',
    { given: { clientId: ['5X'] }, option: 'clientId', text: /clientId must be 1 to 128 visible ASCII/ },
  ],
  [
    'a client id of 129 characters',
    {
      given: { clientId: 'x'.repeat(129) },
      option: 'clientId',
      text: /1 to 128 .* without spaces; it is 129 characters/,
    },
  ],
  [
    'no private key',
    {
      given: { privateKey: undefined },
      option: 'privateKey',
      text: /is missing \(is the environment variable set\?\)/,
    },
  ],
  [
    'a public key for the private one',
    {
      given: { privateKey: keys.publicKey },
      option: 'privateKey',
      text: /holds a public key.*openssl pkcs8 -topk8/,
    },
  ],
  [
    'an encrypted private key',
    {
      given: { privateKey: pem('encrypted-pkcs8.pem') },
      option: 'privateKey',
      text: /under a password.*openssl pkcs8/,
    },
  ],
  [
    'an elliptic-curve private key',
    {
      given: { privateKey: pem('ec-private.pem') },
      option: 'privateKey',
      text: /elliptic-curve key, not RSA.*openssl genpkey/,
    },
  ],
  [
    'no public key',
    { given: { antomPublicKey: undefined }, option: 'antomPublicKey', text: /antomPublicKey is missing/ },
  ],
  [
    'a private key for the public one',
    {
      given: { antomPublicKey: keys.antomPrivateKey },
      option: 'antomPublicKey',
      text: /holds a private key/,
    },
  ],
  [
    'an elliptic-curve public key',
    {
      given: { antomPublicKey: pem('ec-public.pem') },
      option: 'antomPublicKey',
      text: /elliptic-curve key, not RSA/,
    },
  ],
  [
    "one's own public key",
    {
      given: { antomPublicKey: keys.publicKey },
      option: 'antomPublicKey',
      text: /is your own public key: give Antom's/,
    },
  ],
  [
    'no region',
    {
      given: { region: undefined },
      option: 'region',
      text: /missing \(is ANTOM_REGION set\?\): give asia, europe, north-america, united-states, or a baseUrl/,
    },
  ],
  [
    'no region of production',
    {
      given: { clientId: '5X', region: undefined },
      option: 'region',
      text: /missing \(is ANTOM_REGION set\?\): give asia, europe, north-america, united-states, or a baseUrl/,
    },
  ],
  ['an unknown region', { given: { region: 'mars' }, option: 'region', text: /unknown: give asia,/ }],
  [
    'region and base URL',
    { given: { baseUrl: 'https://a.example' }, option: 'baseUrl', text: /give one of them/ },
  ],
  [
    'a base URL that is none',
    { given: { region: undefined, baseUrl: 'a.example' }, option: 'baseUrl', text: /not an http\(s\) URL/ },
  ],
  [
    'a base URL of another scheme',
    {
      given: { region: undefined, baseUrl: 'ftp://a.example' },
      option: 'baseUrl',
      text: /not an http\(s\) URL/,
    },
  ],
  [
    'a base URL of a scheme that ends in http',
    {
      given: { region: undefined, baseUrl: 'xhttp://a.example' },
      option: 'baseUrl',
      text: /not an http\(s\) URL/,
    },
  ],
  [
    'http to the world',
    { given: { region: undefined, baseUrl: 'http://a.example' }, option: 'baseUrl', text: /must be https/ },
  ],
  [
    'http to a number in the world',
    {
      given: { region: undefined, baseUrl: 'http://[2001:db8::1]' },
      option: 'baseUrl',
      text: /must be https/,
    },
  ],
  [
    'a base URL with a path',
    {
      given: { region: undefined, baseUrl: 'https://a.example/ams/api' },
      option: 'baseUrl',
      text: /alone, such as https:\/\/a\.example:/,
    },
  ],
  [
    'a base URL with a password',
    {
      given: { region: undefined, baseUrl: 'https://u:secret@a.example' },
      option: 'baseUrl',
      text: /alone, such as https:\/\/a\.example:/,
    },
  ],
  ...[
    'https://user@a.example',
    'https://:secret@a.example',
    'https://a.example?x',
    'https://a.example#x',
  ].map((baseUrl): (typeof bad)[number] => [
    `the base URL ${baseUrl}`,
    {
      given: { region: undefined, baseUrl },
      option: 'baseUrl',
      text: /alone, such as https:\/\/a\.example:/,
    },
  ]),
  [
    'a key version below 0',
    { given: { keyVersion: -1 }, option: 'keyVersion', text: /whole number from 0 to 999999999/ },
  ],
  [
    'a key version of 10 digits',
    { given: { keyVersion: 1_000_000_000 }, option: 'keyVersion', text: /whole number/ },
  ],
  ['a key version as text', { given: { keyVersion: '1' }, option: 'keyVersion', text: /whole number/ }],
  [
    'a timeout of 0',
    { given: { timeout: 0 }, option: 'timeout', text: /whole number of milliseconds from 1 to 2147483647/ },
  ],
  [
    'a timeout that no timer takes',
    { given: { timeout: 2 ** 31 }, option: 'timeout', text: /from 1 to 2147483647/ },
  ],
  ['a timeout that is no number', { given: { timeout: Number.NaN }, option: 'timeout', text: /from 1/ }],
  ['a total timeout of 0', { given: { totalTimeout: 0 }, option: 'totalTimeout', text: /from 1/ }],
  ['retries below 0', { given: { retries: -1 }, option: 'retries', text: /from 0 to 10/ }],
  ['11 retries', { given: { retries: 11 }, option: 'retries', text: /from 0 to 10/ }],
  ['half a retry', { given: { retries: 0.5 }, option: 'retries', text: /from 0 to 10/ }],
  ['answers of 0 bytes', { given: { maxResponseSize: 0 }, option: 'maxResponseSize', text: /from 1/ }],
  [
    'an agent token with a space',
    { given: { agentToken: 'a b' }, option: 'agentToken', text: /visible ASCII/ },
  ],
  [
    'an agent token of 129 characters',
    { given: { agentToken: 'x'.repeat(129) }, option: 'agentToken', text: /1 to 128 .*it is 129 characters/ },
  ],
]

const ignore = () => {}
bad.push(
  [
    'a misspelt option',
    { given: { timeOut: 1 }, option: 'timeOut', text: /is not an option of createAntomClient/ },
  ],
  ['a timeout as text', { given: { timeout: '5000' }, option: 'timeout', text: /whole number/ }],
  ['retries as text', { given: { retries: '2' }, option: 'retries', text: /whole number/ }],
  [
    'a total timeout without end',
    { given: { totalTimeout: Infinity }, option: 'totalTimeout', text: /from 1/ },
  ],
  ['a fetch that is none', { given: { fetch: {} }, option: 'fetch', text: /fetch must be a function/ }],
  ['a fetch that is text', { given: { fetch: 'node-fetch' }, option: 'fetch', text: /must be a function/ }],
  ['strict as text', { given: { strict: 'false' }, option: 'strict', text: /must be true or false/ }],
  [
    'a clock without sleep',
    { given: { clock: { now: Date.now } }, option: 'clock', text: /function named sleep/ },
  ],
  [
    'a clock without now',
    { given: { clock: { sleep: ignore } }, option: 'clock', text: /function named now/ },
  ],
  ['a clock that is false', { given: { clock: false }, option: 'clock', text: /function named now/ }],
  [
    'a switch that is text',
    {
      given: { allowInsecureBaseUrl: 'yes' },
      option: 'allowInsecureBaseUrl',
      text: /must be true or false/,
    },
  ],
  ['a clock that is a number', { given: { clock: 5 }, option: 'clock', text: /function named now/ }],
  [
    'a clock whose monotonic is a number',
    {
      given: { clock: { now: Date.now, sleep: ignore, monotonic: 1 } },
      option: 'clock.monotonic',
      text: /must be a function/,
    },
  ],
  [
    'hooks that are a function',
    { given: { hooks: 'log' }, option: 'options', text: /of hooks must be an object/ },
  ],
  [
    'a misspelt hook',
    { given: { hooks: { onRespone: ignore } }, option: 'onRespone', text: /not an option of hooks/ },
  ],
  [
    'a hook that is no function',
    { given: { hooks: { onRetry: 'log' } }, option: 'hooks.onRetry', text: /must be a function/ },
  ],
  [
    'a base URL that is a number',
    { given: { region: undefined, baseUrl: 4000 }, option: 'baseUrl', text: /not an http/ },
  ],
  [
    'a base URL that is an object',
    { given: { region: undefined, baseUrl: Object.create(null) }, option: 'baseUrl', text: /not an http/ },
  ],
  ['a region that is a number', { given: { region: 1 }, option: 'region', text: /is unknown/ }],
  ['a client id that is a number', { given: { clientId: 5 }, option: 'clientId', text: /visible ASCII/ }],
  [
    'an agent token that is a number',
    { given: { agentToken: 5 }, option: 'agentToken', text: /visible ASCII/ },
  ],
  ['a private key that is a number', { given: { privateKey: 5 }, option: 'privateKey', text: /privateKey/ }],
  [
    'a private key that is an object',
    { given: { privateKey: {} }, option: 'privateKey', text: /privateKey/ },
  ],
  [
    'a public key that is a list',
    {
      given: { antomPublicKey: [] },
      option: 'antomPublicKey',
      text: /is a list: give one text of PEM blocks/,
    },
  ],
)

describe('refuses, when the client is made,', () => {
  it.each([null, 5, 'asia', () => {}])('options that are %s', (options) => {
    expect(() => createAntomClient(options as AntomClientOptions)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError' }),
    )
  })

  it.each(bad)('%s', (_, { given, option, text }) => {
    let error: unknown
    try {
      createAntomClient({ ...good, ...given })
    } catch (thrown) {
      error = thrown
    }
    expect(isConfigurationError(error) && error.option).toBe(option)
    expect(String(error)).toMatch(text)
    expect(String(error)).not.toContain('secret')
    expect(JSON.stringify(error)).not.toContain(bare('private-pkcs8.pem').slice(40, 80))
  })

  it('anything in a browser', () => {
    vi.stubGlobal('document', {})
    expect(() => createAntomClient(good)).toThrow(
      expect.objectContaining({
        option: 'privateKey',
        message: expect.stringMatching(/must never be in a browser.*call Antom from your server/),
      }),
    )
    expect(() => createAntomClient({ ...good, dangerouslyAllowBrowser: true })).not.toThrow()
  })

  it.each([
    ['process', undefined],
    ['an environment', {}],
  ])('what is missing where there is no %s', (_, process) => {
    const create = () => createAntomClient({ ...good, clientId: undefined })
    expect(() => withProcess(process, create)).toThrow(/^clientId is missing/)
  })

  it('a client without options by the first that is missing', () => {
    vi.stubEnv('ANTOM_CLIENT_ID', undefined)
    expect(() => createAntomClient()).toThrow(/^clientId is missing/)
  })
})

it.each<[string, AntomClientOptions, AntomClientOptions]>([
  ['keyVersion', { keyVersion: 0 }, { keyVersion: 999_999_999 }],
  ['timeout', { timeout: 1 }, { timeout: 2 ** 31 - 1 }],
  ['totalTimeout', { totalTimeout: 1 }, { totalTimeout: 2 ** 31 - 1 }],
  ['retries', { retries: 0 }, { retries: 10 }],
  ['maxResponseSize', { maxResponseSize: 1 }, { maxResponseSize: 2 ** 31 - 1 }],
  ['clientId', { clientId: '!' }, { clientId: '~'.repeat(128) }],
  ['agentToken', { agentToken: '!' }, { agentToken: '~'.repeat(128) }],
])('takes the least and the most of %s', (_, least, most) => {
  for (const options of [least, most]) expect(() => createAntomClient({ ...good, ...options })).not.toThrow()
})

it.each([
  ['asia', 'https://open-sea-global.alipay.com'],
  ['europe', 'https://open-de-global.alipay.com'],
  ['north-america', 'https://open-na-global.alipay.com'],
  ['united-states', 'https://open.antglobal-us.com'],
] as const)('calls the gateway of %s, in production or the sandbox', async (region, origin) => {
  const urls: string[] = []
  const fetch = async (url: string) => {
    urls.push(url)
    return Response.json({ result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND' } })
  }
  for (const id of ['5X', 'SANDBOX_5X', 'sandbox_5X', 'X_SANDBOX_']) {
    await createAntomClient({ ...good, clientId: id, region, fetch }).capture(capture)
  }
  const [production, sandbox] = ['/ams/api', '/ams/sandbox/api'].map(
    (path) => `${origin}${path}/v1/payments/capture`,
  )
  expect(urls).toEqual([production, sandbox, production, production])
})

it.each([
  'https://gateway.example',
  'https://gateway.example:8443/',
  'http://localhost:4000',
  'http://127.0.0.1:4000',
  'http://[::1]:4000',
  'http://sandbox:4000',
  'http://shop.localhost:4000',
  new URL('https://gateway.example'),
])('takes the base URL %s', (baseUrl) => {
  const { region: _, ...rest } = good
  expect(() => createAntomClient({ ...rest, baseUrl })).not.toThrow()
})

describe('a base URL without TLS on a private network', () => {
  const { region: _, ...rest } = good
  const hosts = [
    '10.0.0.7:8787',
    '172.16.0.1',
    '192.168.1.7',
    '[fd00::1]',
    'host.docker.internal:8787',
    'gateway.local',
  ]

  it.each(hosts)('such as %s needs a word, and the error says which', (host) => {
    const baseUrl = `http://${host}`
    expect(() => createAntomClient({ ...rest, baseUrl })).toThrow(/only with allowInsecureBaseUrl: true/)
    expect(() => createAntomClient({ ...rest, baseUrl, allowInsecureBaseUrl: true })).not.toThrow()
    vi.stubEnv('ANTOM_ALLOW_INSECURE_BASE_URL', 'true')
    expect(() => createAntomClient({ ...rest, baseUrl })).not.toThrow()
    expect(() => createAntomClient({ ...rest, baseUrl, allowInsecureBaseUrl: false })).toThrow(
      /must be https/,
    )
  })

  it.each([
    'http://gateway.example',
    'http://8.8.8.8',
    'http://169.254.169.254',
    'http://172.32.0.1',
    'http://[2001:db8::1]',
  ])('is not %s, whatever is allowed', (baseUrl) => {
    vi.stubEnv('ANTOM_ALLOW_INSECURE_BASE_URL', 'true')
    expect(() => createAntomClient({ ...rest, baseUrl, allowInsecureBaseUrl: true })).toThrow(
      /baseUrl must be https: only a host of your own/,
    )
  })

  it.each([
    { region: 'asia' },
    { baseUrl: 'https://10.0.0.7' },
    { baseUrl: 'http://127.0.0.1:8787' },
  ] as const)(
    'is no question for %o: a program without permission to read its environment can go there',
    (place) => {
      const refuse = () => {
        throw new Error('no permission')
      }
      const create = (given: AntomClientOptions) =>
        withProcess({ env: new Proxy({}, { get: refuse }) }, () => createAntomClient({ ...rest, ...given }))
      expect(() => create(place)).not.toThrow()
      expect(() => create({ baseUrl: 'http://10.0.0.7' })).toThrow(/no permission/)
    },
  )

  it.each(['', 'false', '0', 'no'])('is not allowed by %j in the environment', (value) => {
    vi.stubEnv('ANTOM_ALLOW_INSECURE_BASE_URL', value)
    expect(() => createAntomClient({ ...rest, baseUrl: 'http://10.0.0.7' })).toThrow(/must be https/)
  })
})

it('signs the path of production too', async () => {
  const gateway = await startGateway(() => ({
    body: { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND' } },
    signed: false,
  }))
  const { antom } = clientOf(gateway, { clientId: 'P_1', keyVersion: 7, agentToken: 'x'.repeat(128) })
  await antom.capture(capture)
  expect(gateway.received[0]).toMatchObject({ isSigned: true, path: '/ams/api/v1/payments/capture' })
  expect(gateway.received[0]?.headers.signature).toMatch(/^algorithm=RSA256,keyVersion=7,signature=/)
  expect(gateway.received[0]?.headers['agent-token']).toBe('x'.repeat(128))
})

it('reads what is left out from the environment', async () => {
  const gateway = await startGateway(() => ({ body: { result: { resultStatus: 'F', resultCode: 'X' } } }))
  vi.stubEnv('ANTOM_CLIENT_ID', clientId)
  vi.stubEnv('ANTOM_PRIVATE_KEY', keys.privateKey.replaceAll('\n', '\\n'))
  vi.stubEnv('ANTOM_PUBLIC_KEY', bare('other-public-spki.pem'))
  const antom = createAntomClient({ baseUrl: gateway.url })
  expect(await antom.capture(capture)).toMatchObject({ status: 'failed', verified: true })
  expect(gateway.received[0]?.isSigned).toBe(true)
})

it('takes what is given before the environment', () => {
  vi.stubEnv('ANTOM_PRIVATE_KEY', 'nonsense')
  expect(() => createAntomClient(good)).not.toThrow()
})

it.each([
  ['timeout', { timeout: 0 }],
  ['timeout', { timeout: '5' }],
  ['retries', { retries: 11 }],
  ['signal', { signal: {} }],
  ['signal', { signal: 'abort' }],
  ['signal', { signal: new AbortController() }],
  ['retry', { retry: 1 }],
  ['0', 'timeout'],
])('refuses a call with a bad %s', async (option, options) => {
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' })
  // As plain JavaScript may have it.
  const given = options as { timeout?: number }
  expect(await rejectionOf(antom.capture(capture, given))).toMatchObject({
    name: 'ConfigurationError',
    option,
  })
})

it.each([
  ['least', { timeout: 1, retries: 0 }],
  ['most', { timeout: 2 ** 31 - 1, retries: 10 }],
])('takes the %s that a call can ask for', async (_, options) => {
  const fetch = async () => Response.json({ result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND' } })
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch })
  // The shortest time may be over before the answer is read; it is no wrong option.
  const error = await antom.capture(capture, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(isConfigurationError(error)).toBe(false)
})
