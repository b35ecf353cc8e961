import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { versionProblems } from '../../../tools/release/version.ts'
import { projectFolder } from '../../support/contract.ts'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import { type PackedPackage, subpathsOf } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { brokenLinks, installedFiles } from '../../support/page-links.ts'

/** Everything that may be in the tarball. */
const EXPECTED: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'manifest, licence, texts',
    /^(package\.json|LICENSE|(CHANGELOG|CONTRIBUTING|README|README\.zh-CN|SECURITY|SKILL)\.md)$/,
  ],
  ['guides', /^docs\/[a-z-]+\.md$/],
  ['guides in Chinese', /^docs\/zh-CN\/[a-z-]+\.md$/],
  ['drawings', /^(docs|bench)\/[a-z-]+\.svg$/],
  ['pages that guides lead to', /^(bench\/RESULTS|spec\/README)\.md$/],
  ['programs that guides lead to', /^examples\/(checkout|observability)\/[a-z-]+\.ts$/],
  ['modules in ESM', /^dist\/esm\/(inbox\/|result-codes\/)?[a-zA-Z-]+\.mjs$/],
  ['modules in CommonJS', /^dist\/cjs\/(inbox\/|result-codes\/)?[a-zA-Z-]+\.cjs$/],
  ['validators', /^dist\/(esm\/validators\/[a-z-]+\.mjs|cjs\/validators\/[a-z-]+\.cjs)$/],
  [
    'chunks that they share',
    /^dist\/(esm\/chunks\/[\w.-]+-[a-z0-9]{8}\.mjs|cjs\/chunks\/[\w.-]+-[a-z0-9]{8}\.cjs)$/,
  ],
  ['declarations', /^dist\/types\/(src|generated)\/[\w./-]+\.d\.ts$/],
  ['that they are CommonJS', /^dist\/types\/package\.json$/],
  ['declarations in ESM', /^dist\/esm\/[\w/-]+\.d\.mts$/],
  ['tables of an inbox', /^dist\/inbox\/postgres\.sql$/],
  ['the contract', /^dist\/openapi\.json$/],
  ['for other languages', /^(generated\/postman-collection|test-vectors)\.json$/],
]

/** What must not be missing, whatever else is there. */
const REQUIRED = [
  'package.json',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'SKILL.md',
]

/** In kilobytes: what the whole contract is allowed, packed, and installed with everything that it depends on. */
const LARGEST = { packed: 2000, installed: 9000 }

/** What is in the tarball. */
export function contentChecks(packed: PackedPackage): Check[] {
  const { files, size, manifest } = packed
  return [
    {
      what: 'tarball: what should ship',
      tool: 'npm pack',
      version: '',
      run: async () => {
        const strange = [...files.keys()].filter(
          (path) => !EXPECTED.some(([, pattern]) => pattern.test(path)),
        )
        if (strange.length > 0)
          throw new Rejected(`${count(strange.length, 'file')} too many`, strange.join('\n'))
        const targets = subpathsOf(packed).flatMap((subpath) => subpath.files)
        const missing = [...REQUIRED, ...targets, ...EXPECTED.filter(isNowhere).map(([what]) => what)].filter(
          (path) => !files.has(path),
        )
        if (missing.length > 0)
          throw new Rejected(`${count(missing.length, 'file')} missing`, missing.join('\n'))
        const kilobytes = Math.round(size / 1000)
        if (kilobytes > LARGEST.packed)
          throw new Rejected('too large', `${kilobytes} kB packed, more than ${LARGEST.packed}`)
        return `${files.size} files, ${kilobytes} kB packed`
      },
    },
    {
      what: 'node_modules: what an installation weighs',
      tool: 'npm install',
      version: '',
      run: () => weigh(packed),
    },
    {
      what: 'pages lead to what is installed',
      tool: 'Markdown',
      version: '',
      run: () => followLinks(packed),
    },
    {
      what: 'tarball: would be published',
      tool: 'npm publish --dry-run',
      version: '',
      run: () => rehearse(packed),
    },
    {
      what: 'version and changelog',
      tool: 'Keep a Changelog',
      version: '1.1.0',
      run: async () => {
        const changelog = await readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8')
        const problems = versionProblems({ version: manifest.version, changelog })
        if (problems.length > 0) throw new Rejected(count(problems.length, 'problem'), problems.join('\n'))
        return `${manifest.version} is described`
      },
    },
  ]

  function isNowhere([, pattern]: (typeof EXPECTED)[number]): boolean {
    return ![...files.keys()].some((path) => pattern.test(path))
  }
}

/** Every relative link and image of every page, and every file of the package that it names, as it is installed. */
async function followLinks({ files, installed, manifest }: PackedPackage): Promise<string> {
  const pages = [...files.keys()].filter((path) => path.endsWith('.md'))
  const missing: string[] = []
  for (const page of pages) {
    const named = installedFiles(await readFile(join(installed, page), 'utf8'), manifest.name)
    missing.push(...named.filter((path) => !files.has(path)).map((path) => `${page}: ${path}`))
  }
  if (missing.length > 0) throw new Rejected(`${count(missing.length, 'file')} not there`, missing.join('\n'))
  const broken = pages.flatMap((page) => brokenLinks(installed, page).map((link) => `${page}: ${link}`))
  if (broken.length > 0) throw new Rejected(`${count(broken.length, 'link')} broken`, broken.join('\n'))
  return count(pages.length, 'page')
}

/** The package and its dependencies, which the project has nothing besides. */
async function weigh({ project }: PackedPackage): Promise<string> {
  const entries = await readdir(join(project, 'node_modules'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
  if (kilobytes > LARGEST.installed)
    throw new Rejected('too large', `${kilobytes} kB installed, more than ${LARGEST.installed}`)
  return `${files.length} files, ${kilobytes} kB installed`
}

/** What npm says before it publishes, such as that it corrected package.json. */
async function rehearse({ tarball, project }: PackedPackage): Promise<string> {
  const args = ['publish', tarball, '--dry-run', '--tag', 'rehearsal', '--loglevel=warn']
  const { ok, output } = await runCommand('npm', args, project)
  if (!ok) throw new Rejected('npm refuses', output)
  const warnings = output
    .split('\n')
    .filter((line) => line.startsWith('npm warn publish') && !line.includes('requires you to be logged in'))
  if (warnings.length > 0) throw new Rejected(count(warnings.length, 'warning'), warnings.join('\n'))
  return 'no warning'
}
