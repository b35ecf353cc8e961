import { child, isObject, resolve } from './schema-walk.js'

/** @typedef {import('./schema-walk.js').Context} Context */
/** @typedef {{ node: unknown, location: Context['location'] }} Place */

/**
 * Finds a field within schemas, in every alternative that they have.
 *
 * @param {Place[]} from
 * @param {unknown} pointer
 * @param {Context} ctx
 * @returns {Place[]} nothing where there is none
 */
export function fieldsAt(from, pointer, ctx) {
  if (typeof pointer !== 'string' || !pointer.startsWith('/')) return []
  let places = from
  for (const step of pointer.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    places = places
      .flatMap((place) => alternatives(place, ctx))
      .flatMap((place) => child(place, ['properties', name], ctx) ?? [])
  }
  return places
}

/**
 * A schema and the schemas that it chooses from, without `null` and those that only choose.
 *
 * @param {Place} place
 * @param {Context} ctx
 * @returns {Place[]}
 */
export function alternatives(place, ctx) {
  const { node, location } = place
  if (!isObject(node)) return []
  const others = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const members = node[key]
    if (!Array.isArray(members)) return []
    return members.flatMap((member, index) => {
      const target = resolve(member, location.child([key, index]), ctx)
      return target ? alternatives(target, ctx) : []
    })
  })
  const isChoice = others.length > 0 && !isObject(node.properties)
  return isChoice || node.type === 'null' ? others : [place, ...others]
}
