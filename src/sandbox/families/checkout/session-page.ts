import { amountText } from '../../../amounts/amount-text.ts'
import type { FamilyPage } from '../../family.ts'
import { timeText } from '../../format.ts'
import { amountIn, fieldOf, textIn } from '../../json.ts'
import { escapeHtml, htmlTable, page } from '../../pages/page.ts'
import { sessionPath } from './create-payment-session.ts'
import type { SessionLifecycle } from './session-lifecycle.ts'
import type { SandboxSession, SessionState } from './session-state.ts'

/** Makes the function that finds the page of a session by its path. */
export function createSessionPages(sessions: SessionState, lifecycle: SessionLifecycle) {
  return (path: string): FamilyPage | undefined => {
    const sessionId = /^\/checkout\/(\d{64})$/.exec(path)?.[1]
    const session = sessionId === undefined ? undefined : sessions.find(sessionId)
    if (session === undefined) return undefined
    return {
      show: () => ({ html: lifecycle.isOpen(session) ? openPage(session) : closedPage(session, lifecycle) }),
      submit: (form) => {
        const payment = lifecycle.submit(session, form.get('method') ?? undefined)
        return payment === undefined ? path : `/cashier/${payment.paymentId}`
      },
    }
  }
}

/** The page on which a payer chooses a method and goes on to the cashier page. */
function openPage(session: SandboxSession): string {
  const { request, methods, paymentRequestId, expiresAt } = session
  const amount = escapeHtml(amountText(amountIn(request, 'paymentAmount')))
  const options = methods.map(
    (method) => `<option value="${escapeHtml(method)}">${escapeHtml(method)}</option>`,
  )
  return page(
    'Checkout in the sandbox',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>${escapeHtml(textIn(fieldOf(request, 'order'), 'orderDescription') || 'Payment')}</h1>
<div class="amount">${amount}</div>
<p class="dim">${escapeHtml(paymentRequestId)} &middot; until ${escapeHtml(timeText(expiresAt))}</p>
<form method="post" class="actions">
<div><label for="method">Pay with</label>
<select name="method" id="method">${options.join('')}</select></div>
<button name="action" value="submit">Continue</button>
</form></div></main>`,
  )
}

/** The page of a session that was submitted or has expired. */
function closedPage(session: SandboxSession, lifecycle: SessionLifecycle): string {
  const payment = lifecycle.paymentOf(session)
  const text = isSubmitted(session, lifecycle) ? 'This session was submitted.' : 'This session has expired.'
  const link =
    payment === undefined
      ? ''
      : `<p><a href="/cashier/${escapeHtml(payment.paymentId)}">To the payment</a></p>`
  return page(
    'Checkout',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>${text}</h1>
<p class="dim">${escapeHtml(session.paymentRequestId)}</p>
${link}</div></main>`,
  )
}

function isSubmitted(session: SandboxSession, { paymentOf }: SessionLifecycle): boolean {
  return session.paymentId !== undefined || paymentOf(session) !== undefined
}

/** The table of sessions on the first page; each one links to its page. */
export function sessionsTable(list: readonly SandboxSession[], lifecycle: SessionLifecycle): string {
  const state = (session: SandboxSession) => {
    if (lifecycle.isOpen(session)) return 'open'
    return isSubmitted(session, lifecycle) ? 'submitted' : 'expired'
  }
  const table = htmlTable(
    ['created', 'paymentRequestId', 'scene', 'state', 'amount'],
    list.map((session) => [
      timeText(session.createdAt),
      session.paymentRequestId,
      session.productScene ?? '',
      state(session),
      amountText(amountIn(session.request, 'paymentAmount')),
    ]),
  )
  const links = list
    .filter((session) => lifecycle.isOpen(session))
    .map(
      (session) =>
        `<li><a href="${escapeHtml(sessionPath(session))}">${escapeHtml(session.paymentRequestId)}</a></li>`,
    )
  return links.length === 0 ? table : `${table}<p>Pay:</p><ul>${links.join('')}</ul>`
}
