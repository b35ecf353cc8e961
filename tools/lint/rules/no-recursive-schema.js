/** A schema that contains itself would let an input drive a validator into unbounded recursion. */
export function noRecursiveSchema() {
  /** @type {Map<string, { pointer: string, to: Target, location: import('../schema-walk.js').Location }[]>} */
  const references = new Map()
  /** @type {Map<string, Target>} What is referred to: a file, or a part of one. */
  const targets = new Map()
  return {
    ref: {
      enter(
        /** @type {any} */ _ref,
        /** @type {import('../schema-walk.js').Context} */ ctx,
        /** @type {any} */ resolved,
      ) {
        if (!resolved.location) return
        const to = targetAt(resolved.location)
        targets.set(to.key, to)
        const { file, pointer } = targetAt(ctx.location)
        const list = references.get(file) ?? []
        list.push({ pointer, to, location: ctx.location })
        references.set(file, list)
      },
    },
    Root: {
      leave(/** @type {any} */ _root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        const done = new Set()
        const path = new Set()
        const follow = (/** @type {Target} */ target) => {
          if (done.has(target.key)) return
          path.add(target.key)
          for (const { pointer, to, location } of references.get(target.file) ?? []) {
            if (!`${pointer}/`.startsWith(`${target.pointer}/`)) continue
            if (path.has(to.key)) {
              ctx.report({
                message:
                  'A schema must not contain itself, directly or in a circle. Give the inner level a schema of its own.',
                location,
              })
            } else follow(to)
          }
          path.delete(target.key)
          done.add(target.key)
        }
        for (const target of targets.values()) follow(target)
      },
    },
  }
}

/** @typedef {{ file: string, pointer: string, key: string }} Target */

/** @returns {Target} */
function targetAt(/** @type {import('../schema-walk.js').Location} */ location) {
  const file = location.source.absoluteRef
  // A whole file is `#/`.
  const pointer = location.pointer.replace(/\/$/, '')
  return { file, pointer, key: file + pointer }
}
