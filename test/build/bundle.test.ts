import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { bundleEntryPoints } from '../../tools/build/bundle.ts'

const FILES = {
  'package.json': JSON.stringify({
    bin: { it: './dist/src/cli.js' },
    exports: {
      '.': { types: './dist/src/index.d.ts', default: './dist/src/index.js' },
      './types': { types: './dist/generated/types.d.ts', default: './dist/generated/types.js' },
      './inner': null,
      './package.json': './package.json',
    },
  }),
  'dist/src/index.js':
    "import { shared } from './shared.js'\nimport { get } from 'elsewhere'\nexport const one = [shared, get]\n",
  'dist/src/cli.js': "import { shared } from './shared.js'\nconsole.log(shared)\n",
  'dist/src/shared.js': "import { own } from './own.js'\nexport const shared = 'shared ' + own\n",
  'dist/src/own.js': "export const own = 'own'\n",
  'dist/src/own.js.map': '{}',
  'dist/src/own.d.ts': 'export declare const own: string\n',
  'dist/generated/types.js': 'export {}\n',
}

it('joins what each entry point loads, keeps what they share apart, and leaves everything else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await bundleEntryPoints(folder)
  const files = (await readdir(join(folder, 'dist'), { recursive: true })).map(String).sort()
  const code = files.filter((file) => file.endsWith('.js'))
  expect(code).toEqual([
    'generated/types.js',
    expect.stringMatching(/^src\/chunks\/chunk-\w+\.js$/),
    'src/cli.js',
    'src/index.js',
  ])
  expect(files).toContain('src/own.d.ts')
  expect(files).not.toContain('src/own.js.map')
  expect(await readFile(join(folder, 'dist', `${code[1]}`), 'utf8')).toContain('"shared " + own')
  expect(await readFile(join(folder, 'dist/src/index.js'), 'utf8')).toContain('from "elsewhere"')
  expect(await readFile(join(folder, 'dist/generated/types.js'), 'utf8')).toBe('export {}\n')
})
