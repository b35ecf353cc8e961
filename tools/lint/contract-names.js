import { child, isObject, operationsOf, resolve } from './schema-walk.js'

/** @typedef {import('./schema-walk.js').Context} Context */
/** @typedef {{ node: unknown, location: Context['location'] }} Place */

/**
 * What flows and states may name: the operations, where each stands, with the codes of its table; and the names of the
 * events of all notifications.
 *
 * @param {Record<string, unknown>} root
 * @param {Context} ctx
 */
export function contractNames(root, ctx) {
  const shared = codesAt({ node: root, location: ctx.location }, ctx)
  /** @type {Map<string, { place: Place, codes: Set<string> }>} */
  const operations = new Map()
  /** @type {Set<string>} */
  const events = new Set()
  for (const { section, operation } of operationsOf(root, ctx)) {
    // operationsOf gives objects only.
    const node = /** @type {Record<string, unknown>} */ (operation.node)
    if (section === 'webhooks') for (const event of eventsOf(node)) events.add(event)
    else if (typeof node.operationId === 'string') {
      operations.set(node.operationId, {
        place: operation,
        codes: new Set([...shared, ...codesAt(operation, ctx)]),
      })
    }
  }
  return { operations, events }
}

/** @returns {string[]} */
function codesAt(/** @type {Place} */ place, /** @type {Context} */ ctx) {
  const table = child(place, ['x-result-codes'], ctx)?.node
  return isObject(table) ? Object.keys(table) : []
}

/** @returns {string[]} */
function eventsOf(/** @type {Record<string, unknown>} */ notification) {
  const discriminator = notification['x-discriminator']
  if (!isObject(discriminator)) return []
  const { values, event } = discriminator
  const named = isObject(values) ? Object.values(values) : Array.isArray(values) ? values : [event]
  return named.filter((name) => typeof name === 'string')
}

/**
 * The members of a map of the root, each followed to the file that it stands in.
 *
 * @param {string} key of the root
 * @param {Record<string, unknown>} root
 * @param {Context} ctx
 * @returns {{ name: string, node: unknown, location: Context['location'] }[]}
 */
export function membersOf(key, root, ctx) {
  const map = child({ node: root, location: ctx.location }, [key], ctx)
  return map === undefined ? [] : entriesOf(map, ctx)
}

/**
 * @param {Place} place
 * @param {Context} ctx
 */
export function entriesOf({ node, location }, ctx) {
  return Object.entries(isObject(node) ? node : {}).flatMap(([name, member]) => {
    const target = resolve(member, location.child([name]), ctx)
    return target ? [{ name, ...target }] : []
  })
}
