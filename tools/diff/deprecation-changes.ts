import { migrationOf } from '../contract/deprecations.ts'
import { childAt, type Json, type JsonObject } from '../contract/json.ts'
import { jsonPointer } from '../contract/json-pointer.ts'
import { isInExamples } from '../contract/key-positions.ts'
import { type ContractChange, nothingToDo } from './contract-change.ts'
import { placeOf } from './place.ts'

/** What is deprecated since, with what to do instead, and what is so no more. */
export function deprecationChanges(base: JsonObject, candidate: JsonObject): ContractChange[] {
  const before = migrationsIn(base)
  const after = migrationsIn(candidate)
  const changed = [...after].flatMap(([pointer, { migration }]): ContractChange[] => {
    const old = before.get(pointer)
    if (old?.migration === migration) return []
    const place = placeOf(pointer, [candidate, base])
    if (old === undefined)
      return [
        {
          impact: 'minor',
          place,
          text: { en: 'deprecated', zh: '已弃用' },
          todo: migration === '' ? leaveIt : { en: migration, zh: `改用替代项：${migration}` },
          isDeprecation: true,
        },
      ]
    return [
      {
        impact: 'patch',
        place,
        text: {
          en: `it is deprecated, and what to do instead is said anew: ${migration}`,
          zh: `弃用后的替代办法已更新：${migration}`,
        },
        todo: nothingToDo,
      },
    ]
  })
  const ended = [...before].flatMap(([pointer, { path }]): ContractChange[] => {
    // What is gone altogether is a change of its own.
    const isThere = path.reduce<Json | undefined>(childAt, candidate) !== undefined
    if (after.has(pointer) || !isThere) return []
    return [
      {
        impact: 'minor',
        place: placeOf(pointer, [candidate, base]),
        text: { en: 'not deprecated any more', zh: '不再弃用' },
        todo: nothingToDo,
      },
    ]
  })
  return [...changed, ...ended]
}

const leaveIt = { en: 'stop using it before it goes', zh: '在其移除之前停止使用' }

interface Deprecation {
  readonly migration: string
  readonly path: readonly string[]
}

/** What is deprecated, by JSON Pointer. */
function migrationsIn(document: JsonObject): Map<string, Deprecation> {
  const found = new Map<string, Deprecation>()
  const visit = (node: Json, path: readonly string[]): void => {
    const migration = migrationOf(node)
    if (migration !== undefined) found.set(`#${jsonPointer(path)}`, { migration, path })
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      const pointer = [...path, key]
      // A message can have any key.
      if (!isInExamples(jsonPointer(pointer))) visit(child, pointer)
    }
  }
  visit(document, [])
  return found
}
