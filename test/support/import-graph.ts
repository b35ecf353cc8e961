import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/** What each file imports: files of the project by their paths in it, packages by their names. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/**
 * Reads what every `.ts` and `.js` file below folders imports: statically, only for its types, dynamically, and by
 * exporting from it.
 *
 * @param root the project's folder
 * @param folders paths of folders in it
 */
export async function importGraph(root: string, folders: readonly string[]): Promise<ImportGraph> {
  const graph = new Map<string, string[]>()
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter(
      (entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        const file = relative(root, path).split(sep).join('/')
        graph.set(file, importsOf(file, await readFile(path, 'utf8')))
      }),
    )
  }
  return new Map([...graph].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What one file imports, each once. */
export function importsOf(file: string, code: string): string[] {
  const { importedFiles } = ts.preProcessFile(code, true, true)
  const targets = importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? posix.join(dirname(file), fileName) : fileName,
  )
  return [...new Set(targets)]
}

/**
 * Finds circles: for each file, unless a circle found before has it, the shortest one that leads back to it. So there is
 * none exactly when no file imports itself, however far around.
 *
 * @returns the files of each circle in the order in which they import one another
 */
export function circlesOf(graph: ImportGraph): string[][] {
  const circles: string[][] = []
  const seen = new Set<string>()
  for (const start of graph.keys()) {
    if (seen.has(start)) continue
    const circle = shortestWayBack(graph, start)
    if (!circle) continue
    circles.push(circle)
    for (const file of circle) seen.add(file)
  }
  return circles
}

function shortestWayBack(graph: ImportGraph, start: string): string[] | undefined {
  const before = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const target of graph.get(file) ?? []) {
      if (target === start) {
        const way = [file]
        for (let step = before.get(file); step !== undefined; step = before.get(step)) way.unshift(step)
        return way
      }
      if (before.has(target) || !graph.has(target)) continue
      before.set(target, file)
      queue.push(target)
    }
  }
  return undefined
}
