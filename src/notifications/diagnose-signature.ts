import { contentToSign, type SignedMessage } from '../signing/content.ts'
import { safeParseSignatureHeader } from '../signing/header.ts'
import { keyFingerprint } from '../signing/keys/fingerprint.ts'
import type { Verifier } from '../signing/verifier.ts'
import { headerField } from './header-field.ts'
import type { Scene } from './scene.ts'
import type { SignatureDiagnosis, SignatureDiagnosisCause } from './signature-diagnosis.ts'

/** How many verifications a diagnosis makes at most. */
export const maxVerifications = 48

/** One way in which a notification may have been changed on its way, undone. */
interface Guess {
  readonly cause: SignatureDiagnosisCause
  readonly body?: Uint8Array
  readonly path?: string
  readonly fits?: Verifier
  readonly advice: string
}

const advice = {
  'body-reserialized':
    'It fits the body as another program writes the same JSON: something between parses the body and writes it anew. Pass the bytes on as they are',
  'body-whitespace':
    'It fits the body with other whitespace at its ends or other line breaks: something between changes them. Pass the bytes on as they are',
  'byte-order-mark':
    'It fits the body with, or without, a byte-order mark: something between converts the text',
  'own-public-key':
    "antomPublicKey is your own public key. Antom's is in the Antom Dashboard, beside the place where yours was uploaded",
  'other-client-id':
    'It is authentic for the client id it names: clientId, or the URL given to Antom, belongs to another account',
  'other-environment':
    'One client id is of the sandbox, the other of production: clientId and antomPublicKey of both must not be mixed, nor their notify URLs',
  'signature-encoding':
    'It fits once the signature header is decoded again: something between encodes headers twice or decodes a plus sign as a space',
} as const satisfies Partial<Record<SignatureDiagnosisCause, string>>

/**
 * Finds out what probably made a signature bad, by undoing what is known to go wrong on the way, one thing at a time
 * and then two. Changes no verdict; makes at most {@link maxVerifications} verifications.
 *
 * @param body - the bytes as they were received
 * @param scene - what is known of the notification
 * @returns the cause, or nothing when none of those known fits
 */
export async function diagnoseSignature(
  body: Uint8Array,
  { incoming, options, path = incoming.path, keyOf }: Scene,
): Promise<SignatureDiagnosis | undefined> {
  const { headers } = incoming
  const clientId = headerField(headers, 'client-id')
  const time = headerField(headers, 'request-time')
  const header = headerField(headers, 'signature')
  const asSent = safeParseSignatureHeader(header)
  // A signature that was mangled on its way is read once more without the damage.
  const signed =
    asSent === 'bad-base64'
      ? safeParseSignatureHeader(header.replaceAll('%25', '%').replaceAll(' ', '+').replace(/,\++/g, ','))
      : asSent
  if (typeof signed === 'string') return undefined

  if (isSandbox(clientId) !== isSandbox(options.clientId)) return found('other-environment')
  if (await isOwnKey(options)) return found('own-public-key')
  const fits = await keyOf(signed.keyVersion)
  let left = maxVerifications
  const tries = async (guess: Omit<Guess, 'cause' | 'advice'>): Promise<boolean> => {
    const content = contentOf({ path: guess.path ?? path, clientId, time, body: guess.body ?? body })
    const verifier = guess.fits ?? fits
    if (!content || !verifier || left-- <= 0) return false
    return verifier(content, signed.signature)
  }
  const asItIs = await tries({})
  if (asItIs && clientId !== options.clientId) return found('other-client-id')
  if (asItIs) return found('signature-encoding')
  const guesses = [
    ...bodyGuesses(body),
    ...pathGuesses(path, incoming.path, headers),
    ...(await keyGuesses(options, signed.keyVersion, keyOf)),
  ]
  for (const guess of guesses) if (await tries(guess)) return guess
  for (const first of guesses.filter((guess) => guess.path)) {
    for (const second of guesses.filter((guess) => guess.body)) {
      if (await tries({ ...first, ...second })) {
        return { cause: first.cause, advice: `${first.advice}. And: ${second.advice}` }
      }
    }
  }
  return undefined
}

/** What is no path cannot be signed, and fits nothing. */
function contentOf(message: SignedMessage): Uint8Array<ArrayBuffer> | undefined {
  try {
    return contentToSign(message)
  } catch {
    return undefined
  }
}

function found(cause: keyof typeof advice): SignatureDiagnosis {
  return { cause, advice: advice[cause] }
}

function isSandbox(clientId: string): boolean {
  return clientId.startsWith('SANDBOX_')
}

async function isOwnKey({ ownKey, antomPublicKey }: Scene['options']): Promise<boolean> {
  if (ownKey === undefined) return false
  // What a function would give is not known here.
  const given: readonly (string | CryptoKey)[] =
    typeof antomPublicKey === 'string'
      ? [antomPublicKey]
      : 'usages' in antomPublicKey
        ? [antomPublicKey]
        : Object.values(antomPublicKey)
  const own = await keyFingerprint(ownKey, 'ownKey')
  const others = await Promise.all(given.map((key) => keyFingerprint(key, 'antomPublicKey')))
  return others.flat().some((fingerprint) => own.includes(fingerprint))
}

function bodyGuesses(body: Uint8Array): Guess[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  const trimmed = text.trim()
  const of = (cause: keyof typeof advice, texts: readonly string[]): Guess[] =>
    [...new Set(texts)]
      .filter((candidate) => candidate !== text)
      .map((candidate) => ({ cause, advice: advice[cause], body: new TextEncoder().encode(candidate) }))
  const bare = text.replace(/^\ufeff/, '')
  return [
    ...of('byte-order-mark', [bare, `\ufeff${text}`]),
    ...of('body-whitespace', [
      trimmed,
      `${text}\n`,
      `${trimmed}\n`,
      `${text}\r\n`,
      text.replaceAll('\r\n', '\n'),
      text.replaceAll(/\r?\n/g, '\r\n'),
    ]),
    ...of('body-reserialized', rewritten(trimmed)),
  ]
}

/** The same JSON as other programs write it. */
function rewritten(text: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const compact = JSON.stringify(value)
  const spaced = JSON.stringify(value, null, 1)
    .replace(/([[{])\n\s*/g, '$1')
    .replace(/\n\s*([\]}])/g, '$1')
    .replace(/,\n\s*/g, ', ')
  const ascii = compact.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return [
    compact,
    JSON.stringify(value, null, 2),
    JSON.stringify(value, null, 4),
    spaced,
    ascii,
    compact.replaceAll('/', '\\/'),
  ]
}

/** Where proxies tell which path they were asked for. Enough for a guess; nothing here is believed. */
const pathHeaders = [
  'x-original-uri',
  'x-forwarded-uri',
  'x-original-url',
  'x-envoy-original-path',
  'x-rewrite-url',
]

function pathGuesses(path: string, raw: string, headers: Scene['incoming']['headers']): Guess[] {
  const bare = path.replace(/\?.*/, '')
  const tail = path.slice(bare.length)
  const slashed = bare.endsWith('/') ? bare.slice(0, -1) : `${bare}/`
  const segments = bare.split('/')
  const candidates = [
    ...pathHeaders.map((name) => headerField(headers, name)),
    `${headerField(headers, 'x-forwarded-prefix').replace(/\/$/, '')}${path}`,
    raw,
    bare,
    slashed,
    `${slashed}${tail}`,
    decoded(path),
    ...[2, 3, 4, 5].map((first) => `/${segments.slice(first).join('/')}${tail}`),
  ]
  // What is no path at all fits nothing: it is not signed.
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== path && candidate.length < 2048)
    .map((candidate) => ({
      cause: 'path-rewritten',
      path: candidate,
      advice: `It fits the path ${candidate}, but ${path} arrived: a proxy or a router changes it. Give publicPath the path that Antom calls`,
    }))
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

async function keyGuesses(
  { antomPublicKey }: Scene['options'],
  named: number | undefined,
  keyOf: Scene['keyOf'],
): Promise<Guess[]> {
  // Of a CryptoKey or a function nothing comes out.
  const versions = Object.keys(typeof antomPublicKey === 'string' ? {} : antomPublicKey)
    .map(Number)
    .filter((version) => version !== named)
    .slice(0, 8)
  return Promise.all(
    versions.map(async (version) => ({
      cause: 'other-key-version' as const,
      advice: `It fits the key of version ${version}, though it names ${named ?? 'none'}: are the versions mixed up?`,
      // Each version was read from the keys themselves.
      fits: (await keyOf(version)) as Verifier,
    })),
  )
}
