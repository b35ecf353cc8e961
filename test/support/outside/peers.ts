import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The packages of a folder that has a package.json of its own. */
export interface Peers {
  /** The installed version of one. */
  readonly versionOf: (name: string) => string
  /** A program that one installs. */
  readonly binOf: (name: string, program: string) => string
  /** The folder that one is installed in. */
  readonly folderOf: (name: string) => string
  /**
   * Imports one. Its types are stated by the caller: the repository is type-checked before these packages are
   * installed.
   */
  readonly load: <Module>(name: string) => Promise<Module>
}

interface Manifest {
  readonly version: string
  readonly bin?: string | Readonly<Record<string, string>>
}

/** Gives access to the packages that `npm ci` installed in a folder. */
export function peersOf(folder: URL): Peers {
  const packages = fileURLToPath(new URL('node_modules/', folder))
  const readManifest = (name: string): Manifest =>
    JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
  return {
    versionOf: (name) => readManifest(name).version,
    binOf: (name, program) => {
      const { bin } = readManifest(name)
      const path = typeof bin === 'string' ? bin : bin?.[program]
      if (path === undefined) throw new Error(`${name} installs no program named ${program}.`)
      return join(packages, name, path)
    },
    folderOf: (name) => join(packages, name),
    load: async <Module>(name: string) => {
      const entry = createRequire(import.meta.url).resolve(name, { paths: [fileURLToPath(folder)] })
      // A package's shape cannot be known here, see above.
      return (await import(pathToFileURL(entry).href)) as Module
    },
  }
}
