import { type PaginationEntry, paginations } from '../../../generated/paginations.ts'
import { checkNumber } from '../../core/check-options.ts'
import { ContractError } from '../../core/errors.ts'
import { valueAtPointer } from '../../core/json-pointer.ts'
import { visibleText } from '../../core/visible-text.ts'
import { callNamed } from '../call-named.ts'
import type { AntomOperations, OperationName, Outcome } from '../outcome.ts'
import type { CallOptions } from '../resolved-options.ts'
import type { PaginationName } from './iterate-types.ts'
import { PageError, type PageErrorReason } from './page-error.ts'
import { createRepetitionCheck } from './repetition-check.ts'

/**
 * How many pages may come again. A list that grows at its beginning while it is read can repeat a small page once; a
 * gateway that does not look at the number of the page repeats one for ever.
 */
const maxRepeats = 1

/** The highest number of a page that is asked for. */
const maxPage = 2 ** 31 - 1

/**
 * Gives every item of a list of the contract.
 *
 * @param antom - the client's methods
 * @param name - of the list
 * @param request - of the first page; nobody else changes it
 * @param options - of the call for each page
 * @throws as {@link iterateItems}
 */
export function iteratePagination(
  antom: AntomOperations,
  name: PaginationName,
  request: Readonly<Record<string, unknown>>,
  options: CallOptions,
): AsyncGenerator<unknown, void, undefined> {
  return iterateItems(antom, paginations[name], request, options)
}

/**
 * Gives every item of a list, page after page.
 *
 * @param antom - the client's methods
 * @param entry - how the list is read
 * @param request - of the first page; nobody else changes it
 * @param options - of the call for each page
 * @throws {PageError} when a page was refused, is not decided, or is not the one that was asked for
 * @throws {ConfigurationError} when the request begins with something that is no number of a page
 * @throws {ContractError} when an answer has something else than a list
 */
export async function* iterateItems(
  antom: AntomOperations,
  entry: PaginationEntry,
  request: Readonly<Record<string, unknown>>,
  options: CallOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const repeats = createRepetitionCheck()
  for (let page = firstPage(entry.page, request[entry.page]); ; page += 1) {
    const outcome = await callNamed(antom, entry.operation, { ...request, [entry.page]: page }, options)
    const fail = (reason: PageErrorReason, text: string): never => {
      const { operation } = entry
      throw new PageError(`${operation}: page ${page} ${text}`, { reason, page, outcome, operation })
    }
    if (outcome.status !== 'succeeded')
      fail(outcome.status === 'failed' ? 'failed' : 'pending', whyNot(outcome))
    const items = listAt(outcome.data, entry)
    const total = wholeNumber(valueAtPointer(outcome.data, entry.totalPages))
    const answered = wholeNumber(valueAtPointer(outcome.data, entry.currentPage))
    if (answered !== undefined && answered !== page) {
      // The list has become shorter: some gateways answer with the last page then.
      if (total !== undefined && page > total) return
      fail('other-page', `was asked for, but the answer is page ${answered}. Ask Antom technical support.`)
    }
    if (repeats(JSON.stringify(items)) > maxRepeats) {
      fail('repeated-page', 'has what a page before it had, again: the list would never end.')
    }
    yield* items
    if (total === undefined ? items.length === 0 : page >= total) return
    if (page === maxPage) fail('repeated-page', 'is the last that can be asked for.')
  }
}

/** The page that the request names, natively or as text; 1 without one. */
function firstPage(field: string, value: unknown): number {
  if (value === undefined || value === null) return 1
  return checkNumber(field, wholeNumber(value) ?? value, 1, maxPage)
}

function whyNot({ status, code, message }: Outcome<OperationName>): string {
  const shown = `${visibleText(code, 64)}${message === '' ? '' : ` (${visibleText(message, 256)})`}`
  return status === 'failed'
    ? `was refused with ${shown}. The outcome of the error has the advice.`
    : `is not decided: ${shown}. Ask for it again after a pause.`
}

/** The list of an answer. `null` and a missing one are empty. */
function listAt(data: unknown, { operation, items: pointer }: PaginationEntry): readonly unknown[] {
  const value = valueAtPointer(data, pointer)
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  throw new ContractError(`${operation}: the answer has something else than a list at ${pointer}.`, {
    pointer,
    keyword: 'type',
    operation,
  })
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}
