import { isAntomError } from '../../core/errors.ts'
import { visibleJson } from '../../core/visible-json.ts'
import type { SandboxContract } from '../contract.ts'
import type { FamilyPage } from '../family.ts'
import type { FamilyRegistry } from '../family-registry.ts'
import type { SandboxReply, SandboxRequest } from '../server/http.ts'
import type { RequestTarget } from '../server/request-target.ts'
import type { DeliveryAttempt } from '../state/delivery-state.ts'
import type { SandboxState } from '../state/sandbox-state.ts'
import type { InUrlOf } from './caller-url.ts'
import { type IndexPageOptions, indexPage, moveIn } from './index-page.ts'
import { page, styleSource } from './page.ts'
import { type PageAccess, pageRefusal } from './page-access.ts'

/** What the pages show and do. */
export interface PagesOptions {
  readonly contract: SandboxContract
  readonly state: SandboxState
  readonly families: FamilyRegistry
  /** Sends a notification again; `undefined` when there is none with this number. */
  readonly resend: (id: string) => Promise<DeliveryAttempt | undefined>
  /** Gives links the name under which a request came. */
  readonly inUrlOf: InUrlOf
  /** Under which names the pages answer. */
  readonly access: () => PageAccess
  /** Moves the time forward by so many seconds of the sandbox's periods. */
  readonly pass: (seconds: number) => void
  /** What the first page says about the sandbox itself. */
  readonly about: () => Omit<IndexPageOptions, 'contract' | 'sections' | 'deliveries'>
}

/** How many records of a kind are shown. */
const maxShown = 50

/** A form of these pages has a few dozen bytes; what follows after this many is ignored. */
const maxFormBytes = 4096

/** Makes what answers every request that is not a call of the API: the first page, its data, the families' pages. */
export function createPages({
  contract,
  state,
  families,
  resend,
  pass,
  access,
  about,
  inUrlOf,
}: PagesOptions) {
  const style = styleSource()

  const html = async (status: number, body: string, formTarget?: string): Promise<SandboxReply> => ({
    status,
    headers: {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      // Browsers apply `form-action` to the redirect that answers the form as well.
      'content-security-policy': `default-src 'none'; style-src ${await style}; form-action 'self'${formTarget === undefined ? '' : ` ${formTarget}`}; frame-ancestors 'none'; base-uri 'none'`,
    },
    body,
  })
  const first = (request: SandboxRequest, target: RequestTarget): Promise<SandboxReply> => {
    const sections = inUrlOf(request, target, () => families.sections(maxShown))
    const deliveries = state.deliveries.newest(maxShown).map(({ delivery }) => delivery)
    return html(200, indexPage({ ...about(), contract, sections, deliveries }))
  }
  const data = (status: number, value: unknown): SandboxReply => ({
    status,
    headers: { ...commonHeaders, 'content-type': 'application/json' },
    body: visibleJson(value),
  })
  const sendAgain = async (id: string): Promise<SandboxReply> => {
    const attempt = await resend(id)
    if (attempt === undefined) return data(404, { id, problem: 'there is no notification with this number' })
    const { notifyType = '', url = '' } = state.deliveries.get(id)?.delivery ?? {}
    return data(200, { id, notifyType, url, attempt })
  }
  const moveTime = (body: Uint8Array): SandboxReply => {
    const seconds = moveIn(formIn(body))
    try {
      if (seconds !== undefined) pass(seconds)
    } catch (error) {
      // It was moved as far as it can be.
      if (!isAntomError(error)) throw error
    }
    return seeOther('/')
  }
  const notFound = () =>
    html(
      404,
      page('Not found', '<main><h1>There is nothing here.</h1><p><a href="/">The sandbox</a></p></main>'),
    )
  const show = (familyPage: FamilyPage): Promise<SandboxReply> => {
    const shown = familyPage.show()
    return html(200, shown.html, shown.formTarget)
  }

  return async (request: SandboxRequest, target: RequestTarget): Promise<SandboxReply> => {
    const refusal = pageRefusal(request, target, access())
    if (refusal !== undefined) return refusal
    const { path } = target
    const [, delivery] = /^\/deliveries\/(\d{1,12})\/resend$/.exec(path) ?? []
    if (delivery !== undefined) return request.method === 'POST' ? sendAgain(delivery) : otherMethod(['POST'])
    if (path === '/time') return request.method === 'POST' ? moveTime(request.body) : otherMethod(['POST'])
    const isOwn = path === '/' || path === '/state.json'
    const familyPage = isOwn ? undefined : families.pageAt(path)
    if (!isOwn && familyPage === undefined) return notFound()
    const submit = familyPage?.submit
    const methods = submit === undefined ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST']
    if (!methods.includes(request.method)) {
      return otherMethod(methods)
    }
    if (familyPage === undefined)
      return path === '/' ? first(request, target) : data(200, state.snapshot(maxShown))
    if (submit === undefined || request.method !== 'POST') return show(familyPage)
    return seeOther(submit(formIn(request.body)))
  }
}

function formIn(body: Uint8Array): URLSearchParams {
  return new URLSearchParams(new TextDecoder().decode(body.subarray(0, maxFormBytes)))
}

function seeOther(location: string): SandboxReply {
  return { status: 303, headers: { ...commonHeaders, location }, body: '' }
}

function otherMethod(methods: readonly string[]): SandboxReply {
  return {
    status: 405,
    headers: { ...commonHeaders, 'content-type': 'text/plain', allow: methods.join(', ') },
    body: `This page is for ${methods.join(', ')}.\n`,
  }
}

const commonHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // Not `no-referrer`: with it browsers send `Origin: null` with the page's own form, which is refused.
  'referrer-policy': 'same-origin',
}
