// Long file: one table of every option of the receiver with its limits.
import nodeCrypto from 'node:crypto'
import { format } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { isConfigurationError } from '../../src/core/errors.ts'
import {
  createNotificationReceiver,
  type NotificationReceiverOptions,
} from '../../src/notifications/index.ts'
import { importPublicKey } from '../../src/signing/index.ts'
import { foreignErrors, secret } from '../core/foreign-errors.ts'
import { bare } from '../signing/vectors.ts'
import { antom, clientId, other, signed, watch } from './fixture.ts'

const good: NotificationReceiverOptions = {
  clientId,
  antomPublicKey: antom.publicKey,
  on: {},
  onUnknown: () => {},
}

type Case = [name: string, { given: Record<string, unknown>; want: [option: string, says: RegExp] }]

describe('createNotificationReceiver refuses', () => {
  it.each<Case>([
    ['no client id', { given: { clientId: '' }, want: ['clientId', /is missing .*ANTOM_CLIENT_ID/] }],
    ['a client id with a space', { given: { clientId: 'a b' }, want: ['clientId', /1 to 128 visible/] }],
    ['no key', { given: { antomPublicKey: undefined }, want: ['antomPublicKey', /is missing.*openssl/] }],
    ['null as key', { given: { antomPublicKey: null }, want: ['antomPublicKey', /is missing.*openssl/] }],
    ['an empty key', { given: { antomPublicKey: '' }, want: ['antomPublicKey', /is empty.*openssl/] }],
    [
      'a private key',
      {
        given: { antomPublicKey: antom.privateKey },
        want: ['antomPublicKey', /holds a private key.*openssl/],
      },
    ],
    [
      'a list of keys',
      {
        given: { antomPublicKey: [antom.publicKey, other.publicKey] },
        want: ['antomPublicKey', /is a list: give one text of PEM blocks/],
      },
    ],
    [
      'a list of keys for one version',
      {
        given: { antomPublicKey: { 1: [antom.publicKey, other.publicKey] } },
        want: ['antomPublicKey[1]', /is a list: give one text of PEM blocks/],
      },
    ],
    [
      'a key as bytes',
      { given: { antomPublicKey: Buffer.from(antom.publicKey) }, want: ['antomPublicKey', /holds bytes/] },
    ],
    [
      'no keys by version',
      { given: { antomPublicKey: {} }, want: ['antomPublicKey', /keys by keyVersion$/] },
    ],
    [
      'a map of keys',
      {
        given: { antomPublicKey: new Map([[1, antom.publicKey]]) },
        want: ['antomPublicKey', /keys by keyVersion$/],
      },
    ],
    [
      'a version that is none',
      {
        given: { antomPublicKey: { 1: antom.publicKey, two: antom.publicKey } },
        want: ['antomPublicKey', /keys by keyVersion$/],
      },
    ],
    [
      'a bad key by version',
      {
        given: { antomPublicKey: { 1: antom.publicKey, 2: 'x' } },
        want: ['antomPublicKey[2]', /1 characters are too few/],
      },
    ],
    [
      'a handler of a type nobody knows',
      { given: { on: { CAPTURE: () => {} } }, want: ['on.CAPTURE', /CAPTURE_RESULT/] },
    ],
    [
      'a handler that is none',
      { given: { on: { CAPTURE_RESULT: 'x' } }, want: ['on.CAPTURE_RESULT', /a function/] },
    ],
    ['no onUnknown', { given: { onUnknown: undefined }, want: ['onUnknown', /a function/] }],
    [
      'a handler that is undefined',
      { given: { on: { CAPTURE_RESULT: undefined } }, want: ['on.CAPTURE_RESULT', /a function/] },
    ],
    ...[undefined, null, [], 'x'].map(
      (on): Case => [
        `${JSON.stringify(on)} for on`,
        { given: { on }, want: ['on', /must be an object of handlers for .*CAPTURE_RESULT/] },
      ],
    ),
    ...[undefined, null].map(
      (value): Case => [
        `a client id that is ${value}`,
        { given: { clientId: value }, want: ['clientId', /is missing .*ANTOM_CLIENT_ID/] },
      ],
    ),
    ...[5, {}].map(
      (value): Case => [
        `a client id that is ${JSON.stringify(value)}`,
        { given: { clientId: value }, want: ['clientId', /visible ASCII .*; it is (number|a value of)/] },
      ],
    ),
    [
      'a client id with the end of a line',
      {
        given: { clientId: '5X00\n' },
        want: ['clientId', /1 to 128 visible ASCII characters without spaces; it is 5 characters/],
      },
    ],
    [
      'a client id of 129 characters',
      { given: { clientId: 'x'.repeat(129) }, want: ['clientId', /129 char/] },
    ],
    ...['onUnknown', 'onInvalid', 'onRefused', 'onEvent', 'onDeviation', 'clock'].flatMap((option) =>
      [null, 'x', {}, true].map(
        (value): Case => [
          `${option} ${JSON.stringify(value)}`,
          { given: { [option]: value }, want: [option, /must be a function/] },
        ],
      ),
    ),
    ...['', 'notify', 5, null, {}].map(
      (publicPath): Case => [
        `publicPath ${JSON.stringify(publicPath)}`,
        { given: { publicPath }, want: ['publicPath', /begins with \/, or a function/] },
      ],
    ),
    ...['true', 1, null].map(
      (strict): Case => [
        `strict ${JSON.stringify(strict)}`,
        { given: { strict }, want: ['strict', /true or false/] },
      ],
    ),
    [
      'an ownKey from a variable that is not set',
      { given: { ownKey: '' }, want: ['ownKey', /must be text/] },
    ],
    ['an ownKey that is no text', { given: { ownKey: {} }, want: ['ownKey', /must be text/] }],
    ...[null, true, {}, 'redis', { claim: () => 'claimed', complete: () => {} }].map(
      (inbox): Case => [
        `inbox ${JSON.stringify(inbox)}`,
        {
          given: { inbox },
          want: ['inbox', /must be false or an inbox, and has no function (claim|complete|release)$/],
        },
      ],
    ),
    ...['tollerance', 'onRefuse', 'publicKey', 'CAPTURE_RESULT'].map(
      (name): Case => [
        `an option ${name}`,
        { given: { [name]: () => {} }, want: [name, /is not an option of .*onRefused.*tolerance/] },
      ],
    ),
    ...['tolerance', 'lease', 'maxBodySize', 'bodyTimeout'].flatMap((option) =>
      [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 'x', '5', null, 2 ** 31].map(
        (value): Case => [
          `${option} ${value}`,
          {
            given: { [option]: value },
            want: [
              option,
              option === 'maxBodySize' ? /whole number from 1 to/ : /whole number of milliseconds from 1 to/,
            ],
          },
        ],
      ),
    ),
    [
      'a body of more than 10 MiB',
      { given: { maxBodySize: 10_485_761 }, want: ['maxBodySize', /from 1 to 10485760/] },
    ],
  ])('%s', (_name, { given, want: [option, says] }) => {
    let caught: unknown
    try {
      // What JavaScript lets through.
      createNotificationReceiver({ ...good, ...given } as NotificationReceiverOptions)
    } catch (error) {
      caught = error
    }
    if (!isConfigurationError(caught)) throw new Error(`no ConfigurationError was thrown, but ${caught}`)
    expect(caught.option).toBe(option)
    expect(caught.message).toMatch(says)
    expect(caught.message.startsWith(option)).toBe(true)
    for (const line of antom.privateKey.split('\n').slice(1, -2)) expect(caught.message).not.toContain(line)
  })

  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const der = (file: string) => Buffer.from(bare(file), 'base64')
  const { subtle } = globalThis.crypto
  it.each<[string, { given: () => Promise<unknown> }]>([
    [
      'for encryption',
      { given: () => subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']) },
    ],
    [
      'for RSA-PSS',
      {
        given: () =>
          subtle.importKey('spki', der('public-spki.pem'), { ...rsa, name: 'RSA-PSS' }, true, ['verify']),
      },
    ],
    [
      'for SHA-1',
      {
        given: () =>
          subtle.importKey('spki', der('public-spki.pem'), { ...rsa, hash: 'SHA-1' }, true, ['verify']),
      },
    ],
    [
      'of 2047 bits',
      { given: () => subtle.importKey('spki', der('rsa-2047-public.pem'), rsa, true, ['verify']) },
    ],
    ['that may not verify', { given: () => subtle.importKey('spki', der('public-spki.pem'), rsa, true, []) }],
    [
      'that is private',
      { given: () => subtle.importKey('pkcs8', der('private-pkcs8.pem'), rsa, false, ['sign']) },
    ],
    [
      'for a curve',
      { given: async () => (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])).publicKey },
    ],
    ['that is no key', { given: async () => ({ usages: ['verify'] }) }],
  ])('a CryptoKey %s', async (_name, { given }) => {
    const antomPublicKey = (await given()) as CryptoKey // or what JavaScript lets through
    const create = () => createNotificationReceiver({ ...good, antomPublicKey })
    expect(create).toThrow(expect.objectContaining({ option: 'antomPublicKey' }))
    expect(create).toThrow(
      /^antomPublicKey (is a CryptoKey that cannot verify|must be a string or a CryptoKey).*RSA public key/,
    )
  })
})

it.each([undefined, null, 'x'])('createNotificationReceiver refuses %s for its options', (options) => {
  // What JavaScript lets through.
  const create = () => createNotificationReceiver(options as unknown as NotificationReceiverOptions)
  expect(create).toThrow(expect.objectContaining({ option: 'options' }))
})

it.each<[string, Partial<NotificationReceiverOptions>]>([
  ['1 millisecond', { tolerance: 1, lease: 1, bodyTimeout: 1, maxBodySize: 1 }],
  [
    'the longest wait of a timer',
    { tolerance: 2 ** 31 - 1, lease: 2 ** 31 - 1, bodyTimeout: 2 ** 31 - 1, maxBodySize: 10_485_760 },
  ],
  ['a client id of 128 characters', { clientId: 'x'.repeat(128) }],
  ["the client's credentials beside its own", { ...({ privateKey: 'x', baseUrl: 'x' } as object) }],
  ['a whole URL as publicPath', { publicPath: 'https://shop.example/notify' }],
  ['what is left out as undefined', { ...({ tolerance: undefined, inbox: undefined } as object) }],
])('createNotificationReceiver takes %s', (_name, given) => {
  expect(() => createNotificationReceiver({ ...good, ...given })).not.toThrow()
})

describe('keys', () => {
  it('are taken as a CryptoKey', async () => {
    const { deliver } = watch({ antomPublicKey: await importPublicKey(antom.publicKey) })
    expect((await deliver(await signed())).status).toBe(200)
  })

  it('may have the version 0 alone', async () => {
    const { deliver } = watch({ inbox: false, antomPublicKey: { 0: antom.publicKey } })
    const named = await signed(undefined, { keyVersion: 0 })
    const signature = named.headers.signature.replace('keyVersion=0,', '')
    expect((await deliver(named)).status).toBe(200)
    expect((await deliver({ ...named, headers: { ...named.headers, signature } })).status).toBe(200)
  })

  it('that are looked up are kept, but not all', async () => {
    const importKey = vi.spyOn(nodeCrypto, 'createPublicKey')
    try {
      // Eight texts of one key, and then one more.
      let spaces = 0
      const { deliver } = watch({ inbox: false, antomPublicKey: () => antom.publicKey + ' '.repeat(spaces) })
      const message = await signed()
      const ask = async (count: number) => {
        importKey.mockClear()
        for (spaces = 0; spaces < count; spaces++) expect((await deliver(message)).status).toBe(200)
        return importKey.mock.calls.length
      }
      expect([await ask(8), await ask(8)]).toEqual([8, 0])
      expect([await ask(9), await ask(9)]).toEqual([1, 9])
    } finally {
      importKey.mockRestore()
    }
  })

  it('are imported once, and not before they are needed', async () => {
    const importKey = vi.spyOn(nodeCrypto, 'createPublicKey')
    try {
      const { deliver } = watch({ inbox: false })
      const lookedUp = watch({ inbox: false, antomPublicKey: async () => antom.publicKey })
      const message = await signed()
      importKey.mockClear()
      for (let count = 0; count < 3; count++) {
        await deliver(message)
        await lookedUp.deliver(message)
      }
      expect(importKey).toHaveBeenCalledTimes(2)
    } finally {
      importKey.mockRestore()
    }
  })

  const both = other.publicKey + antom.publicKey
  it.each<[string, NotificationReceiverOptions['antomPublicKey']]>([
    ['in one text', both],
    ['in one text, \\n written out', both.replaceAll('\n', '\\n')],
    ['for one version', { 1: both }],
    ['from a lookup', async () => both],
  ])('are all tried when there are several %s', async (_name, antomPublicKey) => {
    const { deliver } = watch({ inbox: false, antomPublicKey })
    expect((await deliver(await signed())).status).toBe(200)
    expect((await deliver(await signed(undefined, { privateKey: other.privateKey }))).status).toBe(200)
    expect((await deliver({ ...(await signed()), body: '{}' })).status).toBe(401)
  })

  it.each([
    ['Node', 'Node.js/22', nodeCrypto, 'createPublicKey'],
    ['Workers', 'Cloudflare-Workers', globalThis.crypto.subtle, 'importKey'],
  ] as const)(
    'that could not be imported are tried again, on %s',
    async (_name, userAgent, crypto, method) => {
      vi.stubGlobal('navigator', { userAgent })
      // One of two methods of one name each; the compiler takes them for one of both.
      const importKey = vi.spyOn(crypto as typeof nodeCrypto, method as 'createPublicKey')
      try {
        const { deliver } = watch({ inbox: false })
        const message = await signed()
        importKey.mockImplementationOnce(() => {
          throw new Error('out of memory')
        })
        expect((await deliver(message)).status).toBe(503)
        expect((await deliver(message)).status).toBe(200)
      } finally {
        importKey.mockRestore()
        vi.unstubAllGlobals()
      }
    },
  )

  it('rotate without a notification being refused', async () => {
    let current: Record<number, string> = { 1: antom.publicKey }
    const { deliver } = watch({ inbox: false, antomPublicKey: (version) => current[version ?? 0] })
    const old = await signed()
    const fresh = await signed(undefined, { privateKey: other.privateKey, keyVersion: 2 })
    expect((await deliver(old)).status).toBe(200)
    expect((await deliver(fresh)).status).toBe(401)
    current = { 1: antom.publicKey, 2: other.publicKey }
    expect([(await deliver(old)).status, (await deliver(fresh)).status]).toEqual([200, 200])
    current = { 2: other.publicKey }
    expect([(await deliver(old)).status, (await deliver(fresh)).status]).toEqual([401, 200])
  })
})

describe('onRefused', () => {
  it('is console.error when left out', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      const receiver = createNotificationReceiver(good)
      await receiver.handle({ ...(await signed()), body: '{}' })
      await expect
        .poll(() => log.mock.calls)
        .toEqual([[expect.objectContaining({ reason: 'bad-signature' })]])
    } finally {
      log.mockRestore()
    }
  })

  it('logs, with its stack, what a handler threw', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      const broken = new Error('the orders table is locked')
      const receiver = createNotificationReceiver({
        ...good,
        onUnknown: () => {
          throw broken
        },
      })
      expect((await receiver.handle(await signed())).status).toBe(500)
      await expect.poll(() => log.mock.calls).toHaveLength(1)
      const [error, cause] = log.mock.calls[0] ?? []
      expect(error).toMatchObject({ reason: 'handler-failed', status: 500 })
      expect(cause).toMatch(/^Error: the orders table is locked\n {4}at /)
    } finally {
      log.mockRestore()
    }
  })

  it.each(foreignErrors)('logs no secret of %s that a handler threw', async (_, make) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      const onUnknown = () => {
        throw make()
      }
      const receiver = createNotificationReceiver({ ...good, onUnknown })
      expect((await receiver.handle(await signed())).status).toBe(500)
      await expect.poll(() => log.mock.calls).toHaveLength(1)
      // As the console prints it.
      const printed = format(...(log.mock.calls[0] ?? []))
      expect(printed).toContain('The handler failed')
      expect(printed).not.toContain(secret)
    } finally {
      log.mockRestore()
    }
  })

  it('logs nothing beside an error that has no cause', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      const receiver = createNotificationReceiver(good)
      await receiver.handle({ ...(await signed()), method: 'GET' })
      await expect.poll(() => log.mock.calls).toEqual([[expect.objectContaining({ reason: 'method' })]])
    } finally {
      log.mockRestore()
    }
  })

  it('survives a runtime whose waitUntil throws', async () => {
    const { receiver, refused } = watch()
    const { path, ...init } = await signed()
    const request = new Request(`https://shop.example${path}`, { ...init, body: '{}' })
    const runtime = {
      waitUntil: () => {
        throw new TypeError('the response was sent')
      },
    }
    expect((await receiver.fetch(request, runtime)).status).toBe(401)
    await expect.poll(() => refused).toMatchObject([{ reason: 'bad-signature' }])
  })

  it('may throw without harm', async () => {
    const { receiver } = watch({
      onRefused: () => {
        throw new Error('broken')
      },
    })
    expect((await receiver.handle({ ...(await signed()), method: 'GET' })).status).toBe(405)
  })

  it('keeps a Worker alive until it has run', async () => {
    const promises: Promise<unknown>[] = []
    const { receiver, refused } = watch()
    const { path, ...init } = await signed()
    const request = new Request(`https://shop.example${path}`, { ...init, body: '{}' })
    await receiver.fetch(request, { waitUntil: (promise) => promises.push(promise) })
    await Promise.all(promises)
    expect(refused).toMatchObject([{ reason: 'bad-signature' }])
  })

  it('needs no Worker to keep alive', async () => {
    const { receiver } = watch()
    const { path, ...init } = await signed()
    const request = new Request(`https://shop.example${path}`, { ...init, body: '{}' })
    expect((await receiver.fetch(request, {})).status).toBe(401)
  })
})
