import { expectTypeOf, test } from 'vitest'
import {
  type AntomClient,
  assertNever,
  type CaptureNotification,
  type DocumentedCode,
  hasCode,
  type Outcome,
  type WaitOutcome,
} from '../../src/index.ts'
import {
  type KnownNotification,
  matchNotification,
  type NotificationCases,
  type NotificationHandlers,
  type PaymentResultNotification,
  type VerifiedNotification,
} from '../../src/notifications/index.ts'
import { isFinal, knownCode } from '../../src/result-codes/index.ts'
import { requestOf } from '../support/requests.ts'

declare const antom: AntomClient
declare const outcome: Outcome<'refund'>
declare const event: 'PAYMENT_RESULT' | 'REFUND_RESULT'

test('the compiler checks that a switch handles every status and every event', () => {
  switch (outcome.status) {
    case 'succeeded':
    case 'failed':
    case 'pending':
      break
    default:
      assertNever(outcome)
  }
  switch (outcome.status) {
    case 'succeeded':
      break
    default:
      // @ts-expect-error -- failed and pending are forgotten
      assertNever(outcome)
  }
  switch (event) {
    case 'PAYMENT_RESULT':
      break
    default:
      // @ts-expect-error -- REFUND_RESULT is forgotten
      assertNever(event)
  }
})

test('the codes of an operation are known, and there may be others', () => {
  expectTypeOf<'REFUND_WINDOW_EXCEED'>().toExtend<typeof outcome.code>()
  expectTypeOf<'A_CODE_OF_NEXT_YEAR'>().toExtend<typeof outcome.code>()
  expectTypeOf(outcome.code).not.toEqualTypeOf<string>()
})

test('only what can be waited for has a final state', async () => {
  const inquiry = await antom.inquiryPayment(requestOf('inquiryPayment', { paymentRequestId: 'p' }))
  expectTypeOf(isFinal('payment', inquiry.data.paymentStatus)).toEqualTypeOf<boolean>()
  // @ts-expect-error -- a declaration cannot be waited for
  isFinal('declaration', 'SUCCESS')
})

test('a handler can be written with the type of its event', () => {
  const handle = (notification: PaymentResultNotification) => notification.paymentId
  const on: NotificationHandlers = { PAYMENT_RESULT: handle }
  expectTypeOf(on).toEqualTypeOf<NotificationHandlers>()
})

test('hasCode narrows to the codes that were given, and keeps what the status has narrowed', () => {
  if (outcome.status === 'failed' && hasCode(outcome, 'REFUND_WINDOW_EXCEED', 'REFUND_AMOUNT_EXCEED')) {
    expectTypeOf(outcome.code).toEqualTypeOf<'REFUND_WINDOW_EXCEED' | 'REFUND_AMOUNT_EXCEED'>()
    expectTypeOf(outcome.status).toEqualTypeOf<'failed'>()
    switch (outcome.code) {
      case 'REFUND_WINDOW_EXCEED':
        break
      default:
        // @ts-expect-error -- REFUND_AMOUNT_EXCEED is forgotten
        assertNever(outcome.code)
    }
  }
  if (hasCode(outcome, 'SUCCESS')) {
    expectTypeOf(outcome.code).toEqualTypeOf<'SUCCESS'>()
    if (outcome.status === 'succeeded') expectTypeOf(outcome.data.refundId).toEqualTypeOf<string>()
  } else {
    expectTypeOf(outcome).toEqualTypeOf<Outcome<'refund'>>()
  }
})

test('hasCode refuses what the operation does not document', () => {
  // @ts-expect-error -- misspelt
  hasCode(outcome, 'REFUND_WINDOW_EXCEEDED')
  // @ts-expect-error -- a code of other operations
  hasCode(outcome, 'REFUND_WINDOW_EXCEED', 'USER_BALANCE_NOT_ENOUGH')
  // @ts-expect-error -- none
  hasCode(outcome)
  // @ts-expect-error -- what has any text as its code documents none
  hasCode({ code: String(outcome.code) }, 'SUCCESS')
  expectTypeOf<DocumentedCode<{ readonly code: string }>>().toBeNever()
  expectTypeOf<DocumentedCode<{ readonly code: 'A' | 'B' | (string & {}) }>>().toEqualTypeOf<'A' | 'B'>()
})

test('hasCode takes codes of the gateway, and outcomes of waiting', (waited?: unknown) => {
  hasCode(outcome, 'INVALID_SIGNATURE')
  const payment = waited as WaitOutcome<'payment'>
  if (hasCode(payment, 'USER_BALANCE_NOT_ENOUGH'))
    expectTypeOf(payment.code).toEqualTypeOf<'USER_BALANCE_NOT_ENOUGH'>()
})

test('the compiler checks that a switch handles every known code', () => {
  const code = knownCode('transactionResult', 'SUCCESS')
  expectTypeOf<'PAYMENT_IN_PROCESS' | undefined>().toExtend<typeof code>()
  expectTypeOf<'INVALID_SIGNATURE'>().not.toExtend<typeof code>()
  switch (code) {
    case 'SUCCESS':
    case undefined:
      break
    default:
      // @ts-expect-error -- all failures are forgotten
      assertNever(code)
  }
  expectTypeOf(knownCode('refund', outcome.code)).toEqualTypeOf<
    DocumentedCode<Outcome<'refund'>> | undefined
  >()
  // @ts-expect-error -- there are no codes of that name
  knownCode('nothing', 'SUCCESS')
})

test('matchNotification takes known notifications where each event has a case', () => {
  const verified = {} as VerifiedNotification // what a receiver gives
  const known = {} as KnownNotification // what isKnownNotification leaves of it
  const all = {} as NotificationCases<number>
  expectTypeOf(matchNotification(known, all)).toEqualTypeOf<number>()
  const { DISPUTE_CREATED: _, ...some } = all
  // @ts-expect-error -- DISPUTE_CREATED is forgotten
  matchNotification(known, some)
  expectTypeOf(matchNotification(known, { ...some, otherwise: () => 1 })).toEqualTypeOf<number>()
  // @ts-expect-error -- it can be one that the contract does not know
  matchNotification(verified, all)
  expectTypeOf(matchNotification(verified, { ...all, otherwise: () => 1 })).toEqualTypeOf<number>()
})

test('each case is given the message of its event, and a misspelt event is refused', () => {
  const verified = {} as VerifiedNotification // what a receiver gives
  const id = matchNotification(verified, {
    CAPTURE_RESULT: (notification) => {
      expectTypeOf(notification).toEqualTypeOf<CaptureNotification>()
      return notification.captureId
    },
    otherwise: (notification) => {
      expectTypeOf(notification).toEqualTypeOf<VerifiedNotification>()
      return ''
    },
  })
  expectTypeOf(id).toEqualTypeOf<string>()
  // @ts-expect-error -- misspelt
  matchNotification(verified, {
    CAPTURE_RESLT: () => '',
    otherwise: () => '',
  })
})

test('handlers for every event can be asked for', () => {
  const handle = () => {}
  // @ts-expect-error -- all other events are forgotten
  ;({ PAYMENT_RESULT: handle }) satisfies Required<NotificationHandlers>
})
