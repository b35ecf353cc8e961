import { asObject, childAt, type JsonObject, objectAt } from '../contract/json.ts'
import { jsonPointer, pointerKeys } from '../contract/json-pointer.ts'
import { WRITTEN_INSIDE, walkSchema } from '../contract/walk-schema.ts'
import { type ContractChange, nothingToDo } from './contract-change.ts'
import { placeOf } from './place.ts'
import { schemaDirections } from './schema-directions.ts'

/** What changed in the lists of values that can grow, which Redocly does not compare. */
export function openValueChanges(base: JsonObject, candidate: JsonObject): ContractChange[] {
  const before = openLists(base)
  const after = openLists(candidate)
  const { received } = schemaDirections(base)
  return [...after].flatMap(([pointer, values]) => {
    const old = before.get(pointer)
    if (old === undefined) return []
    const place = placeOf(pointer)
    const [, , name = ''] = pointerKeys(pointer)
    return [
      ...values
        .filter((value) => !old.includes(value))
        .map(
          (value): ContractChange => ({
            impact: 'minor',
            place,
            text: { en: `new value \`${value}\``, zh: `新增取值 \`${value}\`` },
            todo: received.has(name)
              ? {
                  en: 'add a case for it, or make sure that the default is right',
                  zh: '增加对应分支，或确认默认分支正确',
                }
              : nothingToDo,
          }),
        ),
      ...old
        .filter((value) => !values.includes(value))
        .map(
          (value): ContractChange => ({
            impact: 'minor',
            place,
            text: { en: `the value \`${value}\` is not listed any more`, zh: `不再列出取值 \`${value}\`` },
            todo: received.has(name)
              ? { en: 'check whether its case is still needed', zh: '检查其分支是否还需要' }
              : { en: 'send another value', zh: '改传其他值' },
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
