import { copyFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Check, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runProgram } from '../../support/outside/run-program.ts'
import { bundlerChecks } from './bundlers.ts'
import { nextChecks } from './next.ts'
import { binOf, versionOf } from './peers.ts'
import { CONSUMER, copyFlow, projectOf, runFlow } from './projects.ts'

/** A project of a framework or a test runner, set up as those who make it set it up. */
export function frameworkChecks(packed: PackedPackage): Check[] {
  return [
    {
      what: 'tests in CommonJS, no configuration',
      tool: 'Jest',
      version: versionOf('jest'),
      run: () => runJest(packed),
    },
    {
      what: 'tests in TypeScript, preset ts-jest',
      tool: 'ts-jest',
      version: versionOf('ts-jest'),
      run: () => runTsJest(packed),
    },
    {
      what: 'a program in TypeScript, CommonJS',
      tool: 'ts-node',
      version: versionOf('ts-node'),
      run: () => runTsNode(packed),
    },
    ...(['nodenext', 'commonjs'] as const).map((module) => ({
      what: `controller, tsconfig of its command line, module ${module}`,
      tool: 'Nest',
      version: versionOf('@nestjs/core'),
      run: () => runNest(packed, module),
    })),
    ...bundlerChecks(packed),
    ...nextChecks(packed),
  ]
}

async function runJest(packed: PackedPackage): Promise<string> {
  const folder = await projectOf(packed, 'jest')
  await copyFile(join(CONSUMER, 'shop.test.js'), join(folder, 'shop.test.js'))
  return jest(folder)
}

async function runTsJest(packed: PackedPackage): Promise<string> {
  const folder = await projectOf(packed, 'ts-jest', { jest: { preset: 'ts-jest', testEnvironment: 'node' } })
  const options = {
    module: 'commonjs',
    target: 'es2022',
    strict: true,
    esModuleInterop: true,
    types: ['node', 'jest'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
  const test = await readFile(join(CONSUMER, 'shop.test.js'), 'utf8')
  // The same tests with imports.
  const text = test.replace(/^const (\{[^}]*\}) = require\('([^']+)'\)$/gm, "import $1 from '$2'")
  if (text.includes('require(')) throw new Error('A require is left.')
  const typed = text
    .replace('const handled = []', 'const handled: string[] = []')
    .replace('validatePayRequest.errors[0].keyword', 'validatePayRequest.errors?.[0]?.keyword')
  await writeFile(join(folder, 'shop.test.ts'), typed)
  return jest(folder)
}

async function jest(folder: string): Promise<string> {
  // A machine with much else to do takes longer than the five seconds of Jest, which are no property of the package.
  const { ok, output } = await runProgram(binOf('jest', 'jest'), ['--ci', '--testTimeout=60000'], folder)
  const [, passed] = /^Tests: +(\d+) passed, \1 total$/m.exec(output) ?? []
  if (!ok || passed === undefined) throw new Rejected('tests fail', output)
  return `${passed} tests pass`
}

async function runTsNode(packed: PackedPackage): Promise<string> {
  const folder = await projectOf(packed, 'ts-node')
  // As `tsc --init` and the documentation of ts-node have it, without a word on how packages are found.
  const options = {
    module: 'commonjs',
    target: 'es2022',
    strict: true,
    esModuleInterop: true,
    skipLibCheck: true,
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
  await copyFlow(folder, 'flow.ts')
  return runFlow(folder, [binOf('ts-node', 'ts-node'), 'flow.ts'])
}

/** What the command line of Nest 11 writes into a new project. */
const NEST_OPTIONS = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  resolvePackageJsonExports: true,
  esModuleInterop: true,
  isolatedModules: true,
  declaration: true,
  removeComments: true,
  emitDecoratorMetadata: true,
  experimentalDecorators: true,
  allowSyntheticDefaultImports: true,
  target: 'ES2023',
  sourceMap: true,
  outDir: './dist',
  baseUrl: './',
  incremental: true,
  skipLibCheck: true,
  strictNullChecks: true,
  forceConsistentCasingInFileNames: true,
  noImplicitAny: false,
  strictBindCallApply: false,
  noFallthroughCasesInSwitch: false,
}

/** What it wrote before version 11: packages are found as Node found them before `exports`. */
const OLD_NEST_OPTIONS = {
  module: 'commonjs',
  moduleResolution: undefined,
  resolvePackageJsonExports: undefined,
}

async function runNest(packed: PackedPackage, module: 'nodenext' | 'commonjs'): Promise<string> {
  const folder = await projectOf(packed, `nest-${module}`)
  await cp(join(CONSUMER, 'nest'), join(folder, 'src'), { recursive: true })
  const options = { ...NEST_OPTIONS, ...(module === 'commonjs' && OLD_NEST_OPTIONS) }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, include: ['src'] }),
  )
  const compiled = await runProgram(binOf('typescript', 'tsc'), ['-p', '.', '--pretty', 'false'], folder)
  if (!compiled.ok) throw new Rejected('does not compile', compiled.output)
  const program = join(folder, 'dist/main.js')
  if (!(await readFile(program, 'utf8')).includes('require("antom-contract/testing")'))
    throw new Rejected('is not CommonJS', program)
  const { ok, stdout, output } = await runProgram(program, [], folder)
  if (!ok || !stdout.includes('statuses 200 401, captures 1')) throw new Rejected('does not receive', output)
  return 'received, refused'
}
