import { createRequire } from 'node:module'
import type * as TypeScript from 'typescript'
import type { MessageDirections } from './message-directions.ts'
import { asSent } from './sent-types.ts'

// As in `outputs/types.ts`: imported, it takes longer to load than required.
const ts: typeof TypeScript = createRequire(import.meta.url)('typescript')

/** The section of `components` with what is sent and received. */
const SCHEMAS = 'schemas'

const COMMENT = ts.SyntaxKind.MultiLineCommentTrivia

/**
 * Turns what openapi-typescript makes around: it writes each schema inside of `components` and gives it a name that leads
 * there, so that an editor shows `components["schemas"]["Amount"]`, or everything that is in it. Here each schema is an
 * interface of its own name wherever it is an object, and is called by that name everywhere, `components` included.
 *
 * @param textOf - the documentation of a type, by what it stands for: `paths`, `schemas/Amount`
 * @param directions - which schemas are sent: their types take what the client sends correctly
 */
export function nameTypes(
  nodes: readonly TypeScript.Node[],
  textOf: (name: string) => string | undefined,
  { sent, received }: MessageDirections,
): TypeScript.Node[] {
  const names = schemaNames(nodes)
  const shapes = shapesOf(nodes)
  const rename = renamer(names)
  return nodes.map((node) => {
    if (ts.isInterfaceDeclaration(node)) {
      const statement =
        node.name.text === 'components' ? withoutShapes(node, names) : rename(node, ts.isInterfaceDeclaration)
      return withComment(statement, textOf(node.name.text))
    }
    if (!ts.isTypeAliasDeclaration(node)) return node
    const place = placeOf(node)
    const shape = shapes.get(place)
    const named = shape && rename(shape, ts.isTypeNode)
    const schema = place.slice(SCHEMAS.length + 1)
    const type = named && (sent.has(schema) ? asSent(named, received.has(schema)) : named)
    return withComment(type ? declaration(node, type) : node, textOf(place))
  })
}

/** An object as an interface, which an editor and the compiler show by its name; anything else as an alias. */
function declaration(node: TypeScript.TypeAliasDeclaration, type: TypeScript.TypeNode) {
  const { modifiers, name } = node
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type)
}

/** The name of the type of each schema, by the schema's own. */
function schemaNames(nodes: readonly TypeScript.Node[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.filter(ts.isTypeAliasDeclaration).flatMap((node): [string, string][] => {
      const [section, schema = ''] = placeOf(node).split('/')
      return section === SCHEMAS ? [[schema, node.name.text]] : []
    }),
  )
}

/** What an alias stands for, as `schemas/Amount`; openapi-typescript writes all of the reference as one name. */
function placeOf({ name, type }: TypeScript.TypeAliasDeclaration): string {
  const reference = ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : ''
  const [, section, key] = /^components\['(\w+)'\]\['([^']+)'\]$/.exec(reference) ?? []
  return section === undefined ? name.text : `${section}/${key}`
}

/** What each schema is, as it is written inside of `components`, by its place. */
function shapesOf(nodes: readonly TypeScript.Node[]): ReadonlyMap<string, TypeScript.TypeNode> {
  const properties = (members: readonly TypeScript.TypeElement[]) => members.filter(ts.isPropertySignature)
  return new Map(
    nodes
      .filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text === 'components')
      .flatMap(({ members }) => properties(members))
      .filter((member) => nameOf(member) === SCHEMAS)
      .flatMap(({ type }) => (type && ts.isTypeLiteralNode(type) ? properties(type.members) : []))
      .flatMap((member) => (member.type ? [[`${SCHEMAS}/${nameOf(member)}`, member.type] as const] : [])),
  )
}

function nameOf({ name }: TypeScript.TypeElement): string {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''
}

/** `components` with the name of each schema's type in place of what it is. */
function withoutShapes(
  components: TypeScript.InterfaceDeclaration,
  names: ReadonlyMap<string, string>,
): TypeScript.InterfaceDeclaration {
  const rename = renamer(names)
  const members = components.members.map((member) => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== SCHEMAS) return rename(member, ts.isTypeElement)
    const schemas = [...names].map(([schema, name]) =>
      property(keyNode(schema), ts.factory.createTypeReferenceNode(name)),
    )
    return property(member.name, ts.factory.createTypeLiteralNode(schemas))
  })
  return ts.factory.updateInterfaceDeclaration(
    components,
    components.modifiers,
    components.name,
    components.typeParameters,
    components.heritageClauses,
    members,
  )
}

function keyNode(key: string): TypeScript.PropertyName {
  return /^[A-Za-z_$][\w$]*$/.test(key)
    ? ts.factory.createIdentifier(key)
    : ts.factory.createStringLiteral(key)
}

function property(name: TypeScript.PropertyName, type: TypeScript.TypeNode): TypeScript.PropertySignature {
  return ts.factory.createPropertySignature(undefined, name, undefined, type)
}

/** Replaces `components["schemas"]["Amount"]` by `Amount`, and puts the comments of members right. */
function renamer(names: ReadonlyMap<string, string>) {
  const factory: TypeScript.TransformerFactory<TypeScript.Node> = (context) => {
    const visit = (node: TypeScript.Node): TypeScript.Node => {
      const name = names.get(referenced(node) ?? '')
      if (name !== undefined) return ts.factory.createTypeReferenceNode(name)
      if (ts.isPropertySignature(node)) commentAsText(node)
      return ts.visitEachChild(node, visit, context)
    }
    return visit
  }
  return <Kind extends TypeScript.Node>(
    node: TypeScript.Node,
    isKind: (node: TypeScript.Node) => node is Kind,
  ): Kind => {
    const [renamed] = ts.transform(node, [factory]).transformed
    if (renamed === undefined || !isKind(renamed)) throw new Error('A type became something else.')
    return renamed
  }
}

/** The schema's name in `components["schemas"]["Amount"]`. */
function referenced(node: TypeScript.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType: root, indexType: section } = node.objectType
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName)) return undefined
  return root.typeName.text === 'components' && keyOf(section) === SCHEMAS ? keyOf(node.indexType) : undefined
}

function keyOf(node: TypeScript.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined
}

/** What openapi-typescript says besides the text: the type says it as well, or the text does. */
const NEEDLESS = /^(?:@constant|@enum\b.*|Format: .*)$/

/** Makes the text of a field what an editor shows first. It is in a tag, which many show last, or not at all. */
function commentAsText(node: TypeScript.Node): void {
  const [comment] = ts.getSyntheticLeadingComments(node) ?? []
  if (comment === undefined) return
  const lines = comment.text
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
    .filter((line) => !NEEDLESS.test(line))
    .map((line) => line.replace(/^@description /, ''))
  const tags = lines.filter((line) => line.startsWith('@'))
  const text = lines.filter((line) => !line.startsWith('@')).join('\n')
  setComment(node, [text.trim(), ...tags].filter((part) => part !== '').join('\n'))
}

function withComment(node: TypeScript.Node, text: string | undefined): TypeScript.Node {
  if (text !== undefined) setComment(node, text.trim().replaceAll('*/', '*\\/'))
  return node
}

function setComment(node: TypeScript.Node, text: string): void {
  const body = text.includes('\n')
    ? `*\n${text
        .split('\n')
        .map((line) => ` * ${line}`.trimEnd())
        .join('\n')}\n `
    : `* ${text} `
  ts.setSyntheticLeadingComments(node, undefined)
  if (text !== '') ts.addSyntheticLeadingComment(node, COMMENT, body, true)
}
