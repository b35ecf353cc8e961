import { isConditional, isObject } from '../schema-walk.js'

/** Every named schema and every property says what it means. */
export function described() {
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {import('../schema-walk.js').Context} */ ctx) {
        if (ctx.location.pointer === '#/' && !hasDescription(schema)) {
          ctx.report({
            message: 'The schema needs a `description` in our own words.',
            location: ctx.location,
          })
        }
      },
    },
    SchemaProperties: {
      enter(/** @type {any} */ properties, /** @type {import('../schema-walk.js').Context} */ ctx) {
        if (isConditional(ctx.location)) return
        for (const [name, property] of Object.entries(properties)) {
          if (hasDescription(property)) continue
          ctx.report({
            message: `The property "${name}" needs a \`description\` in our own words.`,
            location: ctx.location.child([name]).key(),
          })
        }
      },
    },
  }
}

function hasDescription(/** @type {unknown} */ node) {
  return isObject(node) && typeof node.description === 'string' && node.description.trim() !== ''
}
