import ts from 'typescript'
import { projectFolder } from './contract.ts'
import { publicExports } from './public-symbols.ts'

/** The package's own declarations, and those of the dependency whose types it passes on. */
const WHERE = [
  `${projectFolder}src/`,
  `${projectFolder}generated/`,
  `${projectFolder}node_modules/openapi-fetch/`,
]

/**
 * The types that public signatures name and no entry point exports. A program that exports a value whose type has one of
 * them cannot be compiled to declarations, and cannot write a function that takes or gives one. What a module keeps to
 * itself does not count: a compiler writes it out.
 *
 * @returns each with the first symbol that names it, as `AntomErrorOptions in antom-contract: AntomError`
 */
export function unnamableTypes(): string[] {
  const { checker, exports } = publicExports()
  const known = new Set(exports.map(({ symbol }) => symbol))
  const found = new Map<string, string>()

  const visit = (node: ts.Node, owner: string): void => {
    if (ts.isTypeReferenceNode(node)) check(checker.getSymbolAtLocation(node.typeName), owner)
    node.forEachChild((child) => {
      if (!isInside(child)) visit(child, owner)
    })
  }
  const check = (symbol: ts.Symbol | undefined, owner: string): void => {
    if (symbol === undefined) return
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const [declaration] = meant.declarations ?? []
    if (declaration === undefined || known.has(meant) || found.has(meant.name)) return
    const file = declaration.getSourceFile()
    if (
      !WHERE.some((folder) => file.fileName.startsWith(folder)) ||
      ts.isTypeParameterDeclaration(declaration)
    )
      return
    const module = checker.getSymbolAtLocation(file)
    const isShared = module && checker.getExportsOfModule(module).some(({ name }) => name === meant.name)
    if (isShared) found.set(meant.name, `${meant.name} in ${owner}`)
  }

  for (const { name, symbol } of exports) {
    // What the dependency's own types name is its own matter.
    for (const declaration of symbol.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes('/node_modules/')) visit(declaration, name)
    }
  }
  return [...found.values()].toSorted()
}

/** What no signature shows: bodies, initial values, private members, and what an interface or a class extends. */
function isInside(node: ts.Node): boolean {
  const isPrivate =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true
  return isPrivate || ts.isBlock(node) || ts.isExpression(node) || ts.isHeritageClause(node)
}
