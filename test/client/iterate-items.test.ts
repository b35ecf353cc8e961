import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaginationEntry } from '../../generated/paginations.ts'
import type { AntomOperations } from '../../src/client/outcome.ts'
import { iterateItems } from '../../src/client/pages/iterate-items.ts'
import { isPageError, PageError } from '../../src/client/pages/page-error.ts'
import { isContractError } from '../../src/core/errors.ts'

/** A contract of the test's own: what holds here holds of whatever a contract states. */
const transfers: PaginationEntry = {
  operation: 'listTransfers',
  page: 'pageNo',
  items: '/found/transfers',
  currentPage: '/found/pageNo',
  totalPages: '/found/pages',
}

type Found = { transfers?: unknown; pageNo?: unknown; pages?: unknown }
type Sent = { readonly pageNo: number; readonly [field: string]: unknown }

/** A client whose one operation answers from a function, and what it was sent. */
function gateway(answer: (page: number, request: Sent) => Found | { status: 'failed' | 'pending' }) {
  const sent: Sent[] = []
  const listTransfers = async (request: Sent) => {
    sent.push(request)
    const found = answer(request.pageNo, request)
    const isOutcome = 'status' in found
    return {
      status: isOutcome ? found.status : 'succeeded',
      code: isOutcome ? 'BUSY' : 'SUCCESS',
      message: isOutcome ? 'come\u001bback' : '',
      advice: 'resend',
      data: { found },
    }
  }
  // Only what reading pages calls.
  return { antom: { listTransfers } as unknown as AntomOperations, sent }
}

/** A gateway with a list that does not change. */
function listOf(
  items: readonly unknown[],
  size: number,
  number: (value: number) => unknown = (value) => value,
) {
  return gateway((page) => ({
    transfers: items.slice((page - 1) * size, page * size),
    pageNo: number(page),
    pages: number(Math.ceil(items.length / size)),
  }))
}

async function read(antom: AntomOperations, request = {}): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = []
  try {
    for await (const item of iterateItems(antom, transfers, request)) items.push(item)
  } catch (error) {
    return { items, error }
  }
  return { items }
}

describe('a list that is read page by page', () => {
  it('gives every item once, in order, with as many calls as there are pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer(), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom<(value: number) => unknown>((value) => value, String),
        async (items, size, number) => {
          const { antom, sent } = listOf(items, size, number)
          expect(await read(antom)).toEqual({ items })
          const pages = Math.max(1, Math.ceil(items.length / size))
          expect(sent.map(({ pageNo }) => pageNo)).toEqual(
            Array.from({ length: pages }, (_, index) => index + 1),
          )
        },
      ),
    )
  })

  it('begins where the request says, and sends the rest of it with each page', async () => {
    for (const pageNo of [2, '2']) {
      const { antom, sent } = listOf([1, 2, 3, 4, 5], 2)
      expect(await read(antom, { pageNo, kinds: ['IN'] })).toEqual({ items: [3, 4, 5] })
      expect(sent).toEqual([2, 3].map((page) => ({ pageNo: page, kinds: ['IN'] })))
    }
  })

  it('is asked for no page that is not needed', async () => {
    const { antom, sent } = listOf([1, 2, 3, 4], 2)
    for await (const item of iterateItems(antom, transfers, {})) if (item === 2) break
    expect(sent).toHaveLength(1)
  })

  it.each([0, -1, 1.5, 'one', '', true, 2 ** 31, {}])('does not begin with page %j', async (pageNo) => {
    const { antom, sent } = listOf([1], 1)
    expect((await read(antom, { pageNo })).error).toMatchObject({
      name: 'ConfigurationError',
      option: 'pageNo',
    })
    expect(sent).toEqual([])
  })

  it.each([
    [
      'a list that became shorter',
      {
        first: { transfers: [1], pageNo: 1, pages: 3 },
        rest: { transfers: [1], pageNo: 1, pages: 1 },
        items: [1],
      },
    ],
    [
      'no number of pages, and then an empty page',
      { first: { transfers: [1] }, rest: { transfers: [] }, items: [1] },
    ],
    ['no list and no page', { first: { transfers: null, pages: 0 }, rest: {}, items: [] }],
    [
      'an empty page in between',
      {
        first: { transfers: [], pageNo: 1, pages: 2 },
        rest: { transfers: [2], pageNo: 2, pages: 2 },
        items: [2],
      },
    ],
    [
      'a page whose beginning moved',
      {
        first: { transfers: [1], pageNo: 1, pages: 2 },
        rest: { transfers: [1], pageNo: 2, pages: 2 },
        items: [1, 1],
      },
    ],
    [
      'a number of the page that cannot be read',
      {
        first: { transfers: [1], pageNo: 'one', pages: '2' },
        rest: { transfers: [2], pageNo: null, pages: 2 },
        items: [1, 2],
      },
    ],
  ])('ends well after %s', async (_, { first, rest, items }) => {
    const { antom } = gateway((page) => (page === 1 ? first : rest))
    expect(await read(antom)).toEqual({ items })
  })

  it.each(['failed', 'pending'] as const)('ends with the outcome of a page that has %s', async (status) => {
    const { antom } = gateway((page) =>
      page === 2 ? { status } : { transfers: [page], pageNo: page, pages: 3 },
    )
    const { items, error } = await read(antom)
    expect(items).toEqual([1])
    expect(isPageError(error)).toBe(true)
    expect(error).toMatchObject({
      operation: 'listTransfers',
      reason: status,
      page: 2,
      outcome: { status, code: 'BUSY', advice: 'resend' },
    })
    expect(String(error)).toContain('page 2')
    expect(String(error)).toContain('come\\u{1b}back')
  })

  it('is a contract error where it is no list', async () => {
    const { error } = await read(gateway(() => ({ transfers: { 0: 1 }, pages: 1 })).antom)
    expect(isContractError(error)).toBe(true)
    expect(error).toMatchObject({ pointer: '/found/transfers', keyword: 'type' })
  })
})

describe('a list without an end', () => {
  it('is found by the number of the page in the answer', async () => {
    const { antom, sent } = gateway(() => ({ transfers: [1], pageNo: 1, pages: 99 }))
    const { items, error } = await read(antom)
    expect(items).toEqual([1])
    expect(error).toMatchObject({ reason: 'other-page', page: 2 })
    expect(sent).toHaveLength(2)
  })

  it.each([
    ['the same page', 1],
    ['two pages by turns', 2],
    ['seven pages in a circle', 7],
    ['a hundred pages in a circle', 100],
  ])('is found by %s', async (_, length) => {
    const { antom, sent } = gateway((page) => ({ transfers: [page % length], pageNo: page, pages: page + 1 }))
    const { error } = await read(antom)
    expect(error).toBeInstanceOf(PageError)
    expect(error).toMatchObject({ reason: 'repeated-page' })
    expect(String(error)).toMatch(/the list would never end/)
    // Brent's bound for one repetition, and one circle more for the second.
    expect(sent.length).toBeLessThanOrEqual(4 * length + 3)
  })

  it('is found when its pages are empty', async () => {
    const { antom, sent } = gateway((page) => ({ transfers: [], pageNo: page, pages: 2 ** 31 }))
    expect((await read(antom)).error).toMatchObject({ reason: 'repeated-page' })
    expect(sent).toHaveLength(3)
  })

  it('ends after the highest number of a page', async () => {
    const { antom } = gateway((page) => ({ transfers: [page], pageNo: page, pages: 2 ** 40 }))
    const { items, error } = await read(antom, { pageNo: 2 ** 31 - 2 })
    expect(items).toEqual([2 ** 31 - 2, 2 ** 31 - 1])
    expect(error).toMatchObject({ name: 'PageError', page: 2 ** 31 - 1 })
  })
})
