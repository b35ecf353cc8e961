import { type JsonObject, objectAt } from '../../../tools/contract/json.ts'
import type { ContractChange } from '../../../tools/diff/contract-change.ts'

const prefixOf = (index: number) => `Part${index}x`

/**
 * Several documents beside each other in one: components, calls and notifications of each begin with its number. What is
 * not of one of these is that of the first.
 */
export function inOne(documents: readonly JsonObject[]): JsonObject {
  const parts = documents.map((document, index) => apart(document, prefixOf(index)))
  const merged = (...keys: string[]): JsonObject =>
    Object.assign(
      {},
      ...parts.map((part) => keys.reduce((node: JsonObject, key) => objectAt(node, key), part)),
    )
  const [first = {}] = parts
  return {
    ...first,
    paths: merged('paths'),
    webhooks: merged('webhooks'),
    components: { ...objectAt(first, 'components'), schemas: merged('components', 'schemas') },
  }
}

/** The changes that one of several documents had, as they would be had it been compared alone. */
export function resultsOf(changes: readonly ContractChange[], index: number): ContractChange[] {
  const prefix = prefixOf(index)
  return changes
    .filter(({ place }) => place.startsWith(prefix))
    .map((change) => ({
      ...change,
      place: change.place.slice(prefix.length),
      text: {
        en: change.text.en.replaceAll(prefix, ''),
        zh: change.text.zh.replaceAll(prefix, ''),
      },
    }))
}

const SCHEMAS = '#/components/schemas/'

function apart(document: JsonObject, prefix: string): JsonObject {
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (typeof value !== 'string') return value
    if (value.startsWith(SCHEMAS)) return value.replace(SCHEMAS, SCHEMAS + prefix)
    return key === 'operationId' ? prefix + value : value
  })
  const named: JsonObject = JSON.parse(text)
  const renamed = (node: JsonObject, rename: (key: string) => string): JsonObject =>
    Object.fromEntries(Object.entries(node).map(([key, value]) => [rename(key), value]))
  const components = objectAt(named, 'components')
  return {
    ...named,
    // The place of a call is named by the last part of its path.
    paths: renamed(objectAt(named, 'paths'), (path) => path.replace(/[^/]*$/, (last) => prefix + last)),
    webhooks: renamed(objectAt(named, 'webhooks'), (name) => prefix + name),
    components: { ...components, schemas: renamed(objectAt(components, 'schemas'), (name) => prefix + name) },
  }
}
