import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { visibleText as visibleInSources } from '../../src/core/visible-text.ts'
import { reportProblems } from '../../tools/contract/report-problems.ts'
import { color, print, printError, printJson, printText } from '../../tools/terminal/print.ts'
import { visibleText } from '../../tools/terminal/visible-text.ts'
import { projectFolder } from '../support/contract.ts'
import { captureOutput } from '../support/output.ts'

afterEach(() => vi.unstubAllEnvs())

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

describe('foreign text', () => {
  it('is escaped as the sources escape it', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 45 }), (text, longest) => {
        expect(visibleText(text, longest)).toBe(visibleInSources(text, longest))
        expect(visibleText(text)).toBe(visibleInSources(text))
      }),
    )
  })

  it('never reaches a terminal as it is, on whatever stream', () => {
    vi.stubEnv('NO_COLOR', '1')
    const { out, err } = captureOutput()
    fc.assert(
      fc.property(anyText, (text) => {
        print(text)
        printError(`${color('red', text, process.stderr)} ${text}`)
        reportProblems(
          [{ file: text, line: 1, column: 1, message: text, rule: text, severity: 'error' }],
          'No.',
        )
      }),
    )
    expect([...out, ...err].filter((line) => invisible.test(line))).toEqual([])
  })

  it.each<[string, { given: string; want: string }]>([
    ['a line end', { given: 'a\nb\r\nc', want: 'a\\u{a}b\\u{d}\\u{a}c' }],
    ['a title of the terminal', { given: '\u001b]0;x\u0007', want: '\\u{1b}]0;x\\u{7}' }],
    ['a colour', { given: '\u001b[32m✓\u001b[39m', want: '\\u{1b}[32m✓\\u{1b}[39m' }],
    ['text that runs the other way', { given: 'a\u202eb', want: 'a\\u{202e}b' }],
    ['a command for the log of a workflow', { given: '::error::x', want: '\\u{3a}:error::x' }],
    ['the same, indented', { given: '  ::error::x', want: '  \\u{3a}:error::x' }],
    ['the same within a line, where it is none', { given: 'x ::error::x', want: 'x ::error::x' }],
    ['a command in its older form', { given: 'x ##[group]y', want: 'x ##\\u{5b}group]y' }],
    ['more than anybody reads', { given: 'x'.repeat(5000), want: `${'x'.repeat(4000)}…` }],
  ])('is shown: %s', (_, { given, want }) => {
    const { out } = captureOutput()
    print(given)
    expect(out).toEqual([want])
  })

  it('is escaped inside what is coloured, too', () => {
    vi.stubEnv('NO_COLOR', undefined)
    vi.stubEnv('FORCE_COLOR', '1')
    const { err } = captureOutput()
    printError(`${color('red', 'a\u001b[0m', process.stderr)} \u001b[1mb`)
    expect(err).toEqual(['\u001b[31ma\\u{1b}[0m\u001b[39m \\u{1b}[1mb'])
  })

  it('is escaped in JSON so that the value stays what it was', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const { out } = captureOutput()
        printJson({ value })
        const text = out.join('')
        expect(invisible.test(text.replaceAll('\n', ''))).toBe(false)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value })))
      }),
    )
  })
})

it('prints a text of several lines as it is written', () => {
  const { out, err } = captureOutput()
  printText('Usage\n  a')
  printText('Usage\n  a\u0007', printError)
  expect(out).toEqual(['Usage\n  a'])
  expect(err).toEqual(['Usage\n  a\\u{7}'])
})

/** Prints a line before TypeScript can be loaded, and only with a path that needs no escaping. */
const BEFORE_TYPESCRIPT = 'tools/generate/index.js'

/** They hold programs for people to read, and print nothing. */
const SAMPLES = [
  'tools/site/samples/typescript.ts',
  'tools/generate/outputs/methods.ts',
  'tools/generate/validator-modules.ts',
  'tools/generate/outputs/events.ts',
  // Runs in the reader's API client.
  'tools/generate/postman/check-answer.js',
]

/** Runs where nothing is installed, without imports, and quotes what it was given as JSON. */
const BEFORE_INSTALLING = 'tools/release/set-repository.js'

it('is how every tool prints', async () => {
  const entries = await readdir(join(projectFolder, 'tools'), { recursive: true })
  const files = entries
    .map((name) => `tools/${name}`)
    .filter((name) => /\.[jt]s$/.test(name) && !name.includes('node_modules/'))
  const direct: string[] = []
  for (const file of files) {
    if (
      file.startsWith('tools/terminal/') ||
      file.startsWith('tools/site/assets/') ||
      SAMPLES.includes(file) ||
      file === BEFORE_TYPESCRIPT ||
      file === BEFORE_INSTALLING
    )
      continue
    const code = await readFile(join(projectFolder, file), 'utf8')
    // Whether somebody looks on may be asked everywhere.
    if (/\bconsole\.|process\.std(?:out|err)\.write|\bpaint\(/.test(code)) direct.push(file)
  }
  expect(files.length).toBeGreaterThan(50)
  expect(direct).toEqual([])
})
