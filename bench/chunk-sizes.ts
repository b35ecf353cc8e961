import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a bundle weighs, in minified and gzipped bytes. */
export interface ChunkSizes {
  /** What is loaded with the first import. */
  readonly upFront: number
  readonly later: number
  /** What of it has generated validators, which are loaded with the first message. */
  readonly validators: number
  /** The source files in the part that is loaded first. */
  readonly files: readonly string[]
}

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Bundles some exports into chunks, as an application that splits its code does.
 *
 * @param contents - the module that exports them
 * @param folder - where it is, for what it imports; this project when left out
 */
export async function chunkSizes(contents: string, folder = root): Promise<ChunkSizes> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    metafile: true,
    write: false,
  })
  const entry =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')?.[0] ?? ''
  const first = new Set([entry])
  for (const name of first) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') first.add(path)
    }
  }
  const inputs = (name: string) => Object.keys(metafile.outputs[name]?.inputs ?? {})
  const hasValidators = (name: string) =>
    inputs(name).some((file) => file.startsWith('generated/validators/'))
  const weigh = (counts: (name: string) => boolean) =>
    outputFiles
      .filter(({ path }) => Object.keys(metafile.outputs).some((name) => path.endsWith(name) && counts(name)))
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
  return {
    upFront: weigh((name) => first.has(name)),
    later: weigh((name) => !first.has(name)),
    validators: weigh((name) => !first.has(name) && hasValidators(name)),
    files: [...first].flatMap(inputs),
  }
}
