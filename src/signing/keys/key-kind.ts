import { ConfigurationError } from '../../core/errors/configuration-error.ts'

/** Which half of a key pair is wanted, and what to tell somebody who passed something else. */
export interface KeyKind {
  readonly type: 'private' | 'public'
  /** What Web Crypto calls the use of the key. */
  readonly usage: 'sign' | 'verify'
  /** What Web Crypto calls the DER structure of that half. */
  readonly format: 'pkcs8' | 'spki'
  /** How many keys one setting can hold. */
  readonly maxKeys: number
  /** What the option takes. */
  readonly expected: string
  /** How to bring a key into a form that the option takes. */
  readonly convert: string
  /** What to do with a private key that is under a password. */
  readonly locked: string
  /** What to do about a key that came in the format of OpenSSH. */
  readonly openSsh: string
  /** What to do when the other half of a pair was passed. */
  readonly otherHalf: string
  /** What to do when the key is of another algorithm or too small. */
  readonly otherKey: string
}

/**
 * Makes the error for a key that cannot be used.
 *
 * @param problem - what was found; never a part of the key
 * @param advice - what to do about it, with the command; how to convert a key when left out
 */
export type KeyErrorFactory = (problem: string, advice?: string) => ConfigurationError

/**
 * Gives what makes the errors for one setting.
 *
 * @param option - the option that held the key, by which the error calls it
 * @param kind - what the key is for
 */
export function keyErrorsFor(option: string, kind: KeyKind): KeyErrorFactory {
  return (problem, advice = kind.convert) =>
    new ConfigurationError(`${option} ${problem}. Expected ${kind.expected}. ${advice}`, { option })
}
