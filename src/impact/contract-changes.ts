import {
  type ContractFacts,
  type FieldFacts,
  type LimitKeyword,
  limitKeywords,
  type MessageFacts,
} from './contract-facts.ts'

/** A change of one field of one message. */
export interface FieldChange {
  readonly message: MessageFacts
  /** JSON Pointer to the field within the message. */
  readonly pointer: string
  readonly kind:
    | 'field-removed'
    | 'field-renamed'
    | 'field-required'
    | 'field-type'
    | 'field-limit'
    | 'field-not-promised'
    | 'value-removed'
    | 'value-added'
  /** What it was and what it is; of a value that came or went, the value in its place. */
  readonly before: string
  readonly after: string
  readonly limit?: LimitKeyword
}

/** A change of a result code, an operation or an event. */
export interface NameChange {
  readonly kind:
    | 'code-removed'
    | 'code-added'
    | 'code-status'
    | 'code-advice'
    | 'operation-removed'
    | 'event-removed'
    | 'event-added'
  /** The operation or notification of a code; else empty. */
  readonly operation: string
  readonly name: string
  readonly before: string
  readonly after: string
}

export type ContractChange = FieldChange | NameChange

/** What changed between two versions of the contract that a program can feel. */
export function contractChanges(before: ContractFacts, after: ContractFacts): readonly ContractChange[] {
  return [
    ...before.messages.flatMap((message) => fieldChanges(message, counterpart(message, after.messages))),
    ...[...before.codes].flatMap(([operation, codes]) =>
      codeChanges(operation, codes, after.codes.get(operation)),
    ),
    ...missing(before.operations, after.operations).map((name) => nameChange('operation-removed', name)),
    ...missing(before.events, after.events).map((name) => nameChange('event-removed', name)),
    ...missing(after.events, before.events).map((name) => nameChange('event-added', name)),
  ]
}

export const isFieldChange = (change: ContractChange): change is FieldChange => 'message' in change

const missing = (from: ReadonlySet<string>, within: ReadonlySet<string>): readonly string[] =>
  [...from].filter((name) => !within.has(name))

const nameChange = (kind: NameChange['kind'], name: string): NameChange => ({
  kind,
  operation: '',
  name,
  before: '',
  after: '',
})

/** The same message, and the same form of it, in another version. */
function counterpart(message: MessageFacts, others: readonly MessageFacts[]): MessageFacts | undefined {
  return others.find(
    ({ name, direction, form }) =>
      name === message.name && direction === message.direction && form?.value === message.form?.value,
  )
}

function codeChanges(
  operation: string,
  before: ContractFacts['codes'] extends ReadonlyMap<string, infer Codes> ? Codes : never,
  after: typeof before | undefined,
): readonly NameChange[] {
  // Of an operation that is gone, that is all to be said.
  if (after === undefined) return []
  const changes: NameChange[] = []
  for (const [name, { status, advice }] of before) {
    const now = after.get(name)
    const change = { operation, name }
    if (now === undefined) changes.push({ ...change, kind: 'code-removed', before: '', after: '' })
    else if (now.status !== status)
      changes.push({ ...change, kind: 'code-status', before: status, after: now.status })
    else if (now.advice !== advice)
      changes.push({ ...change, kind: 'code-advice', before: advice, after: now.advice })
  }
  for (const name of after.keys())
    if (!before.has(name)) changes.push({ kind: 'code-added', operation, name, before: '', after: '' })
  return changes
}

function fieldChanges(message: MessageFacts, after: MessageFacts | undefined): readonly FieldChange[] {
  if (after === undefined) return []
  const changes: FieldChange[] = []
  const push = (pointer: string, kind: FieldChange['kind'], was: string, is: string, limit?: LimitKeyword) =>
    changes.push({ message, pointer, kind, before: was, after: is, ...(limit && { limit }) })
  const taken = new Set<string>()
  for (const [pointer, was] of message.fields) {
    const is = after.fields.get(pointer)
    if (is) compareField(pointer, was, is, message.direction, push)
    // Of an object that is gone, its members are not told one by one.
    else if (!isWithin(pointer, changes)) {
      const renamed = newName(pointer, was, message, after, taken)
      if (renamed === undefined) push(pointer, 'field-removed', lastOf(pointer), '')
      else push(pointer, 'field-renamed', lastOf(pointer), lastOf(renamed))
    }
  }
  if (message.direction === 'sent')
    for (const [pointer, { required }] of after.fields) {
      const was = message.fields.get(pointer)
      const parent = parentOf(pointer)
      const isNew = required && !was?.required && !taken.has(pointer)
      // What a new object requires is the matter of whoever sends that object.
      if (isNew && (parent === '' || message.fields.has(parent)))
        push(pointer, 'field-required', '', lastOf(pointer))
    }
  return changes
}

/** What happens to the members of an object as well, so that it is not told of them. */
const insides: ReadonlySet<FieldChange['kind']> = new Set(['field-removed', 'field-renamed', 'field-type'])

function isWithin(pointer: string, changes: readonly FieldChange[]): boolean {
  return changes.some(({ kind, pointer: gone }) => insides.has(kind) && pointer.startsWith(`${gone}/`))
}

/** @returns the pointer of the one new sibling with the same form: then the field got another name */
function newName(
  pointer: string,
  was: FieldFacts,
  before: MessageFacts,
  after: MessageFacts,
  taken: Set<string>,
): string | undefined {
  const candidates = [...after.fields].filter(
    ([at, is]) =>
      !before.fields.has(at) &&
      !taken.has(at) &&
      parentOf(at) === parentOf(pointer) &&
      is.required === was.required &&
      formOf(is) === formOf(was) &&
      is.description === was.description,
  )
  const [only] = candidates
  if (candidates.length !== 1 || only === undefined) return undefined
  taken.add(only[0])
  return only[0]
}

const formOf = ({ types, limits, values }: FieldFacts): string =>
  JSON.stringify([
    [...types].sort(),
    limitKeywords.map((keyword) => limits[keyword] ?? null),
    [...values].sort(),
  ])

type Push = (
  pointer: string,
  kind: FieldChange['kind'],
  was: string,
  is: string,
  limit?: LimitKeyword,
) => void

function compareField(
  pointer: string,
  was: FieldFacts,
  is: FieldFacts,
  direction: MessageFacts['direction'],
  push: Push,
): void {
  const types = [was, is].map((facts) => [...facts.types].sort().join(' or '))
  const [typeBefore = '', typeAfter = ''] = types
  if (typeBefore !== typeAfter) push(pointer, 'field-type', typeBefore, typeAfter)
  if (direction === 'received' && was.required && !is.required)
    push(pointer, 'field-not-promised', lastOf(pointer), '')
  // A sender feels what is narrower; what is received within wider limits has been told in the documentation only.
  if (direction === 'sent')
    for (const keyword of limitKeywords)
      if (isNarrower(keyword, was.limits[keyword], is.limits[keyword]))
        push(pointer, 'field-limit', String(was.limits[keyword] ?? ''), String(is.limits[keyword]), keyword)
  if (was.values.size > 0 && is.values.size > 0) {
    for (const value of missing(was.values, is.values)) push(pointer, 'value-removed', value, '')
    if (direction === 'received')
      for (const value of missing(is.values, was.values)) push(pointer, 'value-added', '', value)
  }
}

function isNarrower(
  keyword: LimitKeyword,
  was: number | string | undefined,
  is: number | string | undefined,
): boolean {
  if (is === undefined || is === was) return false
  if (was === undefined || typeof was === 'string' || typeof is === 'string') return true
  return keyword.startsWith('max') ? is < was : is > was
}

export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

/** The name that a pointer ends with. */
export function lastOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}
