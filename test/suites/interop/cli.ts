import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../support/contract.ts'
import { parseKeep } from '../../support/outside/keep-option.ts'
import { runChecks } from '../../support/outside/run-checks.ts'
import { compilers } from './compilers.ts'
import { generators } from './generators.ts'
import { consumerChecks } from './json-schema/checks.ts'
import { openapiValidators } from './openapi-validators.ts'

const USAGE = `Usage: npm run verify -- interop [--keep]

Shows that outside tools accept what is generated: validators of OpenAPI, code generators, the TypeScript compiler in
three versions, and libraries of Python and Go, which validate messages by the published types and have to say what the
generated validators say, but for differences that are explained. Both have to be installed.

  --keep   leave the code that the generators made, and say where

Exit codes: 0 everything is accepted, 1 something is not, 2 wrong usage.`

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parseKeep(args, USAGE)
  if (options === undefined) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const generated = join(projectFolder, 'generated')
  const document = join(generated, 'openapi.json')
  if (!existsSync(document)) {
    console.error('There is no generated/openapi.json. Run `npm run generate` first.')
    return 1
  }
  const temporary = await mkdtemp(join(tmpdir(), 'antom-interop-'))
  try {
    const byConsumers = consumerChecks(document, temporary)
    const code = await runChecks([
      ...openapiValidators(document),
      ...byConsumers.checks,
      ...generators(document, temporary),
      ...compilers(generated, temporary),
    ])
    byConsumers.report()
    return code
  } finally {
    if (options.keep) console.log(`Kept: ${temporary}`)
    else await rm(temporary, { recursive: true, force: true })
  }
}
