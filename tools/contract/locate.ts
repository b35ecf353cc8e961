import { type BaseResolver, type Document, getLineColLocation } from '@redocly/openapi-core'
import { isObject } from './json.ts'
import { fragmentKeys, jsonPointer } from './json-pointer.ts'
import type { Problem } from './problem.ts'

/** A place in the contract's own files. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>

/**
 * Finds where something of the bundled document stands in the files it was made from: the place of its value, or of
 * the key that names it.
 */
export type Locate = (path: readonly (string | number)[], part?: 'value' | 'key') => Promise<Place>

/** Where something of the bundled document is written, or would be: a file, and keys in it. */
export interface WrittenPlace {
  /** Absolute path. */
  readonly file: string
  readonly keys: readonly (string | number)[]
  /** How many of the keys that were asked for lead nowhere. */
  readonly absent: number
}

/** Finds where something of the bundled document is written. */
export type Resolve = (path: readonly (string | number)[]) => Promise<WrittenPlace>

/** The file that a component of the bundled document was made from, by absolute path, and the keys that lead to it. */
export type FindComponent = (
  kind: string,
  name: string,
) => { readonly file: string; readonly keys: readonly string[] } | undefined

/**
 * Makes functions that follow a path of the bundled document through the references of the files.
 *
 * @param root path of `openapi.yaml`
 * @param resolver reads the files; not the one that the document was bundled with, since bundling changes what has been
 *   read
 * @param findComponent for components, to which no reference of the files leads by that name
 * @param display how a file's path is shown
 */
export function locator(
  root: string,
  resolver: BaseResolver,
  findComponent: FindComponent,
  display: (file: string) => string,
): { readonly locate: Locate; readonly resolve: Resolve } {
  const load = async (base: string | null, reference: string): Promise<Document | undefined> => {
    const document = await resolver.resolveDocument(base, reference).catch(() => undefined)
    return document !== undefined && 'parsed' in document ? document : undefined
  }
  const follow = async (path: readonly (string | number)[]) => {
    const [top, kind, name] = path
    const component = top === 'components' ? findComponent(String(kind), String(name)) : undefined
    let document = await load(null, component?.file ?? root)
    if (document === undefined) return { file: component?.file ?? root, keys: [], absent: path.length }
    let keys: (string | number)[] = [...(component?.keys ?? [])]
    let node = keys.reduce(childOf, document.parsed)
    let followed = component ? 3 : 0
    steps: for (const key of path.slice(followed)) {
      // What stands beside a reference, such as a description, is not behind it.
      while (isObject(node) && typeof node.$ref === 'string' && !Object.hasOwn(node, key)) {
        const [file = '', fragment = ''] = node.$ref.split('#')
        const target: Document | undefined =
          file === '' ? document : await load(document.source.absoluteRef, file)
        // In a message, `$ref` is the name of a field.
        if (target === undefined) break steps
        document = target
        keys = fragmentKeys(fragment)
        node = keys.reduce(childOf, document.parsed)
      }
      const child = childOf(node, key)
      // What is missing is shown as the place that should hold it.
      if (child === undefined) break
      node = child
      keys.push(key)
      followed += 1
    }
    return { document, file: document.source.absoluteRef, keys, absent: path.length - followed }
  }
  const locate: Locate = async (path, part = 'value') => {
    const { document, file, keys } = await follow(path)
    if (document === undefined) return { file: display(file), line: 1, column: 1 }
    const pointer = keys.length === 0 ? '#/' : `#${jsonPointer(keys)}`
    const { start } = getLineColLocation({
      source: document.source,
      pointer,
      reportOnKey: part === 'key',
    })
    return { file: display(file), line: start.line, column: start.col }
  }
  return {
    locate,
    async resolve(path) {
      const { file, keys, absent } = await follow(path)
      return { file, keys, absent }
    },
  }
}

function childOf(node: unknown, key: string | number): unknown {
  if (Array.isArray(node)) return node[Number(key)]
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
}
