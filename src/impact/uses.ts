import type ts from 'typescript'
import type { MerchantProgram } from './compiler.ts'
import type { FieldIndex, FieldPlace } from './field-index.ts'
import { type Compared, Places } from './places.ts'

/** One use of the package in a merchant's program. */
export type Use =
  /** A field is read. */
  | { readonly kind: 'read'; readonly node: ts.Node; readonly places: readonly FieldPlace[] }
  /** A field is given a value; `value` when that is written there as text. */
  | {
      readonly kind: 'send'
      readonly node: ts.Node
      readonly places: readonly FieldPlace[]
      readonly value: string | undefined
    }
  /** An object of a message is made, of these members; `parents` are the objects that it can be. */
  | {
      readonly kind: 'object'
      readonly node: ts.Node
      readonly parents: readonly FieldPlace[]
      readonly members: ReadonlySet<string>
      /** Its members that are written there as text. */
      readonly texts: ReadonlyMap<string, string>
    }
  /** A value is compared with a name. */
  | { readonly kind: 'compare'; readonly node: ts.Node; readonly name: string; readonly compared: Compared }
  /** A value is told apart by several names, these. */
  | {
      readonly kind: 'switch'
      readonly node: ts.Node
      readonly names: ReadonlySet<string>
      readonly compared: Compared
    }
  /** A name stands in a list or is the key of a table. */
  | { readonly kind: 'listed'; readonly node: ts.Node; readonly name: string }
  /** A method of the client is called or referred to. */
  | { readonly kind: 'method'; readonly node: ts.Node; readonly name: string }
  /** A handler of an event is given. */
  | { readonly kind: 'handler'; readonly node: ts.Node; readonly name: string }

/** Finds every use of the package in a merchant's program that a change of the contract can concern. */
export function findUses(program: MerchantProgram, index: FieldIndex): readonly Use[] {
  const finder = new UseFinder(program, index)
  for (const file of program.files) finder.visit(file)
  return finder.uses
}

class UseFinder {
  readonly uses: Use[] = []
  readonly #ts: MerchantProgram['compiler']
  readonly #checker: ts.TypeChecker
  readonly #places: Places

  constructor(program: MerchantProgram, index: FieldIndex) {
    this.#ts = program.compiler
    this.#checker = program.checker
    this.#places = new Places(program, index)
  }

  visit(node: ts.Node): void {
    const { isPropertyAccessExpression, isElementAccessExpression } = this.#ts
    if (isPropertyAccessExpression(node)) this.#access(node, node.name)
    else if (isElementAccessExpression(node) && this.#ts.isStringLiteralLike(node.argumentExpression))
      this.#access(node, node.argumentExpression)
    else if (this.#ts.isObjectBindingPattern(node)) this.#destructuring(node)
    else if (this.#ts.isObjectLiteralExpression(node)) this.#objectLiteral(node)
    else if (this.#ts.isBinaryExpression(node)) this.#comparison(node)
    else if (this.#ts.isSwitchStatement(node)) this.#switch(node)
    else if (this.#ts.isArrayLiteralExpression(node)) this.#list(node)
    else if (this.#ts.isCallExpression(node)) this.#argument(node)
    this.#ts.forEachChild(node, (child) => this.visit(child))
  }

  #access(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, name: ts.Node): void {
    const symbol = this.#checker.getSymbolAtLocation(name)
    const places = this.#places.within(this.#places.ofSymbol(symbol), node.expression)
    if (places.length > 0)
      this.uses.push({ kind: this.#isAssigned(node) ? 'send' : 'read', node: name, places, value: undefined })
    else if (
      this.#ts.isPropertyAccessExpression(node) &&
      this.#places.isOfPackage(symbol) &&
      this.#isMethod(symbol)
    )
      this.uses.push({ kind: 'method', node: name, name: node.name.text })
  }

  #isAssigned(node: ts.Node): boolean {
    const { parent } = node
    return (
      this.#ts.isBinaryExpression(parent) &&
      parent.left === node &&
      parent.operatorToken.kind === this.#ts.SyntaxKind.EqualsToken
    )
  }

  #destructuring(pattern: ts.ObjectBindingPattern): void {
    const type = this.#checker.getTypeAtLocation(pattern)
    for (const element of pattern.elements) {
      const name = element.propertyName ?? element.name
      if (element.dotDotDotToken || !(this.#ts.isIdentifier(name) || this.#ts.isStringLiteral(name))) continue
      const places = this.#places.ofMember(type, name.text)
      if (places.length > 0) this.uses.push({ kind: 'read', node: name, places })
    }
  }

  #objectLiteral(literal: ts.ObjectLiteralExpression): void {
    const type = this.#checker.getContextualType(literal)
    if (type) this.#membersOf(literal, type)
    for (const member of literal.properties) {
      const { name } = member
      if (!name || !(this.#ts.isIdentifier(name) || this.#ts.isStringLiteral(name))) continue
      if (this.#isHandlers(literal)) this.uses.push({ kind: 'handler', node: name, name: name.text })
      else this.uses.push({ kind: 'listed', node: name, name: name.text })
    }
  }

  /** The fields of a message that an object is made for, and the object itself. */
  #membersOf(literal: ts.ObjectLiteralExpression, type: ts.Type): void {
    const outer = this.#outerPlaces(literal)
    const members = new Set<string>()
    const texts = new Map<string, string>()
    for (const member of literal.properties) {
      if (this.#ts.isSpreadAssignment(member)) {
        for (const property of this.#checker.getPropertiesOfType(
          this.#checker.getTypeAtLocation(member.expression),
        )) {
          members.add(property.name)
          const spread = this.#checker.getTypeOfSymbol(property)
          if (spread.isStringLiteral()) texts.set(property.name, spread.value)
        }
        continue
      }
      const { name } = member
      if (!this.#ts.isIdentifier(name) && !this.#ts.isStringLiteral(name)) continue
      members.add(name.text)
      const value =
        this.#ts.isPropertyAssignment(member) && this.#ts.isStringLiteralLike(member.initializer)
          ? member.initializer.text
          : undefined
      if (value !== undefined) texts.set(name.text, value)
      const places = this.#places.filterBy(outer, this.#places.ofMember(type, name.text))
      if (places.length > 0) this.uses.push({ kind: 'send', node: name, places, value })
    }
    const parents = this.#places.filterBy(outer, this.#places.ofObject(type))
    if (parents.length > 0) this.uses.push({ kind: 'object', node: literal, parents, members, texts })
  }

  #outerPlaces(literal: ts.ObjectLiteralExpression): readonly FieldPlace[] {
    let holder: ts.Node = literal.parent
    while (this.#ts.isArrayLiteralExpression(holder) || this.#ts.isParenthesizedExpression(holder))
      holder = holder.parent
    if (!this.#ts.isPropertyAssignment(holder) || !this.#ts.isObjectLiteralExpression(holder.parent))
      return []
    const type = this.#checker.getContextualType(holder.parent)
    const { name } = holder
    if (!type || !(this.#ts.isIdentifier(name) || this.#ts.isStringLiteral(name))) return []
    return this.#places.filterBy(this.#outerPlaces(holder.parent), this.#places.ofMember(type, name.text))
  }

  /** An object that was made before it is handed over, without the type of a message. */
  #argument(call: ts.CallExpression): void {
    const signature = this.#checker.getResolvedSignature(call)
    for (const [at, argument] of call.arguments.entries()) {
      const parameter = signature?.parameters[at]
      if (!parameter || !this.#ts.isIdentifier(argument)) continue
      const given = this.#checker.getTypeAtLocation(argument)
      const members = this.#checker.getPropertiesOfType(given)
      const [declaration] = members[0]?.declarations ?? []
      // One that has the type of a message was found where it was made.
      if (!declaration || !this.#ts.isObjectLiteralExpression(declaration.parent)) continue
      if (this.#checker.getContextualType(declaration.parent)) continue
      this.#membersOf(declaration.parent, this.#checker.getTypeOfSymbolAtLocation(parameter, call))
    }
  }

  #isHandlers(literal: ts.ObjectLiteralExpression): boolean {
    const { parent } = literal
    if (!this.#ts.isPropertyAssignment(parent) || parent.name.getText() !== 'on') return false
    const type = this.#checker.getContextualType(parent.parent)
    return type !== undefined && this.#places.isOfPackage(this.#checker.getPropertyOfType(type, 'on'))
  }

  #isMethod(symbol: ts.Symbol | undefined): boolean {
    return (symbol?.declarations ?? []).some(
      (declaration) => this.#ts.isMethodSignature(declaration) || this.#ts.isPropertySignature(declaration),
    )
  }

  #comparison(node: ts.BinaryExpression): void {
    const {
      EqualsEqualsEqualsToken,
      EqualsEqualsToken,
      ExclamationEqualsEqualsToken,
      ExclamationEqualsToken,
    } = this.#ts.SyntaxKind
    const operators: readonly ts.SyntaxKind[] = [
      EqualsEqualsEqualsToken,
      EqualsEqualsToken,
      ExclamationEqualsEqualsToken,
      ExclamationEqualsToken,
    ]
    if (!operators.includes(node.operatorToken.kind)) return
    for (const [text, value] of [
      [node.left, node.right],
      [node.right, node.left],
    ] as const)
      if (this.#ts.isStringLiteralLike(text))
        this.uses.push({
          kind: 'compare',
          node: text,
          name: text.text,
          compared: this.#places.compared(value),
        })
  }

  #switch(node: ts.SwitchStatement): void {
    const compared = this.#places.compared(node.expression)
    const names = new Set<string>()
    for (const clause of node.caseBlock.clauses) {
      if (!this.#ts.isCaseClause(clause) || !this.#ts.isStringLiteralLike(clause.expression)) continue
      names.add(clause.expression.text)
      this.uses.push({ kind: 'compare', node: clause.expression, name: clause.expression.text, compared })
    }
    if (names.size > 0) this.uses.push({ kind: 'switch', node, names, compared })
  }

  #list(node: ts.ArrayLiteralExpression): void {
    for (const element of node.elements)
      if (this.#ts.isStringLiteralLike(element))
        this.uses.push({ kind: 'listed', node: element, name: element.text })
  }
}
