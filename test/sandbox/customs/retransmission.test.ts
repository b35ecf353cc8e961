import { describe, expect, it } from 'vitest'
import { cny, codeOf, createDeclarant, minute } from './declarations.ts'

describe('a declaration that is repeated', () => {
  it('within five minutes and without a change gets the same answer, and is not sent again', async () => {
    const merchant = await createDeclarant()
    const first = await merchant.declare()
    await merchant.pass(minute)
    const again = await merchant.declare()
    expect(again.text).toBe(first.text)
    expect(merchant.sandbox.declarations.find('d-1')?.status).toBe('CUSTOMS_PROCESSING_COMPLETED')
  })

  it.each([
    ['at five minutes', 5 * minute, 'REPEAT_REQ_INCONSISTENT', 'CUSTOMS_PROCESSING_COMPLETED'],
    ['a millisecond later', 5 * minute + 1, 'SUCCESS', 'IN_PROCESS'],
  ])('with a change, %s', async (_, wait, code, status) => {
    const merchant = await createDeclarant()
    await merchant.declare()
    await merchant.pass(wait)
    const change = { declarationAmount: cny('9000') }
    expect(await codeOf('declare', merchant.declare(change))).toBe(code)
    expect(merchant.sandbox.declarations.find('d-1')?.status).toBe(status)
    await merchant.pass(5000)
    expect(merchant.sandbox.declarations.find('d-1')?.status).toBe('CUSTOMS_PROCESSING_COMPLETED')
  })

  it('has to wait since the last call that was taken', async () => {
    const merchant = await createDeclarant()
    const change = { declarationAmount: cny('9000') }
    await merchant.declare()
    await merchant.pass(4 * minute)
    await merchant.declare()
    await merchant.pass(4 * minute)
    expect(await codeOf('declare', merchant.declare(change))).toBe('REPEAT_REQ_INCONSISTENT')
    await merchant.pass(minute + 1)
    expect(await codeOf('declare', merchant.declare(change))).toBe('SUCCESS')
  })

  it('later and without a change is sent to the customs again, with the same answer', async () => {
    const merchant = await createDeclarant()
    const first = await merchant.declare()
    await merchant.pass(6 * minute)
    expect((await merchant.declare()).text).toBe(first.text)
    expect(merchant.sandbox.declarations.find('d-1')?.status).toBe('IN_PROCESS')
  })

  const buyer = (more: object) => ({
    buyerCertificate: {
      certificateType: 'PASSPORT',
      certificateNo: '1',
      holderName: { fullName: 'A' },
      ...more,
    },
  })

  it.each<[string, object, object, string]>([
    ['the amount', {}, { declarationAmount: cny('1') }, 'SUCCESS'],
    [
      'the code and name of the merchant',
      {},
      { merchantCustomsInfo: { merchantCustomsCode: 'b', merchantCustomsName: 'B' } },
      'SUCCESS',
    ],
    ['the customs', {}, { customs: { region: 'CN', customsCode: 'NINGBO' } }, 'SUCCESS'],
    ['the part', { splitOrder: true, suborderId: 'a' }, { splitOrder: true, suborderId: 'b' }, 'SUCCESS'],
    ['the name of the buyer', buyer({}), buyer({ holderName: { fullName: 'B' } }), 'SUCCESS'],
    ['the number of the buyer', buyer({}), buyer({ certificateNo: '2' }), 'SUCCESS'],
    ['the spelling of a boolean', {}, { splitOrder: 'false' }, 'SUCCESS'],
    ['the type of the document', buyer({}), buyer({ certificateType: 'OTHER' }), 'REPEAT_REQ_INCONSISTENT'],
    [
      'another part of the name',
      buyer({}),
      buyer({ holderName: { fullName: 'A', firstName: 'B' } }),
      'REPEAT_REQ_INCONSISTENT',
    ],
    ['the buyer at all', {}, buyer({}), 'REPEAT_REQ_INCONSISTENT'],
    ['the payment', {}, { paymentId: '404' }, 'REPEAT_REQ_INCONSISTENT'],
    ['whether it is split', {}, { splitOrder: true, suborderId: 'a' }, 'REPEAT_REQ_INCONSISTENT'],
    [
      'an amount above the payment',
      {},
      { declarationAmount: cny('10001') },
      'TOTAL_DECLARATION_AMOUNT_EXCEED',
    ],
  ])('after five minutes may change %s', async (_, before, after, code) => {
    const merchant = await createDeclarant()
    expect(await codeOf('declare', merchant.declare({ ...before }))).toBe('SUCCESS')
    await merchant.pass(5 * minute + 1)
    expect(await codeOf('declare', merchant.declare({ ...before, ...after }))).toBe(code)
  })

  it('does not count its amount twice, and frees what it gives up', async () => {
    const merchant = await createDeclarant()
    const part = (suborderId: string, value: string) => ({
      splitOrder: true,
      suborderId,
      declarationAmount: cny(value),
    })
    await merchant.declare(part('a', '6000'))
    await merchant.pass(6 * minute)
    expect(await codeOf('declare', merchant.declare(part('a', '10000')))).toBe('SUCCESS')
    await merchant.pass(6 * minute)
    expect(await codeOf('declare', merchant.declare(part('a', '3000')))).toBe('SUCCESS')
    const other = { declarationRequestId: 'd-2', ...part('b', '7000') }
    expect(await codeOf('declare', merchant.declare(other))).toBe('SUCCESS')
  })

  it('cannot move to customs where the order is declared', async () => {
    const merchant = await createDeclarant()
    const half = { declarationAmount: cny('5000') }
    const ningbo = { customs: { region: 'CN', customsCode: 'NINGBO' } }
    await merchant.declare(half)
    await merchant.declare({ ...half, ...ningbo, declarationRequestId: 'd-2' })
    await merchant.pass(6 * minute)
    expect(await codeOf('declare', merchant.declare({ ...half, ...ningbo }))).toBe('DUPLICATED_DECLARATIONS')
  })

  it('of a payment that was cancelled since is not sent again', async () => {
    const merchant = await createDeclarant()
    await merchant.declare()
    await merchant.cancel('pay-1')
    await merchant.pass(6 * minute)
    expect(await codeOf('declare', merchant.declare())).toBe('ORDER_STATUS_INVALID')
  })
})
