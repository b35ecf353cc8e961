import { responseValidators } from '../../../generated/response-validators.ts'
import { createMerchant, type Merchant, type RawAnswer } from '../merchant.ts'

export const minute = 60_000

export interface Declarant extends Merchant {
  readonly paymentId: string
  readonly declare: (more?: Record<string, unknown>) => Promise<RawAnswer>
  readonly inquireDeclarations: (...ids: string[]) => Promise<RawAnswer>
}

/** A merchant with a payment of 100.00 CNY that has succeeded. */
export async function createDeclarant(
  options: Parameters<typeof createMerchant>[0] = {},
  amount = { currency: 'CNY', value: '10000' },
): Promise<Declarant> {
  const merchant = await createMerchant(options)
  const { body, text } = await merchant.pay({ paymentAmount: amount })
  const { paymentId } = body
  if (typeof paymentId !== 'string') throw new Error(`No payment: ${text}`)
  return {
    ...merchant,
    paymentId,
    declare: (more) => merchant.call('/v1/customs/declare', { ...declarationOf(paymentId), ...more }),
    inquireDeclarations: (...declarationRequestIds) =>
      merchant.call('/v1/customs/inquiryDeclarationRequests', { declarationRequestIds }),
  }
}

export const cny = (value: string) => ({ currency: 'CNY', value })

export const declarationOf = (paymentId: string) => ({
  declarationRequestId: 'd-1',
  paymentId,
  declarationAmount: cny('10000'),
  customs: { region: 'CN', customsCode: 'ZONGSHU' },
  merchantCustomsInfo: { merchantCustomsCode: 'shop', merchantCustomsName: 'Shop' },
  splitOrder: false,
})

/** Result code of an answer, which is signed and fits the contract. */
export async function codeOf(
  operation: keyof typeof responseValidators,
  pending: Promise<RawAnswer>,
): Promise<string> {
  const answer = await pending
  const validate = await responseValidators[operation]()
  if (!answer.isSigned) throw new Error('The answer is not signed.')
  if (!validate(answer.body)) throw new Error(`${answer.text}: ${JSON.stringify(validate.errors)}`)
  return answer.body.result.resultCode
}
