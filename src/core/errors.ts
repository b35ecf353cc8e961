/**
 * The errors that a client and a receiver share; see {@link AntomError}. Those of a client alone, `RequestError` and
 * `TransportError`, have a file each: what receives need not load them.
 */
export {
  AntomError,
  type AntomErrorJson,
  type AntomErrorOptions,
  isAntomError,
} from './errors/antom-error.ts'
export {
  ConfigurationError,
  type ConfigurationErrorOptions,
  isConfigurationError,
} from './errors/configuration-error.ts'
export { ContractError, type ContractErrorOptions, isContractError } from './errors/contract-error.ts'
export {
  isSignatureError,
  SignatureError,
  type SignatureErrorOptions,
  type SignatureErrorReason,
  type UnverifiedResult,
} from './errors/signature-error.ts'
