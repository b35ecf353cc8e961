import { operationPaths } from '../../generated/endpoints.ts'
import { operations } from '../../generated/operations.ts'
import type { paths } from '../../generated/types.ts'
import { ConfigurationError } from '../core/errors.ts'
import { checkCallOptions } from './call-options.ts'
import { loadRequestCheck, type RequestCheck } from './check-request.ts'
import { reporterOf } from './deviation-reporter.ts'
import type { CallContext } from './lazy-request.ts'
import { openClientOf } from './open-client.ts'
import type { Middleware } from './openapi-fetch.ts'
import type { OperationName, Outcome } from './outcome.ts'
import { loadResponseValidator, type ResponseValidator, toOutcome } from './outcomes.ts'
import { markRepeated } from './repeated-outcomes.ts'
import { reportUnknownFields } from './report-unknown-fields.ts'
import type { CallOptions, ResolvedClientOptions } from './resolved-options.ts'

/*
 * What calls need and making a client does not. Loaded as one module before the first request is sent: a failing
 * import then costs nothing, and a program that starts does not wait for it.
 */

/** A call of a method, ready to be sent. */
export interface OperationCall<Name extends OperationName> {
  readonly name: Name
  /** The request as written, before anything was waited for. */
  readonly body: string
  /** Of the caller, not checked yet. */
  readonly callOptions: CallOptions
  /** Of `raw`. */
  readonly middleware: readonly Middleware[]
}

/**
 * Makes a call: sends it through openapi-fetch, so that middleware sees it, and turns the answer into an outcome.
 *
 * @param options - the client's
 * @param call - what is called
 * @throws as the methods of the client
 */
export async function callOperation<Name extends OperationName>(
  options: ResolvedClientOptions,
  { name, body, callOptions, middleware }: OperationCall<Name>,
): Promise<Outcome<Name>> {
  checkCallOptions(name, callOptions)
  // Loaded before anything is sent: when that fails, no money has moved.
  const { validate, checkRequest } = await validatorsOf(options, name)
  await reportUnknownFields(options, name, checkRequest(body))
  const { signal, timeout, retries } = callOptions
  const isSeen = middleware.length > 0
  const call: CallContext = { operation: name, signal: signal ?? undefined, timeout, retries, isSeen }
  let fault: { readonly error: unknown } | undefined
  try {
    // Which path and which body belong together is known to the table, not to the compiler; the body is written already.
    await openClientOf(options).POST(operationPaths[name] as '/v1/payments/capture', {
      body: {} as paths['/v1/payments/capture']['post']['requestBody']['content']['application/json'],
      bodySerializer: () => body,
      parseAs: 'stream',
      middleware: [...middleware],
      call,
    })
  } catch (error) {
    fault = { error }
  }
  const { completed } = call
  // Antom has answered: a middleware that fails afterwards must not hide what the answer says.
  if (completed !== undefined) {
    const outcome = toOutcome(name, completed, validate, options.strict)
    if (completed.isRepeated) markRepeated(outcome)
    const message = { schema: operations[name].response, value: completed.data }
    await reporterOf(options)({ operation: name }, outcome.deviations, message)
    return outcome
  }
  const failure = call.failure ?? fault
  if (failure !== undefined) throw failure.error
  throw new ConfigurationError(`${name}: a middleware of raw answered; nothing was sent`, {
    option: 'raw',
    operation: name,
  })
}

/** What compares the messages of an operation with the contract. */
interface OperationValidators {
  readonly validate: ResponseValidator
  readonly checkRequest: RequestCheck
}

/** The validators that a client has used. An import takes longer each time than a look here. */
const validators = new WeakMap<ResolvedClientOptions, Map<OperationName, OperationValidators>>()

async function validatorsOf(
  options: ResolvedClientOptions,
  name: OperationName,
): Promise<OperationValidators> {
  const loaded = validators.get(options) ?? new Map<OperationName, OperationValidators>()
  validators.set(options, loaded)
  const known = loaded.get(name)
  if (known !== undefined) return known
  const [validate, checkRequest] = await Promise.all([
    loadResponseValidator(name),
    options.checkRequests ? loadRequestCheck(name) : () => [],
  ])
  const found = { validate, checkRequest }
  loaded.set(name, found)
  return found
}

export { sendRaw } from './open-client.ts'
