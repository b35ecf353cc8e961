import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { type Discriminator, isByField, parseDiscriminator } from '../../tools/contract/discriminators.ts'
import { isObject } from '../../tools/contract/json.ts'
import { pointerKeys } from '../../tools/contract/json-pointer.ts'

const { dirname, join, relative } = posix

/**
 * Writes a contract that is so many times as large as another: each copy is a family of its own, with every call,
 * schema, code and example of the original under names of its own. What the families share is there once.
 */
export async function multiplyContract(spec: string, folder: string, times: number): Promise<void> {
  await cp(spec, folder, { recursive: true })
  const root = await readFile(join(spec, 'openapi.yaml'), 'utf8')
  const sources = await readFamilies(spec)
  const calls = [...sources.keys()].filter((file) => kindOf(file) !== undefined)
  const discriminators = discriminatorsOf(sources)
  const names = namesPattern(discriminators)
  const taken: string[] = []
  const paths: string[] = []
  const webhooks: string[] = []
  for (let copy = 1; copy < times; copy++) {
    taken.push(...decisiveFields(discriminators, copy - 1))
    for (const [file, source] of sources) {
      const target = join(folder, renamed(file, copy))
      await mkdir(dirname(target), { recursive: true })
      const copied = repeated(source, file, copy, names, sources)
      await writeFile(target, kindOf(file) === 'notifications' ? withoutFields(copied, taken) : copied)
    }
    for (const file of calls) {
      const entry = new RegExp(`^  (\\S+):\\n    \\$ref: ${file}$`, 'm').exec(root)
      if (!entry) throw new Error(`openapi.yaml does not refer to ${file}.`)
      const lines = `  ${entry[1]}C${copy}:\n    $ref: ${renamed(file, copy)}\n`
      ;(kindOf(file) === 'operations' ? paths : webhooks).push(lines)
    }
  }
  const withPaths = paths.length === 0 ? root : root.replace(/^webhooks:$/m, `${paths.join('')}webhooks:`)
  // Where nothing follows the notifications, they end the file.
  const extended = /^components:$/m.test(root)
    ? withPaths.replace(/^components:$/m, `${webhooks.join('')}components:`)
    : `${withPaths}${webhooks.join('')}`
  await writeFile(join(folder, 'openapi.yaml'), extended)
}

/** The texts of the files of all families, by their paths in the contract. */
async function readFamilies(spec: string): Promise<Map<string, string>> {
  const entries = await readdir(join(spec, 'families'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(spec, join(entry.parentPath, entry.name)))
    // What stands in a family's folder itself is told of the family, which the copies do not add to.
    .filter((file) => file.split('/').length > 3)
    .sort()
  const sources = new Map<string, string>()
  for (const file of files) sources.set(file, await readFile(join(spec, file), 'utf8'))
  return sources
}

/** How the notifications of a contract are recognized. */
export async function readDiscriminators(spec: string): Promise<Discriminator[]> {
  return discriminatorsOf(await readFamilies(spec))
}

/** Whether a file of a family is an operation or a notification. */
function kindOf(file: string): 'operations' | 'notifications' | undefined {
  const kind = file.split('/')[2]
  return kind === 'operations' || kind === 'notifications' ? kind : undefined
}

/** `families/payment-c7/schemas/order-c7.yaml`; examples keep their names, which may repeat. */
function renamed(file: string, copy: number): string {
  const inCopy = file.replace(/^families\/[^/]+/, `$&-c${copy}`)
  return inCopy.replace(/\.yaml$/, `-c${copy}.yaml`)
}

function discriminatorsOf(sources: ReadonlyMap<string, string>): Discriminator[] {
  return [...sources].flatMap(([file, source]) => {
    if (kindOf(file) !== 'notifications') return []
    const methods = Object.values(Object(parse(source))).filter(isObject)
    return methods.flatMap((method) => parseDiscriminator(method).discriminator ?? [])
  })
}

/**
 * What every copy has under names of its own: events, the values that name them, and of each notification that is
 * recognized by the fields that it has, the first of these.
 *
 * @returns finds them as whole words, but not in the name of a file; undefined when there are none
 */
function namesPattern(discriminators: readonly Discriminator[]): RegExp | undefined {
  const names = discriminators.flatMap((one) =>
    isByField(one) ? one.values.flat() : [one.event, pointerKeys(one.present[0] ?? '')[0] ?? ''],
  )
  if (names.length === 0) return undefined
  const escaped = [...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\w.-])(?:${escaped.join('|')})(?![\\w-]|\\.(?:yaml|json)\\b)`, 'g')
}

/** `PAYMENT_RESULT_C7`, `planIdC7`; the original is copy 0. */
function nameInCopy(name: string, copy: number): string {
  if (copy === 0) return name
  return /^[A-Z0-9_]+$/.test(name) ? `${name}_C${copy}` : `${name}C${copy}`
}

/** The fields by which a copy's notifications are recognized where no field names their event: one of each. */
export function decisiveFields(discriminators: readonly Discriminator[], copy: number): string[] {
  return discriminators.flatMap((one) => {
    if (isByField(one)) return []
    const [, name = '', ...rest] = (one.present[0] ?? '').split('/')
    return [['', nameInCopy(name, copy), ...rest].join('/')]
  })
}

/** States that a notification never has fields by which those of the copies before it are recognized. */
function withoutFields(source: string, fields: readonly string[]): string {
  if (fields.length === 0) return source
  const document = parseDocument(source)
  for (const [method, operation] of Object.entries(Object(document.toJS()))) {
    const { present, absent = [] } = Object(Object(operation)['x-discriminator'])
    if (present === undefined) continue
    document.setIn([method, 'x-discriminator', 'absent'], document.createNode([...absent, ...fields]))
  }
  return document.toString({ lineWidth: 0 })
}

function repeated(
  source: string,
  file: string,
  copy: number,
  names: RegExp | undefined,
  sources: ReadonlyMap<string, string>,
): string {
  const withNames = names ? source.replace(names, (name) => nameInCopy(name, copy)) : source
  if (file.endsWith('.json')) return withNames
  return withNames
    .replace(
      /^( *)(operationId|x-name|title): (\w+)$/gm,
      (_, indent, key, name) => `${indent}${key}: ${name}C${copy}`,
    )
    .replace(/(x-(?:final-state|pagination):\n +name: \w+)/, `$1C${copy}`)
    .replace(/[\w./-]+\.(?:yaml|json)/g, (reference) => {
      const target = join(dirname(file), reference)
      return sources.has(target) ? relative(dirname(renamed(file, copy)), renamed(target, copy)) : reference
    })
}
