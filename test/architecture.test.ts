import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from './support/contract.ts'
import { circlesOf, type ImportGraph, importGraph, importsOf } from './support/import-graph.ts'

/**
 * What each room imports from, besides itself: the edges that there are, and no others. A room is a folder of `src` or
 * `tools`, `src/index.ts`, or `generated` as a whole. An edge that is new fails until it is listed here, where a
 * reviewer sees it; one that is gone fails until it is taken out.
 */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  'src/amounts': ['generated', 'src/core'],
  'src/cli': [
    'generated',
    'src/core',
    'src/impact',
    'src/notifications',
    'src/sandbox',
    'src/signing',
    'src/validation',
  ],
  'src/client': ['generated', 'src/core', 'src/signing', 'src/validation'],
  'src/core': ['generated'],
  'src/files': ['generated', 'src/core', 'src/signing'],
  'src/impact': [],
  'src/inbox': ['generated', 'src/core'],
  'src/index': ['generated', 'src/amounts', 'src/client', 'src/core', 'src/files', 'src/validation'],
  'src/notifications': ['generated', 'src/core', 'src/inbox', 'src/signing', 'src/validation'],
  'src/result-codes': ['generated', 'src/core'],
  'src/sandbox': ['generated', 'src/amounts', 'src/core', 'src/signing', 'src/validation'],
  'src/signing': ['src/core'],
  'src/testing': ['generated', 'src/core', 'src/sandbox', 'src/signing'],
  'src/validation': ['generated', 'src/core'],
  'tools/build': ['tools/terminal'],
  'tools/changelog': [],
  'tools/check': ['tools/contract', 'tools/doc-snapshots', 'tools/generate', 'tools/terminal'],
  'tools/contract': ['tools/terminal'],
  'tools/diff': ['tools/changelog', 'tools/contract', 'tools/git', 'tools/terminal'],
  'tools/doc-snapshots': ['tools/contract'],
  'tools/drift': ['tools/contract', 'tools/doc-snapshots', 'tools/terminal'],
  'tools/generate': ['tools/contract', 'tools/terminal'],
  'tools/git': [],
  'tools/lint': [],
  'tools/release': ['tools/changelog', 'tools/contract', 'tools/diff', 'tools/terminal'],
  'tools/scaffold': ['tools/contract', 'tools/doc-snapshots', 'tools/drift', 'tools/terminal'],
  'tools/site': [
    'tools/changelog',
    'tools/contract',
    'tools/doc-snapshots',
    'tools/generate',
    'tools/terminal',
  ],
  'tools/terminal': ['src/cli', 'src/core'],
  'tools/vectors': ['tools/terminal'],
  'tools/verify': ['tools/terminal'],
}

/** Packages that what ships may import. */
const RUNTIME_PACKAGES = ['openapi-fetch']

/** Lines above which a file by hand has to say why, in its first comment: `Long file: REASON.` */
const MOST_LINES = 300
const REASON = /^\s*(?:\/\/|\/?\*+)\s*Long file: \S.{15,}$/m
/** In which the reason has to stand. */
const HEAD_LINES = 30

const graph = await importGraph(projectFolder, ['src', 'tools', 'generated'])
const rooms = roomGraph(graph)

/** `src/client/retry.ts` is in `src/client`, `src/index.ts` in `src/index`, anything in `generated/` in `generated`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' || top === 'tools' ? `${top}/${second.replace(/\.[jt]s$/, '')}` : top
}

/** Packages are left out; other folders of the project, such as `test`, are not. */
function roomGraph(files: ImportGraph): ImportGraph {
  const found = new Map<string, Set<string>>()
  for (const [file, targets] of files) {
    const room = found.get(roomOf(file)) ?? new Set()
    found.set(roomOf(file), room)
    for (const target of targets.filter((one) => existsSync(join(projectFolder, one))))
      if (roomOf(target) !== roomOf(file)) room.add(roomOf(target))
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, to]) => [room, [...to].sort()]))
}

describe('imports', () => {
  it('of every room are the listed ones', () => {
    expect(graph.size).toBeGreaterThan(200)
    expect(Object.fromEntries(rooms)).toEqual(EDGES)
  })

  it('make no circle of files', () => {
    expect(asText(circlesOf(graph))).toEqual([])
  })

  it('make no circle of rooms', () => {
    expect(asText(circlesOf(rooms))).toEqual([])
  })

  it('of what ships are of one runtime dependency', () => {
    const packages = [...graph].flatMap(([file, targets]) =>
      file.startsWith('tools/') || roomOf(file) === 'src/impact'
        ? []
        : targets.filter((one) => !/^(src|generated)\/|^node:/.test(one)),
    )
    expect(packages.filter((name) => !RUNTIME_PACKAGES.includes(name))).toEqual([])
  })

  it('of openapi-fetch, which is in maintenance mode, are in one file', () => {
    const importers = [...graph]
      .filter(([, targets]) => targets.includes('openapi-fetch'))
      .map(([file]) => file)
    expect(importers).toEqual(['src/client/openapi-fetch.ts'])
  })

  it("of a compiler are of its types alone: what runs is the merchant's own", () => {
    const files = [...graph].filter(([file]) => roomOf(file) === 'src/impact')
    const texts = files.map(([file]) => readFileSync(join(projectFolder, file), 'utf8'))
    const lines = texts.flatMap((text) => text.match(/^.*from '[^'.]*'$/gm) ?? [])
    expect(new Set(lines.filter((line) => !/ from 'node:(?:fs|module|path)'$/.test(line)))).toEqual(
      new Set(["import type ts from 'typescript'"]),
    )
  })
})

function asText(circles: readonly (readonly string[])[]): string[] {
  return circles.map((circle) => [...circle, circle[0]].join(' -> '))
}

describe('what finds them', () => {
  it.each<[string, { given: string; want: string[] }]>([
    ['a static import', { given: "import { a } from './a.ts'", want: ['src/x/a.ts'] }],
    ['one for its effects', { given: "import '../a.ts'", want: ['src/a.ts'] }],
    ['one of types', { given: "import type { A } from './a.ts'", want: ['src/x/a.ts'] }],
    ['a type in place', { given: "let a: import('./a.ts').A", want: ['src/x/a.ts'] }],
    ['an export', { given: "export * from './a.ts'", want: ['src/x/a.ts'] }],
    ['a dynamic import', { given: "const a = () => import('./a.ts')", want: ['src/x/a.ts'] }],
    ['a package', { given: "import a from 'openapi-fetch'", want: ['openapi-fetch'] }],
    [
      'one twice',
      { given: "import { a } from './a.ts'\nimport type { B } from './a.ts'", want: ['src/x/a.ts'] },
    ],
    ['none in a comment', { given: "// import './a.ts'\n/* import './b.ts' */", want: [] }],
    ['none in a text', { given: 'const a = "import { a } from \'./a.ts\'"', want: [] }],
  ])('sees %s', (_, { given, want }) => {
    expect(importsOf('src/x/y.ts', given)).toEqual(want)
  })

  it.each<[string, { given: Record<string, string[]>; want: string[][] }]>([
    ['none', { given: { a: ['b', 'c'], b: ['c'], c: [] }, want: [] }],
    ['one of a file with itself', { given: { a: ['a'] }, want: [['a']] }],
    ['one of two', { given: { a: ['b'], b: ['a'] }, want: [['a', 'b']] }],
    [
      'the shortest',
      {
        given: { a: ['b', 'c'], b: ['c'], c: ['a', 'b'] },
        want: [
          ['a', 'c'],
          ['b', 'c'],
        ],
      },
    ],
    [
      'one that the first file only leads to',
      { given: { a: ['b'], b: ['c'], c: ['b'] }, want: [['b', 'c']] },
    ],
    [
      'two apart',
      {
        given: { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
        want: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
    [
      'two with a file in common',
      {
        given: { a: ['b'], b: ['a', 'c'], c: ['b'] },
        want: [
          ['a', 'b'],
          ['c', 'b'],
        ],
      },
    ],
  ])('finds %s', (_, { given, want }) => {
    expect(circlesOf(new Map(Object.entries(given)))).toEqual(want)
  })
})

describe('files by hand', () => {
  // With those that are not added yet.
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectFolder,
    encoding: 'utf8',
  })
  const files = list.split('\0').filter((file) => file !== '' && existsSync(join(projectFolder, file)))
  const code = files.filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('generated/'))
  const textOf = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
  const linesOf = (file: string) => textOf(file).split('\n').length - 1
  const hasReason = (file: string) => REASON.test(textOf(file).split('\n').slice(0, HEAD_LINES).join('\n'))

  it(`have at most ${MOST_LINES} lines, or say why`, () => {
    const long = code.filter((file) => linesOf(file) > MOST_LINES && !hasReason(file))
    expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([])
  })

  it('give no such reason where they are short', () => {
    expect(code.filter((file) => linesOf(file) <= MOST_LINES && hasReason(file))).toEqual([])
  })

  it('are named in kebab-case', () => {
    // What tools and people expect to be written otherwise, and languages by their tags.
    const accepted =
      /^(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|SKILL|RESULTS)(?:\.zh-CN)?(?:\.md)?$|^zh-CN$/
    const kebab = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
    const parts = (file: string) => [...file.split('/').slice(0, -1), basename(file)]
    const own = files.filter((file) => !file.startsWith('generated/'))
    expect(
      own.filter((file) => parts(file).some((part) => !kebab.test(part) && !accepted.test(part))),
    ).toEqual([])
  })
})
