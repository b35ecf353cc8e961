import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Texts about the contract, not parts of it. */
const NOT_PARTS = new Set(['README.md', 'locales', 'doc-snapshots'])

/** What stands in a file that nothing refers to is in no type, validator or page. */
export function noUnusedFile() {
  const used = new Set()
  return {
    ref: {
      enter(/** @type {any} */ _ref, /** @type {any} */ _ctx, /** @type {any} */ resolved) {
        if (resolved.location) used.add(resolved.location.source.absoluteRef)
      },
    },
    Root: {
      leave(/** @type {any} */ _root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        const root = ctx.location.source.absoluteRef
        used.add(root)
        for (const file of filesBelow(dirname(root))) {
          if (used.has(file)) continue
          ctx.report({
            message: `Nothing refers to ${file.slice(dirname(root).length + 1)}. Refer to it, or delete it.`,
            location: ctx.location.child(['paths']).key(),
          })
        }
      },
    },
  }
}

/** @returns {string[]} */
function filesBelow(/** @type {string} */ folder, top = true) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (top && NOT_PARTS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path, false) : [path]
  })
}
