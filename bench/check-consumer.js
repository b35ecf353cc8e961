// Prints what type-checking one program costs, as JSON: what the program itself asks of the checker, and not the check
// of the files that it imports, which an application has as declarations. Arguments: the program's file.
import { dirname, join } from 'node:path'
import ts from 'typescript'

const [, , file = ''] = process.argv
const start = performance.now()
const program = ts.createProgram([file], {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  typeRoots: [join(dirname(file), 'node_modules/@types')],
  types: ['node'],
})
const source = program.getSourceFile(file)
const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
const milliseconds = performance.now() - start
if (source === undefined || problems.length > 0) {
  const [first] = problems
  throw new Error(
    `The program does not compile: ${ts.flattenDiagnosticMessageText(first?.messageText, '\n')}`,
  )
}
console.log(JSON.stringify({ instantiations: program.getInstantiationCount(), milliseconds }))
