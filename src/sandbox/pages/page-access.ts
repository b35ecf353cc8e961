import { isAddress, isLoopbackHost } from '../../core/host-names.ts'
import { visibleText } from '../../core/visible-text.ts'
import { type SandboxReply, type SandboxRequest, textReply } from '../server/http.ts'
import type { RequestTarget } from '../server/request-target.ts'

/** Under which names the pages answer, besides those of this machine. */
export interface PageAccess {
  /** Host names as `URL` writes them. */
  readonly hosts: readonly string[]
  /** Whether every IP address is taken, because the sandbox listens on all of this machine's. */
  readonly allowsAddresses: boolean
}

/**
 * Says why a request may not see or use the pages, if it may not.
 *
 * A page of a stranger can make a browser on this machine send requests here. Under a name of its own, which it lets
 * resolve to 127.0.0.1 (DNS rebinding), it could also read the answers; with a form it could approve payments. So pages
 * answer only under names that a stranger's page cannot have, and take forms only from themselves. The paths of the API
 * need no such rule: a browser has no key to sign with.
 *
 * @param request - its headers count: `Host`, `Origin`, `Sec-Fetch-Site` and `Content-Type`
 * @param target - its target; a host named there counts as well
 * @param access - the names that are allowed
 */
export function pageRefusal(
  { method, header }: SandboxRequest,
  { authority }: RequestTarget,
  access: PageAccess,
): SandboxReply | undefined {
  const host = header('host')
  for (const named of authority === undefined ? [host] : [authority, host ?? authority]) {
    if (!isAllowed(hostNameOf(named), access)) return textReply(403, foreignHost(named))
  }
  if (method !== 'POST') return undefined
  const own = hostOf(authority ?? host)
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
 * The host name in a `Host` header or a target, as `URL` writes it.
 *
 * @returns `undefined` for what is no host
 */
export function hostNameOf(text: string | undefined): string | undefined {
  return urlOf(text)?.hostname
}

/** Host and port; a port that is the usual one is left out. */
function hostOf(text: string | undefined): string | undefined {
  return urlOf(text)?.host
}

function urlOf(text: string | undefined): URL | undefined {
  // Whatever else may stand in a URL would hide in a host name: `evil@127.0.0.1`, `127.0.0.1/`.
  if (text === undefined || !/^[\w.:[\]-]{1,300}$/.test(text) || !URL.canParse(`http://${text}`))
    return undefined
  return new URL(`http://${text}`)
}

function isAllowed(name: string | undefined, { hosts, allowsAddresses }: PageAccess): boolean {
  if (name === undefined) return false
  // An address cannot be rebound: whoever has a page under it is the machine itself.
  return isLoopbackHost(name) || hosts.includes(name) || (allowsAddresses && isAddress(name))
}

function foreignHost(named: string | undefined): string {
  const name = hostNameOf(named)
  if (name === undefined) return 'The pages of this sandbox need a Host header with a name of this machine.'
  return `The pages of this sandbox answer only under the names of this machine, so that no other site can use them. This request came under ${name}. If that is a name of yours, start the sandbox with --allow-host ${name} (allowedHosts: ['${name}']).`
}
