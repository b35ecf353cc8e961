import type { Condition, FieldRow } from './fields.ts'
import type { Labels } from './i18n/labels.ts'

/** The condition under which a field is required, promised or forbidden, in Markdown. */
export function describeCondition(
  { kind, terms, negated }: Condition,
  labels: Labels,
  sent: boolean,
): string {
  const what = kind === 'forbidden' ? labels.notAllowedIf : sent ? labels.requiredIf : labels.promisedIf
  const tests = terms.map(({ path, values }) =>
    values.length === 0
      ? `\`${path}\` ${negated ? labels.absent : labels.present}`
      : `\`${path}\` ${negated ? '≠' : '='} ${values.map((value) => `\`${value}\``).join(' / ')}`,
  )
  return `${what} ${tests.join(', ')}`
}

/** That something is deprecated, and what to do instead, in Markdown. */
export function deprecationText(migration: string, labels: Labels): string {
  return migration === '' ? `**${labels.deprecated}**` : `**${labels.deprecated}**: ${migration}`
}

/** What the schema says of a field's value, in Markdown. */
export function describeLimits(row: FieldRow, labels: Labels): string[] {
  const { minimum, maximum } = row
  const list = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(' ')
  return [
    row.migration === undefined ? '' : deprecationText(row.migration, labels),
    row.oneOf.length > 0 ? `${labels.atLeastOneOf} ${list(row.oneOf)}` : '',
    row.constant === undefined || row.description.includes(`\`${row.constant}\``)
      ? ''
      : `${labels.always} \`${row.constant}\``,
    row.values.length > 0 ? `${labels.values}: ${list(row.values)}` : '',
    row.knownValues.length > 0 ? `${labels.knownValues}: ${list(row.knownValues)}` : '',
    minimum === undefined && maximum === undefined
      ? ''
      : `${labels.range}: ${minimum ?? ''} … ${maximum ?? ''}`,
    row.format === undefined ? '' : `\`${row.format}\``,
    row.pattern === undefined || (minimum !== undefined && maximum !== undefined)
      ? ''
      : `${labels.pattern}: \`${row.pattern}\``,
    row.maxLength === undefined || row.constant !== undefined || row.values.length > 0
      ? ''
      : labels.maxLength.replace('{n}', String(row.maxLength)),
    row.maxItems === undefined ? '' : labels.maxItems.replace('{n}', String(row.maxItems)),
    row.nullable ? labels.nullable : '',
    row.anyKey ? labels.anyKey : '',
    row.since === undefined ? '' : `${labels.since} ${row.since}`,
  ].filter((text) => text !== '')
}
