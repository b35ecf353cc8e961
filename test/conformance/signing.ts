import { bytesOf, type Case, expectEqual, refusalOf, rejectionOf, type Subject } from './case.ts'
import { bare, keyOf, type SignedVector, type Vectors, vectorOf } from './vectors.ts'

/** Signatures and keys, seen through what the package exports. */
export function signingCases({ root, notifications, testing }: Subject, vectors: Vectors): Case[] {
  const key = (name: string) => keyOf(vectors, name)
  const privateKey = key('private-pkcs8.pem')
  const publicKey = key('public-spki.pem')
  const request = vectorOf(vectors, 'request')

  const signatureOf = async ({ body, path, clientId, time }: SignedVector, withKey: string | CryptoKey) => {
    const given = { privateKey: withKey, clientId, path, requestTime: time }
    const { headers } = await testing.signNotification(bytesOf(body), given)
    const [, text = ''] = /^algorithm=RSA256, ?keyVersion=1, ?signature=(.+)$/.exec(headers.signature) ?? []
    return decodeURIComponent(text)
  }

  /** Why a message is not authentic; undefined when it is, whatever else is wrong with it. */
  const verdictOn = async (
    { path, clientId, time, signature, ...message }: SignedVector,
    withKey: string | CryptoKey,
    body = bytesOf(message.body),
  ) => {
    const receiver = notifications.createNotificationReceiver({
      clientId,
      antomPublicKey: withKey,
      on: {},
      onUnknown: () => {},
      onDeviation: () => {},
    })
    const headers = {
      'content-type': 'application/json',
      'client-id': clientId,
      'request-time': time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
    }
    try {
      await receiver.verify({ method: 'POST', path, headers, body })
      return undefined
    } catch (error) {
      return root.isSignatureError(error) ? error.reason : undefined
    }
  }

  const messages = vectors.messages.flatMap((vector): Case[] => [
    {
      name: `signs as openssl does: ${vector.name}`,
      run: async () => expectEqual(await signatureOf(vector, privateKey), vector.signature),
    },
    {
      name: `accepts what openssl signed: ${vector.name}`,
      run: async () => expectEqual(await verdictOn(vector, publicKey), undefined),
    },
    {
      name: `refuses another key's signature: ${vector.name}`,
      run: async () => expectEqual(await verdictOn(vector, key('other-public-spki.pem')), 'bad-signature'),
    },
    {
      name: `refuses one byte more: ${vector.name}`,
      run: async () => {
        const body = new Uint8Array([...bytesOf(vector.body), 0x0a])
        expectEqual(await verdictOn(vector, publicKey, body), 'bad-signature')
      },
    },
  ])

  const privateForms: readonly (readonly [string, string])[] = [
    ['PKCS#8 as PEM', privateKey],
    ['PKCS#1 as PEM', key('private-pkcs1.pem')],
    ['PKCS#8 as bare base64', bare(privateKey)],
    ['PKCS#1 as bare base64', bare(key('private-pkcs1.pem'))],
    ['PEM with Windows line breaks', privateKey.replaceAll('\n', '\r\n')],
    ['PEM with escaped line breaks', privateKey.replaceAll('\n', '\\n')],
    ['bare base64 among white space', ` \t${bare(privateKey).replace(/.{50}/g, '$&\n ')}\n`],
  ]
  const publicForms: readonly (readonly [string, string])[] = [
    ['SPKI as PEM', publicKey],
    ['PKCS#1 as PEM', key('public-pkcs1.pem')],
    ['SPKI as bare base64', bare(publicKey)],
    ['PKCS#1 as bare base64', bare(key('public-pkcs1.pem'))],
  ]
  const forms = [
    ...privateForms.map(([form, text]) => ({
      name: `signs with a key in ${form}`,
      run: async () => expectEqual(await signatureOf(request, text), request.signature),
    })),
    ...publicForms.map(([form, text]) => ({
      name: `verifies with a key in ${form}`,
      run: async () => expectEqual(await verdictOn(request, text), undefined),
    })),
  ]

  const bad = [
    'rsa-1024-private.pem',
    'rsa-2047-private.pem',
    'rsa-pss-private.pem',
    'ec-private.pem',
    'ec-private-sec1.pem',
    'ed25519-private.pem',
    'dsa-private.pem',
    'encrypted-pkcs8.pem',
    'encrypted-pkcs1.pem',
    'openssh-private.pem',
    'certificate.pem',
    'public-spki.pem',
  ].map((name) => ({
    name: `refuses ${name} for signing, and shows nothing of it`,
    run: async () => {
      const error = await rejectionOf(signatureOf(request, key(name)))
      if (!root.isConfigurationError(error)) throw new Error(`an error of another kind: ${error}`)
      for (const part of bare(key(name)).match(/.{12}/g) ?? []) {
        if (`${error.message}${JSON.stringify(error)}`.includes(part))
          throw new Error('the key is in the message')
      }
    },
  }))

  const odd = [0, 1, 255, 257, 512].map((length) => ({
    name: `answers a signature of ${length} bytes`,
    run: async () => {
      const signature = btoa('\x01'.repeat(length))
      const found = await verdictOn({ ...request, signature }, publicKey)
      if (found === undefined) throw new Error('it was accepted')
    },
  }))

  const { subtle } = globalThis.crypto
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return [
    ...messages,
    ...forms,
    ...bad,
    ...odd,
    {
      name: 'signs and verifies with keys of Web Crypto',
      run: async () => {
        const own = await subtle.importKey('pkcs8', bytesOf(bare(privateKey)), algorithm, false, ['sign'])
        const antom = await subtle.importKey('spki', bytesOf(bare(publicKey)), algorithm, false, ['verify'])
        expectEqual(await signatureOf(request, own), request.signature)
        expectEqual(await verdictOn(request, antom), undefined)
      },
    },
    {
      name: 'refuses a key of Web Crypto for another hash',
      run: async () => {
        const other = { ...algorithm, hash: 'SHA-1' }
        const own = await subtle.importKey('pkcs8', bytesOf(bare(privateKey)), other, false, ['sign'])
        expectEqual(await refusalOf(signatureOf(request, own)), 'ConfigurationError privateKey')
      },
    },
    {
      name: 'makes keys that sign and verify',
      run: async () => {
        const pair = await testing.generateKeyPair()
        const signature = await signatureOf(request, pair.privateKey)
        expectEqual(await verdictOn({ ...request, signature }, pair.publicKey), undefined)
        expectEqual(await verdictOn({ ...request, signature }, publicKey), 'bad-signature')
      },
    },
    {
      name: 'signs many at once',
      run: async () => {
        const made = await Promise.all(Array.from({ length: 32 }, () => signatureOf(request, privateKey)))
        expectEqual([...new Set(made)], [request.signature])
      },
    },
  ]
}
