import { type CallOptions, captureOf, type Merchant, type RawAnswer } from '../merchant.ts'

export const day = 86_400_000

/** Time in which a change is decided and notified: 5 s and 3 s. */
export const decided = 8000

export const hkd = (value: string) => ({ currency: 'HKD', value })

/** Asks for a new total of an authorization of 10.00 HKD; 15.00 HKD when none is given. */
export function update(
  merchant: Merchant,
  paymentId: unknown,
  more: Record<string, unknown> = {},
  options?: CallOptions,
): Promise<RawAnswer> {
  const request = { updateRequestId: 'update-1', paymentId, amount: hkd('1500'), ...more }
  return merchant.call('/v1/payments/updateAmount', request, options)
}

export function updateNotifications({ received }: Merchant): Record<string, unknown>[] {
  return received.map(({ body }) => body).filter(({ notifyType }) => notifyType === 'UPDATE_AMOUNT_RESULT')
}

export async function captureCode(
  merchant: Merchant,
  paymentId: string,
  id: string,
  value: string,
): Promise<string> {
  return (await merchant.capture(captureOf(paymentId, id, value))).body.result.resultCode
}
