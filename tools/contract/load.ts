import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  BaseResolver,
  bundle,
  getLineColLocation,
  type LocationObject,
  lint,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core'
import { displayPath } from './display-path.ts'
import { obstaclesIn } from './generatable.ts'
import type { JsonObject } from './json.ts'
import { type Locate, locator } from './locate.ts'
import { ContractProblems, type Problem } from './problem.ts'

const REDOCLY_CONFIG = fileURLToPath(new URL('../../redocly.yaml', import.meta.url))

/** The hand-written contract, checked and put together. */
export interface LoadedContract {
  /** The bundled document, as Redocly makes it: components under their file names, extensions as written. */
  readonly document: JsonObject
  /** The files it was read from, by path relative to the contract's folder, sorted. */
  readonly sources: ReadonlyMap<string, string>
  /** Where something of the document stands in those files. */
  readonly locate: Locate
}

/**
 * Lints the contract and bundles it.
 *
 * @param root path of `openapi.yaml`, or of any other OpenAPI document
 * @param rules `essential` for a document that was not written by this project's rules: only what generation needs
 * @throws ContractProblems with file, line and fix when a rule is broken, a reference leads nowhere, a file is not
 *   YAML, or it says something that the generators have no code for
 */
export async function loadContract(root: string, rules: Rules = 'all'): Promise<LoadedContract> {
  await requireFile(root)
  const config = await loadConfig({ configPath: REDOCLY_CONFIG })
  if (rules === 'essential') {
    const all = Object.values(config.rules).flatMap((ofVersion) => Object.keys(ofVersion ?? {}))
    config.skipRules(all.filter((rule) => !ESSENTIAL.has(rule)))
  }
  // The examples are checked with the generated validators, which is faster by half; `redocly lint` uses its own.
  config.skipRules(['no-invalid-media-type-examples'])
  // One resolver, so that linting and bundling read and parse each file once.
  const externalRefResolver = new BaseResolver(config.resolve)
  try {
    const broken = await lint({ ref: root, config, externalRefResolver })
    failOn(broken.filter(hidesOthers))
    const bundled = await bundle({
      ref: root,
      config,
      externalRefResolver,
      // Only examples share file names, and publishing puts those back in their places.
      componentRenamingConflicts: 'off',
    })
    failOn([...broken, ...bundled.problems].filter(hidesOthers))
    // Redocly types a parsed document as unknown; one without problems is a JSON object.
    const document = bundled.bundle.parsed as JsonObject
    const locate = locator(root, displayPath)
    const obstacles = await Promise.all(
      obstaclesIn(document).map(async ({ path, message }): Promise<Problem> => {
        const place = await locate(...sourceOf(path, root, bundled.fileDependencies))
        return { ...place, message, rule: 'generatable', severity: 'error' }
      }),
    )
    failOn([...broken, ...bundled.problems], obstacles)
    const files = [...bundled.fileDependencies, root].sort()
    const sources = new Map<string, string>()
    for (const file of files) {
      // The resolver keeps what it has read.
      const read = await externalRefResolver.resolveDocument(null, file)
      if (read instanceof Error) throw read
      sources.set(relative(dirname(root), file).replaceAll('\\', '/'), read.source.body)
    }
    return { document, sources, locate }
  } catch (error) {
    if (error instanceof YamlParseError) throw new ContractProblems([yamlProblem(error)])
    throw error
  }
}

/** Which rules a document is held to. */
export type Rules = 'all' | 'essential'

/** What generation needs: a sound document, and the extensions that the generators read. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'struct',
  'no-unresolved-refs',
  'no-identical-paths',
  'path-parameters-defined',
  'contract/complete-currencies',
  'contract/complete-result-codes',
  'contract/no-recursive-schema',
  'contract/operation-is-documented',
])

/** The file, when it is not the root, and the path in it that lead to something of the bundled document. */
function sourceOf(path: readonly string[], root: string, files: ReadonlySet<string>): Parameters<Locate> {
  const [top, kind, name, ...rest] = path
  const file = `${kind}/${name}.yaml`
  const isFile = top === 'components' && files.has(join(dirname(resolve(root)), file))
  return isFile ? [rest, 'value', file] : [path, 'value', undefined]
}

/** Whether a problem makes every rule stumble that comes across it, and a bundle incomplete. */
function hidesOthers(problem: NormalizedProblem): boolean {
  return !problem.ignored && (problem.ruleId === UNRESOLVED || messageOf(problem).startsWith('Not YAML'))
}

function failOn(found: readonly NormalizedProblem[], others: readonly Problem[] = []): void {
  const problems = [...found.filter((problem) => !problem.ignored).map(toProblem), ...others]
  // What cannot be parsed or found makes every rule stumble that comes across it; only the cause is worth reading.
  const causes = problems.filter(({ rule }) => rule === UNRESOLVED)
  const unread = problems.filter(({ message }) => message.startsWith('Not YAML'))
  const shown = unread.length > 0 ? unread : causes.length > 0 ? causes : problems
  if (shown.length > 0) throw new ContractProblems(sortProblems(shown))
}

const UNRESOLVED = 'no-unresolved-refs'

function sortProblems(problems: Problem[]): Problem[] {
  const unique = new Map(
    problems.map((problem) => [
      `${problem.file}:${problem.line}:${problem.column}:${problem.message}`,
      problem,
    ]),
  )
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}

function toProblem(problem: NormalizedProblem): Problem {
  // Redocly gives every problem a place.
  const { source, start } = getLineColLocation(problem.location[0] as LocationObject)
  return {
    file: displayPath(source.absoluteRef),
    line: start.line,
    column: start.col,
    message: messageOf(problem),
    rule: problem.ruleId,
    severity: problem.severity,
  }
}

/** Redocly's message, or ours where its own is about its insides. */
function messageOf(problem: NormalizedProblem): string {
  const message = problem.message.trim()
  const syntax = /^Failed to parse: (.*?) in "/s.exec(message)
  if (syntax) return `Not YAML: ${syntax[1]}. Mend the syntax there or just before.`
  if (problem.ruleId === UNRESOLVED && message.includes('ENOENT')) {
    return 'There is no such file. Mend the reference, or add the file.'
  }
  return problem.suggest.length === 0
    ? message
    : `${message} Did you mean ${problem.suggest.slice(0, 3).join(', ')}?`
}

function yamlProblem(error: YamlParseError): Problem {
  return {
    file: displayPath(error.source.absoluteRef),
    line: error.line,
    column: error.col,
    message: `Not YAML: ${error.originalError.message.split('\n')[0]}. Mend the syntax there or just before.`,
    severity: 'error',
  }
}

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
