import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { color, print, printError } from '../../../tools/terminal/print.ts'
import { runCommand } from '../../../tools/terminal/run-command.ts'
import { notifyReversePage, reversePage } from '../../scaffold/support/pages.ts'
import { writeWords } from '../../scaffold/support/write-words.ts'
import { projectFolder } from '../../support/contract.ts'
import { copyRepository, type RepositoryCopy } from '../growth/project-copy.ts'

/*
 * The path of the contract's owner on a copy of the repository, by the commands that a person types: a new family with an
 * operation and its notification from their pages, to a release; then a page that changed, to the next release. Only
 * `spec/`, CHANGELOG.md and the version are written to. Exit code 1 when a step does not end as it should.
 */

/** Tests of the live contract that ask of each message what must hold of every one. */
const TESTS = ['validators/examples', 'result-codes', 'translations', 'glossary'].map(
  (name) => `test/${name}.test.ts`,
)
const MAY_CHANGE = /^(?:spec\/|generated\/|CHANGELOG\.md$|package\.json$|package-lock\.json$|page-.*\.md$)/
const ADDRESS = 'https://docs.example/ams/'

class StepFailed extends Error {}

await runCommand(async () => {
  await using copy = await copyRepository(projectFolder)
  const began = performance.now()
  try {
    await copy.git('tag', `v${versionOf(copy)}`)
    await newOperation(copy)
    await release(copy)
    await changedPage(copy)
    await release(copy)
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    const [what = '', ...output] = error.message.split('\n')
    printError(`${color('red', '✗', process.stderr)} ${what}`)
    for (const line of output) printError(`    ${line}`)
    return 1
  }
  print(`The whole path took ${((performance.now() - began) / 1000).toFixed(0)} s.`)
  return 0
})

async function newOperation(copy: RepositoryCopy): Promise<void> {
  write(copy, 'page-reverse.md', reversePage)
  write(copy, 'page-notify.md', notifyReversePage)
  await step(copy, 0, 'contract', 'new', 'family', 'example-reversal')
  const from = ['--family', 'example-reversal', '--from']
  const url = (name: string) => ['--url', `${ADDRESS}${name}`]
  await step(
    copy,
    0,
    'contract',
    'new',
    'operation',
    'reverse',
    ...from,
    'page-reverse.md',
    ...url('reverse'),
  )
  await step(
    copy,
    0,
    'contract',
    ...['new', 'notification', 'notifyReverse', ...from, 'page-notify.md', ...url('notify_reverse')],
  )
  writeWords(join(copy.folder, 'spec/families'))
  // Not recorded before: that is a finding.
  await step(copy, 1, 'docs:diff', 'page-reverse.md', '--record', ...url('reverse'))
  await step(copy, 1, 'docs:diff', 'page-notify.md', '--record', ...url('notify_reverse'))
}

async function changedPage(copy: RepositoryCopy): Promise<void> {
  const field = '#### reverseReason (String)'
  write(
    copy,
    'page-reverse.md',
    reversePage.replace(
      field,
      `#### reverseChannel (String)\n\nMore information:\n\n- Maximum length: 16 characters\n\n${field}`,
    ),
  )
  await step(copy, 1, 'docs:diff', 'page-reverse.md', '--record', '--apply', '--url', `${ADDRESS}reverse`)
  writeWords(join(copy.folder, 'spec/families'))
  // Every field is in an example, which a page does not give.
  const folder = join(copy.folder, 'spec/families/example-reversal/examples')
  const examples = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  for (const { parentPath, name } of examples) {
    const path = join(parentPath, name)
    const text = readFileSync(path, 'utf8')
    const written = text.replace(/^( *)("reverseReason": )/m, '$1"reverseChannel": "ONLINE",\n$1$2')
    if (written !== text) writeFileSync(path, written)
  }
}

/** From words to a release. */
async function release(copy: RepositoryCopy): Promise<void> {
  await step(copy, 0, 'contract', 'translate', '--stub')
  writeWords(join(copy.folder, 'spec/locales'))
  await step(copy, 0, 'generate')
  await step(copy, 0, 'check')
  report(
    'vitest',
    await copy.node('node_modules/vitest/vitest.mjs', 'run', ...TESTS, '--typecheck.enabled=false'),
    0,
  )
  await step(copy, 1, 'contract:diff')
  const version = nextVersion(versionOf(copy))
  setVersion(copy, version)
  await step(copy, 0, 'generate')
  await step(copy, 0, 'contract:diff', '--write-changelog')
  await step(copy, 0, 'release:check', '--tag', `v${version}`)
  const outside = (await copy.changed()).filter((file) => !MAY_CHANGE.test(file))
  if (outside.length > 0) throw new StepFailed(`Changed besides the contract: ${outside.join(', ')}`)
  await copy.commit(`Release ${version}`)
  await copy.git('tag', `v${version}`)
  print(`${color('green', '✓')} ${version} could be released`)
}

async function step(copy: RepositoryCopy, code: number, script: string, ...args: string[]): Promise<void> {
  const options = args.length > 0 ? ['--', ...args] : []
  report([script, ...args].join(' '), await copy.npm('run', '-s', script, ...options), code)
}

/** @param code with which the step has to end */
function report(name: string, ended: { code: number; output: string }, code: number): void {
  if (ended.code !== code)
    throw new StepFailed(`${name} ended with ${ended.code}, not ${code}:\n${ended.output}`)
  print(`${color('green', '✓')} ${name}`)
}

function write(copy: RepositoryCopy, name: string, text: string): void {
  writeFileSync(join(copy.folder, name), text)
}

function versionOf(copy: RepositoryCopy): string {
  const { version } = JSON.parse(readFileSync(join(copy.folder, 'package.json'), 'utf8')) as {
    version: string
  } // npm wrote it
  return version
}

function nextVersion(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return `${major}.${minor}.${patch + 1}`
}

function setVersion(copy: RepositoryCopy, version: string): void {
  const before = versionOf(copy)
  for (const [name, pattern] of [
    ['package.json', /"version": "[^"]+"/],
    ['spec/openapi.yaml', /^ {2}version: .*$/m],
  ] as const) {
    const text = readFileSync(join(copy.folder, name), 'utf8')
    write(
      copy,
      name,
      text.replace(pattern, (found) => found.replace(before, version)),
    )
  }
  const lock = readFileSync(join(copy.folder, 'package-lock.json'), 'utf8')
  // At its top and as the first of its packages; versions of others look alike.
  let left = 2
  write(
    copy,
    'package-lock.json',
    lock.replaceAll(`"version": "${before}"`, (found) =>
      left-- > 0 ? found.replace(before, version) : found,
    ),
  )
}
