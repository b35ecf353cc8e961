import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAntomClient, isSignatureError } from '../../src/index.ts'
import type { NotificationReceiverOptions } from '../../src/notifications/index.ts'
import { createTestNotification, generateKeyPair } from '../../src/testing/index.ts'
import { requestOf } from '../support/requests.ts'
import { antom, other, signed, watch } from './fixture.ts'

/*
 * A program may put another class in the place of the global `Promise`, as bluebird and zone.js do. What async functions
 * return is then no instance of it.
 */
afterEach(() => {
  vi.unstubAllGlobals()
})

const replacePromise = () => vi.stubGlobal('Promise', class OtherPromise<T> extends Promise<T> {})

const importedKey = (extractable: boolean) => {
  const body = antom.publicKey.replace(/-----[^-]+-----|\s/g, '')
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return crypto.subtle.importKey('spki', Buffer.from(body, 'base64'), algorithm, extractable, ['verify'])
}

const keys: [string, NotificationReceiverOptions['antomPublicKey']][] = [
  ['one key', antom.publicKey],
  ['two keys in one text', `${antom.publicKey}\n${other.publicKey}`],
  ['keys by version', { 1: antom.publicKey, 2: other.publicKey }],
  ['a key that cannot be exported', await importedKey(false)],
  ['a key that can be exported', await importedKey(true)],
  ['a lookup', () => antom.publicKey],
  ['a lookup that is waited for', async () => antom.publicKey],
]

describe.each(keys)('with another global Promise, and %s', (_name, antomPublicKey) => {
  it('nothing forged is accepted, and nothing authentic lost', async () => {
    // Of a key that nobody gave, of the right form, and not even of the right length.
    const { privateKey } = await generateKeyPair()
    const forged = await signed(undefined, { privateKey })
    const short = { ...forged, headers: { ...forged.headers, signature: 'algorithm=RSA256,signature=AAAA' } }
    const unlike = { ...createTestNotification('CAPTURE_RESULT'), captureAmount: 'much' }
    const unknown = { notifyType: 'MADE_UP_EVENT' }
    const authentic = await Promise.all([signed(), signed(unlike), signed(unknown)])
    const { receiver, handled } = watch({ antomPublicKey, onDeviation: () => {}, inbox: false })
    replacePromise()
    const statusOf = async (message: typeof forged) => (await receiver.handle(message)).status
    // More than once: the first of each event loads what the others find.
    for (let turn = 0; turn < 2; turn++) {
      for (const message of [forged, short]) {
        expect(await statusOf(message)).toBe(401)
        await expect(receiver.verify(message)).rejects.toSatisfy(isSignatureError)
      }
      for (const message of authentic) expect(await statusOf(message)).toBe(200)
    }
    expect(handled.map(([handler]) => handler)).toEqual(
      Array(2).fill(['CAPTURE_RESULT', 'CAPTURE_RESULT', 'onUnknown']).flat(),
    )
  })
})

it('with another global Promise, a client believes no answer of a stranger', async () => {
  const client = createAntomClient({
    clientId: 'SANDBOX_5X00000000000000',
    privateKey: other.privateKey,
    antomPublicKey: `${antom.publicKey}\n${(await generateKeyPair()).publicKey}`,
    baseUrl: 'https://gateway.example',
    fetch: async () =>
      new Response('{"result":{"resultStatus":"S","resultCode":"SUCCESS","resultMessage":""}}', {
        headers: {
          'client-id': 'SANDBOX_5X00000000000000',
          'response-time': '2026-01-01T00:00:00Z',
          signature: 'algorithm=RSA256,keyVersion=1,signature=AAAA',
        },
      }),
  })
  replacePromise()
  await expect(client.inquiryPayment(requestOf('inquiryPayment', { paymentId: '1' }))).rejects.toSatisfy(
    isSignatureError,
  )
})
