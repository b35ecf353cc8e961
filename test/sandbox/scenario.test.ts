import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { resultCodes } from '../../generated/result-codes.ts'
import type { OperationName } from '../../src/index.ts'
import { contract } from '../../src/sandbox/contract.ts'
import { scenarioOfId } from '../../src/sandbox/scenario.ts'
import {
  authorize,
  captureOf,
  createMerchant,
  exampleRequest,
  type Merchant,
  manualCard,
} from './merchant.ts'

describe('reads a request id', () => {
  it.each([
    ['order-1', {}],
    ['simple.RISK_REJECT-1', {}],
    ['sim-1', {}],
    ['sim.RISK_REJECT', { code: 'RISK_REJECT' }],
    ['sim.RISK_REJECT-order.slow-1', { code: 'RISK_REJECT' }],
    [
      'sim.PAYMENT_IN_PROCESS.RISK_REJECT.times2-1',
      { code: 'PAYMENT_IN_PROCESS', ending: 'RISK_REJECT', times: 2 },
    ],
    ['sim.slow.lost.unsigned.duplicate-1', { slow: 3000, lost: true, unsigned: true, duplicate: true }],
    ['sim.late-1', { late: 60 }],
    ['sim.slow250.late5.http503-1', { slow: 250, late: 5, http: 503 }],
    ['sim.cancel:UNKNOWN_EXCEPTION.approve-1', { payer: 'approve' }],
  ])('%s', (id, want) => {
    expect(scenarioOfId(id, 'pay', contract)).toEqual(want)
  })

  it('for another operation on the payment', () => {
    const id = 'sim.RISK_REJECT.slow.cancel:CANCEL_WINDOW_EXCEED.inquiryPayment:lost-1'
    expect(scenarioOfId(id, 'cancel', contract, 'pay')).toEqual({ code: 'CANCEL_WINDOW_EXCEED' })
    expect(scenarioOfId(id, 'inquiryPayment', contract, 'pay')).toEqual({ lost: true })
  })

  it('for another operation, whatever its own ending is', () => {
    const id = 'sim.VERIFICATION_IN_PROCESS.DO_NOT_HONOR.inquireVaulting:lost-1'
    expect(scenarioOfId(id, 'inquireVaulting', contract, 'vaultPaymentMethod')).toEqual({ lost: true })
    expect(scenarioOfId(id, 'vaultPaymentMethod', contract)).toEqual({
      code: 'VERIFICATION_IN_PROCESS',
      ending: 'DO_NOT_HONOR',
    })
  })

  it.each([
    'sim.AUTH_EXPIRED-1',
    'sim.nonsense-1',
    'sim.-1',
    'sim.http200-1',
    'sim.slow9999999-1',
    'sim.approve7-1',
    'sim.lost5-1',
    'sim.late9999999-1',
    'sim.times0-1',
    'sim.times-1',
    'sim.refund:RISK_REJECT-1',
    'sim.constructor-1',
    'sim.__proto__-1',
  ])('refuses %s', async (paymentRequestId) => {
    expect(() => scenarioOfId(paymentRequestId, 'pay', contract)).toThrow(/not a word|not a result code/)
    const { pay } = await createMerchant()
    expect((await pay({ paymentRequestId })).body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: expect.stringMatching(/not a word|not a result code/),
    })
  })
})

describe('answers every documented code', () => {
  const aboutPayments: ReadonlySet<string> = new Set(['capture', 'inquiryPayment', 'cancel'])
  // Its keys are the names of operations.
  const rows = (Object.keys(operations) as OperationName[]).flatMap((operation) =>
    [operation, 'gateway'].flatMap((table) =>
      Object.entries(resultCodes[table as keyof typeof resultCodes]).map(
        ([code, { status }]) => [operation, code, status] as const,
      ),
    ),
  )

  const requests: Readonly<
    Record<string, (merchant: Merchant, paymentId: string) => Promise<{ body: { result: unknown } }>>
  > = {
    pay: (merchant) => merchant.pay({ paymentRequestId: 'pay-2' }),
    capture: (merchant, paymentId) => merchant.capture(captureOf(paymentId, 'c-1')),
    inquiryPayment: (merchant) => merchant.inquire('pay-1'),
    cancel: (merchant) => merchant.cancel('pay-1'),
  }
  // What the example of another operation asks for is not there: no scenario makes it succeed.
  const answered = rows.filter(([operation, , status]) => status !== 'S' || operation in requests)

  it.each(answered)('%s %s', async (operation, code) => {
    const merchant = await createMerchant()
    // What is about a payment needs one; for the many others it would double the time.
    const paymentId = aboutPayments.has(operation) ? await authorize(merchant) : ''
    merchant.sandbox.simulate(operation, { code })
    const own: Readonly<Record<string, { status: string }>> =
      resultCodes[operation as keyof typeof resultCodes]
    const gateway: Readonly<Record<string, { status: string }>> = resultCodes.gateway
    const status = (own[code] ?? gateway[code])?.status
    const byExample = () => merchant.call(operations[operation].path, exampleRequest(operation))
    expect((await (requests[operation] ?? byExample)(merchant, paymentId)).body.result).toMatchObject({
      resultCode: code,
      resultStatus: status,
    })
  })

  it('names what is not in the contract', async () => {
    const { sandbox } = await createMerchant()
    expect(() => sandbox.simulate('capture', { code: 'NO_SUCH_CODE' })).toThrow(
      'NO_SUCH_CODE is not a result code of capture',
    )
    expect(() => sandbox.simulate('transfer', {})).toThrow(
      'There is no operation transfer; there are pay, capture',
    )
  })
})

describe('the ways an answer can go wrong', () => {
  it('lost: the work is done, and the repetition finds it', async () => {
    const merchant = await createMerchant()
    const body = { paymentRequestId: 'sim.lost-1' }
    await expect(merchant.pay(body)).rejects.toThrow(TypeError)
    expect(merchant.sandbox.payment('sim.lost-1')?.status).toBe('SUCCESS')
    expect((await merchant.pay(body)).body.result.resultCode).toBe('SUCCESS')
    await merchant.pass(10_000)
    expect(merchant.received).toHaveLength(1)
  })

  it('drop and http: nothing is done, and the repetition does it', async () => {
    const merchant = await createMerchant()
    await expect(merchant.pay({ paymentRequestId: 'sim.drop-1' })).rejects.toThrow(TypeError)
    const unavailable = await merchant.pay({ paymentRequestId: 'sim.http503.times2-2' })
    expect([unavailable.status, unavailable.isSigned]).toEqual([503, false])
    expect(merchant.sandbox.payments()).toEqual([])
    expect((await merchant.pay({ paymentRequestId: 'sim.http503.times2-2' })).status).toBe(503)
    expect((await merchant.pay({ paymentRequestId: 'sim.http503.times2-2' })).body.result.resultCode).toBe(
      'SUCCESS',
    )
  })

  it('slow: by the sandbox’s clock', async () => {
    const merchant = await createMerchant()
    let isAnswered = false
    const answer = merchant.pay({ paymentRequestId: 'sim.slow500-1' }).then(() => {
      isAnswered = true
    })
    while (merchant.clock.next() === undefined) await new Promise((resolve) => setImmediate(resolve))
    while (merchant.sandbox.payments().length === 0) await new Promise((resolve) => setImmediate(resolve))
    merchant.clock.advance(499)
    await new Promise((resolve) => setImmediate(resolve))
    expect(isAnswered).toBe(false)
    merchant.clock.advance(1)
    await answer
    expect(isAnswered).toBe(true)
  })

  it.each([['unsigned'], ['forged']])('%s', async (word) => {
    const { pay } = await createMerchant()
    const answer = await pay({ paymentRequestId: `sim.${word}-1` })
    expect(answer.body.result.resultCode).toBe('SUCCESS')
    expect(answer.isSigned).toBe(false)
    expect(answer.headers.has('signature')).toBe(word === 'forged')
  })

  it('asked for in a header, or by the program for one id', async () => {
    const gateway = new Set(Object.keys(resultCodes.gateway))
    const merchant = await createMerchant()
    const headers = { 'sandbox-scenario': 'RISK_REJECT' }
    expect((await merchant.pay({ paymentRequestId: 'a' }, { headers })).body.result.resultCode).toBe(
      'RISK_REJECT',
    )
    expect(
      (await merchant.pay({ paymentRequestId: 'd' }, { headers: { 'sandbox-scenario': ' ' } })).body.result
        .resultCode,
    ).toBe('SUCCESS')
    // Of those that end a payment for good, whichever they are.
    const [code = ''] =
      Object.entries(resultCodes.pay).find(([name, { status }]) => status === 'F' && !gateway.has(name)) ?? []
    merchant.sandbox.simulate('pay', { code }, { id: 'c' })
    expect((await merchant.pay({ paymentRequestId: 'b' })).body.result.resultCode).toBe('SUCCESS')
    expect((await merchant.pay({ paymentRequestId: 'c' })).body.result.resultCode).toBe(code)
    expect((await merchant.pay({ paymentRequestId: 'c' })).body.result.resultCode).toBe(code)
  })
})

it('meets as many requests as the program says, and no more', async () => {
  const merchant = await createMerchant()
  merchant.sandbox.simulate('inquiryPayment', { code: 'ORDER_NOT_EXIST' }, { times: 2 })
  await merchant.pay()
  const codes: string[] = []
  for (let count = 0; count < 3; count += 1)
    codes.push((await merchant.inquire('pay-1')).body.result.resultCode)
  expect(codes).toEqual(['ORDER_NOT_EXIST', 'ORDER_NOT_EXIST', 'SUCCESS'])
})

describe('a code that is not final', () => {
  it.each<[string, { given: string; want: string[] }]>([
    [
      'as often as it is told to, with the payment made',
      {
        given: 'sim.UNKNOWN_EXCEPTION.times2-1',
        want: ['UNKNOWN_EXCEPTION', 'UNKNOWN_EXCEPTION', 'PAYMENT_IN_PROCESS'],
      },
    ],
    [
      'not for a success, which is final',
      { given: 'sim.SUCCESS.times2-1', want: ['SUCCESS', 'SUCCESS', 'SUCCESS'] },
    ],
    [
      'and a final failure for ever',
      { given: 'sim.RISK_REJECT-1', want: ['RISK_REJECT', 'RISK_REJECT', 'RISK_REJECT'] },
    ],
  ])('comes again %s', async (_, { given, want }) => {
    const merchant = await createMerchant()
    const codes: string[] = []
    for (const __ of want) {
      const { body } = await merchant.pay({ paymentRequestId: given })
      codes.push(body.result.resultCode)
      // Only a code that says nothing about the outcome keeps the payment to itself.
      expect('paymentId' in body).toBe(body.result.resultCode !== 'UNKNOWN_EXCEPTION')
    }
    expect(codes).toEqual(want)
    expect(merchant.sandbox.payments()).toHaveLength(1)
  })

  it('hides a payment that was made', async () => {
    const merchant = await createMerchant()
    const body = { paymentRequestId: 'sim.UNKNOWN_EXCEPTION-1' }
    expect((await merchant.pay(body)).body.result.resultStatus).toBe('U')
    await merchant.pass(5000)
    expect((await merchant.pay(body)).body.result.resultCode).toBe('SUCCESS')
  })

  it('leaves no payment where too many requests came', async () => {
    const merchant = await createMerchant()
    const body = { paymentRequestId: 'sim.REQUEST_TRAFFIC_EXCEED_LIMIT-1' }
    expect((await merchant.pay(body)).body.result.resultCode).toBe('REQUEST_TRAFFIC_EXCEED_LIMIT')
    expect(merchant.sandbox.payments()).toEqual([])
    expect((await merchant.pay(body)).body.result.resultCode).toBe('SUCCESS')
  })

  it('of a cancellation comes once', async () => {
    const merchant = await createMerchant()
    const paymentRequestId = 'sim.cancel:UNKNOWN_EXCEPTION-1'
    await merchant.pay({ ...manualCard, paymentRequestId })
    expect((await merchant.cancel(paymentRequestId)).body.result.resultStatus).toBe('U')
    expect((await merchant.cancel(paymentRequestId)).body.result.resultStatus).toBe('S')
  })
})
