import { operationNodes } from '../contract/api-operations.ts'
import { childAt, type Json, type JsonObject, stringAt, textAt } from '../contract/json.ts'
import { pointerKeys } from '../contract/json-pointer.ts'
import { references } from '../contract/reference-circles.ts'

/**
 * The other calls and notifications that have the type in which a place of the contract is written. Their pages may say
 * something else than the one that was read.
 *
 * @param document the bundled contract
 * @param path keys from its root, through a call and references; those of the call itself are left out
 */
export function othersWith(document: JsonObject, path: readonly string[]): string[] {
  const type = typeAt(document, path)
  if (type === undefined) return []
  return operationNodes(document)
    .filter(({ path: own }) => own.some((key, at) => key !== path[at]))
    .filter(({ operation }) => reaches(document, operation, type))
    .map(({ operation }) => textAt(operation, 'operationId'))
}

/** The reference that was followed last on the way. */
function typeAt(document: JsonObject, path: readonly string[]): string | undefined {
  let type: string | undefined
  let node: Json | undefined = document
  const follow = () => {
    for (let to = referenceOf(node); to !== undefined && to !== type; to = referenceOf(node)) {
      type = to
      node = targetOf(document, to)
    }
  }
  for (const key of path) {
    follow()
    node = childAt(node, key)
  }
  follow()
  return type
}

const referenceOf = (node: Json | undefined): string | undefined =>
  typeof node === 'object' && node !== null && !Array.isArray(node) ? stringAt(node, '$ref') : undefined

const targetOf = (document: JsonObject, reference: string): Json | undefined =>
  pointerKeys(reference).reduce<Json | undefined>(childAt, document)

function reaches(document: JsonObject, start: JsonObject, type: string): boolean {
  const seen = new Set<string>()
  const open: (Json | undefined)[] = [start]
  while (open.length > 0) {
    for (const { reference } of references(open.pop())) {
      if (reference === type) return true
      if (seen.has(reference)) continue
      seen.add(reference)
      open.push(targetOf(document, reference))
    }
  }
  return false
}
