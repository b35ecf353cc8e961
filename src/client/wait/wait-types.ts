import type { FinalStates } from '../../../generated/final-states.ts'
import type { WaitMethods } from '../../../generated/methods.ts'
import type { Failed, OperationName, Outcome, Pending, Succeeded } from '../outcome.ts'

/** How to wait for a final state. */
export interface WaitOptions {
  /** Ends the waiting: the error is then a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal | undefined
  /**
   * How long to wait for a decision, in milliseconds, 0 or more; 0 asks once. One inquiry is made at the end of it, and one
   * that is under way then is not cut off: the method resolves up to `timeout` later. Default: 62000, the sum of the
   * default `delays`. A payer at a cashier needs minutes.
   */
  readonly deadline?: number | undefined
  /**
   * The waits between inquiries, in milliseconds, each 1 or more; the last is repeated. Default: 2000, 4000, 8000,
   * 16000, 32000, as Antom's own sample for auto debit has it.
   */
  readonly delays?: readonly number[] | undefined
  /** How long each call may take, in milliseconds, 1 or more; that of the client when left out, 15000 by default. */
  readonly timeout?: number | undefined
}

/** How to wait for what can be cancelled. */
export interface CancellableWaitOptions extends WaitOptions {
  /**
   * Cancels what is not final at the deadline, sending the same cancel as often as the contract allows, and looks once
   * more; both come on top of `deadline`. Once the cancel has succeeded the outcome is `failed`, of a payment with
   * `ORDER_IS_CANCELED`, whatever the inquiry says: money that was paid is given back. While it is not known whether the
   * cancel took effect, what reads as succeeded is `pending`. A payment that is `PENDING` is not cancelled: the payer is
   * done, and the result can take days. Default: false.
   */
  readonly cancelAtDeadline?: boolean | undefined
}

/** How to wait for a payment. */
export type WaitForPaymentOptions = CancellableWaitOptions

/** What can be waited for, such as `payment`. */
export type FinalStateName = keyof FinalStates

/**
 * What waiting resolves with. `data` of a final outcome is the answer to the inquiry, or its entry for what was asked
 * for. `failed` means that the payment or capture itself failed: an inquiry that was refused leaves it `pending`, with
 * the inquiry's code and advice; the advice is `inquire` where the gateway does not know it yet.
 */
export type WaitOutcome<Name extends FinalStateName> =
  | (Succeeded<FinalStates[Name]['succeeded'], FinalStates[Name]['code']> & CancelOutcome<Name>)
  | (Failed<FinalStates[Name]['failed'], FinalStates[Name]['code']> & CancelOutcome<Name>)
  | (Pending<FinalStates[Name]['pending'], FinalStates[Name]['code']> & CancelOutcome<Name>)

/** The outcome of the cancel at the deadline, when there was one and it was answered. */
type CancelOutcome<Name extends FinalStateName> = FinalStates[Name]['cancel'] extends infer Operation extends
  OperationName
  ? { readonly cancel?: Outcome<Operation> }
  : unknown

/** What each wait resolves with; it has a name for the same reason as `Outcomes`. */
type WaitOutcomes = { readonly [Name in FinalStateName]: WaitOutcome<Name> }

/** Methods that wait for a final state, such as `waitForPayment`. */
export interface AntomWaits extends WaitMethods<WaitOptions, CancellableWaitOptions, WaitOutcomes> {}

/** What `waitForPayment` resolves with. */
export type WaitForPaymentOutcome = WaitOutcome<'payment'>

/** What `waitForCapture` resolves with. */
export type WaitForCaptureOutcome = WaitOutcome<'capture'>
