import type { Client } from 'openapi-fetch'
import { operationPaths } from '../../generated/endpoints.ts'
import { operations } from '../../generated/operations.ts'
import type { paths } from '../../generated/types.ts'
import { ConfigurationError } from '../core/errors.ts'
import { checkCallOptions } from './call-options.ts'
import { reporterOf } from './deviation-reporter.ts'
import type { CallContext, LazyRequest } from './lazy-request.ts'
import type { OperationName, Outcome } from './outcome.ts'
import { loadResponseValidator, type ResponseValidator, toOutcome } from './outcomes.ts'
import { markRepeated } from './repeated-outcomes.ts'
import type { CallOptions, ResolvedClientOptions } from './resolved-options.ts'
import { type CompletedRequest, sendWithRetries } from './send.ts'

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
}

/**
 * Makes a call: sends it through openapi-fetch, so that middleware sees it, and turns the answer into an outcome.
 *
 * @param raw - the client's openapi-fetch
 * @param options - the client's
 * @param call - what is called
 * @throws as the methods of the client
 */
export async function callOperation<Name extends OperationName>(
  raw: Client<paths>,
  options: ResolvedClientOptions,
  { name, body, callOptions }: OperationCall<Name>,
): Promise<Outcome<Name>> {
  checkCallOptions(name, callOptions)
  // Loaded before anything is sent: when that fails, no money has moved.
  const validate = await validatorOf(options, name)
  const { signal, timeout, retries } = callOptions
  const call: CallContext = { operation: name, signal: signal ?? undefined, timeout, retries }
  let fault: { readonly error: unknown } | undefined
  try {
    // Which path and which body belong together is known to the table, not to the compiler; the body is written already.
    await raw.POST(operationPaths[name] as '/v1/payments/capture', {
      body: {} as paths['/v1/payments/capture']['post']['requestBody']['content']['application/json'],
      bodySerializer: () => body,
      parseAs: 'stream',
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

/** The validators that a client has used. An import takes longer each time than a look here. */
const validators = new WeakMap<ResolvedClientOptions, Map<OperationName, ResponseValidator>>()

async function validatorOf(options: ResolvedClientOptions, name: OperationName): Promise<ResponseValidator> {
  const loaded = validators.get(options) ?? new Map<OperationName, ResponseValidator>()
  validators.set(options, loaded)
  const validate = loaded.get(name) ?? (await loadResponseValidator(name))
  loaded.set(name, validate)
  return validate
}

/**
 * Sends what openapi-fetch hands over, and leaves the answer in the call that it belongs to.
 *
 * @param request - made by openapi-fetch
 * @param options - the client's
 * @param isSeen - whether anybody reads the response: middleware, or the caller of `raw`
 * @returns a response that can be read, whatever `fetch` returned
 */
export async function answerRequest(
  request: LazyRequest,
  options: ResolvedClientOptions,
  isSeen: boolean,
): Promise<Response> {
  const { url, sentBody: body, call, callerSignal: signal, middlewareHeaders: headers } = request
  const operation = Object.entries(operationPaths).find(([, path]) => options.endpoint + path === url)?.[0]
  const { pathname, search } = new URL(url)
  const context = call ?? { operation, signal }
  try {
    const completed = await sendWithRetries(
      { ...context, url, path: pathname + search, body, headers },
      options,
    )
    if (call === undefined) await reporterOf(options)({ operation }, completed.contradictions)
    else call.completed = completed
    return isSeen || call === undefined ? responseOf(completed) : new Response()
  } catch (error) {
    if (call !== undefined) call.failure = { error }
    throw error
  }
}

/** A response like the one that was read, with its body to be read again. */
function responseOf({ response, body }: CompletedRequest): Response {
  const { status, statusText, headers } = response
  const plain = new Headers(headers)
  // These headers describe the encoded body; ours is decoded.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) plain.delete(name)
  return new Response(body, { status, statusText, headers: plain })
}
