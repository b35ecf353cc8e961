import { type ServerEntry, servers } from '../../generated/endpoints.ts'
import { ConfigurationError } from '../errors.ts'

/** Where Antom has gateways. */
export type Region = (typeof servers)[number]['region']

/** Where a client's requests go. */
export interface EndpointOptions {
  readonly clientId: string
  readonly region?: Region | undefined
  readonly baseUrl?: string | URL | undefined
}

/**
 * Finds the URL to which the path of an operation is added. The sandbox has the same hosts and other paths.
 *
 * @param options - the client id, and a region or the base URL of a gateway
 * @returns the URL without a slash at its end
 * @throws {ConfigurationError} `region` or `baseUrl`
 */
export function endpointOf({ clientId, region, baseUrl }: EndpointOptions): string {
  const all: readonly ServerEntry[] = servers
  const prefixed = all.filter(
    ({ clientIdPrefix }) => clientIdPrefix !== undefined && clientId.startsWith(clientIdPrefix),
  )
  const candidates =
    prefixed.length > 0 ? prefixed : all.filter(({ clientIdPrefix }) => clientIdPrefix === undefined)
  if (baseUrl === undefined) {
    const server = candidates.find((candidate) => candidate.region === region)
    if (server !== undefined) return server.url
    throw refuse(
      'region',
      `${region === undefined ? 'is missing' : 'is unknown'}: give ${candidates.map((server) => server.region).join(', ')}, or a baseUrl`,
    )
  }
  if (region !== undefined)
    throw refuse('baseUrl', 'and region are two ways to say the same: give one of them')
  // Every gateway has the same paths: those of the first tell those of any.
  return originOf(baseUrl) + new URL(candidates[0]?.url ?? baseUrl).pathname
}

function originOf(baseUrl: string | URL): string {
  const url = parse(String(baseUrl))
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw refuse('baseUrl', 'is not an http(s) URL')
  if (url.protocol === 'http:' && !isLocal(url.hostname)) {
    throw refuse('baseUrl', 'must be https: only a host of your own machine or network may be http')
  }
  if (url.username || url.password || url.pathname !== '/' || url.search || url.hash) {
    throw refuse(
      'baseUrl',
      `must be scheme, host and port alone, such as ${url.origin}: the path belongs to what is signed`,
    )
  }
  return url.origin
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/** Loopback, and names without a dot such as containers have. */
function isLocal(host: string): boolean {
  return /^(127\.[\d.]+|\[::1\]|[^.]+\.localhost|[^.:]+)$/.test(host)
}

function refuse(option: string, problem: string): ConfigurationError {
  return new ConfigurationError(`${option} ${problem}`, { option })
}
