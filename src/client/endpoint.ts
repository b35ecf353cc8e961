import { type ServerEntry, servers } from '../../generated/endpoints.ts'
import { optionError } from '../core/check-options.ts'
import { isLoopbackHost, isPrivateHost } from '../core/host-names.ts'
import { parseUrl } from '../core/parse-url.ts'

/** Where Antom has gateways. */
export type Region = (typeof servers)[number]['region']

/** Where a client's requests go. */
export interface EndpointOptions {
  readonly clientId: string
  readonly region?: Region | undefined
  readonly baseUrl?: string | URL | undefined
  /** Whether a base URL on a private network may be http. Asked only for one that is. */
  readonly allowsInsecure: () => boolean
}

/**
 * Finds the URL to which the path of an operation is added. The sandbox has the same hosts and other paths.
 *
 * @param options - the client id, and a region or the base URL of a gateway
 * @returns the URL without a slash at its end
 * @throws {ConfigurationError} `region` or `baseUrl`
 */
export function endpointOf({ clientId, region, baseUrl, allowsInsecure }: EndpointOptions): string {
  const all: readonly ServerEntry[] = servers
  const prefix = all
    .map((server) => server.clientIdPrefix)
    .find((known) => known && clientId.startsWith(known))
  const candidates = all.filter((server) => server.clientIdPrefix === prefix)
  if (baseUrl !== undefined && region !== undefined)
    throw optionError(
      'baseUrl',
      'and region are two ways to say the same: give one of them, or set one of ANTOM_BASE_URL and ANTOM_REGION',
    )
  // Every gateway has the same paths: those of the first tell those of any.
  const server = candidates.find((candidate) => baseUrl !== undefined || candidate.region === region)
  if (server === undefined)
    throw optionError(
      'region',
      `${region === undefined ? 'is missing (is ANTOM_REGION set?)' : 'is unknown'}: give ${candidates.map((candidate) => candidate.region).join(', ')}, or a baseUrl`,
    )
  return baseUrl === undefined ? server.url : originOf(baseUrl, allowsInsecure) + new URL(server.url).pathname
}

function originOf(baseUrl: string | URL, allowsInsecure: () => boolean): string {
  const isText = typeof baseUrl === 'string' || Object.prototype.toString.call(baseUrl) === '[object URL]'
  const text = isText ? String(baseUrl) : ''
  const url = parseUrl(text)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw optionError('baseUrl', 'is not an http(s) URL')
  const { hostname } = url
  if (url.protocol === 'http:' && !isLocal(hostname) && !(isPrivateHost(hostname) && allowsInsecure())) {
    throw optionError(
      'baseUrl',
      `must be https: ${isPrivateHost(hostname) ? 'a private host may be http only with allowInsecureBaseUrl: true' : 'only a host of your own machine or network may be http'}`,
    )
  }
  if (url.username || url.password || url.pathname !== '/' || url.search || url.hash) {
    throw optionError(
      'baseUrl',
      `must be scheme, host and port alone, such as ${url.origin}: the path belongs to what is signed`,
    )
  }
  return url.origin
}

/** Loopback, and names without a dot such as containers have. */
function isLocal(host: string): boolean {
  return isLoopbackHost(host) || /^[^.:]+$/.test(host)
}
