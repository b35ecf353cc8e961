import type ts from 'typescript'
import type { MerchantProgram } from './compiler.ts'
import { type FieldIndex, type FieldPlace, partsOf, placesOf } from './field-index.ts'

/** A value that a program compares with names of the contract. */
export interface Compared {
  /** The fields that it comes from; empty for an outcome's code, an event's name and values of the program's own. */
  readonly places: readonly FieldPlace[]
  /** The names that its type lists; empty when it is any text. */
  readonly names: ReadonlySet<string>
}

/** Finds out which fields of messages the expressions and types of a program stand for. */
export class Places {
  readonly #ts: MerchantProgram['compiler']
  readonly #checker: ts.TypeChecker
  readonly #index: FieldIndex

  constructor({ compiler, checker }: MerchantProgram, index: FieldIndex) {
    this.#ts = compiler
    this.#checker = checker
    this.#index = index
  }

  /** Types are shared by many messages: a member of an object is the member of the message that the object is of. */
  within(places: readonly FieldPlace[], object: ts.Expression): readonly FieldPlace[] {
    const of = this.#placesOfExpression(object)
    if (of.length === 0) return places
    const narrower = places.filter(({ message, pointer }) =>
      of.some((parent) => parent.message === message && pointer.startsWith(`${parent.pointer}/`)),
    )
    return narrower.length > 0 ? narrower : places
  }

  #placesOfExpression(expression: ts.Expression): readonly FieldPlace[] {
    const inner = this.#unwrap(expression)
    if (this.#ts.isPropertyAccessExpression(inner))
      return placesOf(this.#checker.getSymbolAtLocation(inner.name), this.#index)
    if (this.#ts.isElementAccessExpression(inner)) return this.#placesOfExpression(inner.expression)
    return []
  }

  ofSymbol(symbol: ts.Symbol | undefined): readonly FieldPlace[] {
    return placesOf(symbol, this.#index)
  }

  ofMember(type: ts.Type, name: string): readonly FieldPlace[] {
    return partsOf(type).flatMap((part) => placesOf(this.#checker.getPropertyOfType(part, name), this.#index))
  }

  /** Where an object can stand in messages, by the members of its type; the pointer of a whole message is empty. */
  ofObject(type: ts.Type): readonly FieldPlace[] {
    const parents = new Map<string, FieldPlace>()
    for (const part of partsOf(type))
      for (const property of this.#checker.getPropertiesOfType(part))
        for (const { message, pointer } of placesOf(property, this.#index)) {
          const parent = pointer.slice(0, pointer.lastIndexOf('/'))
          parents.set(`${message.name} ${message.types[0]} ${parent}`, { message, pointer: parent })
        }
    return [...parents.values()]
  }

  filterBy(outer: readonly FieldPlace[], places: readonly FieldPlace[]): readonly FieldPlace[] {
    if (outer.length === 0) return places
    return places.filter(({ message, pointer }) =>
      outer.some((parent) => parent.message === message && pointer.startsWith(parent.pointer)),
    )
  }

  /** Whether something is declared by the package. */
  isOfPackage(symbol: ts.Symbol | undefined): boolean {
    return (symbol?.declarations ?? []).some((declaration) =>
      /[\\/]node_modules[\\/]antom-contract[\\/]/.test(declaration.getSourceFile().fileName),
    )
  }

  compared(expression: ts.Expression): Compared {
    const inner = this.#unwrap(expression)
    const at = this.#ts.isPropertyAccessExpression(inner) ? inner.name : inner
    const symbol = this.#checker.getSymbolAtLocation(at)
    // Not the type at this place, which comparisons before have narrowed.
    const type = symbol ? this.#checker.getTypeOfSymbol(symbol) : this.#checker.getTypeAtLocation(inner)
    return { places: this.#comparedPlaces(inner, symbol), names: namesOf(type) }
  }

  /** The field that is compared: also by way of a variable that was taken out of an object. */
  #comparedPlaces(expression: ts.Expression, symbol: ts.Symbol | undefined): readonly FieldPlace[] {
    if (this.#ts.isPropertyAccessExpression(expression))
      return this.within(placesOf(symbol, this.#index), expression.expression)
    const declaration = symbol?.valueDeclaration
    if (!declaration) return []
    if (this.#ts.isBindingElement(declaration) && this.#ts.isObjectBindingPattern(declaration.parent)) {
      const name = declaration.propertyName ?? declaration.name
      return this.#ts.isIdentifier(name)
        ? this.ofMember(this.#checker.getTypeAtLocation(declaration.parent), name.text)
        : []
    }
    if (this.#ts.isVariableDeclaration(declaration) && declaration.initializer)
      return this.#placesOfExpression(declaration.initializer)
    return []
  }

  /** An expression without the parentheses and the claims about its type around it. */
  #unwrap(expression: ts.Expression): ts.Expression {
    const { isParenthesizedExpression, isNonNullExpression, isAsExpression, isSatisfiesExpression } = this.#ts
    const isAround =
      isParenthesizedExpression(expression) ||
      isNonNullExpression(expression) ||
      isAsExpression(expression) ||
      isSatisfiesExpression(expression)
    return isAround ? this.#unwrap(expression.expression) : expression
  }
}

/** The texts that a type lists; `string & {}` beside them allows others. */
function namesOf(type: ts.Type): ReadonlySet<string> {
  return new Set(partsOf(type).flatMap((part) => (part.isStringLiteral() ? part.value : [])))
}
