import { dirname, join } from 'node:path'
import { BaseResolver, type Document, getLineColLocation } from '@redocly/openapi-core'
import { isObject } from './json.ts'
import type { Problem } from './problem.ts'

/** A place in the contract's own files. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>

/**
 * Finds where something of the bundled document stands in the files it was made from: the place of its value, or of
 * the key that names it. The path begins in the root document, or in the file that is named, relative to the
 * contract's folder.
 */
export type Locate = (
  path: readonly (string | number)[],
  part?: 'value' | 'key',
  file?: string,
) => Promise<Place>

/**
 * Makes a function that follows a path of the bundled document through the references of the files.
 *
 * @param root path of `openapi.yaml`
 * @param display how a file's path is shown
 */
export function locator(root: string, display: (file: string) => string): Locate {
  // Not the resolver that the document was bundled with: bundling changes what has been read.
  const resolver = new BaseResolver()
  const load = async (base: string | null, reference: string): Promise<Document> => {
    const document = await resolver.resolveDocument(base, reference)
    if (!('parsed' in document)) throw document
    return document
  }
  return async (path, part = 'value', file) => {
    let document = await load(null, file === undefined ? root : join(dirname(root), file))
    let node: unknown = document.parsed
    let keys: (string | number)[] = []
    for (const key of path) {
      // What stands beside a reference, such as a description, is not behind it.
      while (isObject(node) && typeof node.$ref === 'string' && !(key in node)) {
        const [file = '', fragment = ''] = node.$ref.split('#')
        if (file !== '') document = await load(document.source.absoluteRef, file)
        keys = fragment.split('/').slice(1).map(unescapeKey)
        node = keys.reduce<unknown>(childOf, document.parsed)
      }
      const child = childOf(node, key)
      // What is missing is shown as the place that should hold it.
      if (child === undefined) break
      node = child
      keys.push(key)
    }
    const pointer = `#/${keys.map(escapeKey).join('/')}`
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
  return isObject(node) ? node[key] : undefined
}

function escapeKey(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
}
