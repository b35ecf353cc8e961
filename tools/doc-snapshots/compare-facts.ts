import { kindOfType } from './compare-contract.ts'
import { codePath, type FieldFacts, type Fields, fieldPath, own, type PageFacts, valuePath } from './facts.ts'

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'required'
  | 'type'
  | 'maxLength'
  | 'maxItems'
  | 'status'
  | 'unfolded'
  | 'folded'
  | 'kind'

/** A fact that is not what it was when the page was recorded. */
export interface Change {
  readonly kind: ChangeKind
  /** The fact, such as `capture.request.captureAmount.currency` or `capture.codes.RISK_REJECT`. */
  readonly at: string
  readonly before?: string
  readonly after?: string
}

/**
 * What changed between two readings of a page, in the order of the newer one, with what was removed behind. Where the older
 * is no reading but facts known from elsewhere, what they do not state is no change.
 */
export function compareFacts(before: PageFacts, after: PageFacts): Change[] {
  const changes: Change[] = []
  const isReading = before.kind !== 'facts'
  if (before.kind !== after.kind && isReading) {
    changes.push({ kind: 'kind', at: 'page', before: before.kind, after: after.kind })
  }
  for (const operation of union(before.messages, after.messages)) {
    for (const direction of ['request', 'response'] as const) {
      const old = own(before.messages, operation)?.[direction] ?? {}
      const now = own(after.messages, operation)?.[direction] ?? {}
      changes.push(...compareFields(old, now, fieldPath(operation, direction, []), isReading))
    }
  }
  for (const operation of union(isReading ? before.codes : {}, isReading ? after.codes : before.codes)) {
    const old = own(before.codes, operation) ?? {}
    const now = own(after.codes, operation) ?? {}
    for (const code of union(old, now)) {
      changes.push(...unequal('status', codePath(operation, code), own(old, code), own(now, code)))
    }
  }
  return changes
}

function compareFields(before: Fields, after: Fields, path: string, isReading: boolean): Change[] {
  return union(before, after).flatMap((name) => {
    const at = `${path}.${name}`
    const old = own(before, name)
    const now = own(after, name)
    if (old === undefined) return [{ kind: 'added', at, after: fieldText(now) } as const]
    if (now === undefined) return [{ kind: 'removed', at, before: fieldText(old) } as const]
    return [
      ...compareField(isReading ? old : completed(old, now), now, at),
      ...compareChildren(old, now, at, isReading),
    ]
  })
}

/** What a page says of a field, in a few words: `String, required, maxLength 16, values ONLINE and STORE`. */
function fieldText(facts: FieldFacts | undefined): string {
  const { type, required, maxLength, maxItems, values = [], fields = {} } = facts ?? {}
  const names = Object.keys(fields)
  return [
    type ?? 'no type',
    ...(required ? ['required'] : []),
    ...(maxLength === undefined ? [] : [`maxLength ${maxLength}`]),
    ...(maxItems === undefined ? [] : [`maxItems ${maxItems}`]),
    ...(values.length === 0 ? [] : [`${values.length === 1 ? 'value' : 'values'} ${values.join(' and ')}`]),
    ...(names.length === 0 ? [] : [`fields ${names.join(' and ')}`]),
  ].join(', ')
}

function compareField(old: FieldFacts, now: FieldFacts, at: string): Change[] {
  const values = union(toRecord(old.values), toRecord(now.values)).flatMap((value): Change[] => {
    const was = old.values?.includes(value) === true
    const is = now.values?.includes(value) === true
    return was === is ? [] : [{ kind: is ? 'added' : 'removed', at: valuePath(at, value) }]
  })
  const required = (facts: FieldFacts) => (facts.required ? 'required' : 'optional')
  return [
    ...unequal('required', at, required(old), required(now)),
    ...unequal('type', at, old.type ?? 'none', now.type ?? 'none'),
    ...unequal('maxLength', at, String(old.maxLength ?? 'none'), String(now.maxLength ?? 'none')),
    ...unequal('maxItems', at, String(old.maxItems ?? 'none'), String(now.maxItems ?? 'none')),
    ...values,
  ]
}

/** Facts with what they do not state as a page states it, and its word for a type of the same kind. */
function completed(known: FieldFacts, page: FieldFacts): FieldFacts {
  const isSameKind =
    known.type !== undefined && page.type !== undefined && kindOfType(known.type) === kindOfType(page.type)
  const { type, maxLength, maxItems, values } = page
  return {
    ...(type !== undefined && { type }),
    ...(maxLength !== undefined && { maxLength }),
    ...(maxItems !== undefined && { maxItems }),
    ...(values !== undefined && { values }),
    ...known,
    ...(isSameKind && { type }),
  }
}

function compareChildren(old: FieldFacts, now: FieldFacts, at: string, isReading: boolean): Change[] {
  // Whether a page has the children of an object is nothing that others say.
  if (!isReading && (old.fields === undefined || now.fields === undefined)) return []
  if (old.folded && now.fields) return [{ kind: 'unfolded', at, after: Object.keys(now.fields).join(', ') }]
  if (old.fields && now.folded && !now.fields) return [{ kind: 'folded', at }]
  return compareFields(old.fields ?? {}, now.fields ?? {}, at, isReading)
}

function unequal(
  kind: ChangeKind,
  at: string,
  before: string | undefined,
  after: string | undefined,
): Change[] {
  if (before === after) return []
  if (before === undefined) return [{ kind: 'added', at, ...(after !== undefined && { after }) }]
  if (after === undefined) return [{ kind: 'removed', at, before }]
  return [{ kind, at, before, after }]
}

function union(before: object, after: object): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
}

function toRecord(values: readonly string[] = []): Record<string, true> {
  return Object.fromEntries(values.map((value) => [value, true as const]))
}
