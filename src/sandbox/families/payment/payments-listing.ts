import type { Amount } from '../../../../generated/types.ts'
import { amountText } from '../../../amounts/amount-text.ts'
import { timeText } from '../../format.ts'
import { escapeHtml } from '../../pages/page.ts'
import { capturedTotal, type SandboxPayment } from '../../state/payment-state.ts'

/**
 * The table of payments on the first page; each one links to its cashier page.
 *
 * @param amountOf - gives the amount of a payment with the changes of it that succeeded
 */
export function paymentsTable(
  payments: readonly SandboxPayment[],
  amountOf: (payment: SandboxPayment) => Amount,
): string {
  const rows = payments.map((payment) => {
    const { paymentId, paymentRequestId, status, createdAt } = payment
    const captured = payment.captures.length === 0 ? '' : capturedText(payment)
    const cells = [timeText(createdAt), paymentRequestId, status, amountText(amountOf(payment)), captured]
    const link = `<td class="id"><a href="/cashier/${escapeHtml(paymentId)}">${escapeHtml(paymentId)}</a></td>`
    return `<tr>${link}${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
  })
  const head = ['paymentId', 'created', 'paymentRequestId', 'status', 'amount', 'captured']
  return `<div class="scroll"><table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table></div>`
}

function capturedText(payment: SandboxPayment): string {
  return amountText({ currency: payment.amount.currency, value: String(capturedTotal(payment)) })
}
