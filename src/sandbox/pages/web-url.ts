import { isLoopbackHost } from '../../core/host-names.ts'
import { parseUrl } from '../../core/parse-url.ts'

/** An address that a browser can be sent to: it must not be `javascript:`. */
export function webUrl(text: string | undefined): URL | undefined {
  const url = parseUrl(text ?? '')
  return /^https?:$/.test(url?.protocol ?? '') ? url : undefined
}

/** The same, if a content security policy can name it, which it cannot for IPv6 hosts. */
export function policyUrl(text: string | undefined): URL | undefined {
  const url = webUrl(text)
  return url?.hostname.startsWith('[') ? undefined : url
}

/** The same, if it is on this machine. */
export function localUrl(text: string | undefined): URL | undefined {
  const url = policyUrl(text)
  return url !== undefined && isLoopbackHost(url.hostname) ? url : undefined
}
