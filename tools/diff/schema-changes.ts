import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MIGRATION } from '../contract/deprecations.ts'
import {
  asObject,
  childAt,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
  omit,
} from '../contract/json.ts'
import { pointerKeys } from '../contract/json-pointer.ts'
import { isInExamples, lastOf } from '../contract/key-positions.ts'
import type { ContractChange } from './contract-change.ts'
import { underPresentNames } from './former-names.ts'
import { placeOf } from './place.ts'
import { type SchemaDirections, schemaDirections } from './schema-directions.ts'
import { isLimitOfReceived, sayOf } from './schema-words.ts'
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
    const context = { ...schemaDirections(base), documents: [candidate, base] }
    return changes
      .filter(
        (change) => change.property !== 'default' && !isNewType(change) && !isNowOpen(change, candidate),
      )
      .map((change) => inWords(change, context))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A type by itself: what is new is the call or the field that it came with, which is told, and the exported name. */
function isNewType({ kind, property, path, revision }: RedoclyChange): boolean {
  const keys = pointerKeys(revision?.pointer ?? path)
  return (
    kind === 'added' &&
    property === undefined &&
    keys.length === 3 &&
    keys[0] === 'components' &&
    keys[1] === 'schemas'
  )
}

/** A list of values that was closed and is open: a fact, which has its own words. */
function isNowOpen({ property, revision, base, path }: RedoclyChange, candidate: JsonObject): boolean {
  if (property !== 'enum' || revision?.value !== undefined) return false
  const keys = pointerKeys(revision?.pointer ?? base?.pointer ?? path).filter((key) => key !== 'enum')
  return childAt(keys.reduce<Json | undefined>(childAt, candidate), 'x-extensible-enum') !== undefined
}

/** What fact-changes.ts compares. */
const ELSEWHERE = [
  'x-currencies',
  'x-timing',
  'x-idempotency-key',
  'x-idempotency-fingerprint',
  'x-echoes',
  'x-final-state',
  'x-pagination',
  'x-deduplication-fields',
  'x-discriminator',
] as const

/** What explains calls to people, in pictures. */
const EXPLAINING = ['x-families', 'x-flows', 'x-parties', 'x-states'] as const

/**
 * A document without what is compared elsewhere, without pages, folders and SDKs, which change nothing for a consumer, and
 * without the version, which is raised because of the changes.
 */
function comparable(document: JsonObject): JsonObject {
  const plain = mapObjects(underPresentNames(document), (object) => {
    const compared = omit(
      object,
      'x-result-codes',
      'x-extensible-enum',
      'x-doc',
      'x-family',
      'x-sdk',
      'x-assumed',
      MIGRATION,
      ...ELSEWHERE,
    )
    // A field can have the name.
    if (compared.deprecated === true) delete compared.deprecated
    // It marks a secret, which is a fact, and limits nothing.
    if (compared.format === 'password') delete compared.format
    return compared
  })
  const root = omit(asObject(plain), 'servers', ...EXPLAINING)
  return { ...root, info: { ...objectAt(plain, 'info'), version: '0.0.0' } }
}

interface Context extends SchemaDirections {
  readonly documents: readonly JsonObject[]
}

function inWords(change: RedoclyChange, { sent, received, documents }: Context): ContractChange {
  const { kind, property, path, base, revision, verdicts } = change
  const pointer = (revision ?? base)?.pointer ?? path
  const [section, part, name = ''] = pointerKeys(pointer)
  const isSchema = section === 'components' && part === 'schemas'
  const isOnlyReceived = isSchema && received.has(name) && !sent.has(name)
  const impact = isLimitOfReceived(property, isOnlyReceived) ? 'minor' : impactOf(change)
  const said = sayOf({
    kind,
    impact,
    property,
    isField: lastOf(path).nameIn === 'properties',
    isCall: section === 'paths' && pointerKeys(pointer).length <= 3,
    isNotification: section === 'webhooks' && pointerKeys(pointer).length <= 3,
    isExample: isInExamples(path),
    isSent: isSchema && !received.has(name),
    isOnlyReceived,
    before: base?.value,
    after: revision?.value,
    verdict: verdicts[0]?.message ?? `${kind}: ${path.split('/').slice(-2).join('/')}`,
  })
  return { impact, place: placeOf(pointer, documents), ...said }
}

/** Words that explain the contract without being part of what is sent. */
const EXPLANATIONS = /^(?:description|summary|title|examples?|contact|license|x-.*)$/

/** Redocly's rating, except that what it has no rule for counts as a change of the interface unless it is a text. */
function impactOf({ impact, property, path }: RedoclyChange): Impact {
  if (isInExamples(path)) return 'patch'
  const last = lastOf(path)
  const explains = EXPLANATIONS.test(property ?? (last.nameIn === undefined ? last.key : ''))
  return impact === 'patch' && !explains ? 'minor' : impact
}
