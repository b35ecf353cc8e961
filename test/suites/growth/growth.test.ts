import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { captureOutput } from '../../support/output.ts'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { main } from './cli.ts'
import { type ChangeResult, tryChange } from './growth.ts'
import type { Ended, RepositoryCopy } from './project-copy.ts'

describe('a change', () => {
  /** A copy whose programs end as a table says, and whose tests report what is given. */
  async function copyWith(codes: Readonly<Record<string, number>>, failed: readonly string[]) {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'spec'))
    await writeFile(join(folder, 'spec/schema.yaml'), 'required: [a]\n')
    const ran: string[] = []
    const copy: RepositoryCopy = {
      folder,
      async node(program = '', ...args): Promise<Ended> {
        ran.push(program)
        const report = args.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length)
        if (report !== undefined) await writeFile(report, JSON.stringify(vitestReport(folder, failed)))
        return { code: codes[program] ?? 0, output: `${program} says\n\nwhy` }
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
  const change = {
    name: 'more',
    shows: 'more',
    edits: [{ append: { file: 'schema.yaml', at: ['required'], items: ['b'] } }],
  }
  const [generate, check, vitest] = [
    'tools/generate/index.js',
    'tools/check/index.js',
    'node_modules/vitest/vitest.mjs',
  ]

  it.each<
    [
      string,
      {
        codes: Record<string, number>
        failed: string[]
        known: string[]
        ran: (string | undefined)[]
        want: Partial<ChangeResult>
      },
    ]
  >([
    [
      'is green',
      { codes: {}, failed: [], known: [], ran: [generate, check, vitest], want: { passed: 3, failures: [] } },
    ],
    [
      'is red where a test is',
      {
        codes: {},
        failed: ['x'],
        known: [],
        ran: [generate, check, vitest],
        want: { failures: [{ name: 'test/a.test.ts > x', message: 'Error: red' }] },
      },
    ],
    [
      'is not red for what was red before',
      {
        codes: {},
        failed: ['x'],
        known: ['test/a.test.ts > x'],
        ran: [generate, check, vitest],
        want: { failures: [] },
      },
    ],
    [
      'is red where it cannot be generated, and its tests are not run',
      {
        codes: { [generate ?? '']: 1 },
        failed: [],
        known: [],
        ran: [generate, check],
        want: { passed: 0, failures: [expect.objectContaining({ name: 'npm run generate' })] },
      },
    ],
    [
      'is red where the check is',
      {
        codes: { [check ?? '']: 1 },
        failed: [],
        known: [],
        ran: [generate, check, vitest],
        want: { failures: [{ name: 'npm run check', message: 'tools/check/index.js says\nwhy' }] },
      },
    ],
  ])('%s', async (_, { codes, failed, known, ran: expected, want }) => {
    const { copy, ran } = await copyWith(codes, failed)
    expect(await tryChange(copy, change, [], new Set(known))).toMatchObject(want)
    expect(ran).toEqual([...expected, 'reset'])
    expect(await readFile(join(copy.folder, 'spec/schema.yaml'), 'utf8')).toContain('[ a, b ]')
  })
})

describe('npm run verify -- growth', () => {
  it.each<[string, string[], RegExp]>([
    ['a change that there is not', ['--only', 'nothing'], /There is no change nothing: /],
    ['two choices of tests', ['--short', '--full'], /exclude one another/],
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
