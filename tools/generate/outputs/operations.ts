import type { ApiOperation } from '../../contract/api-operations.ts'
import { type JsonObject, objectAt, stringAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'
import { typeName } from './result-codes.ts'

/** `operations.ts`: what a client and a receiver need to know about each call, as plain data and as types. */
export function generateOperations(model: ContractModel): string {
  const { calls, operations, notifications, schemas } = model
  return `${header('Operations, notifications and servers of the contract.')}
import type {
${imports(calls, schemas)}
} from './types.ts'
import type {
${model.resultCodeTables
  .map((table) => `  ${typeName(table)},`)
  .sort()
  .join('\n')}
} from './result-codes/types.ts'

/** What a client needs to know about an operation. */
export interface OperationEntry {
  readonly method: string
  /** Path below the server's URL. */
  readonly path: string
  /** Names of the types of its request and its answer. */
  readonly request: string
  readonly response: string
  /** The request field that makes a repetition recognizable, if there is one. */
  readonly idempotencyKey?: string
  /** The vendor's page. */
  readonly docPage: string
  /** What of the request its answer repeats. */
  readonly echoes?: readonly EchoEntry[]
}

/** A value of the request that the answer repeats. */
export interface EchoEntry {
  /** JSON Pointers into the request and into the answer. */
  readonly request: string
  readonly answer: string
  /** A text, by which the request is known, or an amount. */
  readonly kind: 'id' | 'amount'
}

/** What a receiver needs to know about a notification. */
export interface NotificationEntry {
  /** Names of the types of the message and of the reply that acknowledges it. */
  readonly message: string
  readonly acknowledgement: string
  /** The names of the events that it carries. */
  readonly events: readonly string[]
  /** The field that makes a repetition recognizable, if there is one. */
  readonly idempotencyKey?: string
  /** The vendor's page. */
  readonly docPage: string
}

export const operations = {
${operations.map(operationEntry).join('\n')}
} as const satisfies Record<string, OperationEntry>

export const notifications = {
${notifications.map(notificationEntry).join('\n')}
} as const satisfies Record<string, NotificationEntry>

export { type ServerEntry, servers } from './endpoints.ts'
export type { NotificationMessages } from './events.ts'

/** The messages of each operation. */
export interface OperationMessages {
${operations.map((call) => operationMessages(call, schemas)).join('\n')}
}
`
}

function imports(calls: readonly ApiOperation[], schemas: JsonObject): string {
  const names = calls.flatMap((call) =>
    call.kind === 'operation' ? [call.request, call.response, ...(successName(call, schemas) ?? [])] : [],
  )
  return [...new Set(names)]
    .sort()
    .map((name) => `  ${name},`)
    .join('\n')
}

/** The type of an answer that reports success, where the contract promises it more than the others. */
export function successName(call: ApiOperation, schemas: JsonObject): [string] | undefined {
  const schema = objectAt(schemas, call.response)
  const condition = objectAt(objectAt(objectAt(schema, 'if'), 'properties'), 'result')
  const status = objectAt(objectAt(condition, 'properties'), 'resultStatus').const
  const title = stringAt(objectAt(schema, 'then'), 'title')
  return status === 'S' && title !== undefined ? [title] : undefined
}

function operationEntry(call: ApiOperation): string {
  return `  ${call.name}: {
    method: '${call.method}',
    path: '${call.path}',
    request: '${call.request}',
    response: '${call.response}',${call.idempotencyKey === undefined ? '' : `\n    idempotencyKey: '${call.idempotencyKey}',`}
    docPage: '${call.docPage}',${echoesLiteral(call)}
  },`
}

function echoesLiteral({ echoes }: ApiOperation): string {
  if (echoes.length === 0) return ''
  const lines = echoes.map(
    ({ request, answer, kind }) =>
      `\n      { request: ${JSON.stringify(request)}, answer: ${JSON.stringify(answer)}, kind: '${kind}' },`,
  )
  return `\n    echoes: [${lines.join('')}\n    ],`
}

function notificationEntry(call: ApiOperation): string {
  const events = call.events.map((event) => `'${event}'`).join(', ')
  return `  ${call.name}: {
    message: '${call.request}',
    acknowledgement: '${call.response}',
    events: [${events}],${call.idempotencyKey === undefined ? '' : `\n    idempotencyKey: '${call.idempotencyKey}',`}
    docPage: '${call.docPage}',
  },`
}

function operationMessages(call: ApiOperation, schemas: JsonObject): string {
  return `  /** The messages of \`${call.name}\`. */
  ${call.name}: {
    request: ${call.request}
    response: ${call.response}
    /** An answer whose \`result.resultStatus\` is \`S\`. */
    success: ${successName(call, schemas)?.[0] ?? call.response}
    /** The codes that are known; others can come. */
    resultCode: ${typeName(call)} | GatewayResultCode
  }`
}
