import { alternatives, fieldsAt } from '../schema-fields.js'
import { child, isObject, resolve } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */
/** @typedef {Context['location']} Location */
/** @typedef {{ node: unknown, location: Location }} Place */

const methods = ['get', 'put', 'post', 'delete', 'patch']
const texts = ['name', 'inquiry', 'state', 'codes', 'open']
const optionalTexts = ['code', 'message']

/** `x-final-state` names operations, fields and states that are there, and each of its names makes one method. */
export function finalStateExists() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {Context} */ ctx) {
        const operations = operationsOf(root, ctx)
        /** @type {Map<string, string>} */
        const named = new Map()
        for (const [operation, { node, location }] of operations) {
          if (!isObject(node) || node['x-final-state'] === undefined) continue
          const at = location.child(['x-final-state'])
          const report = (/** @type {string} */ message, /** @type {string[]} */ ...path) =>
            ctx.report({ message, location: path.length > 0 ? at.child(path) : at })
          const state = node['x-final-state']
          if (!isObject(state)) {
            report('`x-final-state` is a map: see spec/README.md.')
            continue
          }
          for (const key of texts) {
            if (typeof state[key] !== 'string') report(`\`x-final-state\` needs \`${key}\`, a text.`)
          }
          for (const key of optionalTexts) {
            if (state[key] !== undefined && typeof state[key] !== 'string')
              report(`\`${key}\` is a JSON Pointer, or is left out.`, key)
          }
          const before = named.get(String(state.name))
          if (before !== undefined)
            report(
              `${before} and ${operation} both have the name "${state.name}": one method cannot wait for two.`,
              'name',
            )
          named.set(String(state.name), operation)
          if (!/^[a-z][A-Za-z0-9]*$/.test(String(state.name)))
            report('The name is in lower camel case: `payment` makes `waitForPayment`.', 'name')
          checkInquiry(state, operations, ctx, report)
          checkCancel(state, operations, ctx, report)
        }
      },
    },
  }
}

/**
 * @param {Record<string, unknown>} state
 * @param {Map<string, Place>} operations
 * @param {Context} ctx
 * @param {(message: string, ...path: string[]) => void} report
 */
function checkInquiry(state, operations, ctx, report) {
  const inquiry = operations.get(String(state.inquiry))
  if (inquiry === undefined) return report(`There is no operation "${state.inquiry}".`, 'inquiry')
  const answer = child(inquiry, ['responses', '200', 'content', 'application/json', 'schema'], ctx)
  let subjects = answer ? [answer] : []
  if (isObject(state.item)) {
    const { list, where, id } = state.item
    if (!isObject(where) || !isObject(id) || Object.keys(id).length !== 1) {
      return report(
        '`item` needs `list`, `where` (field: value) and `id` (one pair: argument: field).',
        'item',
      )
    }
    subjects = fieldsAt(subjects, list, ctx)
      .flatMap((place) => alternatives(place, ctx))
      .flatMap((place) => child(place, ['items'], ctx) ?? [])
    if (subjects.length === 0) report(`The answer has no list at "${list}".`, 'item')
    for (const field of [...Object.keys(where), ...Object.values(id)])
      if (fieldsAt(subjects, `/${field}`, ctx).length === 0)
        report(`The items have no field "${field}".`, 'item')
  }
  for (const key of ['state', ...optionalTexts])
    if (state[key] !== undefined && fieldsAt(subjects, state[key], ctx).length === 0)
      report(`There is no field at "${state[key]}".`, key)
  const states = isObject(state.states) ? state.states : {}
  if (Object.keys(states).length === 0)
    report('`states` lists what is final: { SUCCESS: { status: S, code: SUCCESS } }.')
  const enums = fieldsAt(subjects, state.state, ctx)
    .flatMap((place) => alternatives(place, ctx))
    .flatMap(({ node }) => (isObject(node) && Array.isArray(node.enum) ? [node.enum] : []))
  const isState = (/** @type {unknown} */ value) =>
    enums.length === 0 || enums.some((values) => values.includes(value))
  const excepted = isObject(state.cancel) ? (state.cancel.except ?? []) : []
  for (const value of Array.isArray(excepted) ? excepted : [excepted])
    if (!Array.isArray(excepted) || !isState(value) || Object.hasOwn(states, String(value)))
      report(
        `\`except\` lists states at "${state.state}" that are not final, which "${value}" is not.`,
        'cancel',
      )
  for (const [value, row] of Object.entries(states)) {
    if (!isState(value)) report(`"${state.state}" has no value "${value}".`, 'states', value)
    if (!isObject(row) || !['S', 'F'].includes(String(row.status)) || typeof row.code !== 'string')
      report('A state has a status, S or F, and the result code where the answer has none.', 'states', value)
  }
}

/**
 * @param {Record<string, unknown>} state
 * @param {Map<string, Place>} operations
 * @param {Context} ctx
 * @param {(message: string, ...path: string[]) => void} report
 */
function checkCancel({ cancel, inquiry, item, states }, operations, ctx, report) {
  if (cancel === undefined) return
  // The request of the inquiry is sent to the cancel: it names what is listed, not the item.
  if (item !== undefined) report('What is found by `item` cannot be cancelled.', 'cancel')
  if (!isObject(cancel) || !operations.has(String(cancel.operation)))
    return report('`cancel` names an operation of the contract.', 'cancel')
  if (!Number.isInteger(cancel.attempts) || Number(cancel.attempts) < 1)
    report('`attempts` says how often the same cancel may be sent: 1 or more.', 'cancel')
  if (!isObject(states) || !isObject(states[String(cancel.state)]))
    report(`The state after the cancel, "${cancel.state}", is none of \`states\`.`, 'cancel')
  const given = requiredFields(operations.get(String(inquiry)), ctx)
  const missing = requiredFields(operations.get(String(cancel.operation)), ctx).filter(
    (name) => !given.includes(name),
  )
  if (missing.length > 0)
    report(
      `${cancel.operation} requires ${missing.join(', ')}, which the request of ${inquiry} can lack: it is sent to both.`,
      'cancel',
    )
}

/**
 * The fields that every request of an operation has.
 *
 * @param {Place | undefined} operation
 * @param {Context} ctx
 * @returns {string[]}
 */
function requiredFields(operation, ctx) {
  const schema =
    operation && child(operation, ['requestBody', 'content', 'application/json', 'schema'], ctx)?.node
  return isObject(schema) && Array.isArray(schema.required) ? schema.required.map(String) : []
}

/**
 * @param {Record<string, unknown>} root
 * @param {Context} ctx
 */
function operationsOf(root, ctx) {
  /** @type {Map<string, Place>} */
  const operations = new Map()
  for (const [path, item] of Object.entries(isObject(root.paths) ? root.paths : {})) {
    const place = resolve(item, ctx.location.child(['paths', path]), ctx)
    for (const method of methods) {
      const operation = place && child(place, [method], ctx)
      if (operation && isObject(operation.node)) operations.set(String(operation.node.operationId), operation)
    }
  }
  return operations
}
