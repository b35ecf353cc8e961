import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { shareDeclarations } from '../../tools/build/declarations.ts'
import type { Entry } from '../../tools/build/entries.ts'

async function made(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

const entries: readonly Entry[] = [
  { name: 'index', source: 'src/index.ts', isProgram: false },
  { name: 'parts/one', source: 'generated/parts/one.js', isProgram: false },
  { name: 'cli', source: 'src/cli/index.ts', isProgram: true },
]

it('keeps what can be imported and what that leads to, which both formats share', async () => {
  const folder = await made({
    'dist/esm/index.mjs': 'export {}',
    'dist/types/src/index.d.ts':
      'export * from \'./deep/types.ts\'\nexport type A = import("./other.ts").A\n',
    'dist/types/src/deep/types.d.ts': "import type { B } from '../b.js'\nimport type { C } from 'elsewhere'",
    'dist/types/src/other.d.ts': 'export type A = 1',
    'dist/types/src/b.d.ts': 'export type B = 1',
    'dist/types/src/unused.d.ts': 'export {}',
    'dist/types/src/cli/index.d.ts': 'export {}',
    'dist/types/generated/parts/one.d.ts': 'export {}',
    'dist/types/generated/parts/inner.d.ts': 'export {}',
  })
  await shareDeclarations(folder, entries)
  const found = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })
  const left = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'dist').length + 1))
  expect(left.sort()).toEqual([
    'esm/index.d.mts',
    'esm/index.mjs',
    'esm/parts/one.d.mts',
    'types/generated/parts/one.d.ts',
    'types/package.json',
    'types/src/b.d.ts',
    'types/src/deep/types.d.ts',
    'types/src/index.d.ts',
    'types/src/other.d.ts',
  ])
  const text = (name: string) => readFile(join(folder, 'dist', name), 'utf8')
  expect(await text('types/src/index.d.ts')).toBe(
    'export * from \'./deep/types.js\'\nexport type A = import("./other.js").A\n',
  )
  expect(JSON.parse(await text('types/package.json'))).toEqual({ type: 'commonjs' })
  expect(await text('esm/index.d.mts')).toBe("export * from '../types/src/index.js';\n")
  expect(await text('esm/parts/one.d.mts')).toBe("export * from '../../types/generated/parts/one.js';\n")
})

it.each([
  [
    'a declaration imports',
    {
      'dist/types/src/index.d.ts': "import './gone.js'",
      'dist/types/generated/parts/one.d.ts': '',
    },
    'src/index.d.ts imports src/gone.js, which is not in dist/types',
  ],
  [
    'package.json exports',
    { 'dist/types/src/index.d.ts': '' },
    'package.json imports generated/parts/one.js, which is not in dist/types',
  ],
])('says that what %s is not there', async (_, files, message) => {
  await expect(shareDeclarations(await made(files), entries)).rejects.toThrow(message)
})
