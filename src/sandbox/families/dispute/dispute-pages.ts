import { amountText } from '../../../amounts/amount-text.ts'
import { isAntomError } from '../../../core/errors.ts'
import type { FamilyContext, FamilyPage } from '../../family.ts'
import { timeText } from '../../format.ts'
import { escapeHtml, htmlTable, page } from '../../pages/page.ts'
import type { DisputeJudgement, SandboxDispute } from '../../state/dispute-state.ts'
import { type SandboxPayment, takenTotal } from '../../state/payment-state.ts'
import { type DisputeLifecycle, judgementsOf } from './dispute-lifecycle.ts'
import { disputesTable, statusText } from './disputes-listing.ts'
import { openDispute } from './open-dispute.ts'
import type { OpenDisputeOptions } from './sandbox-disputes.ts'

/** How many payments and disputes the page lists. */
const maxShown = 50

/** The kinds of dispute that a person can open, in words. */
const kinds = {
  CHARGEBACK: 'Chargeback',
  RETRIEVAL_REQUEST: 'Retrieval request',
  COMPLIANCE_REQUEST: 'Compliance request',
  RDR: 'Chargeback, settled by Rapid Dispute Resolution',
} as const

/** Days until the deadline that a person can choose. */
const dueDays = [14, 1, 2, 7, 30]

/** What a person can do with a dispute. */
const judgementTexts: Readonly<Record<DisputeJudgement, string>> = {
  ACCEPT_BY_CUSTOMER: 'Judge: the merchant keeps the money',
  ACCEPT_BY_MERCHANT: 'Judge: the merchant loses the money',
  VALIDATE_SUCCESS: 'Validate: the document is good',
  VALIDATE_FAIL: 'Validate: the document is not good',
}

/** Makes the function that finds the pages of disputes: `/disputes`, where one is opened, and one page for each. */
export function createDisputePages(context: FamilyContext, lifecycle: DisputeLifecycle) {
  const { disputes, payments } = context.state
  return (path: string): FamilyPage | undefined => {
    if (path === '/disputes') {
      return {
        show: () => {
          const paid = payments
            .newest(maxShown)
            .filter((payment) => payment.status === 'SUCCESS' && takenTotal(payment) > 0n)
          return { html: listPage(paid, disputes.newest(maxShown)) }
        },
        submit: (form) => openFromForm(context, lifecycle, form) ?? path,
      }
    }
    const disputeId = /^\/disputes\/(\d{1,64})$/.exec(path)?.[1]
    const dispute = disputeId === undefined ? undefined : disputes.find(disputeId)
    if (dispute === undefined) return undefined
    return {
      show: () => ({ html: disputePage(dispute) }),
      submit: (form) => {
        actOn(dispute, lifecycle, form.get('action') ?? '')
        return path
      },
    }
  }
}

/** Opens the dispute that a form asks for, and gives the path of its page; nothing for a form that cannot be used. */
function openFromForm(
  context: FamilyContext,
  lifecycle: DisputeLifecycle,
  form: URLSearchParams,
): string | undefined {
  const type = form.get('type') ?? ''
  if (!Object.hasOwn(kinds, type)) return undefined
  const isRdr = type === 'RDR'
  const options: OpenDisputeOptions = {
    // `kinds` has no other keys than the types and RDR.
    type: isRdr ? 'CHARGEBACK' : (type as Exclude<keyof typeof kinds, 'RDR'>),
    dueIn: Number(form.get('days')) * 86_400,
  }
  const payment = context.state.payments.find(form.get('payment') ?? '')
  try {
    return `/disputes/${openDispute(context, lifecycle, payment, options, isRdr).disputeId}`
  } catch (error) {
    if (isAntomError(error)) return undefined
    throw error
  }
}

function actOn(dispute: SandboxDispute, lifecycle: DisputeLifecycle, action: string): void {
  const judgement = judgementsOf[dispute.type].find((one) => one === action)
  if (judgement !== undefined) lifecycle.judge(dispute, judgement)
  else if (action === 'withdraw') lifecycle.withdraw(dispute)
  else if (action === 'accept') lifecycle.acceptManually(dispute)
}

function listPage(paid: readonly SandboxPayment[], disputes: readonly SandboxDispute[]): string {
  const paymentOptions = paid.map(({ paymentId, paymentRequestId, amount }) =>
    option(paymentId, `${paymentRequestId}, ${amountText(amount)}`),
  )
  const form =
    paid.length === 0
      ? '<p class="dim">There is no payment yet that has succeeded and could be disputed.</p>'
      : `<form method="post" class="actions">
<div><label for="payment">Payment</label><select name="payment" id="payment">${paymentOptions.join('')}</select></div>
<div><label for="type">Kind</label><select name="type" id="type">${Object.entries(kinds)
          .map(([value, text]) => option(value, text))
          .join('')}</select></div>
<div><label for="days">Time to answer</label><select name="days" id="days">${dueDays
          .map((days) => option(String(days), days === 1 ? '1 day' : `${days} days`))
          .join('')}</select></div>
<button>Open the dispute</button>
</form>`
  return page(
    'Disputes in the sandbox',
    `<main><h1>Disputes</h1>
<p class="dim">Their notifications go to the notify URL of the sandbox itself, as to that of the dashboard.</p>
${form}
<h2>Latest</h2>
${disputesTable(disputes)}
<p><a href="/">The sandbox</a></p></main>`,
  )
}

function option(value: string, text: string): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`
}

function disputePage(dispute: SandboxDispute): string {
  const { status, type } = dispute
  const judgements = status === 'DEFENDED' ? judgementsOf[type] : []
  const buttons = [
    ...judgements.map((one) => button(one, judgementTexts[one])),
    ...(status === 'OPEN' ? [button('accept', 'Antom accepts it for the merchant')] : []),
    ...(status === 'OPEN' || status === 'DEFENDED' ? [button('withdraw', 'The payer withdraws it')] : []),
  ]
  const facts = [
    ['payment', dispute.paymentRequestId],
    ['type', type],
    ['status', statusText(dispute)],
    ['reason', `${dispute.source} ${dispute.reasonCode} ${dispute.reasonMessage}`.trim()],
    ['can be defended', dispute.isDefendable ? 'yes' : 'no'],
    ['opened', timeText(dispute.openedAt)],
    ['answer due', timeText(dispute.dueAt)],
    ['documents', String(dispute.documents)],
  ]
  return page(
    'A dispute in the sandbox',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>Dispute ${escapeHtml(dispute.disputeId)}</h1>
<div class="amount">${escapeHtml(amountText(dispute.amount))}</div>
${htmlTable(['', ''], facts)}
${buttons.length === 0 ? '' : `<form method="post" class="actions">${buttons.join('')}</form>`}
</div><p><a href="/disputes">All disputes</a></p></main>`,
  )
}

function button(action: string, text: string): string {
  return `<button name="action" value="${action}">${escapeHtml(text)}</button>`
}
