import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/**
 * What every file of a repository can read of it: files that it imports, and files and folders that a text in its code
 * names. It is found without running anything: a test that builds the name of a file out of parts is not seen to read it.
 */
export type Reach = ReadonlyMap<string, FileReach>

interface FileReach {
  /** Files that are loaded with it. */
  readonly imports: readonly string[]
  /** Files that it takes types from, which only the compiler reads. */
  readonly types: readonly string[]
  /** Files and folders that its texts name. */
  readonly names: readonly string[]
}

/** Folders that have code. */
const CODE = ['src', 'tools', 'generated', 'test', 'examples', 'bench']
/** Folders whose files a text can name. */
const FOLDERS = [...CODE, 'spec', 'docs']
/** Folders that a word names without any more: other words, such as `test`, are used for much else. */
const WORDS = ['spec', 'generated', 'src']
/** What is not the contract, though the module that exports it reads the contract. */
const WITHOUT_CONTRACT: Readonly<Record<string, readonly string[]>> = {
  'test/support/contract.ts': ['projectFolder'],
}
/** What programs have that can read every file: git's list of files, the compiler and its settings. */
const ALL_FILES = /^ls-files$|tsconfig.*\.json$|^createProgram$/

/**
 * Reads what the files of a repository can read of it.
 *
 * @param folder the repository
 */
export async function readReach(folder: string): Promise<Reach> {
  const files: string[] = []
  for (const part of CODE) {
    for (const entry of await readdir(join(folder, part), { recursive: true, withFileTypes: true })) {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
      if (entry.isFile() && /\.[jt]s$/.test(path) && !path.includes('node_modules/')) files.push(path)
    }
  }
  const read = files.sort().map(async (file): Promise<[string, FileReach]> => {
    return [file, reachOf(file, await readFile(join(folder, file), 'utf8'))]
  })
  return new Map(await Promise.all(read))
}

/** What one file can read. */
export function reachOf(file: string, code: string): FileReach {
  const imports = new Set<string>()
  const types = new Set<string>()
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const target = resolved(file, node.moduleSpecifier)
      if (target !== undefined && takesContract(target, node))
        (isOnlyTypes(node) ? types : imports).add(target)
      return
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const target = resolved(file, node.arguments[0])
      if (target !== undefined) imports.add(target)
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const target = resolved(file, node.argument.literal)
      if (target !== undefined) types.add(target)
      return
    }
    if (ts.isIdentifier(node) && ALL_FILES.test(node.text)) names.add('.')
    if (ts.isStringLiteralLike(node) || isTemplatePart(node)) {
      for (const name of namesIn(file, node.text)) names.add(name)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest))
  return { imports: [...imports], types: [...types], names: [...names] }
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}

function resolved(file: string, specifier: ts.Node | undefined): string | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined
  const { text } = specifier
  if (text.startsWith('.')) return posix.join(dirname(file), text)
  // By the name of the package, as its users import it.
  const [, entry] = /^antom-contract(\/.+)?$/.exec(text) ?? []
  return text.startsWith('antom-contract') ? `src${entry ?? ''}` : undefined
}

function isOnlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

function takesContract(target: string, node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const without = WITHOUT_CONTRACT[target]
  if (without === undefined || ts.isExportDeclaration(node)) return true
  const bindings = node.importClause?.namedBindings
  if (bindings === undefined || !ts.isNamedImports(bindings)) return true
  return bindings.elements.some(
    ({ isTypeOnly, propertyName, name }) => !isTypeOnly && !without.includes((propertyName ?? name).text),
  )
}

/** The paths that a text can mean: from the root of the repository, or from the file that has it. */
function namesIn(file: string, text: string): string[] {
  if (ALL_FILES.test(text)) return ['.']
  if (WORDS.includes(text)) return [text]
  return [...text.matchAll(/[\w.@-]+(?:\/[\w.@-]*)+/g)].flatMap(([path]) => {
    const named = posix.normalize(path.startsWith('..') ? posix.join(dirname(file), path) : path)
    const [folder = ''] = named.split('/')
    return FOLDERS.includes(folder) ? [named.replace(/\/$/, '')] : []
  })
}

/**
 * The test files that can read one of some files.
 *
 * @param reach what the files of the repository can read
 * @param changed paths of files that changed
 */
export function affectedTests(reach: Reach, changed: readonly string[]): string[] {
  const isTest = (file: string) => /\.test(?:-d)?\.ts$/.test(file)
  // The tests of this suite change copies of their own.
  const tests = [...reach.keys()].filter((file) => isTest(file) && !file.startsWith('test/suites/growth/'))
  return tests.filter((test) => sees(test, reach, new Set(changed)))
}

function sees(start: string, reach: Reach, changed: ReadonlySet<string>): boolean {
  const withTypes = start.endsWith('.test-d.ts')
  const queue = new Set([start])
  for (const file of queue) {
    if (changed.has(file)) return true
    const { imports = [], types = [], names = [] } = reach.get(file) ?? {}
    for (const target of withTypes ? [...imports, ...types] : imports)
      for (const path of [target, `${target}.ts`, `${target}/index.ts`]) queue.add(path)
    for (const name of names) {
      if (name === '.' || changed.has(name) || [...changed].some((path) => path.startsWith(`${name}/`)))
        return true
      // A program that is started is read with what it imports, a folder with every file in it.
      if (reach.has(name)) queue.add(name)
      else if (!WORDS.includes(name) || name === 'src')
        for (const path of reach.keys()) if (path.startsWith(`${name}/`)) queue.add(path)
    }
  }
  return false
}
