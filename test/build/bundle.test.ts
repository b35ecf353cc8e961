import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundleEntryPoints } from '../../tools/build/bundle.ts'
import type { Entry } from '../../tools/build/entries.ts'

const FILES = {
  'package.json': JSON.stringify({ type: 'module', sideEffects: false }),
  'src/index.ts':
    "import { AnyError } from './error.ts'\nimport { get } from 'elsewhere'\n" +
    "export const call = async () => [new AnyError(), get, (await import('./later.ts')).later]\n",
  'src/error.ts': "export class AnyError extends Error { kind = 'of both' }\n",
  'src/later.ts': "import { sign } from './sign.ts'\nexport const later = () => sign('later')\n",
  'src/sign.ts': "export const sign = (text: string) => ['signed', text]\n",
  'src/notifications/index.ts': "export { isIt, receive } from './receive.ts'\n",
  'src/notifications/receive.ts':
    "import { AnyError } from '../error.ts'\nimport { sign } from '../sign.ts'\n" +
    "export const isIt = async (it: unknown) => (await import('../../generated/validators/is-it.js')).isIt(it)\n" +
    "export const receive = () => [sign('received'), new AnyError()]\n",
  'generated/types.ts': 'export interface Any { any: string }\n',
  'generated/validators/is-it.js':
    "import { compare } from './compiled/is-it.js'\nexport function isIt(longName) { return compare(longName) }\n",
  'generated/validators/compiled/is-it.js':
    'export function compare(longName) {\n  return longName === longName\n}\n',
  'src/cli/index.ts':
    "import { receive } from '../notifications/index.ts'\nimport { own } from './own.ts'\nconsole.log(receive(), own(), import.meta.url)\n",
  'src/cli/own.ts': "export const own = () => ['own']\n",
  'node_modules/elsewhere/package.json':
    '{ "exports": { "import": "./index.mjs", "require": "./index.cjs" } }',
  'node_modules/elsewhere/index.mjs': "export const get = 'as an ES module'\n",
  'node_modules/elsewhere/index.cjs': "exports.get = 'as CommonJS'\n",
}

const ENTRIES: readonly Entry[] = [
  { name: 'index', source: 'src/index.ts', isProgram: false },
  { name: 'notifications', source: 'src/notifications/index.ts', isProgram: false },
  { name: 'types', source: 'generated/types.ts', isProgram: false },
  { name: 'validators/is-it', source: 'generated/validators/is-it.js', isProgram: false },
  { name: 'cli', source: 'src/cli/index.ts', isProgram: true },
]

/** A client that calls and a receiver that receives with what is loaded then, and what the two share. */
const LATER = {
  ...FILES,
  'src/key.ts': "export const key = ['a key']\n",
  'src/body.ts': "export const body = ['a body']\n",
  'src/index.ts':
    "import { key } from './key.ts'\nexport const client = () => ['the client', key]\n" +
    "export const call = async () => (await import('./client/call-operation.ts')).call()\n",
  'src/client/call-operation.ts':
    "import { body } from '../body.ts'\nexport const call = () => ['called', body]\n",
  'src/notifications/receive.ts':
    'export const isIt = (it: unknown) => it\n' +
    "export const receive = async () => (await import('./receiving.ts')).receiving()\n",
  'src/notifications/receiving.ts':
    "import { body } from '../body.ts'\nimport { key } from '../key.ts'\nimport { event } from './event.ts'\n" +
    "export const receiving = () => ['received', body, key, event]\n",
  'src/notifications/event.ts': "export const event = ['an event']\n",
  'src/cli/own.ts':
    "import { event } from '../notifications/event.ts'\nexport const own = () => ['own', event]\n",
}

async function made(files: Readonly<Record<string, string>> = FILES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await bundleEntryPoints(folder, ENTRIES)
  return folder
}

describe.each([
  { format: 'esm', extension: '.mjs', programs: ['cli.mjs'] },
  { format: 'cjs', extension: '.cjs', programs: [] },
])('in $format', ({ format, extension, programs }) => {
  it('joins what entry points load: what the receiver needs in two chunks, and everything else where it is needed', async () => {
    const folder = join(await made(), 'dist', format)
    const files = (await readdir(folder, { recursive: true })).map(String).sort()
    const code = files.filter((file) => /\.\w+$/.test(file))
    expect(code.map((file) => file.replace(/-[a-z0-9]{8}(?=\.\w+$)/, '-HASH'))).toEqual(
      [
        `chunks/base-HASH${extension}`,
        `chunks/later-HASH${extension}`,
        `chunks/receiver-HASH${extension}`,
        `index${extension}`,
        `notifications${extension}`,
        `types${extension}`,
        `validators/is-it${extension}`,
        ...programs,
      ].sort(),
    )
    const text = async (start: string) =>
      readFile(join(folder, code.find((file) => file.startsWith(start)) ?? start), 'utf8')
    expect(await text('chunks/base')).toContain('"of both"')
    expect(await text('chunks/receiver')).toContain('"signed"')
    expect(await text('chunks/later')).not.toContain('"signed"')
    expect(await text('index.')).toContain('"elsewhere"')
    // For machines alone, and most of the package.
    expect(await text('validators/is-it')).not.toMatch(/longName|\n./)
    expect(await text('chunks/receiver')).toContain('it)')
  })

  it('loads with the first notification nothing of the client or its calls, and few files', async () => {
    const folder = join(await made(LATER), 'dist', format, 'chunks')
    const texts = new Map<string, string>()
    for (const file of await readdir(folder)) texts.set(file, await readFile(join(folder, file), 'utf8'))
    const [first = ''] = [...texts].find(([, text]) => text.includes('"received"')) ?? []
    const loaded = new Set([first])
    for (const file of loaded) {
      const imports = (texts.get(file) ?? '').matchAll(/(?:from |require\()"\.\/([^"]+)"/g)
      for (const [, name = ''] of imports) loaded.add(name)
    }
    const code = [...loaded].map((file) => texts.get(file)).join('\n')
    for (const part of ['"a key"', '"a body"', '"an event"']) expect(code).toContain(part)
    expect(code).not.toMatch(/"the client"|"called"/)
    // Its own, what calls need as well, and what the client has at start.
    expect(loaded.size).toBe(3)
  })

  it('loads, at once and later, what is of its own format', async () => {
    const folder = await made()
    const load = (name: string) => {
      const file = join(folder, 'dist', format, name)
      return format === 'cjs'
        ? createRequire(file)(`${file}${extension}`)
        : import(pathToFileURL(file + extension).href)
    }
    const { call } = await load('index')
    const [error, get, later] = await call()
    expect({ kind: error.kind, get, later: later() }).toEqual({
      kind: 'of both',
      get: format === 'cjs' ? 'as CommonJS' : 'as an ES module',
      later: ['signed', 'later'],
    })
    const { isIt, receive } = await load('notifications')
    expect([await isIt(1), await isIt(Number.NaN)]).toEqual([true, false])
    expect(receive()[0]).toEqual(['signed', 'received'])
    // What compilers that know CommonJS alone look for, before they take a default for the whole.
    expect((await load('index')).__esModule).toBe(format === 'cjs' ? true : undefined)
  })
})
