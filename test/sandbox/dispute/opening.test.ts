import { describe, expect, it } from 'vitest'
import { createMerchant } from '../merchant.ts'
import { codeOf, createDisputedMerchant, day } from './disputes.ts'

describe('opening a dispute', () => {
  it('is refused for a payment that has not succeeded', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ paymentRequestId: 'sim.USER_BALANCE_NOT_ENOUGH-1' })
    const { disputes } = merchant.sandbox
    expect(() => disputes.open('sim.USER_BALANCE_NOT_ENOUGH-1')).toThrow('payment is FAIL')
    expect(() => disputes.open('404')).toThrow('payment is not the id of a payment of this sandbox')
  })

  it.each([
    [{ amount: '1001' }, 'amount must be digits, from 1 to the 1000'],
    [{ amount: '0' }, 'amount must be digits'],
    [{ amount: '1.5' }, 'amount must be digits'],
    [{ dueIn: 0 }, 'dueIn must be a whole number from 1 to 31536000'],
    [{ dueIn: 31_536_001 }, 'dueIn must be a whole number'],
    [{ dueIn: Number.NaN }, 'dueIn must be a whole number'],
    [{ source: 'x'.repeat(65) }, 'source must be text of at most 64 characters'],
    [{ reasonCode: 'x'.repeat(65) }, 'reasonCode must be text of at most 64 characters'],
    [{ reasonMessage: 'x'.repeat(257) }, 'reasonMessage must be text of at most 256 characters'],
    [
      { judgement: 'VALIDATE_FAIL' },
      'judgement of a CHARGEBACK must be ACCEPT_BY_CUSTOMER or ACCEPT_BY_MERCHANT',
    ],
    [
      { type: 'RETRIEVAL_REQUEST', judgement: 'VALIDATE_FAIL' },
      'judgement of a RETRIEVAL_REQUEST must be left out',
    ],
    [{ type: 'RDR' }, 'type must be one of CHARGEBACK, RETRIEVAL_REQUEST, COMPLIANCE_REQUEST'],
    [{ defendable: 'no' }, 'defendable must be true or false'],
  ])('is refused with %j', async (options, problem) => {
    const { sandbox, paymentId } = await createDisputedMerchant()
    expect(() => Reflect.apply(sandbox.disputes.open, undefined, [paymentId, options])).toThrow(problem)
    expect(sandbox.disputes.newest()).toEqual([])
  })

  it('keeps the newest, as many as the sandbox keeps', async () => {
    const merchant = await createDisputedMerchant({ keep: 2 })
    const ids = [1, 2, 3].map(() => merchant.open({ amount: '300' }))
    expect(merchant.sandbox.disputes.newest().map(({ disputeId }) => disputeId)).toEqual(
      ids.slice(1).reverse(),
    )
    expect(await codeOf('acceptDispute', merchant.accept(ids[0] ?? ''))).toBe('PARAM_ILLEGAL')
    await merchant.pass(30 * day)
    // The first one's time does not run any more; its first notification was removed with the others.
    expect(merchant.sandbox.disputes.newest().map(({ acceptReason }) => acceptReason)).toEqual([
      'TIMEOUT',
      'TIMEOUT',
    ])
  })
})
