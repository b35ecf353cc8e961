import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder as root } from '../../support/contract.ts'
import { type Check, Rejected } from '../../support/outside/check.ts'
import { compile, type Program } from '../../support/outside/compile.ts'
import { binOf, versionOf } from './peers.ts'

/** One package for each major version of TypeScript that users have. */
const COMPILERS = ['typescript', 'typescript-6', 'typescript-7']

/** What users' compilers make of our types: of the generated files as they are, and of code that uses them. */
export function compilers(generated: string, temporary: string): Check[] {
  const programs = [
    ['generated types', () => generatedTypes(generated)],
    ['code that uses them', codeThatUsesThem],
  ] as const
  return programs.flatMap(([what, program], index) =>
    COMPILERS.map((compiler) => ({
      what,
      tool: 'TypeScript',
      version: versionOf(compiler),
      run: async () =>
        compile(binOf(compiler, 'tsc'), await program(), join(temporary, `${compiler}-${index}`)),
    })),
  )
}

const STRICT = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
}

/** Declaration files are checked too, and nothing but the language itself is there to lean on. */
async function generatedTypes(folder: string): Promise<Program> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
  for (const expected of ['types.ts', 'operations.ts', 'result-codes.ts', join('validators', 'index.d.ts')]) {
    if (!files.includes(expected))
      throw new Rejected('not generated in full', `There is no generated/${expected}.`)
  }
  return {
    base: root,
    files: files.map((file) => join(folder, file)),
    options: { ...STRICT, lib: ['ES2022'], types: [], skipLibCheck: false },
  }
}

/** The type tests, which are written as users would write. The test runner's own types are not the subject. */
async function codeThatUsesThem(): Promise<Program> {
  const folder = join(root, 'test', 'types')
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.test-d.ts')).sort()
  if (files.length === 0)
    throw new Rejected('no type tests found', 'There are no test/types/*.test-d.ts to compile.')
  return {
    base: root,
    files: files.map((file) => join(folder, file)),
    options: {
      ...STRICT,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules', '@types')],
      skipLibCheck: true,
      resolveJsonModule: true,
      erasableSyntaxOnly: true,
    },
  }
}
