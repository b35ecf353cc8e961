import { dirname, relative } from 'node:path'

/** Kinds of things that are published under a name; a second one of that name would get a number. */
const NAMED = [
  'Schema',
  'Parameter',
  'Response',
  'RequestBody',
  'Header',
  'SecurityScheme',
  'Link',
  'Callback',
]

/**
 * A component is found by the name of its file, so that no other file may have that name: the second one would become
 * `CancelRequest2`, in code that people write against. Examples are not published under their names.
 */
export function oneFilePerName() {
  /** @type {Map<string, import('../schema-walk.js').Location>} The first place of each kind and name. */
  const places = new Map()
  let folder = ''
  const check = (
    /** @type {string} */ kind,
    /** @type {import('../schema-walk.js').Location} */ place,
    /** @type {import('../schema-walk.js').Context} */ ctx,
  ) => {
    const name = nameOf(place)
    const first = places.get(`${kind} ${name}`)
    if (first === undefined) {
      places.set(`${kind} ${name}`, place)
      return
    }
    if (first.absolutePointer === place.absolutePointer) return
    const shown = (/** @type {import('../schema-walk.js').Location} */ { source, pointer }) =>
      relative(folder, source.absoluteRef).replaceAll('\\', '/') + (pointer === '#/' ? '' : pointer)
    ctx.report({
      message: `Both ${shown(first)} and ${shown(place)} have the name "${name}", which can stand for one only. Rename one of them.`,
      location: place,
    })
  }
  return {
    Root: {
      enter(/** @type {any} */ _root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        folder = dirname(ctx.location.source.absoluteRef)
      },
    },
    DiscriminatorMapping: {
      leave(/** @type {any} */ mapping, /** @type {import('../schema-walk.js').Context} */ ctx) {
        for (const $ref of Object.values(mapping)) {
          // Anything else is reported as a reference that leads nowhere.
          const resolved = typeof $ref === 'string' ? ctx.resolve({ $ref }) : undefined
          if (resolved?.location) check('Schema', resolved.location, ctx)
        }
      },
    },
    ref: {
      leave(
        /** @type {any} */ _ref,
        /** @type {import('../schema-walk.js').Context} */ ctx,
        /** @type {any} */ resolved,
      ) {
        const kind = ctx.type.name
        if (resolved.location && NAMED.includes(kind)) check(kind, resolved.location, ctx)
      },
    },
  }
}

function nameOf(/** @type {import('../schema-walk.js').Location} */ { source, pointer }) {
  const own = pointer.split('/').at(-1)
  return own || (source.absoluteRef.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '')
}
