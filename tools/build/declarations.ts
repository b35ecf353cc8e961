import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, relative } from 'node:path'
import { type Entry, TYPES } from './entries.ts'

/** A relative import in a declaration, with what stands before and after its path. */
const RELATIVE_IMPORT = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.{1,2}\/[^"']+)\2/g

/**
 * Makes of what the compiler wrote into `dist/types` the declarations of both formats.
 *
 * There is one declaration of everything, which Node's rules take for CommonJS: both formats may import that, and a type
 * is the same type in both. The declaration of a module in ESM passes on what is in it.
 *
 * What nobody can import is removed. Declarations import declarations by the name of the module, as every resolver
 * understands it.
 *
 * @param folder - the project's folder, with `dist/types` as compiled
 * @param entries - what can be imported
 */
export async function shareDeclarations(folder: string, entries: readonly Entry[]): Promise<void> {
  const types = join(folder, 'dist', TYPES)
  const files = await filesBelow(types)
  const modules = entries.filter(({ isProgram }) => !isProgram)
  const reached = new Set(modules.map(({ source }) => fileOf(source, 'package.json', files)))
  for (const file of reached) {
    const text = await readFile(join(types, file), 'utf8')
    for (const [, , , path = ''] of text.matchAll(RELATIVE_IMPORT))
      reached.add(fileOf(join(dirname(file), path), file, files))
    await writeFile(
      join(types, file),
      text.replace(RELATIVE_IMPORT, (whole) => whole.replace(/\.ts(["'])$/, '.js$1')),
    )
  }
  for (const file of files) if (!reached.has(file)) await rm(join(types, file))
  await writeFile(join(types, 'package.json'), '{"type":"commonjs"}\n')
  for (const { name, source } of modules) {
    const file = join(folder, 'dist/esm', `${name}.d.mts`)
    const path = relative(dirname(file), join(types, source.replace(/\.ts$/, '.js')))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `export * from '${path}';\n`)
  }
}

async function filesBelow(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  )
}

/** The declaration that an import means. */
function fileOf(path: string, importer: string, files: ReadonlySet<string>): string {
  const name = normalize(path)
  const file = name.replace(/(\.d)?\.[jt]s$/, '.d.ts')
  if (!files.has(file)) throw new Error(`${importer} imports ${name}, which is not in dist/${TYPES}`)
  return file
}
