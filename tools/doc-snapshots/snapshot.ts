import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import { isDate, isDay } from '../contract/dates.ts'
import { displayPath } from '../contract/display-path.ts'
import { pointerKeys } from '../contract/json-pointer.ts'
import { ContractProblems, type Problem } from '../contract/problem.ts'
import { readSpecText } from '../contract/read-spec-text.ts'
import { parseYamlText, placesIn } from '../contract/yaml-faults.ts'
import type { DifferenceKind } from './compare-contract.ts'
import { NO_TRANSLATIONS, type PageFacts, type PageOrigin, type Translations } from './facts.ts'
import { pageName } from './page-name.ts'
import { SNAPSHOT_SCHEMA } from './snapshot-schema.ts'

/** A difference between page and contract that is accepted, and why. */
export interface Deviation {
  readonly difference: DifferenceKind
  /** The facts it is about. */
  readonly at: readonly string[]
  /** What page and contract say, where both say something: accepted as it is, not as it may become. */
  readonly page?: string | number
  readonly contract?: string | number
  readonly reason: string
}

/** A file of `spec/doc-snapshots/`: what one page said when it was last recorded. */
export interface DocSnapshot {
  /** File, relative to the folder the command runs in. */
  readonly file: string
  readonly origin: PageOrigin
  readonly facts: PageFacts
  readonly translations: Translations
  readonly deviations: readonly Deviation[]
  /** Line of a part of the file. */
  line(keys: readonly (string | number)[]): number
}

/** The folder of the doc snapshots within the contract's. */
export function snapshotFolder(specFolder: string): string {
  return join(specFolder, 'doc-snapshots')
}

/**
 * Reads every doc snapshot, in the order of their file names.
 *
 * @throws ContractProblems with file and line when a file is not YAML or not a snapshot
 */
export async function readSnapshots(folder: string): Promise<DocSnapshot[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = entries.filter((name) => /\.ya?ml$/.test(name)).sort()
  const snapshots: DocSnapshot[] = []
  const problems: Problem[] = []
  for (const name of files) {
    const path = join(folder, name)
    const parsed = await readSpecText(path).then(
      (text) => parseSnapshot(displayPath(path), text),
      (error: unknown) => {
        if (error instanceof ContractProblems) return error
        throw error
      },
    )
    if ('problems' in parsed) problems.push(...parsed.problems)
    else snapshots.push(parsed.snapshot)
  }
  if (problems.length > 0) throw new ContractProblems(problems)
  return snapshots
}

interface SnapshotDocument {
  readonly page: PageOrigin & Pick<PageFacts, 'kind'>
  readonly messages: PageFacts['messages']
  readonly codes: PageFacts['codes']
  readonly translations?: Partial<Translations>
  readonly deviations?: readonly Deviation[]
}

const validateSnapshot = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  formats: { 'day of the calendar': isDay, 'date of the calendar': isDate },
}).compile<SnapshotDocument>(SNAPSHOT_SCHEMA)

async function parseSnapshot(
  file: string,
  text: string,
): Promise<{ snapshot: DocSnapshot } | { problems: Problem[] }> {
  const problem = (line: number, column: number, message: string): Problem => ({
    file,
    line,
    column,
    message,
    rule: 'doc-snapshots',
    severity: 'error',
  })
  const parsed = await parseYamlText(text)
  if ('fault' in parsed) return { problems: [{ ...problem(1, 1, ''), ...parsed.fault }] }
  const content = parsed.value
  const place = await placesIn(text)
  const line = (keys: readonly (string | number)[]) => place(keys).line
  if (!validateSnapshot(content)) {
    const errors = validateSnapshot.errors ?? []
    return {
      problems: errors.slice(0, 10).map((error) => {
        const keys = pointerKeys(error.instancePath)
        return problem(
          line(keys),
          1,
          `${error.instancePath || 'The file'} ${error.message}. See spec/README.md.`,
        )
      }),
    }
  }
  const { kind, ...origin } = content.page
  return {
    snapshot: {
      file,
      origin,
      facts: { kind, messages: content.messages, codes: content.codes },
      translations: { ...NO_TRANSLATIONS, ...content.translations },
      deviations: content.deviations ?? [],
      line,
    },
  }
}

/** The file that a page is recorded in: the last two parts of its address, and its language. */
export function snapshotFileName({ url, language }: Pick<PageOrigin, 'url' | 'language'>): string {
  return `${pageName(url)}.${language}.yaml`
}

/**
 * Records the facts of a page. Translations, deviations and comments of a file that exists are kept; those of what was only
 * known of the page are taken over from it, and its file is deleted where the page has another one.
 *
 * @param unrecognised names that still lack a translation; they are entered for someone to complete
 * @param known the snapshot of what was known of the page, which this reading replaces
 * @returns the file, relative to the folder the command runs in
 * @throws ContractProblems when the facts are none that such a file can hold; it is left as it was then
 */
export async function recordSnapshot(
  folder: string,
  origin: PageOrigin,
  facts: PageFacts,
  unrecognised: Translations,
  known?: DocSnapshot,
): Promise<string> {
  const path = join(folder, snapshotFileName(origin))
  const knownPath = known && join(folder, basename(known.file))
  const before = (await textOf(path)) || (knownPath === undefined ? '' : await textOf(knownPath)) || HEADER
  const document = parseDocument(before)
  // What stands above says that the page was not read.
  const first = isMap(document.contents) ? document.contents.items[0]?.key : undefined
  if (known && isScalar(first)) first.commentBefore = HEADER_COMMENT
  const { url, language, revised, retrieved } = origin
  setPart(document, 'page', { url, language, kind: facts.kind, revised, retrieved })
  setPart(document, 'messages', facts.messages)
  setPart(document, 'codes', facts.codes)
  for (const table of ['codes', 'types'] as const) {
    for (const name of Object.keys(unrecognised[table])) {
      document.setIn(['translations', table, name], null)
    }
  }
  await mkdir(folder, { recursive: true })
  const staging = `${path}.new-${process.pid}`
  try {
    const text = document.toString({ lineWidth: 110, flowCollectionPadding: true })
    // A file that nobody can read would keep every page from being compared.
    const parsed = await parseSnapshot(displayPath(path), text)
    if ('problems' in parsed) throw new ContractProblems(parsed.problems)
    await writeFile(staging, text)
    await rename(staging, path)
    if (knownPath !== undefined && knownPath !== path) await rm(knownPath, { force: true })
  } finally {
    await rm(staging, { force: true })
  }
  return displayPath(path)
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
}

const HEADER_COMMENT =
  ' Facts taken from the page by `npm run docs:diff -- PAGE --record`; translations and deviations are by hand.'
const HEADER = `#${HEADER_COMMENT}\n{}\n`

function setPart(document: Document, key: string, value: unknown): void {
  const node = document.createNode(JSON.parse(JSON.stringify(value)))
  if (key === 'messages') {
    visit(node, {
      Map(_, map) {
        if (map.items.every(({ value }) => !isMap(value))) map.flow = true
      },
    })
  }
  if (isMap(document.contents)) document.contents.flow = false
  document.set(key, node)
}
