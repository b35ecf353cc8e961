import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { projectFolder } from '../../support/contract.ts'
import { ProjectCopy } from '../../support/project-copy.ts'
import { main } from './cli.ts'

let project: ProjectCopy
let out: string[]
let errors: string[]

const SOURCE =
  'export interface Thing {\n  id: string\n  note?: string\n}\nexport const thing: Thing = { id: "a" }\n'

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2015'],
    types: [],
    module: 'NodeNext',
    strict: true,
    // As in the project's own configuration.
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
})

beforeEach(() => {
  project = new ProjectCopy(['.gitignore'])
  symlinkSync(join(projectFolder, 'node_modules'), project.path('node_modules'))
  for (const name of ['src', 'test', 'test/support', 'examples', 'examples/tour'])
    mkdirSync(project.path(name))
  project.write('package.json', '{ "name": "small-package", "type": "module" }')
  project.write('tsconfig.json', TSCONFIG)
  project.write('src/index.ts', SOURCE)
  project.write('test/support/names.ts', "export const name = 'id' as const\n")
  project.write(
    'test/thing.test-d.ts',
    `import type { Thing } from '../src/index.ts'
import { name } from './support/names.ts'

type Equal<A, B> = [A, B] extends [B, A] ? true : false
export const isText: Equal<Thing[typeof name], string> = true
`,
  )
  project.write(
    'examples/tour/index.ts',
    `import { thing } from '../../src/index.ts'
import { check } from './check.ts'

check(thing.id)
`,
  )
  project.write(
    'examples/tour/check.ts',
    `export function check(id: string): void {
  if (id !== 'a') throw new Error('it was ' + id)
}
`,
  )
  out = []
  errors = []
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)))
  vi.spyOn(console, 'error').mockImplementation((text) => void errors.push(String(text)))
})

afterEach(() => {
  vi.restoreAllMocks()
  project[Symbol.dispose]()
})

it.each([
  ['nothing was released', [], 2],
  ['nothing was released, which is allowed', ['--if-released'], 0],
])('says that nothing was run: %s', async (_, args, code) => {
  project.git('commit', '-q', '--allow-empty', '-m', 'empty')
  expect(await main(args, project.folder)).toBe(code)
  expect(errors).toEqual([expect.stringMatching(/Nothing was run\. No version has been released yet/)])
  expect(out).toEqual([])
})

it('prints its usage, and explains itself when an option is wrong', async () => {
  expect(await main(['--help'], project.folder)).toBe(0)
  expect(out[0]).toMatch(/^Usage: npm run verify -- compat/)
  expect(await main(['--if-relaesed'], project.folder)).toBe(2)
  expect(errors.join('\n')).toMatch(/--if-relaesed[\s\S]*Usage: npm run verify -- compat/)
})

it('says that nothing was run when the release has nothing to run', async () => {
  project.git('commit', '-q', '--allow-empty', '-m', 'empty')
  project.git('tag', 'v1.0.0')
  expect(await main([], project.folder)).toBe(2)
  expect(errors).toEqual([expect.stringMatching(/v1\.0\.0 has no type tests and no examples/)])
})

it('passes with a candidate that only adds', async () => {
  project.release('v0.9.0')
  project.release('v1.0.0')
  project.edit('src/index.ts', '  note?: string', '  note?: string\n  more?: string')
  // What the candidate's own tests and examples say is not asked.
  project.write('test/thing.test-d.ts', 'broken(')
  project.write('test/other.test-d.ts', 'broken(')
  expect(await main([], project.folder)).toBe(0)
  expect(out).toEqual([
    expect.stringMatching(/types: 1 type tests, 1 examples/),
    expect.stringMatching(/examples\/tour\/index\.ts/),
    'What was written against v1.0.0 works with this version.',
  ])
}, 60_000)

it.each([
  ['a type that changed', '  id: string', '  id: string | number', /thing\.test-d\.ts\(5,\d+\): error TS/],
  ['another behaviour', 'id: "a"', 'id: "b"', /it was b/],
  ['an end without a word', '{ id: "a" }', '{ id: "a" }\nprocess.exit(3)', /Command failed: .*index\.ts/],
])(
  'fails with a candidate that breaks: %s',
  async (_, part, replacement, message) => {
    project.release('v1.0.0')
    project.edit('src/index.ts', part, replacement)
    expect(await main([], project.folder)).toBe(1)
    expect(errors.join('\n')).toMatch(message)
    expect(errors.at(-1)).toMatch(
      /of 2 parts that worked with v1\.0\.0 do not work now\. A version below 2\.0\.0 must not/,
    )
  },
  60_000,
)

it.each([
  ['1.9.0', 1, /A version below 2\.0\.0 must not break them/],
  ['2.0.0', 0, /Version 2\.0\.0 may break them/],
])(
  'tells whether version %s may break what was written before',
  async (version, code, message) => {
    project.release('v1.0.0')
    project.edit('src/index.ts', '  id: string', '  id: number | string')
    project.edit('package.json', '"type"', `"version": "${version}", "type"`)
    expect(await main([], project.folder)).toBe(code)
    expect(errors.at(-1)).toMatch(message)
  },
  60_000,
)

it('does not hold an example against the candidate that its own version cannot run', async () => {
  project.edit('examples/tour/index.ts', 'check(thing.id)', "check('a setting that is missing')")
  project.release('v1.0.0')
  project.edit('src/index.ts', '  note?: string', '  note?: string\n  more?: string')
  const code = await main([], project.folder)
  expect(errors).toEqual([])
  expect(code).toBe(0)
  expect(out).toEqual([
    expect.stringMatching(/types: 1 type tests, 1 examples/),
    expect.stringMatching(/examples\/tour\/index\.ts says nothing/),
    'What was written against v1.0.0 works with this version.',
  ])
}, 60_000)
