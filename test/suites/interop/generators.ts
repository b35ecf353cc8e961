import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Check, Rejected } from '../../support/outside/check.ts'
import { compile } from '../../support/outside/compile.ts'
import { runProgram } from '../../support/outside/run-program.ts'
import { binOf, versionOf } from './peers.ts'

/** Code generators that start from the published document, with their own defaults. */
export function generators(document: string, temporary: string): Check[] {
  return [orval(document, join(temporary, 'orval')), heyApi(document, join(temporary, 'hey-api'))]
}

function orval(document: string, folder: string): Check {
  return {
    what: 'fetch client',
    tool: 'orval',
    version: versionOf('orval'),
    run: async () => {
      const output = { target: join(folder, 'code', 'api.ts'), client: 'fetch', mode: 'split' }
      await mkdir(folder, { recursive: true })
      await writeFile(
        join(folder, 'orval.config.mjs'),
        `export default ${JSON.stringify({ antom: { input: { target: document }, output } })}\n`,
      )
      return generateAndCompile(binOf('orval', 'orval'), ['--config', 'orval.config.mjs'], folder)
    },
  }
}

function heyApi(document: string, folder: string): Check {
  return {
    what: 'fetch client',
    tool: '@hey-api/openapi-ts',
    version: versionOf('@hey-api/openapi-ts'),
    run: async () => {
      await mkdir(folder, { recursive: true })
      const args = ['--input', document, '--output', 'code', '--client', '@hey-api/client-fetch']
      return generateAndCompile(binOf('@hey-api/openapi-ts', 'openapi-ts'), args, folder)
    },
  }
}

async function generateAndCompile(program: string, args: string[], folder: string): Promise<string> {
  const { ok, output } = await runProgram(program, args, folder)
  if (!ok) throw new Rejected('generates nothing', output)
  const code = join(folder, 'code')
  const entries = await readdir(code, { recursive: true }).catch(() => [])
  const files = entries.filter((file) => file.endsWith('.ts')).map((file) => join(code, file))
  if (files.length === 0) throw new Rejected('generates nothing', output)
  return compile(
    binOf('typescript', 'tsc'),
    { base: folder, files, options: GENERATED_CODE },
    join(folder, 'check'),
  )
}

/** How an application would compile a client: strictly, with the browser's and Node's `fetch`, with no library. */
const GENERATED_CODE = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  skipLibCheck: true,
  types: [],
}
