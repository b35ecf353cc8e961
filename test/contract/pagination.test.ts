import { describe, expect, it } from 'vitest'
import { SmallContract } from './support/small-contract.ts'

const OPERATION = 'families/transfer/operations/transfer.yaml'
const REQUEST = 'families/transfer/schemas/transfer-request.yaml'
const RESPONSE = 'families/transfer/schemas/transfer-response.yaml'

const SOUND = {
  name: 'transfers',
  page: '/pageNo',
  size: '/pageSize',
  items: '/transfers',
  currentPage: '/paginator/pageNo',
  totalPages: '/paginator/pages',
}

/** What the rule says of a contract whose one operation lists transfers. */
async function problemsOf(pagination: object | string): Promise<string> {
  const contract = await SmallContract.create()
  await contract.write(
    REQUEST,
    'type: object\nproperties:\n  pageNo: { type: integer }\n  pageSize: { type: integer }\n  filter: { type: object, properties: { pageNo: { type: integer } } }\n',
  )
  await contract.write(
    RESPONSE,
    `type: object
properties:
  transfers: { type: [array, 'null'], items: { $ref: ../../../shared/schemas/amount.yaml } }
  names: { type: array, items: { type: string } }
  paginator: { anyOf: [{ type: object, properties: { pageNo: { type: integer }, pages: { type: integer } } }, { type: 'null' }] }
`,
  )
  await contract.replace(
    OPERATION,
    '  x-result-codes:',
    `  x-pagination: ${JSON.stringify(pagination)}\n  x-result-codes:`,
  )
  return (await contract.problems('all')).filter((line) => line.includes('pagination-exists')).join('\n')
}

describe('a list in pages', () => {
  it('is sound when every pointer leads to something', async () => {
    expect(await problemsOf(SOUND)).toBe('')
  })

  it.each([
    ['a map', 'transfers', '`x-pagination` is a map'],
    ['a name', { ...SOUND, name: undefined }, '`x-pagination` needs `name`, a text.'],
    ['a name in camel case', { ...SOUND, name: 'the-transfers' }, 'in lower camel case'],
    ['a page', { ...SOUND, page: '/page' }, 'The request has no field of its own at "/page".'],
    ['a page at its top', { ...SOUND, page: '/filter/pageNo' }, 'no field of its own at "/filter/pageNo"'],
    ['a size', { ...SOUND, size: '/size' }, 'The request has no field of its own at "/size".'],
    ['items', { ...SOUND, items: '/payments' }, 'The answer has no list at "/payments".'],
    ['items in a list', { ...SOUND, items: '/paginator' }, 'The answer has no list at "/paginator".'],
    ['items with a name', { ...SOUND, items: '/names' }, 'The items need a type with a name'],
    ['a current page', { ...SOUND, currentPage: '/pageNo' }, 'The answer has no field at "/pageNo".'],
    ['a number of pages', { ...SOUND, totalPages: '/paginator/total' }, 'no field at "/paginator/total"'],
    ['only known keys', { ...SOUND, next: '/next' }, 'unknown key "next"'],
  ])('has %s', async (_, pagination, problem) => {
    expect(await problemsOf(pagination)).toContain(problem)
    expect(await problemsOf(pagination)).toMatch(/^families\/transfer\/operations\/transfer\.yaml:\d+:\d+ /)
  })
})
