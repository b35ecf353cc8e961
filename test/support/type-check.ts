import ts from 'typescript'
import { projectFolder } from './contract.ts'

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: false,
  // Of all declarations, only the compiler's own are taken on trust.
  skipDefaultLibCheck: true,
  noEmit: true,
  types: [],
}

/** Files of the project and of installed packages, which no test changes, parsed once for every program. */
const parsed = new Map<string, ts.SourceFile>()

/** What a program reads its files through, so that it shares them with others. */
export function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (path, version, ...rest) => {
    if (!path.startsWith(projectFolder)) return read(path, version, ...rest)
    const key = `${path} ${JSON.stringify(version)}`
    const file = parsed.get(key) ?? read(path, version, ...rest)
    if (file) parsed.set(key, file)
    return file
  }
  return host
}

/**
 * What the TypeScript compiler says about files and all that they import, under the project's own strictness.
 *
 * @param options - compiler options besides, such as where a package's name leads
 */
export function typeCheck(files: readonly string[], options: ts.CompilerOptions = {}): string[] {
  return inWords(ts.getPreEmitDiagnostics(programOf(files, options)))
}

/** What it says about the files alone: what they import is checked elsewhere. */
export function typeCheckAlone(files: readonly string[], options: ts.CompilerOptions = {}): string[] {
  const program = programOf(files, options)
  return inWords([
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))),
  ])
}

function programOf(files: readonly string[], options: ts.CompilerOptions): ts.Program {
  const all = { ...STRICT, ...options }
  return ts.createProgram(files, all, hostFor(all))
}

function inWords(diagnostics: readonly ts.Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')
    const { file, start } = diagnostic
    if (!file || start === undefined) return text
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${file.fileName.split('/').at(-1)}:${line + 1}: ${text}`
  })
}
