import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { entriesOf } from '../../tools/build/entries.ts'

/** What package.json says of a subpath. */
const target = (name: string, declaration: string) => ({
  import: { types: `./dist/esm/${name}.d.mts`, default: `./dist/esm/${name}.mjs` },
  require: { types: `./dist/types/${declaration}`, default: `./dist/cjs/${name}.cjs` },
})

const files = [
  'src/index.ts',
  'src/inbox/redis.ts',
  'src/cli/index.ts',
  'src/unused.ts',
  'generated/validators/index.js',
  'generated/validators/index.d.ts',
  'generated/validators/pay-request.js',
  'generated/validators/pay-request.d.ts',
  'generated/validators/validation-error.d.ts',
  'generated/validators/compiled/pay-request.js',
]

it('lists every module that can be imported by name with its source, and every program', () => {
  const exports = {
    '.': target('index', 'src/index.d.ts'),
    './inbox/redis': target('inbox/redis', 'src/inbox/redis.d.ts'),
    './validators': target('validators', 'generated/validators/index.d.ts'),
    './validators/*': target('validators/*', 'generated/validators/*.d.ts'),
    './validators/index': null,
    './validators/compiled/*': null,
    './openapi.json': './dist/openapi.json',
  }
  expect(entriesOf({ exports, bin: { it: './dist/esm/cli.mjs' } }, files)).toEqual([
    { name: 'index', source: 'src/index.ts', isProgram: false },
    { name: 'inbox/redis', source: 'src/inbox/redis.ts', isProgram: false },
    { name: 'validators', source: 'generated/validators/index.js', isProgram: false },
    { name: 'validators/pay-request', source: 'generated/validators/pay-request.js', isProgram: false },
    { name: 'cli', source: 'src/cli/index.ts', isProgram: true },
  ])
})

describe('refuses', () => {
  const right = target('index', 'src/index.d.ts')
  it.each<[string, { exports: Record<string, unknown>; bin?: Record<string, string>; says: string }]>([
    [
      'one format',
      {
        exports: { '.': { types: right.require.types, default: right.import.default } },
        says: 'exports["."] is',
      },
    ],
    [
      'a default before the types, which would win',
      {
        exports: { '.': { ...right, import: { default: right.import.default, types: right.import.types } } },
        says: 'what is made is {"import":{"types":"./dist/esm/index.d.mts"',
      },
    ],
    [
      'require before import, which runtimes that know both would take',
      { exports: { '.': { require: right.require, import: right.import } }, says: 'exports["."] is' },
    ],
    ['another name', { exports: { './other': right }, says: './dist/esm/other.mjs' }],
    [
      'a declaration elsewhere',
      {
        exports: { '.': { ...right, require: { ...right.require, types: './dist/cjs/index.d.cts' } } },
        says: './dist/types/',
      },
    ],
    [
      'what has no source',
      { exports: { './gone': target('gone', 'src/gone.d.ts') }, says: 'src/gone.d.ts, which has no source' },
    ],
    ['a program elsewhere', { exports: {}, bin: { it: './cli.js' }, says: './cli.js, which is not made' }],
    [
      'a program without a source',
      { exports: {}, bin: { it: './dist/esm/it.mjs' }, says: 'src/it/index.d.ts, which has no source' },
    ],
  ])('%s', (_, { exports, bin = {}, says }) => {
    expect(() => entriesOf({ exports, bin }, files)).toThrow(says)
  })
})

it('leads resolvers that do not know `exports` to the same declarations', () => {
  const { exports, main, types, typesVersions } = manifest
  expect({ main, types }).toEqual({ main: exports['.'].require.default, types: exports['.'].require.types })
  const subpaths = Object.entries(exports).flatMap(([subpath, given]) => {
    const file = typeof given === 'string' ? given : given?.require.types
    return file === undefined || subpath === '.' || subpath === './package.json'
      ? []
      : [[subpath.slice(2), [file]]]
  })
  expect(typesVersions).toEqual({ '*': Object.fromEntries(subpaths) })
})
