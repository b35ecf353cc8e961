import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { paint } from '../../../tools/terminal/style.ts'
import { blocksOf, shapeOf } from './blocks.ts'

/*
 * Walks through the first five minutes of README.md and README.zh-CN.md as a new user would: in an empty folder, with
 * the packed package, block by block. What differs from the page:
 *
 * - the package comes from its tarball and its dependencies from those of this project, so that no registry is asked
 * - ports are free ones, so that nothing that runs here is in the way
 * - the compiler, what runs TypeScript and the types of Node.js are those of this project
 *
 * Exit code 0 when both pages lead to their end, 1 when one does not.
 */
const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const PAGES = ['README.md', 'README.zh-CN.md']
/** How long a step may take on a slow machine before it counts as stuck, in milliseconds. */
const PATIENCE = 120_000

const folder = await mkdtemp(join(tmpdir(), 'antom-quickstart-'))
try {
  const start = performance.now()
  const tarballs = await pack(join(folder, 'tarballs'))
  for (const page of PAGES) await follow(page, tarballs)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `${PAGES.length} pages lead to a signed capture and a verified notification, ${seconds} s with packing.`,
  )
} catch (error) {
  console.error(
    `${paint('red', '✗', process.stderr)} ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Packs the package, and what it depends on. */
async function pack(into: string): Promise<string[]> {
  await mkdir(into)
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) => `./node_modules/${name}`)
  await run('npm', ['pack', '--pack-destination', into, '.'], { cwd: root })
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', into, ...dependencies], { cwd: root })
  return (await readdir(into)).map((file) => join(into, file))
}

async function follow(page: string, tarballs: readonly string[]): Promise<void> {
  const started = performance.now()
  const blocks = blocksOf(readFileSync(join(root, page), 'utf8'))
  const [gateway, merchant] = [await freePort(), await freePort()]
  const place = join(folder, page)
  await mkdir(place)

  const install = blocks.install.replace(
    'npm install antom-contract',
    `npm install --offline ${tarballs.join(' ')}`,
  )
  await bash(install, place)
  const shop = join(place, 'shop')
  const program = blocks['shop.mjs'].replaceAll('8080', String(merchant))
  await writeFile(join(shop, 'shop.mjs'), program)
  await writeFile(join(shop, 'shop.ts'), program)

  const command = `${blocks.sandbox.trim()} --port ${gateway}`
  const sandbox = spawn('bash', ['-c', `exec ${command}`], { cwd: shop, detached: true })
  try {
    await settled(sandbox, join(shop, '.env'))
    const output = await bash(blocks.run, shop)
    await linkTools(shop)
    await bash(STRICT, shop)
    const typescript = blocks.typescript.replace(/^npm install .*\n/, '')
    for (const one of [output, await bash(typescript, shop)]) {
      if (shapeOf(one) !== shapeOf(blocks.output)) {
        throw new Error(`${page} promises\n${blocks.output}\nand what comes is\n${one}`)
      }
    }
    console.log(`${paint('green', '✓')} ${page}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
    for (const line of output.trim().split('\n')) console.log(`    ${line}`)
  } finally {
    // npx starts the sandbox as a process of its own: the group has both.
    if (sandbox.pid !== undefined && sandbox.exitCode === null) process.kill(-sandbox.pid)
  }
}

/** Checks the program as a TypeScript project is checked that asks for everything. */
const STRICT =
  'npx tsc --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2022 --types node shop.ts'

/** Puts in place what the page installs for TypeScript. */
async function linkTools(shop: string): Promise<void> {
  const modules = join(shop, 'node_modules')
  await mkdir(join(modules, '.bin'), { recursive: true })
  await mkdir(join(modules, '@types'), { recursive: true })
  for (const name of ['tsx', 'typescript', '@types/node', '.bin/tsx', '.bin/tsc'])
    await symlink(join(root, 'node_modules', name), join(modules, name))
}

/** Resolves when the sandbox has written its settings, which it does once it listens. */
async function settled(sandbox: ChildProcess, file: string): Promise<void> {
  let errors = ''
  sandbox.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const until = performance.now() + PATIENCE
  while (!(existsSync(file) && readFileSync(file, 'utf8').includes('ANTOM_PRIVATE_KEY='))) {
    if (sandbox.exitCode !== null) throw new Error(`the sandbox ended: ${errors}`)
    if (performance.now() > until) throw new Error(`the sandbox does not start: ${errors}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function bash(script: string, cwd: string): Promise<string> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd, timeout: PATIENCE })
  return stdout
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}
