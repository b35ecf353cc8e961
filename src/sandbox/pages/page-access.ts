import { isAddress, isLoopbackHost } from '../../core/host-names.ts'
import { parseUrl } from '../../core/parse-url.ts'
import { visibleText } from '../../core/visible-text.ts'
import { type SandboxReply, type SandboxRequest, textReply } from '../server/http.ts'
import type { RequestTarget } from '../server/request-target.ts'

/** The host names under which the pages answer, besides those of this machine. */
export interface PageAccess {
  /** Host names as `URL` writes them. */
  readonly hosts: readonly string[]
  /** Whether every IP address is accepted, because the sandbox listens on all addresses of this machine. */
  readonly allowsAddresses: boolean
}

/**
 * The reply to a request that may not see or use the pages; `undefined` when it may.
 *
 * A foreign web page can make a browser on this machine send requests to the sandbox. With a host name of its own that
 * resolves to 127.0.0.1 (DNS rebinding) it could also read the replies, and with a form it could approve payments.
 * Therefore the pages answer only under names that a foreign page cannot have, and accept forms only from themselves.
 * For the paths of the API see `createPageCalls`: a browser has no key to sign with.
 *
 * @param request - its headers `Host`, `Origin`, `Sec-Fetch-Site` and `Content-Type` decide
 * @param target - its target; a host in it is checked as well
 * @param access - the host names that are allowed
 */
export function pageRefusal(
  request: SandboxRequest,
  target: RequestTarget,
  access: PageAccess,
): SandboxReply | undefined {
  const refusal = hostRefusal(request, target, access)
  if (refusal !== undefined || request.method !== 'POST') return refusal
  const { header } = request
  const own = hostOf(target.authority ?? header('host'))
  const origin = header('origin')
  const site = header('sec-fetch-site')
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (isForeignSite || (origin !== undefined && hostOf(origin.replace(/^https?:\/\//i, '')) !== own)) {
    return textReply(
      403,
      `A form on another site (${visibleText(origin ?? String(site), 100)}) posted to this page. Only the page's own form may: open it in the browser, or post without the headers Origin and Sec-Fetch-Site from a program.`,
    )
  }
  const type = header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return textReply(
      415,
      'Post a form to this page: content-type application/x-www-form-urlencoded, such as action=approve.',
    )
  }
  return undefined
}

/**
 * The reply to a request under a host name that a foreign page can have; `undefined` for every other one.
 *
 * @param request - its header `Host` decides
 * @param target - its target; a host in it is checked as well
 * @param access - the host names that are allowed
 */
export function hostRefusal(
  { header }: SandboxRequest,
  { authority }: RequestTarget,
  access: PageAccess,
): SandboxReply | undefined {
  const host = header('host')
  for (const named of authority === undefined ? [host] : [authority, host ?? authority]) {
    if (!isAllowed(hostNameOf(named), access)) return textReply(403, foreignHost(named))
  }
  return undefined
}

/**
 * The host name in a `Host` header or a target, as `URL` writes it.
 *
 * @returns `undefined` for text that is not a host
 */
export function hostNameOf(text: string | undefined): string | undefined {
  return urlOf(text)?.hostname
}

/** Host and port, without the default port. */
function hostOf(text: string | undefined): string | undefined {
  return urlOf(text)?.host
}

function urlOf(text: string | undefined): URL | undefined {
  // Other characters have a meaning in a URL and would hide the host: `evil@127.0.0.1`, `127.0.0.1/`.
  if (text === undefined || !/^[\w.:[\]-]{1,300}$/.test(text)) return undefined
  return parseUrl(`http://${text}`)
}

function isAllowed(name: string | undefined, { hosts, allowsAddresses }: PageAccess): boolean {
  if (name === undefined) return false
  // DNS rebinding needs a name: a page under an address comes from the machine that has the address.
  return isLoopbackHost(name) || hosts.includes(name) || (allowsAddresses && isAddress(name))
}

function foreignHost(named: string | undefined): string {
  const name = hostNameOf(named)
  if (name === undefined) return 'The pages of this sandbox need a Host header with a name of this machine.'
  return `The pages of this sandbox answer only under the names of this machine, so that no other site can use them. This request came under ${name}. If that is a name of yours, start the sandbox with --allow-host ${name} (allowedHosts: ['${name}']).`
}
