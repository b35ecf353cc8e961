import { isObject } from '../schema-walk.js'
import { KNOWN, reportUnknown } from './known-extensions.js'

/** @typedef {import('../schema-walk.js').Context} Context */

/** What OpenAPI lets stand beside a reference to anything that has a name of its own, except to a schema. */
const OF_REFERENCES = ['summary', 'description']

/** Kinds of things to which the published document refers; other references are replaced by what they lead to. */
const REFERRED_TO = [
  'Parameter',
  'Response',
  'Example',
  'RequestBody',
  'Header',
  'SecurityScheme',
  'Link',
  'Callback',
]

/**
 * What stands beside a reference is held to the same as what stands in the thing itself. Redocly follows a reference before
 * it looks, so that nothing else looks at the keys beside it: a misspelt one would be read by nothing, and say nothing.
 */
export function besideReferences() {
  return {
    ref: {
      enter(/** @type {Record<string, unknown>} */ reference, /** @type {any} */ ctx) {
        const { $ref: _, ...beside } = reference
        const keys = Object.keys(beside)
        const { type } = ctx
        // What is in an extension is a matter of the rules for that extension.
        if (keys.length === 0 || type.name === 'SpecExtension' || type.name === 'scalar') return
        if (REFERRED_TO.includes(type.name)) {
          return reportOthers(keys, OF_REFERENCES, `Beside a reference to a ${type.name}`, ctx)
        }
        if (type.items) return reportOthers(keys, [], 'Beside a reference to a list', ctx)
        const known = Object.hasOwn(KNOWN, type.name) ? KNOWN[type.name] : undefined
        if (known) reportUnknown(known.what, beside, known.extensions, ctx)
        // What has to be there, can be in what is referred to.
        const optional = { ...type, required: undefined, requiredOneOf: undefined }
        const ignoreNextVisitorsOnNode = () => {}
        structOf(ctx)(beside, {
          ...ctx,
          type: optional,
          rawLocation: ctx.location,
          ignoreNextVisitorsOnNode,
        })
      },
    },
  }
}

/**
 * @param {string[]} keys
 * @param {string[]} counting
 * @param {string} where
 * @param {Context} ctx
 */
function reportOthers(keys, counting, where, ctx) {
  for (const key of keys.filter((name) => !counting.includes(name))) {
    ctx.report({
      message: `${where} nothing counts${counting.length === 0 ? '' : ` but ${counting.join(' and ')}`}: \`${key}\` would be read by nothing. Write it where the reference leads, or delete it.`,
      location: ctx.location.child([key]).key(),
    })
  }
}

/**
 * Redocly's own rule of the keys that something can have, and of the kinds of their values: it knows the OpenAPI version, and
 * what a misspelt key may have meant.
 *
 * @param {Context} ctx
 * @returns {(node: unknown, ctx: unknown) => void}
 */
function structOf(ctx) {
  for (const rules of ctx.config?.getRulesForSpecVersion('oas3') ?? []) {
    const rule = Object.hasOwn(rules, 'struct') ? rules.struct : undefined
    // Its types allow several forms of a rule; this one visits anything.
    const made = /** @type {any} */ (rule)?.({})
    if (isObject(made) && typeof made.any === 'function') return /** @type {any} */ (made.any)
  }
  throw new Error('Redocly has no rule `struct` any more, which says what can stand beside a reference.')
}
