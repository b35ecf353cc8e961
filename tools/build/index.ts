import { execFileSync } from 'node:child_process'
import { cp, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { print } from '../terminal/print.ts'
import { bundleEntryPoints } from './bundle.ts'
import { markModules } from './mark-modules.ts'
import { removeUnreachable } from './remove-unreachable.ts'

/*
 * Makes dist/, which is what ships: the compiled sources and generated modules in the folders they have here, so that
 * the paths between them hold.
 */
const folder = fileURLToPath(new URL('../../', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

await rm(`${folder}dist`, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' })
await cp(`${folder}generated/validators`, `${folder}dist/generated/validators`, { recursive: true })
await cp(`${folder}generated/openapi.json`, `${folder}dist/generated/openapi.json`)
await cp(`${folder}src/inbox/postgres.sql`, `${folder}dist/src/inbox/postgres.sql`)
await bundleEntryPoints(folder)
await removeUnreachable(folder)
await markModules(`${folder}dist`)
const files = await readdir(`${folder}dist`, { recursive: true, withFileTypes: true })
print(`${files.filter((file) => file.isFile()).length} files in dist`)
