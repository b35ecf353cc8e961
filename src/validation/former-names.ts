import type { ValidationIssue } from './describe-error.ts'

/**
 * Where a message breaks the contract, and how, under the name that the type had in 0.1.
 *
 * @deprecated Renamed: use {@link ValidationIssue}.
 */
export type ValidationFinding = ValidationIssue
