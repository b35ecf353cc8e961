import { readdirSync, rmSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { main as check } from '../../../tools/check/cli.ts'
import { main as diff } from '../../../tools/diff/cli.ts'
import { main as drift } from '../../../tools/drift/cli.ts'
import { main as generate } from '../../../tools/generate/cli.ts'
import { main as releaseCheck } from '../../../tools/release/cli.ts'
import { main as contract } from '../../../tools/scaffold/cli.ts'
import { newCommand } from '../../../tools/scaffold/new-command.ts'
import { readHere } from '../../drift/support/drift.ts'
import { edit, notifySettlePage } from '../../drift/support/pages.ts'
import { notifyReversePage, reversePage, reverseSource } from '../../scaffold/support/pages.ts'
import { writeWords } from '../../scaffold/support/write-words.ts'
import { compiledOnce } from '../../support/compiled-once.ts'
import { noTypes } from '../../support/example-contract.ts'
import { exampleProject } from '../../support/example-project.ts'
import { captureOutput } from '../../support/output.ts'
import type { ProjectCopy } from '../../support/project-copy.ts'

/** A project that has released 0.1.0, in whose folder the commands run. */
async function owner() {
  const project = await exampleProject()
  const start = process.cwd()
  process.chdir(project.folder)
  onTestFinished(() => {
    process.chdir(start)
    project[Symbol.dispose]()
  })
  rmSync('spec/doc-snapshots', { recursive: true, force: true })
  setVersion(project, '0.1.0')
  const { out, err } = captureOutput()
  const run = async (command: () => Promise<number>): Promise<number> => {
    out.length = 0
    err.length = 0
    return command()
  }
  await run(() => generate([], noTypes, compiledOnce))
  project.write('page.md', notifySettlePage.markdown)
  await run(() =>
    drift(['page.md', '--record', '--url', 'https://docs.example/ams/notify_settle'], () => readHere),
  )
  const snapshot = 'spec/doc-snapshots/ams-notify-settle.en.yaml'
  project.write(
    snapshot,
    `${project.read(snapshot)}deviations:\n  - difference: not-on-page\n    at: [ notifySettle.request.result.resultStatus=U ]\n    reason: One type serves every result.\n`,
  )
  project.release('v0.1.0')
  return {
    project,
    out,
    err,
    docsDiff: (...args: string[]) => run(() => drift(args, () => readHere)),
    make: (...args: string[]) => run(() => newCommand(args, () => readHere)),
    translate: () => run(() => contract(['translate', '--stub'])),
    generate: () => run(() => generate([], noTypes, compiledOnce)),
    check: () => run(() => check([], noTypes, compiledOnce)),
    diff: (...args: string[]) => run(() => diff(args, project.folder)),
    release: () => run(() => releaseCheck(['--in', project.folder, '--tag', 'v0.1.1'])),
  }
}

function setVersion(project: ProjectCopy, version: string): void {
  project.write('package.json', `{ "name": "example-contract", "version": "${version}" }\n`)
  project.write(
    'package-lock.json',
    `{ "version": "${version}", "packages": { "": { "version": "${version}" } } }\n`,
  )
  project.write(
    'spec/openapi.yaml',
    project.read('spec/openapi.yaml').replace(/^ {2}version: .*$/m, `  version: ${version}`),
  )
}

/** From words to a release, without an edit outside of the contract, the changelog and the version. */
async function finish({ project, ...steps }: Awaited<ReturnType<typeof owner>>): Promise<void> {
  writeWords('spec/families')
  expect([await steps.translate(), steps.err]).toEqual([0, []])
  writeWords('spec/locales')
  expect([await steps.generate(), steps.err]).toEqual([0, []])
  expect([await steps.check(), steps.err]).toEqual([0, []])
  expect(await steps.diff()).toBe(1)
  setVersion(project, '0.1.1')
  expect([await steps.generate(), steps.err]).toEqual([0, []])
  expect([await steps.diff('--write-changelog'), steps.err]).toEqual([0, []])
  expect([await steps.release(), steps.err]).toEqual([0, []])
  project.git('add', '-A')
  const outside = /^(?:spec\/|generated\/|CHANGELOG\.md$|package\.json$|package-lock\.json$|page.*\.md$)/
  expect(project.changed().filter((file) => !outside.test(file))).toEqual([])
}

it('goes from a changed page to a release', { timeout: 180_000 }, async () => {
  const steps = await owner()
  steps.project.write(
    'page.md',
    edit(
      edit(
        notifySettlePage.markdown,
        '#### bankInfo',
        '#### settleChannel (String)\n\nValid values are:\n\n- `ONLINE`: one\n- `STORE`: two\n\nMore information:\n\n- Maximum length: 16 characters\n\n#### bankInfo',
      ),
      '| RISK_REJECT',
      '| CHANNEL_CLOSED | F | It is closed. | Use another. |\n| RISK_REJECT',
    ),
  )
  expect(await steps.docsDiff('page.md', '--record', '--apply')).toBe(1)
  expect(
    steps.out.filter((line) => line.includes('✓')).map((line) => line.replace(/^.*yaml(?::\d+)? */, '')),
  ).toEqual([
    'notifySettle.request.settleChannel: the field settleChannel',
    'notifySettle.codes.CHANNEL_CLOSED: the code CHANNEL_CLOSED (F)',
    '',
  ])
  expect(await steps.check()).toBe(1)
  await finish(steps)
  expect(steps.project.read('CHANGELOG.md')).toContain('`SettleNotification.settleChannel`: new field')
})

it('goes from the pages of a new operation and its notification to a release', {
  timeout: 180_000,
}, async () => {
  const steps = await owner()
  const { project } = steps
  project.write('page-reverse.md', reversePage)
  project.write('page-notify.md', notifyReversePage)
  const urls = ['reverse', 'notify_reverse'].map((name) => `https://docs.example/ams/${name}`)
  expect([await steps.make('family', 'example-reversal'), steps.err]).toEqual([0, []])
  const from = ['--family', 'example-reversal', '--from']
  expect([
    await steps.make('operation', 'reverse', ...from, 'page-reverse.md', '--url', `${urls[0]}`),
    steps.err,
  ]).toEqual([0, []])
  expect([
    await steps.make('notification', 'notifyReverse', ...from, 'page-notify.md', '--url', `${urls[1]}`),
    steps.err,
  ]).toEqual([0, []])
  expect(await steps.make('operation', 'reverse', ...from, 'page-reverse.md')).toBe(1)
  expect(steps.err.join('\n')).toMatch(
    /The contract has reverse \(\/v1\/orders\/reverse\) already\.\nNothing was written/,
  )

  // Until words are written, the check says where.
  expect(await steps.check()).toBe(1)
  expect(steps.err.join('\n')).toMatch(
    /result-codes\/reverse\.yaml:\d+:\d+ {2}REVERSE_REJECT: unknown advice "TODO"/,
  )

  writeWords('spec/families')
  for (const [index, page] of ['page-reverse.md', 'page-notify.md'].entries()) {
    await steps.docsDiff(page, '--record', '--url', `${urls[index]}`)
    // It is new, and the contract says all of it.
    expect(steps.out.filter((line) => line.includes('✗'))).toEqual([
      expect.stringContaining('not recorded yet'),
    ])
  }
  await finish(steps)
  expect(project.read('generated/methods.ts')).toMatch(/\breverse\(request: ReverseRequest\b/)
  expect(project.read('generated/event-names.ts')).toContain('REVERSE_RESULT')
})

it('makes the same files from the source of a page', async () => {
  const steps = await owner()
  const folder = 'spec/families/example-reversal'
  const made = async (page: string) => {
    rmSync(folder, { recursive: true, force: true })
    steps.project.git('checkout', '-q', '--', 'spec')
    steps.project.write('page-reverse.md', page)
    await steps.make('family', 'example-reversal')
    const args = ['operation', 'reverse', '--family', 'example-reversal', '--from', 'page-reverse.md']
    const url = 'https://docs.example/ams/reverse'
    expect([await steps.make(...args, '--url', url), steps.err]).toEqual([0, []])
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    )
    return Object.fromEntries(
      [...files.map((file) => `${folder}/${file}`), 'spec/openapi.yaml'].map((file) => [
        file,
        steps.project.read(file),
      ]),
    )
  }
  const files = await made(reversePage)
  expect(Object.keys(files).length).toBeGreaterThan(5)
  expect(await made(reverseSource)).toEqual(files)
})

it('says what is in the way, and writes nothing', async () => {
  const steps = await owner()
  steps.project.git('add', '-A')
  steps.project.git('commit', '-q', '--allow-empty', '-m', 'x')
  const cases: [string[], number, RegExp][] = [
    [['operation', 'reverse'], 2, /Name the family that it is in with --family/],
    [['operation', 'Reverse', '--family', 'x'], 2, /The name of a call is in camelCase, not "Reverse"/],
    [['thing', 'reverse'], 2, /The first word is one of operation, notification, family/],
    [['family', 'No'], 2, /kebab-case/],
    [['family', 'example-order'], 1, /The family example-order is there already/],
    [
      ['operation', 'reverse', '--family', 'none', '--path', '/v1/x'],
      1,
      /There is no family none\. Make it first/,
    ],
    [['operation', 'reverse', '--family', 'example-order'], 1, /The path of the operation is not known/],
    [['operation', 'settle', '--family', 'example-order', '--path', '/v1/x'], 1, /The contract has settle /],
    [['operation', 'settle', '--family', 'example-order'], 1, /The contract has settle /],
    [['operation', 'reverse', '--family', 'example-order', '--path', 'x'], 2, /--path is like/],
    [
      ['operation', 'reverse', '--family', 'example-order', '--from', 'none.md', '--path', '/v1/x'],
      1,
      /none\.md: Expected a file or an address of a page; found ENOENT/,
    ],
  ]
  for (const [args, code, want] of cases) {
    expect([args, await steps.make(...args), steps.err.join('\n')]).toEqual([
      args,
      code,
      expect.stringMatching(want),
    ])
  }
  expect(steps.project.changed()).toEqual([])
})
