import { childAt, type Json, listAt, objectAt, stringAt, stringsAt, textAt } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'
import type { ContractModel } from '../../contract/model.ts'
import { resolveSchema, schemasOf } from '../../contract/walk-schema.ts'

/** One state of something. */
export interface State {
  readonly name: string
  /** Whether its name is a value of the field that reports it. */
  readonly isValue: boolean
  /** Empty for a value that is documented without an explanation. */
  readonly summary: string
  /** The status that the client gives it; undefined for one that is still open, or that no method waits for. */
  readonly final: 'S' | 'F' | undefined
}

/** What moves a state to another. */
export interface Transition {
  /** Undefined for a beginning. */
  readonly from: string | undefined
  readonly to: string
  readonly call: string | undefined
  /** The status of the answer, or a value of the request or the notification, with which it happens. */
  readonly value: string | undefined
  readonly event: string | undefined
  /** Empty when the call says it all. */
  readonly summary: string
}

/** The states of one thing, as `x-states` has them. */
export interface StateMachine {
  readonly family: string
  readonly name: string
  readonly title: string
  /** The operation whose answer reports the state. */
  readonly inquiry: string | undefined
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
}

/** Every state machine of a contract, in the order of its families. */
export function stateMachinesOf(model: ContractModel): StateMachine[] {
  return Object.entries(objectAt(model.document, 'x-states')).flatMap(([family, machines]) =>
    Object.entries(objectAt({ machines }, 'machines')).map(([name, node]) =>
      stateMachine(family, name, node, model),
    ),
  )
}

function stateMachine(family: string, name: string, node: Json, model: ContractModel): StateMachine {
  const field = childAt(node, 'field')
  const inquiry = stringAt(field, 'call')
  const at = stringAt(field, 'at') ?? ''
  const values = inquiry === undefined ? [] : valuesAt(inquiry, at, model)
  const explained = objectAt(node, 'states')
  const names = [...Object.keys(explained), ...values.filter((value) => !Object.hasOwn(explained, value))]
  const finals = model.finalStates.find(
    (one) => one.inquiry === inquiry && one.state === at && one.item === undefined,
  )
  return {
    family,
    name,
    title: textAt(node, 'summary'),
    inquiry,
    states: names.map((state) => ({
      name: state,
      isValue: values.includes(state),
      summary: stringAt(explained[state], 'summary') ?? '',
      final: finals?.states.find(({ value }) => value === state)?.status,
    })),
    transitions: Object.values(objectAt(node, 'transitions')).flatMap((transition) => {
      const from = [stringAt(transition, 'from') ?? stringsAt(transition, 'from')].flat()
      const rest = {
        to: textAt(transition, 'to'),
        call: stringAt(transition, 'call'),
        value: stringAt(transition, 'value'),
        event: stringAt(transition, 'event'),
        summary: stringAt(transition, 'summary') ?? '',
      }
      const beginnings: readonly (string | undefined)[] = from.length === 0 ? [undefined] : from
      return beginnings.map((state) => ({ from: state, ...rest }))
    }),
  }
}

/** The values of a field of an answer, known ones of an open list included. A pointer goes through lists by itself. */
function valuesAt(operation: string, pointer: string, { document, operations }: ContractModel): string[] {
  const response = operations.find(({ name }) => name === operation)?.response ?? ''
  const schema = pointerKeys(pointer).reduce<Json | undefined>((parent, key) => {
    const field = resolveSchema(document, objectAt(parent, 'properties')[key]).schema
    const items = childAt(field, 'items')
    return items === undefined ? field : resolveSchema(document, items).schema
  }, schemasOf(document)[response])
  return [...listAt(schema, 'enum'), ...listAt(schema, 'x-extensible-enum')].filter(
    (value) => typeof value === 'string',
  )
}
