import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * The package as programs get it: what runs TypeScript directly adds a call to each function that is made.
 *
 * @param entryPoints - modules below `src/`, whose exports are joined
 */
export async function compiled<Subject>(...entryPoints: readonly string[]): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-bench-'))
  try {
    const outfile = join(folder, 'package.mjs')
    await build({
      stdin: {
        contents: entryPoints.map((file) => `export * from './src/${file}'`).join('\n'),
        resolveDir: fileURLToPath(new URL('../', import.meta.url)),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
