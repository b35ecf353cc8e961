import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from './support/contract.ts'

/** What each room may import from, besides itself. A room that is not listed here fails the test. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  'src/core': [],
  'src/validation': ['generated', 'src/core'],
  'src/result-codes': ['generated', 'src/core'],
  'src/signing': ['generated', 'src/core', 'src/result-codes'],
  'src/amounts': ['generated', 'src/core'],
  'src/client': ['generated', 'src/core', 'src/validation', 'src/result-codes', 'src/signing', 'src/amounts'],
  'src/inbox': ['generated', 'src/core'],
  'src/notifications': [
    'generated',
    'src/core',
    'src/validation',
    'src/result-codes',
    'src/signing',
    'src/inbox',
  ],
  'src/testing': [
    'generated',
    'src/core',
    'src/validation',
    'src/signing',
    'src/notifications',
    'src/sandbox',
  ],
  'src/sandbox': [
    'generated',
    'src/core',
    'src/validation',
    'src/result-codes',
    'src/signing',
    'src/notifications',
    'src/amounts',
  ],
  'src/cli': [
    'generated',
    'src/core',
    'src/validation',
    'src/result-codes',
    'src/signing',
    'src/notifications',
    'src/client',
    'src/sandbox',
  ],
  'src/index': ['generated', 'src/core', 'src/validation', 'src/result-codes', 'src/client', 'src/amounts'],
  tools: [],
}

/** Packages that what ships may import. */
const RUNTIME_PACKAGES = ['openapi-fetch']

interface Import {
  file: string
  from: string
  target: string
}

async function importsBelow(folder: string): Promise<Import[]> {
  const entries = await readdir(join(projectFolder, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
  const found: Import[] = []
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name)
    const code = (await readFile(path, 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)) {
      const target = specifier.startsWith('.')
        ? relative(projectFolder, resolve(dirname(path), specifier))
        : specifier
      found.push({ file: relative(projectFolder, path), from: roomOf(relative(projectFolder, path)), target })
    }
  }
  return found
}

/** `src/client/retry.ts` is in `src/client`, `src/index.ts` in `src/index`, anything in `tools/` in `tools`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? `src/${second.replace(/\.ts$/, '')}` : top
}

describe('imports go one way', async () => {
  const imports = [
    ...(await importsBelow('src')),
    ...(await importsBelow('tools')),
    ...(await importsBelow('generated')),
  ]

  it('finds them', () => {
    expect(imports.length).toBeGreaterThan(50)
  })

  it.each(Object.keys(ALLOWED))('from %s', (room) => {
    const forbidden = imports
      .filter(({ from, target }) => from === room && /^(src|tools|generated|test|examples)\//.test(target))
      .filter(({ target }) => roomOf(target) !== room && !ALLOWED[room]?.includes(roomOf(target)))
    expect(forbidden).toEqual([])
  })

  it('in no room that has no rule', () => {
    expect(imports.map(({ from }) => from).filter((room) => !(room in ALLOWED))).toEqual([])
  })

  it('ships with one runtime dependency', () => {
    const packages = imports
      .filter(({ file, target }) => !file.startsWith('tools/') && !/^(src|generated|node:)/.test(target))
      .map(({ target }) => target)
    expect(packages.filter((name) => !RUNTIME_PACKAGES.includes(name))).toEqual([])
  })
})
