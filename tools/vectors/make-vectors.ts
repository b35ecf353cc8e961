import { badMessages, goodNotifications, goodResponses, type MessageCase, requests } from './cases.ts'
import { type KeyPair, readKeyPair, signature } from './openssl.ts'

/** What a request is signed with, and what has to come of it. */
export interface SignVector {
  readonly name: string
  readonly why: string
  readonly clientId: string
  readonly keyVersion: number
  /** Of the URL, with a query where it has one. */
  readonly path: string
  /** Milliseconds since 1970, as text. */
  readonly requestTime: string
  readonly body: string
  /** What the signature covers. */
  readonly content: string
  /** In base64. */
  readonly signature: string
  /** The headers of the request. */
  readonly headers: Readonly<Record<string, string>>
}

/** A message as it arrives, and what has to be thought of it. */
export interface VerifyVector {
  readonly name: string
  readonly why: string
  readonly clientId: string
  /** Of an answer, the path that was called; of a notification, the one that it came to. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly valid: boolean
  /** Why it is not valid, in this package's words. */
  readonly reason?: string
}

/** All of `test-vectors.json`. */
export interface Vectors {
  readonly format: 1
  readonly about: string
  readonly keys: { readonly notice: string; readonly merchant: KeyPair; readonly antom: KeyPair }
  readonly sign: readonly SignVector[]
  readonly response: readonly VerifyVector[]
  readonly notification: readonly VerifyVector[]
}

/** The files with the private keys. */
const KEY_FILES = { merchant: 'private-pkcs8', antom: 'other-private-pkcs8' } as const

/**
 * Makes every vector anew with the openssl command.
 *
 * @throws Error when there is no openssl
 */
export function makeVectors(): Vectors {
  return {
    format: 1,
    about:
      'Signatures of the Antom API, made with openssl: RSASSA-PKCS1-v1_5 with SHA-256 over "POST <path>\\n<client id>.<time>.<body>". ' +
      'Requests are signed with the key of the merchant, answers and notifications with the key of Antom. Bodies are UTF-8.',
    keys: {
      notice:
        'THROW-AWAY KEYS. Published, protect nothing, were never given to Antom. Never use them anywhere.',
      merchant: readKeyPair(KEY_FILES.merchant),
      antom: readKeyPair(KEY_FILES.antom),
    },
    sign: requests.map(({ keyVersion = 1, ...given }) => {
      const content = contentOf(given.path, given.clientId, given.requestTime, given.body)
      const made = signature(KEY_FILES.merchant, content)
      const headers = {
        'content-type': 'application/json; charset=UTF-8',
        'client-id': given.clientId,
        'request-time': given.requestTime,
        signature: headerOf(made, keyVersion),
      }
      return { ...given, keyVersion, content, signature: made, headers }
    }),
    response: [...goodResponses, ...badMessages('response', goodResponses[0])].map((one) =>
      verifyVector(one, 'response-time'),
    ),
    notification: [...goodNotifications, ...badMessages('notification', goodNotifications[0])].map((one) =>
      verifyVector(one, 'request-time'),
    ),
  }
}

function contentOf(path: string, clientId: string, time: string, body: string): string {
  return `POST ${path}\n${clientId}.${time}.${body}`
}

function headerOf(base64: string, keyVersion = 1): string {
  return `algorithm=RSA256,keyVersion=${keyVersion},signature=${encodeURIComponent(base64)}`
}

function verifyVector(given: MessageCase, timeName: string): VerifyVector {
  const { name, why, clientId, path, time, body, reason } = given
  const { signedBy = 'antom', signedPath = path, signedBody = body, header = headerOf } = given
  const content = contentOf(signedPath, clientId, given.signedTime ?? time, signedBody)
  const made = header(signature(KEY_FILES[signedBy], content))
  const headers = {
    'content-type': 'application/json; charset=UTF-8',
    'client-id': given.sentClientId ?? clientId,
    ...(time !== '' && { [timeName]: time }),
    ...(made !== undefined && { signature: made }),
  }
  return { name, why, clientId, path, headers, body, valid: reason === undefined, ...(reason && { reason }) }
}
