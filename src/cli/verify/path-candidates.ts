import type { Message } from './http-message.ts'

/** A path that may have been called. */
export interface PathCandidate {
  readonly path: string
  /** The header that it was taken from; absent for what the message itself was sent to. */
  readonly from?: string
}

/** Where proxies tell which path they were asked for. A guess: the signature says which one is right. */
const wholePathHeaders = [
  'x-original-uri',
  'x-forwarded-uri',
  'x-original-url',
  'x-envoy-original-path',
  'x-rewrite-url',
] as const

/** The longest path that is tried, in characters. */
const longestPath = 2048

/**
 * The paths that the signature of a message may cover, the likeliest first: where it was sent to, then where it was
 * sent to before a proxy changed that, by the headers that proxies add.
 */
export function pathCandidates({ target, headers }: Message): readonly PathCandidate[] {
  const candidates: PathCandidate[] = target === undefined ? [] : [{ path: target }]
  const prefix = prefixIn(headers['x-forwarded-prefix'])
  for (const from of wholePathHeaders) {
    const path = pathIn(headers[from])
    if (path === undefined) continue
    candidates.push({ path, from })
    if (prefix) candidates.push({ path: `${prefix}${path}`, from: `x-forwarded-prefix, ${from}` })
  }
  if (prefix && target !== undefined)
    candidates.push({ path: `${prefix}${target}`, from: 'x-forwarded-prefix' })
  const seen = new Set<string>()
  return candidates.filter(({ path }) => {
    if (seen.has(path) || path.length > longestPath) return false
    seen.add(path)
    return true
  })
}

/** The prefix in a header, without slashes at its end. */
function prefixIn(value = ''): string | undefined {
  // Also because it takes the square of the length to look for slashes at the end.
  return value.length > longestPath ? undefined : value.replace(/\/+$/, '')
}

/** The path in a header: a path, or a whole URL. */
function pathIn(value: string | undefined): string | undefined {
  const path = value?.replace(/^https?:\/\/[^/?#]*/i, '')
  return path?.startsWith('/') ? path : undefined
}
