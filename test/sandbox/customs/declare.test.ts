import { describe, expect, it } from 'vitest'
import { createMerchant, manualCard } from '../merchant.ts'
import { cny, codeOf, createDeclarant, declarationOf, minute } from './declarations.ts'

describe('a declaration', () => {
  it('is taken at once, and answered by the customs 5 seconds later', async () => {
    const merchant = await createDeclarant()
    const { body } = await merchant.declare({
      buyerCertificate: { certificateType: 'ID_CARD', certificateNo: '1', holderName: { fullName: 'Li' } },
    })
    expect(body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      customsPaymentId: expect.stringMatching(/^\d{32,}$/),
      customsOrderId: 'pay-1',
      identityCheckResult: 'CHECK_PASSED',
    })
    await merchant.pass(4999)
    const early = await merchant.inquireDeclarations('d-1', 'd-2')
    expect(early.body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      declarationRequestsNotFound: ['d-2'],
      declarationRecords: [
        {
          declarationRequestId: 'd-1',
          customsPaymentId: body.customsPaymentId,
          customsOrderId: 'pay-1',
          customs: { region: 'CN', customsCode: 'ZONGSHU' },
          merchantCustomsInfo: { merchantCustomsCode: 'shop', merchantCustomsName: 'Shop' },
          declarationAmount: cny('10000'),
          splitOrder: false,
          declarationRequestStatus: 'IN_PROCESS',
          lastModifiedTime: '2026-03-10T10:00:00+08:00',
        },
      ],
    })
    await merchant.pass(1)
    expect(await codeOf('inquiryDeclarationRequests', merchant.inquireDeclarations('d-1'))).toBe('SUCCESS')
    expect((await merchant.inquireDeclarations('d-1')).body.declarationRecords).toMatchObject([
      {
        declarationRequestStatus: 'CUSTOMS_PROCESSING_COMPLETED',
        customsDeclarationResultCode: '2',
        customsDeclarationResultDesc: 'recorded',
        customsDeclarationReturnTime: '2026-03-10T10:00:05+08:00',
        lastModifiedTime: '2026-03-10T10:00:05+08:00',
      },
    ])
  })

  it('fails at the customs when the scenario says so', async () => {
    const merchant = await createDeclarant()
    const declarationRequestId = 'sim.SUCCESS.PROCESS_FAIL-1'
    expect(await codeOf('declare', merchant.declare({ declarationRequestId }))).toBe('SUCCESS')
    await merchant.pass(5000)
    expect(merchant.sandbox.declarations.find(declarationRequestId)).toEqual({
      declarationRequestId,
      paymentId: merchant.paymentId,
      customsCode: 'ZONGSHU',
      customsOrderId: 'pay-1',
      amount: cny('10000'),
      status: 'CUSTOMS_PROCESSING_COMPLETED',
      resultCode: '-1',
    })
  })

  it('gets the answer that a program gives, once', async () => {
    const merchant = await createDeclarant()
    const { declarations } = merchant.sandbox
    await merchant.declare()
    expect(declarations.answer('d-1', '-301001', 'The payer is not the buyer.')).toBe(true)
    expect(declarations.answer('d-1', '2')).toBe(false)
    expect(declarations.answer('d-2', '2')).toBe(false)
    await merchant.pass(10 * minute)
    expect((await merchant.inquireDeclarations('d-1')).body.declarationRecords).toMatchObject([
      {
        customsDeclarationResultCode: '-301001',
        customsDeclarationResultDesc: 'The payer is not the buyer.',
      },
    ])
    expect(() => declarations.answer('d-1', '')).toThrow('code must be text of 1 to 64 characters')
    expect(() => declarations.answer('d-1', 'x'.repeat(65))).toThrow('code must be')
    expect(() => declarations.answer('d-1', '2', 'x'.repeat(2049))).toThrow('description must be')
    expect(declarations.newest()).toHaveLength(1)
  })
})

describe('a payment', () => {
  it('has to be there, and to have succeeded', async () => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay({ ...manualCard, paymentAmount: cny('10000') })
    const declare = (paymentId: unknown) =>
      codeOf('declare', merchant.call('/v1/customs/declare', declarationOf(String(paymentId))))
    expect(await declare('404')).toBe('ORDER_NOT_EXIST')
    expect(await declare(body.paymentId)).toBe('ORDER_STATUS_INVALID')
    merchant.sandbox.approve('pay-1')
    expect(await declare(body.paymentId)).toBe('ORDER_STATUS_INVALID')
    await merchant.capture({
      captureRequestId: 'c-1',
      paymentId: body.paymentId,
      captureAmount: cny('10000'),
    })
    expect(await declare(body.paymentId)).toBe('SUCCESS')
    const failed = await merchant.pay({ paymentRequestId: 'sim.RISK_REJECT-1' })
    expect(await declare(failed.body.paymentId ?? '404')).not.toBe('SUCCESS')
  })

  it.each([
    ['a total that is just reached', ['4000', '6000'], 'SUCCESS'],
    ['a total that is passed by one', ['4000', '6001'], 'TOTAL_DECLARATION_AMOUNT_EXCEED'],
    ['more than the payment at once', ['10001'], 'TOTAL_DECLARATION_AMOUNT_EXCEED'],
  ])('allows %s with %j: %s', async (_, values, want) => {
    const merchant = await createDeclarant()
    const codes: string[] = []
    for (const [index, value] of values.entries()) {
      const part = { splitOrder: true, suborderId: `part-${index}`, declarationAmount: cny(value) }
      codes.push(await codeOf('declare', merchant.declare({ declarationRequestId: `d-${index}`, ...part })))
    }
    expect(codes.at(-1)).toBe(want)
    expect(codes.slice(0, -1).every((code) => code === 'SUCCESS')).toBe(true)
  })

  it('does not count what was refused', async () => {
    const merchant = await createDeclarant()
    await merchant.declare({ declarationAmount: cny('10001') })
    expect(await codeOf('declare', merchant.declare())).toBe('SUCCESS')
  })

  it('in another currency has no total that the sandbox knows', async () => {
    const merchant = await createDeclarant({}, { currency: 'USD', value: '100' })
    expect(await codeOf('declare', merchant.declare({ declarationAmount: cny('999999') }))).toBe('SUCCESS')
  })

  it('is declared in CNY', async () => {
    const merchant = await createDeclarant()
    const { body } = await merchant.declare({ declarationAmount: { currency: 'USD', value: '1' } })
    expect(body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: '/declarationAmount/currency must be CNY.',
    })
  })
})

describe('an order', () => {
  const half = { declarationAmount: cny('5000') }

  it.each([
    ['twice at the same customs', { declarationRequestId: 'd-2' }, 'DUPLICATED_DECLARATIONS'],
    [
      'at other customs',
      { declarationRequestId: 'd-2', customs: { region: 'CN', customsCode: 'NINGBO' } },
      'SUCCESS',
    ],
    [
      'as another part at the same customs',
      { declarationRequestId: 'd-2', splitOrder: 'true', suborderId: 'part-2' },
      'SUCCESS',
    ],
  ])('%s is %s', async (_, more, want) => {
    const merchant = await createDeclarant()
    await merchant.declare(half)
    expect(await codeOf('declare', merchant.declare({ ...half, ...more }))).toBe(want)
  })

  it.each([
    [{ splitOrder: true, suborderId: undefined }, '/suborderId is required'],
    [{ splitOrder: 'true', suborderId: undefined }, '/suborderId is required'],
    [
      { buyerCertificate: { certificateType: 'ID_CARD', certificateNo: '1', holderName: undefined } },
      '/buyerCertificate/holderName is required',
    ],
  ])('needs what belongs to it: %j', async (more, problem) => {
    const merchant = await createDeclarant()
    const { body } = await merchant.declare(more)
    expect(body.result).toMatchObject({ resultCode: 'PARAM_ILLEGAL', resultMessage: problem })
  })
})

describe('an answer that gets lost', () => {
  it('leaves a declaration that the repetition finds', async () => {
    for (const [id, first] of [
      ['sim.lost-1', 'lost'],
      ['sim.UNKNOWN_EXCEPTION-1', 'UNKNOWN_EXCEPTION'],
    ] as const) {
      const merchant = await createDeclarant()
      const declare = () => merchant.declare({ declarationRequestId: id })
      if (first === 'lost') await expect(declare()).rejects.toThrow()
      else expect(await codeOf('declare', declare())).toBe(first)
      expect(await codeOf('declare', declare())).toBe('SUCCESS')
      expect(merchant.sandbox.declarations.newest()).toHaveLength(1)
    }
  })

  it('leaves nothing where the code says that nothing was done', async () => {
    const merchant = await createDeclarant()
    for (const code of ['RISK_REJECT', 'REQUEST_TRAFFIC_EXCEED_LIMIT']) {
      merchant.sandbox.simulate('declare', { code })
      expect(await codeOf('declare', merchant.declare())).toBe(code)
    }
    expect(merchant.sandbox.declarations.newest()).toEqual([])
  })
})
