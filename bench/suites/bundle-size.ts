import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { integer } from '../format.ts'
import type { Suite } from '../suite.ts'

const validators = new URL('../../generated/validators/', import.meta.url)
const NOTIFICATIONS = ['capture-notification', 'payment-notification']
/** What a receiver may weigh with both notification validators. */
const BUDGET = 8000

export const bundleSize: Suite = {
  name: 'bundle-size',
  summary: 'What each generated validator adds to an application, in bytes.',
  run: async () => {
    const files = (await readdir(validators)).filter((file) => file.endsWith('.js') && file !== 'index.js')
    const modules = files.map((file) => file.slice(0, -'.js'.length)).sort()
    const rows: string[][] = []
    for (const module of modules) rows.push(row(module, await sizeOf([module])))
    const both = await sizeOf(NOTIFICATIONS)
    rows.push(row('both notifications', both))
    return {
      tables: [{ title: 'validators', columns: ['', 'minified', 'and gzipped'], rows }],
      verdicts: [
        {
          requirement: `both notification validators within the receiver's ${integer(BUDGET)} bytes`,
          measured: integer(both.gzipped),
          met: both.gzipped <= BUDGET,
        },
      ],
    }
  },
}

interface Size {
  readonly minified: number
  readonly gzipped: number
}

async function sizeOf(modules: readonly string[]): Promise<Size> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((module) => `export * from './${module}.js'`).join('\n'),
      resolveDir: fileURLToPath(validators),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const code = outputFiles.map((file) => file.text).join('')
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}

function row(name: string, { minified, gzipped }: Size): string[] {
  return [name, integer(minified), integer(gzipped)]
}
