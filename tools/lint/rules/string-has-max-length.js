import { isConditional, typesOf } from '../schema-walk.js'

/** A string without a bound is a hole in a validator. */
export function stringHasMaxLength() {
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {import('../schema-walk.js').Context} */ ctx) {
        if (schema.$ref || isConditional(ctx.location)) return
        if (!typesOf(schema).includes('string') || schema.maxLength !== undefined) return
        ctx.report({
          message:
            'A string needs a maxLength, in characters. Take it from the documentation; where there is none, choose one and add `x-assumed: [maxLength]`.',
          location: ctx.location.child(['type']).key(),
        })
      },
    },
  }
}
