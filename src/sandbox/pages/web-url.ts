import { isLoopbackHost } from '../../core/host-names.ts'
import { parseUrl } from '../../core/parse-url.ts'

/** An address that a browser can be sent to: it must not be `javascript:`. */
export function webUrl(text: string | undefined): URL | undefined {
  const url = parseUrl(text ?? '')
  return /^https?:$/.test(url?.protocol ?? '') ? url : undefined
}

/**
 * The same, if a content security policy can name it: not for IPv6 hosts, nor for one with a character such as `;`, which
 * `URL` takes and which would end the directive and begin another.
 */
export function policyUrl(text: string | undefined): URL | undefined {
  const url = webUrl(text)
  return /^[\w.-]+$/.test(url?.hostname ?? '') ? url : undefined
}

/** The same, if it is on this machine. */
export function localUrl(text: string | undefined): URL | undefined {
  const url = policyUrl(text)
  return url !== undefined && isLoopbackHost(url.hostname) ? url : undefined
}
