import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { matchingExport } from './matching-export.ts'

/** A relative import in a module or a declaration, with what stands before and after its path. */
const RELATIVE_IMPORT = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.{1,2}\/[^"']+)\2/g

/**
 * Removes from `dist/` what nobody can import: what `exports` and `bin` in package.json neither name nor lead to.
 * Declarations are made to import declarations by the name of the module, as every resolver understands it.
 *
 * @param folder - the project's folder, with `dist/` complete
 */
export async function removeUnreachable(folder: string): Promise<void> {
  const { exports, bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = new Set(await filesBelow(join(folder, 'dist')))
  const reached = new Set([...exportedFiles(exports, files), ...textsIn(bin).flatMap(inDist)])
  for (const file of reached) {
    if (!/\.[jt]s$/.test(file)) continue
    const text = await readFile(join(folder, 'dist', file), 'utf8')
    const imported = [...text.matchAll(RELATIVE_IMPORT)].map(([, , , path = '']) => path)
    for (const path of imported) reached.add(fileOf(join(dirname(file), path), file, files))
    // Debuggers show the sources of a chunk, so that these stay.
    for (const path of await sourcesOf(folder, file, files)) reached.add(path)
    // The name has the same length as before, so that the positions in declaration maps stay right.
    if (file.endsWith('.d.ts')) {
      const renamed = text.replace(RELATIVE_IMPORT, (whole) => whole.replace(/\.ts(["'])$/, '.js$1'))
      await writeFile(join(folder, 'dist', file), renamed)
    }
  }
  const left = [...files].filter((file) => !reached.has(file.replace(/\.map$/, '')))
  for (const file of left) await rm(join(folder, 'dist', file))
}

/** The files in `dist/` that the source map of a file names as its sources. */
async function sourcesOf(folder: string, file: string, files: ReadonlySet<string>): Promise<string[]> {
  if (!files.has(`${file}.map`)) return []
  const { sources } = JSON.parse(await readFile(join(folder, 'dist', `${file}.map`), 'utf8'))
  return (sources as string[]) // as every source map has them
    .map((source) => normalize(join(dirname(file), source)))
    .filter((path) => files.has(path))
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** The files in `dist/` that can be imported by name. */
function exportedFiles(exports: Readonly<Record<string, unknown>>, files: ReadonlySet<string>): string[] {
  return Object.entries(exports).flatMap(([subpath, targets]) =>
    textsIn(targets)
      .flatMap(inDist)
      .flatMap((target) => {
        const [start = '', end] = target.split('*')
        if (end === undefined) return [target]
        return (
          [...files]
            .filter((file) => file.startsWith(start) && file.endsWith(end))
            // Another key can rule the subpath of a file, and be null.
            .filter((file) => {
              const star = file.slice(start.length, file.length - end.length)
              return matchingExport(exports, subpath.replace('*', star)) === subpath
            })
        )
      }),
  )
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The path below `dist/`, when a target is there. */
function inDist(target: string): string[] {
  return target.startsWith('./dist/') ? [target.slice('./dist/'.length)] : []
}

/** The file that an import in another file means. */
function fileOf(path: string, importer: string, files: ReadonlySet<string>): string {
  const name = normalize(path)
  const file = importer.endsWith('.d.ts') ? name.replace(/(\.d)?\.[jt]s$/, '.d.ts') : name
  if (!files.has(file)) throw new Error(`dist/${importer} imports ${name}, which is not in dist`)
  return file
}
