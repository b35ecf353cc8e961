import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import type { AntomClientOptions } from '../../src/client/index.ts'
import { projectFolder } from '../support/contract.ts'
import { entryPoints } from '../support/public-symbols.ts'

/** The samples of a guide, in order, on the sources and with a client of the test. */
export interface GuideSamples {
  /** Runs a sample, and gives what it exports. */
  readonly run: (
    index: number,
    replacements?: Readonly<Record<string, string>>,
  ) => Promise<Record<string, unknown>>
  /** What the samples have printed since this was asked last, a line each. */
  readonly printed: () => string[]
}

/**
 * Reads the samples of a guide.
 *
 * @param page - its file in `docs/`
 * @param options - of the client that the samples get, instead of one for a region
 */
export async function guideSamples(page: string, options: AntomClientOptions): Promise<GuideSamples> {
  const text = await readFile(join(projectFolder, 'docs', page), 'utf8')
  const samples = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  const folder = await mkdtemp(join(projectFolder, 'node_modules', '.sample-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  let lines: string[] = []
  let count = 0
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    lines.push(
      values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(' '),
    )
  })
  onTestFinished(() => log.mockRestore())
  vi.stubGlobal('optionsOfGuides', options)
  onTestFinished(() => void vi.unstubAllGlobals())
  return {
    run: async (index, replacements = {}) => {
      let code = samples[index] ?? ''
      const all = {
        "createAntomClient({ region: 'asia' })": 'createAntomClient(optionsOfGuides)',
        ...replacements,
      }
      for (const [from, to] of Object.entries(all)) code = code.replaceAll(from, to)
      for (const [name, source] of entryPoints(true)) {
        code = code.replaceAll(`'${name}'`, `'${pathToFileURL(source)}'`)
      }
      // A file of its own each time: what was imported does not run again.
      count += 1
      const file = join(folder, `sample-${count}.ts`)
      await writeFile(file, code)
      return import(pathToFileURL(file).href)
    },
    printed: () => {
      const since = lines
      lines = []
      return since
    },
  }
}
