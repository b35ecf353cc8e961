import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main as check } from '../../../tools/check/cli.ts'
import { main as diff } from '../../../tools/diff/cli.ts'
import { main as drift } from '../../../tools/drift/cli.ts'
import { main as generate } from '../../../tools/generate/cli.ts'
import { main as releaseCheck } from '../../../tools/release/cli.ts'
import { main as contract } from '../../../tools/scaffold/cli.ts'
import { readHere } from '../../drift/support/drift.ts'
import { notifyCaptureMarkdown } from '../../drift/support/pages.ts'
import { compiledOnce } from '../../support/compiled-once.ts'
import { openapi, projectFolder } from '../../support/contract.ts'
import { committedTypes } from '../../support/generated.ts'
import { ProjectCopy } from '../../support/project-copy.ts'

/*
 * Walks through docs/contract.md: applies its diffs, runs its commands, and compares what they print. With
 * UPDATE_GUIDE=1 what they print is written into the guide instead, and into its Chinese twin.
 */
const GUIDE = join(projectFolder, 'docs/contract.md')
const TWIN = join(projectFolder, 'docs/zh-CN/contract.md')
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  check: (args) => check(args, committedTypes, compiledOnce),
  contract,
  'contract:diff': diff,
  'docs:diff': (args) => drift(args, () => readHere),
  generate: (args) => generate(args, committedTypes, compiledOnce),
  'release:check': (args) => releaseCheck([...args, '--in', '.']),
}
const BLOCK = /^```(diff|console)\n(.*?)^```$/gms

let project: ProjectCopy
const start = process.cwd()

/** Whether that changed the contract. */
function setVersion(version: string): boolean {
  project.write(
    'package.json',
    project.read('package.json').replace(/"version": "[^"]+"/, `"version": "${version}"`),
  )
  // In the lockfile it stands twice, before those of any dependency.
  let times = 2
  const lock = project.read('package-lock.json')
  project.write(
    'package-lock.json',
    lock.replaceAll(/"version": "[^"]+"/g, (found) => (times-- > 0 ? `"version": "${version}"` : found)),
  )
  const before = project.read('spec/openapi.yaml')
  const document = before.replace(/^ {2}version: .*$/m, `  version: ${version}`)
  project.write('spec/openapi.yaml', document)
  return document !== before
}

async function run(command: string): Promise<string> {
  const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? []
  const main = COMMANDS[name]
  if (!main) throw new Error(`The guide runs "${command}", which this test does not know.`)
  // After a time-out, what still runs would write into the project itself.
  if (relative(realpathSync(project.folder), process.cwd()) !== '') throw new Error('The test has ended.')
  const lines: string[] = []
  const print = (text: unknown) => void lines.push(String(text))
  vi.spyOn(console, 'log').mockImplementation(print)
  vi.spyOn(console, 'error').mockImplementation(print)
  await main(rest.split(' ').filter((arg) => arg !== ''))
  return lines
    .join('\n')
    .replaceAll(/ +\d+ ms/g, '')
    .replaceAll(/, \d+\.\d s/g, '')
}

const blocksOf = (page: string) => [...page.matchAll(BLOCK)].map(([block]) => block)

/** The page with the diffs and outputs of the other, one for one. */
function withBlocksOf(page: string, other: string): string {
  const blocks = blocksOf(other)
  return page.replace(BLOCK, (block) => blocks.shift() ?? block)
}

describe('the guide', () => {
  beforeEach(async () => {
    project = new ProjectCopy(['spec', 'generated', 'package.json', 'package-lock.json'])
    project.write(
      'CHANGELOG.md',
      '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-20\n\n### Added\n\n- All.\n',
    )
    rmSync(project.path('spec/doc-snapshots'), { recursive: true })
    const isOther = setVersion('0.1.0')
    project.write('page.md', notifyCaptureMarkdown(openapi))
    process.chdir(project.folder)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00Z') })
    // What is committed is up to date unless the version was another one.
    if (isOther) await run('npm run generate')
    await run('npm run docs:diff -- page.md --record --url https://docs.antom.com/ac/ams/notify_capture')
    const snapshot = 'spec/doc-snapshots/ams-notify-capture.en.yaml'
    project.write(
      snapshot,
      `${project.read(snapshot)}deviations:
  - difference: not-on-page
    at: [ notifyCapture.request.result.resultStatus=U ]
    reason: One type serves every result, and only calls can end with U.
`,
    )
    project.release('v0.1.0')
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    process.chdir(start)
    project[Symbol.dispose]()
  })

  it('prints what the commands print', async () => {
    const guide = readFileSync(GUIDE, 'utf8')
    let written = guide
    const differences: { want: string; got: string }[] = []
    for (const [block, kind, content = ''] of guide.matchAll(BLOCK)) {
      if (kind === 'diff') {
        execFileSync('git', ['-C', project.folder, 'apply', '-C1', '-'], { input: content, stdio: 'pipe' })
        continue
      }
      const command = /^\$ (.*)$/m.exec(content)?.[1] ?? ''
      if (command.includes('--write-changelog')) {
        setVersion('0.1.1')
        await run('npm run generate')
      }
      const got = `$ ${command}\n${await run(command)}\n`
      // How many files and examples there are is not what the guide is about.
      const compared = (text: string) =>
        /run (?:generate|check)$/.test(command) ? text.replaceAll(/\d+/g, 'N') : text
      if (compared(got) !== compared(content)) differences.push({ want: content, got })
      written = written.replace(block, () => `\`\`\`console\n${got}\`\`\``)
      // A second block with the same command is the next one.
      written = written.replace(`\`\`\`console\n${got}\`\`\``, (same) =>
        same.replace('```console', '```console#'),
      )
    }
    written = written.replaceAll('```console#', '```console')
    if (process.env.UPDATE_GUIDE === '1') {
      writeFileSync(GUIDE, written)
      writeFileSync(TWIN, withBlocksOf(readFileSync(TWIN, 'utf8'), written))
    } else expect(differences.map(({ got }) => got)).toEqual(differences.map(({ want }) => want))
    expect(project.read('CHANGELOG.md')).toContain('## [0.1.1] - 2026-11-20')
    // It reads the whole contract for each command of the guide.
  }, 900_000)
})

it('shows the same in Chinese', () => {
  const [guide, twin] = [readFileSync(GUIDE, 'utf8'), readFileSync(TWIN, 'utf8')]
  expect(blocksOf(guide).length).toBeGreaterThan(5)
  expect(blocksOf(twin)).toEqual(blocksOf(guide))
})

it('brings the Chinese guide what the English one shows', () => {
  const block = (text: string) => `\`\`\`console\n${text}\n\`\`\`\n`
  const guide = `One\n${block('$ new')}Two\n${block("$ two $& $'")}`
  expect(withBlocksOf(`一\n${block('$ old')}二\n${block('$ two')}三\n`, guide)).toBe(
    `一\n${block('$ new')}二\n${block("$ two $& $'")}三\n`,
  )
})
