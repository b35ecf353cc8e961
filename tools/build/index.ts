import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseOptions } from '../terminal/options.ts'
import { print } from '../terminal/print.ts'
import { bundleEntryPoints } from './bundle.ts'
import { shareDeclarations } from './declarations.ts'
import { entriesOf } from './entries.ts'

/*
 * Makes dist/, which is what ships: esm/ and cjs/ have every module that package.json names, types/ the declarations of
 * both, in the folders that their sources have.
 */
const options = parseOptions(process.argv.slice(2), {
  usage: 'Usage: npm run build\n\nMakes dist/, which is what ships.\n\nExit codes: 0 done, 2 wrong usage.',
  options: {},
})
if (typeof options === 'number') process.exit(options)
const folder = fileURLToPath(new URL('../../', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const filesIn = async (name: string) =>
  (await readdir(join(folder, name), { recursive: true })).map((file) => join(name, file))

await rm(`${folder}dist`, { recursive: true, force: true })
const manifest = JSON.parse(await readFile(`${folder}package.json`, 'utf8'))
const entries = entriesOf(manifest, [...(await filesIn('src')), ...(await filesIn('generated'))])
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' })
await cp(`${folder}generated/validators`, `${folder}dist/types/generated/validators`, {
  recursive: true,
  filter: (source) => !source.endsWith('.js'),
})
await bundleEntryPoints(folder, entries)
await shareDeclarations(folder, entries)
// Without the white space that is for those who read changes of it, which is nearly half of it.
const contract = JSON.parse(await readFile(`${folder}generated/openapi.json`, 'utf8'))
await writeFile(`${folder}dist/openapi.json`, JSON.stringify(contract))
await cp(`${folder}src/inbox/postgres.sql`, `${folder}dist/inbox/postgres.sql`)
const files = (await readdir(`${folder}dist`, { recursive: true, withFileTypes: true })).filter((file) =>
  file.isFile(),
)
print(`${files.length} files in dist`)
