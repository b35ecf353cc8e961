import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '../../support/contract.ts'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import { compile } from '../../support/outside/compile.ts'
import {
  closedSpecifiers,
  importable,
  type PackedPackage,
  type Subpath,
} from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { binOf, folderOf, versionOf } from './peers.ts'

/** The oldest TypeScript that package.json promises, and one package for each major version that users have. */
const COMPILERS = ['typescript-5.7', 'typescript', 'typescript-6', 'typescript-7']

/** Small programs for each platform. */
const RECEIVERS = join(projectFolder, 'test/notifications/hosts')

/** Those that know how packages were resolved before `exports`: TypeScript 7 does not. */
const OLD_COMPILERS = ['typescript-5.7', 'typescript', 'typescript-6']

/** How a project resolves and loads packages. */
interface Setting {
  readonly name: string
  /** Those that know it; all when left out. */
  readonly compilers?: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  /** Of the files: it says whether Node takes them for CommonJS. */
  readonly extension: '.mts' | '.cts' | '.ts'
  readonly importJson: (name: string, specifier: string) => string
  /** Whether what is compiled also runs: a bundler would have to come between otherwise. */
  readonly runs: boolean
}

const SETTINGS: readonly Setting[] = [
  {
    name: 'bundler',
    options: { module: 'ESNext', moduleResolution: 'bundler', noEmit: true },
    extension: '.mts',
    importJson: (name, specifier) => `import ${name} from '${specifier}'`,
    runs: false,
  },
  {
    name: 'node16',
    options: { module: 'Node16', moduleResolution: 'Node16', noEmit: true },
    extension: '.mts',
    importJson: (name, specifier) => `import ${name} from '${specifier}'`,
    runs: false,
  },
  {
    name: 'nodenext, ESM',
    options: { module: 'NodeNext', moduleResolution: 'NodeNext' },
    extension: '.mts',
    importJson: (name, specifier) => `import ${name} from '${specifier}' with { type: 'json' }`,
    runs: true,
  },
  {
    name: 'nodenext, CommonJS',
    options: { module: 'NodeNext', moduleResolution: 'NodeNext' },
    extension: '.cts',
    importJson: (name, specifier) => `import ${name} = require('${specifier}')`,
    runs: true,
  },
  {
    name: 'node10, CommonJS',
    compilers: OLD_COMPILERS,
    options: { module: 'CommonJS', moduleResolution: 'node10' },
    extension: '.ts',
    importJson: (name, specifier) => `import ${name} from '${specifier}'`,
    runs: true,
  },
]

/** Programs that use the package, as they are and as compilers make them. */
export function programChecks(packed: PackedPackage): Check[] {
  const loading = (['import', 'require'] as const).map((way) => ({
    what: `every subpath with ${way}`,
    tool: 'Node',
    version: process.versions.node,
    run: () => loadAll(packed, way),
  }))
  const refusing = (['import', 'require'] as const).map((way) => ({
    what: `nothing that is closed, with ${way}`,
    tool: 'Node',
    version: process.versions.node,
    run: () => refuseClosed(packed, way),
  }))
  const compiling = SETTINGS.flatMap((setting) =>
    (setting.compilers ?? COMPILERS).map((compiler) => ({
      what: `${setting.name}${setting.runs ? ', run' : ''}`,
      tool: 'TypeScript',
      version: versionOf(compiler),
      run: () => compileAndRun(packed, compiler, setting),
    })),
  )
  const alone = COMPILERS.flatMap((compiler) => [
    {
      what: 'both formats, no Node types',
      tool: 'TypeScript',
      version: versionOf(compiler),
      // The declarations of openapi-fetch need those of the DOM.
      run: () =>
        compileAlone(packed, compiler, ['nodenext, ESM', 'nodenext, CommonJS'], {
          lib: ['ES2022', 'DOM'],
          skipLibCheck: false,
        }),
    },
    {
      what: 'no DOM, no Node types',
      tool: 'TypeScript',
      version: versionOf(compiler),
      run: () => compileAlone(packed, compiler, ['bundler'], { lib: ['ES2022'], skipLibCheck: true }),
    },
  ])
  return [...loading, ...refusing, ...compiling, ...alone]
}

/** Loads each subpath in a process of its own and looks whether anything is in it. */
async function loadAll(packed: PackedPackage, way: 'import' | 'require'): Promise<string> {
  const subpaths = importable(packed)
  const program = join(packed.project, way === 'import' ? 'load.mjs' : 'load.cjs')
  const load = (specifier: string, isJson: boolean) =>
    way === 'require'
      ? `require('${specifier}')`
      : `await import('${specifier}'${isJson ? ", { with: { type: 'json' } }" : ''})`
  const lines = subpaths.map(
    ({ specifier, isJson }) =>
      `  try { found['${specifier}'] = Object.keys(${load(specifier, isJson)}).length } catch (error) { found['${specifier}'] = String(error) }`,
  )
  await writeFile(
    program,
    `(async () => {\n  const found = {}\n${lines.join('\n')}\n  console.log(JSON.stringify(found))\n})()\n`,
  )
  const { ok, stdout, output } = await runCommand(process.execPath, [program], packed.project)
  if (!ok) throw new Rejected('broke', output)
  // Node of some versions warns of what is new in it; nothing that this package does should.
  if (output !== stdout.trim()) throw new Rejected('warnings', output.replace(stdout.trim(), ''))
  const found: Record<string, number | string> = JSON.parse(stdout)
  const wrong = subpaths
    .map(({ specifier }) => [specifier, found[specifier]] as const)
    // Types have nothing to load.
    .filter(([specifier, keys]) => !(typeof keys === 'number' && (keys > 0 || specifier.endsWith('/types'))))
  if (wrong.length > 0) {
    throw new Rejected(
      `${count(wrong.length, 'subpath')} fail`,
      wrong.map(([name, problem]) => `${name}: ${problem === 0 ? 'nothing in it' : problem}`).join('\n'),
    )
  }
  return count(subpaths.length, 'subpath')
}

/** Asks for each subpath that `exports` closes, which Node has to refuse. */
async function refuseClosed(packed: PackedPackage, way: 'import' | 'require'): Promise<string> {
  const closed = closedSpecifiers(packed)
  if (closed.length === 0)
    throw new Rejected('nothing is closed', 'The patterns of exports open all they match.')
  const program = join(packed.project, way === 'import' ? 'closed.mjs' : 'closed.cjs')
  const load = way === 'require' ? 'require' : 'await import'
  const lines = closed.map(
    (specifier) =>
      `  try { ${load}('${specifier}'); codes.push('loads') } catch (error) { codes.push(error.code) }`,
  )
  await writeFile(
    program,
    `(async () => {\n  const codes = []\n${lines.join('\n')}\n  console.log(JSON.stringify(codes))\n})()\n`,
  )
  const { ok, stdout, output } = await runCommand(process.execPath, [program], packed.project)
  if (!ok) throw new Rejected('broke', output)
  const codes: string[] = JSON.parse(stdout)
  const wrong = closed.flatMap((specifier, index) =>
    codes[index] === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? [] : [`${specifier}: ${codes[index]}`],
  )
  if (wrong.length > 0) throw new Rejected(`${count(wrong.length, 'subpath')} not refused`, wrong.join('\n'))
  return `${count(closed.length, 'subpath')} refused`
}

/** Code that imports everything, and does not compile when the compiler found no types for it. */
function importsOf(subpaths: readonly Subpath[], importJson: Setting['importJson']): string {
  const imports = subpaths.map(({ specifier, isJson }, index) => {
    if (isJson) return importJson(`s${index}`, specifier)
    return `import ${specifier.endsWith('/types') ? 'type ' : ''}* as s${index} from '${specifier}'`
  })
  const checks = subpaths.map(
    ({ specifier }, index) =>
      `export const check${index}: IsAny<typeof s${index}> = false // ${specifier} has types`,
  )
  return [...imports, 'type IsAny<T> = 0 extends 1 & T ? true : false', ...checks, ''].join('\n')
}

/** Where the compiler has no type for keys, it takes this without a word. */
const NO_KEY = `import type { AntomClientOptions } from 'antom-contract'
// @ts-expect-error a number is no key
export const key: AntomClientOptions['privateKey'] = 1
`

const STRICT = {
  target: 'ES2022',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  resolveJsonModule: true,
  esModuleInterop: true,
}

async function compileAndRun(packed: PackedPackage, compiler: string, setting: Setting): Promise<string> {
  const { project } = packed
  const folder = join(project, `${compiler}-${SETTINGS.indexOf(setting)}`)
  await mkdir(folder, { recursive: true })
  const flow = join(folder, `flow${setting.extension}`)
  await copyFile(fileURLToPath(new URL('consumer/flow.ts', import.meta.url)), flow)
  const receivers = await copyReceivers(join(folder, 'receivers'), setting.extension)
  const all = join(folder, `all${setting.extension}`)
  await writeFile(all, importsOf(importable(packed), setting.importJson) + NO_KEY)
  const options = {
    ...STRICT,
    // A server's project has no DOM; one whose bundler resolves packages often has.
    lib: setting.name === 'bundler' ? ['ES2022', 'DOM'] : ['ES2022'],
    types: ['node'],
    typeRoots: [join(folderOf('@types/node'), '..')],
    // The declarations of the package are checked, too.
    skipLibCheck: false,
    ...(setting.runs && { noEmit: false, outDir: join(folder, 'out'), rootDir: folder }),
    // TypeScript 6 takes some of it only when it is told that one knows of its end.
    ...(compiler === 'typescript-6' && { ignoreDeprecations: '6.0' }),
    ...setting.options,
  }
  const compiled = await compile(
    binOf(compiler, 'tsc'),
    { base: project, files: [flow, all, ...receivers], options },
    folder,
  )
  if (!setting.runs) return compiled
  const out = join(folder, 'out')
  const isCommonJs = setting.extension !== '.mts'
  const program = { '.mts': 'flow.mjs', '.cts': 'flow.cjs', '.ts': 'flow.js' }[setting.extension]
  await writeFile(join(out, 'package.json'), `{ "type": "${isCommonJs ? 'commonjs' : 'module'}" }\n`)
  const code = await readFile(join(out, program), 'utf8')
  if (code.includes('require(') !== isCommonJs) throw new Rejected('compiled otherwise', code)
  const { ok, stdout, output } = await runCommand(process.execPath, [program], out)
  if (!ok || !/^captured \d+$/m.test(stdout)) throw new Rejected('does not run', output)
  if (output !== stdout.trim()) throw new Rejected('warnings', output)
  return 'paid, captured, notified'
}

/** The programs of the guide that need nothing but the package and Node. */
async function copyReceivers(folder: string, extension: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const copies: string[] = []
  for (const file of await readdir(RECEIVERS)) {
    const text = await readFile(join(RECEIVERS, file), 'utf8')
    const imported = [...text.matchAll(/\bfrom '([^']+)'/g)].map(([, name = '']) => name)
    if (!imported.every((name) => /^(antom-contract|node:)/.test(name))) continue
    const copy = join(folder, file.replace(/\.ts$/, extension))
    await writeFile(copy, text)
    copies.push(copy)
  }
  if (copies.length === 0) throw new Rejected('no program', `None in ${RECEIVERS} can be compiled by itself.`)
  return copies
}

/** A project that has the language and the types of its platform alone. */
async function compileAlone(
  packed: PackedPackage,
  compiler: string,
  names: readonly string[],
  own: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = join(packed.project, `${compiler}-alone-${names.length}`)
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  let options: Readonly<Record<string, unknown>> = { ...STRICT, types: [] }
  for (const setting of SETTINGS.filter(({ name }) => names.includes(name))) {
    const all = join(folder, `all${setting.extension}`)
    await writeFile(all, importsOf(importable(packed), setting.importJson))
    files.push(all)
    options = { ...options, ...setting.options, noEmit: true, ...own }
  }
  if (files.length !== names.length) throw new Error(`There is no setting among ${names.join(', ')}.`)
  return compile(binOf(compiler, 'tsc'), { base: packed.project, files, options }, folder)
}
