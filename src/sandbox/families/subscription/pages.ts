import { amountText } from '../../../amounts/amount-text.ts'
import type { FamilyContext, FamilyPage } from '../../family.ts'
import { timeText } from '../../format.ts'
import { escapeHtml, htmlTable, page } from '../../pages/page.ts'
import { webUrl } from '../../pages/web-url.ts'
import type { SandboxSubscription } from '../../state/subscription-state.ts'
import { amountOf, currentRule, periodStart } from './periods.ts'
import type { SubscriptionLifecycle } from './subscription-lifecycle.ts'

/** How many tries fail when a person has a period fail. */
const triesPerPeriod = 5

/** Makes the function that finds the page of a subscription by its path: the payer's wallet. */
export function createSubscriptionPages({ state }: FamilyContext, lifecycle: SubscriptionLifecycle) {
  const act = (subscription: SandboxSubscription, action: string | null) => {
    if (action === 'approve') lifecycle.approve(subscription)
    else if (action === 'decline') lifecycle.decline(subscription)
    else if (action === 'cancel' && subscription.status === 'ACTIVE') lifecycle.cancel(subscription)
    else if (action === 'fail')
      subscription.failing = { tries: triesPerPeriod, code: 'USER_BALANCE_NOT_ENOUGH' }
  }
  return (path: string): FamilyPage | undefined => {
    const id = /^\/subscriptions\/(\d{1,64})$/.exec(path)?.[1]
    const subscription = id === undefined ? undefined : state.subscriptions.find(id)
    if (subscription === undefined) return undefined
    return {
      show: () => ({ html: walletPage(subscription) }),
      submit: (form) => {
        act(subscription, form.get('action'))
        return path
      },
    }
  }
}

function walletPage(subscription: SandboxSubscription): string {
  const { description, methodType, subscriptionRequestId, status, nextPhase, redirectUrl } = subscription
  const { periodType, periodCount } = currentRule(subscription)
  const amount = amountText(amountOf(subscription, nextPhase))
  const shop = webUrl(redirectUrl)
  return page(
    'Subscription in the sandbox',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>${escapeHtml(description || 'Subscription')}</h1>
<div class="amount">${escapeHtml(amount)}</div>
<p class="dim">for period ${nextPhase}, from ${escapeHtml(timeText(periodStart(subscription, nextPhase)))}; ${periodCount} ${escapeHtml(periodType)} each</p>
<p class="dim">${escapeHtml(methodType)} &middot; ${escapeHtml(subscriptionRequestId)} &middot; ${status}</p>
${forms(subscription)}
${shop ? `<p><a href="${escapeHtml(shop.href)}" rel="noreferrer">Back to the shop</a></p>` : ''}
</div></main>`,
  )
}

function forms({ status, failing }: SandboxSubscription): string {
  if (status === 'WAITING') {
    return `<form method="post" class="actions">
<button name="action" value="approve">Authorize</button>
<button class="no" name="action" value="decline">Decline</button>
</form>`
  }
  if (status !== 'ACTIVE') return ''
  const failed = failing.tries > 0 ? `<p class="dim">The next ${failing.tries} tries to charge fail.</p>` : ''
  return `${failed}<form method="post" class="actions">
<button name="action" value="fail">Have the next period's charge fail</button>
<button class="no" name="action" value="cancel">Cancel the subscription</button>
</form>`
}

/** The table of subscriptions on the first page. */
export function subscriptionsTable(subscriptions: readonly SandboxSubscription[]): string {
  if (subscriptions.length === 0) return '<p class="dim">None yet.</p>'
  return htmlTable(
    ['subscriptionId', 'subscriptionRequestId', 'status', 'next period', 'amount', 'paid', 'failed', 'page'],
    subscriptions.map((subscription) => {
      const { subscriptionId, charges, nextPhase } = subscription
      const paid = charges.filter(({ status }) => status === 'SUCCESS').length
      return [
        subscriptionId,
        subscription.subscriptionRequestId,
        subscription.status,
        `${nextPhase}, ${timeText(periodStart(subscription, nextPhase))}`,
        amountText(amountOf(subscription, nextPhase)),
        String(paid),
        String(charges.length - paid),
        `/subscriptions/${subscriptionId}`,
      ]
    }),
  )
}
