import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../tools/release/cli.ts'
import { type Release, versionProblems } from '../../tools/release/version.ts'
import { projectFolder } from '../support/contract.ts'

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

describe('the command', () => {
  const run = async (args: string[], files: Record<string, string>) => {
    const folder = await mkdtemp(join(tmpdir(), 'release-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    const said: string[] = []
    const say = (text: unknown) => void said.push(String(text))
    vi.spyOn(console, 'log').mockImplementation(say)
    vi.spyOn(console, 'error').mockImplementation(say)
    onTestFinished(() => void vi.restoreAllMocks())
    return { code: await main(['--in', folder, ...args]), said: said.join('\n') }
  }
  const files = { 'package.json': '{ "version": "1.2.0" }', 'CHANGELOG.md': changelog }

  it.each<[string, { args: string[]; code: number; text: RegExp }]>([
    ['says yes', { args: ['--tag', 'v1.2.0'], code: 0, text: /1\.2\.0 can be released/ }],
    ['says no', { args: ['--tag', 'v2.0.0'], code: 1, text: /tag is v2\.0\.0/ }],
    ['prints its usage', { args: ['--help'], code: 0, text: /^Usage/ }],
    ['refuses what it does not know', { args: ['--tags'], code: 2, text: /Usage/ }],
  ])('%s', async (_, { args, code, text }) => {
    const ended = await run(args, files)
    expect(ended.code).toBe(code)
    expect(ended.said).toMatch(text)
  })

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number for the version', '{ "version": 1 }'],
    ['no version', '{}'],
  ])('says when package.json is %s', async (_, manifest) => {
    const ended = await run([], { ...files, 'package.json': manifest })
    expect(ended).toEqual({ code: 1, said: '✗ package.json is not JSON with a version' })
  })
})
