import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What Node and bundlers look for from folder to folder upwards: as in the package's own manifest. */
const MARK = { type: 'module', sideEffects: false }

/**
 * Puts a manifest into each folder that has modules. Node asks every folder above a module for one, to know what kind
 * of module it is; without these, half a millisecond of a receiver's start goes by in that.
 *
 * @param folder - `dist/`, complete
 */
export async function markModules(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = new Set(
    entries.filter(({ name }) => name.endsWith('.js')).map(({ parentPath }) => parentPath),
  )
  for (const parent of folders) await writeFile(join(parent, 'package.json'), `${JSON.stringify(MARK)}\n`)
}
