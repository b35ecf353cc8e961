import type { Verifier } from '../../signing/verifier.ts'
import type { SignatureDiagnosisCause } from '../signature-diagnosis.ts'

/** One way in which a notification may have been changed on its way, undone. */
export interface Guess {
  readonly cause: SignatureDiagnosisCause
  readonly advice: string
  /** What Antom may have signed; what was received when left out. */
  readonly body?: Uint8Array
  readonly path?: string
  /** What verifies with another key. */
  readonly fits?: Verifier
}

/** A guess about the body. */
export interface BodyGuess extends Guess {
  readonly body: Uint8Array
}

/** A guess about the path. */
export interface PathGuess extends Guess {
  readonly path: string
}
