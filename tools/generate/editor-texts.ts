import { apiOperations } from '../contract/api-operations.ts'
import {
  childAt,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  numberAt,
  objectAt,
  stringAt,
} from '../contract/json.ts'
import { resolveSchema, schemasOf } from '../contract/walk-schema.ts'
import { messageDirections } from './message-directions.ts'
import { successName } from './outputs/operations.ts'

/** What openapi-typescript writes besides the messages. */
const MAPS: Readonly<Record<string, string>> = {
  paths: 'Every call by its path, as openapi-fetch takes it: `createClient<paths>()`.',
  webhooks: 'Every notification by its name, with what is sent and what acknowledges it.',
  components: 'Every schema, response and header of the contract by its name.',
  operations: 'Every call and notification by its operation id.',
  $defs: 'Schemas outside of the components: there are none.',
}

/**
 * What an editor shows of each type: what it stands for and, of a message, whose it is and the vendor's page.
 *
 * @param document the contract
 * @param source the same as types are made of it
 * @returns the text by place, such as `schemas/Amount`
 */
export function typeTexts(document: JsonObject, source: JsonObject): (place: string) => string | undefined {
  const roles = rolesOf(document)
  return (place) => {
    if (MAPS[place] !== undefined) return MAPS[place]
    const [section = '', name = ''] = place.split('/')
    const described = [source, document].map((one) =>
      stringAt(objectAt(objectAt(one.components, section), name), 'description'),
    )
    const isTag = (line: string) => line.startsWith('@')
    const lines =
      described
        .find((one) => one !== undefined)
        ?.trim()
        .split('\n') ?? []
    const text = lines.filter((line) => !isTag(line)).join(' ')
    const role = section === 'schemas' ? roles.get(name) : undefined
    const parts = [text, role, ...lines.filter(isTag)].filter((one) => one)
    return parts.length === 0 ? undefined : parts.join('\n\n')
  }
}

/** Whose message each schema is. */
function rolesOf(document: JsonObject): ReadonlyMap<string, string> {
  const schemas = schemasOf(document)
  const found = new Map<string, { texts: string[]; pages: Set<string> }>()
  const add = (schema: string | undefined, text: string, page: string) => {
    if (schema === undefined) return
    const entry = found.get(schema) ?? { texts: [], pages: new Set() }
    found.set(schema, { texts: [...entry.texts, text], pages: entry.pages.add(page) })
  }
  for (const call of apiOperations(document)) {
    const { kind, name, request, response, events, docPage } = call
    if (kind === 'operation') {
      add(request, `what \`${name}\` takes`, docPage)
      add(response, `what \`${name}\` answers`, docPage)
      add(successName(call, schemas)?.[0], `what \`${name}\` answers when it has succeeded`, docPage)
    } else {
      add(request, `the notification of ${events.map((event) => `\`${event}\``).join(', ')}`, docPage)
    }
  }
  return new Map(
    [...found].map(([schema, { texts, pages }]) => {
      const list = texts.join('; ')
      return [schema, `It is ${list}.\n\nSource: ${[...pages].join(', ')}`]
    }),
  )
}

/** The document with what the keywords of each field say in the text of the field, since types cannot say it. */
export function withFieldTexts(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components')
  const { received } = messageDirections(document)
  const schemas = Object.fromEntries(
    Object.entries(objectAt(components, 'schemas')).map(([name, whole]) => [
      name,
      mapObjects(whole, (schema) =>
        isObject(schema.properties)
          ? { ...schema, properties: fieldsWithTexts(schema.properties, document, received.has(name)) }
          : schema,
      ),
    ]),
  )
  return { ...document, components: { ...components, schemas } }
}

function fieldsWithTexts(properties: JsonObject, document: JsonObject, isReceived: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => {
      if (!isObject(field)) return [name, field]
      const text = fieldText(field, document, isReceived)
      return [name, text === '' ? field : { ...field, description: text }]
    }),
  )
}

function fieldText(field: JsonObject, document: JsonObject, isReceived: boolean): string {
  const { schema } = resolveSchema(document, field)
  const description = stringAt(field, 'description') ?? stringAt(schema, 'description')
  const warning = isReceived && isTextBoolean(schema) ? TRUTHY : ''
  return [description?.trim(), warning, ...limitsOf(schema)].filter((part) => part).join(' ')
}

/** What a condition takes a yes or no for that came as text. */
const TRUTHY = "It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`."

function isTextBoolean(schema: Json | undefined): boolean {
  const types = isObject(schema) ? [schema.type].flat() : []
  return types.includes('boolean') && types.includes('string')
}

/** What the keywords of a schema say, as sentences. */
function limitsOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return []
  const fixed = schema.const !== undefined || Array.isArray(schema.enum)
  const [format, pattern] = [stringAt(schema, 'format'), stringAt(schema, 'pattern')]
  return [
    isAmount(schema) ? 'Counted in the smallest unit of its currency.' : '',
    fixed ? '' : range(numberAt(schema, 'minLength'), numberAt(schema, 'maxLength'), 'characters'),
    range(numberAt(schema, 'minItems'), numberAt(schema, 'maxItems'), 'items'),
    range(numberAt(schema, 'minimum'), numberAt(schema, 'maximum'), ''),
    format === undefined ? '' : `Format: \`${format}\`.`,
    fixed || pattern === undefined ? '' : `Matches \`${pattern}\`.`,
  ].filter((text) => text !== '')
}

/** Whether a schema is of a sum of money. */
export function isAmount(schema: Json | undefined): boolean {
  return ['currency', 'value'].every((name) =>
    isObject(childAt(objectAt(asSchema(schema), 'properties'), name)),
  )
}

function asSchema(schema: Json | undefined): JsonObject {
  return isObject(schema) ? schema : {}
}

function range(least: number | undefined, most: number | undefined, what: string): string {
  const unit = what === '' ? '' : ` ${what}`
  if (least !== undefined && most !== undefined)
    return least === most ? `Exactly ${most}${unit}.` : `From ${least} to ${most}${unit}.`
  if (most !== undefined) return `At most ${most}${unit}.`
  return least === undefined || least === 0 ? '' : `At least ${least}${unit}.`
}
