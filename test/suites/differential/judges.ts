import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../../../tools/contract/formats.ts'
import { isObject, type Json, type JsonObject, mapObjects, objectAt } from '../../../tools/contract/json.ts'
import { maxErrors } from '../../../tools/generate/bounded-keywords.ts'
import { createAjv } from '../../../tools/generate/outputs/validators.ts'
import { validationSchemas } from '../../../tools/generate/validation-schema.ts'
import { validatorOf } from '../../support/contract.ts'

/** What somebody says about a message. */
export interface Verdict {
  readonly valid: boolean
  /** What is wrong, where a judge says so in AJV's words: for each error its place, rule, details and text. */
  readonly errors?: readonly string[]
}

/** What of a judge's verdict has to be the same as the first judge's. */
export type Comparand = 'verdict' | 'first error' | 'every error'

/** Somebody who says whether a message is valid. */
export interface Judge {
  readonly name: string
  readonly compared: Comparand
  readonly judge: (message: string, value: Json) => Verdict
}

/** The modules in `generated/validators/`. */
export async function generatedJudge(messages: readonly string[]): Promise<Judge> {
  const validators = new Map(
    await Promise.all(messages.map(async (message) => [message, await validatorOf(message)] as const)),
  )
  return {
    name: 'generated validators',
    compared: 'every error',
    judge: (message, value) => verdictOf(validators.get(message), value),
  }
}

/**
 * AJV at run time, with the schemas that the validators are compiled from and AJV's own `maxLength`. Every error has to
 * be the same.
 */
export function ajvJudge(document: JsonObject, messages: readonly string[]): Judge {
  const ajv = createAjv({ source: false })
  for (const [name, schema] of validationSchemas(document, messages)) ajv.addSchema(schema, name)
  return {
    name: 'AJV, same schemas',
    compared: 'every error',
    judge: (message, value) => verdictOf(ajv.getSchema(message), value),
  }
}

/** The same, ending at the first error: AJV has other code for that. */
export function firstErrorJudge(document: JsonObject, messages: readonly string[]): Judge {
  const ajv = createAjv({ source: false, allErrors: false })
  for (const [name, schema] of validationSchemas(document, messages)) ajv.addSchema(schema, name)
  return {
    name: 'AJV, first error',
    compared: 'first error',
    judge: (message, value) => verdictOf(ajv.getSchema(message), value),
  }
}

/** AJV at run time, with the schemas as they are published: what the generator makes of them can differ, too. */
export function publishedAjvJudge(document: JsonObject): Judge {
  const ajv = new Ajv2020({ strict: false, formats, logger: false })
  ajv.addSchema(standardSchema(document))
  return {
    name: 'AJV, published schemas',
    compared: 'verdict',
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
    compared: 'verdict',
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
  errors?: readonly AjvError[] | null
}

interface AjvError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: unknown
  readonly message?: string | undefined
}

function verdictOf(validate: AjvValidator | undefined, value: Json): Verdict {
  if (!validate) throw new Error('There is no validator of this message.')
  if (validate(value) === true) return { valid: true }
  const errors = (validate.errors ?? []).slice(0, maxErrors).map(describe)
  return { valid: false, errors: errors.length > 0 ? errors : ['no error is given'] }
}

function describe({ instancePath, schemaPath, keyword, params, message }: AjvError): string {
  return `${instancePath || '(message)'} ${keyword} ${JSON.stringify(params)} ${schemaPath} ${message}`
}
