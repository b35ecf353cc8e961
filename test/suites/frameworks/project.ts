import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectFolder } from '../../support/contract.ts'
import { Rejected } from '../../support/outside/check.ts'
import { compile } from '../../support/outside/compile.ts'
import { installPackage, packPackage } from '../../support/outside/packed.ts'
import { runProgram } from '../../support/outside/run-program.ts'
import { binOf } from './peers.ts'

const EXAMPLES = join(projectFolder, 'examples/frameworks')

/**
 * Makes a project in a folder of this suite, from which its frameworks are found: the packed package, installed, and the
 * programs of the guide, compiled as each is in use.
 *
 * @returns what it has to be run in
 */
export async function makeProject(folder: string): Promise<string> {
  const packed = await packPackage(folder)
  const { project } = packed
  await installPackage(packed, project)
  await cp(EXAMPLES, project, { recursive: true })
  const host = join(projectFolder, 'test/suites/frameworks/lambda-host.ts')
  await Promise.all([buildForNode(project, host), buildWorker(project), layNext(project)])
  return project
}

/** The programs of a folder, by their file names. */
export async function programs(): Promise<string[]> {
  return (await readdir(EXAMPLES)).filter((file) => file.endsWith('.ts')).sort()
}

/** Checks the types of every program, with those of its framework. */
export async function typeCheck(project: string): Promise<string> {
  const files = (await programs()).map((file) => join(project, file))
  const options = {
    target: 'ES2023',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    paths: { '@/*': [join(project, '*.ts')] },
  }
  return compile(binOf('typescript', 'tsc'), { base: project, files, options }, join(project, 'types'))
}

async function buildForNode(project: string, host: string): Promise<void> {
  const entryPoints = (await programs()).filter((file) => !/^(receiver|next|worker|bun|deno)/.test(file))
  await build({
    absWorkingDir: project,
    entryPoints: [...entryPoints, host],
    entryNames: '[name]',
    outdir: 'node',
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  })
}

/** Workers are deployed as what a bundler makes of them, with these conditions. */
async function buildWorker(project: string): Promise<void> {
  await build({
    absWorkingDir: project,
    entryPoints: ['worker.ts'],
    outfile: 'worker/worker.js',
    bundle: true,
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*'],
    format: 'esm',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    tsconfigRaw: {},
  })
}

/** Both routers of Next.js in one application, mounted below a path. */
async function layNext(project: string): Promise<void> {
  const place = async (file: string, path: string) => {
    const target = join(project, 'next', path)
    await mkdir(join(target, '..'), { recursive: true })
    await cp(join(EXAMPLES, file), target)
  }
  await place('receiver.ts', 'receiver.ts')
  await place('next.ts', 'app/antom/notify/route.ts')
  await place('next-pages.ts', 'pages/api/antom/notify.ts')
  const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n'
  const config = {
    basePath: '/shop',
    // The types are checked with those of the other programs.
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: projectFolder },
  }
  await writeFile(join(project, 'next/app/layout.jsx'), layout)
  await writeFile(join(project, 'next/next.config.mjs'), `export default ${JSON.stringify(config)}\n`)
  const paths = { compilerOptions: { paths: { '@/*': ['./*'] } } }
  await writeFile(join(project, 'next/tsconfig.json'), JSON.stringify(paths))
}

/** Builds the application of Next.js, without keys, as it is built where there are none. */
export async function buildNext(project: string): Promise<void> {
  const { ok, output } = await runProgram(binOf('next', 'next'), ['build'], join(project, 'next'))
  if (!ok) throw new Rejected('next build fails', output)
}
