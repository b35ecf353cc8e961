import type { ApiOperation } from '../../contract/api-operations.ts'
import { type FinalState, waitMethod } from '../../contract/final-states.ts'
import { isObject, type Json } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { iterateMethod, type Pagination } from '../../contract/paginations.ts'
import { header } from '../header.ts'

/**
 * `methods.ts`: the methods of a client as documented members of interfaces, so that an editor shows for each what
 * it does, what a repetition does, an example and the vendor's page. What the client makes of options and outcomes is
 * its own: they are parameters of the interfaces.
 */
export function generateMethods({ operations, finalStates, paginations }: ContractModel): string {
  const requests = [...new Set(operations.map(({ request }) => request))].sort()
  return `${header('The methods of a client, with their documentation.')}
import type { FinalStates } from './final-states.ts'
import type { Paginations } from './paginations.ts'
import type {
${requests.map((name) => `  ${name},`).join('\n')}
} from './types.ts'

/** A method for each operation. \`Options\` are those of a call, \`Outcomes\` what each operation resolves with. */
export interface OperationMethods<Options, Outcomes extends { readonly [name: string]: unknown }> {
${operations.map(operationMethod).join('\n')}
}

/** Methods that wait for a final state. \`Outcomes\` are what each of them resolves with. */
export interface WaitMethods<
  Options,
  CancellableOptions extends Options,
  Outcomes extends { readonly [name: string]: unknown },
> {
${finalStates.map((state) => waitMember(state, operations)).join('\n')}
}

/** Methods that read all pages of a list. \`Options\` are those of the call that gives a page. */
export interface IterateMethods<Options> {
${paginations.map((pagination) => iterateMember(pagination, operations)).join('\n')}
}
`
}

function operationMethod(call: ApiOperation): string {
  const { name, request, summary, description, migration, idempotencyKey, docPage } = call
  const example = call.examples.find((one) => one.message === 'request')
  const docs = [
    `${summary}.`,
    description === '' ? undefined : description,
    migration === undefined ? undefined : `@deprecated ${migration}`.trimEnd(),
    idempotencyKey === undefined
      ? 'Repetition: there is no idempotency key; it changes nothing unless the description says otherwise.'
      : `Repetition: the same request with the same \`${idempotencyKey}\` is done once. Never take a new one for the same intention.`,
    [
      `@param request - see {@link ${request}}${example && hasAmount(example.value) ? "; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency" : ''}`,
      '@param options - of this call: signal, retries and timeouts',
      '@returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`',
      '@throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent',
      '@throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown',
      '@throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request',
      '@throws {ContractError} (as a rejection) when an authentic answer has no usable result',
    ].join('\n'),
    example &&
      `@example\n\`\`\`ts\nconst outcome = await antom.${name}(${literal(example.value)})\nif (outcome.status === 'succeeded') console.log(outcome.data)\nelse console.log(outcome.code, outcome.advice)\n\`\`\``,
    `Source: ${docPage}`,
  ]
  return `${comment(docs)}\n  readonly ${name}: (request: ${request}, options?: Options) => Promise<Outcomes['${name}']>`
}

function waitMember(state: FinalState, operations: readonly ApiOperation[]): string {
  const { name, inquiry, item, cancel } = state
  const docPage = operations.find((one) => one.name === inquiry)?.docPage
  const docs = [
    `Asks ${inquiry} until the outcome of ${state.operation} is final, or the deadline has come: then the outcome is \`pending\`, with \`advice\` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.`,
    item &&
      `It is found in the answer's \`${item.list.slice(1)}\` by your \`${item.argument}\`; \`data\` of a decided outcome is its entry there.`,
    cancel &&
      `With \`cancelAtDeadline\`, what is not final at the deadline is cancelled with ${cancel.operation}. Once that has succeeded the outcome is \`failed\`, whatever the inquiry says.`,
    [
      `@param ${name} - as for ${inquiry}${item === undefined ? '' : `, and \`${item.argument}\``}`,
      `@param options - deadline, delays and signal${cancel === undefined ? '' : ', and whether to cancel at the deadline'}`,
      "@throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer",
      '@throws {SignatureError} (as a rejection) when an answer is not authentic',
      '@throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented',
      '@throws {ConfigurationError} (as a rejection) when an option cannot be used',
    ].join('\n'),
    `Source: ${docPage}`,
  ]
  const options = cancel === undefined ? 'Options' : 'CancellableOptions'
  return `${comment(docs)}
  readonly ${waitMethod(name)}: (
    ${name}: FinalStates['${name}']['request'],
    options?: ${options},
  ) => Promise<Outcomes['${name}']>`
}

function iterateMember(pagination: Pagination, operations: readonly ApiOperation[]): string {
  const { name, operation, page, size, items } = pagination
  const docs = [
    `Gives every item of \`${items.slice(1)}\` of ${operation}, page after page. The next page is asked for when the items of the one before are used up, so that a loop that ends early asks for no more. What is added to the list or removed from it meanwhile can be missed, or come twice.`,
    [
      `@param request - as for ${operation}; \`${page}\` is the page to begin with, \`${size}\` how many items each page has`,
      '@param options - of the call for each page: signal, retries and timeouts',
      '@returns the items, for `for await`',
      '@throws {PageError} (as a rejection) when a page was refused, is not decided, or is not the one that was asked for; its `page` is where to go on',
      '@throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent',
      '@throws {TransportError} (as a rejection) when there is no usable answer after the retries',
      '@throws {SignatureError} (as a rejection) when an answer is not authentic, or answers another request',
      '@throws {ContractError} (as a rejection) when an authentic answer has no usable result or no list',
    ].join('\n'),
    `@example\n\`\`\`ts\nfor await (const item of antom.${iterateMethod(name)}(request)) console.log(item)\n\`\`\``,
    `Source: ${operations.find((one) => one.name === operation)?.docPage}`,
  ]
  return `${comment(docs)}
  readonly ${iterateMethod(name)}: (
    request: Paginations['${name}']['request'],
    options?: Options,
  ) => AsyncGenerator<Paginations['${name}']['item'], void, undefined>`
}

/** A documentation comment; nothing in the contract's text can end it. */
function comment(paragraphs: readonly (string | undefined)[]): string {
  const text = paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')
  const lines = text
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => `   * ${line}`.trimEnd())
  return `  /**\n${lines.join('\n')}\n   */`
}

/** Whether a message has an amount somewhere. */
function hasAmount(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasAmount)
  if (!isObject(value)) return false
  return ('currency' in value && 'value' in value) || Object.values(value).some(hasAmount)
}

/** A JSON value as people write it in TypeScript. */
function literal(value: Json, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && !/['\\\n]/.test(value) ? `'${value}'` : JSON.stringify(value)
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)
    return `${inner}${name}: ${literal(member, inner)},`
  })
  return `{\n${members.join('\n')}\n${indent}}`
}
