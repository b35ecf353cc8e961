import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Folders of the contract whose files are repeated under new names; the others are shared. */
const REPEATED = ['operations', 'notifications', 'schemas', 'result-codes', 'examples']

/**
 * Writes a contract that is so many times as large as another: each copy has every call, schema, code and example of
 * the original, under names of its own.
 */
export async function multiply(spec: string, folder: string, times: number): Promise<void> {
  await cp(spec, folder, { recursive: true })
  const root = await readFile(join(spec, 'openapi.yaml'), 'utf8')
  const isCall = (file: string) => /^(operations|notifications)\//.test(file)
  // What else the root refers to is there once for all.
  const files = (await filesOf(spec)).filter((file) => isCall(file) || !root.includes(`$ref: ${file}`))
  const sources = await Promise.all(
    files.map(async (file) => [file, await readFile(join(spec, file), 'utf8')] as const),
  )
  const types = notifyTypes(sources)
  const paths: string[] = []
  const webhooks: string[] = []
  for (let copy = 1; copy < times; copy++) {
    const suffix = `-c${copy}`
    for (const [file, source] of sources) {
      const target = join(folder, renamed(file, suffix))
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, repeated(source, file, copy, types))
    }
    for (const file of files.filter(isCall)) {
      const entry = new RegExp(`^  (\\S+):\\n    \\$ref: ${file}$`, 'm').exec(root)
      if (!entry) throw new Error(`openapi.yaml does not refer to ${file}.`)
      const lines = `  ${entry[1]}C${copy}:\n    $ref: ${renamed(file, suffix)}\n`
      ;(file.startsWith('operations') ? paths : webhooks).push(lines)
    }
  }
  const extended = root
    .replace(/^webhooks:$/m, `${paths.join('')}webhooks:`)
    .replace(/^components:$/m, `${webhooks.join('')}components:`)
  await writeFile(join(folder, 'openapi.yaml'), extended)
}

async function filesOf(spec: string): Promise<string[]> {
  const folders = await Promise.all(
    REPEATED.map(async (folder) => {
      const entries = await readdir(join(spec, folder), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(spec.length + 1))
    }),
  )
  return folders.flat().sort()
}

/** `schemas/amount-c7.yaml`, and `examples/capture-c7/failed.json`. */
function renamed(file: string, suffix: string): string {
  if (file.startsWith('examples')) return join(`${dirname(file)}${suffix}`, basename(file))
  return file.replace(/\.yaml$/, `${suffix}.yaml`)
}

function notifyTypes(sources: readonly (readonly [string, string])[]): string[] {
  return sources.flatMap(([file, source]) =>
    file.startsWith('notifications')
      ? (/^ *x-notify-types: \[(.*)\]$/m.exec(source)?.[1] ?? '').split(', ').filter((type) => type !== '')
      : [],
  )
}

function repeated(source: string, file: string, copy: number, types: readonly string[]): string {
  const suffix = `-c${copy}`
  const withTypes = types.reduce(
    (text, type) => text.replace(new RegExp(`\\b${type}\\b`, 'g'), `${type}_C${copy}`),
    source,
  )
  if (file.startsWith('examples')) return withTypes
  return withTypes
    .replace(
      /^( *)(operationId|x-name|title): (\w+)$/gm,
      (_, indent, key, name) => `${indent}${key}: ${name}C${copy}`,
    )
    .replace(/((?:\.\.\/)?(?:[\w-]+\/)*[\w-]+)\.(yaml|json)/g, (text, path: string, extension: string) => {
      if (/^\.\.\/(schemas|result-codes)\//.test(path) || !path.includes('/'))
        return `${path}${suffix}.${extension}`
      return path.startsWith('../examples/')
        ? `${dirname(path)}${suffix}/${basename(path)}.${extension}`
        : text
    })
}
