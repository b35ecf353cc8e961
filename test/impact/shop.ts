/**
 * A shop that uses the example contract. A comment at the end of a line names the changes of the contract that concern
 * that line: the tests expect those lines to be found, and no others.
 */
export const shop: Readonly<Record<string, string>> = {
  'src/orders.ts': `
import { createAntomClient, type PlaceOrderRequest, type SettleRequest } from 'antom-contract'

export interface Db { save(id: string, value: unknown): Promise<void> }

export function orders(antom: ReturnType<typeof createAntomClient>, db: Db, reference: string) {
  async function order(): Promise<string | undefined> {
    const request: PlaceOrderRequest = { //! newly-required
      productCode: 'DIRECT_ORDER',
      orderRequestId: reference, //! shorter
      orderAmount: { currency: 'HKD', value: '1000' },
    }
    const outcome = await antom.placeOrder(request)
    return outcome.status === 'failed' ? outcome.code : undefined
  }

  async function hosted() {
    // Another form of the same message: what the direct one requires is none of its business.
    const request = { productCode: 'HOSTED_ORDER', orderRequestId: 'fixed' } as const
    return antom.placeOrder({ ...request, orderAmount: { currency: 'HKD', value: '1' } } as PlaceOrderRequest)
  }

  async function settle(orderId: string): Promise<void> {
    const request: SettleRequest = {
      settleRequestId: reference,
      orderId,
      settleAmount: { currency: 'HKD', value: '500' },
      settleType: 'PART', //! renamed removed-request
    }
    const outcome = await antom.settle(request)
    if (outcome.status === 'succeeded') {
      const { settleId, settleTime } = outcome.data //! not-promised
      await db.save(settleId, { at: settleTime, text: outcome.data.bankReferenceNo }) //! removed-answer
      return
    }
    switch (outcome.code) { //! new-code
      case 'AUTH_EXPIRED': //! advice
        throw new Error('too old')
      case 'RISK_REJECT': //! removed-code
        throw new Error('refused')
      case 'SETTLE_IN_PROCESS': //! status
        return
      default:
        if (outcome.code === 'AUTH_NOT_FOUND') throw new Error('unknown')
    }
  }

  async function transfer(paymentId: string) {
    const amount = { currency: 'HKD', value: '1' }
    const request = { transferRequestId: 'fixed', paymentId, transferAmount: amount }
    const outcome = await antom.transfer({ ...request, transferReason: 'DUPLICATE' }) //! removed-value removed-operation
    // The same code, of another operation.
    if (outcome.code === 'AUTH_EXPIRED') return undefined
    return outcome.data.transferId
  }

  async function look(orderId: string) {
    const outcome = await antom.inquireOrder({ orderId })
    for (const step of outcome.data.steps ?? []) {
      switch (step.stepType) { //! new-value
        case 'SETTLE':
          await db.save(step.stepRequestId, step.stepResult.resultCode)
          break
        case 'CANCEL': //! removed-answer-value
          break
      }
    }
  }

  return { order, hosted, settle, transfer, look }
}
`,
  'src/receive.ts': `
import { createNotificationReceiver } from 'antom-contract/notifications'

// Of the shop's own: names that the contract has as well.
interface Invoice { bankReferenceNo: string; settleType: string }
export const print = (invoice: Invoice) => [invoice.bankReferenceNo, invoice.settleType]

export const receiver = createNotificationReceiver({
  on: {
    SETTLE_RESULT: async ({ settleAmount, taxId }, { eventName }) => { //! event removed-notification type
      console.log(eventName === 'SETTLE_RESULT', settleAmount.value, taxId) //! event
    },
    TRANSFER_RESULT: ({ transferId }) => console.log(transferId),
  },
  onUnknown: () => {},
})

export const texts: Record<string, string> = {
  AUTH_EXPIRED: 'The order is too old.', //! advice
  SUCCESS: 'Done.',
}
`,
  // The same in other forms of the language.
  'src/forms.ts': `
import type { AntomClient, SettleNotification, SettleRequest, SettleResponse } from 'antom-contract'

export class Gateway {
  constructor(private readonly antom: AntomClient) {}

  async settle(settleRequestId: string) {
    const request = {
      settleRequestId,
      orderId: 'o',
      settleAmount: { currency: 'HKD', value: '1' },
      settleType: 'ALL', //! renamed removed-request
    }
    const outcome = await this.antom.settle(request)
    const { code } = outcome
    return code === 'RISK_REJECT' || outcome['code'] === 'AUTH_EXPIRED' //! removed-code advice
  }

  reference(answer?: SettleResponse) {
    return answer?.bankReferenceNo ?? (answer as SettleResponse)['bankReferenceNo'] //! removed-answer
  }

  tax = ({ taxId: id = '' }: SettleNotification) => id //! removed-notification

  isOld = (code: string) => ['AUTH_EXPIRED', 'AUTH_NOT_FOUND'].includes(code) //! advice

  request = (settleType: string) =>
    ({ settleRequestId: 'r', orderId: 'o', settleAmount: { currency: 'HKD', value: '1' }, settleType }) satisfies SettleRequest //! renamed removed-request

  change(request: SettleRequest) {
    request.settleType = 'ALL' //! renamed removed-request
  }
}
`,
}
