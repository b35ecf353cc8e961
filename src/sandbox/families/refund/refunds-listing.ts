import { amountText } from '../../../amounts/amount-text.ts'
import { escapeHtml } from '../../pages/page.ts'
import type { SandboxRefund } from '../../state/refund-state.ts'

/** The table of refunds on the first page; each one links to the page of its payment. */
export function refundsTable(refunds: readonly SandboxRefund[]): string {
  const rows = refunds.map(({ refundId, refundRequestId, paymentId, status, code, amount }) => {
    const payment = `<a href="/cashier/${escapeHtml(paymentId)}">${escapeHtml(paymentId)}</a>`
    const cells = [refundRequestId, `${status} ${code}`, amountText(amount)].map(escapeHtml)
    const ids = `<td class="id">${escapeHtml(refundId)}</td><td class="id">${payment}</td>`
    return `<tr>${ids}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const head = ['refundId', 'paymentId', 'refundRequestId', 'result', 'amount']
  return `<div class="scroll"><table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table></div>`
}
