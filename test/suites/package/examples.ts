import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { projectFolder } from '../../support/contract.ts'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import { compile } from '../../support/outside/compile.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { binOf, folderOf, versionOf } from './peers.ts'
import { projectOf } from './projects.ts'
import { runSandbox } from './sandbox-process.ts'

/** One for each major version of TypeScript that users have. */
const COMPILERS = ['typescript', 'typescript-6', 'typescript-7']

/** The examples that ship, in a project that has them beside the package, as somebody who copied them. */
export function exampleChecks(packed: PackedPackage): Check[] {
  return [
    ...COMPILERS.map((compiler) => ({
      what: 'every example that ships',
      tool: 'TypeScript',
      version: versionOf(compiler),
      run: async () => compileExamples(packed, compiler, await copyExamples(packed, `examples-${compiler}`)),
    })),
    {
      what: 'the example shop takes an order',
      tool: 'Node',
      version: process.versions.node,
      run: () => runShop(packed),
    },
  ]
}

/** Copies what is in the tarball: a file of the repository that it lacks is missing here, too. */
async function copyExamples(packed: PackedPackage, name: string): Promise<string> {
  const folder = await projectOf(packed, name, { type: 'module' })
  await cp(join(packed.installed, 'examples'), join(folder, 'examples'), { recursive: true })
  // The one package besides that an example takes types of; the repository has it.
  await mkdir(join(folder, 'node_modules'), { recursive: true })
  const other = '@opentelemetry'
  await symlink(join(projectFolder, 'node_modules', other), join(folder, 'node_modules', other))
  return folder
}

function compileExamples(
  { files }: PackedPackage,
  compiler: string,
  folder: string,
  emit: Readonly<Record<string, unknown>> = { noEmit: true },
): Promise<string> {
  const programs = [...files.keys()].filter((path) => /^examples\/.*\.ts$/.test(path))
  if (programs.length === 0) throw new Rejected('no example', 'The tarball holds none.')
  const options = {
    module: 'NodeNext',
    target: 'ES2022',
    // A server's project has no DOM.
    lib: ['ES2023'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    // What the declarations themselves need is asked by other checks.
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(folderOf('@types/node'), '..')],
    ...emit,
  }
  return compile(
    binOf(compiler, 'tsc'),
    { base: folder, files: programs.map((path) => join(folder, path)), options },
    folder,
  )
}

/** Starts the shop against the sandbox of the command line, and orders something. */
async function runShop(packed: PackedPackage): Promise<string> {
  const folder = await copyExamples(packed, 'examples-run')
  await compileExamples(packed, 'typescript', folder, {
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    rootDir: folder,
    outDir: join(folder, 'out'),
  })
  const log = await runSandbox(packed, folder, async (env) => {
    const port = await freePort()
    const shop = spawn(process.execPath, ['out/examples/checkout/index.js'], {
      cwd: folder,
      env: { ...process.env, ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(shop, 'exit')
    let output = ''
    const started = new Promise<void>((resolve) => {
      for (const stream of [shop.stdout, shop.stderr])
        stream.on('data', (chunk) => {
          output += chunk
          if (output.includes('curl ')) resolve()
        })
    })
    try {
      await Promise.race([started, ended])
      const [, order = ''] = /-d '(.+)'/.exec(output) ?? []
      if (order === '') throw new Rejected('the shop does not start', output)
      const answer = await fetch(`http://127.0.0.1:${port}/orders`, { method: 'POST', body: order })
      const text = await answer.text()
      if (answer.status !== 201 || !/"payAt":"http/.test(text))
        throw new Rejected(`takes no order: ${answer.status}`, `${text}\n${output}`)
    } finally {
      shop.kill()
      await ended
    }
  })
  if (!log.includes('pay')) throw new Rejected('the sandbox was not called', log)
  return `started from ${count(shopFiles(packed), 'file')}, ordered`
}

function shopFiles({ files }: PackedPackage): number {
  return [...files.keys()].filter((path) => path.startsWith('examples/checkout/')).length
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A server on a port has none.')
  return address.port
}
