import { isObject, resolve } from '../schema-walk.js'

const STATUSES = ['S', 'F', 'U']
const ADVICE = ['done', 'inquire', 'resend', 'fix-request', 'new-request', 'ask-payer', 'contact-support']
const TEXTS = ['meaning', 'action']
const MARKS_OF_FAILURES = ['beforeWork', 'mayFollowSuccess']
const OPTIONAL = ['productCodes', 'x-since', 'source', 'uncertain', ...MARKS_OF_FAILURES]

/** Every result-code row can be acted upon: by a program (`status`, `advice`) and by a person. */
export function completeResultCodes() {
  const checked = new Set()
  const check = (
    /** @type {any} */ node,
    /** @type {import('../schema-walk.js').Context} */ ctx,
    location = ctx.location,
  ) => {
    if (!isObject(node) || node['x-result-codes'] === undefined) return
    const table = resolve(node['x-result-codes'], location.child(['x-result-codes']), ctx)
    if (!table || checked.has(table.location.absolutePointer)) return
    checked.add(table.location.absolutePointer)
    if (!isObject(table.node)) {
      ctx.report({ message: 'Result codes are a map from code to row.', location: table.location })
      return
    }
    for (const [code, row] of Object.entries(table.node)) {
      const at = table.location.child([code])
      const place = resolve(row, at, ctx)
      if (place) checkRow(code, place.node, at, place.location, ctx)
    }
  }
  // A property's table can stand beside a reference, which Redocly follows before it visits the schema.
  const checkProperties = (
    /** @type {any} */ node,
    /** @type {import('../schema-walk.js').Context} */ ctx,
  ) => {
    for (const [name, property] of Object.entries(node)) check(property, ctx, ctx.location.child([name]))
  }
  return {
    Root: { leave: (node, ctx) => check(node, ctx) },
    Operation: { enter: (node, ctx) => check(node, ctx) },
    SchemaProperties: { enter: checkProperties },
  }
}

/** Only a success is done. What is not decided yet must never be answered with a second charge, and a failure is decided. */
const ADVICE_OF = new Map([
  ['S', ['done']],
  ['U', ['inquire', 'resend']],
  ['F', ADVICE.filter((advice) => !['done', 'inquire', 'resend'].includes(advice))],
])

/**
 * @param {string} code
 * @param {unknown} row
 * @param {import('../schema-walk.js').Location} at
 * @param {import('../schema-walk.js').Location} location
 * @param {import('../schema-walk.js').Context} ctx
 */
function checkRow(code, row, at, location, ctx) {
  const report = (/** @type {string} */ message, /** @type {string} */ key) =>
    ctx.report({
      message: `${code}: ${message}`,
      location: isObject(row) && key in row ? location.child([key]) : at.key(),
    })
  if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(code)) {
    report('a code is at most 64 capital letters, digits and underscores.', '')
  }
  if (!isObject(row)) return report('the row needs status, meaning, advice and action.', '')
  if (!STATUSES.includes(String(row.status))) {
    report(`unknown status "${row.status}". Use one of ${STATUSES.join(', ')}.`, 'status')
  }
  if (!ADVICE.includes(String(row.advice))) {
    report(`unknown advice "${row.advice}". Use one of ${ADVICE.join(', ')}.`, 'advice')
  }
  const fitting = ADVICE_OF.get(String(row.status))
  if (fitting !== undefined && ADVICE.includes(String(row.advice)) && !fitting.includes(String(row.advice))) {
    report(
      `the status ${row.status} cannot have the advice "${row.advice}". Use one of ${fitting.join(', ')}.`,
      'advice',
    )
  }
  for (const key of TEXTS) {
    const text = row[key]
    if (typeof text !== 'string' || text.trim() === '') report(`the row needs a text under \`${key}\`.`, key)
  }
  for (const mark of MARKS_OF_FAILURES) {
    if (!(mark in row) || (row[mark] === true && row.status === 'F')) continue
    report(`\`${mark}\` is \`true\`, on a code with the status F; leave it out otherwise.`, mark)
  }
  for (const key of Object.keys(row)) {
    if (!['status', 'advice', ...TEXTS, ...OPTIONAL].includes(key)) {
      report(`unknown key "${key}". Known are status, advice, ${[...TEXTS, ...OPTIONAL].join(', ')}.`, key)
    }
  }
}
