import type { FinalState } from '../../contract/final-states.ts'
import { childAt, objectAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { componentName, resolveSchema } from '../../contract/walk-schema.ts'
import { header } from '../header.ts'
import { successName } from './operations.ts'
import { typeName } from './result-codes.ts'
import { importOf, waitRequest, waitRequestNames } from './wait-requests.ts'

/** `final-states.ts`: how it is found out what became of a call, as plain data and as types. */
export function generateFinalStates(model: ContractModel): string {
  const states = model.finalStates.map((state) => typesOf(state, model))
  const own = waitRequestNames(model)
  const names = (pick: (types: Types) => readonly string[]) =>
    [...new Set(states.flatMap(({ types }) => pick(types)))]
      .sort()
      .map((name) => `  ${name},`)
      .join('\n')
  return `${header('How it is found out what became of a call.')}
import type {
${names(({ request, succeeded, failed, pending }) => [request, succeeded, failed, pending].filter((name) => !own.includes(name)))}
} from './types.ts'
${importOf(own)}import type {
  Advice,
${names(({ codes }) => codes)}
} from './result-codes/types.ts'
import type { resultCodeTables } from './result-codes/tables.ts'

/** A state of what was asked for, and what it comes to. */
export interface FinalStateRow {
  readonly status: 'S' | 'F'
  /** The result code where the answer has none. */
  readonly code: string
  /** What to do, whatever the code says. */
  readonly advice?: Advice
}

/** What a client needs to know to wait until something is decided. */
export interface FinalStateEntry {
  /** The operation that is asked. */
  readonly inquiry: string
  /** The name of the type of its answers. */
  readonly schema: string
  /** Codes of refused inquiries after which it is asked again. */
  readonly notFound: readonly string[]
  /** How one of several is found in the answer. */
  readonly item?: FinalStateItem
  /** JSON Pointer to the state: from the answer, or from the item. */
  readonly state: string
  /** JSON Pointers to its result code and its text, where the answer has them. */
  readonly code?: string
  readonly message?: string
  /** What the known states come to; every other one leaves it open. */
  readonly states: Readonly<Record<string, FinalStateRow>>
  /** The result code while nothing is decided and the answer has none. */
  readonly open: string
  /** The table of its result codes. */
  readonly codes: keyof typeof resultCodeTables
  /** What ends it at the deadline. */
  readonly cancel?: FinalStateCancel
}

/** How one of several is found in an answer. */
export interface FinalStateItem {
  /** JSON Pointer to the list. */
  readonly list: string
  /** What the item says, by field. */
  readonly where: Readonly<Record<string, string>>
  /** The field of the caller's request that names it, and the item's field with the same value. */
  readonly argument: string
  readonly field: string
}

/** How what is still open at the deadline is ended. */
export interface FinalStateCancel {
  readonly operation: string
  /** How often the same cancel may be sent. */
  readonly attempts: number
  /** The state afterwards. */
  readonly state: string
  /** States in which it is not ended, although they are not final. */
  readonly except: readonly string[]
}

export const finalStates = {
${states.map(({ state, schema }) => entry(state, schema)).join('\n')}
} as const satisfies Readonly<Record<string, FinalStateEntry>>

/** The types of what can be waited for. */
export interface FinalStates {
${states.map(({ state, types }) => typeEntry(state, types)).join('\n')}
}
`
}

interface Types {
  readonly request: string
  readonly succeeded: string
  readonly failed: string
  readonly pending: string
  readonly codes: readonly string[]
}

function typesOf(state: FinalState, model: ContractModel) {
  const inquiry = model.calls.find(({ name }) => name === state.inquiry)
  if (inquiry === undefined)
    throw new Error(`x-final-state of ${state.operation}: no operation ${state.inquiry}.`)
  const item = state.item && itemName(state.item.list, inquiry.response, model)
  const success = successName(inquiry, model.schemas)?.[0] ?? inquiry.response
  const tables = model.resultCodeTables.filter(({ name }) => name === state.codes || name === state.inquiry)
  const types: Types = {
    request: waitRequest(state, model.operations),
    succeeded: item ?? success,
    failed: item ?? inquiry.response,
    pending: inquiry.response,
    codes: [...tables.map((table) => typeName(table)), 'GatewayResultCode'],
  }
  return { state, types, schema: inquiry.response }
}

/** The name of the schema of a list's items. */
function itemName(list: string, answer: string, { document, schemas }: ContractModel): string {
  const property = objectAt(objectAt(schemas, answer), 'properties')[list.slice(1)]
  const items = childAt(resolveSchema(document, property).schema, 'items')
  const name = componentName(items) ?? resolveSchema(document, items).name
  if (name === undefined) throw new Error(`The items of ${list} of ${answer} have no schema with a name.`)
  return name
}

function entry(state: FinalState, schema: string): string {
  const { name, inquiry, notFound, item, cancel, open } = state
  const states = state.states.map(({ value, ...row }) => `      ${key(value)}: ${literal(row)},`)
  return `  ${name}: {
    inquiry: ${literal(inquiry)},
    schema: ${literal(schema)},
    notFound: ${literal(notFound)},${member('item', item)}
    state: ${literal(state.state)},${member('code', state.code)}${member('message', state.message)}
    states: {
${states.join('\n')}
    },
    open: ${literal(open)},
    codes: ${literal(state.codes)},${member('cancel', cancel)}
  },`
}

/** A member of an entry on a line of its own; nothing where it has no value. */
function member(name: string, value: unknown): string {
  return value === undefined ? '' : `\n    ${name}: ${literal(value)},`
}

function typeEntry({ name, cancel }: FinalState, types: Types): string {
  return `  /** Waiting for ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}. */
  ${name}: {
    /** What names it. */
    request: ${types.request}
    /** What outcomes carry as \`data\`, by how they ended. */
    succeeded: ${types.succeeded}
    failed: ${types.failed}
    pending: ${types.pending}
    /** The codes that are known; others can come. */
    code: ${types.codes.join(' | ')}
    /** The operation that ends it at the deadline. */
    cancel: ${cancel === undefined ? 'undefined' : `'${cancel.operation}'`}
  }`
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{ ${members.map(([name, member]) => `${key(name)}: ${literal(member)}`).join(', ')} }`
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
}
