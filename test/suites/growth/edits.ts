import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Document, isCollection, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'

/**
 * A place in a YAML or JSON file: keys and indexes from the root. An object stands for the one item of a list that has
 * these values, so that a place is found again when the list grows.
 */
export type Place = readonly (string | number | Readonly<Record<string, string>>)[]

/** One edit of a copy of the contract. It throws where it does not apply, so that no change passes by not being made. */
export type Edit =
  /** Adds keys that an object does not have. */
  | {
      readonly add: {
        readonly file: string
        readonly at: Place
        readonly values: Readonly<Record<string, unknown>>
      }
    }
  /** Adds items at the end of a list. */
  | { readonly append: { readonly file: string; readonly at: Place; readonly items: readonly unknown[] } }
  /** Gives a value that is there another one. */
  | { readonly set: { readonly file: string; readonly at: Place; readonly to: unknown } }
  /** Copies a file, or a folder, under a new name, and replaces texts that each must occur in what is copied. */
  | {
      readonly copy: {
        readonly from: string
        readonly to: string
        readonly replace: Readonly<Record<string, string>>
      }
    }

  /** Copies the items of a list whose field contains a text to its end, and replaces texts in the copies. */
  | {
      readonly copyItems: {
        readonly file: string
        readonly at: Place
        readonly where: Readonly<Record<string, string>>
        readonly replace: Readonly<Record<string, string>>
      }
    }

/** Tests that a change has to turn red, because pages and examples for people are wrong with it. */
export interface MustFail {
  /** `test/x.test.ts > its name`, in which each `*` stands for any text. At least one test fits, and is red. */
  readonly tests: string
  /** Who has to be told, and of what. */
  readonly why: string
}

/** A correct change of the contract. */
export interface Change {
  readonly name: string
  /** What is changed, in a few words. */
  readonly shows: string
  /** What it turns red, and nothing else. */
  readonly mustFail: readonly MustFail[]
  readonly edits: readonly Edit[]
}

/** Reads a change from its file, whose name is the change's. */
export async function readChange(path: string): Promise<Change> {
  const document = parseDocument(await readFile(path, 'utf8'), { uniqueKeys: true })
  if (document.errors.length > 0) throw new Error(`${path}: ${document.errors[0]?.message}`)
  // The form of our own files; an edit of another form is refused when it is applied.
  const { shows, edits, mustFail = [] } = document.toJS() as Partial<Change>
  if (typeof shows !== 'string' || !Array.isArray(edits) || edits.length === 0)
    throw new Error(`${path} needs "shows" and a list of "edits".`)
  const isExplained = ({ tests, why }: MustFail) => typeof tests === 'string' && typeof why === 'string'
  if (!Array.isArray(mustFail) || !mustFail.every(isExplained))
    throw new Error(`${path}: "mustFail" is a list of "tests" and "why".`)
  return { name: basename(path, '.yaml'), shows, mustFail, edits }
}

/**
 * Applies the edits of a change to a copy of the contract.
 *
 * @param change the change
 * @param spec the folder of the copy
 * @throws Error that names the edit and the file, when a place, a text or a file is missing, or what is to be added is
 * there already
 */
export async function applyChange(change: Pick<Change, 'name' | 'edits'>, spec: string): Promise<void> {
  for (const [index, edit] of change.edits.entries()) {
    try {
      await applyEdit(edit, spec)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(`${change.name}, edit ${index + 1}: ${why}`)
    }
  }
}

async function applyEdit(edit: Edit, spec: string): Promise<void> {
  if ('copy' in edit)
    return copyRenamed(join(spec, edit.copy.from), join(spec, edit.copy.to), edit.copy.replace)
  if ('add' in edit)
    return eachFile(spec, edit.add.file, (document) => add(document, edit.add.at, edit.add.values))
  if ('append' in edit)
    return eachFile(spec, edit.append.file, (document) => append(document, edit.append.at, edit.append.items))
  if ('set' in edit)
    return eachFile(spec, edit.set.file, (document) => set(document, edit.set.at, edit.set.to))
  if ('copyItems' in edit)
    return eachFile(spec, edit.copyItems.file, (document) =>
      copyItems(document, edit.copyItems.at, edit.copyItems.where, edit.copyItems.replace),
    )
  throw new Error(`there is no edit "${Object.keys(edit).join(', ')}"`)
}

/** Edits a file, or each file that fits a `*` in its name. */
async function eachFile(spec: string, pattern: string, edit: (document: Document) => void): Promise<void> {
  const files = await filesOf(spec, pattern)
  if (files.length === 0) throw new Error(`no file fits ${pattern}`)
  for (const file of files) {
    const document = parseDocument(await readFile(join(spec, file), 'utf8'))
    try {
      edit(document)
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
    }
    const text = file.endsWith('.json')
      ? `${JSON.stringify(document.toJS(), null, 2)}\n`
      : document.toString({ lineWidth: 0 })
    await writeFile(join(spec, file), text)
  }
}

async function filesOf(spec: string, pattern: string): Promise<string[]> {
  if (!pattern.includes('*')) return [pattern]
  const [before = '', after = ''] = basename(pattern).split('*')
  const names = await readdir(join(spec, dirname(pattern)))
  return names
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => join(dirname(pattern), name))
}

function add(document: Document, at: Place, values: Readonly<Record<string, unknown>>): void {
  const node = nodeAt(document, at)
  if (!isMap(node)) throw new Error(`${shown(at)} is no object`)
  for (const [key, value] of Object.entries(values)) {
    if (node.has(key)) throw new Error(`${shown(at)} has "${key}" already`)
    node.set(key, document.createNode(value))
  }
}

function append(document: Document, at: Place, items: readonly unknown[]): void {
  const node = nodeAt(document, at)
  if (!isSeq(node)) throw new Error(`${shown(at)} is no list`)
  const present = node.toJS(document).map((item: unknown) => JSON.stringify(item))
  for (const item of items) {
    if (present.includes(JSON.stringify(item)))
      throw new Error(`${shown(at)} has ${JSON.stringify(item)} already`)
    node.add(document.createNode(item))
  }
}

function copyItems(
  document: Document,
  at: Place,
  where: Readonly<Record<string, string>>,
  replace: Readonly<Record<string, string>>,
): void {
  const node = nodeAt(document, at)
  if (!isSeq(node)) throw new Error(`${shown(at)} is no list`)
  const found = node.items
    .filter(isMap)
    .filter((item) => Object.entries(where).every(([key, text]) => String(item.get(key)).includes(text)))
  if (found.length === 0) throw new Error(`${shown(at)} has no item with ${JSON.stringify(where)}`)
  const text = JSON.stringify(found.map((item) => item.toJS(document)))
  const copies: unknown[] = JSON.parse(replaceAll(text, replace, shown(at)))
  for (const copy of copies) node.add(document.createNode(copy))
}

function replaceAll(text: string, replace: Readonly<Record<string, string>>, what: string): string {
  let replaced = text
  for (const [old, renamed] of Object.entries(replace)) {
    if (!replaced.includes(old)) throw new Error(`${what} does not contain "${old}"`)
    replaced = replaced.replaceAll(old, renamed)
  }
  return replaced
}

function set(document: Document, at: Place, to: unknown): void {
  const parent = nodeAt(document, at.slice(0, -1))
  const key = at.at(-1)
  if (!isCollection(parent) || typeof key === 'object' || !parent.has(key))
    throw new Error(`there is no ${shown(at)}`)
  const before: unknown = document.createNode(parent.get(key)).toJSON()
  if (JSON.stringify(before) === JSON.stringify(to))
    throw new Error(`${shown(at)} is ${JSON.stringify(to)} already`)
  parent.set(key, document.createNode(to))
}

function nodeAt(document: Document, at: Place): unknown {
  let node: unknown = document.contents
  for (const [depth, step] of at.entries()) {
    const next: unknown =
      typeof step === 'object' ? itemWith(node, step) : isCollection(node) ? node.get(step, true) : undefined
    if (next === undefined) throw new Error(`there is no ${shown(at.slice(0, depth + 1))}`)
    node = next
  }
  return node
}

function itemWith(node: unknown, values: Readonly<Record<string, string>>): YAMLMap | undefined {
  if (!isSeq(node)) return undefined
  const fits = node.items
    .filter(isMap)
    .filter((item) => Object.entries(values).every(([key, value]) => item.get(key) === value))
  return fits.length === 1 ? fits[0] : undefined
}

function shown(at: Place): string {
  return `/${at.map((step) => (typeof step === 'object' ? JSON.stringify(step) : step)).join('/')}`
}

async function copyRenamed(
  from: string,
  to: string,
  replace: Readonly<Record<string, string>>,
): Promise<void> {
  // In a folder each text has to occur somewhere, in a file it has to occur there.
  if (await stat(to).catch(() => undefined)) throw new Error(`${to} is there already`)
  await cp(from, to, { recursive: true })
  const isFolder = (await stat(to)).isDirectory()
  const files = isFolder ? (await readdir(to)).map((name) => join(to, name)) : [to]
  const left = new Set(Object.keys(replace))
  for (const file of files) {
    let text = await readFile(file, 'utf8')
    for (const [old, renamed] of Object.entries(replace)) {
      if (text.includes(old)) left.delete(old)
      text = text.replaceAll(old, renamed)
    }
    await writeFile(file, text)
  }
  if (left.size > 0)
    throw new Error(`${from} does not contain ${[...left].map((text) => `"${text}"`).join(', ')}`)
}
