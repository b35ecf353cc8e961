import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Tells of changes in one folder, not those below it: of what kind, and of which name where that is known. */
export type WatchOne = (
  folder: string,
  changed: (kind: 'rename' | 'change', name: string | null) => void,
) => Pick<FSWatcher, 'close' | 'on'>

const watchOne: WatchOne = (folder, changed) => watch(folder, { persistent: true }, changed)

/**
 * Whether a file of `spec/` can be part of the contract: editors write others beside it, hidden ones and copies.
 *
 * @param path relative, with slashes
 */
export function isOfContract(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path) && !path.split('/').some((part) => part.startsWith('.'))
}

/**
 * Tells of every file of the contract below a folder that is written, renamed or deleted. It watches folders one by one,
 * because what replaces a watched file by renaming, as editors do, has to be seen on every system.
 *
 * @param changed told the path, relative to the folder
 * @returns what ends it
 */
export async function watchFolder(
  folder: string,
  changed: (file: string) => void,
  one: WatchOne = watchOne,
): Promise<() => void> {
  const watchers = new Map<string, Pick<FSWatcher, 'close' | 'on'>>()
  let isStopped = false
  const drop = (path: string) => {
    watchers.get(path)?.close()
    watchers.delete(path)
  }
  const add = async (path: string, isNew: boolean): Promise<void> => {
    if (isStopped || watchers.has(path)) return
    const watcher = one(join(folder, path), (kind, name) => {
      // No system that Node.js names leaves the name out, but its types do.
      if (name === null) return
      const file = join(path, name).replaceAll('\\', '/')
      if (isOfContract(file)) changed(file)
      if (kind !== 'rename') return
      // One that is deleted and made again has another folder behind its name.
      for (const known of watchers.keys()) if (known === file || known.startsWith(`${file}/`)) drop(known)
      void isFolder(join(folder, file))
        .then((yes) => (yes ? add(file, true) : undefined))
        // It is gone again. What comes in its place is told of.
        .catch(() => drop(file))
    })
    // A folder that is gone. Its files are told of by the folder that it was in, or by themselves.
    watcher.on('error', () => drop(path))
    watchers.set(path, watcher)
    // After the watching began, so that nothing falls in between.
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const file = join(path, entry.name).replaceAll('\\', '/')
      if (entry.isDirectory()) await add(file, isNew)
      else if (isNew && isOfContract(file)) changed(file)
    }
  }
  await add('', false)
  return () => {
    isStopped = true
    for (const path of [...watchers.keys()]) drop(path)
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
