import type { ResultStatus } from '../../../generated/result-codes/types.ts'
import type { Amount } from '../../../generated/types.ts'
import type { JsonObject } from '../json.ts'
import type { Scenario } from '../scenario.ts'
import type { SandboxCard } from './card.ts'
import { createRecentMap } from './recent-map.ts'
import type { RecordTimers } from './record-timers.ts'

/** Status of a payment, as inquiryPayment reports it. */
export type PaymentStatus = 'PROCESSING' | 'PENDING' | 'SUCCESS' | 'FAIL' | 'CANCELLED'

/** A capture of an authorized payment. */
export interface SandboxCapture {
  readonly captureId: string
  readonly captureRequestId: string
  readonly amount: Amount
  /** Whether nothing can be captured after it, unless it fails. */
  readonly isLast: boolean
  readonly scenario: Scenario
  /** `U` while it is in process. */
  status: ResultStatus
  /** The result code that belongs to `status`. A capture in process does not have its final code yet. */
  code: string
  /** When it succeeded, in milliseconds since 1970. */
  capturedAt: number | undefined
}

/** The card that pays, and whether it is stored. */
export interface PaymentCard {
  readonly card: SandboxCard
  /** Whether the payer is asked to let the merchant store it. */
  readonly asksToStore: boolean
  /** Whether it is stored once it has paid. */
  stores: boolean
  /** The token of the stored card. */
  token: string | undefined
}

/** A payment as the gateway keeps it. Times are in milliseconds since 1970. */
export interface SandboxPayment {
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly productCode: string
  /** Whether a payer has to act before it is paid: at a cashier, or by authorizing the merchant. */
  readonly needsPayer: boolean
  /** The authorization that is obtained together with the payment, as the request has it. */
  readonly agreement?: JsonObject | undefined
  readonly methodType: string
  /** The card that pays, where one is known. */
  readonly card?: PaymentCard | undefined
  readonly description: string
  readonly amount: Amount
  /** The values that a repetition must not change, as text. */
  readonly fingerprint: string
  readonly notifyUrl: string | undefined
  readonly redirectUrl: string | undefined
  /** Whether the funds are authorized first and captured in a step of their own. */
  readonly isAuthorization: boolean
  /** Whether the merchant is the one who captures. */
  readonly isManual: boolean
  readonly createdAt: number
  readonly expiresAt: number
  readonly scenario: Scenario
  status: PaymentStatus
  /** The result code of the payment. */
  code: string
  paidAt: number | undefined
  cancelledAt: number | undefined
  authExpiresAt: number | undefined
  isAuthorizationExpired: boolean
  readonly captures: SandboxCapture[]
  /** How many notifications were made for it. */
  notifications: number
  readonly timers: RecordTimers
}

/** A capture that a request asked for, with the payment it belongs to. */
export interface RequestedCapture {
  readonly payment: SandboxPayment
  readonly capture: SandboxCapture
  /** The values that a repetition must not change, as text. */
  readonly fingerprint: string
}

/** The payments and captures of a sandbox. */
export interface PaymentState {
  readonly add: (payment: SandboxPayment) => void
  readonly find: (paymentId: string) => SandboxPayment | undefined
  readonly findByRequestId: (paymentRequestId: string) => SandboxPayment | undefined
  /** The latest payments, newest first. */
  readonly newest: (count: number) => SandboxPayment[]
  /** Adds a capture that a request asked for, so that a repetition of the request finds it. */
  readonly addCapture: (requested: RequestedCapture) => void
  readonly findCapture: (captureRequestId: string) => RequestedCapture | undefined
  /** Removes the oldest payment, but never the last one. Returns whether it removed one. */
  readonly evictOldest: () => boolean
}

/** How many captures are kept for each payment that is kept, on average. */
const capturesPerPayment = 4

/**
 * Makes the place where payments and captures are kept. A payment that is removed takes its timers and captures with
 * it.
 *
 * @param maxEntries - how many payments are kept; the oldest are removed above it
 * @param onEvict - called with each payment that is removed
 */
export function createPaymentState(
  maxEntries: number,
  onEvict: (payment: SandboxPayment) => void = () => {},
): PaymentState {
  const byRequestId = new Map<string, SandboxPayment>()
  const captures = new Map<string, RequestedCapture>()
  const payments = createRecentMap<SandboxPayment>(maxEntries, {
    onEvict: (payment) => {
      payment.timers.clear()
      byRequestId.delete(payment.paymentRequestId)
      for (const { captureRequestId } of payment.captures) captures.delete(captureRequestId)
      onEvict(payment)
    },
  })
  return {
    add: (payment) => {
      payments.set(payment.paymentId, payment)
      byRequestId.set(payment.paymentRequestId, payment)
    },
    find: payments.get,
    findByRequestId: (id) => byRequestId.get(id),
    newest: payments.newest,
    addCapture: (requested) => {
      captures.set(requested.capture.captureRequestId, requested)
      // Captures that failed are kept as well, and the merchant decides how many there are.
      while (captures.size > maxEntries * capturesPerPayment && payments.size() > 1) payments.evictOldest()
    },
    findCapture: (id) => captures.get(id),
    evictOldest: () => {
      const isLast = payments.size() <= 1
      payments.evictOldest()
      return !isLast
    },
  }
}

/** The sum of what is captured and of what is in process, in the currency's smallest unit. */
export function capturedTotal({ captures }: SandboxPayment): bigint {
  return captures
    .filter(({ status }) => status !== 'F')
    .reduce((total, { amount }) => total + BigInt(amount.value), 0n)
}

/** Why nothing more of a payment can be captured: the authorization has expired, or a last capture was made or is in process. */
export function authorizationEnd({
  isAuthorizationExpired,
  captures,
}: SandboxPayment): 'expired' | 'last-capture' | undefined {
  if (isAuthorizationExpired) return 'expired'
  return captures.some(({ isLast, status }) => isLast && status !== 'F') ? 'last-capture' : undefined
}

/** What was taken from the payer: the sum of the captures or, without a step of its own for that, what was paid. */
export function takenTotal({ paidAt, isAuthorization, captures, amount }: SandboxPayment): bigint {
  if (paidAt === undefined) return 0n
  if (!isAuthorization) return BigInt(amount.value)
  return captures
    .filter(({ status }) => status === 'S')
    .reduce((total, capture) => total + BigInt(capture.amount.value), 0n)
}
