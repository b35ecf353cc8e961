import nodeCrypto from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { maxVerifications } from '../../src/notifications/diagnose-signature.ts'
import type { NotificationReceiverOptions, ReceivedNotification } from '../../src/notifications/index.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { pem } from '../signing/vectors.ts'
import { antom, clientId, other, path, signed, watch } from './fixture.ts'

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
  readonly want: [cause: string, says: RegExp]
}

const accents = { notifyType: 'X', text: 'é/ü' }

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
      'a query added',
      { signs: [compact, { path: '/antom/notify' }], want: ['path-rewritten', /publicPath/] },
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
      'own public key, among those of several versions',
      {
        signs: [compact, { privateKey: other.privateKey }],
        options: { ownKey: antom.publicKey, antomPublicKey: { 1: antom.publicKey } },
        want: ['own-public-key', /Dashboard/],
      },
    ],
    [
      'no version named',
      {
        signs: [compact],
        header: (value) => value.replace(/keyVersion=1, ?/, ''),
        options: { antomPublicKey: { 1: antom.publicKey, 2: other.publicKey } },
        want: ['other-key-version', /key of version 1, though it names none/],
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
      if (refusal?.diagnosis) expect(refusal.error.message).toContain(refusal.diagnosis.advice)
      await expect(receiver.verify(arrived)).rejects.toThrow(refusal?.error.message)
    },
  )

  it('from what a proxy tells of the path', async () => {
    const { deliver, refused } = watch()
    const sent = await signed(compact, { path: '/public/hook' })
    await deliver({
      ...sent,
      path: '/internal',
      headers: { ...sent.headers, 'x-forwarded-uri': '/public/hook' },
    })
    expect(refused[0]?.diagnosis?.cause).toBe('path-rewritten')
  })

  it('with a bounded number of verifications', async () => {
    const verify = vi.spyOn(nodeCrypto, 'verify')
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
      expect(verify.mock.calls.length).toBeLessThanOrEqual(maxVerifications + 1)
    } finally {
      verify.mockRestore()
    }
  })

  it('ten times a minute, and then again in the next', async () => {
    let now = 0
    const { deliver, refused } = watch({ clock: () => now })
    const forged = { ...(await signed(compact)), body: `${compact}\n` }
    for (let count = 0; count < 12; count++) await deliver(forged)
    expect(refused.map(({ diagnosis }) => diagnosis !== undefined)).toEqual([
      ...Array(10).fill(true),
      false,
      false,
    ])
    now = 60_000
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
    expect(text).not.toContain(clientId)
  })
})
