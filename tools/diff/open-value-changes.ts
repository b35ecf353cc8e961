import { isObject, type Json, type JsonObject, objectAt } from '../contract/json.ts'
import type { ContractChange } from './contract-change.ts'
import { placeOf } from './place.ts'

/** What changed in the lists of values that can grow, which Redocly does not compare. */
export function openValueChanges(base: JsonObject, candidate: JsonObject): ContractChange[] {
  const before = openLists(base)
  const after = openLists(candidate)
  return [...after].flatMap(([pointer, values]) => {
    const old = before.get(pointer)
    if (old === undefined) return []
    const place = placeOf(pointer)
    return [
      ...values
        .filter((value) => !old.includes(value))
        .map((value): ContractChange => ({ impact: 'minor', place, text: `new value \`${value}\`` })),
      ...old
        .filter((value) => !values.includes(value))
        .map(
          (value): ContractChange => ({
            impact: 'minor',
            place,
            text: `the value \`${value}\` is not listed any more`,
          }),
        ),
    ]
  })
}

function openLists(document: JsonObject): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  const visit = (node: Json, pointer: string) => {
    if (Array.isArray(node))
      node.forEach((item, index) => {
        visit(item, `${pointer}/${index}`)
      })
    if (!isObject(node)) return
    const values = node['x-extensible-enum']
    if (Array.isArray(values)) lists.set(pointer, values.map(String))
    for (const [key, child] of Object.entries(node)) {
      visit(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    }
  }
  visit(objectAt(document, 'components'), '#/components')
  return lists
}
