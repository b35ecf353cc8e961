import type { OperationMessages } from '../../generated/operations.ts'
import { type Advice, resultCodes } from '../../generated/result-codes.ts'
import type { InquiryPaymentSuccess, Transaction } from '../../generated/types.ts'
import { ConfigurationError, isTransportError, TransportError } from '../core/errors.ts'
import type { AntomOperations } from './create-client.ts'
import { type Failed, type Outcome, type Pending, type Succeeded, statusNames } from './outcome.ts'
import type { Settings } from './settings.ts'

/** How to wait for a final state. */
export interface WaitOptions {
  /** Ends the waiting: the error is then a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal | undefined
  /**
   * How long to wait at most, in milliseconds, 0 or more; 0 asks once. One inquiry is made at the end of it. Default:
   * 62000, the sum of the default `delays`. A payer at a cashier needs minutes.
   */
  readonly deadline?: number | undefined
  /**
   * The waits between inquiries, in milliseconds, each 1 or more; the last is repeated. Default: 2000, 4000, 8000,
   * 16000, 32000, as Antom's own sample for auto debit has it.
   */
  readonly delays?: readonly number[] | undefined
}

/** How to wait for a payment. */
export interface WaitForPaymentOptions extends WaitOptions {
  /**
   * Cancels the payment when it is not final at the deadline, sending the same cancel up to 3 times, and looks once
   * more. Default: false.
   */
  readonly cancelAtDeadline?: boolean | undefined
}

type PaymentCode =
  | keyof (typeof resultCodes)['paymentResultCode']
  | OperationMessages['inquiryPayment']['resultCode']
type CaptureCode =
  | keyof (typeof resultCodes)['transactionResult']
  | OperationMessages['inquiryPayment']['resultCode']

/**
 * How a payment stands. `data` is the answer of the last inquiry. `failed` is said only of the payment itself, which
 * failed or was cancelled: an inquiry that was refused leaves it `pending`, with the inquiry's code and advice.
 */
export type PaymentOutcome = (
  | Succeeded<InquiryPaymentSuccess, PaymentCode>
  | Failed<OperationMessages['inquiryPayment']['response'], PaymentCode>
  | Pending<OperationMessages['inquiryPayment']['response'], PaymentCode>
) & {
  /** The outcome of the cancel at the deadline, when there was one and Antom answered it. */
  readonly cancel?: Outcome<'cancel'>
}

/** How a capture stands. `data` is the capture's row in `transactions` of the last inquiry, once it is decided. */
export type CaptureOutcome =
  | Succeeded<Transaction, CaptureCode>
  | Failed<Transaction, CaptureCode>
  | Pending<OperationMessages['inquiryPayment']['response'], CaptureCode>

/**
 * Asks inquiryPayment until the payment has succeeded, failed or been cancelled, or the deadline has come: then the
 * outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided.
 *
 * @param payment - `paymentRequestId` (yours) or `paymentId` (Antom's)
 * @param options - deadline, delays, signal, and whether to cancel at the deadline
 * @throws {TransportError} `aborted`; or the last inquiry's, when none of them got an answer
 * @throws {SignatureError} when an answer is not authentic
 * @throws {ContractError} when an answer is not as the contract says
 * @throws {ConfigurationError} when an option cannot be used
 *
 * @example
 * ```ts
 * const outcome = await antom.waitForPayment({ paymentRequestId: 'payment-1' }, { cancelAtDeadline: true })
 * if (outcome.status === 'succeeded') console.log(outcome.data.paymentId)
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type WaitForPayment = (
  payment: OperationMessages['inquiryPayment']['request'],
  options?: WaitForPaymentOptions,
) => Promise<PaymentOutcome>

/**
 * Asks inquiryPayment until a capture has succeeded or failed, or the deadline has come: then the outcome is
 * `pending`. The capture is found in the payment's `transactions` by its request id.
 *
 * @param capture - your `captureRequestId`, and of the payment `paymentId` (Antom's) or `paymentRequestId` (yours)
 * @param options - deadline, delays and signal
 * @throws as {@link WaitForPayment}
 *
 * @example
 * ```ts
 * const outcome = await antom.waitForCapture({ captureRequestId: 'capture-1', paymentId: '2024010112345' })
 * if (outcome.status === 'succeeded') console.log(outcome.data.transactionId) // the captureId
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type WaitForCapture = (
  capture: OperationMessages['inquiryPayment']['request'] & { readonly captureRequestId: string },
  options?: WaitOptions,
) => Promise<CaptureOutcome>

const defaultDelays = [2000, 4000, 8000, 16_000, 32_000]
const defaultDeadline = 62_000

/** The documented limit is 3 times the same cancel. */
const cancelRetries = 2

/** How an inquiry is refused while a payment is so new that it cannot be found, or was never made. */
const notFound: readonly string[] = [
  'ORDER_NOT_EXIST',
] satisfies readonly (keyof (typeof resultCodes)['inquiryPayment'])[]

type Payment = OperationMessages['inquiryPayment']['request']
type Inquiry = Outcome<'inquiryPayment'>

/** Implements {@link WaitForPayment}. */
export async function waitForPayment(
  antom: AntomOperations,
  { clock }: Settings,
  ...[payment, options = {}]: Parameters<WaitForPayment>
): Promise<PaymentOutcome> {
  const found = await poll(antom, clock, payment, readPayment, options)
  if (options.cancelAtDeadline !== true || !found.isOpen) return answerOf(found)

  const { signal } = options
  const cancel = await unlessUnanswered(() => antom.cancel(payment, { signal, retries: cancelRetries }))
  const last = await poll(antom, clock, payment, readPayment, { signal, deadline: 0 })
  const outcome = last.outcome ?? found.outcome
  if (cancel.outcome === undefined) return answerOf({ ...last, outcome })
  if (cancel.outcome.status !== 'succeeded')
    return { ...answerOf({ ...last, outcome }), cancel: cancel.outcome }
  // Even a payment that succeeds after its cancellation is given back and stays cancelled.
  return outcome !== undefined && outcome.status !== 'pending'
    ? { ...outcome, cancel: cancel.outcome }
    : {
        ...(outcome ?? cancel.outcome),
        ...cancelled,
        message: cancel.outcome.message,
        cancel: cancel.outcome,
      }
}

const cancelled = { status: 'failed', code: 'ORDER_IS_CANCELED', advice: 'new-request' } as const

/** Implements {@link WaitForCapture}. */
export async function waitForCapture(
  antom: AntomOperations,
  { clock }: Settings,
  ...[{ captureRequestId, ...payment }, options = {}]: Parameters<WaitForCapture>
): Promise<CaptureOutcome> {
  if (typeof captureRequestId !== 'string' || captureRequestId === '')
    throw unusable('captureRequestId', 'is missing')
  const read = (inquiry: Inquiry) => readCapture(inquiry, captureRequestId)
  // What is left of the request after the id of the capture is a request for the payment.
  return answerOf(await poll(antom, clock, payment as Payment, read, options))
}

/** What polling came to. */
interface Found<Read> {
  /** What the last answered inquiry says. */
  readonly outcome?: Read | undefined
  /** Why the last inquiry was not answered. */
  readonly error?: unknown
  /** Whether the deadline came before a decision. */
  readonly isOpen: boolean
}

async function poll<Read extends { readonly status: string }>(
  antom: AntomOperations,
  clock: Settings['clock'],
  payment: Payment,
  read: (inquiry: Inquiry) => Read,
  { signal, deadline = defaultDeadline, delays = defaultDelays }: WaitOptions,
): Promise<Found<Read>> {
  if (!(deadline >= 0)) throw unusable('deadline', 'must be 0 or more milliseconds')
  if (delays.length === 0 || !delays.every((delay) => delay >= 1)) {
    throw unusable('delays', 'must be a list of waits of 1 or more milliseconds')
  }
  const end = clock.now() + deadline
  let outcome: Read | undefined
  for (let round = 0; ; round++) {
    // The next round is the retry.
    const found = await unlessUnanswered(() => antom.inquiryPayment(payment, { signal, retries: 0 }))
    if (found.outcome !== undefined) {
      outcome = read(found.outcome)
      const isRefused = found.outcome.status === 'failed' && !notFound.includes(found.outcome.code)
      if (isRefused || outcome.status !== 'pending') return { outcome, isOpen: false }
    }
    const left = end - clock.now()
    if (left <= 0) return { outcome, error: found.error, isOpen: true }
    await clock.sleep(Math.min(left, delays[round] ?? delays.at(-1) ?? left), signal)
    if (signal?.aborted) {
      throw new TransportError(
        'inquiryPayment: the waiting was aborted. The outcome is unknown: inquire later.',
        {
          reason: 'aborted',
          operation: 'inquiryPayment',
          cause: signal.reason,
        },
      )
    }
  }
}

/** The outcome of a call, or the error of one that no attempt got an answer to. Others are thrown on. */
async function unlessUnanswered<Name extends 'inquiryPayment' | 'cancel'>(
  call: () => Promise<Outcome<Name>>,
): Promise<{ outcome?: Outcome<Name>; error?: unknown }> {
  try {
    return { outcome: await call() }
  } catch (error) {
    if (isTransportError(error) && error.reason !== 'aborted') return { error }
    throw error
  }
}

function answerOf<Read>({ outcome, error }: Found<Read>): Read {
  if (outcome === undefined) throw error
  return outcome
}

/** What an inquiry says of the payment. */
function readPayment(inquiry: Inquiry): PaymentOutcome {
  if (inquiry.status !== 'succeeded') return { ...inquiry, status: 'pending' }
  const { data } = inquiry
  const { paymentStatus, paymentResultCode: code, paymentResultMessage: message } = data
  const about = { ...inquiry, code, message }
  const known = rowOf(resultCodes.paymentResultCode, code)
  switch (paymentStatus) {
    case 'SUCCESS':
      return { ...about, status: 'succeeded', advice: 'done' }
    case 'FAIL':
      return { ...about, status: 'failed', advice: known?.status === 'F' ? known.advice : 'contact-support' }
    case 'CANCELLED':
      return { ...about, status: 'failed', advice: 'new-request' }
    default:
      return { ...about, status: 'pending', advice: 'inquire' }
  }
}

/** What an inquiry says of a capture. */
function readCapture(inquiry: Inquiry, captureRequestId: string): CaptureOutcome {
  if (inquiry.status !== 'succeeded') return { ...inquiry, status: 'pending' }
  const capture = inquiry.data.transactions?.find(
    (one) => one.transactionType === 'CAPTURE' && one.transactionRequestId === captureRequestId,
  )
  // Not listed yet: the code of the inquiry, SUCCESS, would read as if the capture had succeeded.
  if (capture === undefined)
    return { ...inquiry, status: 'pending', code: 'PAYMENT_IN_PROCESS', message: '', advice: 'inquire' }
  const { resultStatus, resultCode: code, resultMessage: message = '' } = capture.transactionResult
  const known = rowOf(resultCodes.transactionResult, code)
  const details = { ...inquiry, code, message }
  if (resultStatus === 'U') return { ...details, status: statusNames.U, advice: 'inquire' }
  return resultStatus === 'S'
    ? { ...details, status: statusNames.S, advice: 'done', data: capture }
    : {
        ...details,
        status: statusNames.F,
        advice: known?.status === 'F' ? known.advice : 'contact-support',
        data: capture,
      }
}

function rowOf(
  table: Readonly<Record<string, { readonly status: string; readonly advice: Advice }>>,
  code: string,
) {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

function unusable(option: string, problem: string): ConfigurationError {
  return new ConfigurationError(`${option} ${problem}`, { option })
}
