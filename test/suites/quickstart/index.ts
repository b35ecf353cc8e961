import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paint } from '../../../tools/terminal/style.ts'
import { blocksOf, shapeOf } from './blocks.ts'
import { followSkill } from './skill.ts'
import { bash, freePort, installing, pack, root, withSandbox } from './steps.ts'

/*
 * Walks through the first five minutes of README.md and README.zh-CN.md as a new user would, and through SKILL.md as a
 * coding agent would: in an empty folder, with the packed package, block by block. What differs from the page:
 *
 * - the package comes from its tarball and its dependencies from those of this project, so that no registry is asked
 * - ports are free ones, so that nothing that runs here is in the way
 * - the compiler, what runs TypeScript and the types of Node.js are those of this project
 *
 * Exit code 0 when all pages lead to their end, 1 when one does not.
 */
const PAGES = ['README.md', 'README.zh-CN.md']

/** Checks the program as a TypeScript project is checked that asks for everything. */
const STRICT =
  'npx tsc --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2022 --types node shop.mts >&2'

const folder = await mkdtemp(join(tmpdir(), 'antom-quickstart-'))
try {
  const start = performance.now()
  const tarballs = await pack(join(folder, 'tarballs'))
  for (const page of PAGES) await follow(page, tarballs)
  const place = join(folder, 'skill')
  const started = performance.now()
  const blocks = await followSkill(readFileSync(join(root, 'SKILL.md'), 'utf8'), place, tarballs)
  done('SKILL.md', started, [`${blocks} blocks were written or run`])
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `${PAGES.length + 1} pages lead to a signed call and a verified notification, ${seconds} s with packing.`,
  )
} catch (error) {
  console.error(
    `${paint('red', '✗', process.stderr)} ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function follow(page: string, tarballs: readonly string[]): Promise<void> {
  const started = performance.now()
  const blocks = blocksOf(readFileSync(join(root, page), 'utf8'))
  const place = join(folder, page)
  await mkdir(place)
  await bash(installing(blocks.install, tarballs), place)
  const shop = join(place, 'shop')
  const port = await freePort()
  const program = blocks['shop.mjs'].replaceAll('8080', String(port))
  await writeFile(join(shop, 'shop.mjs'), program)
  await writeFile(join(shop, 'shop.mts'), program)
  await linkTools(shop)
  await bash(STRICT, shop)
  await withSandbox(blocks.sandbox, shop, async () => {
    const output = await bash(blocks.run, shop)
    const typescript = blocks.typescript.replace(/^npm install .*\n/, '')
    for (const one of [output, await bash(typescript, shop)]) {
      if (shapeOf(one) !== shapeOf(blocks.output)) {
        throw new Error(`${page} promises\n${blocks.output}\nand what comes is\n${one}`)
      }
    }
    done(page, started, output.trim().split('\n'))
  })
}

/** Puts in place what the page installs for TypeScript. */
async function linkTools(shop: string): Promise<void> {
  const modules = join(shop, 'node_modules')
  await mkdir(join(modules, '@types'), { recursive: true })
  for (const name of ['tsx', 'typescript', '@types/node', '.bin/tsx', '.bin/tsc'])
    await symlink(join(root, 'node_modules', name), join(modules, name))
}

function done(page: string, started: number, lines: readonly string[]): void {
  console.log(`${paint('green', '✓')} ${page}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  for (const line of lines) console.log(`    ${line}`)
}
