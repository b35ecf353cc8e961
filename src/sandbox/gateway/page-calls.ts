import { optionError } from '../../core/check-options.ts'
import { parseUrl } from '../../core/parse-url.ts'
import { visibleText } from '../../core/visible-text.ts'
import type { SandboxContract } from '../contract.ts'
import { hostRefusal, type PageAccess } from '../pages/page-access.ts'
import { type SandboxReply, type SandboxRequest, textReply } from '../server/http.ts'
import type { RequestTarget } from '../server/request-target.ts'
import type { GatewayEvent } from './gateway-event.ts'
import { operationAt } from './routes.ts'

/** Where a page asks whether it may call. The answer is empty; whether the page can read it is what it wants to know. */
export const pageCheckPath = '/page-calls'

/** What decides about calls of web pages. */
export interface PageCallsOptions {
  readonly contract: SandboxContract
  /** The origins that the user named. */
  readonly origins: readonly string[]
  /** Under which names pages are answered. */
  readonly access: () => PageAccess
  /** Answers a call. A call with an origin comes from a page of it, and needs no signature. */
  readonly call: (request: SandboxRequest, target: RequestTarget, origin?: string) => Promise<SandboxReply>
  /** Told of each call that is refused. */
  readonly onRefused: (event: GatewayEvent) => void
}

/**
 * Makes what stands before the gateway and decides about requests of web pages, which browsers mark with `Origin`. A page
 * has no key to sign with: one of a named origin is answered as if the merchant had signed, every other one gets 403
 * before anything is done. Without `Origin`, the gateway asks for a signature as ever.
 */
export function createPageCalls({ contract, origins, access, call, onRefused }: PageCallsOptions) {
  return async (request: SandboxRequest, target: RequestTarget): Promise<SandboxReply> => {
    const origin = request.header('origin')
    const isCheck = target.path === pageCheckPath
    if (origin === undefined) return isCheck ? empty : call(request, target)
    const operation = operationAt(target.path, contract)
    const refusal = origins.includes(origin)
      ? hostRefusal(request, target, access())
      : textReply(403, foreignOrigin(origin))
    if (refusal !== undefined) {
      const path = target.path.slice(0, 2000)
      const shown = origin.slice(0, maxShown)
      onRefused({ operation, path, origin: shown, verified: false, signed: false, status: 403 })
      return withHeaders(refusal, { vary: 'origin' })
    }
    const allowed = {
      'access-control-allow-origin': origin,
      vary: 'origin',
      // When a connection that served a request before breaks, browsers send the next one again by themselves, and the page
      // would not see what `drop` and `lost` do.
      connection: 'close',
    }
    if (request.method === 'OPTIONS' && request.header('access-control-request-method') !== undefined) {
      const asksForNetwork = request.header('access-control-request-private-network') === 'true'
      return withHeaders(empty, {
        ...allowed,
        // Always the same, whatever is asked for: the browser refuses the rest.
        'access-control-allow-methods': contract.operations[operation ?? '']?.method ?? 'POST',
        'access-control-allow-headers': 'content-type, sandbox-scenario',
        ...(asksForNetwork && { 'access-control-allow-private-network': 'true' }),
      })
    }
    const reply = isCheck ? empty : await call(request, target, origin)
    return withHeaders(reply, {
      ...allowed,
      'access-control-expose-headers': 'client-id, response-time, signature',
    })
  }
}

/**
 * Checks the origins whose pages may call a sandbox.
 *
 * @throws {ConfigurationError} for the first that is not written as browsers send it, and for `null` and `*`
 */
export function checkOrigins(option: string, origins: unknown): void {
  if (origins === undefined) return
  const list: readonly unknown[] = Array.isArray(origins) ? origins : [origins]
  for (const origin of list) {
    if (origin === '*') {
      throw optionError(option, 'must name each origin: "*" would let every web page call the sandbox')
    }
    if (origin === 'null') {
      throw optionError(
        option,
        'must name an origin: "null" is that of pages from files and of frames of any site; serve the page from an address, such as http://127.0.0.1:8080',
      )
    }
    const own = typeof origin === 'string' ? originOf(origin) : undefined
    if (own !== undefined && own === origin && Array.isArray(origins)) continue
    const shown = typeof origin === 'string' ? `, not "${visibleText(origin, 100)}"` : ''
    const better = own === undefined ? '' : `: write ${own}`
    throw optionError(
      option,
      `must be a list of origins as browsers send them, such as https://docs.example, without a path${shown}${better}`,
    )
  }
}

/** The origin of a URL, as browsers send it. */
function originOf(text: string): string | undefined {
  const url = parseUrl(text)
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.host.includes('*')) return undefined
  return url.origin
}

/** How much of an origin is shown: anybody can send one of any length. */
const maxShown = 200

function foreignOrigin(origin: string): string {
  return `Web pages of ${visibleText(origin, maxShown)} may not call this sandbox. If they are yours, name their origin when you start it: --allow-origin ORIGIN (allowedOrigins).`
}

const empty: SandboxReply = { status: 204, headers: { 'cache-control': 'no-store' }, body: '' }

function withHeaders(reply: SandboxReply, headers: Readonly<Record<string, string>>): SandboxReply {
  return reply === 'break' ? reply : { ...reply, headers: { ...reply.headers, ...headers } }
}
