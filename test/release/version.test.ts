import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../tools/release/cli.ts'
import { type Release, versionProblems } from '../../tools/release/version.ts'
import { projectFolder } from '../support/contract.ts'
import { exampleProject } from '../support/example-project.ts'
import { captureOutput } from '../support/output.ts'

const changelog = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-20

### Added

- Something.

## [1.1.0] - 2026-10-01

### Fixed

- Something else.
`

const good: Release = { version: '1.2.0', changelog, tag: 'v1.2.0' }

describe('a version', () => {
  it.each<[string, { given: Partial<Release>; want: RegExp[] }]>([
    ['that is described and tagged can be released', { given: {}, want: [] }],
    ['needs no tag yet', { given: { tag: undefined }, want: [] }],
    [
      'of a preview can be released',
      {
        given: {
          version: '1.3.0-beta.1',
          tag: 'v1.3.0-beta.1',
          changelog: changelog.replace(
            '## [Unreleased]',
            '## [1.3.0-beta.1] - 2026-11-21\n\n### Changed\n\n- It.',
          ),
        },
        want: [],
      },
    ],
    [
      'has three numbers',
      { given: { version: '1.2', tag: 'v1.2' }, want: [/1\.2 is no version/, /no entry for 1\.2:/] },
    ],
    [
      'is what the tag says',
      { given: { tag: 'v1.2.1' }, want: [/tag is v1\.2\.1, and the version .* 1\.2\.0/] },
    ],
    ['is tagged with a v', { given: { tag: '1.2.0' }, want: [/tag v1\.2\.0/] }],
    ['has an entry', { given: { version: '1.3.0', tag: 'v1.3.0' }, want: [/no entry for 1\.3\.0/] }],
    [
      'has a day',
      {
        given: { changelog: changelog.replace(' - 2026-11-20', '') },
        want: [/CHANGELOG\.md:5: .*YYYY-MM-DD/],
      },
    ],
    [
      'has a day that there is',
      { given: { changelog: changelog.replace('2026-11-20', '2026-13-40') }, want: [/CHANGELOG\.md:5: /] },
    ],
    [
      'has a day that its month has',
      { given: { changelog: changelog.replace('2026-11-20', '2026-02-30') }, want: [/CHANGELOG\.md:5: /] },
    ],
    [
      'says something',
      { given: { changelog: changelog.replace('- Something.\n', '') }, want: [/says nothing/] },
    ],
    [
      'says it in the groups of Keep a Changelog',
      {
        given: { changelog: changelog.replace('### Added', '### News') },
        want: [/CHANGELOG\.md:7: "### News" is none of/],
      },
    ],
    [
      'has whatever is unreleased, once it is tagged',
      {
        given: { changelog: changelog.replace('[Unreleased]\n', '[Unreleased]\n\n### Fixed\n\n- Late.\n') },
        want: [/CHANGELOG\.md:3: what stands under "Unreleased" is released with 1\.2\.0, too/],
      },
    ],
    [
      'may have unreleased changes beside it before that',
      {
        given: {
          changelog: changelog.replace('[Unreleased]\n', '[Unreleased]\n\n### Fixed\n\n- Late.\n'),
          tag: undefined,
        },
        want: [],
      },
    ],
    [
      'stands once',
      {
        given: { changelog: `${changelog}\n## [1.2.0] - 2026-01-01\n\n- It.\n` },
        want: [/CHANGELOG\.md:17: a second entry/],
      },
    ],
    [
      'is the newest',
      {
        given: { version: '1.1.0', tag: 'v1.1.0' },
        want: [/newer versions stand above 1\.1\.0: ## \[1\.2\.0\]/],
      },
    ],
  ])('%s', (_, { given, want }) => {
    const problems = versionProblems({ ...good, ...given })
    expect(problems).toEqual(want.map((pattern) => expect.stringMatching(pattern)))
  })

  it('of this package can be released', () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
    const own = readFileSync(join(projectFolder, 'CHANGELOG.md'), 'utf8')
    expect(versionProblems({ version, changelog: own })).toEqual([])
  })
})

describe('the version elsewhere', () => {
  it.each<[string, { given: Record<string, string | undefined>; want: RegExp[] }]>([
    ['is the same', { given: { 'spec/openapi.yaml': '1.2.0' }, want: [] }],
    [
      'is another',
      { given: { a: '1.2.0', b: '1.1.0' }, want: [/^b has the version 1\.1\.0, and package\.json 1\.2\.0/] },
    ],
    ['is missing', { given: { a: undefined }, want: [/^a has no version, and package\.json 1\.2\.0/] }],
  ])('%s', (_, { given, want }) => {
    const problems = versionProblems({ ...good, elsewhere: given })
    expect(problems).toEqual(want.map((pattern) => expect.stringMatching(pattern)))
  })
})

describe('the command', () => {
  const run = async (args: string[], files: Record<string, string> = {}) => {
    const project = await exampleProject()
    onTestFinished(() => project[Symbol.dispose]())
    project.write('package-lock.json', '{ "version": "0.1.0", "packages": { "": { "version": "0.1.0" } } }')
    project.write('CHANGELOG.md', changelog.replaceAll('1.2.0', '0.1.0').replaceAll('1.1.0', '0.0.9'))
    for (const [name, text] of Object.entries(files)) project.write(name, text)
    project.git('commit', '-q', '--allow-empty', '-m', 'empty')
    const { out, err } = captureOutput()
    return { code: await main(['--in', project.folder, ...args]), out: out.join('\n'), err: err.join('\n') }
  }

  it('says yes, and what it compared', async () => {
    expect(await run(['--tag', 'v0.1.0'])).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^- The contract was compared with none\. No version .*\n✓ 0\.1\.0 can be released$/,
      ),
      err: '',
    })
  })

  it('prints its usage', async () => {
    expect(await run(['--help'])).toEqual({ code: 0, out: expect.stringMatching(/^Usage/), err: '' })
  })

  it.each<[string, { args?: string[]; files?: Record<string, string>; code: number; want: RegExp }]>([
    ['the tag is another', { args: ['--tag', 'v2.0.0'], code: 1, want: /tag is v2\.0\.0/ }],
    ['an option is unknown', { args: ['--tags'], code: 2, want: /Usage/ }],
    [
      'the lockfile has another version',
      {
        files: { 'package-lock.json': '{ "version": "0.0.9" }' },
        code: 1,
        want: /package-lock\.json has the version 0\.0\.9/,
      },
    ],
    [
      'there is no lockfile',
      { files: { 'package-lock.json': '{' }, code: 1, want: /package-lock\.json has no version/ },
    ],
    [
      'the published contract was not generated anew',
      {
        files: { 'generated/openapi.json': '{}' },
        code: 1,
        want: /generated\/openapi\.json has no version, and package\.json .*: run `npm run generate`$/,
      },
    ],
    [
      'the contract is no YAML',
      { files: { 'spec/openapi.yaml': '[' }, code: 1, want: /spec\/openapi\.yaml has no version/ },
    ],
  ])('says no when %s', async (_, { args = [], files = {}, code, want }) => {
    const ended = await run(args, files)
    expect(ended).toEqual({ code, out: '', err: expect.stringMatching(want) })
  })

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number for the version', '{ "version": 1 }'],
    ['no version', '{}'],
  ])('says when package.json is %s', async (_, manifest) => {
    const ended = await run([], { 'package.json': manifest })
    expect(ended).toEqual({ code: 1, out: '', err: '✗ package.json is not JSON with a version' })
  })
})
