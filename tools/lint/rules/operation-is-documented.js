import { isObject } from '../schema-walk.js'

/** Every operation and notification says which page it follows, as of which day, and which codes it can give. */
export function operationIsDocumented() {
  return {
    Operation: {
      enter(/** @type {any} */ operation, /** @type {import('../schema-walk.js').Context} */ ctx) {
        const doc = operation['x-doc']
        if (!isObject(doc) || !isUrl(doc.page) || !/^\d{4}-\d{2}-\d{2}$/.test(String(doc.retrieved))) {
          ctx.report({
            message:
              "The operation needs `x-doc: { page: <https URL of the vendor's page>, retrieved: '<YYYY-MM-DD>' }`.",
            location: ctx.location.child(doc === undefined ? ['operationId'] : ['x-doc']),
          })
        }
        if (operation['x-result-codes'] === undefined) {
          ctx.report({
            message: 'The operation needs `x-result-codes: { $ref: ../result-codes/<name>.yaml }`.',
            location: ctx.location.child(['operationId']),
          })
        }
      },
    },
  }
}

function isUrl(/** @type {unknown} */ value) {
  if (typeof value !== 'string' || !value.startsWith('https://')) return false
  try {
    return new URL(value) !== undefined
  } catch {
    return false
  }
}
