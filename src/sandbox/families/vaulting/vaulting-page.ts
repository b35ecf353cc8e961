import type { SandboxContract } from '../../contract.ts'
import type { FamilyContext, FamilyPage } from '../../family.ts'
import { escapeHtml, htmlTable, page } from '../../pages/page.ts'
import { localUrl, webUrl } from '../../pages/web-url.ts'
import { vaultingUrl } from './create-vaulting-session.ts'
import type { Vaulting, Vaultings } from './vaulting.ts'
import type { VaultingLifecycle } from './vaulting-lifecycle.ts'

/** Makes the function that finds the page of an attempt to store a card by its path. */
export function createVaultingPages(
  { contract }: FamilyContext,
  vaultings: Vaultings,
  lifecycle: VaultingLifecycle,
) {
  return (path: string): FamilyPage | undefined => {
    const vaultingId = /^\/vault\/(\d{1,64})$/.exec(path)?.[1]
    const vaulting = vaultingId === undefined ? undefined : vaultings.findById(vaultingId)
    if (vaulting === undefined) return undefined
    return {
      show: () => ({
        html: vaultingPage(vaulting, contract),
        formTarget: localUrl(vaulting.redirectUrl)?.origin,
      }),
      submit: (form) => {
        const text = (name: string) => form.get(name)?.trim() ?? ''
        const action = text('action')
        if (action === 'decline') {
          const code = text('code')
          const isReason = isVaultingFailure(code, contract)
          lifecycle.fail(vaulting, isReason ? code : 'USER_PAYMENT_VERIFICATION_FAILED')
        } else if (action === 'approve' && vaulting.operation === 'vaultPaymentMethod') {
          lifecycle.store(vaulting)
        } else if (action === 'approve') {
          lifecycle.enter(vaulting, {
            cardNo: text('cardNo'),
            expiryMonth: text('expiryMonth'),
            expiryYear: text('expiryYear'),
          })
        }
        return vaulting.status === 'PROCESSING' ? path : (localUrl(vaulting.redirectUrl)?.href ?? path)
      },
    }
  }
}

/** The part of the first page about stored cards. Tokens are not shown. */
export function vaultingsTable(vaultings: readonly Vaulting[], url: string): string {
  return htmlTable(
    ['vaulting', 'status', 'code', 'card', 'page'],
    vaultings.map(({ vaultingRequestId, vaultingId, status, code, card }) => [
      vaultingRequestId,
      status,
      code,
      card === undefined ? '' : `${card.brand} ${card.lastFour}`,
      vaultingUrl(vaultingId, url),
    ]),
  )
}

/** Whether a code is a failure of storing a card. */
export function isVaultingFailure(code: string, { resultCodes }: SandboxContract): boolean {
  const rows = { ...resultCodes.vaultingResultCode }
  return Object.hasOwn(rows, code) && rows[code]?.status === 'F'
}

const states: Readonly<Record<Vaulting['status'], string>> = {
  PROCESSING: 'Store this card?',
  SUCCESS: 'The card is stored.',
  FAIL: 'The card was not stored.',
}

function vaultingPage(vaulting: Vaulting, contract: SandboxContract): string {
  const { status, code, card, vaultingRequestId, problem } = vaulting
  const shop = webUrl(vaulting.redirectUrl)
  const back =
    status === 'PROCESSING' || shop === undefined
      ? ''
      : `<p><a href="${escapeHtml(shop.href)}" rel="noreferrer">Back to the shop</a> <span class="dim">(${escapeHtml(shop.host)})</span></p>`
  const shown = card === undefined ? '' : ` &middot; ${escapeHtml(`${card.brand} ${card.lastFour}`)}`
  const reason = status === 'FAIL' ? ` &middot; ${escapeHtml(code)}` : ''
  return page(
    'Store a card in the sandbox',
    `<main class="narrow"><div class="card">
<div class="banner">Sandbox: use test cards only.</div>
<h1>${escapeHtml(states[status])}</h1>
<p class="dim">${escapeHtml(vaultingRequestId)}${shown}${reason}</p>
${problem === undefined || status !== 'PROCESSING' ? '' : `<p>This card is not accepted: ${escapeHtml(problem)}.</p>`}
${status === 'PROCESSING' ? form(vaulting, contract) : back}
</div></main>`,
  )
}

function form({ operation }: Vaulting, { resultCodes }: SandboxContract): string {
  const reasons = Object.entries(resultCodes.vaultingResultCode ?? {})
    .filter(([, row]) => row.status === 'F')
    .map(([code]) => {
      const selected = code === 'USER_PAYMENT_VERIFICATION_FAILED' ? ' selected' : ''
      return `<option value="${escapeHtml(code)}"${selected}>${escapeHtml(code)}</option>`
    })
  const field = (name: string, label: string, length: number) =>
    `<div><label for="${name}">${label}</label> <input name="${name}" id="${name}" maxlength="${length}" inputmode="numeric" autocomplete="off"></div>`
  const fields =
    operation === 'vaultPaymentMethod'
      ? ''
      : [
          field('cardNo', 'Card number', 23),
          field('expiryMonth', 'Month, two digits', 2),
          field('expiryYear', 'Year, two digits', 2),
        ].join('\n')
  return `<form method="post" class="actions">
${fields}
<button name="action" value="approve">Store the card</button>
<div><label for="code">If it fails, the merchant gets this code</label>
<select name="code" id="code">${reasons.join('')}</select></div>
<button class="no" name="action" value="decline">Let it fail</button>
</form>`
}
