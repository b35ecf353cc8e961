import { isUtf8 } from 'node:buffer'
import { errorMessage } from '../terminal/error-message.ts'
import { UnusablePage } from './unusable-page.ts'

/** Bounds on what is read of a page, from the network or from a file. The largest real page has some 300 kB. */
export interface PageLimits {
  readonly bytes: number
  readonly milliseconds: number
}

export const PAGE_LIMITS: PageLimits = { bytes: 2 * 1024 * 1024, milliseconds: 20_000 }

/**
 * Fetches a page. Redirects are reported and not followed, so that the address in the snapshot is the one that answered.
 *
 * @param url `https:`, or `http:` on this machine
 * @throws UnusablePage when the address does not answer with text, in time and within the size limit
 */
export async function fetchPage(url: string, limits: PageLimits = PAGE_LIMITS): Promise<string> {
  expectSafe(new URL(url))
  const seconds = limits.milliseconds / 1000
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.milliseconds),
      headers: { accept: 'text/markdown, text/plain;q=0.9, application/json;q=0.8' },
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      const location = response.headers.get('location')
      throw new UnusablePage({
        expected: `an answer with status 200 from ${url}`,
        found: `${response.status}${location === null ? '' : ` to ${location}; give that address if it is the page`}`,
      })
    }
    const type = response.headers.get('content-type') ?? 'text/plain'
    if (!/^(?:text\/(?:plain|markdown|x-markdown)|application\/json)\b/i.test(type)) {
      await response.body?.cancel()
      throw new UnusablePage({
        expected: `text, Markdown or JSON from ${url}`,
        found: `${type}; the vendor's site serves Markdown at the same address with .md behind it`,
      })
    }
    return decodePage(await bodyOf(response, url, limits.bytes), url)
  } catch (error) {
    if (error instanceof UnusablePage) throw error
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    throw new UnusablePage({
      expected: `an answer from ${url} within ${seconds} s`,
      found: timedOut ? 'none' : errorMessage(causeOf(error)),
    })
  }
}

function expectSafe(url: URL): void {
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url.username !== '' || url.password !== '') {
    throw new UnusablePage({ expected: 'an address without a user name or password', found: 'one with' })
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)) return
  throw new UnusablePage({ expected: 'an https: address', found: `${url.protocol}//${url.hostname}` })
}

/** `fetch` says only that it failed; what made it fail says why. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error
}

async function bodyOf(response: Response, url: string, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > limit) {
      await reader?.cancel()
      throw tooLarge(url, limit)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

export function tooLarge(source: string, limit: number): UnusablePage {
  return new UnusablePage({ expected: `a page of at most ${limit} bytes`, found: `more at ${source}` })
}

/** @throws UnusablePage when the bytes are not UTF-8 text */
export function decodePage(bytes: Uint8Array, source: string): string {
  // Every text is without NUL, and next to no other file.
  if (bytes.length === 0 || bytes.includes(0) || !isUtf8(bytes)) {
    const found = bytes.length === 0 ? `nothing in ${source}` : `other bytes in ${source}`
    throw new UnusablePage({ expected: 'UTF-8 text', found })
  }
  return new TextDecoder().decode(bytes)
}
