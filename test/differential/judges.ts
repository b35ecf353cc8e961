import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isObject, type Json, type JsonObject, mapObjects, objectAt } from '../../tools/contract/json.ts'
import { formats } from '../../tools/generate/formats.ts'
import type { Members } from '../../tools/generate/members-keyword.ts'
import { validationSchemas } from '../../tools/generate/validation-schema.ts'
import { validatorOf } from '../support/contract.ts'

/** What somebody says about a message. */
export interface Verdict {
  readonly valid: boolean
  /** What is wrong, where a judge says so in AJV's words: place, rule and details. */
  readonly error?: string
}

/** Somebody who says whether a message is valid. */
export interface Judge {
  readonly name: string
  /** Whether its first error has to be the same, too. */
  readonly sameError: boolean
  readonly judge: (message: string, value: Json) => Verdict
}

/** The modules in `generated/validators/`. */
export async function generatedJudge(messages: readonly string[]): Promise<Judge> {
  const validators = new Map(
    await Promise.all(messages.map(async (message) => [message, await validatorOf(message)] as const)),
  )
  return {
    name: 'generated validators',
    sameError: true,
    judge: (message, value) => verdictOf(validators.get(message), value),
  }
}

/** What a receiver decides by, where there is such a thing: the same validators without their words. */
export async function verdictJudge(messages: readonly string[]): Promise<Judge> {
  const generated = await generatedJudge(messages)
  const verdicts: Readonly<Record<string, (value: unknown) => boolean>> = await import(
    '../../generated/validators/notification-verdicts.js'
  )
  return {
    name: 'verdicts on notifications',
    sameError: false,
    judge: (message, value) => {
      const decide = verdicts[`is${message}`]
      return decide ? { valid: decide(value) } : generated.judge(message, value)
    },
  }
}

/**
 * AJV at run time, with the schemas that the validators are compiled from. Only what the generator made of AJV's code
 * can differ, so the first error has to be the same, too.
 */
export function ajvJudge(document: JsonObject, messages: readonly string[]): Judge {
  const ajv = new Ajv({
    strict: true,
    validateSchema: false,
    meta: false,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats,
  })
  // The generator's own keywords, in words that AJV has.
  ajv.addKeyword({
    keyword: 'members',
    type: 'object',
    macro: (members: Members) => inStandardWords(members),
  })
  ajv.addKeyword({ keyword: 'when', macro: (condition: object) => condition })
  for (const [name, schema] of validationSchemas(document, messages)) ajv.addSchema(schema, name)
  return {
    name: 'AJV, same schemas',
    sameError: true,
    judge: (message, value) => verdictOf(ajv.getSchema(message), value),
  }
}

function inStandardWords({ texts, types, nullables }: Members): object {
  const named = (table: Record<string, string>, schemaOf: (reference: string) => object) =>
    Object.entries(table).map(([field, reference]) => [field, schemaOf(reference)])
  return {
    properties: Object.fromEntries([
      ...Object.entries(texts).map(([field, maxLength]) => [field, { type: 'string', maxLength }]),
      ...named(types, ($ref) => ({ $ref })),
      ...named(nullables, ($ref) => ({ if: { type: 'null' }, else: { $ref } })),
    ]),
  }
}

/** AJV at run time, with the schemas as they are published: what the generator makes of them can differ, too. */
export function publishedAjvJudge(document: JsonObject): Judge {
  const ajv = new Ajv2020({ strict: false, formats, logger: false })
  ajv.addSchema(standardSchema(document))
  return {
    name: 'AJV, published schemas',
    sameError: false,
    judge: (message, value) => ({ valid: ajv.validate(`${ID}#/$defs/${message}`, value) === true }),
  }
}

/** What this uses of @hyperjump/json-schema, which is installed only for this comparison. */
interface Hyperjump {
  registerSchema(schema: JsonObject, uri: string): void
  validate(uri: string): Promise<(value: Json) => { readonly valid: boolean }>
}

/** @hyperjump/json-schema, which shares no code with AJV, with the schemas as they are published. */
export async function independentJudge(document: JsonObject, messages: readonly string[]): Promise<Judge> {
  const entry = new URL('node_modules/@hyperjump/json-schema/draft-2020-12/index.js', import.meta.url)
  // The repository is type-checked without this package.
  const { registerSchema, validate } = (await import(entry.href)) as Hyperjump
  registerSchema(standardSchema(document), ID)
  const validators = new Map(
    await Promise.all(
      messages.map(async (message) => [message, await validate(`${ID}#/$defs/${message}`)] as const),
    ),
  )
  return {
    name: 'hyperjump, published schemas',
    sameError: false,
    judge: (message, value) => ({ valid: validators.get(message)?.(value).valid === true }),
  }
}

const ID = 'https://contract.example/schemas'

/**
 * The published schemas as one of JSON Schema 2020-12, whose names are found under `$defs`. What a format demands is a
 * matter of taste, so everybody gets the expression that the contract's validators have.
 */
export function standardSchema(document: JsonObject): JsonObject {
  const definitions = mapObjects(objectAt(objectAt(document, 'components'), 'schemas'), (object) => {
    const { $ref, format, discriminator: _, ...rest } = object
    const expression = typeof format === 'string' ? formats[format] : undefined
    return {
      ...rest,
      ...($ref === undefined ? {} : { $ref: String($ref).replace('#/components/schemas/', '#/$defs/') }),
      // A field can be named `format`, too.
      ...(format !== undefined && expression === undefined ? { format } : {}),
      ...(expression === undefined ? {} : withPattern(rest, expression.source)),
      ...(isObject(object.discriminator) && !Array.isArray(object.oneOf)
        ? { discriminator: object.discriminator }
        : {}),
    }
  })
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: ID, $defs: definitions }
}

function withPattern({ allOf }: JsonObject, pattern: string): JsonObject {
  return { allOf: [...(Array.isArray(allOf) ? allOf : []), { type: 'string', pattern }] }
}

interface AjvValidator {
  (value: unknown): unknown
  errors?: readonly { instancePath: string; keyword: string; params: unknown }[] | null
}

function verdictOf(validate: AjvValidator | undefined, value: Json): Verdict {
  if (!validate) throw new Error('There is no validator of this message.')
  if (validate(value) === true) return { valid: true }
  const first = validate.errors?.[0]
  if (!first) return { valid: false, error: 'no error is given' }
  const { instancePath, keyword, params } = first
  return { valid: false, error: `${instancePath || '(message)'} ${keyword} ${JSON.stringify(params)}` }
}
