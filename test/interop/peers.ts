import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const packages = fileURLToPath(new URL('node_modules/', import.meta.url))

/** The installed version of a package of this folder. */
export function versionOf(name: string): string {
  return readManifest(name).version
}

/** A program that a package of this folder installs. */
export function binOf(name: string, program: string): string {
  const { bin } = readManifest(name)
  const path = typeof bin === 'string' ? bin : bin?.[program]
  if (path === undefined) throw new Error(`${name} installs no program named ${program}.`)
  return join(packages, name, path)
}

/**
 * Imports a package of this folder. Its types are stated by the caller: the repository is type-checked before these
 * packages are installed.
 */
export async function load<Module>(name: string): Promise<Module> {
  const entry = createRequire(import.meta.url).resolve(name, { paths: [dirname(packages)] })
  // A package's shape cannot be known here, see above.
  return (await import(pathToFileURL(entry).href)) as Module
}

interface Manifest {
  readonly version: string
  readonly bin?: string | Readonly<Record<string, string>>
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
}
