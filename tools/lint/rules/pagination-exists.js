import { alternatives, fieldsAt } from '../schema-fields.js'
import { child, isObject } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */
/** @typedef {{ node: unknown, location: Context['location'] }} Place */

const texts = ['name', 'page', 'size', 'items', 'currentPage', 'totalPages']
const json = ['content', 'application/json', 'schema']

/** `x-pagination` names fields that are there, and each of its names makes one method. */
export function paginationExists() {
  /** @type {Map<string, string>} */
  const named = new Map()
  return {
    Operation: {
      leave(/** @type {any} */ operation, /** @type {Context} */ ctx) {
        const pagination = operation['x-pagination']
        if (pagination === undefined) return
        const at = ctx.location.child(['x-pagination'])
        const report = (/** @type {string} */ message, /** @type {string[]} */ ...path) =>
          ctx.report({ message, location: path.length > 0 ? at.child(path) : at })
        if (!isObject(pagination)) return report('`x-pagination` is a map: see spec/README.md.')
        for (const key of texts) {
          if (typeof pagination[key] !== 'string') report(`\`x-pagination\` needs \`${key}\`, a text.`)
        }
        for (const key of Object.keys(pagination)) {
          if (!texts.includes(key)) report(`unknown key "${key}". Known are ${texts.join(', ')}.`, key)
        }
        const name = String(pagination.name)
        if (!/^[a-z][A-Za-z0-9]*$/.test(name))
          report('The name is in lower camel case: `subscriptions` makes `iterateSubscriptions`.', 'name')
        const before = named.get(name)
        if (before !== undefined)
          report(
            `${before} and ${operation.operationId} both have the name "${name}": one method cannot read two lists.`,
            'name',
          )
        named.set(name, String(operation.operationId))
        checkFields(pagination, { node: operation, location: ctx.location }, ctx, report)
      },
    },
  }
}

/**
 * @param {Record<string, unknown>} pagination
 * @param {Place} operation
 * @param {Context} ctx
 * @param {(message: string, ...path: string[]) => void} report
 */
function checkFields(pagination, operation, ctx, report) {
  const schemasAt = (/** @type {string[]} */ path) => {
    const schema = child(operation, [...path, ...json], ctx)
    return schema ? [schema] : []
  }
  const request = schemasAt(['requestBody'])
  for (const key of ['page', 'size']) {
    const pointer = pagination[key]
    // The client sets the field in a copy of the request, and makes no objects around it.
    if (!/^\/[^/]+$/.test(String(pointer)) || fieldsAt(request, pointer, ctx).length === 0)
      report(`The request has no field of its own at "${pointer}".`, key)
  }
  const answer = schemasAt(['responses', '200'])
  for (const key of ['currentPage', 'totalPages']) {
    if (fieldsAt(answer, pagination[key], ctx).length === 0)
      report(`The answer has no field at "${pagination[key]}".`, key)
  }
  const lists = fieldsAt(answer, pagination.items, ctx)
    .flatMap((place) => alternatives(place, ctx))
    .flatMap(({ node }) => (isObject(node) && isObject(node.items) ? [node.items] : []))
  if (lists.length === 0) report(`The answer has no list at "${pagination.items}".`, 'items')
  else if (lists.some((items) => typeof items.$ref !== 'string'))
    report('The items need a type with a name: a file of the schemas folder.', 'items')
}
