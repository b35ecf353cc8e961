import { JSON_MEDIA, operationNodes } from '../contract/api-operations.ts'
import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  stringAt,
  stringsAt,
  textAt,
} from '../contract/json.ts'
import { resolveSchema } from '../contract/walk-schema.ts'
import type { Direction } from './facts.ts'

export type Kind = 'text' | 'datetime' | 'boolean' | 'integer' | 'number' | 'array' | 'object' | 'unknown'

/** A field of the bundled contract, as far as a page can say something about it. */
export interface ContractField {
  /** Keys from the root of the contract to the field. */
  readonly pointer: readonly string[]
  readonly kind: Kind
  readonly required: boolean
  readonly maxLength: number | undefined
  readonly maxItems: number | undefined
  /** Limits that the contract chose because nothing is documented. */
  readonly assumed: readonly string[]
  /** Whether a limit follows from the values or the pattern, so that no page needs to state it. */
  readonly bounded: boolean
  readonly values: readonly string[]
  readonly since: string | undefined
  /** The fields of an object, or of the objects in a list. */
  fields(): ContractFields
}

export type ContractFields = ReadonlyMap<string, ContractField>

export interface ContractCode {
  readonly pointer: readonly string[]
  readonly status: string
  readonly since: string | undefined
}

/** One call of the bundled contract, opened up for comparison. */
export class ContractCall {
  readonly #document: JsonObject
  readonly #operation: JsonObject
  readonly pointer: readonly string[]

  private constructor(document: JsonObject, operation: JsonObject, pointer: readonly string[]) {
    this.#document = document
    this.#operation = operation
    this.pointer = pointer
  }

  /**
   * @param document the contract as bundled, before publishing
   * @param name the call's `operationId`
   */
  static find(document: JsonObject, name: string): ContractCall | undefined {
    const found = operationNodes(document).find(({ operation }) => operation.operationId === name)
    return found && new ContractCall(document, found.operation, found.path)
  }

  /**
   * Where a message's schema stands.
   *
   * @param fixed values that fields of the message have, to choose among variants of it
   */
  message(direction: Direction, fixed: ReadonlyMap<string, string>): Schema {
    const place = direction === 'request' ? ['requestBody'] : ['responses', '200']
    const path = [...place, ...JSON_MEDIA, 'schema']
    const schema = path.reduce((node: JsonObject, key) => objectAt(node, key), this.#operation)
    return new Schema(this.#document, schema, [...this.pointer, ...path]).variant(fixed)
  }

  /** Result codes, or those for the products that the page is about. */
  codes(product: string | undefined): ReadonlyMap<string, ContractCode> {
    const rows = Object.entries(objectAt(this.#operation, 'x-result-codes')).flatMap(([code, row]) => {
      const products = stringsAt(row, 'productCodes')
      if (product !== undefined && products.length > 0 && !products.includes(product)) return []
      const found: ContractCode = {
        pointer: [...this.pointer, 'x-result-codes', code],
        status: textAt(row, 'status'),
        since: stringAt(row, 'x-since'),
      }
      return [[code, found] as const]
    })
    return new Map(rows)
  }
}

/** A schema of the bundled contract with the place it stands at. */
export class Schema {
  readonly #document: JsonObject
  readonly #schema: JsonObject
  readonly pointer: readonly string[]

  constructor(document: JsonObject, schema: Json | undefined, pointer: readonly string[]) {
    const resolved = resolveSchema(document, schema, pointer)
    this.#document = document
    this.#schema = resolved.schema
    this.pointer = resolved.path
  }

  /** The one of several variants in which the given fields can have the given values; this, when there is one only. */
  variant(fixed: ReadonlyMap<string, string>): Schema {
    const variants = listAt(this.#schema, 'oneOf').map((schema, index) =>
      this.#part(schema, 'oneOf', `${index}`),
    )
    const fits = variants.find((variant) =>
      [...fixed].every(([name, value]) => {
        const field = objectAt(objectAt(variant.#schema, 'properties'), name)
        return field.const === undefined || field.const === value
      }),
    )
    return fits?.variant(fixed) ?? this
  }

  fields(): ContractFields {
    const required = stringsAt(this.#schema, 'required')
    return new Map(
      Object.entries(objectAt(this.#schema, 'properties')).map(([name, property]) => [
        name,
        this.#field(name, asObject(property), required.includes(name)),
      ]),
    )
  }

  #field(name: string, property: JsonObject, required: boolean): ContractField {
    const field = this.#part(property, 'properties', name)
    const schema = field.#schema
    const kind = kindOf(schema)
    const values = [schema.const, ...listAt(schema, 'enum')]
    return {
      pointer: [...this.pointer, 'properties', name],
      kind,
      required,
      maxLength: numberAt(schema, 'maxLength'),
      maxItems: numberAt(schema, 'maxItems'),
      assumed: stringsAt(schema, 'x-assumed'),
      bounded: values.some((value) => value !== undefined) || schema.pattern !== undefined || kind !== 'text',
      values: values.filter((value) => typeof value === 'string'),
      since: stringAt(property, 'x-since'),
      fields: () => (kind === 'array' ? field.#part(schema.items, 'items') : field).fields(),
    }
  }

  #part(schema: Json | undefined, ...keys: string[]): Schema {
    return new Schema(this.#document, schema, [...this.pointer, ...keys])
  }
}

function kindOf(schema: JsonObject): Kind {
  const types = [schema.type].flat()
  if (types.includes('array')) return 'array'
  if (types.includes('object') || isObject(schema.properties) || Array.isArray(schema.oneOf)) return 'object'
  if (types.includes('boolean')) return 'boolean'
  if (types.includes('integer')) return 'integer'
  if (types.includes('number')) return 'number'
  if (types.includes('string')) return schema.format === 'date-time' ? 'datetime' : 'text'
  return 'unknown'
}
