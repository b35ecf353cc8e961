import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { captureOutput } from '../../support/output.ts'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { main } from './cli.ts'
import type { MustFail } from './edits.ts'
import { type Growth, type GrowthResult, together, tryGrowth } from './growth.ts'
import type { Ended, RepositoryCopy } from './project-copy.ts'

/** Files whose tests are red: with the change at first, then without it. */
type Runs = readonly (readonly string[])[]

/** A copy whose programs end as a table says, and whose tests report what is given, one entry a run. */
async function copyWith(
  codes: Readonly<Record<string, number>>,
  runs: Runs,
  outputs: Readonly<Record<string, string>> = {},
) {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'spec'))
  const ran: string[] = []
  let count = 0
  const copy: RepositoryCopy = {
    folder,
    async npm(...args): Promise<Ended> {
      const name = args.at(-1) ?? ''
      ran.push(name)
      return { code: codes[name] ?? 0, output: outputs[name] ?? `${name} says\n\nwhy` }
    },
    async node(program = '', ...args): Promise<Ended> {
      if (program.includes('biome')) {
        ran.push(args.join(' '))
        return { code: 0, output: '' }
      }
      const files = args.filter((arg) => arg.endsWith('.test.ts'))
      ran.push(`tests ${files.length === 0 ? 'all' : files.join(' ')}`)
      const report = args.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length)
      const failed = runs[count++] ?? []
      if (report !== undefined) await writeFile(report, JSON.stringify(vitestReport(folder, failed)))
      return { code: 0, output: '' }
    },
    git: async () => '',
    commit: async () => {},
    async changed() {
      return ['spec/schema.yaml']
    },
    async reset() {
      ran.push('reset')
    },
    async [Symbol.asyncDispose]() {},
  }
  return { copy, ran }
}

const vitestReport = (folder: string, failed: readonly string[]) => ({
  numPassedTests: 3,
  testResults: [
    {
      name: `${folder}/test/a.test.ts`,
      status: failed.length > 0 ? 'failed' : 'passed',
      message: '',
      assertionResults: [
        { fullName: 'good', status: 'passed', failureMessages: [] },
        ...failed.map((fullName) => ({ fullName, status: 'failed', failureMessages: ['Error: red'] })),
      ],
    },
  ],
})

const growthOf = (mustFail: readonly MustFail[] = [], thorough = false): Growth => ({
  name: 'more',
  shows: 'more',
  mustFail,
  thorough,
  apply: (spec) => writeFile(join(spec, 'schema.yaml'), 'changed'),
})
const guide: MustFail = { tests: 'test/a.test.ts > guide *', why: 'Readers have to know.' }
const red = (name: string) => ({ name: `test/a.test.ts > ${name}`, message: 'Error: red' })

describe('a change', () => {
  const whole = ['generate', 'check', 'tests test/a.test.ts', 'reset']
  it.each<
    [
      string,
      {
        codes?: Record<string, number>
        runs?: Runs
        mustFail?: MustFail[]
        ran?: string[]
        want: Partial<GrowthResult>
      },
    ]
  >([
    ['is green', { want: { passed: 3, files: 1, failures: [], expected: [] } }],
    [
      'is red where a test is that was green before',
      {
        runs: [['x', 'y'], ['y']],
        ran: [...whole, 'tests test/a.test.ts', 'reset'],
        want: { failures: [red('x')], expected: [] },
      },
    ],
    [
      'is not red for what was red before',
      { runs: [['x'], ['x']], ran: [...whole, 'tests test/a.test.ts', 'reset'], want: { failures: [] } },
    ],
    [
      'is not red for what has to be red, and needs no other run for it',
      {
        runs: [['guide 12', 'guide 34']],
        mustFail: [guide],
        want: { failures: [], expected: ['test/a.test.ts > guide 12', 'test/a.test.ts > guide 34'] },
      },
    ],
    [
      'is red when nothing is that has to be',
      {
        mustFail: [guide],
        want: {
          failures: [{ name: guide.tests, message: 'It is green, and has to be red: Readers have to know.' }],
        },
      },
    ],
    [
      'is red for more than has to be red',
      {
        runs: [['guide 12', 'a guide 12'], []],
        mustFail: [guide],
        ran: [...whole, 'tests test/a.test.ts', 'reset'],
        want: { failures: [red('a guide 12')], expected: ['test/a.test.ts > guide 12'] },
      },
    ],
    [
      'is red where it cannot be generated, and its tests are not run',
      {
        codes: { generate: 1 },
        ran: ['generate', 'reset'],
        want: { passed: 0, failures: [{ name: 'npm run generate', message: 'generate says\nwhy' }] },
      },
    ],
    [
      'is red where the check is',
      {
        codes: { check: 1 },
        want: { passed: 3, failures: [{ name: 'npm run check', message: 'check says\nwhy' }] },
      },
    ],
  ])('%s', async (_, { codes = {}, runs = [], mustFail, ran: expected = whole, want }) => {
    const { copy, ran } = await copyWith(codes, runs)
    const result = await tryGrowth(copy, growthOf(mustFail), async (changed) => {
      expect(changed).toEqual(['spec/schema.yaml'])
      return ['test/a.test.ts']
    })
    expect(result).toMatchObject(want)
    expect(ran).toEqual(expected)
    expect(await readFile(join(copy.folder, 'spec/schema.yaml'), 'utf8')).toBe('changed')
  })

  it('runs all tests where it is asked to, and none where none can read what changed', async () => {
    const all = await copyWith({}, [])
    expect(await tryGrowth(all.copy, growthOf(), async () => undefined)).toMatchObject({ files: undefined })
    expect(all.ran).toContain('tests all')
    const none = await copyWith({}, [])
    expect(await tryGrowth(none.copy, growthOf(), async () => [])).toMatchObject({ files: 0, passed: 0 })
    expect(none.ran).toEqual(['generate', 'check', 'reset'])
  })

  it('asks the linters, the compiler and the site where it is thorough', async () => {
    const { copy, ran } = await copyWith({ lint: 1 }, [])
    const { failures } = await tryGrowth(copy, growthOf([], true), async () => ['test/a.test.ts'])
    const wanted = ['format --write spec', 'generate', 'lint', 'site', 'tests test/a.test.ts', 'reset']
    expect(ran).toEqual(wanted)
    expect(failures.map(({ name }) => name)).toEqual(['npm run lint'])
  })

  it('tells apart the files that do not compile', async () => {
    const error = (file: string) => `${file}(1,2): error TS2345: wrong\n  because`
    const lint = `checked\n${['examples/a.ts', 'src/b.ts', 'examples/a.ts'].map(error).join('\n')}\n`
    const { copy } = await copyWith({ lint: 1 }, [], { lint })
    const mustFail = [{ tests: 'npm run lint > examples/*', why: 'The example lacks it.' }]
    expect(await tryGrowth(copy, growthOf(mustFail, true), async () => [])).toMatchObject({
      expected: ['npm run lint > examples/a.ts'],
      failures: [{ name: 'npm run lint > src/b.ts', message: 'src/b.ts(1,2): error TS2345: wrong' }],
    })
  })

  it('is made with others', async () => {
    const made: string[] = []
    const growth = (name: string, more: Partial<Growth>): Growth => ({
      ...growthOf(),
      name,
      apply: async () => void made.push(name),
      ...more,
    })
    const all = together([growth('a', { mustFail: [guide] }), growth('b', { thorough: true })])
    await all.apply('spec')
    expect(made).toEqual(['a', 'b'])
    expect(all).toMatchObject({ name: 'together', mustFail: [guide], thorough: true })
    expect(all.shows).toMatch(/^a, b, /)
  })
})

describe('npm run verify -- growth', () => {
  it.each<[string, string[], RegExp]>([
    ['a change that there is not', ['--only', 'nothing'], /There is no change nothing: .*families/],
    ['two choices of tests', ['--tests', 'a', '--full'], /exclude one another/],
    ['two choices of changes', ['--short', '--together'], /exclude one another/],
    ['an unknown option', ['--fast'], /--fast/],
  ])('refuses %s', async (_, args, want) => {
    const { out, err } = captureOutput()
    expect(await main(args)).toBe(2)
    expect(err[0]).toMatch(want)
    expect(err.join('\n')).toContain('Usage: npm run verify -- growth')
    expect(out).toEqual([])
  })

  it('says how it is used', async () => {
    const { out } = captureOutput()
    expect(await main(['--help'])).toBe(0)
    expect(out.join('\n')).toMatch(/Exit codes/)
  })
})
