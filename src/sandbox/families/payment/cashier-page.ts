import { amountText } from '../../../amounts/amount-text.ts'
import type { SandboxContract } from '../../contract.ts'
import { escapeHtml, page } from '../../pages/page.ts'
import { webUrl } from '../../pages/web-url.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'

/** The page on which a payer approves or declines a payment. */
export function cashierPage(payment: SandboxPayment, contract: SandboxContract): string {
  const reasons = Object.entries(contract.resultCodes.paymentResultCode ?? {})
    .filter(([, { status }]) => status === 'F')
    .map(([code, { meaning }]) => {
      const selected = code === 'PROCESS_FAIL' ? ' selected' : ''
      return `<option value="${escapeHtml(code)}"${selected} title="${escapeHtml(meaning)}">${escapeHtml(code)}</option>`
    })
  const amount = escapeHtml(amountText(payment.amount))
  return page(
    'Pay in the sandbox',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>${escapeHtml(payment.description || 'Payment')}</h1>
<div class="amount">${amount}</div>
<p class="dim">${escapeHtml(payment.methodType)} &middot; ${escapeHtml(payment.paymentRequestId)}</p>
<form method="post" class="actions">
${payment.card?.asksToStore ? '<div><label><input type="checkbox" name="store" value="yes"> Let the merchant store this card</label></div>\n' : ''}<button name="action" value="approve">Pay ${amount}</button>
<div><label for="code">If you decline, the merchant gets this result code</label>
<select name="code" id="code">${reasons.join('')}</select></div>
<button class="no" name="action" value="decline">Decline</button>
</form></div></main>`,
  )
}

/** The page of a payment that does not wait for its payer. */
export function donePage(payment: SandboxPayment): string {
  const states: Readonly<Record<SandboxPayment['status'], string>> = {
    PROCESSING: 'This payment is waiting for you.',
    PENDING: 'Thank you. The result is still awaited.',
    SUCCESS: 'This payment is done.',
    FAIL: `This payment has failed: ${payment.code}.`,
    CANCELLED: 'This payment was cancelled.',
  }
  const back = webUrl(payment.redirectUrl)
  return page(
    'Payment',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>${escapeHtml(states[payment.status])}</h1>
<p class="dim">${escapeHtml(payment.paymentRequestId)} &middot; ${escapeHtml(amountText(payment.amount))}</p>
${back === undefined ? '' : `<p><a href="${escapeHtml(back.href)}" rel="noreferrer">Back to the shop</a> <span class="dim">(${escapeHtml(back.host)})</span></p>`}
</div></main>`,
  )
}
