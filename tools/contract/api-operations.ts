import { migrationOf } from './deprecations.ts'
import { type Discriminator, eventsOf, parseDiscriminator } from './discriminators.ts'
import { type Echo, parseEchoes } from './echoes.ts'
import {
  childAt,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  stringAt,
  stringsAt,
  textAt,
} from './json.ts'
import { resolveReference } from './json-pointer.ts'
import { type ResultCodeRow, resultCodeRows } from './result-codes.ts'
import { type SdkClasses, sdkClassesOf } from './sdk-classes.ts'

/** An operation or a notification of the published document, with what the generators need of it. */
export interface ApiOperation {
  readonly kind: 'operation' | 'notification'
  /** `operationId`, such as `capture`. */
  readonly name: string
  /** The folder of `families/` that it comes from; `undefined` in a document that has no families. */
  readonly family: string | undefined
  /** Name of its group in the reference. */
  readonly tag: string
  readonly summary: string
  /** In Markdown; empty when there is none. */
  readonly description: string
  /** What to do instead, where it is deprecated; an empty text where nothing is said. */
  readonly migration: string | undefined
  readonly method: string
  /** Path below the server's URL; empty for a notification, which goes to the merchant's own URL. */
  readonly path: string
  /** Names of the schemas of the message and of its answer. */
  readonly request: string
  readonly response: string
  readonly responses: readonly { readonly status: string; readonly description: string }[]
  readonly idempotencyKey: string | undefined
  /** JSON Pointers to the values that a repetition with the same id must not change. */
  readonly fingerprint: readonly string[]
  /** How a notification is recognized; undefined for an operation. */
  readonly discriminator: Discriminator | undefined
  /** The names of the events that a notification carries. */
  readonly events: readonly string[]
  readonly resultCodes: readonly ResultCodeRow[]
  readonly docPage: string
  /** The day on which that page was read, `YYYY-MM-DD`. */
  readonly docRetrieved: string
  /** What of the request the answer repeats. */
  readonly echoes: readonly Echo[]
  /** Its `x-final-state`, as it stands there. */
  readonly finalState: JsonObject | undefined
  /** Its `x-pagination`, as it stands there. */
  readonly pagination: JsonObject | undefined
  /** What the vendor's SDKs have for it; `undefined` where they have nothing, and for a notification. */
  readonly sdk: SdkClasses | undefined
  readonly examples: readonly Example[]
}

/** The methods of HTTP that an operation can have. */
export const HTTP_METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const

/** An operation or a notification as it is written, and where. */
export interface OperationNode {
  readonly kind: ApiOperation['kind']
  readonly operation: JsonObject
  /** Keys that lead from the document to it: the section, the path or the notification's key, the method. */
  readonly path: readonly [section: 'paths' | 'webhooks', key: string, method: string]
}

/**
 * Every operation, then every notification of a document, in the order of the table of contents.
 *
 * @param document either the bundled or the published one
 */
export function operationNodes(document: JsonObject): OperationNode[] {
  return (['paths', 'webhooks'] as const).flatMap((section) =>
    Object.entries(objectAt(document, section)).flatMap(([key, item]) =>
      HTTP_METHODS.filter((method) => isObject(childAt(item, method))).map(
        (method): OperationNode => ({
          kind: section === 'paths' ? 'operation' : 'notification',
          operation: objectAt(item, method),
          path: [section, key, method],
        }),
      ),
    ),
  )
}

/** Every operation, then every notification of the published document. */
export function apiOperations(document: JsonObject): ApiOperation[] {
  return operationNodes(document).map((node) => apiOperation(node, document))
}

function apiOperation({ kind, operation, path: place }: OperationNode, document: JsonObject): ApiOperation {
  const [, key, method] = place
  const path = kind === 'operation' ? key : ''
  const name = stringAt(operation, 'operationId') ?? `${method} ${path}`
  const request = schemaName(objectAt(operation, 'requestBody'), `the request of ${name}`)
  const responses = objectAt(operation, 'responses')
  const response = schemaName(objectAt(responses, '200'), `the answer with status 200 of ${name}`)
  const { discriminator } = kind === 'notification' ? parseDiscriminator(operation) : {}
  return {
    kind,
    name,
    family: stringAt(operation, 'x-family'),
    tag: stringsAt(operation, 'tags')[0] ?? '',
    summary: stringAt(operation, 'summary') ?? name,
    description: textAt(operation, 'description'),
    migration: migrationOf(operation),
    method: method.toUpperCase(),
    path,
    request,
    response,
    responses: Object.entries(responses).map(([status, one]) => ({
      status,
      description: textAt(resolveReference(document, one), 'description'),
    })),
    idempotencyKey: stringAt(operation, 'x-idempotency-key'),
    fingerprint: stringsAt(operation, 'x-idempotency-fingerprint'),
    discriminator,
    events: eventsOf(discriminator),
    resultCodes: resultCodeRows(operation),
    docPage: textAt(objectAt(operation, 'x-doc'), 'page'),
    docRetrieved: textAt(objectAt(operation, 'x-doc'), 'retrieved'),
    echoes: parseEchoes(operation, document).echoes,
    finalState: isObject(operation['x-final-state']) ? operation['x-final-state'] : undefined,
    pagination: isObject(operation['x-pagination']) ? operation['x-pagination'] : undefined,
    sdk: sdkClassesOf(operation),
    examples: [
      ...examplesAt(operation, name, 'request', request, place, ['requestBody']),
      ...examplesAt(operation, name, 'response', response, place, ['responses', '200']),
    ],
  }
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
  return apiOperations(document).flatMap(({ examples }) => examples)
}

/** The keys that lead from a request or a response to its JSON. */
export const JSON_MEDIA = ['content', 'application/json'] as const

function examplesAt(
  operation: JsonObject,
  call: string,
  message: Example['message'],
  schema: string,
  path: readonly string[],
  place: readonly string[],
): Example[] {
  const media = [...place, ...JSON_MEDIA, 'examples']
  const examples = media.reduce<JsonObject>((at, key) => objectAt(at, key), operation)
  return Object.entries(examples).map(([name, example]) => ({
    call,
    message,
    schema,
    name,
    summary: stringAt(example, 'summary') ?? name,
    value: childAt(example, 'value') ?? null,
    path: [...path, ...media, name, 'value'],
  }))
}
