import type { SandboxContract } from '../../contract.ts'
import type { FamilyContext, FamilyPage } from '../../family.ts'
import { localUrl } from '../../pages/web-url.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import { cashierPage, donePage } from './cashier-page.ts'
import { isWaitingForPayer, type PaymentLifecycle } from './payment-lifecycle.ts'

/** Makes the function that finds the cashier page of a payment by its path. */
export function createCashier({ contract, state }: FamilyContext, lifecycle: PaymentLifecycle) {
  return (path: string): FamilyPage | undefined => {
    const paymentId = /^\/cashier\/(\d{1,64})$/.exec(path)?.[1]
    const payment = paymentId === undefined ? undefined : state.payments.find(paymentId)
    if (payment === undefined) return undefined
    return {
      show: () =>
        isWaitingForPayer(payment)
          ? { html: cashierPage(payment, contract), formTarget: localUrl(payment.redirectUrl)?.origin }
          : { html: donePage(payment) },
      submit: (form) => {
        if (form.get('action') === 'approve') {
          const { card } = payment
          if (card?.asksToStore && isWaitingForPayer(payment)) card.stores = form.get('store') === 'yes'
          lifecycle.approve(payment)
        } else if (form.get('action') === 'decline') {
          const code = form.get('code') ?? ''
          const isReason = isFailureCode(code, ['paymentResultCode'], contract)
          lifecycle.decline(payment, isReason ? code : undefined)
        }
        // A shop on this machine is opened at once, as in reality; another one can be missing and gets a link.
        return localUrl(payment.redirectUrl)?.href ?? path
      },
    }
  }
}

/** The fields of an answer that lead the payer to the cashier page. */
export function cashierRedirect({ paymentId }: SandboxPayment, { url }: FamilyContext) {
  const cashierUrl = `${url()}/cashier/${paymentId}`
  return {
    normalUrl: cashierUrl,
    redirectActionForm: {
      method: 'GET',
      redirectUrl: cashierUrl,
      actionFormType: 'RedirectActionForm',
    },
  }
}

/** Whether a code is a failure in one of the contract's tables of result codes. */
export function isFailureCode(
  code: string,
  tables: readonly string[],
  { resultCodes }: SandboxContract,
): boolean {
  return tables.some((table) => {
    const rows = { ...resultCodes[table] }
    return Object.hasOwn(rows, code) && rows[code]?.status === 'F'
  })
}
