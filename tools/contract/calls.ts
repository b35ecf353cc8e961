import { type Discriminator, eventsOf, parseDiscriminator } from './discriminators.ts'
import { type Echo, echoesOf } from './echoes.ts'
import {
  childAt,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  objectsAt,
  stringAt,
  stringsAt,
  textAt,
} from './json.ts'

/** One row of a result-code table. */
export interface ResultCodeRow {
  readonly code: string
  readonly status: string
  readonly meaning: string
  readonly advice: string
  readonly action: string
  readonly productCodes?: readonly string[]
  readonly since?: string
  readonly source?: string
  readonly uncertain?: string
  /** The gateway gives the code before it does any work. */
  readonly beforeWork?: true
}

/** An operation or a notification of the published document, with what the generators need of it. */
export interface Call {
  readonly kind: 'operation' | 'notification'
  /** `operationId`, such as `capture`. */
  readonly name: string
  /** The folder of `families/` that it comes from; `undefined` in a document that has no families. */
  readonly family: string | undefined
  readonly summary: string
  /** In Markdown. */
  readonly description: string | undefined
  readonly method: string
  /** Path below the server's URL; empty for a notification, which goes to the merchant's own URL. */
  readonly path: string
  /** Names of the schemas of the message and of its answer. */
  readonly request: string
  readonly response: string
  readonly idempotencyKey: string | undefined
  /** How a notification is recognized; undefined for an operation. */
  readonly discriminator: Discriminator | undefined
  /** The names of the events that a notification carries. */
  readonly events: readonly string[]
  readonly resultCodes: readonly ResultCodeRow[]
  readonly docPage: string
  /** What of the request the answer repeats. */
  readonly echoes: readonly Echo[]
  /** Its `x-final-state`, as it stands there. */
  readonly finalState: JsonObject | undefined
}

/** Every operation, then every notification, in the order of the table of contents. */
export function callsOf(document: JsonObject): Call[] {
  return [
    ...Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
      callsAt('operation', path, item, document),
    ),
    ...Object.values(objectAt(document, 'webhooks')).flatMap((item) =>
      callsAt('notification', '', item, document),
    ),
  ]
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

function callsAt(kind: Call['kind'], path: string, item: Json, document: JsonObject): Call[] {
  return METHODS.filter((method) => isObject(childAt(item, method))).map((method) => {
    const operation = objectAt(item, method)
    const name = stringAt(operation, 'operationId') ?? `${method} ${path}`
    const request = schemaName(objectAt(operation, 'requestBody'), `the request of ${name}`)
    const response = schemaName(
      objectAt(objectAt(operation, 'responses'), '200'),
      `the answer with status 200 of ${name}`,
    )
    const { discriminator } = kind === 'notification' ? parseDiscriminator(operation) : {}
    return {
      kind,
      name,
      family: stringAt(operation, 'x-family'),
      summary: stringAt(operation, 'summary') ?? name,
      description: stringAt(operation, 'description'),
      method: method.toUpperCase(),
      path,
      request,
      response,
      idempotencyKey: stringAt(operation, 'x-idempotency-key'),
      discriminator,
      events: eventsOf(discriminator),
      resultCodes: resultCodeRows(operation),
      docPage: textAt(objectAt(operation, 'x-doc'), 'page'),
      echoes: echoesOf(operation, request, response, document),
      finalState: isObject(operation['x-final-state']) ? operation['x-final-state'] : undefined,
    }
  })
}

function schemaName(message: JsonObject, what: string): string {
  const media = objectAt(objectAt(message, 'content'), 'application/json')
  const reference = stringAt(objectAt(media, 'schema'), '$ref')
  const name = reference?.split('/').at(-1)
  if (name === undefined) {
    throw new Error(
      `The schema of ${what} has no name. Give it a file in the schemas folder of its family and refer to it as content of application/json.`,
    )
  }
  return name
}

/** The result codes that stand on a node of the published document. */
export function resultCodeRows(node: JsonObject): ResultCodeRow[] {
  return objectsAt(node, 'x-result-codes').map((row) => {
    const productCodes = stringsAt(row, 'productCodes')
    const since = stringAt(row, 'x-since')
    const source = stringAt(row, 'source')
    const uncertain = stringAt(row, 'uncertain')
    return {
      code: textAt(row, 'code'),
      status: textAt(row, 'status'),
      meaning: textAt(row, 'meaning'),
      advice: textAt(row, 'advice'),
      action: textAt(row, 'action'),
      ...(productCodes.length > 0 && { productCodes }),
      ...(since !== undefined && { since }),
      ...(source !== undefined && { source }),
      ...(uncertain !== undefined && { uncertain }),
      ...(row.beforeWork === true && { beforeWork: true }),
    }
  })
}

/** An example message of the published document. */
export interface Example {
  /** `operationId` of the operation or notification. */
  readonly call: string
  readonly message: 'request' | 'response'
  /** Name of the message's schema. */
  readonly schema: string
  readonly name: string
  readonly summary: string
  readonly value: Json
  /** Keys that lead from the document to the value. */
  readonly path: readonly string[]
}

/** Every example message of the published document. */
export function examplesOf(document: JsonObject): Example[] {
  const calls = callsOf(document)
  return ['paths', 'webhooks'].flatMap((section) =>
    Object.entries(objectAt(document, section)).flatMap(([key, item]) =>
      METHODS.flatMap((method) => {
        const operation = objectAt(item, method)
        const call = calls.find((one) => one.name === operation.operationId)
        if (!call) return []
        const path = [section, key, method]
        return [
          ...examplesAt(operation, call, 'request', path, ['requestBody']),
          ...examplesAt(operation, call, 'response', path, ['responses', '200']),
        ]
      }),
    ),
  )
}

function examplesAt(
  operation: JsonObject,
  call: Call,
  message: Example['message'],
  path: readonly string[],
  place: readonly string[],
): Example[] {
  const media = [...place, 'content', 'application/json', 'examples']
  const examples = media.reduce<JsonObject>((at, key) => objectAt(at, key), operation)
  return Object.entries(examples).map(([name, example]) => ({
    call: call.name,
    message,
    schema: call[message],
    name,
    summary: stringAt(example, 'summary') ?? name,
    value: childAt(example, 'value') ?? null,
    path: [...path, ...media, name, 'value'],
  }))
}
