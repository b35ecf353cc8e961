import { createHash, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isSignatureError } from '../../../src/core/errors.ts'
import type { NotificationReceiverOptions, ReceivedNotification } from '../../../src/notifications/index.ts'
import { importPublicKey } from '../../../src/signing/index.ts'
import { antom, clientId, other, path, signed, watch } from '../fixture.ts'

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
const fingerprint = (key: string) =>
  createHash('sha256')
    .update(createPublicKey(key).export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16)

/** Delivers what somebody else signed. */
async function refuse(
  options: Partial<NotificationReceiverOptions> = {},
  change: (message: ReceivedNotification) => Partial<ReceivedNotification> = () => ({}),
) {
  const { deliver, refused, receiver } = watch(options)
  const sent = await signed(undefined, { privateKey: other.privateKey })
  const message = { ...sent, ...change(sent) }
  const { status } = await deliver(message)
  return { status, refusal: refused[0], message, receiver }
}

const header = (name: string, value: string) => (message: ReceivedNotification) => ({
  headers: { ...message.headers, [name]: value },
})

const imported = await importPublicKey(antom.publicKey)
const hidden = await globalThis.crypto.subtle.importKey(
  'spki',
  new Uint8Array(createPublicKey(antom.publicKey).export({ format: 'der', type: 'spki' })),
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  false,
  ['verify'],
)

describe('a signature that does not fit says what was checked', () => {
  it('in the message and as data', async () => {
    const { refusal, message, status } = await refuse()
    expect(status).toBe(401)
    const body = Buffer.from(message.body as string) // as `signed` makes it
    expect(refusal?.checked).toMatchObject({
      clientId,
      keyVersion: 1,
      keyFingerprints: [fingerprint(antom.publicKey)],
      bodyLength: body.length,
      bodySha256: sha256(body),
    })
    expect(refusal?.checked?.paths[0]).toBe(path)
    const says = refusal?.error.message ?? ''
    for (const fact of [
      `path ${path}`,
      `client id ${clientId};`,
      'keyVersion 1;',
      fingerprint(antom.publicKey),
      `body of ${body.length} bytes, SHA-256 ${sha256(body)}`,
    ]) {
      expect(says).toContain(fact)
    }
    expect(says).toMatch(/None of the known causes fits \(\d+ tried\)/)
    expect(says).toMatch(/What remains to look at: .*openssl.*ownKey.*publicPath.*SHA-256.*somebody else/)
  })

  it('also when verify() throws it', async () => {
    const { receiver, message } = await refuse()
    const error = await receiver.verify(message).catch((caught: unknown) => caught)
    expect(isSignatureError(error) && error.name).toBe('SignatureError')
    expect(String(error)).toContain(fingerprint(antom.publicKey))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'SignatureError',
      message: expect.stringContaining('Checked: '),
      reason: 'bad-signature',
    })
  })

  it('also beside a cause that was found', async () => {
    const { deliver, refused } = watch()
    const sent = await signed()
    await deliver({ ...sent, body: `${Buffer.from(sent.body)}\n` })
    expect(refused[0]?.error.message).toMatch(/line breaks.*Checked: path .*SHA-256 [\da-f]{64}$/)
    expect(refused[0]?.error.message).not.toContain('What remains to look at')
  })

  it('without asking for ownKey where it was given', async () => {
    const { refusal } = await refuse({ ownKey: antom.publicKey, antomPublicKey: other.publicKey }, () => ({
      body: 'x',
    }))
    expect(refusal?.error.message).not.toContain('give ownKey')
  })

  it.each<[string, { options: Partial<NotificationReceiverOptions>; want: readonly string[] }]>([
    [
      'of several keys each with its version',
      {
        options: { antomPublicKey: { 1: antom.publicKey, 3: antom.publicKey } },
        want: [`version 1: ${fingerprint(antom.publicKey)}`, `version 3: ${fingerprint(antom.publicKey)}`],
      },
    ],
    [
      'of no more keys than eight',
      {
        options: {
          antomPublicKey: Object.fromEntries(
            Array.from({ length: 12 }, (_, at) => [at + 1, antom.publicKey]),
          ),
        },
        want: Array.from({ length: 8 }, (_, at) => `version ${at + 1}: ${fingerprint(antom.publicKey)}`),
      },
    ],
    [
      'of a key that is looked up',
      { options: { antomPublicKey: () => antom.publicKey }, want: [fingerprint(antom.publicKey)] },
    ],
    [
      'of a CryptoKey',
      {
        options: { antomPublicKey: imported },
        want: [fingerprint(antom.publicKey)],
      },
    ],
    [
      'of a CryptoKey that does not show its bytes',
      {
        options: {
          antomPublicKey: hidden,
        },
        want: ['not known: the key does not show its bytes'],
      },
    ],
  ])('the fingerprint %s', async (_name, { options, want }) => {
    const { refusal } = await refuse(options)
    expect(refusal?.checked?.keyFingerprints).toEqual(want)
    expect(refusal?.error.message).toContain(want.join(', '))
  })

  it('with both client ids where they differ', async () => {
    const { refusal } = await refuse({}, header('client-id', 'SANDBOX_other'))
    expect(refusal?.reason).toBe('client-id-mismatch')
    expect(refusal?.error.message).toContain(`client id SANDBOX_other (the option clientId is ${clientId})`)
  })

  it('with the version that nobody has', async () => {
    const { deliver, refused } = watch({ antomPublicKey: { 1: antom.publicKey } })
    await deliver(await signed(undefined, { keyVersion: 7, privateKey: other.privateKey }))
    expect(refused[0]).toMatchObject({
      reason: 'unknown-key-version',
      checked: { keyVersion: 7, keyFingerprints: [`version 1: ${fingerprint(antom.publicKey)}`] },
    })
  })

  it('of a version that nobody has finds the key that fits', async () => {
    const { deliver, refused } = watch({ antomPublicKey: { 1: antom.publicKey } })
    await deliver(await signed(undefined, { keyVersion: 7 }))
    expect(refused[0]).toMatchObject({
      reason: 'unknown-key-version',
      diagnosis: { cause: 'other-key-version', advice: expect.stringContaining('version 1') },
    })
  })

  it.each<[string, string, string]>([
    ['a client id', 'client-id', '\u001b[31m\u202e'],
    ['a time', 'request-time', '1\u009b2J'],
  ])('without what a terminal acts on: %s', async (_name, name, evil) => {
    const { refusal } = await refuse({}, header(name, evil))
    expect(JSON.stringify(refusal?.error.message)).not.toMatch(/\\u001b/)
    expect(refusal?.error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('without a path that a terminal acts on', async () => {
    const { refusal } = await refuse({}, () => ({ path: '/a\u202e\u2028b' }))
    expect(refusal?.reason).toBe('bad-signature')
    expect(refusal?.error.message).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u)
    expect(refusal?.error.message).toContain('/a\\u{202e}\\u{2028}b')
  })

  it('in a message of limited length', async () => {
    const long = 'x'.repeat(100_000)
    const { refusal } = await refuse({}, (message) => ({
      path: `/${long}?${long}`,
      headers: { ...message.headers, 'x-original-uri': `/${long}`, 'client-id': `SANDBOX_${long}` },
    }))
    expect(refusal?.error.message.length).toBeLessThan(3_000)
    expect(JSON.stringify(refusal?.checked).length).toBeLessThan(2_000)
  })

  it('but its hash, when there are too many', async () => {
    const { deliver, refused } = watch({ clock: () => 1_700_000_000_000 })
    const sent = await signed(undefined, { privateKey: other.privateKey })
    for (let count = 0; count < 11; count++) await deliver(sent)
    expect(refused[9]?.checked?.bodySha256).toMatch(/^[\da-f]{64}$/)
    expect(refused[10]?.checked).toMatchObject({ clientId, keyFingerprints: [], bodySha256: undefined })
    expect(refused[10]?.error.message).toMatch(
      /more than 10 bad signatures in a minute.*path .*client id .*not computed: too many refusals.*SHA-256 not computed: too many refusals$/,
    )
  })
})
