import ts from 'typescript'
import { projectFolder } from './contract.ts'
import { publicExports } from './public-symbols.ts'

/** The project's own declarations by hand: those of the contract's messages are the generator's. */
const OWN = `${projectFolder}src/`

/**
 * The members that a program may leave out of what it gives to the package, and that refuse `undefined` where the program
 * is compiled with `exactOptionalPropertyTypes`. As `OwnerOfTheMember.member`.
 */
export function refusingInputs(): string[] {
  const { checker, exports } = publicExports()
  const found = new Set<string>()
  const seen = { given: new Set<ts.Symbol>(), got: new Set<ts.Symbol>() }

  /** @param isGiven - whether a program makes values of it; what a program gets may be as exact as it likes */
  const visit = (node: ts.Node, isGiven: boolean): void => {
    if (isGiven && ts.isPropertySignature(node) && node.questionToken && !takesUndefined(node.type)) add(node)
    if (isGiven && ts.isMappedTypeNode(node) && node.questionToken && !takesUndefined(node.type)) add(node)
    if (ts.isTypeReferenceNode(node)) follow(checker.getSymbolAtLocation(node.typeName), isGiven)
    if (ts.isExpressionWithTypeArguments(node)) follow(checker.getSymbolAtLocation(node.expression), isGiven)
    node.forEachChild((child) => {
      if (ts.isBlock(child) || isInitializer(child)) return
      visit(child, ts.isParameter(child) ? !isGiven : isGiven)
    })
  }
  const follow = (symbol: ts.Symbol | undefined, isGiven: boolean): void => {
    if (symbol === undefined) return
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const met = isGiven ? seen.given : seen.got
    if (met.has(meant)) return
    met.add(meant)
    for (const declaration of meant.declarations ?? []) {
      if (declaration.getSourceFile().fileName.startsWith(OWN)) visit(declaration, isGiven)
    }
  }
  const takesUndefined = (type: ts.TypeNode | undefined) => {
    if (type === undefined) return true
    const meant = checker.getTypeFromTypeNode(type)
    const takesAll = ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown
    const parts = meant.isUnion() ? meant.types : [meant]
    return parts.some(({ flags }) => (flags & takesAll) !== 0)
  }
  const add = (node: ts.PropertySignature | ts.MappedTypeNode) => {
    const owner = ts.findAncestor(
      node,
      (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
    )
    const member = ts.isPropertySignature(node) ? node.name.getText() : '[every member]'
    found.add(`${owner?.name?.getText() ?? node.getSourceFile().fileName}.${member}`)
  }

  // Types are reached through what takes or gives them.
  for (const { symbol } of exports) if (symbol.flags & ts.SymbolFlags.Value) follow(symbol, false)
  return [...found].toSorted()
}

function isInitializer(node: ts.Node): boolean {
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent)
    ? parent.initializer === node
    : false
}
