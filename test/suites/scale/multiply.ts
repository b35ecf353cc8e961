import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'

const { dirname, join, relative } = posix

/**
 * Writes a contract that is so many times as large as another: each copy is a family of its own, with every call,
 * schema, code and example of the original under names of its own. What the families share is there once.
 */
export async function multiply(spec: string, folder: string, times: number): Promise<void> {
  await cp(spec, folder, { recursive: true })
  const root = await readFile(join(spec, 'openapi.yaml'), 'utf8')
  const sources = new Map<string, string>()
  for (const file of await filesOfFamilies(spec)) sources.set(file, await readFile(join(spec, file), 'utf8'))
  const calls = [...sources.keys()].filter((file) => kindOf(file) !== undefined)
  const types = eventNames(sources)
  const paths: string[] = []
  const webhooks: string[] = []
  for (let copy = 1; copy < times; copy++) {
    for (const [file, source] of sources) {
      const target = join(folder, renamed(file, copy))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, repeated(source, file, copy, types, sources))
    }
    for (const file of calls) {
      const entry = new RegExp(`^  (\\S+):\\n    \\$ref: ${file}$`, 'm').exec(root)
      if (!entry) throw new Error(`openapi.yaml does not refer to ${file}.`)
      const lines = `  ${entry[1]}C${copy}:\n    $ref: ${renamed(file, copy)}\n`
      ;(kindOf(file) === 'operations' ? paths : webhooks).push(lines)
    }
  }
  const extended = root
    .replace(/^webhooks:$/m, `${paths.join('')}webhooks:`)
    .replace(/^components:$/m, `${webhooks.join('')}components:`)
  await writeFile(join(folder, 'openapi.yaml'), extended)
}

async function filesOfFamilies(spec: string): Promise<string[]> {
  const entries = await readdir(join(spec, 'families'), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(spec, join(entry.parentPath, entry.name)))
    .sort()
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

function eventNames(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([file, source]) =>
    kindOf(file) === 'notifications'
      ? (/^ *x-discriminator: \{.*\bvalues: \[(.*)\] \}$/m.exec(source)?.[1] ?? '')
          .split(', ')
          .filter((type) => type !== '')
      : [],
  )
}

function repeated(
  source: string,
  file: string,
  copy: number,
  types: readonly string[],
  sources: ReadonlyMap<string, string>,
): string {
  const withTypes = types.reduce(
    (text, type) => text.replace(new RegExp(`\\b${type}\\b`, 'g'), `${type}_C${copy}`),
    source,
  )
  if (file.endsWith('.json')) return withTypes
  return withTypes
    .replace(
      /^( *)(operationId|x-name|title): (\w+)$/gm,
      (_, indent, key, name) => `${indent}${key}: ${name}C${copy}`,
    )
    .replace(/(x-final-state:\n +name: \w+)/, `$1C${copy}`)
    .replace(/[\w./-]+\.(?:yaml|json)/g, (reference) => {
      const target = join(dirname(file), reference)
      return sources.has(target) ? relative(dirname(renamed(file, copy)), renamed(target, copy)) : reference
    })
}
