import { visibleText } from '../../core/visible-text.ts'
import { headerField } from '../header-field.ts'
import type { HeaderFields } from '../received-notification.ts'
import type { PathGuess } from './guess.ts'
import { diagnosisLimits } from './limits.ts'

/** Where proxies tell which path they were asked for. Enough for a guess; nothing here is believed. */
const pathHeaders = [
  'x-original-uri',
  'x-forwarded-uri',
  'x-original-url',
  'x-envoy-original-path',
  'x-rewrite-url',
]

/**
 * Gives the paths that Antom may have called. None is given twice, and none that was tried before.
 *
 * @param paths - what was tried
 * @param received - the path as it was received
 * @param headers - of the notification
 */
export function* pathGuesses(
  paths: readonly string[],
  received: string,
  headers: HeaderFields,
): Generator<PathGuess> {
  const [path = received] = paths
  const seen = new Set(paths)
  for (const candidate of candidates(path, received, headers)) {
    // What is no path at all fits nothing: it is not signed.
    if (seen.has(candidate) || candidate.length >= diagnosisLimits.longestPath) continue
    seen.add(candidate)
    yield {
      cause: 'path-rewritten',
      path: candidate,
      advice: `It fits the path ${shown(candidate)}, but ${shown(path)} arrived: a proxy or a router changes it. Give publicPath the path that Antom calls`,
    }
  }
}

function* candidates(path: string, received: string, headers: HeaderFields): Generator<string> {
  for (const name of pathHeaders) yield headerField(headers, name)
  // Nothing can be undone in what is too long to be tried.
  if (path.length >= 2 * diagnosisLimits.longestPath) return
  const query = path.indexOf('?')
  const bare = query < 0 ? path : path.slice(0, query)
  const tail = path.slice(bare.length)
  const slashed = bare.endsWith('/') ? bare.slice(0, -1) : `${bare}/`
  const segments = bare.split('/')
  yield `${headerField(headers, 'x-forwarded-prefix').replace(/\/$/, '')}${path}`
  yield received
  // A publicPath without a query, where Antom calls one with it.
  if (received.includes('?')) yield `${bare}${received.slice(received.indexOf('?'))}`
  yield bare
  yield slashed
  yield `${slashed}${tail}`
  yield decoded(path)
  for (const first of [2, 3, 4, 5]) yield `/${segments.slice(first).join('/')}${tail}`
}

function shown(path: string): string {
  return visibleText(path, diagnosisLimits.shownPath)
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
