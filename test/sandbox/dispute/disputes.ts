import { notificationValidators } from '../../../generated/notification-validators.ts'
import { responseValidators } from '../../../generated/response-validators.ts'
import type { OpenDisputeOptions, SandboxOptions } from '../../../src/sandbox/index.ts'
import { createMerchant, type Merchant, notifyUrl, type RawAnswer } from '../merchant.ts'

export const hour = 3_600_000
export const day = 24 * hour

/** The Base64 text of a small PDF file. */
export const pdf = Buffer.from('%PDF-1.7 proof').toString('base64')

/** A merchant with a payment that has succeeded, and whose dashboard has a URL for disputes. */
export interface DisputedMerchant extends Merchant {
  readonly paymentId: string
  /** Opens a dispute about the payment, and gives its id. */
  readonly open: (options?: OpenDisputeOptions) => string
  readonly accept: (disputeId: string) => Promise<RawAnswer>
  readonly defend: (disputeId: string, document?: string) => Promise<RawAnswer>
  readonly download: (disputeId: string, type: string) => Promise<RawAnswer>
  /** The notifications about disputes that arrived, without those of the payment. */
  readonly steps: () => Record<string, unknown>[]
  /** Their types. */
  readonly events: () => unknown[]
}

export async function createDisputedMerchant(
  options: SandboxOptions = {},
  paymentRequestId = 'pay-1',
): Promise<DisputedMerchant> {
  const merchant = await createMerchant({ notifyUrl, ...options })
  const { body, text } = await merchant.pay({ paymentRequestId })
  const { paymentId } = body
  if (typeof paymentId !== 'string') throw new Error(`No payment: ${text}`)
  const steps = () =>
    merchant.received.map(({ body }) => body).filter(({ disputeId }) => disputeId !== undefined)
  return {
    ...merchant,
    paymentId,
    open: (more) => merchant.sandbox.disputes.open(paymentId, more).disputeId,
    accept: (disputeId) => merchant.call('/v1/payments/acceptDispute', { disputeId }),
    defend: (disputeId, disputeEvidence = pdf) =>
      merchant.call('/v1/payments/supplyDefenseDocument', { disputeId, disputeEvidence }),
    download: (disputeId, disputeEvidenceType) =>
      merchant.call('/v1/payments/downloadDisputeEvidence', { disputeId, disputeEvidenceType }),
    steps,
    events: () => steps().map(({ disputeNotificationType }) => disputeNotificationType),
  }
}

/** Result code of an answer, which is signed and fits the contract. */
export async function codeOf(
  operation: keyof typeof responseValidators,
  pending: Promise<RawAnswer>,
): Promise<string> {
  const answer = await pending
  const validate = await responseValidators[operation]()
  if (!answer.isSigned) throw new Error('The answer is not signed.')
  // The text: `body` lacks what the gateway fills from the contract's examples.
  const whole: unknown = JSON.parse(answer.text)
  if (!validate(whole)) throw new Error(`${answer.text}: ${JSON.stringify(validate.errors)}`)
  return answer.body.result.resultCode
}

/** Throws for the first notification that does not fit the contract. */
export async function checkNotifications(bodies: readonly Record<string, unknown>[]): Promise<void> {
  const validate = await notificationValidators.DISPUTE_CREATED()
  for (const body of bodies) {
    if (!validate(body)) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(validate.errors)}`)
  }
}
