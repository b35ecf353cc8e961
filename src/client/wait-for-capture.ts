import { resultCodes } from '../../generated/result-codes.ts'
import type { Transaction } from '../../generated/types.ts'
import { optionError } from '../core/check-options.ts'
import { clockOf } from './clock-of.ts'
import { type AntomOperations, statusNames } from './outcome.ts'
import {
  answerOf,
  checkWaitOptions,
  failureAdvice,
  type Inquiry,
  type PaymentQuery,
  poll,
  textOr,
} from './poll.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'
import type { WaitForCapture, WaitForCaptureOutcome } from './wait-types.ts'

/**
 * Implements {@link WaitForCapture}.
 *
 * @param antom - the client's methods
 * @param clientOptions - the client's
 * @param input - of the caller
 */
export async function waitForCapture(
  antom: AntomOperations,
  clientOptions: ResolvedClientOptions,
  ...[{ captureRequestId, ...payment }, options = {}]: Parameters<WaitForCapture>
): Promise<WaitForCaptureOutcome> {
  if (typeof captureRequestId !== 'string' || captureRequestId === '')
    throw optionError('captureRequestId', 'is missing')
  checkWaitOptions('waitForCapture', options)
  const read = (inquiry: Inquiry) => readCapture(inquiry, captureRequestId)
  // What is left of the request after the id of the capture is a request for the payment.
  return answerOf(await poll(antom, clockOf(clientOptions), payment as PaymentQuery, read, options))
}

/** What an inquiry says of a capture. */
function readCapture(inquiry: Inquiry, captureRequestId: string): WaitForCaptureOutcome {
  if (inquiry.status !== 'succeeded') return { ...inquiry, status: 'pending' }
  const open = {
    ...inquiry,
    status: 'pending',
    code: 'PAYMENT_IN_PROCESS',
    message: '',
    advice: 'inquire',
  } as const
  const captures = capturesOf(inquiry.data.transactions, captureRequestId)
  const [capture] = captures
  const result = capture?.transactionResult
  // Not listed yet: the code of the inquiry, SUCCESS, would read as if the capture had succeeded. Listed twice with
  // two results: neither is believed.
  const isPlain = captures.every((one) => one.transactionResult?.resultStatus === result?.resultStatus)
  if (capture === undefined || result === undefined || !isPlain) return open
  const code = textOr(result.resultCode, 'UNKNOWN_EXCEPTION')
  const details = { ...inquiry, code, message: textOr(result.resultMessage, '') }
  switch (result.resultStatus) {
    case 'S':
      return { ...details, status: statusNames.S, advice: 'done', data: capture }
    case 'F': {
      const advice = failureAdvice(resultCodes.transactionResult, code)
      return { ...details, status: statusNames.F, advice, data: capture }
    }
    default:
      return { ...details, status: statusNames.U, advice: 'inquire' }
  }
}

/** The captures with an id, out of a list that may not be one. */
function capturesOf(transactions: unknown, captureRequestId: string): Transaction[] {
  const rows: readonly unknown[] = Array.isArray(transactions) ? transactions : []
  return rows.filter((row): row is Transaction => {
    if (typeof row !== 'object' || row === null) return false
    const { transactionType, transactionRequestId } = row as Partial<Transaction>
    return transactionType === 'CAPTURE' && transactionRequestId === captureRequestId
  })
}
