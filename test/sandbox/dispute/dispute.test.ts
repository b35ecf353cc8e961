import { describe, expect, it } from 'vitest'
import { createMerchant } from '../merchant.ts'
import { checkNotifications, codeOf, createDisputedMerchant, day } from './disputes.ts'

describe('a chargeback', () => {
  it('tells what is needed to answer it', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({
      amount: '400',
      dueIn: 86_400,
      source: 'Visa',
      reasonCode: '13.1',
      reasonMessage: 'Not received',
    })
    await merchant.pass(5000)
    expect(merchant.steps()[0]).toEqual({
      paymentRequestId: 'pay-1',
      paymentId: merchant.paymentId,
      disputeId,
      disputeTime: '2026-03-10T10:00:00+08:00',
      disputeNotificationType: 'DISPUTE_CREATED',
      disputeType: 'CHARGEBACK',
      disputeAmount: { currency: 'HKD', value: '400' },
      disputeReasonCode: '13.1',
      disputeReasonMsg: 'Not received',
      disputeSource: 'Visa',
      defendable: true,
      defenseDueTime: '2026-03-11T10:00:00+08:00',
    })
  })

  it('that is accepted is over', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open()
    const { body } = await merchant.accept(disputeId)
    expect(body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      disputeId,
      disputeResolutionTime: '2026-03-10T10:00:00+08:00',
    })
    for (const again of [merchant.accept, merchant.defend]) {
      expect((await again(disputeId)).body.result).toMatchObject({
        resultCode: 'REPEAT_REQUEST',
        resultStatus: 'F',
      })
    }
    await merchant.pass(30 * day)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DISPUTE_ACCEPTED'])
    expect(merchant.steps()[1]).toMatchObject({
      disputeAcceptReason: 'MERCHANT_ACCEPTED',
      disputeAcceptTime: '2026-03-10T10:00:00+08:00',
    })
    // Also after the deadline it is a repetition: it was answered in time.
    expect(await codeOf('acceptDispute', merchant.accept(disputeId))).toBe('REPEAT_REQUEST')
    expect(merchant.sandbox.disputes.judge(disputeId, 'ACCEPT_BY_CUSTOMER')).toBe(false)
    expect(merchant.sandbox.disputes.withdraw(disputeId)).toBe(false)
  })

  it.each([
    ['ACCEPT_BY_CUSTOMER', '0'],
    ['ACCEPT_BY_MERCHANT', '1000'],
  ] as const)('that is defended ends with %s', async (judgement, value) => {
    const merchant = await createDisputedMerchant()
    const { disputes } = merchant.sandbox
    const disputeId = merchant.open()
    expect(disputes.judge(disputeId, judgement)).toBe(false)
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('SUCCESS')
    expect(disputes.judge(disputeId, 'VALIDATE_SUCCESS')).toBe(false)
    await merchant.pass(60 * day)
    expect(disputes.judge(disputeId, judgement)).toBe(true)
    expect(disputes.judge(disputeId, judgement)).toBe(false)
    expect(disputes.withdraw(disputeId)).toBe(false)
    await merchant.pass(5000)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DEFENSE_SUPPLIED', 'DISPUTE_JUDGED'])
    expect(merchant.steps()[2]).toMatchObject({
      disputeJudgedResult: judgement,
      disputeJudgedAmount: { currency: 'HKD', value },
      disputeJudgedTime: '2026-05-09T10:00:00+08:00',
      disputeReasonCode: '4853',
      disputeSource: 'Mastercard',
    })
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('REPEAT_REQUEST')
    await checkNotifications(merchant.steps())
  })

  it('can be withdrawn until it is judged', async () => {
    const merchant = await createDisputedMerchant()
    const [open, defended] = [merchant.open({ amount: '500' }), merchant.open({ amount: '500' })]
    await merchant.defend(defended)
    for (const id of [open, defended]) {
      expect(merchant.sandbox.disputes.withdraw(id)).toBe(true)
      expect(merchant.sandbox.disputes.withdraw(id)).toBe(false)
      expect(await codeOf('acceptDispute', merchant.accept(id))).toBe('REPEAT_REQUEST')
      expect(merchant.sandbox.disputes.judge(id, 'ACCEPT_BY_MERCHANT')).toBe(false)
    }
    await merchant.pass(30 * day)
    expect(merchant.events().filter((event) => event === 'DISPUTE_CANCELLED')).toHaveLength(2)
    await checkNotifications(merchant.steps())
  })

  it('that cannot be defended can be accepted', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({ defendable: false })
    const { body } = await merchant.defend(disputeId)
    expect(body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: 'This dispute cannot be defended: its defendable is false.',
    })
    expect(await codeOf('acceptDispute', merchant.accept(disputeId))).toBe('SUCCESS')
  })

  it('can be accepted by the staff of Antom, until it is due', async () => {
    const merchant = await createDisputedMerchant()
    const [first, second] = [merchant.open({ amount: '500' }), merchant.open({ amount: '500' })]
    expect(merchant.sandbox.disputes.acceptManually(first)).toBe(true)
    expect(merchant.sandbox.disputes.acceptManually(first)).toBe(false)
    merchant.clock.advance(14 * day)
    expect(merchant.sandbox.disputes.acceptManually(second)).toBe(false)
    await merchant.pass(day)
    expect(merchant.steps().flatMap(({ disputeAcceptReason }) => disputeAcceptReason ?? [])).toEqual([
      'MANUAL_PROCESSING_ACCEPTED',
      'TIMEOUT',
    ])
  })
})

describe('a compliance request', () => {
  it('takes one document at a time, again after a failed validation, and three of them', async () => {
    const merchant = await createDisputedMerchant()
    const { disputes } = merchant.sandbox
    const disputeId = merchant.open({ type: 'COMPLIANCE_REQUEST' })
    const codes: string[] = []
    for (let round = 0; round < 4; round++) {
      codes.push(await codeOf('supplyDefenseDocument', merchant.defend(disputeId)))
      if (round === 0) {
        codes.push(await codeOf('supplyDefenseDocument', merchant.defend(disputeId)))
        expect(disputes.judge(disputeId, 'ACCEPT_BY_CUSTOMER')).toBe(false)
      }
      disputes.judge(disputeId, 'VALIDATE_FAIL')
      await merchant.pass(5000)
    }
    expect(codes).toEqual([
      'SUCCESS',
      'NOT_ALLOW_IN_CURRENT_STATUS',
      'SUCCESS',
      'SUCCESS',
      'DEFENSE_EXCEED_LIMIT',
    ])
    // What can be told apart by a receiver: each judgement has a time of its own.
    const judged = merchant.steps().flatMap(({ disputeJudgedTime }) => disputeJudgedTime ?? [])
    expect(new Set(judged).size).toBe(3)
    await checkNotifications(merchant.steps())
  })

  it('is over after a good document', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({ type: 'COMPLIANCE_REQUEST', judgement: 'VALIDATE_SUCCESS' })
    await merchant.defend(disputeId)
    await merchant.pass(30 * day)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DEFENSE_SUPPLIED', 'DISPUTE_JUDGED'])
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('REPEAT_REQUEST')
  })

  it('whose document fails after the deadline cannot be answered again', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({ type: 'COMPLIANCE_REQUEST', dueIn: 86_400 })
    await merchant.pass(day - 1)
    await merchant.defend(disputeId)
    await merchant.pass(1)
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('TIME_EXCEEDS_LIMIT')
    expect(merchant.sandbox.disputes.judge(disputeId, 'VALIDATE_FAIL')).toBe(true)
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('TIME_EXCEEDS_LIMIT')
    expect(merchant.sandbox.disputes.find(disputeId)?.status).toBe('EXPIRED')
  })
})

it('a retrieval request takes a document and is not judged', async () => {
  const merchant = await createDisputedMerchant()
  const disputeId = merchant.open({ type: 'RETRIEVAL_REQUEST' })
  expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('SUCCESS')
  for (const judgement of ['ACCEPT_BY_CUSTOMER', 'ACCEPT_BY_MERCHANT', 'VALIDATE_FAIL'] as const) {
    expect(merchant.sandbox.disputes.judge(disputeId, judgement)).toBe(false)
  }
  expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('REPEAT_REQUEST')
})

it('Rapid Dispute Resolution leaves nothing to answer', async () => {
  const merchant = await createDisputedMerchant()
  const { disputeId, status } = merchant.sandbox.disputes.openRdr(merchant.paymentId, { source: 'Visa' })
  expect(status).toBe('RDR_RESOLVED')
  expect(await codeOf('acceptDispute', merchant.accept(disputeId))).toBe('REPEAT_REQUEST')
  expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('REPEAT_REQUEST')
  await merchant.pass(30 * day)
  expect(merchant.events()).toEqual(['RDR_RESOLVED'])
  await checkNotifications(merchant.steps())
})

describe('a dispute that is not there', () => {
  it.each(['accept', 'defend'] as const)('is refused by %s', async (action) => {
    const merchant = await createDisputedMerchant()
    const { body } = await merchant[action]('404')
    expect(body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: 'There is no dispute with this disputeId.',
    })
  })

  it('is nothing to judge, withdraw, accept or find', async () => {
    const { sandbox } = await createMerchant()
    const { disputes } = sandbox
    expect(disputes.judge('404', 'ACCEPT_BY_CUSTOMER')).toBe(false)
    expect(disputes.withdraw('404')).toBe(false)
    expect(disputes.acceptManually('404')).toBe(false)
    expect(disputes.find('404')).toBeUndefined()
    expect(disputes.newest()).toEqual([])
  })
})

describe('an answer that gets lost', () => {
  it.each([
    ['accept', 'acceptDispute', 'DISPUTE_ACCEPTED'],
    ['defend', 'supplyDefenseDocument', 'DEFENSE_SUPPLIED'],
  ] as const)(
    'of %s: the repetition says F, the notification what was done',
    async (action, operation, event) => {
      for (const scenario of [{ lost: true }, { code: 'UNKNOWN_EXCEPTION' }]) {
        const merchant = await createDisputedMerchant()
        const disputeId = merchant.open()
        merchant.sandbox.simulate(operation, scenario)
        if ('lost' in scenario) await expect(merchant[action](disputeId)).rejects.toThrow()
        else expect(await codeOf(operation, merchant[action](disputeId))).toBe('UNKNOWN_EXCEPTION')
        expect(await codeOf(operation, merchant[action](disputeId))).toBe('REPEAT_REQUEST')
        await merchant.pass(5000)
        expect(merchant.events()).toEqual(['DISPUTE_CREATED', event])
      }
    },
  )

  it.each([
    [{ code: 'REQUEST_TRAFFIC_EXCEED_LIMIT' }, 'REQUEST_TRAFFIC_EXCEED_LIMIT'],
    [{ code: 'TIME_EXCEEDS_LIMIT' }, 'TIME_EXCEEDS_LIMIT'],
  ])('is another thing than one that says that nothing was done: %j', async (scenario, code) => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open()
    merchant.sandbox.simulate('acceptDispute', scenario)
    expect((await merchant.accept(disputeId)).body.result.resultCode).toBe(code)
    expect(merchant.sandbox.disputes.find(disputeId)?.status).toBe('OPEN')
    expect(await codeOf('acceptDispute', merchant.accept(disputeId))).toBe('SUCCESS')
  })
})
