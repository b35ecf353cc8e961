import { readFile, writeFile } from 'node:fs/promises'
import { growthTable } from './growth.ts'
import { markdownTable } from './markdown.ts'
import { drawing } from './plot.ts'
import type { Results } from './results.ts'
import { shortened, summaryTable } from './summary.ts'

const root = new URL('../', import.meta.url)

/** The pages that show results, between two marks. */
export const PAGES = [
  { file: 'README.md', language: 'en' },
  { file: 'README.zh-CN.md', language: 'zh-CN' },
] as const

const BLOCK = /(<!-- bench:start[^>]*-->\n)[\s\S]*?(<!-- bench:end -->)/

const GROWTH = {
  en: 'With so many times the contract; a slope of 1 is proportional to it, 0 does not grow:',
  'zh-CN': '契约扩大到若干倍时；斜率 1 表示与契约成正比，0 表示不增长：',
} as const

/** What stands between the marks of a page. */
export function blockOf(results: Results, language: (typeof PAGES)[number]['language']): string {
  const facts = new Map(results.machine)
  const machine = [facts.get('date'), facts.get('processor'), facts.get('system')].join(' · ')
  const tables = [markdownTable(shortened(summaryTable(results, language)))]
  if (results.growth.length > 0)
    tables.push(GROWTH[language], markdownTable(growthTable(results.growth, language)))
  return `${tables.join('\n\n')}\n\n<sub>${machine}</sub>\n`
}

/** A page with its block made anew. @throws when the page has no marks. */
export function filled(page: string, block: string): string {
  if (!BLOCK.test(page)) throw new Error('The page has no <!-- bench:start --> and <!-- bench:end -->.')
  return page.replace(BLOCK, (_, start: string, end: string) => `${start}${block}${end}`)
}

/** Writes what is shown of results: the pages' blocks and the drawing. */
export async function publish(results: Results): Promise<string[]> {
  const written: string[] = []
  for (const { file, language } of PAGES) {
    const page = await readFile(new URL(file, root), 'utf8')
    await writeFile(new URL(file, root), filled(page, blockOf(results, language)))
    written.push(file)
  }
  await writeFile(new URL('bench/plot.svg', root), drawing(results))
  return [...written, 'bench/plot.svg']
}
