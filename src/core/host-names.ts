/** Names of private networks: containers, machines on the same network, and what the standards keep for tests. */
const privateName = /^([^.:[\]]+|.+\.(internal|local|localhost|test|home\.arpa))$/

/**
 * Tells whether a host is this machine and nothing else.
 *
 * @param hostname - as `URL` writes it: lower case, an IPv6 address in brackets
 */
export function isLoopbackHost(hostname: string): boolean {
  return /^(.+\.)?localhost$|^\[::1\]$/.test(hostname) || ipv4Of(hostname)?.[0] === 127
}

/**
 * Tells whether a host is on a network that is not the public one, loopback included: 10/8, 172.16/12, 192.168/16,
 * fc00::/7, names without a dot such as containers have, and the domains `internal`, `local`, `localhost`, `test` and
 * `home.arpa`.
 *
 * Link-local addresses do not count: that of the metadata services of clouds is one of them.
 *
 * @param hostname - as `URL` writes it: lower case, an IPv6 address in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  if (isLoopbackHost(hostname) || /^\[f[cd][\da-f]{2}:/.test(hostname)) return true
  const address = ipv4Of(hostname)
  if (address === undefined) return privateName.test(hostname)
  const [first, second = 0] = address
  return first === 10 || (first === 172 && second >= 16 && second < 32) || (first === 192 && second === 168)
}

/**
 * Tells an IP address from a name.
 *
 * @param hostname - as `URL` writes it
 */
export function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || ipv4Of(hostname) !== undefined
}

/** The four numbers of an IPv4 address, also of one that is written as IPv6 (`::ffff:7f00:1`). */
function ipv4Of(hostname: string): number[] | undefined {
  if (/^\d+(\.\d+){3}$/.test(hostname)) return hostname.split('.').map(Number)
  const [, high, low] = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(hostname) ?? []
  if (high === undefined || low === undefined) return undefined
  const bits = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255)
}
