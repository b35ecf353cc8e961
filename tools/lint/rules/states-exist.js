import { contractNames, entriesOf, membersOf } from '../contract-names.js'
import { alternatives, fieldsAt } from '../schema-fields.js'
import { child, isObject } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */
/** @typedef {ReturnType<typeof contractNames>} Names */

const KEYS = ['from', 'to', 'call', 'event', 'value', 'summary']

/** `x-states` names fields, values, operations and events that are there, and each state is reached by something. */
export function statesExist() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {Context} */ ctx) {
        const names = contractNames(root, ctx)
        for (const family of membersOf('x-states', root, ctx)) {
          for (const { name, node, location } of entriesOf(family, ctx)) {
            const report = (/** @type {string} */ message, /** @type {string[]} */ ...path) =>
              ctx.report({ message, location: path.length > 0 ? location.child(path) : location })
            if (
              !isObject(node) ||
              typeof node.summary !== 'string' ||
              !isObject(node.states) ||
              !isObject(node.transitions)
            ) {
              report(`"${name}" needs a \`summary\`, a text, and \`states\` and \`transitions\`, two maps.`)
              continue
            }
            checkStates(node.states, valuesOf(node.field, names, ctx, report), report)
            checkTransitions(node.states, node.transitions, names, report)
          }
        }
      },
    },
  }
}

/**
 * The values of the field that reports the state; undefined where no field does.
 *
 * @param {unknown} field
 * @param {Names} names
 * @param {Context} ctx
 * @param {(message: string, ...path: string[]) => void} report
 * @returns {unknown[] | undefined}
 */
function valuesOf(field, { operations }, ctx, report) {
  if (field === undefined) return undefined
  const operation = isObject(field) ? operations.get(String(field.call)) : undefined
  if (!isObject(field) || operation === undefined) {
    report('`field` names an operation, `call`, and a JSON Pointer into its answer, `at`.', 'field')
    return []
  }
  const answer = child(operation.place, ['responses', '200', 'content', 'application/json', 'schema'], ctx)
  let places = answer ? [answer] : []
  for (const step of String(field.at).split('/').slice(1)) {
    places = fieldsAt(places, `/${step}`, ctx)
      .flatMap((place) => alternatives(place, ctx))
      .flatMap((place) => child(place, ['items'], ctx) ?? [place])
  }
  const values = places.flatMap(({ node }) => (isObject(node) && Array.isArray(node.enum) ? node.enum : []))
  if (values.length === 0)
    report(`The answer of ${field.call} has no list of values at "${field.at}".`, 'field')
  return values
}

/**
 * @param {Record<string, unknown>} states
 * @param {unknown[] | undefined} values
 * @param {(message: string, ...path: string[]) => void} report
 */
function checkStates(states, values, report) {
  for (const [state, node] of Object.entries(states)) {
    if (!isObject(node) || typeof node.summary !== 'string')
      report(`The state "${state}" needs a \`summary\`, a text.`, 'states', state)
    // What no field reports is in lower camel case, so that it is not taken for a value.
    if (/^[a-z][A-Za-z0-9]*$/.test(state)) continue
    if (values === undefined)
      report(`Without a \`field\` a state is in lower camel case; "${state}" is not.`, 'states', state)
    else if (values.length > 0 && !values.includes(state))
      report(`The field has no value "${state}".`, 'states', state)
  }
}

/**
 * @param {Record<string, unknown>} states
 * @param {Record<string, unknown>} transitions
 * @param {Names} names
 * @param {(message: string, ...path: string[]) => void} report
 */
function checkTransitions(states, transitions, { operations, events }, report) {
  /** @type {Set<string>} */
  const reached = new Set()
  for (const [name, node] of Object.entries(transitions)) {
    const problem = (/** @type {string} */ text) =>
      report(`The transition "${name}" ${text}`, 'transitions', name)
    if (!isObject(node)) {
      problem('is a map: see spec/README.md.')
      continue
    }
    for (const key of Object.keys(node))
      if (!KEYS.includes(key)) problem(`has the unknown key "${key}". Known are ${KEYS.join(', ')}.`)
    const ends = [...[node.from ?? []].flat(), node.to]
    for (const state of ends) {
      if (!Object.hasOwn(states, String(state)))
        problem(`names the state "${state}", which is none of \`states\`.`)
    }
    reached.add(String(node.to))
    if (node.call !== undefined && !operations.has(String(node.call)))
      problem(`names the operation "${node.call}", which does not exist.`)
    if (node.event !== undefined && !events.has(String(node.event)))
      problem(`names the event "${node.event}", which no notification has.`)
    if (node.call === undefined && typeof node.summary !== 'string')
      problem('needs a `call` or a `summary`: what causes it.')
  }
  for (const state of Object.keys(states))
    if (!reached.has(state)) report(`No transition leads to the state "${state}".`, 'states', state)
}
