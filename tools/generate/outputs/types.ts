import { createRequire } from 'node:module'
import type { OpenAPI3, SchemaObject } from 'openapi-typescript'
import type { TypeNode } from 'typescript'
import { isObject, type JsonObject } from '../../contract/json.ts'
import { typeTexts, withFieldTexts } from '../editor-texts.ts'
import { header } from '../header.ts'
import { messageDirections } from '../message-directions.ts'
import { nameTypes } from '../named-types.ts'
import { bigintType, markBigints } from '../sent-types.ts'
import { documentForTypes, NEVER } from '../type-document.ts'

// Both are CommonJS inside. Imported, each of their files, TypeScript's nine megabytes among them, is scanned for its
// exports before it is run, which takes longer than running it.
const require = createRequire(import.meta.url)
const openapi: typeof import('openapi-typescript') = require('openapi-typescript')
const ts: typeof import('typescript') = require('typescript')

/** `types.ts`: the whole contract as TypeScript types, each schema also under its own name. */
export async function generateTypes(document: JsonObject): Promise<string> {
  const source = documentForTypes(withFieldTexts(document))
  const directions = messageDirections(document, source)
  // openapi-typescript's own document type is a closed model of OpenAPI; ours was linted against the standard.
  const nodes = await openapi.default(markBigints(source, directions) as unknown as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
    silent: true,
    transform: (schema) => neverType(schema) ?? bigintType(schema) ?? openListType(schema),
  })
  const named = nameTypes(nodes, typeTexts(document, source), directions)
  return `${header('Types of every message of the contract.')}\n${openapi.astToString(named)}`
}

function neverType(schema: SchemaObject): TypeNode | undefined {
  const extended: unknown = schema
  return isObject(extended) && extended[NEVER] === true
    ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
    : undefined
}

function literalType(value: string): TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))
}

/** A list that can grow: the known values are completed by an editor, any other string is allowed. */
function openListType(schema: SchemaObject): TypeNode | undefined {
  const known = knownValues(schema)
  if (known.length === 0) return undefined
  const { factory } = ts
  return factory.createUnionTypeNode([
    ...known.map(literalType),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  ])
}

function knownValues(schema: SchemaObject): string[] {
  if (!('type' in schema) || schema.type !== 'string') return []
  const extended: unknown = schema
  if (!isObject(extended)) return []
  const values = extended['x-extensible-enum']
  if (Array.isArray(values)) return values.filter((value) => typeof value === 'string')
  const rows = extended['x-result-codes']
  return Array.isArray(rows) ? rows.filter(isObject).map((row) => String(row.code)) : []
}
