import { amountText } from '../../../amounts/amount-text.ts'
import { timeText } from '../../format.ts'
import { escapeHtml } from '../../pages/page.ts'
import type { SandboxDispute } from '../../state/dispute-state.ts'

/** The table of disputes; each one links to its page. */
export function disputesTable(disputes: readonly SandboxDispute[]): string {
  if (disputes.length === 0) return '<p class="dim">None yet.</p>'
  const rows = disputes.map((dispute) => {
    const { disputeId, paymentRequestId, type, amount, openedAt, dueAt } = dispute
    const cells = [
      timeText(openedAt),
      paymentRequestId,
      type,
      amountText(amount),
      statusText(dispute),
      timeText(dueAt),
    ]
    const link = `<td class="id"><a href="/disputes/${escapeHtml(disputeId)}">${escapeHtml(disputeId)}</a></td>`
    return `<tr>${link}${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
  })
  const head = ['disputeId', 'opened', 'paymentRequestId', 'type', 'amount', 'status', 'due']
  return `<div class="scroll"><table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table></div>`
}

/** The status, and what it came by. */
export function statusText({ status, judgement, acceptance }: SandboxDispute): string {
  return [status, acceptance?.reason ?? judgement?.result ?? ''].join(' ').trim()
}
