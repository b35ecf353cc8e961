import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MIGRATION } from '../contract/deprecations.ts'
import { asObject, type Json, type JsonObject, mapObjects, objectAt, omit } from '../contract/json.ts'
import type { ContractChange } from './contract-change.ts'
import { placeOf } from './place.ts'
import type { Impact } from './version.ts'

const CONFIG = fileURLToPath(new URL('redocly.yaml', import.meta.url))
const run = promisify(execFile)

/** One change as Redocly reports it. */
interface RedoclyChange {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'modified'
  readonly impact: Impact
  readonly verdicts: readonly { readonly message: string }[]
  readonly property?: string
  readonly base?: { readonly pointer: string; readonly value?: Json }
  readonly revision?: { readonly pointer: string; readonly value?: Json }
}

/** What changed between two published contracts, except result codes and open lists, as `redocly diff` rates it. */
export async function schemaChanges(base: JsonObject, candidate: JsonObject): Promise<ContractChange[]> {
  const [before, after] = [JSON.stringify(comparable(base)), JSON.stringify(comparable(candidate))]
  if (before === after) return []
  const folder = await mkdtemp(join(tmpdir(), 'contract-diff-'))
  try {
    const report = join(folder, 'report.json')
    await writeFile(join(folder, 'base.json'), before)
    await writeFile(join(folder, 'candidate.json'), after)
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
    const args = [cli, 'diff', 'base.json', 'candidate.json', '--config', CONFIG]
    await run(process.execPath, [...args, '--format', 'json', '--fail-on', 'none', '-o', report], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    const { changes } = JSON.parse(await readFile(report, 'utf8')) as { changes: RedoclyChange[] } // its report format 1
    return changes.map(inWords)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Extensions under the names that they had in earlier releases: a new name is no change of the API. */
const FORMER_NAMES: ReadonlyMap<string, string> = new Map([
  ['x-first-seen', 'x-since'],
  ['x-idempotency-compares', 'x-idempotency-fingerprint'],
])

/**
 * A document without what is compared elsewhere, without pages and folders, which change nothing for a consumer, and
 * without the version, which is raised because of the changes.
 */
function comparable(document: JsonObject): JsonObject {
  const plain = mapObjects(document, (object) => {
    const compared = omit(object, 'x-result-codes', 'x-extensible-enum', 'x-doc', 'x-family', MIGRATION)
    // A field can have the name.
    if (compared.deprecated === true) delete compared.deprecated
    const entries = Object.entries(compared)
    return Object.fromEntries(entries.map(([key, value]) => [FORMER_NAMES.get(key) ?? key, value]))
  })
  return { ...asObject(plain), info: { ...objectAt(plain, 'info'), version: '0.0.0' } }
}

function inWords(change: RedoclyChange): ContractChange {
  const side = change.revision ?? change.base
  return {
    impact: impactOf(change),
    place: placeOf(side?.pointer ?? change.path),
    text: textOf(change),
  }
}

/** Words that explain the contract without being part of what is sent. */
const EXPLANATIONS = /^(?:description|summary|title|examples?|contact|license|x-.*)$/

/** Redocly's rating, except that what it has no rule for counts as a change of the interface unless it is a text. */
function impactOf({ impact, property, path }: RedoclyChange): Impact {
  const explains = EXPLANATIONS.test(property ?? path.split('/').at(-1) ?? '') || /\/examples?\//.test(path)
  return impact === 'patch' && !explains ? 'minor' : impact
}

function textOf({ kind, property, base, revision, verdicts, path }: RedoclyChange): string {
  const isField = /\/properties\/[^/]+$/.test(path)
  if (property === undefined) {
    if (isField) return kind === 'removed' ? 'the field is gone' : kind === 'added' ? 'new field' : 'changed'
    return verdicts[0]?.message ?? `${kind}: ${path.split('/').slice(-2).join('/')}`
  }
  if (property === 'required') return requiredText(base?.value, revision?.value)
  if (property === 'description' || property === 'summary') return `the ${property} is reworded`
  const shown = (value: Json | undefined) =>
    value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``
  return `\`${property}\` is now ${shown(revision?.value)}, and was ${shown(base?.value)}`
}

function requiredText(before: Json | undefined, after: Json | undefined): string {
  const old = Array.isArray(before) ? before : []
  const now = Array.isArray(after) ? after : []
  const list = (names: Json[]) => names.map((name) => `\`${name}\``).join(', ')
  const added = now.filter((name) => !old.includes(name))
  const removed = old.filter((name) => !now.includes(name))
  return [
    ...(added.length > 0 ? [`${list(added)} became required`] : []),
    ...(removed.length > 0 ? [`${list(removed)} became optional`] : []),
  ].join('; ')
}
