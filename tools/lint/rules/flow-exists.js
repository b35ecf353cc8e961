import { contractNames, entriesOf, membersOf } from '../contract-names.js'
import { isObject } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */
/** @typedef {ReturnType<typeof contractNames>} Names */

/** What a step can be beside a remark, each by the keys that it needs. */
const KINDS = ['call', 'answer', 'event', 'acknowledge', 'from']

/** The keys that each kind of step can have. */
const KEYS = new Map([
  ['call', ['call', 'summary']],
  ['answer', ['answer', 'code', 'summary']],
  ['event', ['event', 'summary']],
  ['acknowledge', ['acknowledge', 'summary']],
  ['from', ['from', 'to', 'summary']],
  ['remark', ['summary']],
])

/** `x-flows` names operations, codes, events and parties that are there. */
export function flowExists() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {Context} */ ctx) {
        const names = contractNames(root, ctx)
        const parties = new Set(membersOf('x-parties', root, ctx).map(({ name }) => name))
        for (const family of membersOf('x-flows', root, ctx)) {
          for (const flow of entriesOf(family, ctx)) {
            const steps = isObject(flow.node) ? flow.node.steps : undefined
            if (!isObject(flow.node) || typeof flow.node.summary !== 'string' || !isObject(steps)) {
              const message = `The flow "${flow.name}" needs a \`summary\`, a text, and \`steps\`, a map.`
              ctx.report({ message, location: flow.location })
              continue
            }
            for (const [name, step] of Object.entries(steps)) {
              const location = flow.location.child(['steps', name])
              for (const problem of problemsOf(step, names, parties))
                ctx.report({ message: `The step "${name}" ${problem}`, location })
            }
          }
        }
      },
    },
  }
}

/**
 * @param {unknown} step
 * @param {Names} names
 * @param {Set<string>} parties
 * @returns {string[]}
 */
function problemsOf(step, { operations, events }, parties) {
  if (!isObject(step)) return ['is a map: see spec/README.md.']
  const kinds = KINDS.filter((key) => step[key] !== undefined)
  if (kinds.length > 1) return [`is one thing only, and has ${kinds.join(' and ')}.`]
  const [kind = 'remark'] = kinds
  const known = KEYS.get(kind) ?? []
  const problems = Object.keys(step)
    .filter((key) => !known.includes(key))
    .map((key) => `has the unknown key "${key}". Known are ${known.join(', ')}.`)
  if (step.summary === undefined ? kind === 'remark' || kind === 'from' : typeof step.summary !== 'string')
    problems.push('needs a `summary`, a text.')
  const operation = operations.get(String(step.call ?? step.answer))
  if ((kind === 'call' || kind === 'answer') && operation === undefined)
    problems.push(`names the operation "${step[kind]}", which does not exist.`)
  if (kind === 'answer' && operation && !operation.codes.has(String(step.code)))
    problems.push(`needs a \`code\` that ${step.answer} can have; "${step.code}" is none.`)
  if ((kind === 'event' || kind === 'acknowledge') && !events.has(String(step[kind])))
    problems.push(`names the event "${step[kind]}", which no notification has.`)
  if (kind === 'from') {
    for (const key of ['from', 'to']) {
      if (!parties.has(String(step[key])))
        problems.push(`needs a party of \`x-parties\` as \`${key}\`; "${step[key]}" is none.`)
    }
    if (step.from === step.to)
      problems.push('goes from one party to another; its `from` and `to` are the same.')
  }
  return problems
}
