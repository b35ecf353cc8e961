import type { CheckedSignature, SignatureDiagnosis } from '../signature-diagnosis.ts'
import { admit } from './admission.ts'
import { type Budget, createBudget } from './budget.ts'
import { allFacts, cheapFacts } from './checked-signature.ts'
import { diagnoseSignature } from './diagnose-signature.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { diagnosisLimits } from './limits.ts'

/** What can be said of a signature that does not fit. */
export interface ExaminedSignature {
  readonly checked: CheckedSignature
  readonly diagnosis: SignatureDiagnosis | undefined
  /** What to do: the advice of the diagnosis or, without one, what remains to look at. */
  readonly advice: string
  /** Why the diagnosis failed, or a part of it. */
  readonly failure?: unknown
}

/**
 * Says what a signature that does not fit was compared with, and looks for the cause within fixed limits of time and
 * memory. Never rejects.
 *
 * @param input - the notification, and the receiver that refused it
 */
export async function examineSignature(input: DiagnosisInput): Promise<ExaminedSignature> {
  const admitted = admit(input.options, () => examine(input))
  if (admitted) return admitted
  const advice = `No cause was looked for: there were more than ${diagnosisLimits.perMinute} bad signatures in a minute; the first of them say more`
  return { checked: cheapFacts(input), diagnosis: undefined, advice }
}

async function examine(input: DiagnosisInput): Promise<ExaminedSignature> {
  const budget = createBudget()
  let checked = cheapFacts(input)
  const noted: unknown[] = []
  try {
    await budget.turn()
    checked = await budget.wait(allFacts(input))
    const diagnosis = await diagnoseSignature(input, budget, (failure) => noted.push(failure))
    const advice = diagnosis?.advice ?? remains(input, budget)
    const [failure] = noted
    return failure === undefined
      ? { checked, diagnosis, advice }
      : { checked, diagnosis, advice: `${advice}. ownKey cannot be used (see cause)`, failure }
  } catch (failure) {
    // A lookup of keys that fails must not keep the refusal from being told.
    return { checked, diagnosis: undefined, advice: 'Why could not be found out (see cause)', failure }
  } finally {
    budget.close()
  }
}

function remains({ options, body }: DiagnosisInput, budget: Budget): string {
  const { verifications } = budget.spent()
  const result =
    body.length > diagnosisLimits.largestBody
      ? `No cause was looked for in a body of more than ${diagnosisLimits.largestBody} bytes`
      : budget.isUsedUp() || budget.isOver()
        ? `No known cause was found within the limits of a diagnosis (${verifications} tried)`
        : `None of the known causes fits (${verifications} tried)`
  const places = [
    "whether antomPublicKey is Antom's key for this client id and environment, by its fingerprint (openssl pkey -pubin -in antom.pem -outform der | openssl dgst -sha256)",
    ...(options.ownKey === undefined
      ? ['whether it is your own key (give ownKey to have that checked)']
      : []),
    'whether the path is the one that Antom calls (publicPath)',
    'whether the bytes arrive unchanged, by length and SHA-256 in front of the first proxy',
  ]
  const replaced = hasReplacedCharacters(body)
    ? '. The body has characters that were lost when it was read in another encoding (U+FFFD): pass the bytes on, never text'
    : ''
  return `${result}${replaced}. What remains to look at: ${places.join('; ')}; or somebody else than Antom sent it`
}

/** UTF-8 of U+FFFD, which decoders write for bytes that they cannot read. What it stands for cannot be restored. */
function hasReplacedCharacters(body: Uint8Array): boolean {
  for (let at = body.indexOf(0xef); at >= 0; at = body.indexOf(0xef, at + 1))
    if (body[at + 1] === 0xbf && body[at + 2] === 0xbd) return true
  return false
}
