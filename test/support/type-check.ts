import ts from 'typescript'

/**
 * What the TypeScript compiler says about files, under the project's own strictness.
 *
 * @param options - compiler options besides, such as where a package's name leads
 */
export function typeCheck(files: readonly string[], options: ts.CompilerOptions = {}): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  })
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')
    const { file, start } = diagnostic
    if (!file || start === undefined) return text
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${file.fileName.split('/').at(-1)}:${line + 1}: ${text}`
  })
}
