// Long file: tables of every cause of a bad signature.
import nodeCrypto from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { diagnosisLimits } from '../../src/notifications/diagnosis/limits.ts'
import type { NotificationReceiverOptions, ReceivedNotification } from '../../src/notifications/index.ts'
import { importPublicKey } from '../../src/signing/index.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { pem } from '../signing/vectors.ts'
import { antom, other, path, signed, watch } from './fixture.ts'

const message = createTestNotification('CAPTURE_RESULT')
const compact = JSON.stringify(message)
const pretty = JSON.stringify(message, null, 2)

interface Case {
  /** What Antom signed. */
  readonly signs?: Parameters<typeof signed>
  /** What arrived instead. */
  readonly arrives?: Partial<ReceivedNotification>
  readonly header?: (value: string) => string
  readonly options?: Partial<NotificationReceiverOptions>
  readonly want: [cause: string, says: RegExp | string]
}

const accents = { notifyType: 'X', text: 'é/ü' }
const deep = { notifyType: 'X', a: { b: [1, [2, 3]], c: { d: 1, e: {} } }, f: [] }
const pathCase = (signs: string, arrives: string, cause = 'path-rewritten'): Case => ({
  signs: [compact, { path: signs }],
  arrives: { path: arrives },
  want: [cause, cause === 'none' ? /^$/ : `It fits the path ${signs}, but ${arrives} arrived`],
})
const antomKey = await importPublicKey(antom.publicKey)
/** Ten keys, of which one fits. */
const rightAt = (right: number) =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      index + 1,
      index + 1 === right ? antom.publicKey : other.publicKey,
    ]),
  )
/** Bodies that are no JSON, so that nothing but whitespace can be undone. */
const bodyCase = (signs: string, arrives: string, cause = 'body-whitespace'): Case => ({
  signs: [signs],
  arrives: { body: arrives },
  want: [cause, cause === 'none' ? /^$/ : /Pass the bytes on as they are/],
})

describe('a bad signature is diagnosed', () => {
  it.each<[string, Case]>([
    [
      'body parsed and written anew',
      { signs: [compact], arrives: { body: pretty }, want: ['body-reserialized', /parses the body/] },
    ],
    [
      'a pretty body written compactly',
      { signs: [pretty], arrives: { body: compact }, want: ['body-reserialized', /parses/] },
    ],
    [
      'a body as Python writes it',
      {
        signs: ['{"notifyType": "X", "a": [1, 2]}'],
        arrives: { body: '{"notifyType":"X","a":[1,2]}' },
        want: ['body-reserialized', /parses/],
      },
    ],
    [
      'escapes beyond ASCII',
      {
        signs: ['{"notifyType":"X","text":"\\u00e9/\\u00fc"}'],
        arrives: { body: JSON.stringify(accents) },
        want: ['body-reserialized', /parses/],
      },
    ],
    [
      'a body as Python writes it, deeper',
      {
        signs: ['{"notifyType": "X", "a": {"b": [1, [2, 3]], "c": {"d": 1, "e": {}}}, "f": []}'],
        arrives: { body: JSON.stringify(deep) },
        want: ['body-reserialized', /parses/],
      },
    ],
    [
      'a body with four spaces',
      {
        signs: [JSON.stringify(deep, null, 4)],
        arrives: { body: JSON.stringify(deep) },
        want: ['body-reserialized', /parses/],
      },
    ],
    [
      'a body with two spaces',
      {
        signs: [JSON.stringify(deep, null, 2)],
        arrives: { body: JSON.stringify(deep) },
        want: ['body-reserialized', /parses/],
      },
    ],
    [
      'slashes escaped',
      {
        signs: [JSON.stringify(accents).replaceAll('/', '\\/')],
        arrives: { body: JSON.stringify(accents) },
        want: ['body-reserialized', /parses/],
      },
    ],
    ['whitespace added on both sides', bodyCase('no JSON', ' \tno JSON \n')],
    ['a newline lost after other whitespace', bodyCase(' no JSON\n', ' no JSON')],
    ['a newline lost, a space added', bodyCase('no JSON\n', ' no JSON')],
    ['a line break of Windows lost', bodyCase('no JSON\r\n', 'no JSON')],
    ['line breaks of Windows made those of Unix', bodyCase('no\r\nJ\r\nSON', 'no\nJ\nSON')],
    ['one line break of Windows made one of Unix', bodyCase('no\r\nJ\r\nSON', 'no\r\nJ\nSON')],
    ['line breaks of Unix made those of Windows', bodyCase('no\nJ\nSON', 'no\r\nJ\r\nSON')],
    ['whitespace inside a text', bodyCase('no JSON', 'no  JSON', 'none')],
    ['a byte-order mark inside a text', bodyCase('noJSON', 'no\ufeffJSON', 'none')],
    [
      'a newline added',
      { signs: [compact], arrives: { body: `${compact}\n` }, want: ['body-whitespace', /line breaks/] },
    ],
    [
      'a newline lost',
      { signs: [`${compact}\n`], arrives: { body: compact }, want: ['body-whitespace', /line breaks/] },
    ],
    [
      'other line breaks',
      {
        signs: [pretty],
        arrives: { body: pretty.replaceAll('\n', '\r\n') },
        want: ['body-whitespace', /line breaks/],
      },
    ],
    [
      'a byte-order mark added',
      { signs: [compact], arrives: { body: `\ufeff${compact}` }, want: ['byte-order-mark', /byte-order/] },
    ],
    [
      'a byte-order mark lost',
      { signs: [`\ufeff${compact}`], arrives: { body: compact }, want: ['byte-order-mark', /byte-order/] },
    ],
    [
      'the query lost',
      {
        arrives: { path: '/antom/notify' },
        signs: [compact, { path: '/antom/notify?' }],
        want: ['none', /^$/],
      },
    ],
    [
      'a slash added',
      {
        signs: [compact, { path: '/a' }],
        arrives: { path: '/a/' },
        want: ['path-rewritten', /\/a, but \/a\//],
      },
    ],
    [
      'a prefix added',
      {
        signs: [compact, { path: '/notify' }],
        arrives: { path: '/api/v2/notify' },
        want: ['path-rewritten', /\/notify/],
      },
    ],
    [
      'an escape decoded',
      {
        signs: [compact, { path: '/é' }],
        arrives: { path: '/%C3%A9' },
        want: ['path-rewritten', /publicPath/],
      },
    ],
    ['a slash lost', pathCase('/a/', '/a')],
    ['a slash added before a query', pathCase('/a?b=1', '/a/?b=1')],
    ['a slash lost before a query', pathCase('/a/?b=1', '/a?b=1')],
    ['a slash lost before a query with a question mark', pathCase('/a/?b=?&c', '/a?b=?&c')],
    ['a slash and a query added', pathCase('/a', '/a/?b=1')],
    ['a prefix added before a query', pathCase('/b?c=1', '/a/b?c=1')],
    ['a prefix of four added', pathCase('/e/f', '/a/b/c/d/e/f')],
    ['a prefix of five added', pathCase('/f/g', '/a/b/c/d/e/f/g', 'none')],
    ['a prefix added before the root', pathCase('/', '/a')],
    ['a path that cannot be decoded', pathCase('/%zz', '/a/%zz')],
    ['a path that decodes to a line break', pathCase('/b%0A', '/a/b%0A')],
    ['a path that has nothing to do with it', pathCase('/other', '/antom/notify', 'none')],
    ['a wrong publicPath', { options: { publicPath: '/wrong' }, want: ['path-rewritten', /publicPath/] }],
    [
      'path and body changed',
      {
        signs: [compact, { path: '/notify' }],
        arrives: { path: '/api/notify', body: `${compact}\n` },
        want: ['path-rewritten', /And: .*line breaks/],
      },
    ],
    [
      'own public key',
      {
        signs: [compact, { privateKey: other.privateKey }],
        options: { ownKey: antom.privateKey },
        want: ['own-public-key', /Dashboard/],
      },
    ],
    [
      'own public key, told by the public half',
      {
        signs: [compact, { privateKey: other.privateKey }],
        options: { ownKey: antom.publicKey },
        want: ['own-public-key', /Dashboard/],
      },
    ],
    [
      'own public key, in the place of the version that is named',
      {
        signs: [compact, { privateKey: other.privateKey }],
        options: {
          ownKey: antom.privateKey,
          antomPublicKey: { 1: antom.publicKey, 2: pem('public-spki.pem') },
        },
        want: ['own-public-key', /Dashboard/],
      },
    ],
    [
      "own public key beside Antom's, and a changed body",
      {
        signs: [compact],
        arrives: { body: `${compact}\n` },
        options: { ownKey: other.privateKey, antomPublicKey: `${antom.publicKey}\n${other.publicKey}` },
        want: ['body-whitespace', /line breaks/],
      },
    ],
    [
      'own public key as another version, and a changed body',
      {
        signs: [compact],
        arrives: { body: `${compact}\n` },
        options: { ownKey: other.privateKey, antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } },
        want: ['body-whitespace', /line breaks/],
      },
    ],
    [
      'a text as publicPath without the query that Antom calls',
      {
        signs: [compact, { path: '/shop/n?shop=1' }],
        arrives: { path: '/n?shop=1' },
        options: { publicPath: '/shop/n' },
        want: ['path-rewritten', 'It fits the path /shop/n?shop=1, but /shop/n arrived'],
      },
    ],
    [
      'an own key that is not the one given',
      {
        signs: [compact, { privateKey: other.privateKey }],
        options: { ownKey: pem('private-pkcs8.pem') },
        want: ['none', /^$/],
      },
    ],
    [
      'an own key beside a CryptoKey and a changed body',
      {
        signs: [compact],
        arrives: { body: `${compact}\n` },
        options: { ownKey: other.privateKey, antomPublicKey: antomKey },
        want: ['body-whitespace', /line breaks/],
      },
    ],
    [
      'an own key beside a lookup and a changed body',
      {
        signs: [compact],
        arrives: { body: `${compact}\n` },
        options: { ownKey: other.privateKey, antomPublicKey: () => antom.publicKey },
        want: ['body-whitespace', /line breaks/],
      },
    ],
    [
      'no version named, and the newest not the right one',
      {
        signs: [compact],
        header: (value) => value.replace('keyVersion=1,', ''),
        options: { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } },
        want: ['other-key-version', /version 1, though it names none/],
      },
    ],
    [
      'the eighth of the other versions',
      {
        signs: [compact, { keyVersion: 10 }],
        options: { antomPublicKey: rightAt(8) },
        want: ['other-key-version', /version 8, though it names 10/],
      },
    ],
    [
      'not the ninth of the other versions',
      {
        signs: [compact, { keyVersion: 10 }],
        options: { antomPublicKey: rightAt(9) },
        want: ['none', /^$/],
      },
    ],
    [
      'the eighth of the other versions behind the one that it names',
      {
        signs: [compact, { keyVersion: 1 }],
        options: { antomPublicKey: rightAt(9) },
        want: ['other-key-version', /version 9, though it names 1/],
      },
    ],
    [
      'a slash added and versions mixed up, two causes of which none is the body',
      {
        signs: [compact, { path: '/a', keyVersion: 2 }],
        arrives: { path: '/a/' },
        options: { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } },
        want: ['none', /^$/],
      },
    ],
    [
      'versions mixed up',
      {
        signs: [compact, { keyVersion: 2 }],
        options: { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } },
        want: ['other-key-version', /version 1/],
      },
    ],
    [
      'another client id',
      { signs: [compact, { clientId: 'SANDBOX_2' }], want: ['other-client-id', /clientId/] },
    ],
    [
      'production instead of sandbox',
      {
        signs: [compact, { clientId: '5X00', privateKey: other.privateKey }],
        want: ['other-environment', /sandbox/],
      },
    ],
    [
      'encoded twice',
      { header: (value) => value.replaceAll('%', '%25'), want: ['signature-encoding', /decoded/] },
    ],
    [
      'plus signs made spaces',
      {
        // A fixed key and a fixed content, so that the signature is fixed and has plus signs.
        signs: [
          '{"notifyType":"X"}',
          { privateKey: pem('private-pkcs8.pem'), requestTime: '2024-01-01T00:00:00Z' },
        ],
        options: { antomPublicKey: pem('public-spki.pem') },
        header: (value) => {
          const decoded = decodeURIComponent(value)
          expect(decoded).toMatch(/signature=[^+]+\+/)
          return decoded.replaceAll('+', ' ')
        },
        want: ['signature-encoding', /plus sign/],
      },
    ],
    [
      'plus signs made spaces, in a header with other spaces',
      {
        signs: [
          '{"notifyType":"X"}',
          { privateKey: pem('private-pkcs8.pem'), requestTime: '2024-01-01T00:00:00Z' },
        ],
        options: { antomPublicKey: pem('public-spki.pem') },
        header: (value) => decodeURIComponent(value).replaceAll('+', ' ').replaceAll(',', ',  '),
        want: ['signature-encoding', /plus sign/],
      },
    ],
    [
      'another client id, with a version that nobody has',
      {
        signs: [compact, { clientId: 'SANDBOX_2', keyVersion: 3 }],
        options: { antomPublicKey: { 1: antom.publicKey } },
        want: ['other-key-version', /version 1, though it names 3/],
      },
    ],
    [
      'another client id, with a signature that cannot be read',
      { signs: [compact, { clientId: 'SANDBOX_2' }], header: () => 'nonsense', want: ['none', /^$/] },
    ],
    [
      'a body changed, under a header with spaces in it',
      {
        signs: [compact],
        arrives: { body: `${compact}\n` },
        header: (value) => ` ${value.replaceAll('=', ' = ').replaceAll(',', ' , ')} `,
        want: ['body-whitespace', /line breaks/],
      },
    ],
    ['nothing that is known', { signs: [compact, { privateKey: other.privateKey }], want: ['none', /^$/] }],
  ])(
    '%s',
    async (_name, { signs = [], arrives, header = (value) => value, options, want: [cause, says] }) => {
      const { deliver, refused, receiver, handled } = watch(options)
      const sent = await signed(...signs)
      const arrived = {
        ...sent,
        path: signs[1]?.path && !arrives?.path ? path : sent.path,
        headers: { ...sent.headers, signature: header(sent.headers.signature) },
        ...arrives,
      }
      expect(await deliver(arrived)).toMatchObject({ status: 401, body: '{}' })
      expect(handled).toEqual([])
      const [refusal] = refused
      expect(refusal?.diagnosis?.cause ?? 'none').toBe(cause)
      expect(refusal?.diagnosis?.advice ?? '').toMatch(says)
      // A diagnosis that finds nothing has not failed.
      expect(refusal?.error).toMatchObject({ reason: refusal?.reason })
      expect(refusal?.error.cause).toBeUndefined()
      if (refusal?.diagnosis) expect(refusal.error.message).toContain(refusal.diagnosis.advice)
      await expect(receiver.verify(arrived)).rejects.toThrow(refusal?.error.message)
    },
  )

  const long = `/${'x'.repeat(2046)}`
  it.each<[string, { given: [name: string, value: string]; signs?: string; want?: string }]>([
    ...['x-original-uri', 'x-forwarded-uri', 'x-original-url', 'x-envoy-original-path', 'x-rewrite-url'].map(
      (name): [string, { given: [string, string] }] => [name, { given: [name, '/public/hook'] }],
    ),
    ['a prefix', { given: ['x-forwarded-prefix', '/public'], signs: '/public/internal' }],
    ['a prefix with a slash', { given: ['x-forwarded-prefix', '/a/b/'], signs: '/a/b/internal' }],
    ['2047 characters', { given: ['x-original-uri', long], signs: long }],
    ['no more of them', { given: ['x-original-uri', `${long}x`], signs: `${long}x`, want: 'none' }],
  ])('from what a proxy tells of the path: %s', async (_name, vector) => {
    const { given, signs = '/public/hook', want = 'path-rewritten' } = vector
    const { deliver, refused } = watch()
    const sent = await signed(compact, { path: signs })
    const [name, value] = given
    await deliver({ ...sent, path: '/internal', headers: { ...sent.headers, [name]: value } })
    expect(refused[0]?.diagnosis?.cause ?? 'none').toBe(want)
  })

  it.each<[string, Partial<NotificationReceiverOptions>]>([
    ['with one key', {}],
    ['with several', { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } }],
  ])('without trying anything twice, %s', async (_name, options) => {
    const verify = vi.spyOn(nodeCrypto.Verify.prototype, 'verify')
    const update = vi.spyOn(nodeCrypto.Verify.prototype, 'update')
    try {
      const { deliver } = watch(options)
      const sent = await signed('{"notifyType" :"X"}', { privateKey: pem('private-pkcs8.pem') })
      await deliver({ ...sent, path: '/a/b?c' })
      const keys = verify.mock.calls.map(([key]) => key)
      // Two decided, with and without the query; what is tried is what comes after them.
      const tried = update.mock.calls
        .map(([content], turn) => `${keys.indexOf(keys[turn] ?? '')} ${Buffer.from(Object(content))}`)
        .slice(2)
      expect(tried.length).toBeGreaterThan(20)
      expect(tried).toEqual([...new Set(tried)])
    } finally {
      verify.mockRestore()
      update.mockRestore()
    }
  })

  it.each<[string, { options: Partial<NotificationReceiverOptions>; want: RegExp }]>([
    [
      'an ownKey that is none',
      { options: { ownKey: 'nonsense', antomPublicKey: other.publicKey }, want: /^ownKey is not a key/ },
    ],
    [
      'a lookup of keys that fails',
      { options: { antomPublicKey: () => Promise.reject(new Error('down')) }, want: /^down$/ },
    ],
  ])('or else the refusal is told without it: %s', async (_name, { options, want }) => {
    const { deliver, refused, receiver } = watch(options)
    const sent = await signed(compact, { clientId: 'SANDBOX_2' })
    expect(await deliver(sent)).toMatchObject({ status: 401, reason: 'client-id-mismatch' })
    expect(refused[0]?.diagnosis).toBeUndefined()
    expect(refused[0]?.error.message).toMatch(/another client id.*see cause/)
    expect(refused[0]?.error.cause).toMatchObject({ message: expect.stringMatching(want) })
    await expect(receiver.verify(sent)).rejects.toMatchObject({ reason: 'client-id-mismatch' })
  })

  it('also with an ownKey that is none, of which the error tells', async () => {
    const { deliver, refused } = watch({ ownKey: './own.pem' })
    await deliver({ ...(await signed(compact)), body: `${compact}\n` })
    expect(refused[0]).toMatchObject({ reason: 'bad-signature', diagnosis: { cause: 'body-whitespace' } })
    expect(refused[0]?.error.message).toMatch(/line breaks.*ownKey cannot be used \(see cause\)/)
    expect(refused[0]?.error.cause).toMatchObject({
      message: expect.stringMatching(/^ownKey looks like the path/),
    })
  })

  it('with a bounded number of verifications', async () => {
    const verify = vi.spyOn(nodeCrypto, 'createVerify')
    try {
      const { deliver } = watch({
        antomPublicKey: Object.fromEntries(
          Array.from({ length: 20 }, (_, version) => [version, antom.publicKey]),
        ),
      })
      const sent = await signed(pretty, { privateKey: other.privateKey, path: '/a/b/c/d/e/f/g' })
      await deliver({ ...sent, body: `\ufeff${pretty}\r\n` })
      expect(verify.mock.calls.length).toBeGreaterThan(20)
      // And the one that decided.
      expect(verify.mock.calls.length).toBeLessThanOrEqual(diagnosisLimits.verifications + 1)
    } finally {
      verify.mockRestore()
    }
  })

  it('ten times a minute, and then again in the next', async () => {
    let now = 1_700_000_000_000
    const { deliver, refused } = watch({ clock: () => now })
    const forged = { ...(await signed(compact)), body: `${compact}\n` }
    for (let count = 0; count < 12; count++) await deliver(forged)
    expect(refused.map(({ diagnosis }) => diagnosis !== undefined)).toEqual([
      ...Array(10).fill(true),
      false,
      false,
    ])
    now += 59_999
    await deliver(forged)
    expect(refused.at(-1)?.diagnosis).toBeUndefined()
    now += 1
    await deliver(forged)
    expect(refused.at(-1)?.diagnosis?.cause).toBe('body-whitespace')
  })

  it('without making the reply wait', async () => {
    const { receiver } = watch({ onRefused: () => new Promise(() => {}) })
    expect((await receiver.handle({ ...(await signed(compact)), body: '{}' })).status).toBe(401)
  })

  it('saying nothing secret', async () => {
    const { deliver, refused } = watch({ ownKey: other.privateKey })
    const sent = await signed(
      { ...message, secret: 'card-token-7d4be1f0c2' },
      { privateKey: other.privateKey },
    )
    await deliver(sent)
    const text = JSON.stringify(refused[0]) + String(refused[0]?.error.stack)
    expect(text).not.toContain('card-token')
    expect(text).not.toContain(sent.headers.signature.slice(-40))
  })
})
