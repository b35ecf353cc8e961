import { resolve } from 'node:path'
import { type Json, type JsonObject, objectAt } from './json.ts'
import type { FindComponent } from './locate.ts'

/**
 * Makes a function that finds the file of a component. Redocly takes a component over as the object that it read from
 * the file, so that the two are the same object, in whatever folder the file is.
 *
 * @param document the bundled document
 * @param root path of the root document, whose own components are in no other file
 * @param files what the contract's files hold, by absolute path
 */
export function componentFinder(
  document: JsonObject,
  root: string,
  files: ReadonlyMap<string, unknown>,
): FindComponent {
  const wholeFiles = new Map([...files].map(([file, value]) => [value, file]))
  return (kind, name) => {
    const component = objectAt(objectAt(document, 'components'), kind)[name]
    if (typeof component !== 'object' || component === null) return undefined
    const file = wholeFiles.get(component)
    if (file !== undefined) return { file, keys: [] }
    for (const [other, value] of files) {
      // The components of the bundled document are in the object that was the root document.
      const keys = other === resolve(root) ? undefined : keysOf(component, value)
      if (keys) return { file: other, keys }
    }
    return undefined
  }
}

/** The keys that lead to an object, itself and not its like. */
function keysOf(wanted: Json, node: unknown): string[] | undefined {
  if (node === wanted) return []
  if (typeof node !== 'object' || node === null) return undefined
  for (const [key, child] of Object.entries(node)) {
    const keys = keysOf(wanted, child)
    if (keys) return [key, ...keys]
  }
  return undefined
}
