import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { removeUnreachable } from '../../tools/build/remove-unreachable.ts'

async function made(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const manifest = JSON.stringify({
  bin: { it: './dist/cli.js' },
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './parts/*': { types: './dist/parts/*.d.ts', default: './dist/parts/*.js' },
    './parts/inner': null,
    './data.json': './dist/data.json',
    './package.json': './package.json',
  },
})

it('keeps what can be imported and what that leads to, and nothing else', async () => {
  const folder = await made({
    'package.json': manifest,
    'dist/cli.js': "import './shared.js'",
    'dist/index.js': "export const late = () => import('./late.js')",
    'dist/index.js.map': '{"sources":["parts/inner.js","../src/index.ts"]}',
    'dist/index.d.ts': 'export * from \'./deep/types.ts\'\nexport type A = import("./other.ts").A\n',
    'dist/deep/types.d.ts': "import type { B } from '../b.js'",
    'dist/deep/types.d.ts.map': '{"sources":["../../src/deep/types.ts"]}',
    'dist/other.d.ts': 'export type A = 1',
    'dist/b.d.ts': 'export type B = 1',
    'dist/late.js': "import './of-late.js'",
    'dist/of-late.js': 'export {}',
    'dist/shared.js': 'export {}',
    'dist/unused.js': 'export {}',
    'dist/unused.js.map': '{"sources":[]}',
    'dist/unused.d.ts': 'export {}',
    'dist/parts/one.js': 'export {}',
    'dist/parts/one.d.ts': 'export {}',
    'dist/parts/inner.js': 'export {}',
    'dist/parts/inner.d.ts': 'export {}',
    'dist/data.json': '{}',
  })
  await removeUnreachable(folder)
  const entries = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })
  const left = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  expect(left.sort()).toEqual(
    [
      'dist/b.d.ts',
      'dist/cli.js',
      'dist/data.json',
      'dist/deep/types.d.ts',
      'dist/deep/types.d.ts.map',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/index.js.map',
      'dist/late.js',
      'dist/of-late.js',
      'dist/other.d.ts',
      // A source of a chunk, though nobody can import it.
      'dist/parts/inner.js',
      'dist/parts/one.d.ts',
      'dist/parts/one.js',
      'dist/shared.js',
    ].sort(),
  )
  expect(await readFile(join(folder, 'dist/index.d.ts'), 'utf8')).toBe(
    'export * from \'./deep/types.js\'\nexport type A = import("./other.js").A\n',
  )
})

it('says which file imports what is not there', async () => {
  const folder = await made({
    'package.json': JSON.stringify({ exports: { '.': './dist/index.js' }, bin: {} }),
    'dist/index.js': "import './gone.js'",
  })
  await expect(removeUnreachable(folder)).rejects.toThrow(
    'dist/index.js imports gone.js, which is not in dist',
  )
})
