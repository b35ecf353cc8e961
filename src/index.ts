/**
 * The client of the Antom payment API, exact amounts, files as the API takes them, the errors, the message types of the
 * contract, and what to say about a message that breaks it. Validators are in `antom-contract/validators`.
 *
 * @module
 */

export type { FinalStates } from '../generated/final-states.ts'
export type { OperationMessages } from '../generated/operations.ts'
export type { Paginations } from '../generated/paginations.ts'
export type * from '../generated/types.ts'
export type { ValidationError } from '../generated/validators/validation-error.js'
export * from './amounts/index.ts'
export * from './client/index.ts'
export { assertNever } from './core/assert-never.ts'
export { isRequestError, RequestError, type RequestErrorOptions } from './core/errors/request-error.ts'
export {
  isTransportError,
  TransportError,
  type TransportErrorOptions,
  type TransportErrorReason,
} from './core/errors/transport-error.ts'
export {
  AntomError,
  type AntomErrorJson,
  type AntomErrorOptions,
  ConfigurationError,
  type ConfigurationErrorOptions,
  ContractError,
  type ContractErrorOptions,
  isAntomError,
  isConfigurationError,
  isContractError,
  isSignatureError,
  SignatureError,
  type SignatureErrorOptions,
  type SignatureErrorReason,
  type UnverifiedResult,
} from './core/errors.ts'
export * from './files/index.ts'
export { describeError, type ValidationIssue } from './validation/describe-error.ts'
export type { Deviation, DeviationKind } from './validation/deviation.ts'
export type { ValidationFinding } from './validation/former-names.ts'
export type { DeviationEvent } from './validation/report-deviations.ts'
