import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { isObject, type JsonObject } from '../contract/json.ts'
import { header } from './header.ts'
import { documentForTypes, NEVER } from './type-document.ts'

/** `types.ts`: the whole contract as TypeScript types, each schema also under its own name. */
export async function generateTypes(document: JsonObject): Promise<string> {
  // openapi-typescript's own document type is a closed model of OpenAPI; ours was linted against the standard.
  const source = documentForTypes(document) as unknown as OpenAPI3
  const nodes = await openapiTS(source, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
    silent: true,
    transform: (schema) => neverType(schema) ?? openListType(schema),
  })
  return `${header('Types of every message of the contract.')}\n${astToString(nodes)}`
}

function neverType(schema: SchemaObject): ts.TypeNode | undefined {
  const extended: unknown = schema
  return isObject(extended) && extended[NEVER] === true
    ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
    : undefined
}

/** A list that can grow: the known values are completed by an editor, any other string is allowed. */
function openListType(schema: SchemaObject): ts.TypeNode | undefined {
  const known = knownValues(schema)
  if (known.length === 0) return undefined
  const { factory } = ts
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
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
