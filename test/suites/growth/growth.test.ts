import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { captureOutput } from '../../support/output.ts'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { main } from './cli.ts'
import { applyChange, type Edit, readChange } from './edits.ts'
import { type ChangeResult, tryChange } from './growth.ts'
import type { Ended, RepositoryCopy } from './project-copy.ts'

const FILES: Readonly<Record<string, string>> = {
  'schema.yaml': '# Kept.\ntype: object\nrequired: [a]\nproperties:\n  a: { maxLength: 8 }\n',
  'list.yaml': 'actions:\n  - target: x.One\n    text: one\n  - target: y.One\n    text: other\n',
  'examples/request-1.json': '{ "value": { "a": "1" } }',
  'examples/request-2.json': '{ "value": { "a": "2" } }',
  'examples/answer.json': '{ "value": { "a": "3" } }',
}

async function contract(): Promise<string> {
  const folder = await temporaryFolder()
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

const apply = (folder: string, ...edits: Edit[]) =>
  applyChange({ name: 'change', shows: 'it', edits }, folder)

describe('an edit', () => {
  it.each<[string, { given: Edit; file: string; want: string }]>([
    [
      'adds keys, and keeps comments',
      {
        given: { add: { file: 'schema.yaml', at: ['properties'], values: { b: { type: 'string' } } } },
        file: 'schema.yaml',
        want: '# Kept.\ntype: object\nrequired: [ a ]\nproperties:\n  a: { maxLength: 8 }\n  b:\n    type: string\n',
      },
    ],
    [
      'adds keys at the root',
      {
        given: { add: { file: 'list.yaml', at: [], values: { more: 1 } } },
        file: 'list.yaml',
        want: `${FILES['list.yaml']}more: 1\n`,
      },
    ],
    [
      'appends items',
      {
        given: { append: { file: 'schema.yaml', at: ['required'], items: ['b'] } },
        file: 'schema.yaml',
        want: '# Kept.\ntype: object\nrequired: [ a, b ]\nproperties:\n  a: { maxLength: 8 }\n',
      },
    ],
    [
      'sets a value of the item that it names',
      {
        given: { set: { file: 'list.yaml', at: ['actions', { target: 'y.One' }, 'text'], to: 'new' } },
        file: 'list.yaml',
        want: 'actions:\n  - target: x.One\n    text: one\n  - target: y.One\n    text: new\n',
      },
    ],
    [
      'copies items under another name',
      {
        given: {
          copyItems: { file: 'list.yaml', at: ['actions'], where: { target: 'x.' }, replace: { One: 'Two' } },
        },
        file: 'list.yaml',
        want: `${FILES['list.yaml']}  - target: x.Two\n    text: one\n`,
      },
    ],
    [
      'copies a file under another name',
      {
        given: { copy: { from: 'list.yaml', to: 'copy.yaml', replace: { One: 'Two' } } },
        file: 'copy.yaml',
        want: (FILES['list.yaml'] ?? '').replaceAll('One', 'Two'),
      },
    ],
    [
      'copies a folder, of which one file has the text',
      {
        given: { copy: { from: 'examples', to: 'more', replace: { '"3"': '"4"' } } },
        file: 'more/answer.json',
        want: '{ "value": { "a": "4" } }',
      },
    ],
    [
      'changes each file that fits',
      {
        given: { add: { file: 'examples/request-*.json', at: ['value'], values: { b: '1' } } },
        file: 'examples/request-2.json',
        want: '{\n  "value": {\n    "a": "2",\n    "b": "1"\n  }\n}\n',
      },
    ],
  ])('%s', async (_, { given, file, want }) => {
    const folder = await contract()
    await apply(folder, given)
    expect(await readFile(join(folder, file), 'utf8')).toBe(want)
    // The same edit does not apply a second time, but where it copies what it made.
    if (!('copyItems' in given)) await expect(apply(folder, given)).rejects.toThrow(/already|no file/)
  })

  it.each<[string, { given: Edit; want: RegExp }]>([
    [
      'a missing place',
      {
        given: { add: { file: 'schema.yaml', at: ['then', 'x'], values: {} } },
        want: /schema\.yaml: there is no \/then/,
      },
    ],
    [
      'a place that is no object',
      {
        given: { add: { file: 'schema.yaml', at: ['required'], values: { a: 1 } } },
        want: /\/required is no object/,
      },
    ],
    [
      'a place that is no list',
      {
        given: { append: { file: 'schema.yaml', at: ['properties'], items: [1] } },
        want: /\/properties is no list/,
      },
    ],
    [
      'a value that is not there',
      {
        given: { set: { file: 'schema.yaml', at: ['properties', 'a', 'minimum'], to: 1 } },
        want: /there is no \/properties\/a\/minimum/,
      },
    ],
    [
      'a value that is so already',
      {
        given: { set: { file: 'schema.yaml', at: ['properties', 'a', 'maxLength'], to: 8 } },
        want: /is 8 already/,
      },
    ],
    [
      'an item that there is not',
      {
        given: { set: { file: 'list.yaml', at: ['actions', { target: 'z' }, 'text'], to: '' } },
        want: /there is no \/actions\/\{"target":"z"\}/,
      },
    ],
    [
      'a file that there is not',
      { given: { copy: { from: 'none.yaml', to: 'x.yaml', replace: {} } }, want: /ENOENT/ },
    ],
    [
      'a pattern without a file',
      { given: { add: { file: 'examples/none-*.json', at: [], values: {} } }, want: /no file fits/ },
    ],
    [
      'a text that is not copied',
      {
        given: { copy: { from: 'list.yaml', to: 'x.yaml', replace: { Three: '' } } },
        want: /does not contain "Three"/,
      },
    ],
    [
      'items that there are not',
      {
        given: { copyItems: { file: 'list.yaml', at: ['actions'], where: { target: 'z' }, replace: {} } },
        want: /no item with/,
      },
    ],
    [
      'a text that no item has',
      {
        given: {
          copyItems: { file: 'list.yaml', at: ['actions'], where: { target: 'x.' }, replace: { Three: '' } },
        },
        want: /does not contain "Three"/,
      },
    ],
  ])('is refused for %s', async (_, { given, want }) => {
    await expect(apply(await contract(), given)).rejects.toThrow(want)
    await expect(apply(await contract(), given)).rejects.toThrow(/^change, edit 1: /)
  })

  it('of a form that there is not is refused', async () => {
    const folder = await contract()
    await writeFile(join(folder, 'odd.yaml'), 'shows: something\nedits:\n  - remove: { file: a.yaml }\n')
    const change = await readChange(join(folder, 'odd.yaml'))
    await expect(applyChange(change, folder)).rejects.toThrow(/odd, edit 1: there is no edit "remove"/)
    await writeFile(join(folder, 'empty.yaml'), 'shows: something\nedits: []\n')
    await expect(readChange(join(folder, 'empty.yaml'))).rejects.toThrow(
      /needs "shows" and a list of "edits"/,
    )
  })
})

describe('a change', () => {
  /** A copy whose programs end as a table says, and whose tests report what is given. */
  async function copyWith(codes: Readonly<Record<string, number>>, failed: readonly string[]) {
    const folder = await contract()
    await mkdir(join(folder, 'spec'))
    await writeFile(join(folder, 'spec/schema.yaml'), FILES['schema.yaml'] ?? '')
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
