import { type Cases, isAlways, type Rule } from './conditions.ts'
import { type FieldRow, isSameType } from './fields.ts'
import type { Labels } from './i18n/labels.ts'
import { fill } from './i18n/translated.ts'
import type { Limits } from './limits.ts'

type Bound = number | undefined

/**
 * When a field is required, promised or forbidden, in Markdown.
 *
 * @param isSent whether the reader's program makes the message, and so has to add the field
 */
export function presenceMarks(row: FieldRow, labels: Labels, isSent: boolean): string[] {
  const conditions = row.rules.flatMap(({ kind, cases }) => {
    if (kind !== 'required' && kind !== 'forbidden') return []
    const text = kind === 'forbidden' ? labels.notAllowedIf : isSent ? labels.requiredIf : labels.promisedIf
    return [fillCondition(text, cases, labels)]
  })
  return [...(row.required ? [labels.required] : []), ...conditions]
}

/** A text with a condition in it, in Markdown. */
function fillCondition(text: string, cases: Cases, labels: Labels, limit = ''): string {
  const condition = cases
    .map((terms) => {
      const tests = terms.map(({ path, values, isNot }) => {
        const [yes, no] = values.length === 0 ? [labels.present, labels.absent] : [labels.is, labels.isNot]
        return fill(isNot ? no : yes, {
          path: `\`${path}\``,
          values: values.map((value) => `\`${value}\``).join(labels.orValue),
        })
      })
      return tests.join(labels.andCondition)
    })
    .join(labels.orCondition)
  // Chinese has a space beside a name in backticks, and none between its own words.
  return fill(text, { condition, limit }).replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
}

/** That something is deprecated, and what to do instead, in Markdown. */
export function deprecationText(migration: string, labels: Labels): string {
  return migration === '' ? `**${labels.deprecated}**` : `**${labels.deprecated}**${labels.colon}${migration}`
}

/**
 * What the contract says of a field's value, in Markdown.
 *
 * @param isSent whether the reader's program makes the message
 */
export function describeLimits(row: FieldRow, labels: Labels, isSent: boolean): string[] {
  return [
    row.migration === undefined ? '' : deprecationText(row.migration, labels),
    ...choiceTexts(
      row.description.includes(`\`${row.constant}\``) ? { ...row, constant: undefined } : row,
      labels,
    ),
    row.knownValues.length > 0 ? `${labels.knownValues}${labels.colon}${list(row.knownValues, labels)}` : '',
    ...valueLimits(row, labels),
    ...row.rules.flatMap((rule) => ruleTexts(rule, row, labels, isSent)),
    row.anyKey ? labels.anyKey : '',
    row.since === undefined ? '' : fill(labels.since, { date: row.since }),
  ].filter((text) => text !== '')
}

function list(values: readonly string[], labels: Labels): string {
  return values.map((value) => `\`${value}\``).join(labels.listSeparator)
}

/** The values among which there is a choice, or the only one. */
function choiceTexts({ constant, values }: Limits, labels: Labels): string[] {
  return [
    ...(constant === undefined ? [] : [`${labels.always} \`${constant}\``]),
    ...(values.length > 0 ? [`${labels.values}${labels.colon}${list(values, labels)}`] : []),
  ]
}

/** What a rule demands of the value, or of several fields together; whether the field is there is said by its marks. */
function ruleTexts(rule: Rule, row: FieldRow, labels: Labels, isSent: boolean): string[] {
  const inSomeCases = (text: string) =>
    isAlways(rule.cases) ? text : fillCondition(labels.limitIf, rule.cases, labels, text)
  if (rule.kind === 'oneOf') {
    const groups = rule.groups.map((paths) => paths.map((path) => `\`${path}\``).join(labels.together))
    const text = isSent ? labels.atLeastOneOf : labels.oneOfPromised
    return [inSomeCases(`${text}${labels.colon}${groups.join(labels.listSeparator)}`)]
  }
  if (rule.kind === 'limits') {
    return [...choiceTexts(rule.limits, labels), ...valueLimits(rule.limits, labels)].map(inSomeCases)
  }
  if (rule.kind === 'type') {
    return [
      ...(isSameType(rule.type, row.type) ? [] : [`${labels.type}${labels.colon}\`${rule.type}\``]),
      ...(row.nullable ? [labels.notNull] : []),
    ].map(inSomeCases)
  }
  return []
}

/** How large, how long and how many a value may be, and which form it has, in Markdown. */
export function valueLimits(limits: Limits & { readonly nullable?: boolean }, labels: Labels): string[] {
  const { minimum, maximum } = limits
  const isListed = limits.constant !== undefined || limits.values.length > 0
  const range = boundsText(minimum, maximum, [labels.atLeast, labels.atMost, labels.between, labels.exactly])
  const exclusive = boundsText(limits.exclusiveMinimum, limits.exclusiveMaximum, [
    labels.moreThan,
    labels.lessThan,
    labels.strictlyBetween,
  ])
  return [
    ...[range, exclusive].map((text) => (text === '' ? '' : `${labels.range}${labels.colon}${text}`)),
    limits.multipleOf === undefined ? '' : fill(labels.multipleOf, { n: String(limits.multipleOf) }),
    limits.format === undefined ? '' : `\`${limits.format}\``,
    limits.pattern === undefined || (minimum !== undefined && maximum !== undefined)
      ? ''
      : `${labels.pattern}${labels.colon}\`${limits.pattern}\``,
    isListed ? '' : countText(limits.minLength, limits.maxLength, labels.characters, labels),
    countText(limits.minItems, limits.maxItems, labels.entries, labels),
    countText(limits.minProperties, limits.maxProperties, labels.keys, labels),
    limits.nullable ? labels.nullable : '',
  ].filter((text) => text !== '')
}

/** How many of something; a lower bound of one alone says that it is not empty. */
function countText(least: Bound, most: Bound, unit: string, labels: Labels): string {
  if (least === 1 && most === undefined) return labels.notEmpty
  // Zero at least is no bound.
  const text = boundsText(least === 0 ? undefined : least, most, [
    labels.countAtLeast,
    labels.countAtMost,
    labels.countBetween,
    labels.exactly,
  ])
  return text === '' ? '' : fill(unit, { n: text })
}

/** @param texts for a lower bound, an upper one, both, and both where they are the same */
function boundsText(
  least: Bound,
  most: Bound,
  [atLeast, atMost, between, same = between]: readonly [string, string, string, string?],
): string {
  if (least === undefined && most === undefined) return ''
  const text = least === undefined ? atMost : most === undefined ? atLeast : least === most ? same : between
  return fill(text, { least: String(least), most: String(most) })
}
