/** A schema that contains itself would let an input drive a validator into unbounded recursion. */
export function noRecursiveSchema() {
  /** @type {Map<string, { to: string, location: import('../schema-walk.js').Location }[]>} */
  const edges = new Map()
  return {
    ref: {
      enter(
        /** @type {any} */ _ref,
        /** @type {import('../schema-walk.js').Context} */ ctx,
        /** @type {any} */ resolved,
      ) {
        if (!resolved.location) return
        const from = ctx.location.source.absoluteRef
        const list = edges.get(from) ?? []
        list.push({ to: resolved.location.source.absoluteRef, location: ctx.location })
        edges.set(from, list)
      },
    },
    Root: {
      leave(/** @type {any} */ _root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        const done = new Set()
        const path = new Set()
        const follow = (/** @type {string} */ file) => {
          if (done.has(file)) return
          path.add(file)
          for (const { to, location } of edges.get(file) ?? []) {
            // A reference within one file is to a part of it, not to the whole.
            if (to === file && !location.pointer.startsWith('#/')) continue
            if (path.has(to)) {
              ctx.report({
                message:
                  'A schema must not contain itself, directly or in a circle. Give the inner level a schema of its own.',
                location,
              })
            } else follow(to)
          }
          path.delete(file)
          done.add(file)
        }
        follow(ctx.location.source.absoluteRef)
      },
    },
  }
}
