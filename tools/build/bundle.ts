import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type ChunkingContext, type CodeSplittingGroup, rolldown } from 'rolldown'

/** Where what several entry points share is. */
const SHARED = 'src/chunks'

/** The client and the receiver, which most programs import. */
const CLIENT = 'src/index.ts'
const RECEIVER = 'src/notifications/index.ts'

/**
 * Joins the modules below `src` into one file an entry point and the chunks that entry points share. Each file more
 * takes a millisecond to load: what the receiver needs at once is two chunks, one of which the client needs, too.
 *
 * @param folder - the project's folder, with `dist/` compiled: its modules are removed
 */
export async function bundleEntryPoints(folder: string): Promise<void> {
  const { exports, bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const names = Object.values<{ default?: string } | null>(exports)
    .map((target) => target?.default ?? '')
    .concat(Object.values<string>(bin))
    .flatMap((file) => /^\.\/dist\/(src\/.*)\.js$/.exec(file)?.[1] ?? [])
  const group = (name: string, priority: number, entries: readonly string[]): CodeSplittingGroup => ({
    name: (id, graph) =>
      entries.every((entry) => reachedFrom(join(folder, entry), graph).has(id)) ? name : undefined,
    debugName: name,
    priority,
  })
  const bundle = await rolldown({
    cwd: folder,
    input: Object.fromEntries(names.map((name) => [name, `./${name}.ts`])),
    // Dependencies, and what belongs to a runtime.
    external: /^[^./]/,
    platform: 'neutral',
    transform: { target: 'es2022' },
    preserveEntrySignatures: 'strict',
  })
  const { output } = await bundle.write({
    dir: join(folder, 'dist'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `${SHARED}/[name]-[hash].js`,
    hashCharacters: 'base36',
    comments: false,
    sourcemap: true,
    // The sources themselves ship, for the declarations to lead to; a second copy of them would double the package.
    sourcemapExcludeSources: true,
    // A source in JavaScript ships in `dist`, from where it is imported; one in TypeScript ships where it is.
    sourcemapPathTransform: (source, map) => {
      const path = relative(folder, resolve(dirname(map), source))
      return path.endsWith('.js') ? relative(dirname(map), join(folder, 'dist', path)) : source
    },
    codeSplitting: {
      groups: [
        // Modules that both entry points need are in the first group.
        group('base', 1, [RECEIVER, CLIENT]),
        group('receiver', 0, [RECEIVER]),
        // Few chunks: each costs a bundle some hundred bytes besides.
        group('client', 0, [CLIENT]),
      ],
    },
  })
  await bundle.close()
  const made = new Set(output.map(({ fileName }) => fileName))
  const files = await readdir(join(folder, 'dist/src'), { recursive: true })
  const left = files.filter((file) => /\.js(\.map)?$/.test(file) && !made.has(join('src', file)))
  for (const file of left) await rm(join(folder, 'dist/src', file))
}

/** A module, and those that are loaded with it. */
function reachedFrom(entry: string, graph: ChunkingContext): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  }
  return reached
}
