import { stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  BaseResolver,
  bundle,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core'
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
 * @param root path of `openapi.yaml`
 * @throws ContractProblems with file, line and fix when a rule is broken, a reference leads nowhere or a file is
 *   not YAML
 */
export async function loadContract(root: string): Promise<LoadedContract> {
  await requireFile(root)
  const config = await loadConfig({ configPath: REDOCLY_CONFIG })
  // The examples are checked with the generated validators, which is faster by half; `redocly lint` uses its own.
  config.skipRules(['no-invalid-media-type-examples'])
  // One resolver, so that linting and bundling read and parse each file once.
  const externalRefResolver = new BaseResolver(config.resolve)
  try {
    const problems = await lint({ ref: root, config, externalRefResolver })
    failOn(problems)
    const bundled = await bundle({
      ref: root,
      config,
      externalRefResolver,
      // Only examples share file names, and publishing puts those back in their places.
      componentRenamingConflicts: 'off',
    })
    failOn(bundled.problems)
    const files = [...bundled.fileDependencies, root].sort()
    const sources = new Map<string, string>()
    for (const file of files) {
      // The resolver keeps what it has read.
      const read = await externalRefResolver.resolveDocument(null, file)
      if (read instanceof Error) throw read
      sources.set(relative(dirname(root), file).replaceAll('\\', '/'), read.source.body)
    }
    // Redocly types a parsed document as unknown; a document without problems is a JSON object.
    const document = bundled.bundle.parsed as JsonObject
    return { document, sources, locate: locator(root, displayPath) }
  } catch (error) {
    if (error instanceof YamlParseError) throw new ContractProblems([yamlProblem(error)])
    throw error
  }
}

function failOn(found: readonly NormalizedProblem[]): void {
  const problems = found.filter((problem) => !problem.ignored).map(toProblem)
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
  const location = problem.location[0]
  const place = location === undefined ? undefined : getLineColLocation(location)
  return {
    file: displayPath(place?.source.absoluteRef ?? ''),
    line: place?.start.line ?? 1,
    column: place?.start.col ?? 1,
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

function displayPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}

/** The contract's root document in a folder. */
export function rootDocument(specFolder: string): string {
  return join(specFolder, 'openapi.yaml')
}
