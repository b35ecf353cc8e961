import { alternatives, fieldsAt } from '../schema-fields.js'
import { child, isObject, typesOf } from '../schema-walk.js'

/** @typedef {import('../schema-walk.js').Context} Context */
/** @typedef {{ node: unknown, location: Context['location'] }} Place */

/** `x-echoes` pairs a field of the request with the field of the answer that repeats it: both are there, and alike. */
export function echoesExist() {
  return {
    Operation: {
      enter(/** @type {any} */ operation, /** @type {Context} */ ctx) {
        const echoes = operation['x-echoes']
        if (echoes === undefined) return
        const at = ctx.location.child(['x-echoes'])
        if (!isObject(echoes)) {
          const message = '`x-echoes` is a map from a JSON Pointer into the request to one into the answer.'
          ctx.report({ message, location: at })
          return
        }
        const self = { node: operation, location: ctx.location }
        const schema = ['content', 'application/json', 'schema']
        const request = child(self, ['requestBody', ...schema], ctx)
        const answer = child(self, ['responses', '200', ...schema], ctx)
        for (const [from, to] of Object.entries(echoes)) {
          const location = at.child([from])
          const kinds = [kindAt(request, from, ctx), kindAt(answer, to, ctx)]
          const [kind, other] = kinds
          if (kind === undefined || other === undefined) {
            const [what, pointer] = kind === undefined ? ['request', from] : ['answer', to]
            const message = `The ${what} has no text and no amount at "${pointer}".`
            ctx.report({ message, location })
          } else if (kind !== other) {
            const message = `"${from}" is an ${kind} and "${to}" an ${other}: they cannot be compared.`
            ctx.report({ message, location })
          }
        }
      },
    },
  }
}

/**
 * @param {Place | undefined} start
 * @param {unknown} pointer
 * @param {Context} ctx
 */
function kindAt(start, pointer, ctx) {
  const fields = start ? fieldsAt([start], pointer, ctx) : []
  const kinds = fields.flatMap((place) => alternatives(place, ctx)).map(({ node }) => kindOf(node))
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined
}

function kindOf(/** @type {unknown} */ node) {
  if (!isObject(node)) return undefined
  if (isObject(node.properties) && 'currency' in node.properties && 'value' in node.properties)
    return 'amount'
  return typesOf(node).includes('string') ? 'id' : undefined
}
