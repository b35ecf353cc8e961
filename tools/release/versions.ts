import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asObject, isObject, type Json, objectAt, stringAt } from '../contract/json.ts'
import { parseYamlText } from '../contract/yaml-faults.ts'

/** The version that package.json states, or undefined when it is not JSON with one. */
export function versionIn(manifest: string): string | undefined {
  const value = parsedJson(manifest)
  return isObject(value) ? stringAt(value, 'version') : undefined
}

/**
 * The version as it stands in the other files that state it.
 *
 * @param folder the project
 * @returns by path; undefined where a file is missing or states none
 */
export async function versionsElsewhere(folder: string): Promise<Record<string, string | undefined>> {
  const [contract, published, lock] = await Promise.all(
    ['spec/openapi.yaml', 'generated/openapi.json', 'package-lock.json'].map((file) =>
      readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''
        throw error
      }),
    ),
  )
  const parsed = await parseYamlText(contract ?? '')
  const lockfile = asObject(parsedJson(lock ?? '') ?? {})
  return {
    'spec/openapi.yaml': 'value' in parsed ? versionOfInfo(parsed.value) : undefined,
    'generated/openapi.json': versionOfInfo(parsedJson(published ?? '')),
    'package-lock.json': stringAt(lockfile, 'version'),
    'package-lock.json (packages)': stringAt(objectAt(lockfile, 'packages')[''], 'version'),
  }
}

function versionOfInfo(document: unknown): string | undefined {
  return isObject(document) ? stringAt(objectAt(document, 'info'), 'version') : undefined
}

function parsedJson(text: string): Json | undefined {
  try {
    // What JSON.parse returns is JSON.
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
