import { describe, expectTypeOf, test } from 'vitest'
import type { Advice } from '../../generated/result-codes/types.ts'
import {
  type AntomClient,
  amount,
  type CaptureRequest,
  type CaptureResponse,
  type CaptureSuccess,
  createAntomClient,
  type InquiryPaymentRequest,
  isTransportError,
  type Outcome,
  type PayResponse,
  type PaySuccess,
  type Transaction,
} from '../../src/index.ts'

declare const antom: AntomClient
declare const capture: CaptureRequest
declare const inquiry: InquiryPaymentRequest
declare const outcome: Outcome<'capture'>
declare const paid: Outcome<'pay'>

describe('an outcome is told apart by its status', () => {
  test('what success promises is there', () => {
    if (outcome.status === 'succeeded') {
      expectTypeOf(outcome.data).toEqualTypeOf<CaptureSuccess>()
      expectTypeOf(outcome.data.captureId).toEqualTypeOf<string>()
    } else {
      expectTypeOf(outcome.data).toEqualTypeOf<CaptureResponse>()
      expectTypeOf(outcome.data.captureId).toEqualTypeOf<string | undefined>()
    }
    if (paid.status === 'succeeded') expectTypeOf(paid.data).toEqualTypeOf<PaySuccess>()
  })

  test('the statuses are these three', () => {
    expectTypeOf(outcome.status).toEqualTypeOf<'succeeded' | 'failed' | 'pending'>()
    switch (outcome.status) {
      case 'succeeded':
      case 'failed':
      case 'pending':
        break
      default:
        expectTypeOf(outcome).toEqualTypeOf<never>()
    }
  })

  test('a pending payment has its URLs', () => {
    if (paid.status !== 'pending') return
    expectTypeOf(paid.data).toEqualTypeOf<PayResponse>()
    expectTypeOf(paid.data.normalUrl).toEqualTypeOf<string | undefined>()
    expectTypeOf(paid.data.schemeUrl).toEqualTypeOf<string | undefined>()
    expectTypeOf(paid.data.applinkUrl).toEqualTypeOf<string | undefined>()
  })

  test('codes are known and open, advice is closed', () => {
    expectTypeOf<'AUTH_EXPIRED'>().toExtend<typeof outcome.code>()
    expectTypeOf<'INVALID_SIGNATURE'>().toExtend<typeof outcome.code>()
    expectTypeOf<'NEVER_SEEN'>().toExtend<typeof outcome.code>()
    expectTypeOf(outcome.advice).toEqualTypeOf<Advice>()
    // @ts-expect-error -- there is no such advice, so this can never be
    if (outcome.advice === 'pray') return
  })
})

test('methods take the requests of the contract and nothing else', () => {
  expectTypeOf(antom.capture).returns.resolves.toEqualTypeOf<Outcome<'capture'>>()
  const { paymentId: _, ...unnamed } = capture
  // @ts-expect-error -- the id of the payment is missing
  antom.capture(unnamed)
  // @ts-expect-error -- a value is text
  antom.capture({ ...capture, captureAmount: { currency: 'HKD', value: 1 } })
  // @ts-expect-error -- the contract knows no such operation
  antom.transfer({})
  // @ts-expect-error -- an inquiry needs one of the two ids
  antom.waitForPayment({})
  // @ts-expect-error -- a wait for a capture needs its id
  antom.waitForCapture(inquiry)
})

test('a capture that was waited for is its transaction', async () => {
  const waited = await antom.waitForCapture({ ...inquiry, captureRequestId: 'c' })
  if (waited.status === 'succeeded') expectTypeOf(waited.data).toEqualTypeOf<Transaction>()
})

test('raw is typed by the paths', async () => {
  const { data } = await antom.raw.POST('/v1/payments/capture', {
    body: { ...capture, captureAmount: amount('1', 'HKD') },
  })
  expectTypeOf(data?.result.resultStatus).toEqualTypeOf<'S' | 'F' | 'U' | undefined>()
  expectTypeOf(data?.captureId).toEqualTypeOf<string | undefined>()
  // @ts-expect-error -- the contract has no such path
  antom.raw.POST('/v1/payments/reverse', { body: {} })
})

test('regions and currencies are those of the contract', () => {
  createAntomClient({ region: 'north-america' })
  // @ts-expect-error -- no such region
  createAntomClient({ region: 'mars' })
  // @ts-expect-error -- no decimals are documented for it
  amount('1', 'KWD')
})

test('guards narrow', () => {
  const error: unknown = undefined
  if (isTransportError(error)) expectTypeOf(error.status).toEqualTypeOf<number | undefined>()
})
