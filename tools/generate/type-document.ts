import { apiOperations } from '../contract/api-operations.ts'
import { migrationOf } from '../contract/deprecations.ts'
import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
  objectsAt,
  omit,
  stringAt,
  stringsAt,
  textAt,
} from '../contract/json.ts'
import { pascalCase } from '../contract/publish.ts'

const SCHEMAS = '#/components/schemas/'

/** Keywords that say nothing about what is inside of a value: as a type of its own, it would be a list or object of anything. */
const SHAPELESS = new Set(
  'type title description format pattern minLength maxLength minimum maximum minItems maxItems uniqueItems'.split(
    ' ',
  ),
)

/** Marks a field that must not be there, which OpenAPI for types cannot say. */
export const NEVER = 'x-never'

/**
 * The published document, rewritten for the type generator, which does not know conditions: what `if` / `then`
 * and `anyOf` of required fields mean is spelled out as types of their own.
 */
export function documentForTypes(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components')
  const schemas: JsonObject = { ...objectAt(components, 'schemas') }
  nameCallResults(document, schemas)
  nameFieldResults(schemas)
  for (const [name, schema] of Object.entries(schemas)) {
    if (isObject(schema)) Object.assign(schemas, withConditions(name, schema))
  }
  for (const [name, schema] of Object.entries(schemas)) {
    if (isObject(schema)) Object.assign(schemas, withChoice(name, schema, schemas))
  }
  const rewritten = mapObjects({ ...document, components: { ...components, schemas } }, (object) =>
    withMigration(withoutDiscriminator(atLeastOne(object))),
  )
  return asObject(rewritten)
}

/** The `result` of each message, with the codes that this message can carry: `CaptureResult`. */
function nameCallResults(document: JsonObject, schemas: JsonObject): void {
  for (const call of apiOperations(document)) {
    const message = call.kind === 'operation' ? call.response : call.request
    const name = `${message.replace(/Response$/, '')}Result`
    const schema = schemas[message]
    if (name in schemas || !isObject(schema)) continue
    const result = objectAt(objectAt(schema, 'properties'), 'result')
    const rows = [...call.resultCodes, ...(call.kind === 'operation' ? gatewayRows(document) : [])]
    const named = resultWithCodes(
      schemas,
      result,
      rows.map((row) => row.code),
    )
    if (!named) continue
    schemas[name] = { ...named, description: `${textAt(result, 'description')}`.trim() }
    schemas[message] = withProperty(schema, 'result', refTo(name, result))
  }
}

function gatewayRows(document: JsonObject): { code: string }[] {
  return objectsAt(document, 'x-result-codes').map((row) => ({ code: String(row.code) }))
}

/** A `result` deeper in a message that lists codes of its own: `TransactionResult`. */
function nameFieldResults(schemas: JsonObject): void {
  for (const [owner, schema] of Object.entries(schemas)) {
    if (!isObject(schema)) continue
    for (const [field, property] of Object.entries(objectAt(schema, 'properties'))) {
      if (!isObject(property) || stringAt(property, '$ref') === undefined) continue
      const rows = property['x-result-codes']
      if (!Array.isArray(rows)) continue
      const named = resultWithCodes(
        schemas,
        property,
        rows.filter(isObject).map((row) => String(row.code)),
      )
      const name = pascalCase(field.charAt(0).toUpperCase() + field.slice(1))
      if (!named || name in schemas) continue
      schemas[name] = named
      schemas[owner] = withProperty(objectAt(schemas, owner), field, refTo(name, property))
    }
  }
}

function resultWithCodes(
  schemas: JsonObject,
  reference: JsonObject,
  codes: string[],
): JsonObject | undefined {
  const target = stringAt(reference, '$ref')?.slice(SCHEMAS.length)
  const result = target === undefined ? undefined : schemas[target]
  if (!isObject(result)) return undefined
  const code = objectAt(objectAt(result, 'properties'), 'resultCode')
  if (code.type !== 'string' || codes.length === 0) return undefined
  return withProperty(result, 'resultCode', { ...code, 'x-extensible-enum': [...new Set(codes)] })
}

function withProperty(schema: JsonObject, name: string, property: Json): JsonObject {
  return { ...schema, properties: { ...objectAt(schema, 'properties'), [name]: property } }
}

function refTo(name: string, original: JsonObject): JsonObject {
  const description = stringAt(original, 'description')
  return { $ref: SCHEMAS + name, ...(description !== undefined && { description }) }
}

/**
 * A schema with `if` / `then` / `else`. A branch with a `title` becomes a type of that name; when both have one, the
 * schema is the union of the two.
 */
function withConditions(name: string, schema: JsonObject): JsonObject {
  const base = omit(schema, 'if', 'then', 'else', ...(isOnlyConditions(schema.allOf) ? ['allOf'] : []))
  const branches = (['then', 'else'] as const).flatMap((key) => {
    const branch = objectAt(schema, key)
    const title = stringAt(branch, 'title')
    if (title === undefined) return []
    const condition = objectAt(schema, 'if')
    const narrowed = merge(base, key === 'then' ? narrowing(condition) : absence(condition))
    return [[title, merge(narrowed, branch)] as const]
  })
  const variants = Object.fromEntries(branches)
  if (branches.length < 2) return { [name]: base, ...variants }
  const description = stringAt(schema, 'description')
  return {
    [name]: {
      ...(description !== undefined && { description }),
      oneOf: branches.map(([title]) => ({ $ref: SCHEMAS + title })),
    },
    ...variants,
  }
}

function isOnlyConditions(members: Json | undefined): boolean {
  return Array.isArray(members) && members.every((member) => isObject(member) && 'if' in member)
}

/** What the condition itself says about the fields: `result.resultStatus` is `S`. */
function narrowing(condition: JsonObject): JsonObject {
  const properties = Object.entries(objectAt(condition, 'properties')).map(
    ([name, value]): [string, Json] => [name, typed(value)],
  )
  return { required: stringsAt(condition, 'required'), properties: Object.fromEntries(properties) }
}

/** What it says where it does not hold: a condition that one field is there means that it is not. */
function absence(condition: JsonObject): JsonObject {
  const [field, ...more] = stringsAt(condition, 'required')
  const isAlone = field !== undefined && more.length === 0 && Object.keys(condition).join() === 'required'
  return isAlone ? { properties: { [field]: false } } : {}
}

/** Conditions leave out the types that the schema around them states; the type generator needs them. */
function typed(value: Json): Json {
  if (!isObject(value)) return value
  if (isObject(value.properties)) {
    const properties = Object.entries(value.properties).map(([name, child]): [string, Json] => [
      name,
      typed(child),
    ])
    return { type: 'object', ...value, properties: Object.fromEntries(properties) }
  }
  return typeof value.const === 'string' ? { type: 'string', ...value } : value
}

function merge(base: JsonObject, branch: JsonObject): JsonObject {
  const properties: JsonObject = { ...objectAt(base, 'properties') }
  for (const [name, extra] of Object.entries(objectAt(branch, 'properties'))) {
    properties[name] = mergeProperty(properties[name], extra)
  }
  return {
    ...base,
    required: [...new Set([...stringsAt(base, 'required'), ...stringsAt(branch, 'required')])],
    properties,
  }
}

function mergeProperty(base: Json | undefined, extra: Json): Json {
  if (extra === false) {
    const text = stringAt(base, 'description')
    return { ...(text !== undefined && { description: text }), [NEVER]: true }
  }
  if (!isObject(base) || !isObject(extra)) return extra
  const description = stringAt(base, 'description')
  const described = description === undefined ? {} : { description }
  if (stringAt(extra, '$ref') !== undefined || extra.const !== undefined) return { ...described, ...extra }
  if (Object.keys(extra).every((key) => SHAPELESS.has(key))) return narrowed(base, extra)
  return { ...described, allOf: [omit(base, 'description'), extra] }
}

/** The schema of a field, of which a branch says nothing but its type: most often that it is not `null`. */
function narrowed(base: JsonObject, { type }: JsonObject): JsonObject {
  const types = Array.isArray(base.type) ? base.type.filter((one) => one === type) : []
  if (types.length > 0) return { ...base, type: types.join() }
  const choice = (['anyOf', 'oneOf'] as const).find((key) => Array.isArray(base[key]))
  if (type === undefined || choice === undefined) return base
  const members = objectsAt(base, choice).filter((member) => member.type !== 'null')
  return members.length === 0 ? base : { ...base, [choice]: members }
}

/**
 * A schema with `anyOf` of single required fields, as the union of a type for each of them, which the compiler can name:
 * `CancelRequestWithPaymentId`.
 */
function withChoice(name: string, schema: JsonObject, schemas: JsonObject): JsonObject {
  const members = requirements(schema).map((member) => {
    const [field = '', ...more] = stringsAt(member, 'required')
    return { member, field, title: `${name}With${pascalCase(field)}`, isSingle: more.length === 0 }
  })
  if (members.length < 2 || members.some(({ isSingle, title }) => !isSingle || title in schemas)) return {}
  const base = omit(schema, 'anyOf', 'description')
  const fields = members.map(({ field }) => `\`${field}\``).join(' and ')
  const least = `At least one of ${fields} is there.`
  return {
    [name]: {
      description: [stringAt(schema, 'description')?.trim(), least].filter(Boolean).join(' '),
      oneOf: members.map(({ title }) => ({ $ref: SCHEMAS + title })),
    },
    ...Object.fromEntries(
      members.map(({ member, field, title }) => [
        title,
        { ...merge(base, member), description: `${name} that has \`${field}\`.` },
      ]),
    ),
  }
}

/** The members of an `anyOf` of which each only says what is required. */
function requirements(object: JsonObject): JsonObject[] {
  const members = object.anyOf
  if (!Array.isArray(members) || !isObject(object.properties)) return []
  const found = members.filter(isObject).filter((member) => Object.keys(member).join() === 'required')
  return found.length === members.length ? found : []
}

/** `anyOf` of required fields inside of a schema, as the union of the shapes that it allows. */
function atLeastOne(object: JsonObject): JsonObject {
  const members = requirements(object)
  if (members.length === 0) return object
  const base = omit(object, 'anyOf', 'description')
  const description = stringAt(object, 'description')
  return {
    ...(description !== undefined && { description }),
    anyOf: members.map((member) => merge(base, member)),
  }
}

/** The type generator prints that something is deprecated, and not what to do instead; a description it prints whole. */
function withMigration(object: JsonObject): JsonObject {
  const migration = migrationOf(object)
  if (migration === undefined || migration === '') return object
  const description =
    `${textAt(object, 'description')}\n@deprecated ${migration.replace(/\s*\n\s*/g, ' ')}`.trim()
  return { ...omit(object, 'deprecated'), description }
}

/** The fixed values of the members tell them apart already. */
function withoutDiscriminator(object: JsonObject): JsonObject {
  return Array.isArray(object.oneOf) ? omit(object, 'discriminator') : object
}
