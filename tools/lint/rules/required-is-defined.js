/** A required field is a declared one. A condition's `required` speaks of the fields of the schema around it. */
export function requiredIsDefined() {
  /** @type {{ pointer: string, source: unknown, names: Set<string> }[]} */
  const enclosing = []
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {import('../schema-walk.js').Context} */ ctx) {
        const { pointer, source } = ctx.location
        const outer = isPartOfOuter(pointer)
          ? enclosing.findLast((one) => one.source === source && pointer.startsWith(one.pointer))
          : undefined
        const names = new Set([...(outer?.names ?? []), ...Object.keys(schema.properties ?? {})])
        enclosing.push({ pointer, source, names })
        if (!Array.isArray(schema.required) || isInsideIf(pointer)) return
        schema.required.forEach((/** @type {string} */ name, /** @type {number} */ index) => {
          if (names.has(name)) return
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
