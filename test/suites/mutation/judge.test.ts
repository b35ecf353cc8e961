import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../support/contract.ts'
import { parseExplanations, readExplanations } from './explanations.ts'
import { judge, onOneLine, type Report, sum } from './judge.ts'

const file = 'src/a/b.ts'
const source = `const limit = 3

export function isLarge(size: number) {
  if (size > limit) {
    return true
  }
  return false
}
`
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})
const compare = { mutatorName: 'EqualityOperator', replacement: 'size >= limit', location: at(4, 7, 4, 19) }
const block = { mutatorName: 'BlockStatement', replacement: '{}', location: at(4, 21, 6, 4) }
const compared = '- if (size > limit) {\n+ if (size >= limit) {'
const emptied = '- if (size > limit) { return true }\n+ if (size > limit) {}'

function reportOf(...mutants: { status: string; mutatorName?: string }[]): Report {
  return { files: { [file]: { source, mutants: mutants.map((mutant) => ({ ...compare, ...mutant })) } } }
}
const explain = (...changes: string[]) => [{ file, why: 'because', changes }]

interface Case {
  given: { report: Report; explained: ReturnType<typeof explain> }
  want: { counts: [number, number, number, number]; unexplained?: string[]; stale?: string[] }
}

const cases: [string, Case][] = [
  [
    'what a test fails for is noticed, and what never ends',
    {
      given: { report: reportOf({ status: 'Killed' }, { status: 'Timeout' }), explained: [] },
      want: { counts: [2, 2, 0, 0] },
    },
  ],
  ...['Survived', 'NoCoverage', 'RuntimeError', 'Ignored'].map((status): [string, Case] => [
    `${status} is not noticed`,
    {
      given: { report: reportOf({ status }), explained: [] },
      want: { counts: [1, 0, 0, 1], unexplained: [compared] },
    },
  ]),
  [
    'a survivor can be explained',
    {
      given: { report: reportOf({ status: 'Survived' }), explained: explain(compared) },
      want: { counts: [1, 0, 1, 0] },
    },
  ],
  [
    'several lines are one line',
    {
      given: { report: reportOf({ ...block, status: 'Survived' }), explained: explain(emptied) },
      want: { counts: [1, 0, 1, 0] },
    },
  ],
  [
    'another change of the same line is not explained with it',
    {
      given: {
        report: reportOf({ status: 'Survived' }, { ...block, status: 'Survived' }),
        explained: explain(compared),
      },
      want: { counts: [2, 0, 1, 1], unexplained: [emptied] },
    },
  ],
  [
    'an explanation is for one mutant',
    {
      given: {
        report: reportOf({ status: 'Survived' }, { status: 'Survived' }),
        explained: explain(compared),
      },
      want: { counts: [2, 0, 1, 1], unexplained: [compared] },
    },
  ],
  [
    'an explanation of what is noticed is stale',
    {
      given: { report: reportOf({ status: 'Killed' }), explained: explain(compared) },
      want: { counts: [1, 1, 0, 0], stale: [compared] },
    },
  ],
  [
    'an explanation of what ran out of time is not stale',
    {
      given: { report: reportOf({ status: 'Timeout' }), explained: explain(compared) },
      want: { counts: [1, 1, 0, 0] },
    },
  ],
  [
    'an explanation of another file is neither used nor stale',
    {
      given: {
        report: reportOf({ status: 'Survived' }),
        explained: explain(compared).map((one) => ({ ...one, file: 'src/a/c.ts' })),
      },
      want: { counts: [1, 0, 0, 1], unexplained: [compared] },
    },
  ],
]

it.each(cases)('%s', (_, { given, want }) => {
  const { files, unexplained, stale } = judge(given.report, given.explained)
  const { mutants, noticed, explained, unexplained: left } = files.get(file) ?? {}
  expect([mutants, noticed, explained, left]).toEqual(want.counts)
  expect(unexplained.map(({ change }) => change)).toEqual(want.unexplained ?? [])
  expect(stale.map(({ change }) => change)).toEqual(want.stale ?? [])
})

it('says where an unexplained mutant is', () => {
  const { unexplained } = judge(reportOf({ status: 'Survived' }), [])
  expect(unexplained).toEqual([
    { file, line: 4, mutator: 'EqualityOperator', status: 'Survived', change: compared },
  ])
})

it('adds up files', () => {
  const one = { mutants: 4, noticed: 1, explained: 2, unexplained: 1 }
  const files = new Map([
    ['src/a/b.ts', one],
    ['src/a/c.ts', one],
    ['src/d/e.ts', one],
  ])
  expect(sum(files, (name) => name.slice(0, 5))).toEqual(
    new Map([
      ['src/a', { mutants: 8, noticed: 2, explained: 4, unexplained: 2 }],
      ['src/d', one],
    ]),
  )
})

describe('explanations', () => {
  it('are read as they are printed, however they are spaced', () => {
    const text = `
- file: ${file}
  why: Nobody can see it.
  changes: |
    - if (size > limit) {
    + if (size  >= limit) {
      - const limit = 3
      + const limit = 4
`
    expect(parseExplanations(text, 'x.yaml')).toEqual([
      { file, why: 'Nobody can see it.', changes: [compared, '- const limit = 3\n+ const limit = 4'] },
    ])
  })

  const bad: [string, { given: string; want: RegExp }][] = [
    ['no list', { given: 'a: 1', want: /x\.yaml: is not a list/ }],
    ['no file', { given: '- why: w\n  changes: "- a\\n+ b"', want: /explanation 1 has no file/ }],
    ['no reason', { given: '- file: f\n  why: ""\n  changes: "- a\\n+ b"', want: /has no why/ }],
    ['no change', { given: '- file: f\n  why: w', want: /has no changes/ }],
    ['half a change', { given: '- file: f\n  why: w\n  changes: "- a"', want: /in turn, at "- a"/ }],
    [
      'changes the wrong way round',
      { given: '- file: f\n  why: w\n  changes: "+ a\\n- b"', want: /in turn/ },
    ],
    ['a field that is not read', { given: '- file: f\n  line: 3', want: /unknown field, line/ }],
  ]
  it.each(bad)('are refused with %s', (_, { given, want }) => {
    expect(() => parseExplanations(given, 'x.yaml')).toThrow(want)
  })

  it('are of lines that are still there', async () => {
    for (const { file, changes } of await readExplanations()) {
      expect(existsSync(projectFolder + file), file).toBe(true)
      const text = onOneLine(readFileSync(projectFolder + file, 'utf8'))
      for (const change of changes) expect(text).toContain(change.split('\n')[0]?.slice(2))
    }
  })
})
