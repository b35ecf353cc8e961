import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { SearchData } from './browser.ts'
import type { SearchEntry } from './entry.ts'
import { indexEntries } from './library.ts'
import { packEntries, packIndex } from './pack.ts'
import { searchScriptName } from './script-name.ts'
import type { Synonym } from './synonyms.ts'

/** Everything that can be found in one language. */
export interface SearchSource {
  /** BCP 47 tag. */
  readonly language: string
  readonly entries: readonly SearchEntry[]
  readonly synonyms: readonly Synonym[]
}

/**
 * The script of each language, `search-en.js` and so on, which a page loads when it is searched for the first time: the
 * library with the index. It is a script, not data that is fetched, because the site works from files as well.
 *
 * @returns contents by file name
 */
export async function searchScripts(sources: readonly SearchSource[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'antomSearch',
    target: 'es2022',
    write: false,
    charset: 'utf8',
    legalComments: 'inline',
  })
  const library = outputFiles[0]?.text ?? ''
  return new Map(
    sources.map(({ language, ...source }) => [
      searchScriptName(language),
      `${library}antomSearch.data=${JSON.stringify(searchData(source))}\n`,
    ]),
  )
}

function searchData({ entries, synonyms }: Omit<SearchSource, 'language'>): SearchData {
  return { entries: packEntries(entries), index: packIndex(indexEntries(entries).toJSON()), synonyms }
}
