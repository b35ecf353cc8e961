import { visibleText } from '../../core/visible-text.ts'
import { safeParseSignatureHeader } from '../../signing/safe-parse-signature-header.ts'
import { headerField } from '../header-field.ts'
import type { CheckedSignature } from '../signature-diagnosis.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { keyFingerprints } from './key-fingerprints.ts'
import { diagnosisLimits } from './limits.ts'
import { sha256 } from './sha-256.ts'

/** What the facts are taken from. */
type FactsInput = Pick<DiagnosisInput, 'headers' | 'paths' | 'body'> & {
  readonly options: Pick<DiagnosisInput['options'], 'antomPublicKey'>
}

/**
 * Says what a signature was compared with, as far as that costs next to nothing: also for the thousandth bad one.
 *
 * @param input - the notification, and the receiver that refused it
 */
export function cheapFacts({ headers, paths, body }: FactsInput): CheckedSignature {
  const signed = safeParseSignatureHeader(headerField(headers, 'signature'))
  const shown = (name: string) => visibleText(headerField(headers, name), diagnosisLimits.shownText)
  return {
    paths: paths.map((path) => visibleText(path, diagnosisLimits.shownPath)),
    clientId: shown('client-id'),
    requestTime: shown('request-time'),
    keyVersion: typeof signed === 'string' ? undefined : signed.keyVersion,
    keyFingerprints: [],
    bodyLength: body.length,
    bodySha256: undefined,
  }
}

/**
 * Says what a signature was compared with. Hashes the body and the keys, and looks keys up.
 *
 * @param input - the notification, and the receiver that refused it
 */
export async function allFacts(input: FactsInput): Promise<CheckedSignature> {
  const facts = cheapFacts(input)
  return {
    ...facts,
    keyFingerprints: await keyFingerprints(input.options.antomPublicKey, facts.keyVersion),
    bodySha256: await sha256(input.body),
  }
}

const notComputed = 'not computed: too many refusals'

/**
 * Puts what was checked into a sentence.
 *
 * @param checked - the facts
 * @param ownClientId - the option `clientId`
 */
export function checkedText(checked: CheckedSignature, ownClientId: string): string {
  const { paths, clientId, requestTime, keyVersion, keyFingerprints, bodyLength, bodySha256 } = checked
  const option =
    clientId === ownClientId
      ? ''
      : ` (the option clientId is ${visibleText(ownClientId, diagnosisLimits.shownText)})`
  const keys =
    keyFingerprints.length > 0 ? keyFingerprints.join(', ') : bodySha256 ? 'none to be had' : notComputed
  return [
    `Checked: path ${paths.join(', then ')}`,
    `client id ${clientId}${option}`,
    `request-time ${requestTime}`,
    `keyVersion ${keyVersion ?? 'not named'}`,
    `antomPublicKey fingerprint ${keys}`,
    `body of ${bodyLength} bytes, SHA-256 ${bodySha256 ?? notComputed}`,
  ].join('; ')
}
