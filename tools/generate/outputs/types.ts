import { createRequire } from 'node:module'
import type { OpenAPI3, SchemaObject } from 'openapi-typescript'
import type { TypeNode } from 'typescript'
import { isObject, type JsonObject, objectAt, stringAt } from '../../contract/json.ts'
import { header } from '../header.ts'
import { documentForTypes, NEVER } from '../type-document.ts'

// Both are CommonJS inside. Imported, each of their files, TypeScript's nine megabytes among them, is scanned for its
// exports before it is run, which takes longer than running it.
const require = createRequire(import.meta.url)
const openapi: typeof import('openapi-typescript') = require('openapi-typescript')
const ts: typeof import('typescript') = require('typescript')

/** `types.ts`: the whole contract as TypeScript types, each schema also under its own name. */
export async function generateTypes(document: JsonObject): Promise<string> {
  const source = documentForTypes(document)
  // openapi-typescript's own document type is a closed model of OpenAPI; ours was linted against the standard.
  const nodes = await openapi.default(source as unknown as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: false,
    silent: true,
    transform: (schema) => neverType(schema) ?? openListType(schema),
  })
  return `${header('Types of every message of the contract.')}\n${documented(unindented(openapi.astToString(nodes)), document, source)}`
}

/** openapi-typescript indents the second line of a description, which is the tag that a deprecation is. */
function unindented(code: string): string {
  return code.replaceAll(/^( +\*) +(?=@deprecated )/gm, '$1 ')
}

/** What openapi-typescript writes besides the messages, for people who look at it in an editor. */
const MAPS: Readonly<Record<string, string>> = {
  paths: 'Every call by its path, as openapi-fetch takes it: `createClient<paths>()`.',
  webhooks: 'Every notification by its name, with what is sent and what acknowledges it.',
  components: 'Every schema, response and header of the contract by its name.',
  operations: 'Every call and notification by its operation id.',
  $defs: 'Schemas outside of the components: there are none.',
}

/**
 * Gives each root type the description of what it stands for: an editor shows the comment of an alias, and not that
 * of the member which it leads to.
 */
function documented(code: string, document: JsonObject, source: JsonObject): string {
  return code.replaceAll(
    /^export (?:type|interface) (\S+)(?: = components\['(\w+)'\]\['([^']+)'\];)?/gm,
    (line, name: string, kind?: string, key?: string) => {
      const text =
        kind && key ? (describedAt(source, kind, key) ?? describedAt(document, kind, key)) : MAPS[name]
      return text === undefined ? line : `${aliasComment(text)}\n${line}`
    },
  )
}

/** On one line, unless a tag follows, which has one of its own. */
function aliasComment(text: string): string {
  const shown = text
    .trim()
    .replaceAll('*/', '*\\/')
    .replaceAll(/\n(?!@deprecated )/g, ' ')
  return shown.includes('\n') ? `/**\n * ${shown.replace('\n', '\n * ')}\n */` : `/** ${shown} */`
}

function describedAt(document: JsonObject, kind: string, key: string): string | undefined {
  return stringAt(objectAt(objectAt(document.components, kind), key), 'description')
}

function neverType(schema: SchemaObject): TypeNode | undefined {
  const extended: unknown = schema
  return isObject(extended) && extended[NEVER] === true
    ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
    : undefined
}

/** A list that can grow: the known values are completed by an editor, any other string is allowed. */
function openListType(schema: SchemaObject): TypeNode | undefined {
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
