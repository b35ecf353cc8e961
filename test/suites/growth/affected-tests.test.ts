import { describe, expect, it } from 'vitest'
import { affectedTests, type Reach, reachOf } from './affected-tests.ts'

describe('what a file can read', () => {
  const nothing = { imports: [], types: [], names: [] }
  it.each<[string, { given: string; want: Partial<ReturnType<typeof reachOf>> }]>([
    ['an import', { given: "import { a } from './a.ts'", want: { imports: ['test/x/a.ts'] } }],
    ['an export', { given: "export * from '../a.ts'", want: { imports: ['test/a.ts'] } }],
    ['an import when it is needed', { given: "await import('./a.js')", want: { imports: ['test/x/a.js'] } }],
    [
      'one by the name of the package',
      {
        given: "import 'antom-contract'\nimport 'antom-contract/testing'",
        want: { imports: ['src', 'src/testing'] },
      },
    ],
    ['a type', { given: "import type { A } from './a.ts'", want: { types: ['test/x/a.ts'] } }],
    [
      'types one by one',
      { given: "import { type A, type B } from './a.ts'", want: { types: ['test/x/a.ts'] } },
    ],
    [
      'a type among others',
      { given: "import { type A, b } from './a.ts'", want: { imports: ['test/x/a.ts'] } },
    ],
    ['a type in place', { given: "let a: import('./a.ts').A", want: { types: ['test/x/a.ts'] } }],
    ['a package', { given: "import a from 'yaml'\nimport 'node:fs'", want: {} }],
    ['the folder of the contract', { given: "join(projectFolder, 'spec')", want: { names: ['spec'] } }],
    ['a file', { given: "read('generated/openapi.json')", want: { names: ['generated/openapi.json'] } }],
    [
      'a file in a template',
      {
        given: '`$' + '{folder}generated/openapi.json` + `$' + '{x}/spec/$' + '{y}`',
        want: { names: ['generated/openapi.json', 'spec'] },
      },
    ],
    [
      'modules whose names are made',
      {
        given: 'import(`../../generated/validators/$' + '{name}.js`)',
        want: { names: ['generated/validators'] },
      },
    ],
    [
      'a file beside it',
      { given: "new URL('../../docs/a.md', import.meta.url)", want: { names: ['docs/a.md'] } },
    ],
    [
      'code in a text',
      { given: '"import { a } from \'./src/index.ts\'"', want: { names: ['src/index.ts'] } },
    ],
    ['all files', { given: "git('ls-files')", want: { names: ['.'] } }],
    ['the compiler', { given: 'ts.createProgram(files, {})', want: { names: ['.'] } }],
    ['other paths and words', { given: "['test', '/v1/payments/pay', 'https://a.example/b']", want: {} }],
    [
      'the helper that reads the contract',
      {
        given: "import { openapi, projectFolder } from '../support/contract.ts'",
        want: { imports: ['test/support/contract.ts'] },
      },
    ],
    [
      'what is not the contract of that helper',
      { given: "import { projectFolder, type Validator } from '../support/contract.ts'", want: {} },
    ],
  ])('%s', (_, { given, want }) => {
    expect(reachOf('test/x/y.test.ts', given)).toEqual({ ...nothing, ...want })
  })
})

describe('the tests that a change can turn red', () => {
  const reach: Reach = new Map(
    Object.entries({
      'src/a.ts': "import { b } from '../generated/b.ts'",
      'src/client/index.ts': "import '../a.ts'",
      'src/types.ts': "import type { B } from '../generated/b.ts'",
      'generated/b.ts': '',
      'test/all.test.ts': "git('ls-files')",
      'test/around.test.ts': "import '../src/client/index.ts'",
      'test/names.test.ts': "join(projectFolder, 'generated/b.ts')",
      'test/package.test.ts': "import 'antom-contract/client'",
      'test/spec.test.ts': "join(projectFolder, 'spec')",
      'test/starts.test.ts': "run('node', 'src/a.ts')",
      'test/suites/growth/own.test.ts': "import '../../../src/a.ts'",
      'test/types.test-d.ts': "import '../src/types.ts'",
      'test/types.test.ts': "import '../src/types.ts'",
      'test/unit.test.ts': "import './support.ts'",
      'test/support.ts': '',
    }).map(([file, code]) => [file, reachOf(file, code)]),
  )

  it.each<[string, string[]]>([
    [
      'generated/b.ts',
      ['all.test', 'around.test', 'names.test', 'package.test', 'starts.test', 'types.test-d'],
    ],
    ['generated/c.ts', ['all.test']],
    ['spec/families/a.yaml', ['all.test', 'spec.test']],
    ['test/support.ts', ['all.test', 'unit.test']],
  ])('%s', (changed, want) => {
    expect(affectedTests(reach, [changed])).toEqual(want.map((name) => `test/${name}.ts`))
  })

  it('are none when nothing changed but what lists all files', () => {
    expect(affectedTests(reach, [])).toEqual(['test/all.test.ts'])
  })
})
