import { isObject, resolve, typesOf, walkMessages } from '../schema-walk.js'

/** What the gateway adds tomorrow must not break a receiver today. */
export function tolerantWhenReceived() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        walkMessages('received', root, ctx, (schema, location) => {
          if (schema.additionalProperties === false) {
            ctx.report({
              message:
                'An object that is received must let unknown fields pass: remove `additionalProperties: false`.',
              location: location.child(['additionalProperties']),
            })
          }
          if (!isObject(schema.properties)) return
          const required = new Set(Array.isArray(schema.required) ? schema.required : [])
          for (const [name, property] of Object.entries(schema.properties)) {
            if (required.has(name) || allowsNull(property) || !isStructure(property, location, ctx)) continue
            ctx.report({
              message: `"${name}" is an optional object or array that is received, so it may be null: write \`anyOf: [{ $ref: ... }, { type: 'null' }]\` or \`type: [array, 'null']\`.`,
              location: location.child(['properties', name]).key(),
            })
          }
        })
      },
    },
  }
}

function allowsNull(/** @type {unknown} */ property) {
  if (!isObject(property)) return false
  if (typesOf(property).includes('null')) return true
  return Array.isArray(property.anyOf) && property.anyOf.some((one) => isObject(one) && one.type === 'null')
}

/**
 * @param {unknown} property
 * @param {import('../schema-walk.js').Location} location
 * @param {import('../schema-walk.js').Context} ctx
 */
function isStructure(property, location, ctx) {
  if (!isObject(property)) return false
  const place = resolve(property, location, ctx)
  return isObject(place?.node) && typesOf(place.node).some((type) => type === 'object' || type === 'array')
}
