import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/**
 * @param {import('ajv').AnySchema} schema
 * @returns {import('../subject.ts').Peer}
 */
export function create(schema) {
  // The document carries annotations that AJV's strict mode does not know.
  const compile = (/** @type {boolean} */ allErrors) => {
    const ajv = new Ajv({ strict: false, allErrors })
    addFormats.default(ajv, ['date-time'])
    return ajv.compile(schema)
  }
  const validate = compile(false)
  // Every other peer lists all that is wrong. Compiled when it is first needed: a first verdict does not need it.
  /** @type {ReturnType<typeof compile> | undefined} */
  let explain
  return {
    accepts: validate,
    reason: (message) => {
      explain ??= compile(true)
      return explain(message) ? undefined : explain.errors?.[0]
    },
  }
}
