/**
 * Result codes: what each one means and what to do about it.
 *
 * @module
 */
export * from '../../generated/result-codes.ts'
export { isFinal } from './is-final.ts'
export { type KnownCode, knownCode, type ResultCodeTable } from './known-code.ts'
