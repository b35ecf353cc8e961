import { isLoopbackHost, isPrivateHost } from '../../core/host-names.ts'
import { parseUrl } from '../../core/parse-url.ts'
import { visibleText } from '../../core/visible-text.ts'

/** The hosts besides this machine to which notifications may be sent. */
export interface DeliveryTargets {
  /** Hosts, with or without a port, as `URL` writes them: see {@link deliveryHost}. */
  readonly hosts: readonly string[]
  /** Whether private addresses and the names of containers are allowed. */
  readonly allowsPrivate: boolean
}

/**
 * Reads a host from the option `deliverTo`.
 *
 * @param text - a host name or an address, with or without a port
 * @returns it as `URL` writes it (lower case, names in other scripts in their ASCII form); `undefined` for what is not a host
 */
export function deliveryHost(text: string): string | undefined {
  const bracketed = /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/i.test(text) ? `[${text}]` : text
  const parsed = /[/?#@\\\s]/.test(bracketed) ? undefined : parseUrl(`https://${bracketed}`)
  if (parsed === undefined) return undefined
  // `URL` removes the default port of the scheme, which has to be compared as well.
  return `${parsed.hostname}${/:\d+$/.exec(bracketed.slice(bracketed.indexOf(']') + 1))?.[0] ?? ''}`
}

/** The reason why a URL may not be sent to, if there is one. */
export function deliveryObstacle(url: string, targets: DeliveryTargets): string | undefined {
  const parsed = parseUrl(url)
  if (parsed === undefined) return 'the notify URL is not a URL'
  const { protocol, hostname, port, username, password } = parsed
  if (!/^https?:$/.test(protocol)) return `${visibleText(protocol, 40)} is not a protocol for notifications`
  // `fetch` refuses such a URL.
  if (username !== '' || password !== '') return 'the notify URL holds a user name or a password'
  const usualPort = protocol === 'https:' ? '443' : '80'
  const names = [hostname, `${hostname}:${port || usualPort}`]
  const isAllowed =
    isLoopbackHost(hostname) ||
    names.some((name) => targets.hosts.includes(name)) ||
    (targets.allowsPrivate && isPrivateHost(hostname))
  if (isAllowed) return undefined
  const shown = visibleText(hostname, 100)
  const more = isPrivateHost(hostname)
    ? ', or every private host with deliverToPrivate (--deliver-to-private)'
    : ''
  return `${shown} is not this machine: allow it with deliverTo (--deliver-to ${shown})${more}`
}
