import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a bundle of the receiver weighs. */
export interface ReceiverSize {
  /** Minified and gzipped bytes of what is loaded with the first import. */
  readonly upFront: number
  /** The same of what is loaded later. */
  readonly later: number
  /** The source files in the part that is loaded first. */
  readonly files: readonly string[]
}

const root = fileURLToPath(new URL('../', import.meta.url))

/** Bundles `createNotificationReceiver` into chunks, as an application that splits its code does. */
export async function receiverSize(): Promise<ReceiverSize> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "export { createNotificationReceiver } from './src/notifications/index.ts'",
      resolveDir: root,
    },
    absWorkingDir: root,
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
  const weigh = (isFirst: boolean) =>
    outputFiles
      .filter(({ path }) => [...first].some((name) => path.endsWith(name)) === isFirst)
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
  return {
    upFront: weigh(true),
    later: weigh(false),
    files: [...first].flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {})),
  }
}
