import { isLoopbackHost } from '../../core/host-names.ts'
import { visibleJson } from '../../core/visible-json.ts'
import type { SandboxContract } from '../contract.ts'
import type { Deliveries } from '../deliveries/deliveries.ts'
import { cashierPage, donePage, returnUrl } from '../families/payment/cashier-page.ts'
import type { Payments } from '../families/payment/payments.ts'
import type { SandboxReply, SandboxRequest } from '../server/node-server.ts'
import type { RequestTarget } from '../server/request-target.ts'
import { snapshot } from '../state/payment-snapshot.ts'
import type { SandboxPayment } from '../state/payment-state.ts'
import { type IndexPageOptions, indexPage } from './index-page.ts'
import { page, styleSource } from './page.ts'
import { type PageAccess, pageRefusal } from './page-access.ts'

/** What the pages show and do. */
export interface PagesOptions {
  readonly contract: SandboxContract
  readonly payments: Payments
  readonly deliveries: Deliveries
  /** Under which names the pages answer. */
  readonly access: () => PageAccess
  /** What the first page says about the sandbox itself. */
  readonly about: () => Omit<IndexPageOptions, 'contract' | 'payments' | 'deliveries'>
}

/** How many payments and notifications are shown. */
const shown = 50

/** A form of these pages has a few dozen bytes. */
const maxForm = 4096

/** Makes what answers everything that is not a call of the API: the first page, its data, and the cashier. */
export function createPages({ contract, payments, deliveries, access, about }: PagesOptions) {
  const style = styleSource()

  const first = (): Promise<SandboxReply> =>
    html(
      200,
      indexPage({
        ...about(),
        contract,
        payments: payments.newest(shown),
        deliveries: deliveries.newest(shown),
      }),
    )
  const state = (): SandboxReply => ({
    status: 200,
    headers: { ...commonHeaders, 'content-type': 'application/json' },
    body: visibleJson({
      payments: payments.newest(shown).map(snapshot),
      deliveries: deliveries.newest(shown),
    }),
  })
  const html = async (status: number, body: string, formTarget = ''): Promise<SandboxReply> => ({
    status,
    headers: {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${await style}; form-action 'self'${formTarget}; frame-ancestors 'none'; base-uri 'none'`,
    },
    body,
  })
  const notFound = () =>
    html(
      404,
      page('Not found', '<main><h1>There is nothing here.</h1><p><a href="/">The sandbox</a></p></main>'),
    )
  const decide = (payment: SandboxPayment, { body }: SandboxRequest, path: string): SandboxReply => {
    const form = new URLSearchParams(new TextDecoder().decode(body.subarray(0, maxForm)))
    if (form.get('action') === 'approve') payments.approve(payment)
    else if (form.get('action') === 'decline') {
      const code = form.get('code') ?? ''
      const reasons = { ...contract.resultCodes.paymentResultCode }
      const isReason = Object.hasOwn(reasons, code) && reasons[code]?.status === 'F'
      payments.decline(payment, isReason ? code : undefined)
    }
    // To a shop on this machine at once, as in reality; to one that may not exist by a link.
    return { status: 303, headers: { ...commonHeaders, location: shopHere(payment)?.href ?? path }, body: '' }
  }
  const cashier = (payment: SandboxPayment): Promise<SandboxReply> => {
    const isWaiting = payment.status === 'PROCESSING' && payment.productCode === 'CASHIER_PAYMENT'
    // Browsers apply `form-action` to the redirect that answers the form as well.
    const shop = shopHere(payment)
    return isWaiting
      ? html(200, cashierPage(payment, contract), shop && ` ${shop.origin}`)
      : html(200, donePage(payment))
  }

  return async (request: SandboxRequest, target: RequestTarget): Promise<SandboxReply> => {
    const refusal = pageRefusal(request, target, access())
    if (refusal !== undefined) return refusal
    const { path } = target
    const paymentId = /^\/cashier\/(\d{1,64})$/.exec(path)?.[1]
    const payment = paymentId === undefined ? undefined : payments.find(paymentId)
    if (path !== '/' && path !== '/state.json' && payment === undefined) return notFound()
    const methods = payment === undefined ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST']
    if (!methods.includes(request.method)) {
      return {
        status: 405,
        headers: { ...commonHeaders, 'content-type': 'text/plain', allow: methods.join(', ') },
        body: `This page is for ${methods.join(', ')}.\n`,
      }
    }
    if (payment === undefined) return path === '/' ? first() : state()
    return request.method === 'POST' ? decide(payment, request, path) : cashier(payment)
  }
}

const commonHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // Not `no-referrer`: with it browsers send `Origin: null` with the page's own form, which is then a stranger's.
  'referrer-policy': 'same-origin',
}

/** Where the payer goes afterwards, when that is on this machine and a policy can name it (IPv6 it cannot). */
function shopHere(payment: SandboxPayment): URL | undefined {
  const back = returnUrl(payment)
  const isHere = back !== undefined && isLoopbackHost(back.hostname) && !back.hostname.startsWith('[')
  return isHere ? back : undefined
}
