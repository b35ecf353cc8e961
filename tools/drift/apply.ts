import { readFile, writeFile } from 'node:fs/promises'
import { operationNodes } from '../contract/api-operations.ts'
import { displayPath } from '../contract/display-path.ts'
import { insertMember, replaceList, replaceValue } from '../contract/edit-yaml.ts'
import { asObject, childAt, isObject, type Json, stringsAt, textAt } from '../contract/json.ts'
import type { LoadedContract } from '../contract/load.ts'
import { TO_BE_WRITTEN } from '../contract/texts.ts'
import { parseYamlText, placeIn } from '../contract/yaml-faults.ts'
import type { Difference } from '../doc-snapshots/compare-contract.ts'
import { type Direction, type FieldFacts, type Fields, own, type PageFacts } from '../doc-snapshots/facts.ts'
import { fieldSchema, type ReferenceTo } from '../doc-snapshots/field-schema.ts'
import { typeReferences } from '../doc-snapshots/type-references.ts'
import { othersWith } from './shared-types.ts'

/** What was done about a difference between a page and the contract. */
export interface Applied {
  /** The fact, such as `capture.request.captureAmount.currency`. */
  readonly at: string
  /** Where it was written; undefined where it is left to a person. */
  readonly file?: string
  readonly line?: number
  /** What was written, or why nothing was. */
  readonly text: string
}

/**
 * Writes into the contract what a page says, as far as it is facts: fields, limits, required marks, values and codes. The
 * words for them are left to be written. Nothing is deleted, no type is changed, and nothing is written that other calls
 * have as well: each of these is told.
 *
 * @param date `YYYY-MM` of the page, for `x-since`
 */
export async function applyDifferences(
  differences: readonly Difference[],
  facts: PageFacts,
  contract: LoadedContract,
  date: string,
): Promise<Applied[]> {
  const applied: Applied[] = []
  for (const difference of differences) applied.push(await applyDifference(difference, facts, contract, date))
  return applied
}

async function applyDifference(
  difference: Difference,
  facts: PageFacts,
  contract: LoadedContract,
  date: string,
): Promise<Applied> {
  const { at } = difference
  const edit = editOf(difference, facts, date, contract)
  if (typeof edit === 'string') return { at, text: edit }
  const others = othersWith(contract.document, edit.path.slice(0, edit.path.length - (edit.above ?? 0)))
  if (others.length > 0)
    return {
      at,
      text: `left to you (${edit.text}): ${others.join(', ')} have the same type; see their pages`,
    }
  const place = await contract.resolve(edit.path)
  const { file } = place
  if (place.absent > (edit.above ?? 0))
    return { at, text: 'left to you: the contract has no such place of its own' }
  const keys = place.keys.slice(0, place.keys.length - (edit.above ?? 0) + place.absent)
  const before = await readFile(file, 'utf8')
  try {
    const parsed = await parseYamlText(before)
    if ('fault' in parsed) throw new TypeError(parsed.fault.message)
    const node = keys.reduce<Json | undefined>(childAt, asJson(parsed.value)) ?? null
    const after = edit.change(before, keys, node, await typeReferences(contract, file))
    await writeFile(file, after)
    const { line } = await placeIn(after, edit.added === undefined ? keys : [...keys, edit.added])
    return { at, file: displayPath(file), line, text: edit.text }
  } catch (error) {
    // What the file has is not what can be changed in place, such as a list that is a reference.
    if (!(error instanceof TypeError)) throw error
    return { at, file: displayPath(file), text: `left to you: ${error.message}` }
  }
}

interface YamlEdit {
  /** Keys that lead to it in the bundled contract. */
  readonly path: readonly string[]
  /** How many keys above that the change is made. */
  readonly above?: number
  /** The key of what is added. */
  readonly added?: string
  readonly text: string
  readonly change: (
    text: string,
    keys: readonly (string | number)[],
    node: Json,
    referenceTo: ReferenceTo,
  ) => string
}

/** How a difference is written, or why it is not. */
function editOf(
  difference: Difference,
  facts: PageFacts,
  date: string,
  contract: LoadedContract,
): YamlEdit | string {
  const { kind, at, pointer, page } = difference
  switch (kind) {
    case 'not-in-contract':
      return additionOf(difference, facts, date, contract)
    case 'not-on-page':
      return 'left to you: the contract has it, and the page has not'
    case 'type':
      return `left to you: its type is ${page} on the page`
    case 'maxLength':
    case 'maxItems': {
      const limit = Number(page)
      if (!Number.isSafeInteger(limit)) return `left to you: the page has no ${kind}`
      return {
        path: pointer.slice(0, -1),
        added: kind,
        text: `${kind}: ${limit}`,
        change: (text, keys, node) => changedLimit(text, keys, node, kind, limit),
      }
    }
    case 'required': {
      const name = pointer.at(-1) ?? ''
      return {
        // The property leads into the file of the schema.
        path: pointer,
        above: 2,
        text: page === 'required' ? `required: ${name}` : `${name} is not required`,
        change: (text, keys, node) => changedRequired(text, keys, node, name, page === 'required'),
      }
    }
    case 'status':
      return `left to you: its status is ${page} on the page, and advice and action follow from it`
    default:
      return `left to you: ${at}`
  }
}

function additionOf(
  { at, pointer }: Difference,
  facts: PageFacts,
  date: string,
  { document }: LoadedContract,
): YamlEdit | string {
  const [call = '', part = '', ...names] = at.replace(/=.*/s, '').split('.')
  const value = /=(.*)$/s.exec(at)?.[1]
  if (part === 'codes') {
    const code = names.join('.')
    const status = own(own(facts.codes, call), code) ?? ''
    return {
      // The row of another code leads into the file of the table.
      path: pointer,
      above: 1,
      added: code,
      text: `the code ${code} (${status})`,
      change: (text, keys) => insertMember(text, keys, code, codeRow(status, date)),
    }
  }
  if (part !== 'request' && part !== 'response') return 'left to you: `npm run contract -- new` makes a call'
  const field = fieldAt(facts, call, part, names)
  if (field === undefined) return 'left to you: the page does not say what it is'
  const name = names.at(-1) ?? ''
  // A notification is received, and its acknowledgement sent.
  const described = operationNodes(document).find(({ operation }) => operation.operationId === call)
  const isSent = (described?.kind === 'operation') === (part === 'request')
  if (value !== undefined) {
    return {
      path: [...pointer, 'enum'],
      text: `the value ${value}`,
      change: (text, keys, node) => replaceList(text, keys, [...valuesOf(node), value]),
    }
  }
  return {
    path: pointer,
    added: name,
    text: `the field ${name}`,
    change: (text, keys, _, referenceTo) =>
      insertMember(text, keys, name, {
        ...fieldSchema(field, isSent ? 'request' : 'response', referenceTo),
        'x-since': date,
      }),
  }
}

function changedLimit(
  text: string,
  keys: readonly (string | number)[],
  node: Json,
  keyword: 'maxLength' | 'maxItems',
  limit: number,
): string {
  const schema = asObject(node)
  if (schema.$ref !== undefined)
    throw new TypeError(`its type is in ${textAt(schema, '$ref')}, which others have too`)
  const changed =
    schema[keyword] === undefined
      ? insertMember(text, keys, keyword, limit)
      : replaceValue(text, [...keys, keyword], limit)
  const assumed = stringsAt(schema, 'x-assumed')
  if (!assumed.includes(keyword)) return changed
  // What is documented now is assumed no more; an empty list says the same as none.
  return replaceList(
    changed,
    [...keys, 'x-assumed'],
    assumed.filter((one) => one !== keyword),
  )
}

function changedRequired(
  text: string,
  keys: readonly (string | number)[],
  node: Json,
  name: string,
  isRequired: boolean,
): string {
  const required = stringsAt(node, 'required')
  if (!isRequired)
    return replaceList(
      text,
      [...keys, 'required'],
      required.filter((one) => one !== name),
    )
  if (required.includes(name)) throw new TypeError(`${name} is required there already.`)
  return required.length === 0
    ? insertMember(text, keys, 'required', [name])
    : replaceList(text, [...keys, 'required'], [...required, name])
}

function codeRow(status: string, date: string) {
  const advice = status === 'S' ? 'done' : TO_BE_WRITTEN
  return { status, meaning: TO_BE_WRITTEN, advice, action: TO_BE_WRITTEN, 'x-since': date }
}

function fieldAt(
  facts: PageFacts,
  call: string,
  direction: Direction,
  names: readonly string[],
): FieldFacts | undefined {
  let fields: Fields | undefined = own(facts.messages, call)?.[direction]
  let field: FieldFacts | undefined
  for (const name of names) {
    field = own(fields, name)
    fields = field?.fields
  }
  return field
}

function valuesOf(node: Json): string[] {
  return Array.isArray(node) ? node.filter((value) => typeof value === 'string') : []
}

/** A file of the contract was found to be a map. */
function asJson(value: unknown): Json {
  return isObject(value) ? value : {}
}
