import { writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadContract, rootDocument } from '../../../tools/contract/load.ts'
import { publish } from '../../../tools/contract/publish.ts'
import { main as diff } from '../../../tools/diff/cli.ts'
import { main as check } from '../../../tools/release/cli.ts'
import { exampleProject } from '../../support/example-project.ts'
import { captureOutput } from '../../support/output.ts'
import type { ProjectCopy } from '../../support/project-copy.ts'

/** A project that has released 0.1.0, and what a maintainer does with it. */
async function maintained() {
  const project = await exampleProject()
  onTestFinished(() => project[Symbol.dispose]())
  setVersion(project, '0.1.0')
  project.edit(
    'CHANGELOG.md',
    '## [Unreleased]\n',
    '## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\n### Added\n\n- All.\n',
  )
  project.release('v0.1.0')
  const printed = captureOutput()
  const run = async (command: Promise<number>) => {
    printed.out.length = 0
    printed.err.length = 0
    const code = await command
    return { code, said: [...printed.out, ...printed.err].join('\n') }
  }
  return {
    project,
    /** What `npm run generate` does to the published document. */
    async generate() {
      const { document } = await loadContract(rootDocument(project.path('spec')))
      await writeFile(
        project.path('generated/openapi.json'),
        `${JSON.stringify(publish(document), null, 2)}\n`,
      )
    },
    diff: (...args: string[]) => run(diff(args, project.folder)),
    check: (...args: string[]) => run(check(['--in', project.folder, ...args])),
    commit(tag?: string) {
      project.git('add', '-A')
      project.git('commit', '-q', '-m', 'A step')
      if (tag !== undefined) project.git('tag', tag)
    },
  }
}

function setVersion(project: ProjectCopy, version: string): void {
  project.write('package.json', `{ "name": "example-contract", "version": "${version}" }\n`)
  project.write(
    'package-lock.json',
    `{ "version": "${version}", "packages": { "": { "version": "${version}" } } }\n`,
  )
  const document = project.read('spec/openapi.yaml')
  project.write('spec/openapi.yaml', document.replace(/^ {2}version: .*$/m, `  version: ${version}`))
}

const REQUEST = 'spec/families/example-order/schemas/settle-request.yaml'
const CODES = 'spec/families/example-order/result-codes/settle.yaml'

it('goes from a change to a tag, and again, and leaves alone what was released', async () => {
  const { project, generate, diff: compare, check: checkRelease, commit } = await maintained()
  const changelog = () => project.read('CHANGELOG.md')

  // A change that breaks, and a note by hand.
  project.edit(
    REQUEST,
    'from the placeOrder response.\n    type: string\n    maxLength: 64',
    'from the placeOrder response.\n    type: string\n    maxLength: 60',
  )
  project.edit('CHANGELOG.md', '## [Unreleased]\n', '## [Unreleased]\n\n### Fixed\n\n- A fault.\n')
  await generate()
  const noted = changelog()
  for (const version of ['0.1.0', '0.1.1']) {
    setVersion(project, version)
    await generate()
    expect(await compare('--write-changelog')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/need 0\.2\.0 or later\.\nCHANGELOG\.md is left as it was\.$/),
    })
    expect(changelog()).toBe(noted)
  }
  setVersion(project, '0.2.0')
  await generate()
  expect(await checkRelease()).toMatchObject({ code: 1, said: expect.stringContaining('no entry for 0.2.0') })
  expect(await compare('--write-changelog')).toMatchObject({ code: 0 })
  expect(changelog()).toMatch(
    /## \[Unreleased\]\n\n## \[0\.2\.0\] - .*\n\n### Changed\n\n<!-- contract.*\n\n#### The contract since v0\.1\.0: breaking/,
  )
  expect(await checkRelease('--tag', 'v0.2.0')).toMatchObject({ code: 0 })

  // Another change after the changelog was written: the check notices, and writing it again is enough.
  project.edit(CODES, 'advice: ask-payer\n  action: Tell', 'advice: contact-support\n  action: Tell')
  await generate()
  expect(await checkRelease('--tag', 'v0.2.0')).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      /entry for 0\.2\.0 does not say how the contract changed since v0\.1\.0: run npm run contract:diff -- --write-changelog/,
    ),
  })
  expect(await compare('--write-changelog')).toMatchObject({ code: 0 })
  expect(await checkRelease('--tag', 'v0.2.0')).toMatchObject({ code: 0, said: '✓ 0.2.0 can be released' })
  commit('v0.2.0')
  expect(await checkRelease('--tag', 'v0.2.0')).toMatchObject({ code: 0 })

  // What was released is not written again, neither at its tag nor later.
  const released = changelog()
  expect(await compare('--write-changelog')).toMatchObject({
    code: 1,
    said: expect.stringContaining('was released with the tag v0.2.0'),
  })
  project.edit('CHANGELOG.md', '## [Unreleased]\n', '## [Unreleased]\n\n### Added\n\n- A thing.\n')
  project.edit(CODES, 'meaning: The order is too old.', 'meaning: The order is much too old.')
  await generate()
  const again = changelog()
  expect(await compare('--write-changelog')).toMatchObject({
    code: 1,
    said: expect.stringContaining('need 0.2.1 or later'),
  })
  expect(changelog()).toBe(again)

  setVersion(project, '0.2.1')
  await generate()
  expect(await compare('--write-changelog')).toMatchObject({ code: 0 })
  expect(await checkRelease('--tag', 'v0.2.1')).toMatchObject({ code: 0 })
  commit('v0.2.1')
  expect(await checkRelease('--tag', 'v0.2.1')).toMatchObject({ code: 0 })
  const tail = (text: string) => text.slice(text.indexOf('## [0.2.0]'))
  expect(tail(changelog())).toBe(tail(released))
})

describe('a section that was never released', () => {
  it('is no reason to write another one', async () => {
    const { project, generate, diff: compare } = await maintained()
    project.edit(CODES, 'meaning: The order is too old.', 'meaning: The order is much too old.')
    setVersion(project, '0.1.1')
    await generate()
    expect(await compare('--write-changelog')).toMatchObject({ code: 0 })
    setVersion(project, '0.1.2')
    const before = project.read('CHANGELOG.md')
    expect(await compare('--write-changelog')).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /CHANGELOG\.md:7: "## \[0\.1\.1\] - [-\d]+" was never released\. Rename it to 0\.1\.2/,
      ),
    })
    expect(project.read('CHANGELOG.md')).toBe(before)
  })
})

it('takes notes by hand into a version whose contract did not change', async () => {
  const { project, generate, diff: compare, check: checkRelease } = await maintained()
  project.edit('CHANGELOG.md', '## [Unreleased]\n', '## [Unreleased]\n\n### Fixed\n\n- A fault.\n')
  setVersion(project, '0.1.1')
  await generate()
  expect(await compare('--write-changelog')).toMatchObject({
    code: 0,
    said: expect.stringContaining('section of 0.1.1 is written'),
  })
  expect(project.read('CHANGELOG.md')).toMatch(
    /## \[Unreleased\]\n\n## \[0\.1\.1\] - .*\n\n### Fixed\n\n- A fault\.\n\n## \[0\.1\.0\]/,
  )
  expect(await checkRelease('--tag', 'v0.1.1')).toMatchObject({ code: 0 })
})
