/**
 * Gives path and query of a request target. A proxy, or a client that was told to use one, sends the whole URL
 * (`POST http://shop.example/notify HTTP/1.1`, RFC 9112 section 3.2.2); what is signed is what follows the host.
 *
 * @param target - of the request line, or a URL
 */
export function requestPath(target: string): string {
  const [origin] = /^https?:\/\/[^/?#]*/i.exec(target) ?? []
  if (origin === undefined) return target
  const path = target.slice(origin.length)
  return path.startsWith('/') ? path : `/${path}`
}

/**
 * Lists the paths that a signature may cover, the likeliest first: the documentation says path and query, and there is
 * a notification, signed by the gateway, that covers the path alone.
 *
 * @param path - path and query
 * @returns one path, or two when there is a query
 */
export function signedPaths(path: string): readonly string[] {
  const query = path.indexOf('?')
  return query < 0 ? [path] : [path, path.slice(0, query)]
}
