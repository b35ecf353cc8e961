import { asObject, childAt, type JsonObject, objectAt } from '../contract/json.ts'
import { jsonPointer } from '../contract/json-pointer.ts'
import { WRITTEN_INSIDE, walkSchema } from '../contract/walk-schema.ts'
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

/** The open lists of every component, by JSON Pointer. */
function openLists(document: JsonObject): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [kind, components] of Object.entries(objectAt(document, 'components'))) {
    for (const [name, component] of Object.entries(asObject(components))) {
      const inside = kind === 'schemas' ? [] : ['schema']
      const path = ['components', kind, name, ...inside]
      const root = inside.length === 0 ? component : childAt(component, 'schema')
      for (const node of walkSchema(document, root, { path, through: WRITTEN_INSIDE })) {
        const values = node.schema['x-extensible-enum']
        if (Array.isArray(values)) lists.set(`#${jsonPointer(node.path)}`, values.map(String))
      }
    }
  }
  return lists
}
