import { query } from 'jsonpath-rfc9535'
import { isObject, type Json, type JsonObject } from './json.ts'

/** `$..['pay', 'capture']`, and what follows. */
const BY_NAMES = /^\$\.\.\[('[^'\\]*'(?:\s*,\s*'[^'\\]*')*)\]/

/**
 * Finds what a JSONPath selects. Most targets differ in a last filter only, such as the one for a result code; what
 * comes before is looked for once. What is to be found by its name wherever it stands is looked up, so that not every
 * such target searches the whole document. (A filter that begins again at the root is left whole.)
 */
export function selector(document: JsonObject): (target: string) => unknown[] {
  const found = new Map<string, ReturnType<typeof query>>()
  let named: ReadonlyMap<string, Json[]> | undefined
  const search = (target: string) => {
    const [head, names] = BY_NAMES.exec(target) ?? []
    if (head === undefined || names === undefined) return query(document, target)
    named ??= valuesByName(document)
    const values = [...names.matchAll(/'([^']*)'/g)].flatMap(([, name = '']) => named?.get(name) ?? [])
    return query(values, `$[*]${target.slice(head.length)}`)
  }
  return (target) => {
    // The dots of `..[?` belong to the filter.
    const cut = target.search(/(?:\.\.)?\[\?(?!.*\[\?)/)
    const filter = target.slice(cut)
    if (cut <= 0 || target.indexOf('$', 1) !== -1) return query(document, target)
    const stem = target.slice(0, cut)
    const nodes = found.get(stem) ?? search(stem)
    found.set(stem, nodes)
    return query(nodes, `$[*]${filter}`)
  }
}

/** Every value of a document that has a name, by that. */
function valuesByName(document: JsonObject): Map<string, Json[]> {
  const found = new Map<string, Json[]>()
  const visit = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (isObject(node)) {
      for (const [name, value] of Object.entries(node)) {
        const values = found.get(name)
        if (values) values.push(value)
        else found.set(name, [value])
        visit(value)
      }
    }
  }
  visit(document)
  return found
}
