import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../tools/verify/cli.ts'
import { runProgram, type SuiteRunner } from '../../tools/verify/run-suite.ts'
import { type Command, type Suite, suites } from '../../tools/verify/suites.ts'
import { projectFolder } from '../support/contract.ts'
import { captureOutput } from '../support/output.ts'

const light: Suite = {
  name: 'light',
  shows: 'that it runs',
  takes: '1 s',
  needs: '',
  commands: [
    ['tsc', '-p', 'test/suites/light'],
    ['tsx', 'light.ts', '--fixed'],
  ],
}
const heavy: Suite = {
  name: 'heavy',
  shows: 'that it installs first',
  takes: '2 min',
  needs: 'a server',
  commands: [['tsx', 'heavy.ts']],
}
const table = [light, heavy]

/** A project in which `heavy` has a package.json, whose programs end with the exit codes of a table. */
function fakeRunner(codes: Readonly<Record<string, number>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'test/suites/heavy'), { recursive: true })
  writeFileSync(join(folder, 'test/suites/heavy/package.json'), '{}')
  const ran: string[] = []
  const run: SuiteRunner['run'] = async (command, where, isResult) => {
    expect(where).toBe(folder)
    ran.push(`${command.join(' ')}${isResult ? ' >' : ''}`)
    return codes[command.slice(0, 2).join(' ')] ?? codes[command[0]] ?? 0
  }
  return { ran, runner: { folder, run } }
}

describe('npm run verify', () => {
  it.each<[string, { given: string[]; want: string[] }]>([
    ['one', { given: ['light'], want: ['tsc -p test/suites/light', 'tsx light.ts --fixed >'] }],
    [
      'what its package.json needs first',
      {
        given: ['heavy'],
        want: ['npm ci --prefix test/suites/heavy --no-audit --no-fund', 'tsx heavy.ts >'],
      },
    ],
    [
      'with its options, which only the last command gets',
      {
        given: ['light', '--count', '3', 'word'],
        want: ['tsc -p test/suites/light', 'tsx light.ts --fixed --count 3 word >'],
      },
    ],
    [
      'with options after a second --',
      {
        given: ['light', '--', 'word', '--help'],
        want: ['tsc -p test/suites/light', 'tsx light.ts --fixed word --help >'],
      },
    ],
    [
      'with its own --help and --list',
      {
        given: ['light', '--help', '--list'],
        want: ['tsc -p test/suites/light', 'tsx light.ts --fixed --help --list >'],
      },
    ],
    [
      'several, one after another',
      {
        given: ['heavy', 'light'],
        want: [
          'npm ci --prefix test/suites/heavy --no-audit --no-fund',
          'tsx heavy.ts >',
          'tsc -p test/suites/light',
          'tsx light.ts --fixed >',
        ],
      },
    ],
  ])('runs %s', async (_, { given, want }) => {
    const { err } = captureOutput()
    const { ran, runner } = fakeRunner()
    expect(await main(given, table, runner)).toBe(0)
    expect(ran).toEqual(want)
    expect(err.filter((line) => line.startsWith('✓')).length).toBe(
      given.filter((arg) => /^\w+y$|^light$/.test(arg)).length,
    )
  })

  it.each<[string, { given: string[]; codes: Record<string, number>; want: number; ran: number }]>([
    ['its exit code', { given: ['light'], codes: { tsx: 3 }, want: 3, ran: 2 }],
    ['that of an earlier command', { given: ['light'], codes: { tsc: 4, tsx: 3 }, want: 4, ran: 1 }],
    ['2 when it cannot be installed', { given: ['heavy'], codes: { npm: 217, tsx: 3 }, want: 2, ran: 1 }],
    [
      'the first of several, after all of them',
      { given: ['heavy', 'light'], codes: { 'tsx heavy.ts': 5, 'tsx light.ts': 6 }, want: 5, ran: 4 },
    ],
    ['that of a later one', { given: ['heavy', 'light'], codes: { 'tsx light.ts': 6 }, want: 6, ran: 4 }],
  ])('answers with %s', async (_, { given, codes, want, ran: count }) => {
    const { err } = captureOutput()
    const { ran, runner } = fakeRunner(codes)
    expect(await main(given, table, runner)).toBe(want)
    expect(ran).toHaveLength(count)
    expect(err.join('\n')).toContain(`exit code ${want}`)
  })

  it.each<[string, { given: string[]; want: RegExp }]>([
    ['no name', { given: [], want: /Which suite\?/ }],
    ['a name that there is not', { given: ['lihgt'], want: /no suite "lihgt"\. Did you mean light\?/ }],
    ['one behind a good one', { given: ['light', 'nope'], want: /no suite "nope"/ }],
    ['an unknown option', { given: ['--lsit'], want: /no option --lsit .* Did you mean --list\?/ }],
    ['an option before the name', { given: ['--count', 'light'], want: /no option --count/ }],
    ['--list with more', { given: ['--list', 'light'], want: /--list stands alone/ }],
    [
      'options for several',
      { given: ['light', 'heavy', '--count', '3'], want: /Which of light, heavy is --count 3 for/ },
    ],
    ['a control character', { given: ['\u001b[31m'], want: /no suite "\\u\{1b\}\[31m"/ }],
  ])('refuses %s, with the list', async (_, { given, want }) => {
    const { out, err } = captureOutput()
    const { ran, runner } = fakeRunner()
    expect(await main(given, table, runner)).toBe(2)
    expect(err[0]).toMatch(want)
    expect(err.join('\n')).toMatch(/Usage: npm run verify[\s\S]*light .*1 s/)
    expect([...ran, ...out]).toEqual([])
  })

  it('lists the suites in columns', async () => {
    const { out } = captureOutput()
    expect(await main(['--list'], table)).toBe(0)
    expect(out).toEqual([
      'suite  shows                   takes about  needs',
      'light  that it runs            1 s          -',
      'heavy  that it installs first  2 min        a server',
    ])
  })

  it('says how it is used', async () => {
    const { out, err } = captureOutput()
    expect(await main(['--help'], table)).toBe(0)
    expect(out.join('\n')).toMatch(/^Usage: npm run verify[\s\S]*Exit codes/)
    expect(err).toEqual([])
  })

  it.each<[string, { given: Command; want: number }]>([
    ['an exit code', { given: ['node', '-e', 'process.exit(7)'], want: 7 }],
    ['success', { given: ['node', '-e', ''], want: 0 }],
    ['a signal', { given: ['node', '-e', 'process.kill(process.pid, "SIGKILL")'], want: 128 + 9 }],
  ])('runs programs and passes on %s', async (_, { given, want }) => {
    expect(await runProgram(given, tmpdir(), true)).toBe(want)
  })

  it('gives a program what its suite says, besides what is there', async () => {
    const script = 'process.exit(process.env.PATH && process.env.TESTS === "all" ? 0 : 1)'
    const program: Suite = { ...light, commands: [['node', '-e', script]], environment: { TESTS: 'all' } }
    captureOutput()
    expect(await main(['light'], [program], { folder: tmpdir(), run: runProgram })).toBe(0)
    expect(
      await main(['light'], [{ ...program, environment: { TESTS: '' } }], {
        folder: tmpdir(),
        run: runProgram,
      }),
    ).toBe(1)
  })

  it('fails where a program is missing', async () => {
    await expect(runProgram(['no-such-program'], tmpdir(), false)).rejects.toThrow(/ENOENT/)
  })
})

describe('the table of suites', () => {
  const folders = readdirSync(join(projectFolder, 'test/suites'))
  /** Run by a command of Vitest, not from a folder. */
  const WITHOUT_FOLDER = ['coverage']

  it('has each folder of test/suites, by name', () => {
    const names = suites.map(({ name }) => name)
    expect(names).toEqual([...folders, ...WITHOUT_FOLDER].sort())
  })

  it.each(suites.map((suite) => [suite.name, suite] as const))('%s runs files that exist', (_, suite) => {
    const files = suite.commands.flat().filter((word) => word.startsWith('test/'))
    expect(files.filter((file) => !existsSync(join(projectFolder, file)))).toEqual([])
  })

  it('is run before every change, as a whole', () => {
    const ci = readFileSync(join(projectFolder, '.ci/run'), 'utf8')
    const workflow = readFileSync(join(projectFolder, '.github/workflows/ci.yml'), 'utf8')
    const run = [...`${ci}${workflow}`.matchAll(/npm run verify -- ([a-z-]+)/g)].map(([, name = '']) => name)
    /** Those that are left out, with why. */
    const LEFT_OUT: Readonly<Record<string, string>> = {
      coverage: '.ci/run sets TESTS and COVERAGE for npm test instead, so that the tests run once',
      fuzz: 'test/suites/fuzz/fuzz.test.ts does so with fewer mutations',
      stores: '.ci/run installs its clients, and its tests are among all that npm test runs at last',
    }
    expect([...new Set(run), ...Object.keys(LEFT_OUT)].sort()).toEqual(suites.map(({ name }) => name))
  })
})
