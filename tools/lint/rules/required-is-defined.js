import { alternatives, fieldsAt } from '../schema-fields.js'
import { isObject } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */
/** @typedef {{ pointer: string, source: unknown, names: Set<string>, node: unknown, location: Context['location'] }} Enclosing */

/** A required field is a declared one. A condition's `required` speaks of the fields of the schema around it. */
export function requiredIsDefined() {
  /** @type {Enclosing[]} */
  const enclosing = []
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {Context} */ ctx) {
        const { location } = ctx
        const { pointer, source } = location
        const around = enclosing.filter((one) => one.source === source && pointer.startsWith(one.pointer))
        const outer = isPartOfOuter(pointer) ? around.at(-1) : undefined
        const names = new Set([...(outer?.names ?? []), ...Object.keys(schema.properties ?? {})])
        enclosing.push({ pointer, source, names, node: schema, location })
        if (!Array.isArray(schema.required) || isInsideIf(pointer)) return
        const known = new Set([...names, ...namesOfConditionalField(pointer, around, ctx)])
        schema.required.forEach((/** @type {string} */ name, /** @type {number} */ index) => {
          if (known.has(name)) return
          ctx.report({
            message: `"${name}" is required but not declared under \`properties\`. Declare it, or mend the name.`,
            location: ctx.location.child(['required', index]),
          })
        })
      },
      leave() {
        enclosing.pop()
      },
    },
  }
}

/** `then`, `else`, and the members of a combination describe the same value as the schema around them. */
function isPartOfOuter(/** @type {string} */ pointer) {
  return /\/(then|else|not|(allOf|anyOf|oneOf)\/\d+)$/.test(pointer)
}

function isInsideIf(/** @type {string} */ pointer) {
  return /\/if(\/|$)/.test(pointer)
}

/**
 * What the schemas around a condition declare for a field that its `then` or `else` demands more of.
 *
 * @param {string} pointer
 * @param {Enclosing[]} around
 * @param {Context} ctx
 */
function namesOfConditionalField(pointer, around, ctx) {
  const [, path] = /\/(?:then|else)((?:\/properties\/[^/]+)+)$/.exec(pointer) ?? []
  if (path === undefined) return []
  const field = path.replaceAll('/properties/', '/')
  return fieldsAt([...around], field, ctx)
    .flatMap((place) => alternatives(place, ctx))
    .flatMap(({ node }) => (isObject(node) && isObject(node.properties) ? Object.keys(node.properties) : []))
}
