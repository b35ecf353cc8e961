/** A JSON Schema as `openapi.json` has it: only the keywords that are compared. */
interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly maxLength?: number
  readonly minLength?: number
  readonly maxItems?: number
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly then?: Schema
  readonly discriminator?: {
    readonly propertyName: string
    readonly mapping?: Readonly<Record<string, string>>
  }
  readonly 'x-extensible-enum'?: readonly string[]
}

interface ResultCode {
  readonly code: string
  readonly status: string
  readonly advice: string
}

interface Operation {
  readonly operationId: string
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
  readonly 'x-result-codes'?: readonly ResultCode[]
  readonly 'x-discriminator'?: {
    readonly values?: readonly string[] | Readonly<Record<string, string>>
    readonly event?: string
  }
}

/** The published document of a version of the contract: `antom-contract/openapi.json`. */
export interface ContractDocument {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  readonly 'x-result-codes': readonly ResultCode[]
}

/** What a version of the contract says of one field of a message. */
export interface FieldFacts {
  /** What it holds, such as `string` or `object`. */
  readonly types: ReadonlySet<string>
  /** Limits by their JSON Schema keyword: the loosest where there are several forms. */
  readonly limits: Readonly<Partial<Record<LimitKeyword, number | string>>>
  /** The values that are documented; empty when there is no list. */
  readonly values: ReadonlySet<string>
  /** Whether each object that can hold it must (sent), or does (received, when the call succeeded). */
  readonly required: boolean
  readonly description: string
}

/** The keywords of JSON Schema that limit a value. */
export const limitKeywords = [
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'minimum',
  'maximum',
  'pattern',
  'format',
] as const

export type LimitKeyword = (typeof limitKeywords)[number]

/** One message of the contract. */
export interface MessageFacts {
  /** What people call it: `refund request`, `refund answer`, `REFUND_RESULT`. */
  readonly name: string
  readonly direction: 'sent' | 'received'
  /** The names of its exported types: also that of the answer to a call that succeeded. */
  readonly types: readonly string[]
  /** The field that tells its forms apart, and the value of this form. */
  readonly form: { readonly field: string; readonly value: string } | undefined
  /** By JSON Pointer; the elements of a list and the values of a map are `*`. */
  readonly fields: ReadonlyMap<string, FieldFacts>
}

/** What is compared of a version of the contract. */
export interface ContractFacts {
  readonly version: string
  readonly messages: readonly MessageFacts[]
  /** By operation or notification. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, ResultCode>>
  readonly operations: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

/**
 * Reads what can be compared out of a published document.
 *
 * @throws whatever JavaScript throws, for a document of another form; also for one whose types never end
 */
export function contractFacts(document: ContractDocument): ContractFacts {
  const schemas = schemasOf(document.components.schemas)
  const calls = Object.values(document.paths).map(({ post }) => post)
  const notifications = Object.values(document.webhooks).map(({ post }) => post)
  const shared = document['x-result-codes']
  const messages = [
    ...calls.flatMap((call) => [
      ...messagesOf(`${call.operationId} request`, 'sent', schemaOf(call.requestBody.content), schemas),
      ...messagesOf(
        `${call.operationId} answer`,
        'received',
        schemaOf(call.responses['200']?.content ?? {}),
        schemas,
      ),
    ]),
    ...notifications.flatMap((notification) =>
      messagesOf(
        `${notification.operationId} notification`,
        'received',
        schemaOf(notification.requestBody.content),
        schemas,
      ),
    ),
  ]
  return {
    version: document.info.version,
    messages,
    codes: new Map(
      [...calls, ...notifications].map(({ operationId, 'x-result-codes': own = [] }) => [
        operationId,
        new Map([...shared, ...own].map((code) => [code.code, code])),
      ]),
    ),
    operations: new Set(calls.map(({ operationId }) => operationId)),
    events: new Set(notifications.flatMap(eventsOf)),
  }
}

function eventsOf({ 'x-discriminator': discriminator }: Operation): readonly string[] {
  const { values = [], event } = discriminator ?? {}
  return [...Object.values(values), ...(event === undefined ? [] : [event])]
}

function schemaOf(content: Readonly<Record<string, { readonly schema: Schema }>>): Schema | undefined {
  return Object.values(content)[0]?.schema
}

/** Finds a type by a reference to it. */
type Schemas = (reference: string) => Schema

/**
 * How many references are followed: some thirty times as many as in a contract. Types that refer to each other can lead
 * round in circles, or to so many fields that no memory holds them.
 */
const mostReferences = 100_000

function schemasOf(schemas: Readonly<Record<string, Schema>>): Schemas {
  let followed = 0
  return (reference) => {
    followed++
    if (followed > mostReferences) throw new RangeError('The types of this document refer to too many others')
    const name = nameOf(reference)
    return (Object.hasOwn(schemas, name) ? schemas[name] : undefined) ?? {}
  }
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

/** A message that has several forms is looked at form by form: what one of them requires, another may not have. */
function messagesOf(
  name: string,
  direction: MessageFacts['direction'],
  schema: Schema | undefined,
  schemas: Schemas,
  form?: MessageFacts['form'],
): readonly MessageFacts[] {
  if (schema?.$ref === undefined) return []
  const type = nameOf(schema.$ref)
  const { discriminator } = schemas(type)
  if (discriminator?.mapping)
    return Object.entries(discriminator.mapping).flatMap(([value, $ref]) =>
      messagesOf(name, direction, { $ref }, schemas, { field: discriminator.propertyName, value }),
    )
  const fields = new Map<string, FieldFacts>()
  collectFields(schema, '', schemas, direction, fields, new Set())
  const titles = partsOf(schema, schemas).flatMap((part) => part.then?.title ?? [])
  return [{ name, direction, types: [type, ...titles], form, fields }]
}

/** A schema with its references and alternatives resolved, as a flat list of what applies. */
function partsOf(schema: Schema, schemas: Schemas): readonly Schema[] {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema
    return [...partsOf(schemas($ref), schemas), beside]
  }
  return [
    schema,
    ...[...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) =>
      partsOf(part, schemas),
    ),
  ]
}

/** What every object has that fits a schema: of alternatives, what all of them require. */
function requiredOf(schema: Schema, schemas: Schemas): readonly string[] {
  const { $ref, required = [], allOf = [], anyOf, oneOf } = schema
  const alternatives = [anyOf, oneOf].flatMap((branches) => {
    const [first = [], ...others] = (branches ?? []).map((branch) => requiredOf(branch, schemas))
    return first.filter((name) => others.every((names) => names.includes(name)))
  })
  return [
    ...($ref === undefined ? [] : requiredOf(schemas($ref), schemas)),
    ...required,
    ...allOf.flatMap((part) => requiredOf(part, schemas)),
    ...alternatives,
  ]
}

function collectFields(
  schema: Schema,
  pointer: string,
  schemas: Schemas,
  direction: MessageFacts['direction'],
  fields: Map<string, FieldFacts>,
  within: ReadonlySet<string>,
): void {
  // Goods hold goods: an object within itself is looked at once.
  if (schema.$ref !== undefined && within.has(schema.$ref)) return
  const inside = schema.$ref === undefined ? within : new Set([...within, schema.$ref])
  const parts = partsOf(schema, schemas)
  const required = new Set(requiredOf(schema, schemas))
  // What an answer promises stands behind a condition: that the call succeeded.
  if (direction === 'received')
    for (const part of parts) for (const name of part.then?.required ?? []) required.add(name)
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const facts = factsOf(partsOf(property, schemas), required.has(name))
      const known = fields.get(at)
      fields.set(at, known ? { ...facts, required: known.required && facts.required } : facts)
      collectFields(property, at, schemas, direction, fields, inside)
    }
    const element =
      part.items ?? (typeof part.additionalProperties === 'object' ? part.additionalProperties : undefined)
    if (element) {
      fields.set(`${pointer}/*`, factsOf(partsOf(element, schemas), false))
      collectFields(element, `${pointer}/*`, schemas, direction, fields, inside)
    }
  }
}

function factsOf(parts: readonly Schema[], required: boolean): FieldFacts {
  const limits: Partial<Record<LimitKeyword, number | string>> = {}
  for (const part of parts)
    for (const keyword of limitKeywords) {
      const limit = part[keyword]
      if (limit !== undefined) limits[keyword] = limit
    }
  return {
    types: new Set(parts.flatMap(({ type }) => type ?? []).filter((type) => type !== 'null')),
    limits,
    values: new Set(
      parts
        .flatMap((part) => [
          ...(part.enum ?? []),
          ...(part['x-extensible-enum'] ?? []),
          ...(part.const === undefined ? [] : [part.const]),
        ])
        .filter((value) => typeof value === 'string'),
    ),
    required,
    // The words beside a reference come last, and say more than those of what it refers to.
    description: parts.findLast(({ description }) => description !== undefined)?.description ?? '',
  }
}
