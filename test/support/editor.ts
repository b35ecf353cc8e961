import { join } from 'node:path'
import ts from 'typescript'
import { projectFolder } from './contract.ts'

/** What an editor shows at a place of a program. */
export interface Hover {
  /** The first line: what it is. */
  readonly signature: string
  /** The text below. */
  readonly text: string
  /** The tags of the documentation, such as `throws`, with their texts. */
  readonly tags: readonly (readonly [name: string, text: string])[]
}

/** A message of the compiler. */
export interface Problem {
  /** The code that is underlined. */
  readonly at: string
  /** The message; what explains it further stands on lines of its own. */
  readonly lines: readonly string[]
}

/** A program as an editor has it open. A place in it is named by a comment before it: `/*^name* /`. */
export interface OpenProgram {
  hover(place: string): Hover | undefined
  /** The names that are offered at a place, as a program would write them. */
  completions(place: string): readonly string[]
  /** What the compiler says, in the order of the program. */
  problems(): readonly Problem[]
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

/** Parsed files, for every service: the compiler's own declarations are most of them. */
const documents = ts.createDocumentRegistry(true, projectFolder)

/**
 * Opens programs in the TypeScript language service, which is what editors ask. One service for all that
 * belong together: to start it takes longer than everything that is asked of it.
 *
 * @param files the programs and what they import, by path below the project's folder; they need not exist
 */
export function openEditor(files: ReadonlyMap<string, string>): (path: string) => OpenProgram {
  const texts = new Map([...files].map(([path, text]) => [join(projectFolder, path), text]))
  const read = (path: string) => texts.get(path) ?? ts.sys.readFile(path)
  const folders = [...texts.keys()].map((path) => path.slice(0, path.lastIndexOf('/')))
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [...texts.keys()].filter((path) => path.endsWith('.ts')),
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => projectFolder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) =>
      folders.some((folder) => folder === path || folder.startsWith(`${path}/`)) ||
      ts.sys.directoryExists(path),
    getDirectories: ts.sys.getDirectories,
  }
  const service = ts.createLanguageService(host, documents)
  return (path) => {
    const file = join(projectFolder, path)
    return openProgram(service, file, texts.get(file) ?? '')
  }
}

function openProgram(service: ts.LanguageService, file: string, code: string): OpenProgram {
  const offsetOf = (place: string) => {
    const mark = `/*^${place}*/`
    const index = code.indexOf(mark)
    if (index < 0) throw new Error(`${file} has no place ${place}.`)
    return index + mark.length
  }
  return {
    hover(place) {
      const info = service.getQuickInfoAtPosition(file, offsetOf(place))
      return (
        info && {
          signature: ts.displayPartsToString(info.displayParts),
          text: ts.displayPartsToString(info.documentation),
          tags: (info.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)] as const),
        }
      )
    },
    completions: (place) =>
      (service.getCompletionsAtPosition(file, offsetOf(place), {})?.entries ?? []).map(({ name }) => name),
    problems: () =>
      service.getSemanticDiagnostics(file).map(({ start = 0, length = 0, messageText }) => ({
        at: code.slice(start, start + length),
        lines: ts
          .flattenDiagnosticMessageText(messageText, '\n')
          .split('\n')
          .map((line) => line.trim()),
      })),
  }
}
