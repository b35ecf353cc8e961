import type { ApiOperation } from '../../contract/api-operations.ts'
import type { JsonObject } from '../../contract/json.ts'
import { type FieldTable, fieldTables } from '../fields.ts'

/** A table of fields of a call's request or answer. */
export interface MessageTable extends FieldTable {
  /** Whether the reader's program makes the message: it has to fill in what an answer or a notification promises. */
  readonly isSent: boolean
}

/** Both messages of a call, for every form in which its page is written. */
export function messageTables(
  call: Pick<ApiOperation, 'kind' | 'request' | 'response'>,
  document: JsonObject,
): { readonly request: readonly MessageTable[]; readonly response: readonly MessageTable[] } {
  const isOperation = call.kind === 'operation'
  const tables = (name: string, isSent: boolean) =>
    fieldTables(document, name).map((table): MessageTable => ({ ...table, isSent }))
  return { request: tables(call.request, isOperation), response: tables(call.response, !isOperation) }
}
