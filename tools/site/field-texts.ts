import type { Condition, FieldRow } from './fields.ts'
import type { Labels } from './i18n/labels.ts'
import { fill } from './i18n/translated.ts'

type Bound = FieldRow['minimum']

/** The condition under which a field is required, promised or forbidden, in Markdown. */
export function describeCondition(
  { kind, terms, negated }: Condition,
  labels: Labels,
  sent: boolean,
): string {
  const what = kind === 'forbidden' ? labels.notAllowedIf : sent ? labels.requiredIf : labels.promisedIf
  const tests = terms.map(({ path, values }) => {
    const [yes, no] = values.length === 0 ? [labels.present, labels.absent] : [labels.is, labels.isNot]
    return fill(negated ? no : yes, {
      path: `\`${path}\``,
      values: values.map((value) => `\`${value}\``).join(labels.orValue),
    })
  })
  // Chinese has a space beside a name in backticks, and none between its own words.
  return fill(what, { condition: tests.join(labels.andCondition) }).replace(
    /(?<=\p{sc=Han}) (?=\p{sc=Han})/gu,
    '',
  )
}

/** That something is deprecated, and what to do instead, in Markdown. */
export function deprecationText(migration: string, labels: Labels): string {
  return migration === '' ? `**${labels.deprecated}**` : `**${labels.deprecated}**${labels.colon}${migration}`
}

/** What the schema says of a field's value, in Markdown. */
export function describeLimits(row: FieldRow, labels: Labels): string[] {
  const list = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(labels.listSeparator)
  return [
    row.migration === undefined ? '' : deprecationText(row.migration, labels),
    row.oneOf.length > 0 ? `${labels.atLeastOneOf}${labels.colon}${list(row.oneOf)}` : '',
    row.constant === undefined || row.description.includes(`\`${row.constant}\``)
      ? ''
      : `${labels.always} \`${row.constant}\``,
    row.values.length > 0 ? `${labels.values}${labels.colon}${list(row.values)}` : '',
    row.knownValues.length > 0 ? `${labels.knownValues}${labels.colon}${list(row.knownValues)}` : '',
    ...valueLimits(row, labels),
    row.anyKey ? labels.anyKey : '',
    row.since === undefined ? '' : fill(labels.since, { date: row.since }),
  ].filter((text) => text !== '')
}

/** How large, how long and how many a value may be, and which form it has, in Markdown. */
export function valueLimits(row: FieldRow, labels: Labels): string[] {
  const { minimum, maximum } = row
  return [
    minimum === undefined && maximum === undefined
      ? ''
      : `${labels.range}${labels.colon}${rangeText(minimum, maximum, labels)}`,
    row.format === undefined ? '' : `\`${row.format}\``,
    row.pattern === undefined || (minimum !== undefined && maximum !== undefined)
      ? ''
      : `${labels.pattern}${labels.colon}\`${row.pattern}\``,
    row.maxLength === undefined || row.constant !== undefined || row.values.length > 0
      ? ''
      : labels.maxLength.replace('{n}', String(row.maxLength)),
    row.maxItems === undefined ? '' : labels.maxItems.replace('{n}', String(row.maxItems)),
    row.nullable ? labels.nullable : '',
  ].filter((text) => text !== '')
}

function rangeText(minimum: Bound, maximum: Bound, labels: Labels): string {
  const text = minimum === undefined ? labels.atMost : maximum === undefined ? labels.atLeast : labels.between
  return fill(text, { least: String(minimum), most: String(maximum) })
}
