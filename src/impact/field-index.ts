import type ts from 'typescript'
import type { MerchantProgram } from './compiler.ts'
import type { MessageFacts } from './contract-facts.ts'

/** A field of a message. */
export interface FieldPlace {
  readonly message: MessageFacts
  /** JSON Pointer within the message; `*` for the elements of a list and the values of a map. */
  readonly pointer: string
}

/**
 * Which fields of which messages a declaration in the package's types stands for: several, since messages share types
 * such as Amount.
 */
export type FieldIndex = ReadonlyMap<ts.Node, readonly FieldPlace[]>

/**
 * Finds the declarations of the fields of messages, by walking the exported types beside the contract. How the types
 * are written does not matter.
 *
 * @param program - the merchant's program
 * @param messages - of the version that is installed there
 */
export function indexFields(program: MerchantProgram, messages: readonly MessageFacts[]): FieldIndex {
  const { checker, exports } = program
  const index = new Map<ts.Node, FieldPlace[]>()
  for (const message of messages) {
    const seen = new Set<string>()
    const visit = (type: ts.Type, pointer: string): void => {
      for (const part of partsOf(type)) {
        const element = checker.getIndexTypeOfType(part, program.compiler.IndexKind.Number)
        const value = element ?? checker.getIndexTypeOfType(part, program.compiler.IndexKind.String)
        if (value && message.fields.has(`${pointer}/*`)) visit(value, `${pointer}/*`)
        if (element) continue
        for (const property of checker.getPropertiesOfType(part)) addProperty(property, pointer)
      }
    }
    const addProperty = (property: ts.Symbol, parent: string): void => {
      const pointer = `${parent}/${property.name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (!message.fields.has(pointer)) return
      for (const declaration of property.declarations ?? []) {
        const places = index.get(declaration) ?? []
        if (!places.some((place) => place.message === message && place.pointer === pointer))
          index.set(declaration, [...places, { message, pointer }])
        const at = `${declaration.pos} ${declaration.getSourceFile().fileName} ${pointer}`
        if (seen.has(at)) continue
        seen.add(at)
        visit(checker.getTypeOfSymbol(property), pointer)
      }
    }
    for (const name of message.types) {
      const symbol = exports.get(name)
      if (symbol) visit(checker.getDeclaredTypeOfSymbol(symbol), '')
    }
  }
  return index
}

/** The members of a union; else the type itself. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

/** The fields that a property stands for. */
export function placesOf(symbol: ts.Symbol | undefined, index: FieldIndex): readonly FieldPlace[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => index.get(declaration) ?? [])
}
