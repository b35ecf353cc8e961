import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Growth, growthTable, isGrowthTranslated, isWithinLimit, slopeOf } from '../../bench/growth.ts'
import { markdownTable } from '../../bench/markdown.ts'
import { drawing } from '../../bench/plot.ts'
import { blockOf, filled, PAGES } from '../../bench/publish.ts'
import type { Results } from '../../bench/results.ts'
import { FIGURES } from '../../bench/suites/growth.ts'
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
    const compared = results.lines.map(({ comparison }) => comparison.what)
    const alone = results.figures.map(({ figure }) => figure.what)
    expect([...compared, ...alone].filter((what) => !isTranslated(what))).toEqual([])
    const growing = Object.values(FIGURES).map(({ what }) => what)
    expect(growing.filter((what) => !isGrowthTranslated(what))).toEqual([])
  })

  it('are refused by a page that has no place for them', () => {
    expect(() => filled('# Title\n', 'block')).toThrow(/bench:start/)
  })
})

describe('the growth of a figure', () => {
  const growth = (values: readonly number[], more: Partial<Growth> = {}): Growth => ({
    what: 'client, at start',
    unit: 'bytes',
    points: values.map((value, index) => [2 ** index, value]),
    ...more,
  })

  it.each<[string, { values: number[]; slope: number }]>([
    ['does not grow', { values: [500, 500, 500, 500], slope: 0 }],
    ['is proportional', { values: [3, 6, 12, 24], slope: 1 }],
    ['grows with the square', { values: [5, 20, 80, 320], slope: 2 }],
    ['shrinks', { values: [8, 4], slope: -1 }],
    ['errs around a line', { values: [10, 40, 40, 160], slope: 1.2 }],
  ])('has the right slope where it %s', (_, { values, slope }) => {
    expect(slopeOf(growth(values))).toBeCloseTo(slope, 10)
  })

  it.each<[string, { values: number[]; limit?: number; want: boolean }]>([
    ['as steep as it may be', { values: [3, 6, 12], limit: 1.01, want: true }],
    ['steeper', { values: [3, 7, 15], limit: 1.1, want: false }],
    ['without a limit', { values: [1, 100, 10_000], want: true }],
    ['unknown, as of nothing', { values: [0, 1, 2], limit: 1.1, want: false }],
    ['unknown, as of one size', { values: [1], limit: 1.1, want: false }],
  ])('is judged where it is %s', (_, { values, limit, want }) => {
    expect(isWithinLimit(growth(values, limit === undefined ? {} : { limit }))).toBe(want)
  })

  it('is shown with every size, its slope and its limit, in both languages', () => {
    const all = [growth([9800, 10_080], { limit: 0.1 }), growth([100, 200], { what: 'generated files' })]
    expect(growthTable(all)).toMatchObject({
      columns: ['', '1x', '2x', 'slope', 'at most'],
      rows: [
        ['client, at start', '9.8 kB', '10.1 kB', '0.04', '✓ 0.10'],
        ['generated files', '0.1 kB', '0.2 kB', '1.00', ''],
      ],
    })
    expect(growthTable(all, 'zh-CN').rows[1]?.[0]).toBe('生成的文件')
    for (const { language } of PAGES) {
      const block = blockOf({ ...results, growth: all }, language)
      expect(block).toContain(markdownTable(growthTable(all, language)))
    }
  })
})

describe('a figure without a peer', () => {
  const figure = { what: 'npm ci', value: 12_000, unit: 'ms' } as const
  const verdict = { requirement: 'soon', met: false }

  it('is a line of the summary, with what is required of it', () => {
    const figures = [
      { suite: 'a', figure },
      { suite: 'a', figure, verdict },
    ]
    const { rows } = summaryTable({ ...results, lines: [], figures })
    expect(rows).toEqual([
      ['npm ci', '12.0 s', '', '', '', ''],
      ['npm ci', '12.0 s', '', '', '', '✗ soon'],
    ])
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
