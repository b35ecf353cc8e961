import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, detectSpec, lint, loadConfig } from '@redocly/openapi-core'
import { errorMessage } from '../terminal/error-message.ts'
import { componentFinder } from './component-finder.ts'
import { ContractFiles, type ParsedTexts } from './contract-files.ts'
import { dateFaults } from './dates.ts'
import { displayPath } from './display-path.ts'
import { familiesOf, statedFamilies, withFamilies } from './family.ts'
import type { JsonObject } from './json.ts'
import { type FindNear, failOn, hidesOthers, UNRESOLVED } from './lint-problems.ts'
import { type Locate, locator, type Resolve } from './locate.ts'
import { nearReferences } from './near-references.ts'
import { ContractProblems, type Problem, sortProblems } from './problem.ts'
import { readSpecText } from './read-spec-text.ts'
import { referenceCircles } from './reference-circles.ts'
import type { Rules } from './rules.ts'
import { isToBeWritten, TO_BE_WRITTEN, textsOf } from './texts.ts'
import { unsupportedFeatures } from './unsupported.ts'
import { placeIn } from './yaml-faults.ts'

const REDOCLY_CONFIG = fileURLToPath(new URL('../../redocly.yaml', import.meta.url))

export type { Rules } from './rules.ts'

/** The hand-written contract, checked and put together. */
export interface LoadedContract {
  /** Absolute path of the root document. */
  readonly root: string
  /**
   * The bundled document, as Redocly makes it: components under their file names, extensions as written. Each operation
   * and notification of a family has `x-family` besides.
   */
  readonly document: JsonObject
  /** The files it was read from, by path relative to the contract's folder, sorted. */
  readonly sources: ReadonlyMap<string, string>
  /** Where something of the document stands in those files. */
  readonly locate: Locate
  /** Where something of the document is written, to change it there. */
  readonly resolve: Resolve
}

/**
 * Lints the contract and bundles it.
 *
 * @param root path of `openapi.yaml`, or of any other OpenAPI document
 * @param rules what it is held to; a document that was not written by this project's rules to what generation needs
 * @param known what its files held when they were read last, under the same rules; see {@link ParsedTexts}
 * @throws ContractProblems with file, line and fix when a rule is broken, a reference leads nowhere, a file is not
 *   YAML, or it says something that the generators have no code for
 */
export async function loadContract(
  root: string,
  rules: Rules = 'all',
  known?: ParsedTexts,
): Promise<LoadedContract> {
  await requireFile(root)
  const config = await loadConfig({ configPath: REDOCLY_CONFIG })
  if (rules !== 'all') {
    const all = Object.values(config.rules).flatMap((ofVersion) => Object.keys(ofVersion ?? {}))
    config.skipRules(all.filter((rule) => !ESSENTIAL.has(rule) || (rules === 'draft' && DECISIONS.has(rule))))
  }
  // The examples are checked with the generated validators, which is faster by half; `redocly lint` uses its own.
  config.skipRules(['no-invalid-media-type-examples'])
  // One resolver, so that linting and bundling read and parse each file once.
  const files = await readFiles(root, rules, known)
  const broken = await lint({ ref: root, config, externalRefResolver: files })
  const near: FindNear = (file, pointer) =>
    nearReferences(file, pointer, files.parsed, dirname(resolve(root)))
  failOn(broken.filter(hidesOthers), files.problems, near)
  // Bundling replaces the references, which say what folder an operation comes from.
  const families = familiesOf(resolve(root), files.parsed)
  const bundled = await bundle({
    ref: root,
    config,
    externalRefResolver: files,
    // Only examples share file names, and publishing puts those back in their places; `contract/one-file-per-name`
    // sees to the others.
    componentRenamingConflicts: 'off',
  })
  failOn([...broken, ...bundled.problems].filter(hidesOthers), files.problems, near)
  // Redocly types a parsed document as unknown; one without problems is a JSON object.
  const parsed = bundled.bundle.parsed as JsonObject
  const document = withFamilies(parsed, families)
  const find = componentFinder(document, root, files.parsed)
  const { locate, resolve: resolvePlace } = locator(root, new ContractFiles(root, rules), find, displayPath)
  const unsupported = await Promise.all(
    [
      ...(rules === 'all' ? [...statedFamilies(parsed), ...dateFaults(document)] : []),
      ...unsupportedFeatures(document),
    ].map(async ({ path, message, other }): Promise<Problem> => {
      const second = other && (await locate(other))
      const text = second
        ? `${message} The other is in ${second.file}:${second.line}:${second.column}.`
        : message
      return { ...(await locate(path)), message: text, rule: 'generatable', severity: 'error' }
    }),
  )
  const unwritten = rules === 'all' ? await unwrittenTexts(document, locate) : []
  failOn([...broken, ...bundled.problems], [...unsupported, ...unwritten])
  const folder = dirname(resolve(root))
  const sources = [...files.texts]
    .map(([file, text]): [string, string] => [relative(folder, file).replaceAll('\\', '/'), text])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { root: resolve(root), document, sources: new Map(sources), locate, resolve: resolvePlace }
}

/** A problem for each text that a scaffold left to be written. */
async function unwrittenTexts(document: JsonObject, locate: Locate): Promise<Problem[]> {
  const texts = [...textsOf(document)].filter(({ text }) => isToBeWritten(text))
  const problems = texts.map(async ({ path }): Promise<Problem> => {
    const message = `The text is still to be written: what it says has to stand in the place of ${TO_BE_WRITTEN}.`
    return { ...(await locate(path)), message, rule: 'unwritten', severity: 'error' }
  })
  return sortProblems(await Promise.all(problems))
}

/**
 * Reads the files before Redocly does, which could not say where a reference leads in a circle, or what is wrong with
 * the root document.
 */
async function readFiles(root: string, rules: Rules, known: ParsedTexts | undefined): Promise<ContractFiles> {
  const files = new ContractFiles(root, rules, known)
  await files.readAll()
  if (files.problems.length > 0) throw new ContractProblems(sortProblems(files.problems))
  const circles = referenceCircles(files.parsed).map(async ({ file, keys }): Promise<Problem> => {
    const place = await placeIn(await readSpecText(file), [...keys, '$ref'])
    const message = 'This reference leads in a circle and never arrives at anything. Mend it.'
    return { file: displayPath(file), ...place, message, rule: UNRESOLVED, severity: 'error' }
  })
  if (circles.length > 0) throw new ContractProblems(sortProblems(await Promise.all(circles)))
  try {
    detectSpec(files.parsed.get(resolve(root)))
  } catch (error) {
    const message = `${errorMessage(error)}. An OpenAPI document begins with \`openapi: 3.1.0\`.`
    throw new ContractProblems([{ file: displayPath(root), line: 1, column: 1, message, severity: 'error' }])
  }
  return files
}

/** What generation needs: a sound document, and the extensions that the generators read. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'struct',
  'no-unresolved-refs',
  'no-identical-paths',
  'path-parameters-defined',
  'contract/complete-currencies',
  'contract/complete-result-codes',
  'contract/no-recursive-schema',
  'contract/one-file-per-name',
  'contract/operation-is-documented',
])

/** What needs a person, who has not decided it in a draft. */
const DECISIONS: ReadonlySet<string> = new Set(['contract/complete-result-codes'])

async function requireFile(root: string): Promise<void> {
  const isFile = await stat(root).then(
    (found) => found.isFile(),
    () => false,
  )
  if (isFile) return
  throw new ContractProblems([
    {
      file: displayPath(root),
      line: 1,
      column: 1,
      severity: 'error',
      message:
        "There is no contract here. Run the command in the project's folder, or name the folder that holds openapi.yaml with --spec.",
    },
  ])
}

/** The root document of a contract that is given as its folder, or as that document. */
export function rootDocument(spec: string): string {
  return isDocument(spec) ? spec : join(spec, 'openapi.yaml')
}

/** The folder of a contract that is given as that, or as its root document. */
export function specFolder(spec: string): string {
  return isDocument(spec) ? dirname(spec) : spec
}

function isDocument(spec: string): boolean {
  return /\.(ya?ml|json)$/i.test(spec)
}
