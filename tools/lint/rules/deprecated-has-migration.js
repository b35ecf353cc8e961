import { isObject } from '../schema-walk.js'

/** Whatever is deprecated says in `x-migration` what to do instead, and nothing else does. */
export function deprecatedHasMigration() {
  return {
    Operation: {
      enter(/** @type {unknown} */ operation, /** @type {import('../schema-walk.js').Context} */ ctx) {
        check(operation, ctx.location, ctx)
      },
    },
    Schema: {
      enter(/** @type {unknown} */ schema, /** @type {import('../schema-walk.js').Context} */ ctx) {
        if (ctx.location.pointer === '#/') check(schema, ctx.location, ctx)
      },
    },
    SchemaProperties: {
      // Not each schema: what stands beside a reference is not in the schema that it leads to.
      enter(/** @type {any} */ properties, /** @type {import('../schema-walk.js').Context} */ ctx) {
        for (const [name, property] of Object.entries(properties)) {
          check(property, ctx.location.child([name]), ctx)
        }
      },
    },
  }
}

function check(
  /** @type {unknown} */ node,
  /** @type {import('../schema-walk.js').Location} */ location,
  /** @type {import('../schema-walk.js').Context} */ ctx,
) {
  if (!isObject(node)) return
  const { deprecated = false, 'x-migration': migration } = node
  const says = typeof migration === 'string' && migration.trim() !== ''
  if (deprecated === true && !says) {
    ctx.report({
      message: 'What is deprecated needs `x-migration`: what to do instead, in a sentence.',
      location: location.child(['deprecated']).key(),
    })
  }
  if (deprecated !== true && migration !== undefined) {
    ctx.report({
      message:
        'Only what has `deprecated: true` can have an `x-migration`. Add the one, or delete the other.',
      location: location.child(['x-migration']).key(),
    })
  }
}
