import { isLoopbackHost } from '../../../core/host-names.ts'
import type { FamilyPage } from '../../family.ts'
import { timeText } from '../../format.ts'
import { escapeHtml, htmlTable, page } from '../../pages/page.ts'
import { policyUrl } from '../../pages/web-url.ts'
import type { Consent, Consents } from './consent.ts'
import { type ConsentLifecycle, isRevocableByPayer } from './consent-lifecycle.ts'

/** Makes the function that finds the page of a consent by its path. */
export function createConsentPages(consents: Consents, lifecycle: ConsentLifecycle) {
  return (path: string): FamilyPage | undefined => {
    const consentId = /^\/consent\/(\d{1,64})$/.exec(path)?.[1]
    const consent = consentId === undefined ? undefined : consents.find(consentId)
    if (consent === undefined) return undefined
    return {
      show: () => ({ html: consentPage(consent), formTarget: policyUrl(consent.redirectUrl)?.origin }),
      submit: (form) => {
        const action = form.get('action')
        if (action === 'decline') lifecycle.decline(consent)
        else if (action === 'revoke') lifecycle.revokeByPayer(consent)
        else if (action === 'approve' && lifecycle.approve(consent)) {
          // A shop on this machine is opened at once, as in reality; another one can be missing and gets a button.
          const shop = returnUrl(consent)
          if (shop !== undefined && isLoopbackHost(shop.hostname)) return shop.href
        } else if (action === 'return') return returnUrl(consent)?.href ?? path
        return path
      },
    }
  }
}

/** The part of the first page about consents. Codes and tokens are not shown. */
export function consentsTable(consents: readonly Consent[], url: string): string {
  return htmlTable(
    ['authorization', 'wallet', 'status', 'token expires', 'page'],
    consents.map((consent) => [
      consent.authState,
      consent.wallet,
      consent.status,
      consent.accessToken === undefined ? '' : timeText(consent.accessToken.expiresAt),
      `${url}/consent/${consent.consentId}`,
    ]),
  )
}

const states: Readonly<Record<Consent['status'], string>> = {
  WAITING: 'Let the merchant debit this wallet?',
  AUTHORIZED: 'You have agreed.',
  ACTIVE: 'The merchant can debit this wallet.',
  DECLINED: 'You have declined. The merchant is not told.',
  EXPIRED: 'This page has expired. The merchant has to ask again.',
  REVOKED: 'The merchant cannot debit this wallet any more.',
}

/** The code is in no page: a form leads back to the shop, whose address has it. */
function consentPage(consent: Consent): string {
  const { status, wallet, scopes, authState, authClientId } = consent
  const button = (action: string, text: string, style = '') =>
    `<button${style} name="action" value="${action}">${escapeHtml(text)}</button>`
  const shop = policyUrl(consent.redirectUrl)
  const buttons = [
    ...(status === 'WAITING'
      ? [button('approve', 'Agree'), button('decline', 'Decline', ' class="no"')]
      : []),
    ...(status === 'AUTHORIZED' && shop !== undefined ? [button('return', `Back to ${shop.host}`)] : []),
    ...(isRevocableByPayer(consent) ? [button('revoke', 'End it at the wallet', ' class="no"')] : []),
  ]
  const asker = authClientId === undefined ? '' : ` &middot; ${escapeHtml(authClientId)}`
  return page(
    'Authorize in the sandbox',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: no money moves here.</div>
<h1>${escapeHtml(states[status])}</h1>
<p class="dim">${escapeHtml(wallet)} &middot; ${escapeHtml(scopes.join(', '))} &middot; ${escapeHtml(authState)}${asker}</p>
${buttons.length === 0 ? '' : `<form method="post" class="actions">\n${buttons.join('\n')}\n</form>`}
</div></main>`,
  )
}

/** The shop's address with the code, while that was not exchanged. */
function returnUrl({ redirectUrl, authCode, authState }: Consent): URL | undefined {
  const url = policyUrl(redirectUrl)
  if (url === undefined || authCode === undefined) return undefined
  url.searchParams.append('authCode', authCode.text)
  url.searchParams.append('authState', authState)
  return url
}
