import type { JsonObject } from '../contract/json.ts'
import { ContractCall, type ContractField, type ContractFields, type Kind } from './contract-message.ts'
import { codePath, type FieldFacts, type Fields, fieldPath, own, type PageFacts, valuePath } from './facts.ts'

export const DIFFERENCE_KINDS = [
  'not-in-contract',
  'not-on-page',
  'required',
  'type',
  'maxLength',
  'maxItems',
  'status',
] as const

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** A point in which a page and the contract do not say the same. */
export interface Difference {
  readonly kind: DifferenceKind
  /** The fact, such as `capture.request.captureAmount.currency` or `capture.codes.RISK_REJECT`. */
  readonly at: string
  /** What each says; absent for a fact that only one of them has. */
  readonly page?: string
  readonly contract?: string
  /** Keys from the root of the contract to the place in question. */
  readonly pointer: readonly string[]
  /** In words. */
  readonly message: string
}

/**
 * Everything in which the facts of a page and the bundled contract differ, except what the contract says it knows
 * from after the page was written.
 *
 * @param facts the page's facts
 * @param date `YYYY-MM-DD`: the page's revision, or when it was retrieved
 * @param document the contract as bundled, before publishing
 */
export function compareContract(facts: PageFacts, date: string, document: JsonObject): Difference[] {
  const comparison = new Comparison(facts.kind, date)
  for (const [operation, message] of Object.entries(facts.messages)) {
    const call = ContractCall.find(document, operation)
    if (call === undefined) {
      comparison.differences.push({
        kind: 'not-in-contract',
        at: operation,
        pointer: [],
        message: `the page describes ${operation}; the contract has no such call`,
      })
      continue
    }
    const fixed = fixedValues(message.request ?? {})
    for (const direction of ['request', 'response'] as const) {
      const fields = message[direction]
      if (fields === undefined) continue
      const schema = call.message(direction, direction === 'request' ? fixed : new Map())
      comparison.fields(fields, schema.fields(), fieldPath(operation, direction, []), schema.pointer)
    }
    const codes = own(facts.codes, operation)
    if (codes) comparison.codes(codes, call, operation, fixed.get('productCode'))
  }
  return comparison.differences
}

function fixedValues(fields: Fields): Map<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, { values = [] }]) => {
      const [value, ...others] = values
      return value !== undefined && others.length === 0 ? [[name, value] as const] : []
    }),
  )
}

class Comparison {
  readonly differences: Difference[] = []
  /** Whether the page should have everything that the contract has. */
  readonly #complete: boolean
  /** Whether a limit that is not stated is one that the page has not. */
  readonly #isReading: boolean
  readonly #date: string

  /** @param date when the page was written */
  constructor(kind: PageFacts['kind'], date: string) {
    this.#complete = kind !== 'guide'
    this.#isReading = kind !== 'facts'
    this.#date = date
  }

  fields(page: Fields, contract: ContractFields, path: string, pointer: readonly string[]): void {
    for (const [name, facts] of Object.entries(page)) {
      const at = `${path}.${name}`
      const field = contract.get(name)
      if (field) this.#field(facts, field, at)
      else
        this.differences.push({
          kind: 'not-in-contract',
          at,
          pointer: [...pointer, 'properties'],
          message: `the page has the field ${name}; the contract has not`,
        })
    }
    if (!this.#complete) return
    for (const [name, field] of contract) {
      if (Object.hasOwn(page, name) || this.#isNewer(field.since)) continue
      this.differences.push({
        kind: 'not-on-page',
        at: `${path}.${name}`,
        pointer: field.pointer,
        message: `the contract has the field ${name}; the page has not`,
      })
    }
  }

  codes(
    page: Readonly<Record<string, string>>,
    call: ContractCall,
    operation: string,
    product: string | undefined,
  ): void {
    const contract = call.codes(product)
    for (const [code, status] of Object.entries(page)) {
      const row = contract.get(code)
      const at = codePath(operation, code)
      if (row === undefined) {
        this.differences.push({
          kind: 'not-in-contract',
          at,
          pointer: [...call.pointer, 'x-result-codes', 'SUCCESS'],
          message: `the page has the result code ${code} (${status}); the contract has not`,
        })
      } else if (row.status !== status) {
        this.#unequal('status', at, status, row.status, row.pointer, 'has the status')
      }
    }
    for (const [code, row] of contract) {
      if (Object.hasOwn(page, code) || this.#isNewer(row.since)) continue
      this.differences.push({
        kind: 'not-on-page',
        at: codePath(operation, code),
        pointer: row.pointer,
        message: `the contract has the result code ${code}; the page has not`,
      })
    }
  }

  #field(facts: FieldFacts, field: ContractField, at: string): void {
    if (this.#complete) this.#keywords(facts, field, at)
    this.#values(facts, field, at)
    if (facts.fields) this.fields(facts.fields, field.fields(), at, field.pointer)
  }

  #keywords(facts: FieldFacts, field: ContractField, at: string): void {
    const { pointer } = field
    const required = facts.required === true
    if (required !== field.required) {
      const word = (value: boolean) => (value ? 'required' : 'optional')
      this.#unequal('required', at, word(required), word(field.required), pointer, 'is')
    }
    const { type } = facts
    if (type !== undefined && kindOfType(type) !== field.kind && field.kind !== 'unknown') {
      this.#unequal('type', at, type, field.kind, pointer, 'has the type')
    }
    for (const keyword of ['maxLength', 'maxItems'] as const) {
      const page = facts[keyword]
      const contract = field[keyword]
      const undocumented = field.assumed.includes(keyword) || field.bounded || !this.#isReading
      if (page === contract || (page === undefined && undocumented)) continue
      const limit = (value: number | undefined) => (value === undefined ? 'none' : String(value))
      this.#unequal(keyword, at, limit(page), limit(contract), [...pointer, keyword], `has the ${keyword}`)
    }
  }

  #values(facts: FieldFacts, field: ContractField, at: string): void {
    if (facts.values === undefined || field.kind === 'boolean') return
    for (const value of facts.values) {
      if (field.values.includes(value)) continue
      this.differences.push({
        kind: 'not-in-contract',
        at: valuePath(at, value),
        pointer: field.pointer,
        message: `the page has the value ${value}; the contract has ${field.values.join(', ') || 'no values'}`,
      })
    }
    if (!this.#complete) return
    for (const value of field.values) {
      if (facts.values.includes(value)) continue
      this.differences.push({
        kind: 'not-on-page',
        at: valuePath(at, value),
        pointer: field.pointer,
        message: `the contract has the value ${value}; the page has ${facts.values.join(', ')}`,
      })
    }
  }

  #unequal(
    kind: DifferenceKind,
    at: string,
    page: string,
    contract: string,
    pointer: readonly string[],
    verb: string,
  ): void {
    this.differences.push({
      kind,
      at,
      page,
      contract,
      pointer,
      message: `on the page it ${verb} ${page}, in the contract ${contract}`,
    })
  }

  /** Whether something appeared only after the page was written. A year or a month counts as its first day. */
  #isNewer(since: string | undefined): boolean {
    return since !== undefined && `${since}-01-01`.slice(0, 10) > this.#date
  }
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['string', 'text'],
  ['url', 'text'],
  ['datetime', 'datetime'],
  ['date-time', 'datetime'],
  ['boolean', 'boolean'],
  ['integer', 'integer'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['number', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
])

/** What kind of value a type of a page is. */
export function kindOfType(type: string): Kind {
  if (/^(?:array|list)\b|\[\]$/i.test(type)) return 'array'
  return KINDS.get(type.toLowerCase()) ?? 'object'
}
