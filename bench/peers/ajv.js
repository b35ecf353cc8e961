import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/**
 * @param {import('ajv').AnySchema} schema
 * @returns {import('../subject.ts').Peer}
 */
export function create(schema) {
  // The document carries annotations that AJV's strict mode does not know.
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv, ['date-time'])
  const validate = ajv.compile(schema)
  return {
    accepts: validate,
    reason: (message) => (validate(message) ? undefined : validate.errors?.[0]),
  }
}
