import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { versionProblems } from '../../../tools/release/version.ts'
import { projectFolder } from '../../support/contract.ts'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import { type PackedPackage, subpathsOf } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'

/** Everything that may be in the tarball. */
const EXPECTED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['manifest, licence, texts', /^(package\.json|LICENSE|CHANGELOG\.md|README\.md|README\.zh-CN\.md)$/],
  ['entry points', /^dist\/src\/([a-z-]+\/)?(index|zh-cn|redis|postgres)\.js(\.map)?$/],
  ['tables of an inbox', /^(dist\/)?src\/inbox\/postgres\.sql$/],
  ['chunks that they share', /^dist\/src\/chunks\/[\w.-]+-[a-z0-9]{8}\.js(\.map)?$/],
  ['manifests of folders with modules', /^dist\/(src|generated)(\/[a-z-]+){0,2}\/package\.json$/],
  ['declarations', /^dist\/(src|generated)\/[\w./-]+\.d\.ts(\.map)?$/],
  ['types', /^dist\/generated\/types\.js(\.map)?$/],
  ['validators', /^dist\/generated\/validators\/[a-z-]+\.js$/],
  ['validators as AJV prints them', /^dist\/generated\/validators\/compiled\/[a-z-]+\.js$/],
  ['for other languages', /^(generated\/postman-collection|test-vectors)\.json$/],
  ['for coding agents', /^SKILL\.md$/],
  ['the contract', /^dist\/generated\/openapi\.json$/],
  ['sources', /^(src\/([a-z-]+\/)*[a-z0-9-]+|generated\/(result-codes\/)?[a-zA-Z.-]+)\.ts$/],
]

/** What must not be missing, whatever else is there. */
const REQUIRED = ['package.json', 'LICENSE', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md']

/** In kilobytes, packed: what the whole contract is allowed. */
const LARGEST = 2000

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
        const targets = subpathsOf(packed).map(({ file }) => file)
        const missing = [...REQUIRED, ...targets, ...EXPECTED.filter(isNowhere).map(([what]) => what)].filter(
          (path) => !files.has(path),
        )
        if (missing.length > 0)
          throw new Rejected(`${count(missing.length, 'file')} missing`, missing.join('\n'))
        const kilobytes = Math.round(size / 1000)
        if (kilobytes > LARGEST)
          throw new Rejected('too large', `${kilobytes} kB packed, more than ${LARGEST}`)
        return `${files.size} files, ${kilobytes} kB packed`
      },
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
