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
    const written = node['x-result-codes']
    const place = location.child(['x-result-codes'])
    const table = resolve(written, place, ctx)
    if (!table) return
    if (isReference(written)) checkRows(written, place, ctx)
    if (checked.has(table.location.absolutePointer)) return
    checked.add(table.location.absolutePointer)
    if (!isObject(table.node)) {
      ctx.report({ message: 'Result codes are a map from code to row.', location: table.location })
      return
    }
    checkRows(table.node, table.location, ctx)
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

/**
 * Checks the rows of a table, or those that stand beside a reference to one. What stands beside a reference to a row is part
 * of the row, and takes the place of what is referred to.
 *
 * @param {Record<string, unknown>} rows
 * @param {import('../schema-walk.js').Location} location
 * @param {import('../schema-walk.js').Context} ctx
 */
function checkRows(rows, location, ctx) {
  for (const [code, row] of Object.entries(rows)) {
    if (code === '$ref') continue
    const at = location.child([code])
    const place = resolve(row, at, ctx)
    if (!place) continue
    const { $ref: _, ...own } = isReference(row) ? row : {}
    const whole = isObject(place.node) ? { ...place.node, ...own } : place.node
    const placeOf = (/** @type {string} */ key) =>
      key in own ? at.child([key]) : isObject(whole) && key in whole ? place.location.child([key]) : at.key()
    checkRow(code, whole, placeOf, ctx)
  }
}

/** @returns {value is Record<string, unknown>} */
function isReference(/** @type {unknown} */ value) {
  return isObject(value) && '$ref' in value
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
 * @param {(key: string) => import('../schema-walk.js').Location} placeOf
 * @param {import('../schema-walk.js').Context} ctx
 */
function checkRow(code, row, placeOf, ctx) {
  const report = (/** @type {string} */ message, /** @type {string} */ key) =>
    ctx.report({ message: `${code}: ${message}`, location: placeOf(key) })
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
