import { fieldsAt } from '../schema-fields.js'
import { child, isObject } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */

const OPERATION = [
  'x-deduplication-fields',
  'x-discriminator',
  'x-doc',
  'x-echoes',
  'x-final-state',
  'x-idempotency-fingerprint',
  'x-idempotency-key',
  'x-migration',
  'x-pagination',
  'x-result-codes',
  'x-sdk',
]
const SCHEMA = ['x-assumed', 'x-migration', 'x-name', 'x-open-enum', 'x-result-codes', 'x-since']
const SERVER = ['x-client-id-prefix', 'x-environment', 'x-region', 'x-since']

/**
 * The extensions that each type has, by Redocly's name for it.
 *
 * @type {Readonly<Record<string, { readonly what: string, readonly extensions: readonly string[] }>>}
 */
export const KNOWN = {
  Operation: { what: 'An operation', extensions: OPERATION },
  Schema: { what: 'A schema', extensions: SCHEMA },
  Server: { what: 'A server', extensions: SERVER },
}

/**
 * Extensions are those that something reads. A misspelt one would be read by nothing, and say nothing: an operation would
 * lose its idempotency key, a list of values would be closed.
 */
export function knownExtensions() {
  return {
    Operation: {
      leave(/** @type {any} */ operation, /** @type {Context} */ ctx) {
        reportUnknown('An operation', operation, OPERATION, ctx)
        const key = operation['x-idempotency-key']
        if (key === undefined) return
        const path = ['requestBody', 'content', 'application/json', 'schema']
        const request = child({ node: operation, location: ctx.location }, path, ctx)
        if (request && fieldsAt([request], `/${key}`, ctx).length === 0) {
          ctx.report({
            message: `The request has no field "${key}". Name the field that makes a repetition recognizable.`,
            location: ctx.location.child(['x-idempotency-key']),
          })
        }
      },
    },
    Schema: {
      enter: (/** @type {any} */ schema, /** @type {Context} */ ctx) =>
        reportUnknown('A schema', schema, SCHEMA, ctx),
    },
    Server: {
      enter: (/** @type {any} */ server, /** @type {Context} */ ctx) =>
        reportUnknown('A server', server, SERVER, ctx),
    },
  }
}

/**
 * @param {string} what
 * @param {unknown} node
 * @param {readonly string[]} known
 * @param {Context} ctx
 */
export function reportUnknown(what, node, known, ctx) {
  if (!isObject(node)) return
  for (const key of Object.keys(node)) {
    if (!key.startsWith('x-') || known.includes(key)) continue
    ctx.report({
      message: `${what} has no extension "${key}". Known are ${known.join(', ')}.`,
      location: ctx.location.child([key]).key(),
    })
  }
}
