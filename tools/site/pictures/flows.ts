import type { ApiOperation } from '../../contract/api-operations.ts'
import { type JsonObject, objectAt, stringAt, textAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'

/** What a step is. A heading is of the steps below it. */
export type StepKind = 'call' | 'answer' | 'event' | 'acknowledge' | 'message' | 'heading'

/** One step of a flow, as `x-flows` has it. */
export interface FlowStep {
  readonly kind: StepKind
  /** Parties; empty for a heading. */
  readonly from: string
  readonly to: string
  /** The operation that is called or answers, or the notification. */
  readonly call: string | undefined
  /** What stands in code: the operation's name, status and code of an answer, or the event. */
  readonly name: string
  /** In words; empty when there are none. */
  readonly summary: string
}

export interface Flow {
  readonly name: string
  readonly title: string
  readonly steps: readonly FlowStep[]
}

/** Who takes part in flows, with their names, in the order in which they are drawn. */
export function partiesOf({ document }: ContractModel): ReadonlyMap<string, string> {
  const parties = objectAt(document, 'x-parties')
  return new Map(Object.keys(parties).map((name) => [name, textAt(parties[name], 'summary')]))
}

/** The flows of a family, in the order of its file; none where it has no such file. */
export function flowsOf(family: string, model: ContractModel): Flow[] {
  return Object.entries(objectAt(objectAt(model.document, 'x-flows'), family)).map(([name, flow]) => ({
    name,
    title: textAt(flow, 'summary'),
    steps: Object.values(objectAt(flow, 'steps')).map((step) => flowStep(step, model)),
  }))
}

function flowStep(step: unknown, model: ContractModel): FlowStep {
  // A lint rule has found each step to be a map.
  const node = step as JsonObject
  const summary = stringAt(node, 'summary') ?? ''
  const merchant = { from: 'merchant', to: 'antom' }
  const antom = { from: 'antom', to: 'merchant' }
  const call = stringAt(node, 'call')
  if (call !== undefined) return { kind: 'call', ...merchant, call, name: call, summary }
  const answer = stringAt(node, 'answer')
  if (answer !== undefined) {
    const code = textAt(node, 'code')
    return {
      kind: 'answer',
      ...antom,
      call: answer,
      name: `${statusOf(answer, code, model)} ${code}`,
      summary,
    }
  }
  const event = stringAt(node, 'event')
  if (event !== undefined)
    return { kind: 'event', ...antom, call: notificationOf(event, model)?.name, name: event, summary }
  const acknowledged = stringAt(node, 'acknowledge')
  if (acknowledged !== undefined) {
    const notification = notificationOf(acknowledged, model)?.name
    return { kind: 'acknowledge', ...merchant, call: notification, name: acknowledged, summary }
  }
  const from = stringAt(node, 'from')
  if (from === undefined) return { kind: 'heading', from: '', to: '', call: undefined, name: '', summary }
  return { kind: 'message', from, to: textAt(node, 'to'), call: undefined, name: '', summary }
}

/** The notification that carries an event. */
export function notificationOf(event: string, { notifications }: ContractModel): ApiOperation | undefined {
  return notifications.find(({ events }) => events.includes(event))
}

/** The status of a result code: its operation's own table decides, then those of the gateway. */
function statusOf(operation: string, code: string, { operations, resultCodeTables }: ContractModel): string {
  const own = operations.find(({ name }) => name === operation)?.resultCodes ?? []
  const rows = [...own, ...resultCodeTables.flatMap((table) => table.rows)]
  return rows.find((row) => row.code === code)?.status ?? ''
}
