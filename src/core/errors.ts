/** Every error of this package; see {@link AntomError}. */
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
export { isRequestError, RequestError, type RequestErrorOptions } from './errors/request-error.ts'
export {
  isSignatureError,
  SignatureError,
  type SignatureErrorOptions,
  type SignatureErrorReason,
  type UnverifiedResult,
} from './errors/signature-error.ts'
export {
  isTransportError,
  TransportError,
  type TransportErrorOptions,
  type TransportErrorReason,
} from './errors/transport-error.ts'
