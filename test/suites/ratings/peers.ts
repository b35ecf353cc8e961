import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { JsonObject } from '../../../tools/contract/json.ts'
import { greatest, type Impact } from '../../../tools/diff/version.ts'

/** A rating: `none` where a tool sees no change or rates none of it. */
export type Rating = Impact | 'none'

const run = promisify(execFile)

/** What this uses of api-smart-diff, which is installed only for this suite. */
interface ApiSmartDiff {
  apiCompare(before: JsonObject, after: JsonObject): { readonly diffs: readonly { readonly type: string }[] }
}

const require = createRequire(import.meta.url)

/** How `redocly diff` rates a change, as it comes. */
export async function byRedocly(before: JsonObject, after: JsonObject): Promise<Rating> {
  const folder = await mkdtemp(join(tmpdir(), 'ratings-'))
  try {
    await writeFile(join(folder, 'before.json'), JSON.stringify(before))
    await writeFile(join(folder, 'after.json'), JSON.stringify(after))
    await writeFile(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\ntelemetry: off\n')
    const cli = require.resolve('@redocly/cli/bin/cli.js')
    const options = ['--config', 'redocly.yaml', '--format', 'json', '--fail-on', 'none', '-o', 'report.json']
    await run(process.execPath, [cli, 'diff', 'before.json', 'after.json', ...options], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    const report: { changes: { impact: Impact }[] } = JSON.parse(
      await readFile(join(folder, 'report.json'), 'utf8'),
    )
    return greatest(report.changes.map(({ impact }) => impact)) ?? 'none'
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const impacts: Readonly<Record<string, Impact>> = {
  breaking: 'major',
  'non-breaking': 'minor',
  deprecated: 'minor',
  annotation: 'patch',
}

/** How api-smart-diff rates a change; what it does not classify, it does not rate. */
export function byApiSmartDiff(before: JsonObject, after: JsonObject): Rating {
  // The repository is type-checked without this package.
  const { apiCompare } = require('api-smart-diff') as ApiSmartDiff
  // It changes what it is given.
  const { diffs } = apiCompare(structuredClone(before), structuredClone(after))
  return greatest(diffs.flatMap(({ type }) => impacts[type] ?? [])) ?? 'none'
}
