/** A schema is found by its name: the file is the name in kebab-case. */
export function namedByFile() {
  return {
    Schema: {
      enter(/** @type {any} */ schema, /** @type {import('../schema-walk.js').Context} */ ctx) {
        if (ctx.location.pointer !== '#/') return
        const file = ctx.location.source.absoluteRef.split(/[\\/]/).at(-1) ?? ''
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/.test(file)) {
          ctx.report({
            message: `The schema file "${file}" needs a kebab-case name that ends in .yaml.`,
            location: ctx.location,
          })
        }
        const name = schema['x-name']
        const bare = file.replace(/\.yaml$/, '').replaceAll('-', '')
        if (name !== undefined && String(name).toLowerCase() !== bare) {
          ctx.report({
            message: `x-name "${name}" is not another spelling of the file name "${file}". Rename one of them.`,
            location: ctx.location.child(['x-name']),
          })
        }
      },
    },
  }
}
