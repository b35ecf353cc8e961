import { resultCodes } from '../../generated/result-codes.ts'
import { checkSwitch } from '../core/check-options.ts'
import { isTransportError } from '../core/errors.ts'
import type { Deviation } from '../validation/deviation.ts'
import { clockOf } from './clock-of.ts'
import { reporterOf } from './deviation-reporter.ts'
import type { AntomOperations, Outcome } from './outcome.ts'
import {
  answerOf,
  checkWaitOptions,
  failureAdvice,
  type Inquiry,
  type PollResult,
  poll,
  textOr,
  tryCall,
} from './poll.ts'
import { isRepeated } from './repeated-outcomes.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'
import type { WaitForPayment, WaitForPaymentOutcome } from './wait-types.ts'

/** The documented limit is 3 times the same cancel. */
const cancelRetries = 2

/**
 * Implements {@link WaitForPayment}.
 *
 * @param antom - the client's methods
 * @param clientOptions - the client's
 * @param input - of the caller
 */
export async function waitForPayment(
  antom: AntomOperations,
  clientOptions: ResolvedClientOptions,
  ...[payment, options = {}]: Parameters<WaitForPayment>
): Promise<WaitForPaymentOutcome> {
  checkWaitOptions('waitForPayment', options, ['cancelAtDeadline'])
  const cancelsAtDeadline = checkSwitch('cancelAtDeadline', options.cancelAtDeadline ?? undefined)
  const found = await poll(antom, clockOf(clientOptions), payment, readPayment, options)
  if (!cancelsAtDeadline || !found.isOpen) return answerOf(found)

  const { signal } = options
  const cancel = await tryCall(() => antom.cancel(payment, { signal, retries: cancelRetries }))
  const look = () => poll(antom, clockOf(clientOptions), payment, readPayment, { signal, deadline: 0 })
  if (cancel.outcome?.status === 'succeeded') {
    const last = await lookDespiteErrors(look)
    const contradictions = contradictionsOf(last)
    reporterOf(clientOptions)({ operation: 'inquiryPayment' }, contradictions)
    return cancelledOutcome(cancel.outcome, [last.outcome, found.outcome], contradictions)
  }
  const last = await look()
  const outcome = answerOf({ ...last, outcome: last.outcome ?? found.outcome })
  const answered = cancel.outcome === undefined ? {} : { cancel: cancel.outcome }
  // A refused cancel changes nothing, if it was sent once. One that is open, or was not answered, may still take the
  // money back, also when its repetition was refused.
  const isRefused = cancel.outcome?.status === 'failed' && !isRepeated(cancel.outcome)
  return outcome.status === 'succeeded' && !isRefused
    ? { ...outcome, ...openAfterCancel, ...answered }
    : { ...outcome, ...answered }
}

const openAfterCancel = {
  status: 'pending',
  code: 'PAYMENT_IN_PROCESS',
  advice: 'inquire',
  message:
    'The payment reads as paid, but it is not known whether its cancel took effect: repeat the cancel, or inquire later.',
} as const

/** The look after a cancel that succeeded: nothing that it meets can change the outcome, except the caller's abort. */
async function lookDespiteErrors(
  look: () => Promise<PollResult<WaitForPaymentOutcome>>,
): Promise<PollResult<WaitForPaymentOutcome>> {
  try {
    return await look()
  } catch (error) {
    if (isTransportError(error)) throw error
    return { error, isOpen: true }
  }
}

function contradictionsOf({ outcome, error }: PollResult<WaitForPaymentOutcome>): readonly Deviation[] {
  const contradiction = { kind: 'contradiction', schema: 'InquiryPaymentResponse' } as const
  if (outcome?.status === 'succeeded') {
    const reason = 'reads as paid after the cancel of the payment succeeded'
    return [{ ...contradiction, pointer: '/paymentStatus', keyword: 'x-cancel', reason }]
  }
  if (error !== undefined && !isTransportError(error)) {
    const reason = 'cannot be used, in the inquiry after the cancel of the payment succeeded'
    return [{ ...contradiction, pointer: '', keyword: 'x-cancel', reason }]
  }
  return []
}

/**
 * The outcome after our own cancel succeeded: failed, whatever an inquiry says. Even a payment that succeeds after its
 * cancellation is given back and stays cancelled.
 */
function cancelledOutcome(
  cancel: Outcome<'cancel'>,
  inquiries: readonly (WaitForPaymentOutcome | undefined)[],
  contradictions: readonly Deviation[],
): WaitForPaymentOutcome {
  // Only what is signed may stand beside a decision that is.
  const shown = inquiries.find((inquiry) => inquiry?.verified === true)
  const base = shown ?? cancel
  return {
    ...base,
    ...cancelled,
    message: shown?.data.paymentStatus === 'CANCELLED' ? shown.message : cancel.message,
    deviations: [...contradictions, ...base.deviations],
    cancel,
  }
}

const cancelled = { status: 'failed', code: 'ORDER_IS_CANCELED', advice: 'new-request' } as const

/** What an inquiry says of the payment. */
function readPayment(inquiry: Inquiry): WaitForPaymentOutcome {
  if (inquiry.status !== 'succeeded') return { ...inquiry, status: 'pending' }
  // What is documented for these fields may not have come; an unknown state leaves the payment open.
  const { paymentStatus, paymentResultCode, paymentResultMessage } = inquiry.data
  const about = (fallback: string) => ({
    ...inquiry,
    code: textOr(paymentResultCode, fallback),
    message: textOr(paymentResultMessage, ''),
  })
  switch (paymentStatus) {
    case 'SUCCESS':
      return { ...about('SUCCESS'), status: 'succeeded', advice: 'done' }
    case 'FAIL': {
      const failed = about('PROCESS_FAIL')
      const advice = failureAdvice(resultCodes.paymentResultCode, failed.code)
      return { ...failed, status: 'failed', advice }
    }
    case 'CANCELLED':
      return { ...about(cancelled.code), status: 'failed', advice: 'new-request' }
    default:
      return { ...about('PAYMENT_IN_PROCESS'), status: 'pending', advice: 'inquire' }
  }
}
