import { isObject, type JsonObject, objectAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'

/** What is compared of a contract: the texts of its calls and components. */
type Contract = Pick<ContractModel, 'calls' | 'document'>

/**
 * The calls that say something else in another state of a contract: new ones, and those whose own node, or a component
 * that it leads to, differs.
 *
 * @returns their names, in the order of the contract
 */
export function concernedCalls(before: Contract, now: Contract): string[] {
  const [old, present] = [partsOf(before.document), partsOf(now.document)]
  const nodes = nodesOf(before.document)
  const current = nodesOf(now.document)
  return now.calls
    .map(({ name }) => name)
    .filter((name) => {
      const node = current.get(name) ?? ''
      if (node !== nodes.get(name)) return true
      return [...reachedFrom(node, present)].some((pointer) => old.get(pointer) !== present.get(pointer))
    })
}

/** Each component as text, by the reference that leads to it. */
function partsOf(document: JsonObject): Map<string, string> {
  return new Map(
    Object.entries(objectAt(document, 'components')).flatMap(([kind, components]) =>
      isObject(components)
        ? Object.entries(components).map(([name, component]): [string, string] => [
            `#/components/${kind}/${name}`,
            JSON.stringify(component),
          ])
        : [],
    ),
  )
}

/** Each operation and notification as text, by its name. */
function nodesOf(document: JsonObject): Map<string, string> {
  const items = [objectAt(document, 'paths'), objectAt(document, 'webhooks')].flatMap((part) =>
    Object.entries(part),
  )
  return new Map(
    items.flatMap(([path, item]) =>
      Object.entries(isObject(item) ? item : {}).flatMap(([method, node]): [string, string][] =>
        isObject(node) && typeof node.operationId === 'string'
          ? [[node.operationId, JSON.stringify([path, method, node])]]
          : [],
      ),
    ),
  )
}

function reachedFrom(text: string, parts: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set<string>()
  const waiting = [text]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, pointer = ''] of next.matchAll(/"(#\/components\/[^"]+)"/g)) {
      if (reached.has(pointer)) continue
      reached.add(pointer)
      waiting.push(parts.get(pointer) ?? '')
    }
  }
  return reached
}
