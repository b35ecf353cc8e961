import { operationPaths } from '../../generated/endpoints.ts'
import { operations } from '../../generated/operations.ts'
import { checkCallOptions } from './call-options.ts'
import { loadRequestCheck, type RequestCheck } from './check-request.ts'
import { reporterOf } from './deviation-reporter.ts'
import { sendThrough, signedPath } from './open-client.ts'
import type { Middleware } from './openapi-fetch.ts'
import type { OperationName, Outcome } from './outcome.ts'
import { loadResponseValidator, type ResponseValidator, toOutcome } from './outcomes.ts'
import { markRepeated } from './repeated-outcomes.ts'
import { reportUnknownFields } from './report-unknown-fields.ts'
import type { CallOptions, ResolvedClientOptions } from './resolved-options.ts'
import { sendWithRetries } from './send-with-retries.ts'

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
 * Makes a call, and turns the answer into an outcome. It goes through openapi-fetch only where middleware is to see it:
 * what openapi-fetch makes for it takes as long as the rest of the call.
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
  const { url, path, validate, checkRequest } = preparedOf(options, name) ?? (await prepare(options, name))
  const unknownFields = checkRequest(body)
  if (unknownFields.length > 0) await reportUnknownFields(options, name, unknownFields)
  const { signal, timeout, retries } = callOptions
  const sent = { operation: name, url, path, body, headers: {}, signal, timeout, retries }
  const completed = await (middleware.length === 0
    ? sendWithRetries(sent, options)
    : sendThrough(middleware, sent, options))
  const outcome = toOutcome(name, completed, validate, options.strict)
  if (completed.isRepeated) markRepeated(outcome)
  const message = { schema: operations[name].response, value: completed.parsed.data }
  await reporterOf(options)({ operation: name }, outcome.deviations, message)
  return outcome
}

/** What the calls of an operation have in common. */
interface PreparedOperation {
  readonly url: string
  /** Path and query of the URL: the part that is signed. */
  readonly path: string
  readonly validate: ResponseValidator
  readonly checkRequest: RequestCheck
}

/** The operations that a client has called. An import takes longer each time than a look here. */
const prepared = new WeakMap<ResolvedClientOptions, Map<OperationName, PreparedOperation>>()

function preparedOf(options: ResolvedClientOptions, name: OperationName): PreparedOperation | undefined {
  return prepared.get(options)?.get(name)
}

async function prepare(options: ResolvedClientOptions, name: OperationName): Promise<PreparedOperation> {
  const [validate, checkRequest] = await Promise.all([
    loadResponseValidator(name),
    options.checkRequests ? loadRequestCheck(name) : () => [],
  ])
  const url = options.endpoint + operationPaths[name]
  const operation = { url, path: signedPath(url), validate, checkRequest }
  const known = prepared.get(options) ?? new Map<OperationName, PreparedOperation>()
  prepared.set(options, known.set(name, operation))
  return operation
}

export { sendRaw } from './open-client.ts'
