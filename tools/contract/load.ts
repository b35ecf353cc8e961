import { readFile } from 'node:fs/promises'
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
import { ContractProblems, type Problem } from './problem.ts'

const REDOCLY_CONFIG = fileURLToPath(new URL('../../redocly.yaml', import.meta.url))

/** The hand-written contract, checked and put together. */
export interface LoadedContract {
  /** The bundled document, as Redocly makes it: components under their file names, extensions as written. */
  readonly document: JsonObject
  /** The files it was read from, by path relative to the contract's folder, sorted. */
  readonly sources: ReadonlyMap<string, string>
}

/**
 * Lints the contract and bundles it.
 *
 * @param root path of `openapi.yaml`
 * @throws ContractProblems with file, line and fix when a rule is broken, a reference leads nowhere or a file is
 *   not YAML
 */
export async function loadContract(root: string): Promise<LoadedContract> {
  const config = await loadConfig({ configPath: REDOCLY_CONFIG })
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
      sources.set(relative(dirname(root), file).replaceAll('\\', '/'), await readFile(file, 'utf8'))
    }
    // Redocly types a parsed document as unknown; a document without problems is a JSON object.
    return { document: bundled.bundle.parsed as JsonObject, sources }
  } catch (error) {
    if (error instanceof YamlParseError) throw new ContractProblems([yamlProblem(error)])
    if (isMissingFile(error)) {
      throw new ContractProblems([
        {
          file: displayPath(root),
          line: 1,
          column: 1,
          severity: 'error',
          message: `There is no contract here. Run the command in the project's folder, or name the folder that holds openapi.yaml with --spec.`,
        },
      ])
    }
    throw error
  }
}

function failOn(found: readonly NormalizedProblem[]): void {
  const problems = found.filter((problem) => !problem.ignored).map(toProblem)
  if (problems.length > 0) throw new ContractProblems(sortProblems(problems))
}

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
    message: problem.message.trim() + suggestion(problem),
    rule: problem.ruleId,
    severity: problem.severity,
  }
}

function suggestion(problem: NormalizedProblem): string {
  return problem.suggest.length === 0 ? '' : ` Did you mean ${problem.suggest.slice(0, 3).join(', ')}?`
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

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && /ENOENT|no such file/.test(error.message)
}

function displayPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}

/** The contract's root document in a folder. */
export function rootDocument(specFolder: string): string {
  return join(specFolder, 'openapi.yaml')
}
