import { ConfigurationError } from '../core/errors.ts'

/** What a key is for: which half of a pair is wanted, and what to tell somebody who gave something else. */
export interface KeyRole {
  readonly type: 'private' | 'public'
  /** What Web Crypto calls the use of the key. */
  readonly usage: 'sign' | 'verify'
  /** What Web Crypto calls the DER structure of that half. */
  readonly format: 'pkcs8' | 'spki'
  /** What the option takes. */
  readonly expected: string
  /** How to bring a key into a form that the option takes. */
  readonly convert: string
  /** What to do with a private key that is under a password. */
  readonly locked: string
  /** What to do about a key that came in the format of OpenSSH. */
  readonly openSsh: string
  /** What to do when the other half of a pair was given. */
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
export type Refuse = (problem: string, advice?: string) => ConfigurationError

/**
 * Gives the maker of errors for one key.
 *
 * @param option - the option that held the key, by which the error calls it
 * @param role - what the key is for
 */
export function refusalOf(option: string, role: KeyRole): Refuse {
  return (problem, advice = role.convert) =>
    new ConfigurationError(`${option} ${problem}. Expected ${role.expected}. ${advice}`, { option })
}
