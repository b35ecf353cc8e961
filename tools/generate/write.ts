import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** What a folder has to change to hold exactly the given files. */
export interface Difference {
  readonly missing: readonly string[]
  readonly stale: readonly string[]
  readonly extra: readonly string[]
}

/** Compares a folder with the files that it should hold. */
export async function compare(folder: string, files: ReadonlyMap<string, string>): Promise<Difference> {
  const present = await filesBelow(folder)
  const missing: string[] = []
  const stale: string[] = []
  for (const [path, content] of files) {
    if (!present.includes(path)) missing.push(path)
    else if ((await readFile(join(folder, path), 'utf8')) !== content) stale.push(path)
  }
  return { missing, stale, extra: present.filter((path) => !files.has(path)) }
}

/**
 * Makes a folder hold exactly the given files. Everything is written beside it first and then moved into place, so
 * that a full disk or a crash leaves every file either as it was or as it should be.
 *
 * @returns the paths that changed
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const { missing, stale, extra } = await compare(folder, files)
  const changed = [...missing, ...stale]
  const staging = `${folder}.new-${process.pid}`
  try {
    for (const [path, content] of files) {
      if (!changed.includes(path)) continue
      const target = join(staging, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    for (const path of changed) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await rename(join(staging, path), target)
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  for (const path of extra) await rm(join(folder, path))
  return [...changed, ...extra]
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
