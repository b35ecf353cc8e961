import { fieldsAt } from '../schema-fields.js'
import { child, isObject } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */

const languages = ['java', 'python', 'php', 'go']
const known = ['request', ...languages, 'lacks']
const json = ['content', 'application/json', 'schema']

/** `x-sdk` names classes as the SDKs have them, and fields of the request that are there. */
export function sdkClassesNamed() {
  return {
    Operation: {
      leave(/** @type {any} */ operation, /** @type {Context} */ ctx) {
        const sdk = operation['x-sdk']
        if (sdk === undefined) return
        const at = ctx.location.child(['x-sdk'])
        const report = (/** @type {string} */ message, /** @type {string[]} */ ...path) =>
          ctx.report({ message, location: path.length > 0 ? at.child(path) : at })
        if (!isObject(sdk)) return report('`x-sdk` is a map: see spec/README.md.')
        if (sdk.request === undefined)
          report('`x-sdk` needs `request`, the package and the class of most SDKs.')
        for (const key of Object.keys(sdk)) {
          if (!known.includes(key)) report(`unknown key "${key}". Known are ${known.join(', ')}.`, key)
        }
        for (const key of ['request', ...languages]) {
          if (sdk[key] !== undefined && !/^[a-z]+\/[A-Z][A-Za-z0-9]*Request$/.test(String(sdk[key])))
            report('A class is written with its package, such as `pay/AlipayPayRequest`.', key)
        }
        const schema = child({ node: operation, location: ctx.location }, ['requestBody', ...json], ctx)
        const request = schema ? [schema] : []
        if (sdk.lacks !== undefined && !Array.isArray(sdk.lacks))
          return report('`lacks` is a list of JSON Pointers.', 'lacks')
        for (const [index, pointer] of (sdk.lacks ?? []).entries()) {
          if (fieldsAt(request, pointer, ctx).length === 0)
            report(`The request has no field at "${pointer}".`, 'lacks', String(index))
        }
      },
    },
  }
}
