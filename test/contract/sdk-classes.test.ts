import { describe, expect, it } from 'vitest'
import { sdkClassesOf } from '../../tools/contract/sdk-classes.ts'
import { SmallContract } from './support/small-contract.ts'

const OPERATION = 'families/transfer/operations/transfer.yaml'

/** What the rule says of a contract whose one operation transfers an amount. */
async function problemsOf(sdk: unknown): Promise<string> {
  const contract = await SmallContract.create()
  await contract.replace(OPERATION, '  x-result-codes:', `  x-sdk: ${JSON.stringify(sdk)}\n  x-result-codes:`)
  return (await contract.problems('all')).filter((line) => line.includes('sdk-classes-named')).join('\n')
}

const request = 'pay/AlipayTransferRequest'

describe('the classes of the SDKs', () => {
  it.each([
    ['a class', { request }],
    ['what differs', { request, python: 'declare/AlipayTransferRequest', go: request }],
    ['what is lost', { request, lacks: ['/note', '/amount/value'] }],
  ])('are sound with %s', async (_, sdk) => {
    expect(await problemsOf(sdk)).toBe('')
  })

  it.each([
    ['a map', request, '`x-sdk` is a map'],
    ['a request', { java: request }, '`x-sdk` needs `request`'],
    ['only known keys', { request, ruby: request }, 'unknown key "ruby"'],
    ['a package', { request: 'AlipayTransferRequest' }, 'written with its package'],
    ['one package', { request: 'ams/pay/AlipayTransferRequest' }, 'written with its package'],
    ['the class of a request', { request: 'pay/AlipayTransferResponse' }, 'written with its package'],
    ['a text of each language', { request, java: false }, 'written with its package'],
    ['a list of what is lost', { request, lacks: '/note' }, '`lacks` is a list'],
    ['fields that are there', { request, lacks: ['/note', '/memo'] }, 'no field at "/memo"'],
  ])('have %s', async (_, sdk, problem) => {
    expect(await problemsOf(sdk)).toContain(problem)
    expect(await problemsOf(sdk)).toMatch(/^families\/transfer\/operations\/transfer\.yaml:\d+:\d+ /)
  })

  it('are read for each language', () => {
    const python = 'declare/AlipayTransferRequest'
    expect(sdkClassesOf({ 'x-sdk': { request, python, lacks: ['/note'] } })).toEqual({
      classes: { java: request, python, php: request, go: request },
      lacks: ['/note'],
    })
    expect(sdkClassesOf({ 'x-sdk': { request } })?.lacks).toEqual([])
    expect(sdkClassesOf({})).toBeUndefined()
  })
})
