import { dirname, relative, resolve } from 'node:path'
import { isObject, type Json, type JsonObject, objectAt, omit } from './json.ts'
import { endOfReferences } from './reference-circles.ts'
import type { UnsupportedFeature } from './unsupported.ts'

const SECTIONS = ['paths', 'webhooks'] as const

/** Family by section (`paths` or `webhooks`) and name of a path item. */
type Families = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * The family of a file of the contract, which is the folder below `families/` that the file is in.
 *
 * @param folder the contract's folder
 * @param file path of the file, absolute or relative to the working directory
 * @returns `undefined` for a file outside of `families/`, such as one of `shared/` or of a foreign document
 */
export function familyOfFile(folder: string, file: string): string | undefined {
  const [top, family, ...rest] = relative(resolve(folder), resolve(file)).split(/[\\/]/)
  return top === 'families' && rest.length > 0 ? family : undefined
}

/**
 * The families that the path items of a contract come from. One that is not in a file of a family has none.
 *
 * @param root absolute path of the root document
 * @param files what the contract's files hold, by absolute path, with their references
 */
export function familiesOf(root: string, files: ReadonlyMap<string, unknown>): Families {
  return new Map(
    SECTIONS.map((section) => {
      const { file, keys } = endOfReferences({ file: root, keys: [section] }, files)
      const items = keys.reduce(childOf, files.get(file))
      const families = Object.keys(isObject(items) ? items : {}).flatMap((name): [string, string][] => {
        const item = endOfReferences({ file, keys: [...keys, name] }, files)
        const family = familyOfFile(dirname(root), item.file)
        return family === undefined ? [] : [[name, family]]
      })
      return [section, new Map(families)]
    }),
  )
}

function childOf(node: unknown, key: string): unknown {
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
}

/** The bundled document with `x-family` on each operation and notification of a family, and on no other. */
export function withFamilies(document: JsonObject, families: Families): JsonObject {
  const sections = SECTIONS.filter((section) => isObject(document[section])).map(
    (section): [string, Json] => {
      const items = Object.entries(objectAt(document, section)).map(([name, item]): [string, Json] => {
        return [name, isObject(item) ? itemWithFamily(item, families.get(section)?.get(name)) : item]
      })
      return [section, Object.fromEntries(items)]
    },
  )
  return { ...document, ...Object.fromEntries(sections) }
}

function itemWithFamily(item: JsonObject, family: string | undefined): JsonObject {
  const members = Object.entries(item).map(([key, member]): [string, Json] => {
    if (!isOperation(key, member)) return [key, member]
    const plain = omit(member, 'x-family')
    return [key, family === undefined ? plain : { ...plain, 'x-family': family }]
  })
  return Object.fromEntries(members)
}

/** A path item has parameters and servers besides, which are lists, and texts. */
function isOperation(key: string, member: Json): member is JsonObject {
  return isObject(member) && !key.startsWith('x-')
}

/** Operations of the bundled document that state a family themselves, where the folder alone should say it. */
export function statedFamilies(document: JsonObject): UnsupportedFeature[] {
  return SECTIONS.flatMap((section) =>
    Object.entries(objectAt(document, section)).flatMap(([name, item]) =>
      Object.entries(isObject(item) ? item : {})
        .filter(([key, member]) => isOperation(key, member) && Object.hasOwn(member, 'x-family'))
        .map(([key]) => ({
          path: [section, name, key, 'x-family'],
          message: 'The folder of its file says what family an operation is of. Delete `x-family`.',
        })),
    ),
  )
}
