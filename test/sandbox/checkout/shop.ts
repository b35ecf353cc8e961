import { isObject } from '../../../tools/contract/json.ts'
import { examples } from '../../support/contract.ts'
import { createMerchant, type Merchant, notifyUrl, type RawAnswer } from '../merchant.ts'

type Request = Record<string, unknown>

/** A merchant that uses the calls of the checkout family. */
export interface Shop extends Merchant {
  readonly consult: (more?: Request) => Promise<RawAnswer>
  readonly createSession: (more?: Request, headers?: Record<string, string>) => Promise<RawAnswer>
  readonly retrieve: (request: Request) => Promise<RawAnswer>
  readonly verify: (more: Request) => Promise<RawAnswer>
  readonly rates: (more?: Request) => Promise<RawAnswer>
  /** Opens a page of the sandbox, or sends its form. */
  readonly browse: (path: string, form?: Record<string, string>) => Promise<Response>
}

export const usd = (value: string) => ({ currency: 'USD', value })

export const consultation = {
  productCode: 'CASHIER_PAYMENT',
  paymentAmount: usd('10000'),
  env: { terminalType: 'WEB' },
}

/** A Checkout Page. */
export const session = {
  productCode: 'CASHIER_PAYMENT',
  productScene: 'CHECKOUT_PAYMENT',
  paymentRequestId: 'session-1',
  order: { referenceOrderId: 'order-1', orderDescription: 'Headphones', orderAmount: usd('9900') },
  paymentAmount: usd('9900'),
  paymentRedirectUrl: 'https://shop.example/result',
  paymentNotifyUrl: notifyUrl,
  settlementStrategy: { settlementCurrency: 'USD' },
}

export const easySafePay = {
  ...session,
  productCode: 'AGREEMENT_PAYMENT',
  productScene: 'EASY_PAY',
  paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
}

export async function createShop(options: Parameters<typeof createMerchant>[0] = {}): Promise<Shop> {
  const merchant = await createMerchant(options)
  const { call, sandbox } = merchant
  return Object.assign(merchant, {
    consult: (more: Request = {}) => call('/v1/payments/consult', { ...consultation, ...more }),
    createSession: (more: Request = {}, headers: Record<string, string> = {}) =>
      call('/v1/payments/createPaymentSession', { ...session, ...more }, { headers }),
    retrieve: (request: Request) => call('/v1/payments/retrievePaymentSession', request),
    verify: (more: Request) =>
      call('/v1/payments/verifyAndCompletePayment', {
        verifyMethod: { verifyMethodType: 'SMS_OTP', otpValue: '482915' },
        verifyRequestId: 'verify-1',
        ...more,
      }),
    rates: (more: Request = {}) =>
      call('/v1/payments/inquireExchangeRate', { productCode: 'CASHIER_PAYMENT', ...more }),
    browse: (path: string, form?: Record<string, string>) =>
      sandbox.fetch(
        new globalThis.Request(new URL(path, 'http://sandbox.localhost'), {
          ...(form !== undefined && {
            method: 'POST',
            body: new URLSearchParams(form).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          }),
        }),
      ),
  })
}

/** The example requests of an operation, by name. */
export function requestExamples(operation: string): [string, Request][] {
  return examples
    .filter(({ call, message }) => call === operation && message === 'request')
    .flatMap(({ name, value }) => (isObject(value) ? [[name, value]] : []))
}

/** A list of objects in an answer. */
export function listIn(answer: RawAnswer, name: string): Request[] {
  const list = answer.body[name]
  if (!Array.isArray(list)) throw new Error(`There is no list ${name} in ${answer.text}`)
  return list
}

/** A text in an answer. */
export function textIn(answer: RawAnswer, name: string): string {
  const text = answer.body[name]
  if (typeof text !== 'string') throw new Error(`There is no text ${name} in ${answer.text}`)
  return text
}
