import { authorize, type CallOptions, captureOf, type Merchant, type RawAnswer } from '../merchant.ts'

export const refundUrl = 'http://127.0.0.1:9/refunds'

/** Asks for a refund of 2.50 HKD, or of what is given. */
export function refund(
  merchant: Merchant,
  paymentId: unknown,
  more: Record<string, unknown> = {},
  options?: CallOptions,
): Promise<RawAnswer> {
  const request = {
    refundRequestId: 'refund-1',
    paymentId,
    refundAmount: { currency: 'HKD', value: '250' },
    refundNotifyUrl: refundUrl,
    ...more,
  }
  return merchant.call('/v1/payments/refund', request, options)
}

export function inquireRefund(merchant: Merchant, request: Record<string, unknown>): Promise<RawAnswer> {
  return merchant.call('/v1/payments/inquiryRefund', request)
}

/** A wallet payment of 10.00 HKD that has succeeded; its id. */
export async function paid(
  merchant: Merchant,
  paymentRequestId = 'pay-1',
  more: Record<string, unknown> = {},
): Promise<string> {
  return String((await merchant.pay({ paymentRequestId, ...more })).body.paymentId)
}

/** A card payment of 10.00 HKD with captures of these values; its id and theirs. */
export async function captured(merchant: Merchant, values: readonly string[], paymentRequestId = 'pay-1') {
  const paymentId = await authorize(merchant, paymentRequestId)
  const captureIds: string[] = []
  for (const [index, value] of values.entries()) {
    const answer = await merchant.capture(captureOf(paymentId, `capture-${index + 1}`, value))
    captureIds.push(String(answer.body.captureId))
  }
  return { paymentId, captureIds }
}

/** The refund notifications that arrived. */
export function refundNotifications({ received }: Merchant): Record<string, unknown>[] {
  return received.map(({ body }) => body).filter(({ notifyType }) => notifyType === 'REFUND_RESULT')
}

export const hkd = (value: string) => ({ currency: 'HKD', value })

/** The result code of an answer to come. */
export const codeOf = async (answer: Promise<RawAnswer>) => (await answer).body.result.resultCode
