import { HTTP_METHODS, operationNodes } from './api-operations.ts'
import { CONSTRAINTS } from './constraints.ts'
import { deduplicationFieldsOf } from './deduplication-fields.ts'
import { discriminatorFaults, type NotificationSource } from './discriminator-conflicts.ts'
import { parseEchoes } from './echoes.ts'
import { formats, SECRET_FORMAT } from './formats.ts'
import { childAt, isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from './json.ts'
import { resolveReference } from './json-pointer.ts'
import { schemaNames } from './publish.ts'
import { schemaFaults } from './schema-faults.ts'
import { type SchemaNode, schemasOf, WRITTEN_INSIDE, walkSchema } from './walk-schema.ts'

/** Something that the generators have no code for. */
export interface UnsupportedFeature {
  /** Keys that lead from the bundled document to it. */
  readonly path: readonly string[]
  readonly message: string
  /** Keys that lead to the other part of a contradiction. */
  readonly other?: readonly string[]
}

/**
 * Everything in a bundled document that is sound OpenAPI, perhaps, and yet more than the generators can do. A
 * validator that leaves a keyword out, or a type that takes another's place, would be worse than none.
 */
export function unsupportedFeatures(document: JsonObject): UnsupportedFeature[] {
  const version = stringAt(document, 'openapi') ?? 'not said'
  if (!/^3\.1\.\d+$/.test(version)) {
    const message = `The generators read OpenAPI 3.1; the version of this document is ${version}. Convert it to 3.1 first.`
    return [{ path: ['openapi'], message }]
  }
  return [...servers(document), ...operations(document), ...notifications(document), ...components(document)]
}

/** A client finds its server by region and environment: the second one of both would never be found. */
function* servers(document: JsonObject): Generator<UnsupportedFeature> {
  const first = new Map<string, string>()
  for (const [index, server] of listAt(document, 'servers').entries()) {
    const [region, environment] = [stringAt(server, 'x-region'), stringAt(server, 'x-environment')]
    // Documents that others wrote say nothing of either.
    if (region === undefined && environment === undefined) continue
    const key = JSON.stringify([region, environment])
    const other = first.get(key)
    if (other === undefined) first.set(key, `${index}`)
    else {
      const message = `There are two servers of the region ${region ?? 'without a name'} and the environment ${environment ?? 'without a name'}. Delete one, or mend its \`x-region\` or \`x-environment\`.`
      yield { path: ['servers', `${index}`], message, other: ['servers', other] }
    }
  }
}

const NAME = /^[A-Za-z_$][\w$]*$/

const OTHER_METHODS = ['head', 'options', 'trace']

function* operations(document: JsonObject): Generator<UnsupportedFeature> {
  const seen = new Set<string>()
  for (const section of ['paths', 'webhooks']) {
    for (const [key, item] of Object.entries(objectAt(document, section))) {
      for (const method of OTHER_METHODS.filter((name) => isObject(childAt(item, name)))) {
        const message = `The generators make nothing of ${method.toUpperCase()}. Leave it out, or use ${HTTP_METHODS.join(', ')}.`
        yield { path: [section, key, method], message }
      }
    }
  }
  for (const node of operationNodes(document)) {
    yield* operation(node.operation, node.path, seen)
    for (const { keys, message } of parseEchoes(node.operation, document).problems) {
      yield { path: [...node.path, 'x-echoes', ...keys], message }
    }
  }
}

function* operation(
  operation: JsonObject,
  path: readonly string[],
  seen: Set<string>,
): Generator<UnsupportedFeature> {
  const id = stringAt(operation, 'operationId')
  if (id === undefined)
    yield { path, message: 'The operation needs an operationId: it becomes a name in code.' }
  else {
    const at = [...path, 'operationId']
    if (!NAME.test(id)) {
      const message = `The operationId "${id}" is no name in TypeScript. Use letters and digits, such as "${nameFrom(id)}".`
      yield { path: at, message }
    } else if (seen.has(id)) yield { path: at, message: `There are two operations named ${id}. Rename one.` }
    seen.add(id)
  }
  const messages = [
    ['request', 'requestBody'],
    ['answer with status 200', 'responses', '200'],
  ] as const
  for (const [what, ...keys] of messages) {
    const at = [...keys, 'content', 'application/json', 'schema']
    const schema = at.reduce<JsonObject>((node, key) => objectAt(node, key), operation)
    if (stringAt(schema, '$ref') !== undefined) continue
    const message = `The ${what} needs a schema with a name, as content of application/json. Move it to components, or to a file of its own, and refer to it.`
    yield { path: [...path, ...keys], message }
  }
}

/** What a receiver is made of: there is at least one notification, and each can be told from others and be shown. */
function* notifications(document: JsonObject): Generator<UnsupportedFeature> {
  const webhooks = objectAt(document, 'webhooks')
  let acknowledgements = 0
  let count = 0
  const sources: NotificationSource[] = []
  for (const [key, item] of Object.entries(webhooks)) {
    for (const method of HTTP_METHODS.filter((name) => isObject(childAt(item, name)))) {
      count++
      const operation = objectAt(item, method)
      const path = ['webhooks', key, method]
      const answer = objectAt(objectAt(operation, 'responses'), '200')
      acknowledgements += examplesOf(answer).length
      const isStated = operation['x-deduplication-fields'] !== undefined
      for (const message of deduplicationFieldsOf(operation, document).problems) {
        yield { path: isStated ? [...path, 'x-deduplication-fields'] : path, message }
      }
      const message = objectAt(operation, 'requestBody')
      const examples = examplesOf(message).map((name): [string, Json] => {
        const example = objectAt(mediaOf(message), 'examples')[name]
        return [name, childAt(resolveReference(document, example), 'value') ?? null]
      })
      sources.push({ path, operation, examples })
    }
  }
  yield* discriminatorFaults(sources, document)
  if (count === 0) {
    yield {
      path: ['webhooks'],
      message: 'The receiver is made of notifications, and there is none. Describe one under webhooks.',
    }
  } else if (acknowledgements === 0) {
    yield {
      path: ['webhooks'],
      message: 'No notification has an example of the answer that acknowledges it. Add one.',
    }
  }
}

function mediaOf(message: JsonObject): JsonObject {
  return objectAt(objectAt(message, 'content'), 'application/json')
}

function examplesOf(message: JsonObject): string[] {
  return Object.keys(objectAt(mediaOf(message), 'examples'))
}

function nameFrom(text: string): string {
  const name = text.replace(/[^A-Za-z0-9]+(.?)/g, (_, letter: string) => letter.toUpperCase())
  return NAME.test(name) ? name : `_${name}`
}

function* components(document: JsonObject): Generator<UnsupportedFeature> {
  const schemas = schemasOf(document)
  const owners = new Map<string, string>()
  for (const [key, name] of schemaNames(schemas)) {
    const path = ['components', 'schemas', key]
    const owner = owners.get(name)
    owners.set(name, key)
    if (!NAME.test(name)) {
      const message = `The schema's name, ${name}, is no name in TypeScript. Rename it, or give it one with x-name.`
      yield { path, message }
    } else if (owner !== undefined) {
      yield {
        path,
        message: `Both ${owner} and ${key} become the type ${name}. Rename one, or give it an x-name.`,
      }
    }
    for (const node of walkSchema(document, schemas[key], { path, through: WRITTEN_INSIDE })) {
      yield* schema(node, schemas)
    }
  }
}

/** Keywords of JSON Schema 2020-12 and of OpenAPI 3.0 that demand something, and that no validator is made to check. */
const UNCHECKED = new Set(
  [
    ...[
      '$dynamicRef',
      '$id',
      '$anchor',
      '$schema',
      'contains',
      'minContains',
      'maxContains',
      'dependentRequired',
    ],
    ...['dependentSchemas', 'dependencies', 'nullable', 'patternProperties', 'prefixItems', 'propertyNames'],
    ...['unevaluatedItems', 'unevaluatedProperties', 'uniqueItems', '$defs', 'definitions'],
  ].filter((keyword) => !CONSTRAINTS.some((constraint) => constraint === keyword)),
)

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
const REFERENCE = /^#\/components\/schemas\/[^/]+$/
function* schema({ schema: node, path }: SchemaNode, schemas: JsonObject): Generator<UnsupportedFeature> {
  for (const keyword of Object.keys(node).filter((name) => UNCHECKED.has(name))) {
    if (node[keyword] === false && keyword !== 'unevaluatedProperties') continue
    const message = `The validators would not check \`${keyword}\`. Say it with other keywords, or leave it out.`
    yield { path: [...path, keyword], message }
  }
  const { format, pattern, type } = node
  if (type !== undefined && [type].flat().some((name) => typeof name !== 'string' || !TYPES.includes(name))) {
    const message = `The type ${JSON.stringify(type)} is none of JSON Schema. Use one of ${TYPES.join(', ')}.`
    yield { path: [...path, 'type'], message }
  }
  if (typeof format === 'string' && format !== SECRET_FORMAT && !Object.hasOwn(formats, format)) {
    const known = [...Object.keys(formats), SECRET_FORMAT].join(', ')
    const message = `The validators have no expression for the format ${format}, only for ${known}. Say it with a pattern, or add it to tools/contract/formats.ts.`
    yield { path: [...path, 'format'], message }
  }
  if (typeof pattern === 'string' && !isExpression(pattern)) {
    const message = 'The pattern is no regular expression of JavaScript with the flag u. Mend it.'
    yield { path: [...path, 'pattern'], message }
  }
  for (const { keys, message } of schemaFaults(node)) yield { path: [...path, ...keys], message }
  const reference = stringAt(node, '$ref')
  if (reference !== undefined && !(REFERENCE.test(reference) && reference.slice(21) in schemas)) {
    const message = `The generators follow references to whole schemas with a name, not ${reference}. Give what it means a name.`
    yield { path: [...path, '$ref'], message }
  }
}

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
