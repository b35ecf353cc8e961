import { keyFingerprint } from '../../signing/keys/fingerprint.ts'
import { type SignatureHeader, safeParseSignatureHeader } from '../../signing/safe-parse-signature-header.ts'
import { safeSignedContent } from '../../signing/safe-signed-content.ts'
import type { Verifier } from '../../signing/verifier.ts'
import { findVerifier } from '../find-verifier.ts'
import { headerField } from '../header-field.ts'
import type { SignatureDiagnosis } from '../signature-diagnosis.ts'
import type { PublicKeyInput } from '../types.ts'
import { advice, both } from './advice.ts'
import type { Budget } from './budget.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { encodedBodies } from './encoded-bodies.ts'
import type { BodyGuess, Guess, PathGuess } from './guess.ts'
import { diagnosisLimits } from './limits.ts'
import { pathGuesses } from './path-guesses.ts'
import { writtenBodies } from './written-bodies.ts'

/** Tells whether the signature fits a notification that is changed in some of its parts. */
type Fits = (guess: Partial<Pick<Guess, 'path' | 'body' | 'fits'>>) => Promise<boolean>

/**
 * Finds out what probably made a signature bad, by undoing what is known to go wrong on the way, one thing at a time
 * and then two. Changes no verdict. Every candidate is made when its turn comes, from one budget, and the event loop
 * goes on before it is tried.
 *
 * @param input - the notification, and the receiver that refused it
 * @param budget - what may be spent
 * @param note - told of a setting that cannot be looked at; the others are
 * @returns the cause, or nothing when none of those known fits or the budget is used up
 */
export async function diagnoseSignature(
  input: DiagnosisInput,
  budget: Budget,
  note: (failure: unknown) => void = () => {},
): Promise<SignatureDiagnosis | undefined> {
  const { headers, options, body, paths } = input
  const clientId = headerField(headers, 'client-id')
  const signed = readSignature(headerField(headers, 'signature'))
  if (!signed) return undefined
  if (isSandbox(clientId) !== isSandbox(options.clientId)) return found('other-environment')
  const isOwn = await isOwnKey(options, signed.keyVersion).catch(note)
  if (isOwn === true) return found('own-public-key')
  if (body.length > diagnosisLimits.largestBody) return undefined

  const named = await budget.wait(loadVerifier(input, signed.keyVersion))
  const fits: Fits = async (guess) => {
    const verifier = guess.fits ?? named
    for (const path of guess.path === undefined ? paths : [guess.path]) {
      if (!(await budget.turn())) return false
      const time = headerField(headers, 'request-time')
      const content = safeSignedContent({ path, clientId, time, body: guess.body ?? body })?.content
      // What cannot be signed, or has no key, costs nothing.
      if (content && verifier && budget.verify() && (await verifier(content, signed.signature))) return true
    }
    return false
  }
  if (await fits({})) return found(clientId === options.clientId ? 'signature-encoding' : 'other-client-id')
  return findGuess(input, { budget, fits, keyVersion: signed.keyVersion })
}

/** Reads the signature header; one that was mangled on its way is read once more without the damage. */
function readSignature(header: string): SignatureHeader | undefined {
  const asSent = safeParseSignatureHeader(header)
  if (typeof asSent !== 'string') return asSent
  if (asSent !== 'bad-base64') return undefined
  const repaired = safeParseSignatureHeader(
    header.replaceAll('%25', '%').replaceAll(' ', '+').replace(/,\++/g, ','),
  )
  return typeof repaired === 'string' ? undefined : repaired
}

interface Search {
  readonly budget: Budget
  readonly fits: Fits
  readonly keyVersion: number | undefined
}

async function findGuess(
  input: DiagnosisInput,
  { budget, fits, keyVersion }: Search,
): Promise<SignatureDiagnosis | undefined> {
  const { headers, body, paths, path, options } = input
  const { maxBodySize = 131_072 } = options
  const encoded: BodyGuess[] = []
  for await (const guess of encodedBodies(body, { headers, budget, maxBodySize })) {
    if (await fits(guess)) return causeOf(guess)
    encoded.push(guess)
  }
  const written: BodyGuess[] = []
  for (const guess of writtenBodies(body, budget)) {
    if (await fits(guess)) return causeOf(guess)
    written.push(guess)
  }
  const rewritten: PathGuess[] = []
  for (const guess of pathGuesses(paths, path, headers)) {
    if (await fits(guess)) return causeOf(guess)
    rewritten.push(guess)
  }
  for await (const guess of keyGuesses(input, keyVersion, budget)) {
    if (await fits(guess)) return causeOf(guess)
  }
  for (const [first, second] of pairs(rewritten, encoded, written)) {
    if (await fits({ path: first.path, body: second.body }))
      return { cause: first.cause, advice: both(first.advice, second.advice) }
    if (budget.isOver()) return undefined
  }
  return undefined
}

/** Pairs of a path and a body. A body that looks encoded is the likelier one, so it is tried with every path first. */
function* pairs(
  paths: readonly PathGuess[],
  encoded: readonly BodyGuess[],
  written: readonly BodyGuess[],
): Generator<readonly [PathGuess, BodyGuess]> {
  for (const body of encoded) for (const path of paths) yield [path, body]
  for (const path of paths) for (const body of written) yield [path, body]
}

async function* keyGuesses(
  { options: { antomPublicKey }, keyOf }: DiagnosisInput,
  named: number | undefined,
  budget: Budget,
): AsyncGenerator<Guess> {
  // Of a CryptoKey or a function nothing comes out.
  const versions = Object.keys(typeof antomPublicKey === 'string' ? {} : antomPublicKey)
    .map(Number)
    .filter((version) => version !== named)
    .slice(0, diagnosisLimits.keyVersions)
  for (const version of versions) {
    const fits = await budget.wait(loadVerifier({ keyOf }, version))
    if (!fits) continue
    yield {
      cause: 'other-key-version',
      advice: `It fits the key of version ${version}, though it names ${named ?? 'none'}: the versions are mixed up`,
      fits,
    }
  }
}

function causeOf({ cause, advice }: Guess): SignatureDiagnosis {
  return { cause, advice }
}

function found(cause: keyof typeof advice): SignatureDiagnosis {
  return { cause, advice: advice[cause] }
}

function isSandbox(clientId: string): boolean {
  return clientId.startsWith('SANDBOX_')
}

/** Whether all that a signature can be compared with is the own key: beside Antom's, it does no harm. */
async function isOwnKey(
  { ownKey, antomPublicKey }: DiagnosisInput['options'],
  named: number | undefined,
): Promise<boolean> {
  // What a function would give is not known here.
  if (ownKey === undefined || typeof antomPublicKey === 'function') return false
  const isOne = typeof antomPublicKey === 'string' || 'usages' in antomPublicKey
  // Whatever is no key is a record of keys; the compiler does not follow the constant.
  const given = isOne
    ? [antomPublicKey as PublicKeyInput]
    : Object.entries(antomPublicKey as Readonly<Record<number, PublicKeyInput>>).flatMap(([version, key]) =>
        named === undefined || named === Number(version) ? [key] : [],
      )
  const own = await keyFingerprint(ownKey, 'ownKey')
  const used = await Promise.all(given.map((key) => keyFingerprint(key, 'antomPublicKey')))
  return used.flat().length > 0 && used.flat().every((fingerprint) => own.includes(fingerprint))
}

/** Always a promise, also of what is thrown at once. */
async function loadVerifier(
  { keyOf }: Pick<DiagnosisInput, 'keyOf'>,
  keyVersion: number | undefined,
): Promise<Verifier | undefined> {
  return findVerifier(keyOf, keyVersion)
}
