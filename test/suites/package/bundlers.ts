import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, version as esbuildVersion, type Format } from 'esbuild'
import { type Check, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { load, versionOf } from './peers.ts'
import { copyFlow, projectOf, runFlow } from './projects.ts'

/** What bundlers make of a program that has the package in it. Each is run where the package is not. */
export function bundlerChecks(packed: PackedPackage): Check[] {
  const check = (tool: string, version: string, what: string, run: () => Promise<string>): Check => ({
    what,
    tool,
    version,
    run,
  })
  return [
    ...(['esm', 'cjs'] as const).map((format) =>
      check('esbuild', esbuildVersion, `a program in one file, ${format}`, () => withEsbuild(packed, format)),
    ),
    check('webpack', versionOf('webpack'), 'a program in chunks, CommonJS', () => withWebpack(packed)),
    ...(['es', 'cjs'] as const).map((format) =>
      check('rollup', versionOf('rollup'), `a program in chunks, ${format}`, () =>
        withRollup(packed, format),
      ),
    ),
    check('Vite', versionOf('vite'), 'a program built for SSR, all in it', () => withViteBuild(packed)),
    check('Vite', versionOf('vite'), 'a module of a server in development, SSR', () =>
      withViteServer(packed),
    ),
  ]
}

/** Nothing of the package may be left to be imported where the program runs. */
async function runAlone(folder: string, program: string): Promise<string> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.[cm]?js$/.test(file)) continue
    const code = await readFile(join(folder, file), 'utf8')
    if (/(from|import|require\()\s*["'](antom-contract|openapi-fetch)/.test(code))
      throw new Rejected('is not all in it', file)
  }
  return runFlow(folder, [program])
}

async function withEsbuild(packed: PackedPackage, format: Format & ('esm' | 'cjs')): Promise<string> {
  const folder = await projectOf(packed, `esbuild-${format}`)
  await copyFlow(folder, 'flow.ts')
  const outfile = join(folder, 'out', format === 'esm' ? 'flow.mjs' : 'flow.cjs')
  await build({
    absWorkingDir: folder,
    entryPoints: ['flow.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format,
    logLevel: 'silent',
    tsconfigRaw: {},
  })
  return runAlone(join(folder, 'out'), outfile)
}

/** What of webpack's programming interface is used. */
type Webpack = (
  options: object,
  done: (
    error: Error | null,
    stats: { hasErrors(): boolean; hasWarnings(): boolean; toString(): string },
  ) => void,
) => void

async function withWebpack(packed: PackedPackage): Promise<string> {
  const folder = await projectOf(packed, 'webpack')
  await copyFlow(folder, 'flow.mjs')
  const { default: webpack } = await load<{ default: Webpack }>('webpack')
  const output = { path: join(folder, 'out'), filename: 'flow.cjs' }
  const options = { context: folder, entry: './flow.mjs', target: 'node20', mode: 'production', output }
  await new Promise<void>((resolve, reject) =>
    webpack(options, (error, stats) => {
      if (error !== null) reject(error)
      else if (stats.hasErrors() || stats.hasWarnings()) reject(new Rejected('complains', stats.toString()))
      else resolve()
    }),
  )
  return runAlone(output.path, 'flow.cjs')
}

/** What of rollup's programming interface is used. */
interface Rollup {
  rollup(options: object): Promise<{ write(options: object): Promise<unknown>; close(): Promise<void> }>
}

/** With what finds packages and nothing that understands CommonJS: all that is loaded is ES modules. */
async function withRollup(packed: PackedPackage, format: 'es' | 'cjs'): Promise<string> {
  const folder = await projectOf(packed, `rollup-${format}`)
  await copyFlow(folder, 'flow.mjs')
  const { rollup } = await load<Rollup>('rollup')
  const { nodeResolve } = await load<{ nodeResolve: () => unknown }>('@rollup/plugin-node-resolve')
  const warnings: string[] = []
  const bundle = await rollup({
    input: join(folder, 'flow.mjs'),
    external: /^node:/,
    plugins: [nodeResolve()],
    onwarn: ({ message }: { message: string }) => warnings.push(message),
  })
  const extension = format === 'es' ? 'mjs' : 'cjs'
  const names = { entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` }
  await bundle.write({ dir: join(folder, 'out'), format, ...names })
  await bundle.close()
  if (warnings.length > 0) throw new Rejected('complains', warnings.join('\n'))
  return runAlone(join(folder, 'out'), `flow.${extension}`)
}

/** What of Vite's programming interface is used. */
interface Vite {
  build(options: object): Promise<unknown>
}

async function withViteBuild(packed: PackedPackage): Promise<string> {
  const folder = await projectOf(packed, 'vite-build', { type: 'module' })
  await copyFlow(folder, 'flow.ts')
  const { build } = await load<Vite>('vite')
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'flow.ts', outDir: 'out', target: 'node20' },
    ssr: { noExternal: true },
  })
  return runAlone(join(folder, 'out'), 'flow.js')
}

/** The module runs in Vite's own runner, which takes packages from Node, as a framework's server in development does. */
async function withViteServer(packed: PackedPackage): Promise<string> {
  const folder = await projectOf(packed, 'vite-server', { type: 'module' })
  await copyFlow(folder, 'flow.ts')
  const program = `import { createServer } from 'vite'
const server = await createServer({ configFile: false, appType: 'custom', server: { middlewareMode: true, ws: false } })
const log = console.log
console.log = (...args) => { log(...args); if (String(args[0]).startsWith('captured')) setTimeout(() => server.close(), 0) }
await server.ssrLoadModule('/flow.ts')
`
  await writeFile(join(folder, 'server.mjs'), program)
  const { ok, stdout, output } = await runCommand(process.execPath, ['server.mjs'], folder)
  if (!ok || !/^captured \d+$/m.test(stdout)) throw new Rejected('does not run', output)
  return 'paid, captured, notified'
}
