import type { ResultStatus } from '../../../generated/result-codes.ts'
import type { Amount } from '../../../generated/types.ts'
import type { Scenario } from '../scenario.ts'

/** How a payment stands, as inquiryPayment says it. */
export type PaymentStatus = 'PROCESSING' | 'PENDING' | 'SUCCESS' | 'FAIL' | 'CANCELLED'

/** A capture of an authorized payment. */
export interface SandboxCapture {
  readonly captureId: string
  readonly captureRequestId: string
  readonly amount: Amount
  readonly scenario: Scenario
  /** `U` while it is in process. */
  status: ResultStatus
  /** Its result code: of a capture in process the one it will end with is not in here. */
  code: string
  /** When it succeeded, in milliseconds since 1970. */
  capturedAt: number | undefined
}

/** A payment as the gateway keeps it. */
export interface SandboxPayment {
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly productCode: string
  readonly methodType: string
  readonly description: string
  readonly amount: Amount
  /** The values that a repetition must not change, as text. */
  readonly compared: string
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
  /** Whether nothing more can be captured: the authorization expired or the last capture was made. */
  authorizationEnd: 'expired' | 'last-capture' | undefined
  readonly captures: SandboxCapture[]
  /** How many notifications it has had. */
  notifications: number
  /** Ends the waits that belong to it. */
  readonly waits: Set<() => void>
}

/** What is captured, or in process and so may be. */
export function capturedTotal({ captures }: SandboxPayment): bigint {
  return captures
    .filter(({ status }) => status !== 'F')
    .reduce((total, { amount }) => total + BigInt(amount.value), 0n)
}
