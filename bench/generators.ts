import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const packages = fileURLToPath(new URL('node_modules/', import.meta.url))

/** A generator that others would use on the same contract, with its own defaults. */
export interface Generator {
  readonly name: string
  /** What it makes of the contract. */
  readonly makes: string
  /** Makes it, in `code/` of the folder. */
  readonly generate: (folder: string) => Promise<void>
}

export const OPENAPI_TYPESCRIPT = 'openapi-typescript'
export const ORVAL = 'orval'
export const HEY_API = '@hey-api/openapi-ts'

export const generators: readonly Generator[] = [
  {
    name: OPENAPI_TYPESCRIPT,
    makes: 'types',
    generate: async (folder) => {
      const program = await binOf(join(root, 'node_modules'), OPENAPI_TYPESCRIPT, OPENAPI_TYPESCRIPT)
      await runProgram(program, ['openapi.json', '-o', join('code', 'types.ts')], folder)
    },
  },
  {
    name: ORVAL,
    makes: 'types and functions',
    generate: async (folder) => {
      const output = { target: './code/api.ts', client: 'fetch', mode: 'split' }
      const config = { antom: { input: { target: './openapi.json' }, output } }
      await writeFile(join(folder, 'orval.config.mjs'), `export default ${JSON.stringify(config)}\n`)
      await runProgram(await binOf(packages, ORVAL, ORVAL), ['--config', 'orval.config.mjs'], folder)
    },
  },
  {
    name: HEY_API,
    makes: 'types, functions and a client',
    generate: async (folder) => {
      const args = ['--input', 'openapi.json', '--output', 'code', '--client', '@hey-api/client-fetch']
      await runProgram(await binOf(packages, HEY_API, 'openapi-ts'), args, folder)
    },
  },
]

/** A folder with the published document, in which a generator can work. */
export async function prepare(folder: string): Promise<string> {
  await mkdir(join(folder, 'code'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await copyFile(join(root, 'generated', 'openapi.json'), join(folder, 'openapi.json'))
  return folder
}

/** Elsewhere than in the project, whose redocly.yaml some would read and not understand. */
async function runProgram(script: string, args: readonly string[], cwd: string): Promise<void> {
  await run(process.execPath, [script, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', CI: '1' } })
}

async function binOf(folder: string, name: string, program: string): Promise<string> {
  const manifest: { bin: string | Record<string, string> } = JSON.parse(
    await readFile(join(folder, name, 'package.json'), 'utf8'),
  )
  const path = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[program]
  if (path === undefined) throw new Error(`${name} installs no program named ${program}.`)
  return join(folder, name, path)
}
