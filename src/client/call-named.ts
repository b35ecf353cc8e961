import type { AntomOperations, OperationName, Outcome } from './outcome.ts'
import type { CallOptions } from './resolved-options.ts'

/**
 * Calls an operation that the contract names.
 *
 * @param antom - the client's methods
 * @param operation - its name
 * @param request - as the contract says of that operation
 * @param options - of the call
 */
export function callNamed(
  antom: AntomOperations,
  operation: string,
  request: object,
  options: CallOptions,
): Promise<Outcome<OperationName>> {
  const methods = antom as unknown as Readonly<
    Record<string, (request: object, options: CallOptions) => Promise<Outcome<OperationName>>>
  >
  const method = methods[operation]
  if (method === undefined) throw new TypeError(`The contract has no operation ${operation}`)
  return method(request, options)
}
