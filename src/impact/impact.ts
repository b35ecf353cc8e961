import type { MerchantProgram } from './compiler.ts'
import {
  type ContractChange,
  contractChanges,
  type FieldChange,
  isFieldChange,
  lastOf,
  type NameChange,
  parentOf,
} from './contract-changes.ts'
import type { ContractFacts } from './contract-facts.ts'
import { type FieldPlace, indexFields } from './field-index.ts'
import { findUses, type Use } from './uses.ts'

/** A place in a merchant's program that a change of the contract concerns. */
export interface Finding {
  /** Relative to the folder of the project. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The text at that place, on one line. */
  readonly text: string
  /** The change; where several messages changed in the same way, the first, and how many there are. */
  readonly change: ContractChange
  readonly messages: readonly string[]
}

/**
 * Finds the places of a merchant's program that the changes between two versions of the contract concern.
 *
 * @param program - the program, which has the version before installed
 * @param before - that version
 * @param after - the version to come
 */
export function impactOf(
  program: MerchantProgram,
  before: ContractFacts,
  after: ContractFacts,
): readonly Finding[] {
  const changes = contractChanges(before, after)
  if (changes.length === 0) return []
  const uses = findUses(program, indexFields(program, before.messages))
  const findings = new Map<string, Finding>()
  for (const use of uses)
    for (const change of changes)
      if (concerns(change, use, before)) addFinding(findings, program, use, change)
  return [...findings.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}

function addFinding(
  findings: Map<string, Finding>,
  program: MerchantProgram,
  { node }: Use,
  change: ContractChange,
): void {
  const file = node.getSourceFile()
  const start = node.getStart(file)
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  const name = isFieldChange(change) ? change.message.name : change.operation
  const known = `${file.fileName} ${start} ${change.kind} ${identityOf(change)} ${change.before} ${change.after}`
  const finding = findings.get(known)
  const messages = [...(finding?.messages ?? []), ...(name === '' ? [] : [name])]
  findings.set(known, {
    file: relativeTo(program.folder, file.fileName),
    line: line + 1,
    column: character + 1,
    text: node.getText(file).replace(/\s+/g, ' ').slice(0, 60),
    change: finding?.change ?? change,
    messages: [...new Set(messages)],
  })
}

const identityOf = (change: ContractChange): string =>
  isFieldChange(change) ? `${lastOf(change.pointer)} ${change.limit ?? ''}` : change.name

function relativeTo(folder: string, file: string): string {
  const base = `${folder.replaceAll('\\', '/')}/`
  return file.startsWith(base) ? file.slice(base.length) : file
}

function concerns(change: ContractChange, use: Use, before: ContractFacts): boolean {
  return isFieldChange(change) ? concernsField(change, use) : concernsName(change, use, before)
}

function concernsField(change: FieldChange, use: Use): boolean {
  const { message, pointer } = change
  const isHere = (places: readonly FieldPlace[]) =>
    places.some((place) => place.message === message && place.pointer === pointer)
  switch (change.kind) {
    case 'field-removed':
    case 'field-renamed':
    case 'field-type':
      return (use.kind === 'read' || use.kind === 'send') && isHere(use.places)
    case 'field-not-promised':
      return use.kind === 'read' && isHere(use.places)
    case 'field-limit':
      return use.kind === 'send' && isHere(use.places) && !fits(change, use.value)
    case 'field-required':
      return use.kind === 'object' && lacks(change, use)
    case 'value-removed':
      if (use.kind === 'send') return isHere(use.places) && use.value === change.before
      return use.kind === 'compare' && isHere(use.compared.places) && use.name === change.before
    case 'value-added':
      return use.kind === 'switch' && isHere(use.compared.places) && !use.names.has(change.after)
  }
}

/** A text that is written in the program, and is within the new limit, needs no change. */
function fits({ limit, after }: FieldChange, value: string | undefined): boolean {
  if (value === undefined) return false
  const length = [...value].length
  if (limit === 'maxLength') return length <= Number(after)
  if (limit === 'minLength') return length >= Number(after)
  if (limit === 'maximum') return Number(value) <= Number(after)
  if (limit === 'minimum') return Number(value) >= Number(after)
  return false
}

function lacks({ message, pointer }: FieldChange, use: Use & { kind: 'object' }): boolean {
  const isThere = use.parents.some(
    (place) => place.message === message && place.pointer === parentOf(pointer),
  )
  if (!isThere || use.members.has(lastOf(pointer))) return false
  // Of another form of the message, where the object itself says which form it has.
  const form = message.form && parentOf(pointer) === '' ? use.texts.get(message.form.field) : undefined
  return form === undefined || form === message.form?.value
}

function concernsName(change: NameChange, use: Use, before: ContractFacts): boolean {
  const { name } = change
  switch (change.kind) {
    case 'operation-removed':
      return use.kind === 'method' && use.name === name
    case 'event-removed':
      return (
        (use.kind === 'handler' && use.name === name) ||
        (use.kind === 'compare' && use.name === name && isAny(use.compared.names, before.events))
      )
    case 'event-added':
      return use.kind === 'switch' && !use.names.has(name) && isSame(use.compared.names, before.events)
    case 'code-added':
      return use.kind === 'switch' && !use.names.has(name) && isCodeOf(change, use.compared.names, before)
    default:
      if (use.kind === 'listed') return use.name === name && /_/.test(name)
      return use.kind === 'compare' && use.name === name && isCodeOf(change, use.compared.names, before)
  }
}

/** Whether a value that has these names is a code of the operation. A text of any kind can be one. */
function isCodeOf(
  { operation, kind }: NameChange,
  names: ReadonlySet<string>,
  before: ContractFacts,
): boolean {
  const codes = new Set(before.codes.get(operation)?.keys())
  return names.size === 0 ? kind !== 'code-added' : isSame(names, codes)
}

const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((name) => others.has(name))

const isAny = (some: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  some.size === 0 || [...some].some((name) => of.has(name))
