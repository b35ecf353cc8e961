import { type ApiOperation, apiOperations } from './api-operations.ts'
import { type Family, familiesOf } from './families.ts'
import { type FinalState, finalStatesOf } from './final-states.ts'
import type { JsonObject } from './json.ts'
import { type Pagination, paginationsOf } from './paginations.ts'
import { type AdviceText, adviceTexts, type ResultCodeTable, resultCodeTables } from './result-codes.ts'
import { schemasOf } from './walk-schema.ts'

/** What the published contract says in one language, ready to make code, pages and comparisons from. */
export interface ContractModel {
  /** The published document, for what is written out as it is. */
  readonly document: JsonObject
  /** Every operation, then every notification, in the order of the table of contents. */
  readonly calls: readonly ApiOperation[]
  readonly operations: readonly ApiOperation[]
  readonly notifications: readonly ApiOperation[]
  /** The families with what is in them, in the order that people are shown. */
  readonly families: readonly Family[]
  /** The names of the messages: what is sent and received by every operation and notification, sorted. */
  readonly messages: readonly string[]
  /** Every named type, by name. */
  readonly schemas: JsonObject
  /** What can be waited for, and how. */
  readonly finalStates: readonly FinalState[]
  /** What can be read page by page, and how. */
  readonly paginations: readonly Pagination[]
  readonly resultCodeTables: readonly ResultCodeTable[]
  /** What each kind of advice means, by kind. */
  readonly advice: ReadonlyMap<string, AdviceText>
}

/**
 * Reads a published document.
 *
 * @throws Error when an operation has no named messages; loading a contract reports it earlier, with file and line
 */
export function contractModel(document: JsonObject): ContractModel {
  const calls = apiOperations(document)
  const tables = resultCodeTables(document, calls)
  return {
    document,
    calls,
    operations: calls.filter(({ kind }) => kind === 'operation'),
    notifications: calls.filter(({ kind }) => kind === 'notification'),
    families: familiesOf(document, calls),
    messages: [...new Set(calls.flatMap(({ request, response }) => [request, response]))].sort(),
    schemas: schemasOf(document),
    finalStates: finalStatesOf(calls),
    paginations: paginationsOf(calls, document),
    resultCodeTables: tables,
    advice: adviceTexts(document),
  }
}
