import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { matchingExport } from '../../../tools/build/matching-export.ts'
import { projectFolder } from '../contract.ts'
import { Rejected } from './check.ts'
import { runCommand } from './run-program.ts'

/** What of package.json the tests of the package look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, ExportTarget>>
}

/** A file, nothing, or a module in each format. */
type ExportTarget =
  | string
  | null
  | Readonly<Record<Condition, { readonly types: string; readonly default: string }>>

/** The two formats of a module, by the condition that asks for it. */
export type Condition = 'import' | 'require'

/** The package as it would be published. */
export interface PackedPackage {
  /** The `.tgz` file. */
  readonly tarball: string
  /** Every file in it, by its path in the package, with its size in bytes. */
  readonly files: ReadonlyMap<string, number>
  /** Bytes of the tarball. */
  readonly size: number
  readonly manifest: Manifest
  /** A folder for a project that installs it. */
  readonly project: string
  /** The package in that project, once it is installed. */
  readonly installed: string
}

/** Something that can be imported by name. */
export interface Subpath {
  /** What is written in an import, such as `antom-contract/types`. */
  readonly specifier: string
  /** The file in the package that an import loads. */
  readonly file: string
  /** Every file in the package that it leads to: those of both formats, and their declarations. */
  readonly files: readonly string[]
  readonly isJson: boolean
}

/**
 * Builds the package and packs it.
 *
 * @param folder where the tarball goes, and a project that may install it
 */
export async function packPackage(folder: string): Promise<PackedPackage> {
  // The build is said by its own script, so that nothing that it prints mixes with what npm says of the tarball.
  await npm(['run', 'build'], projectFolder, 'the build failed')
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const text = await npm(args, projectFolder, 'npm pack failed')
  const [packed]: { filename: string; size: number; files: { path: string; size: number }[] }[] =
    JSON.parse(text)
  if (packed === undefined) throw new Rejected('npm pack packed nothing', text)
  const { default: manifest }: { default: Manifest } = await import('../../../package.json', {
    with: { type: 'json' },
  })
  const project = join(folder, 'project')
  return {
    tarball: join(folder, packed.filename),
    size: packed.size,
    files: new Map(packed.files.map(({ path, size }) => [path, size])),
    manifest,
    project,
    installed: join(project, 'node_modules', manifest.name),
  }
}

/** Makes a project that has the package, and installs it there from its tarball, as a user would. */
export async function installPackage({ tarball }: PackedPackage, project: string): Promise<void> {
  await mkdir(project, { recursive: true })
  await writeFile(join(project, 'package.json'), '{ "name": "shop", "private": true, "type": "module" }\n')
  // What is in npm's cache is not asked for again.
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]
  await npm(args, project, 'the tarball cannot be installed')
}

/** Everything that `exports` lets be imported as a module or as JSON. Other files are only read. */
export function importable(packed: PackedPackage): Subpath[] {
  return subpathsOf(packed).filter(({ file }) => /\.(mjs|json)$/.test(file))
}

/** Everything that `exports` names, patterns expanded with the files that are there. */
export function subpathsOf(packed: PackedPackage): Subpath[] {
  return expandedPatterns(packed).filter(({ isClosed }) => !isClosed)
}

/** What a pattern of `exports` would open if another key did not close it: by what name it must not be importable. */
export function closedSpecifiers(packed: PackedPackage): string[] {
  return expandedPatterns(packed)
    .filter(({ isClosed }) => isClosed)
    .map(({ specifier }) => specifier)
}

function expandedPatterns({ manifest, files }: PackedPackage): (Subpath & { readonly isClosed: boolean })[] {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    if (target === null) return []
    const patterns = (
      typeof target === 'string'
        ? [target]
        : [target.import, target.require].flatMap((each) => [each.default, each.types])
    ).map((path) => path.replace('./', ''))
    const [pattern = ''] = patterns
    // What one of the files would open, though the others are not there.
    const stars = new Set(
      patterns.flatMap((path) => {
        const [start = '', end] = path.split('*')
        if (end === undefined) return ['']
        return [...files.keys()]
          .filter((file) => file.startsWith(start) && file.endsWith(end))
          .map((file) => file.slice(start.length, file.length - end.length))
      }),
    )
    return [...stars].flatMap((star) => {
      const subpath = key.replace('*', star)
      const file = pattern.replace('*', star)
      const ruling = matchingExport(manifest.exports, subpath)
      const isClosed = ruling !== undefined && manifest.exports[ruling] === null
      // What another key opens is in the list by that key.
      if (ruling !== key && !isClosed) return []
      const leadsTo = patterns.map((path) => path.replace('*', star))
      const specifier = manifest.name + subpath.slice(1)
      return [{ specifier, file, files: leadsTo, isJson: file.endsWith('.json'), isClosed }]
    })
  })
}

async function npm(args: readonly string[], cwd: string, failure: string): Promise<string> {
  const { ok, stdout, output } = await runCommand('npm', [...args, '--loglevel=error'], cwd)
  if (!ok) throw new Rejected(failure, output)
  return stdout
}
