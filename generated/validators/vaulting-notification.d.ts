// Validates a VaultingNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { VaultingNotification } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link VaultingNotification} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link VaultingNotification}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateVaultingNotification } from 'antom-contract/validators/vaulting-notification'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validateVaultingNotification(data)) {
 *   for (const error of validateVaultingNotification.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validateVaultingNotification: {
  (data: unknown): data is VaultingNotification
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
