import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownTable } from '../../bench/markdown.ts'
import { drawing } from '../../bench/plot.ts'
import { blockOf, filled, PAGES } from '../../bench/publish.ts'
import type { Results } from '../../bench/results.ts'
import { isTranslated, summaryTable } from '../../bench/summary.ts'
import { projectFolder } from '../support/contract.ts'

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')
const results: Results = JSON.parse(read('bench/results.json'))

// `npm run bench -- --publish` mends all of these without measuring.
describe('the numbers', () => {
  it.each(PAGES)('of $file are those that were measured', ({ file, language }) => {
    const block = blockOf(results, language)
    expect(read(file)).toBe(filled(read(file), block))
    for (const { comparison } of results.lines) expect(block).toContain(`| ${comparison.peer} |`)
  })

  it('of RESULTS.md are the same', () => {
    expect(read('bench/RESULTS.md')).toContain(markdownTable(summaryTable(results)))
  })

  it('of the drawing are the same', () => {
    expect(read('bench/plot.svg')).toBe(drawing(results))
  })

  it('can be shown in Chinese', () => {
    const untranslated = results.lines.filter(({ comparison }) => !isTranslated(comparison.what))
    expect(untranslated).toEqual([])
  })

  it('are refused by a page that has no place for them', () => {
    expect(() => filled('# Title\n', 'block')).toThrow(/bench:start/)
  })
})

describe('the drawing', () => {
  const svg = drawing(results)

  it('asks for nothing from anywhere else', () => {
    expect(svg).not.toMatch(/(?:href|src|url\(|@import|<script)/)
    expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('has colours for a dark page, and text for those who do not see it', () => {
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg).toMatch(/<title id="title">.+<\/title>\n<desc id="summary">.+<\/desc>/)
  })
})
