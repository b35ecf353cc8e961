/**
 * The contract of the Antom payment API: message types, result codes, and what to say about a message that breaks
 * it. Validators are in `antom-contract/validators`.
 *
 * @module
 */
export type * from '../generated/types.ts'
export type { ValidationError } from '../generated/validators/validation-error.js'
export * from './amounts/index.ts'
export { describeError, type ValidationFinding } from './validation/describe-error.ts'
