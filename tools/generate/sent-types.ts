import { createRequire } from 'node:module'
import type * as TypeScript from 'typescript'
import { isObject, type JsonObject, mapObjects, objectAt } from '../contract/json.ts'
import type { MessageDirections } from './message-directions.ts'

// As in `outputs/types.ts`: imported, it takes longer to load than required.
const ts: typeof TypeScript = createRequire(import.meta.url)('typescript')

/** Marks a whole number that can be given as a `bigint`, which OpenAPI for types cannot say. */
const BIGINT = 'x-bigint'

/** How each type of JSON Schema is written; others than these are left to the type generator. */
const KEYWORDS: Readonly<Record<string, readonly TypeScript.KeywordTypeSyntaxKind[]>> = {
  integer: [ts.SyntaxKind.NumberKeyword, ts.SyntaxKind.BigIntKeyword],
  number: [ts.SyntaxKind.NumberKeyword],
  string: [ts.SyntaxKind.StringKeyword],
}

/** Marks the whole numbers of what is only sent. In what is received too, a program would have to tell the two apart. */
export function markBigints(source: JsonObject, { sent, received }: MessageDirections): JsonObject {
  const components = objectAt(source, 'components')
  const schemas = Object.fromEntries(
    Object.entries(objectAt(components, 'schemas')).map(([name, schema]) => [
      name,
      sent.has(name) && !received.has(name) && isObject(schema)
        ? mapObjects(schema, (object) => (isInteger(object) ? { ...object, [BIGINT]: true } : object))
        : schema,
    ]),
  )
  return { ...source, components: { ...components, schemas } }
}

function isInteger(schema: JsonObject): boolean {
  const types = [schema.type].flat()
  const isListed = 'enum' in schema || 'const' in schema || 'x-extensible-enum' in schema
  return types.includes('integer') && !isListed && types.every((type) => String(type) in KEYWORDS)
}

/** The type of a marked schema. */
export function bigintType(schema: unknown): TypeScript.TypeNode | undefined {
  if (!isObject(schema) || schema[BIGINT] !== true) return undefined
  const kinds = new Set([schema.type].flat().flatMap((type) => KEYWORDS[String(type)] ?? []))
  return ts.factory.createUnionTypeNode([...kinds].map((kind) => ts.factory.createKeywordTypeNode(kind)))
}

/**
 * The type of what is sent: it takes whatever the client sends correctly. A member that can be left out can be
 * `undefined`, also with `exactOptionalPropertyTypes`, and a list can be one that nobody may change.
 *
 * @param type - as it was made
 * @param isReceived - whether the same type is received, too: lists that a program gets are its own to change
 */
export function asSent(type: TypeScript.TypeNode, isReceived: boolean): TypeScript.TypeNode {
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    const visited = ts.visitEachChild(node, visit, undefined)
    if (ts.isPropertySignature(visited) && visited.questionToken && visited.type) {
      const { modifiers, name, questionToken } = visited
      return ts.factory.updatePropertySignature(
        visited,
        modifiers,
        name,
        questionToken,
        orUndefined(visited.type),
      )
    }
    return ts.isArrayTypeNode(visited) && !isReceived
      ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
      : visited
  }
  const made = visit(type)
  return ts.isTypeNode(made) ? made : type
}

function orUndefined(type: TypeScript.TypeNode): TypeScript.TypeNode {
  // What must not be there stays so: `raw` of a client, whose types are openapi-fetch's, makes `never` of `undefined`.
  if (type.kind === ts.SyntaxKind.NeverKeyword) return type
  const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)
  return ts.factory.createUnionTypeNode([...(ts.isUnionTypeNode(type) ? type.types : [type]), nothing])
}
