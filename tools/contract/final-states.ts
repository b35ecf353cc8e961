import type { ApiOperation } from './api-operations.ts'
import { childAt, type JsonObject, objectAt, stringAt, stringsAt, textAt } from './json.ts'

/** One state, and what it comes to. */
export interface FinalStateRow {
  /** The value of the field. */
  readonly value: string
  readonly status: 'S' | 'F'
  /** The result code where the answer has none. */
  readonly code: string
  /** What to do, whatever the code says. */
  readonly advice: string | undefined
}

/** How it is found out what became of a call, as `x-final-state` says. */
export interface FinalState {
  /** Of the method: `payment` makes `waitForPayment`. */
  readonly name: string
  /** The operation whose outcome it is. */
  readonly operation: string
  /** The operation that is asked. */
  readonly inquiry: string
  /** Codes of refused inquiries after which it is asked again: the gateway does not know it yet. */
  readonly notFound: readonly string[]
  /** Where it stands when the answer lists several. */
  readonly item: FinalStateItem | undefined
  /** JSON Pointer from the answer, or from the item, to the state. */
  readonly state: string
  /** JSON Pointers to its result code and its text, where the answer has them. */
  readonly code: string | undefined
  readonly message: string | undefined
  /** The table of the result codes. */
  readonly codes: string
  readonly states: readonly FinalStateRow[]
  /** The result code while nothing is decided and the answer has none. */
  readonly open: string
  /** What ends it at the deadline, where something can. */
  readonly cancel: FinalStateCancel | undefined
}

/** How one of several is found in the answer. */
export interface FinalStateItem {
  /** JSON Pointer to the list. */
  readonly list: string
  /** What its items must say, by field. */
  readonly where: Readonly<Record<string, string>>
  /** The field by which the caller names it, and the item's field with the same value. */
  readonly argument: string
  readonly field: string
}

/** How what is still open is ended. */
export interface FinalStateCancel {
  readonly operation: string
  /** How often the same cancel may be sent. */
  readonly attempts: number
  /** The state afterwards. */
  readonly state: string
  /** States in which it is not ended, although they are not final. */
  readonly except: readonly string[]
}

/**
 * Lists every `x-final-state` of operations of the published document, in their order. Lint rules have found them
 * complete.
 */
export function finalStatesOf(operations: readonly ApiOperation[]): FinalState[] {
  return operations.flatMap(({ name: operation, finalState }) =>
    finalState === undefined ? [] : [finalStateOf(operation, finalState)],
  )
}

function finalStateOf(operation: string, node: JsonObject): FinalState {
  const cancel = childAt(node, 'cancel')
  return {
    name: textAt(node, 'name'),
    operation,
    inquiry: textAt(node, 'inquiry'),
    notFound: stringsAt(node, 'notFound'),
    item: itemOf(node),
    state: textAt(node, 'state'),
    code: stringAt(node, 'code'),
    message: stringAt(node, 'message'),
    codes: textAt(node, 'codes'),
    states: Object.entries(objectAt(node, 'states')).map(([value, row]) => ({
      value,
      status: stringAt(row, 'status') === 'S' ? 'S' : 'F',
      code: textAt(row, 'code'),
      advice: stringAt(row, 'advice'),
    })),
    open: textAt(node, 'open'),
    cancel:
      cancel === undefined
        ? undefined
        : {
            operation: textAt(cancel, 'operation'),
            attempts: Number(childAt(cancel, 'attempts')),
            state: textAt(cancel, 'state'),
            except: stringsAt(cancel, 'except'),
          },
  }
}

function itemOf(node: JsonObject): FinalStateItem | undefined {
  const item = childAt(node, 'item')
  if (item === undefined) return undefined
  const [argument = '', field = ''] = Object.entries(objectAt(item, 'id'))[0] ?? []
  const where = Object.entries(objectAt(item, 'where')).map(([name, value]) => [name, String(value)])
  return { list: textAt(item, 'list'), where: Object.fromEntries(where), argument, field: String(field) }
}

/** The client's method that waits for a final state: `waitForPayment` for `payment`. */
export function waitMethod(name: string): string {
  return `waitFor${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
