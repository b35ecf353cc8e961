import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { parseUrl } from '../terminal/parse-url.ts'
import { decodePage, fetchPage, PAGE_LIMITS, type PageLimits, tooLarge } from './fetch-page.ts'
import { UnusablePage } from './unusable-page.ts'

/**
 * The text of a page, from a file or an address.
 *
 * @throws UnusablePage when there is none, or it is larger than it may be
 */
export async function loadPage(source: string, limits: PageLimits = PAGE_LIMITS): Promise<string> {
  if (isAddress(source)) return fetchPage(source, limits)
  return decodePage(await bytesOf(source, limits.bytes), source)
}

async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  try {
    // Opening a pipe would wait for somebody who writes to it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const info = await file.stat()
      if (!info.isFile())
        throw new UnusablePage({ expected: 'a file', found: `a folder or device at ${path}` })
      // One byte more than the limit, since a file can be larger than it says, or grow.
      const bytes = Buffer.alloc(limit + 1)
      let length = 0
      for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        read = (await file.read(bytes, length)).bytesRead
      }
      if (length > limit) throw tooLarge(path, limit)
      return bytes.subarray(0, length)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof UnusablePage) throw error
    // Everything else is an error of the file system.
    const { code, message } = error as NodeJS.ErrnoException
    throw new UnusablePage({ expected: 'a file or an address of a page', found: code ?? message })
  }
}

export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source) && parseUrl(source) !== undefined
}
