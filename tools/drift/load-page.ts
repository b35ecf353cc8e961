import { readFile, stat } from 'node:fs/promises'
import { decodePage, fetchPage, PAGE_LIMITS, type PageLimits, tooLarge } from './fetch-page.ts'
import { UnusablePage } from './unusable-page.ts'

/** The text of a page, from a file or an address. */
export async function loadPage(source: string, limits: PageLimits = PAGE_LIMITS): Promise<string> {
  if (isAddress(source)) return fetchPage(source, limits)
  const info = await stat(source).catch((error: NodeJS.ErrnoException) => {
    throw new UnusablePage({ expected: 'a file or an address of a page', found: error.code ?? error.message })
  })
  if (!info.isFile()) throw new UnusablePage({ expected: 'a file', found: `a folder or device at ${source}` })
  if (info.size > limits.bytes) throw tooLarge(source, limits.bytes)
  return decodePage(await readFile(source), source)
}

export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source) && URL.canParse(source)
}
