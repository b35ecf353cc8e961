import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { projectFolder } from '../support/contract.ts'

/** What a program with a client loads when it starts, minified and gzipped. */
const budget = 11_300

it('makes a client out of at most 11.3 kB, and loads the rest at the first call', async () => {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: "export { createAntomClient } from './src/index.ts'",
      resolveDir: projectFolder,
      loader: 'ts',
    },
    absWorkingDir: projectFolder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    metafile: true,
    write: false,
  })
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === '<stdin>')
  const loaded = new Set<string>()
  const load = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { kind, path: target } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') load(target)
    }
  }
  load(entry ?? '')
  const files = outputFiles.filter(({ path }) => [...loaded].some((output) => path.endsWith(output)))
  expect(files).toHaveLength(loaded.size)
  const size = files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
  expect(size).toBeLessThanOrEqual(budget)

  const inputs = [...loaded].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}))
  expect(inputs).toContain('src/client/create-client.ts')
  expect(
    inputs.filter((path) =>
      /openapi-fetch|validators|result-codes|client\/(call-operation|open-client|lazy-request|outcomes|wait|send|attempt)\.ts/.test(
        path,
      ),
    ),
  ).toEqual([])
})
