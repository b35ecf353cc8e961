import type { ApiOperation } from '../../contract/api-operations.ts'
import { type FinalState, waitMethod } from '../../contract/final-states.ts'
import { asObject, isObject, type Json, type JsonObject, objectAt, stringsAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { iterateMethod, type Pagination } from '../../contract/paginations.ts'
import { codeList, docComment, exampleTag, literal } from '../doc-comment.ts'
import { header } from '../header.ts'
import { successName } from './operations.ts'
import { importOf, waitRequest, waitRequestNames } from './wait-requests.ts'

/**
 * `methods.ts`: the methods of a client as documented members of interfaces, so that an editor shows for each what
 * it does, what a repetition does, an example and the vendor's page. What the client makes of options and outcomes is
 * its own: they are parameters of the interfaces.
 */
export function generateMethods(model: ContractModel): string {
  const { operations, finalStates, paginations, schemas } = model
  const names = [...operations.map(({ request }) => request), ...paginations.map(({ itemType }) => itemType)]
  return `${header('The methods of a client, with their documentation.')}
import type {
${[...new Set(names)]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from './types.ts'
${importOf(waitRequestNames(model))}
/** A method for each operation. \`Options\` are those of a call, \`Outcomes\` what each operation resolves with. */
export interface OperationMethods<Options, Outcomes extends { readonly [name: string]: unknown }> {
${operations.map((call) => operationMethod(call, schemas)).join('\n')}
}

/** Methods that wait for a final state. \`Outcomes\` are what each of them resolves with. */
export interface WaitMethods<
  Options,
  CancellableOptions extends Options,
  Outcomes extends { readonly [name: string]: unknown },
> {
${finalStates.map((state) => waitMember(state, model)).join('\n')}
}

/** Methods that read all pages of a list. \`Options\` are those of the call that gives a page. */
export interface IterateMethods<Options> {
${paginations.map((pagination) => iterateMember(pagination, operations)).join('\n')}
}
`
}

function operationMethod(call: ApiOperation, schemas: JsonObject): string {
  const { name, request, summary, description, migration, idempotencyKey, docPage } = call
  const example = exampleOf(call)
  const promised = promisedFields(call, schemas)
  const docs = [
    `${summary}.`,
    description,
    idempotencyKey === undefined
      ? 'Repetition: there is no idempotency key; the description says whether the same request can be sent again.'
      : `Repetition: the same request with the same \`${idempotencyKey}\` is done once. Never take a new one for the same intention.`,
    promised.length === 0
      ? 'Success promises no field besides `result`.'
      : `Success promises ${codeList(promised)}.`,
    `Source: ${docPage}`,
    migration === undefined ? undefined : `@deprecated ${migration}`.trimEnd(),
    [
      `@param request - see {@link ${request}}, whose fields say their limits${example && hasAmount(example) ? "; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency" : ''}`,
      '@param options - of this call: signal, retries and timeouts',
      '@returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`',
      '@throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent',
      '@throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent',
      '@throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown',
      '@throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request',
      '@throws {ContractError} (as a rejection) when an authentic answer has no usable result',
    ].join('\n'),
    example === undefined ? undefined : outcomeExample(name, example),
  ]
  return `${docComment(docs)}\n  ${name}(request: ${request}, options?: Options): Promise<Outcomes['${name}']>`
}

/** The fields of an answer that are there when it reports success. */
function promisedFields(call: ApiOperation, schemas: JsonObject): string[] {
  const answer = objectAt(schemas, call.response)
  const success = successName(call, schemas) === undefined ? {} : objectAt(answer, 'then')
  return [...new Set([...stringsAt(answer, 'required'), ...stringsAt(success, 'required')])].filter(
    (name) => name !== 'result',
  )
}

function outcomeExample(method: string, request: Json): string {
  return exampleTag(
    `const outcome = await antom.${method}(${literal(request)})\nif (outcome.status === 'succeeded') console.log(outcome.data)\nelse console.log(outcome.code, outcome.advice)`,
  )
}

/** What to wait for by the id that the caller made, which is there even when the call got no answer. */
function waitExample(
  { operation, inquiry, item }: FinalState,
  operations: readonly ApiOperation[],
  schemas: JsonObject,
): JsonObject | undefined {
  const called = operations.find((one) => one.name === operation)
  const asked = operations.find((one) => one.name === inquiry)
  const key = called?.idempotencyKey
  if (asked === undefined || key === undefined) return undefined
  const own = asObject(exampleOf(called))[key]
  if (own === undefined) return undefined
  if (key in objectAt(objectAt(schemas, asked.request), 'properties')) return { [key]: own }
  return { ...asObject(exampleOf(asked)), ...(item && { [item.argument]: own }) }
}

function exampleOf(call: ApiOperation | undefined): Json | undefined {
  return call?.examples.find((one) => one.message === 'request')?.value
}

function waitMember(state: FinalState, { operations, schemas }: ContractModel): string {
  const { name, inquiry, item, cancel } = state
  const asked = operations.find((one) => one.name === inquiry)
  const example = waitExample(state, operations, schemas)
  const docs = [
    `Asks ${inquiry} until the outcome of ${state.operation} is final, or the deadline has come: then the outcome is \`pending\`, with \`advice\` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.`,
    item &&
      `It is found in the answer's \`${item.list.slice(1)}\` by your \`${item.argument}\`; \`data\` of a decided outcome is its entry there.`,
    cancel &&
      `With \`cancelAtDeadline\`, what is not final at the deadline is cancelled with ${cancel.operation}. Once that has succeeded the outcome is \`failed\`, whatever the inquiry says.`,
    'Repetition: waiting again is safe, since inquiries change nothing.',
    `Source: ${asked?.docPage}`,
    [
      `@param ${name} - as for ${inquiry}${item === undefined ? '' : `, and \`${item.argument}\``}`,
      `@param options - deadline and delays in milliseconds, and signal${cancel === undefined ? '' : ', and whether to cancel at the deadline'}`,
      `@returns the outcome of ${state.operation}: read its \`status\` first, then \`code\` and \`advice\``,
      "@throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer",
      '@throws {SignatureError} (as a rejection) when an answer is not authentic',
      '@throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented',
      '@throws {ConfigurationError} (as a rejection) when an option cannot be used',
    ].join('\n'),
    example && outcomeExample(waitMethod(name), example),
  ]
  const options = cancel === undefined ? 'Options' : 'CancellableOptions'
  return `${docComment(docs)}
  ${waitMethod(name)}(
    ${name}: ${waitRequest(state, operations)},
    options?: ${options},
  ): Promise<Outcomes['${name}']>`
}

function iterateMember(pagination: Pagination, operations: readonly ApiOperation[]): string {
  const { name, operation, page, size, items, itemType } = pagination
  const call = operations.find((one) => one.name === operation)
  const docs = [
    `Gives every item of \`${items.slice(1)}\` of ${operation}, page after page. The next page is asked for when the items of the one before are used up, so that a loop that ends early asks for no more. What is added to the list or removed from it meanwhile can be missed, or come twice.`,
    `Source: ${call?.docPage}`,
    [
      `@param request - as for ${operation}; \`${page}\` is the page to begin with, \`${size}\` how many items each page has`,
      '@param options - of the call for each page: signal, retries and timeouts',
      '@returns the items, for `for await`',
      '@throws {PageError} (as a rejection) when a page was refused, is not decided, or is not the one that was asked for; its `page` is where to go on',
      '@throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent',
      '@throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent',
      '@throws {TransportError} (as a rejection) when there is no usable answer after the retries',
      '@throws {SignatureError} (as a rejection) when an answer is not authentic, or answers another request',
      '@throws {ContractError} (as a rejection) when an authentic answer has no usable result or no list',
    ].join('\n'),
    exampleTag(`for await (const item of antom.${iterateMethod(name)}(request)) console.log(item)`),
  ]
  return `${docComment(docs)}
  ${iterateMethod(name)}(request: ${call?.request}, options?: Options): AsyncGenerator<${itemType}, void, undefined>`
}

/** Whether a message has an amount somewhere. */
function hasAmount(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasAmount)
  if (!isObject(value)) return false
  return ('currency' in value && 'value' in value) || Object.values(value).some(hasAmount)
}
