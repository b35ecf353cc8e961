import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { bundleEntryPoints } from '../../tools/build/bundle.ts'

const FILES = {
  'package.json': JSON.stringify({
    sideEffects: false,
    bin: { it: './dist/src/cli/index.js' },
    exports: {
      '.': { types: './dist/src/index.d.ts', default: './dist/src/index.js' },
      './notifications': { default: './dist/src/notifications/index.js' },
      './types': { types: './dist/generated/types.d.ts', default: './dist/generated/types.js' },
      './inner': null,
      './package.json': './package.json',
    },
  }),
  'src/index.ts':
    "import { AnyError } from './error.ts'\nimport { get } from 'elsewhere'\n" +
    "export const call = async () => [new AnyError(), get, (await import('./later.ts')).later]\n",
  'src/error.ts': "export class AnyError extends Error { kind = 'of both' }\n",
  'src/later.ts': "import { sign } from './sign.ts'\nexport const later = () => sign('later')\n",
  'src/sign.ts': "export const sign = (text: string) => ['signed', text]\n",
  'src/notifications/index.ts': "export { isIt, receive } from './receive.ts'\n",
  'src/notifications/receive.ts':
    "import { AnyError } from '../error.ts'\nimport { sign } from '../sign.ts'\n" +
    "export { isIt } from '../../generated/is-it.js'\n" +
    "export const receive = () => [sign('received'), new AnyError()]\n",
  'generated/is-it.js': 'export const isIt = (it) => it === it\n',
  'src/cli/index.ts':
    "import { receive } from '../notifications/index.ts'\nimport { own } from './own.ts'\nconsole.log(receive(), own())\n",
  'src/cli/own.ts': "export const own = () => ['own']\n",
  'dist/src/sign.js': "export const sign = 'sign'\n",
  'dist/src/sign.js.map': '{}',
  'dist/src/sign.d.ts': 'export declare const sign: string\n',
  'dist/generated/types.js': 'export {}\n',
}

async function made(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

it('joins what entry points load: what the receiver needs in two chunks, and everything else where it is needed', async () => {
  const folder = await made(FILES)
  await bundleEntryPoints(folder)
  const files = (await readdir(join(folder, 'dist'), { recursive: true })).map(String).sort()
  const code = files.filter((file) => file.endsWith('.js'))
  expect(code.map((file) => file.replace(/-[a-z0-9]{8}(?=\.js$)/, '-HASH'))).toEqual([
    'generated/types.js',
    'src/chunks/base-HASH.js',
    'src/chunks/later-HASH.js',
    'src/chunks/receiver-HASH.js',
    'src/cli/index.js',
    'src/index.js',
    'src/notifications/index.js',
  ])
  expect(files).toContain('src/sign.d.ts')
  expect(files).not.toContain('src/sign.js.map')

  const text = async (start: string) => {
    const name = code.find((file) => file.startsWith(start)) ?? ''
    return readFile(join(folder, 'dist', name), 'utf8')
  }
  expect(await text('src/chunks/base')).toContain('"of both"')
  expect(await text('src/chunks/receiver')).toContain('"signed"')
  expect(await text('src/chunks/later')).not.toContain('"signed"')
  expect(await text('src/index.js')).toContain('from "elsewhere"')
  // Nothing of its own for other chunks among what an entry point exports.
  expect(await text('src/notifications')).toMatch(
    /^export \{ \w+ as isIt, \w+ as receive \} from "[^"]+";\n$/,
  )
  expect(await text('src/cli')).toContain('"own"')
  expect(await text('generated')).toBe('export {}\n')

  const mapOf = async (file = '') => {
    const map = JSON.parse(await readFile(join(folder, 'dist', `${file}.map`), 'utf8'))
    expect(map.sourcesContent?.filter(Boolean) ?? []).toEqual([])
    return map.sources.sort()
  }
  expect(await mapOf('src/index.js')).toEqual(['../../src/index.ts'])
  // Sources ship where they are, and JavaScript where it is imported from.
  expect(await mapOf(code.find((file) => file.startsWith('src/chunks/receiver')))).toEqual([
    '../../../src/notifications/receive.ts',
    '../../../src/sign.ts',
    '../../generated/is-it.js',
  ])
})
