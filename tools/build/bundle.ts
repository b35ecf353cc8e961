import { join, relative } from 'node:path'
import { transform } from 'esbuild'
import { type ChunkingContext, type CodeSplittingGroup, type OutputChunk, rolldown } from 'rolldown'
import { type Entry, FORMATS } from './entries.ts'

/** The client and the receiver, which most programs import. */
const CLIENT = 'src/index.ts'
const RECEIVER = 'src/notifications/index.ts'
/** What they load with the first call and the first notification. */
const CALLING = 'src/client/call-operation.ts'
const RECEIVING = 'src/notifications/receiving.ts'

/** Compiled for machines: nobody reads it, and it is most of the package. */
const COMPILED = 'generated/validators/'

/**
 * Joins the modules into one file an entry point and the chunks that entry points share, in each format. Each file more
 * takes a millisecond to load: what the receiver needs at once is two chunks, one of which the client needs, too.
 *
 * @param folder - the project's folder
 * @param entries - what is made, below `dist/`
 */
export async function bundleEntryPoints(folder: string, entries: readonly Entry[]): Promise<void> {
  const group = (name: string, priority: number, roots: readonly string[]): CodeSplittingGroup => ({
    name: (id, graph) =>
      roots.every((root) => reachedFrom(join(folder, root), graph).has(id)) ? name : undefined,
    debugName: name,
    priority,
  })
  for (const { folder: format, extension } of FORMATS) {
    const made = entries.filter(({ isProgram }) => !isProgram || format === 'esm')
    const bundle = await rolldown({
      cwd: folder,
      input: Object.fromEntries(made.map(({ name, source }) => [name, `./${source}`])),
      // Dependencies, and what belongs to a runtime.
      external: /^[^./]/,
      platform: 'neutral',
      transform: { target: 'es2022' },
      preserveEntrySignatures: 'strict',
      // It would say on a slow machine that minifying takes time.
      checks: { bundlerTimings: false },
    })
    await bundle.write({
      dir: join(folder, 'dist', format),
      format,
      exports: 'named',
      // The mark that compilers put on what they made of a module: importers take it for one.
      esModule: true,
      entryFileNames: `[name]${extension}`,
      chunkFileNames: `chunks/[name]-[hash]${extension}`,
      hashCharacters: 'base36',
      comments: false,
      codeSplitting: {
        groups: [
          // Modules that both entry points need are in the first group.
          group('base', 4, [RECEIVER, CLIENT]),
          group('receiver', 3, [RECEIVER]),
          // Without it, the first notification would load the client.
          group('signing', 2, [CLIENT, RECEIVING]),
          // Few chunks: each costs a bundle some hundred bytes besides.
          group('client', 1, [CLIENT]),
          group('exchange', 1, [CALLING, RECEIVING]),
          group('receiving', 0, [RECEIVING]),
        ],
      },
      plugins: [
        {
          name: 'minify-validators',
          generateBundle: async (_, output) => {
            for (const chunk of Object.values(output)) {
              if (chunk.type !== 'chunk' || !isCompiled(chunk, folder)) continue
              const { code } = await transform(chunk.code, { minify: true, target: 'es2022', format })
              chunk.code = code
            }
          },
        },
      ],
    })
    await bundle.close()
  }
}

/** Whether nothing but generated validators is in a chunk. */
function isCompiled({ moduleIds }: OutputChunk, folder: string): boolean {
  return moduleIds.length > 0 && moduleIds.every((id) => relative(folder, id).startsWith(COMPILED))
}

/** A module, and those that are loaded with it. */
function reachedFrom(entry: string, graph: ChunkingContext): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  }
  return reached
}
