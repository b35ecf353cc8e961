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

/** The file that a component of the bundled document was made from, by absolute path, and the keys that lead to it. */
export type FindComponent = (
  kind: string,
  name: string,
) => { readonly file: string; readonly keys: readonly string[] } | undefined

/**
 * Makes a function that follows a path of the bundled document through the references of the files.
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
): Locate {
  const load = async (base: string | null, reference: string): Promise<Document | undefined> => {
    const document = await resolver.resolveDocument(base, reference).catch(() => undefined)
    return document !== undefined && 'parsed' in document ? document : undefined
  }
  return async (path, part = 'value') => {
    const [top, kind, name] = path
    const component = top === 'components' ? findComponent(String(kind), String(name)) : undefined
    let document = await load(null, component?.file ?? root)
    if (document === undefined) return { file: display(component?.file ?? root), line: 1, column: 1 }
    let keys: (string | number)[] = [...(component?.keys ?? [])]
    let node = keys.reduce(childOf, document.parsed)
    steps: for (const key of component ? path.slice(3) : path) {
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
    }
    const pointer = keys.length === 0 ? '#/' : `#${jsonPointer(keys)}`
    const { start } = getLineColLocation({
      source: document.source,
      pointer,
      reportOnKey: part === 'key',
    })
    return { file: display(document.source.absoluteRef), line: start.line, column: start.col }
  }
}

function childOf(node: unknown, key: string | number): unknown {
  if (Array.isArray(node)) return node[Number(key)]
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
}
