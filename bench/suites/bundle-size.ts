import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { integer } from '../format.ts'
import { receiverSize } from '../receiver-size.ts'
import type { Suite } from '../suite.ts'

const validators = new URL('../../generated/validators/', import.meta.url)
const NOTIFICATIONS = ['notification-verdicts']
/** What a receiver may weigh with both notification validators. */
const BUDGET = 8192

export const bundleSize: Suite = {
  name: 'bundle-size',
  summary: 'What each generated validator adds to an application, in bytes.',
  run: async () => {
    const files = (await readdir(validators)).filter((file) =>
      /^(?!index|notification-verdicts).*\.js$/.test(file),
    )
    const modules = files.map((file) => file.slice(0, -'.js'.length)).sort()
    const rows: string[][] = []
    for (const module of modules) rows.push(row(module, await sizeOf([module])))
    rows.push(row('both notifications', await sizeOf(NOTIFICATIONS)))
    const receiver = await receiverSize()
    return {
      tables: [
        { title: 'validators', columns: ['', 'minified', 'and gzipped'], rows },
        {
          title: 'receiver with both validators',
          columns: ['', 'minified and gzipped'],
          rows: [
            ['loaded at first', integer(receiver.upFront)],
            ['loaded after a refusal, or with node:http', integer(receiver.later)],
          ],
        },
      ],
      verdicts: [
        {
          requirement: `receiver with both validators within ${integer(BUDGET)} bytes`,
          measured: integer(receiver.upFront),
          met: receiver.upFront <= BUDGET,
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
