import { isObject, resolve } from '../schema-walk.js'

/** Every currency has a code and says how many decimals its smallest unit stands for. */
export function completeCurrencies() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        if (root['x-currencies'] === undefined) return
        const table = resolve(root['x-currencies'], ctx.location.child(['x-currencies']), ctx)
        if (!table) return
        const report = (/** @type {string} */ message, /** @type {string[]} */ path) =>
          ctx.report({ message, location: table.location.child(path) })
        if (!isObject(table.node)) return report('Currencies are a map from code to row.', [])
        for (const [code, row] of Object.entries(table.node)) {
          if (!/^[A-Z]{3}$/.test(code)) {
            report(`${code}: a currency is its ISO 4217 code, three capital letters.`, [code])
          }
          const decimals = isObject(row) ? row.decimals : undefined
          // ISO 4217 has no currency with more than 4.
          if (!Number.isInteger(decimals) || Number(decimals) < 0 || Number(decimals) > 4) {
            report(`${code}: the row needs \`decimals\`, a whole number from 0 to 4.`, [code])
          }
        }
      },
    },
  }
}
