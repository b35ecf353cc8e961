/** The parts of the target of a request line. */
export interface RequestTarget {
  /** Path and query, as they were sent. */
  readonly pathAndQuery: string
  /** The path alone. */
  readonly path: string
  /** Host and port that the target names, when it is in absolute form. */
  readonly authority?: string
}

/**
 * Reads the target of a request line: `/path?query`, or the absolute form with scheme and host that clients send to
 * proxies (RFC 9112, section 3.2). Nothing in it is decoded or normalized: a signature covers the text as it is.
 *
 * @param target - the text on the request line
 * @returns `undefined` for forms without a path, such as `*`
 */
export function readTarget(target: string): RequestTarget | undefined {
  const [, authority, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? []
  const text = rest ?? target
  const pathAndQuery = authority !== undefined && !text.startsWith('/') ? `/${text}` : text
  if (!pathAndQuery.startsWith('/')) return undefined
  const query = pathAndQuery.indexOf('?')
  return {
    pathAndQuery,
    path: query === -1 ? pathAndQuery : pathAndQuery.slice(0, query),
    ...(authority !== undefined && { authority }),
  }
}
