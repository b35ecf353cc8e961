import nodeCrypto from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { isConfigurationError } from '../../src/core/errors.ts'
import {
  createNotificationReceiver,
  type NotificationReceiverOptions,
} from '../../src/notifications/index.ts'
import { importPublicKey } from '../../src/signing/index.ts'
import { bare } from '../signing/vectors.ts'
import { antom, clientId, other, signed, watch } from './fixture.ts'

const good: NotificationReceiverOptions = {
  clientId,
  antomPublicKey: antom.publicKey,
  on: {},
  onUnknown: () => {},
}

describe('createNotificationReceiver refuses', () => {
  it.each<[string, { given: Record<string, unknown>; want: [option: string, says: RegExp] }]>([
    ['no client id', { given: { clientId: '' }, want: ['clientId', /id that Antom gave/] }],
    ['a client id with a space', { given: { clientId: 'a b' }, want: ['clientId', /id that Antom gave/] }],
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
    ['no keys by version', { given: { antomPublicKey: {} }, want: ['antomPublicKey', /is empty.*openssl/] }],
    [
      'a version that is none',
      { given: { antomPublicKey: { one: antom.publicKey } }, want: ['antomPublicKey', /is empty/] },
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
      { given: { on: { CAPTURE_RESULT: 'x' } }, want: ['CAPTURE_RESULT', /a function/] },
    ],
    ['no onUnknown', { given: { onUnknown: undefined }, want: ['onUnknown', /a function/] }],
    ...['tolerance', 'lease', 'maxBodySize', 'bodyTimeout'].flatMap((option) =>
      [0, -1, Number.NaN, 'x'].map(
        (value): [string, { given: Record<string, unknown>; want: [string, RegExp] }] => [
          `${option} ${value}`,
          { given: { [option]: value }, want: [option, /a number above 0/] },
        ],
      ),
    ),
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

  it('that could not be imported are tried again', async () => {
    const importKey = vi.spyOn(nodeCrypto, 'createPublicKey')
    try {
      const { deliver } = watch({ inbox: false })
      importKey.mockImplementationOnce(() => {
        throw new Error('out of memory')
      })
      expect((await deliver(await signed())).status).toBe(503)
      expect((await deliver(await signed())).status).toBe(200)
    } finally {
      importKey.mockRestore()
    }
  })

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
