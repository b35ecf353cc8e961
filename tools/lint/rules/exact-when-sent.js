import { typesOf, walkMessages } from '../schema-walk.js'

/** A mistyped field in a request is caught here and not by the gateway. */
export function exactWhenSent() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        const received = new Set()
        walkMessages('received', root, ctx, (_schema, location) => received.add(location.absolutePointer))
        walkMessages('sent', root, ctx, (schema, location) => {
          if (!typesOf(schema).includes('object') || schema.additionalProperties !== undefined) return
          // What was received is sent back as it came, unknown fields and all.
          if (received.has(location.absolutePointer)) return
          ctx.report({
            message:
              'An object that is sent needs `additionalProperties: false` (or `true`, where the API takes any key).',
            location,
          })
        })
      },
    },
  }
}
