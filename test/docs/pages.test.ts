import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { servers } from '../../generated/endpoints.ts'
import { adviceTexts } from '../../generated/result-codes.ts'
import { suites } from '../../tools/verify/suites.ts'
import { projectFolder } from '../support/contract.ts'
import { brokenLinks, installedFiles, proseOf as withoutCode } from '../support/page-links.ts'

/** The files of a folder and of those in it, by their paths in the project. */
function filesIn(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )
}

/** Every page that people read, by its path in the project. */
const pages = [
  ...readdirSync(projectFolder).filter((file) => file.endsWith('.md')),
  ...filesIn('docs').filter((file) => file.endsWith('.md')),
  'spec/README.md',
]
const textOf = (page: string) => readFileSync(join(projectFolder, page), 'utf8')
const proseOf = (page: string) => withoutCode(textOf(page))

describe.each(pages)('%s', (page) => {
  it('has no link that leads nowhere', () => {
    expect(brokenLinks(projectFolder, page)).toEqual([])
  })

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json'))
    // A released version's entry in the changelog names the scripts of its time.
    const current = page === 'CHANGELOG.md' ? textOf(page).replace(/^## \[\d[\s\S]*/m, '') : textOf(page)
    const named = [...current.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
    const asked = [...current.matchAll(/npm run verify -- ([a-z-]+)/g)].map(([, name = '']) => name)
    expect(asked.filter((name) => !suites.some((suite) => suite.name === name))).toEqual([])
  })

  it('names files that there are', () => {
    const named = [...proseOf(page).matchAll(/`((?:spec|src|test|tools|docs|examples|bench)\/[\w./-]+)`/g)]
    const generic = /refund/ // what a reader is to make
    expect(
      named
        .map(([, path = '']) => path)
        .filter((path) => !generic.test(path) && !existsSync(join(projectFolder, path))),
    ).toEqual([])
  })
})

/** What ships, but for what `npm run build` makes. */
const shippedFiles = lazily((): string[] => {
  const list = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed]: { files: { path: string }[] }[] = JSON.parse(list)
  return (packed?.files ?? []).map(({ path }) => path).filter((path) => !path.startsWith('dist/'))
})

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

it('every page that ships names files of the package that are in it', () => {
  const { name, exports } = JSON.parse(textOf('package.json'))
  // No package is built for this test: what the build makes is what `exports` names, and what it says it copies.
  const build = textOf('tools/build/index.ts')
  const isMade = (path: string) =>
    JSON.stringify(exports).includes(`"./${path}"`) || build.includes(`\`\${folder}${path}\``)
  const named = shippedFiles()
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) => installedFiles(textOf(page), name).map((path) => ({ page, path })))
  expect(named).toContainEqual({ page: 'docs/inbox.md', path: 'dist/inbox/postgres.sql' })
  expect(named.filter(({ path }) => !shippedFiles().includes(path) && !isMade(path))).toEqual([])
})

it('every program that ships imports what ships', () => {
  const { name, exports } = JSON.parse(textOf('package.json'))
  const programs = shippedFiles().filter((path) => path.endsWith('.ts'))
  expect(programs).toContain('examples/checkout/index.ts')
  const astray = programs.flatMap((program) => {
    const imports = [...textOf(program).matchAll(/\b(?:from|import)\s*\(?'([^']+)'/g)].map(
      ([, to = '']) => to,
    )
    return imports
      .filter((to) => {
        if (to.startsWith('.')) return !shippedFiles().includes(join(program, '..', to))
        return (
          (to === name || to.startsWith(`${name}/`)) && !Object.hasOwn(exports, `.${to.slice(name.length)}`)
        )
      })
      .map((to) => `${program}: ${to}`)
  })
  expect(astray).toEqual([])
})

it('every page that ships leads to what ships', () => {
  const shipped = shippedFiles()
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const path of shipped) cpSync(join(projectFolder, path), join(folder, path))
  const wanted = [
    ...filesIn('docs'),
    'README.md',
    'README.zh-CN.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
  ]
  expect(wanted.filter((path) => !shipped.includes(path))).toEqual([])
  const broken = shipped
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) => brokenLinks(folder, page).map((link) => `${page}: ${link}`))
  expect(broken).toEqual([])
})

describe('README.zh-CN.md', () => {
  const outline = (page: string) => [...proseOf(page).matchAll(/^(#+) /gm)].map(([, marks]) => marks)
  /** The code without its comments, which are translated. */
  const code = (page: string) =>
    [...textOf(page).matchAll(/^```(ts|js|sh)\n([\s\S]*?)^```$/gm)].map(([, , text = '']) =>
      text.replace(/ *\/\/.*$/gm, '').replace(/ --lang zh$/gm, ''),
    )
  const rows = (page: string) =>
    proseOf(page)
      .split('\n')
      .filter((line) => line.startsWith('|')).length

  it('has the sections, tables and samples of README.md', () => {
    expect(outline('README.zh-CN.md')).toEqual(outline('README.md'))
    expect(code('README.zh-CN.md')).toEqual(code('README.md'))
    expect(rows('README.zh-CN.md')).toBe(rows('README.md'))
  })
})

describe('docs/going-live.md', () => {
  const firstCells = [...textOf('docs/going-live.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell]) => cell)

  it('has every advice and every region', () => {
    const regions = [...new Set(servers.map(({ region }) => region))]
    expect([...firstCells].sort()).toEqual([...regions, ...Object.keys(adviceTexts)].sort())
  })
})
