import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { main as check } from '../../tools/check/cli.ts'
import { main as diff } from '../../tools/diff/cli.ts'
import { main as drift } from '../../tools/drift/cli.ts'
import { main as generate } from '../../tools/generate/cli.ts'
import { noTypes } from '../support/example-contract.ts'
import { exampleProject } from '../support/example-project.ts'
import { captureOutput } from '../support/output.ts'
import type { ProjectCopy } from '../support/project-copy.ts'
import { ALIAS_BOMB } from './support/small-contract.ts'

let project: ProjectCopy

beforeAll(async () => {
  project = await exampleProject()
  project.release('v0.0.1')
  return () => project[Symbol.dispose]()
})

const FILE = 'spec/families/example-order/schemas/settle-request.yaml'

/** What a command answers when the contract has problems. */
const commands: [name: string, run: () => Promise<number | undefined>, exitCode: number][] = [
  ['generate', () => generate(['--spec', project.path('spec'), '--out', project.path('out')], noTypes), 1],
  ['check', () => check(['--spec', project.path('spec')], noTypes), 1],
  ['drift', () => drift(['page.md', '--spec', project.path('spec')]), 2],
  ['diff', () => diff(['--base', 'v0.0.1'], project.folder), 2],
]

const faults: [name: string, text: string, want: RegExp][] = [
  ['an alias bomb', ALIAS_BOMB, /settle-request\.yaml:2:8 {2}The contract has no anchors/],
  ['an empty file', '', /settle-request\.yaml:1:1 {2}The file is empty/],
  ['a list', '- a\n', /settle-request\.yaml:1:1 {2}Every file of a contract is a map/],
  [
    'a reference to the network',
    'type: object\nproperties:\n  a:\n    $ref: http://127.0.0.1:9/a.yaml\n',
    /settle-request\.yaml:4:5 {2}Nothing is fetched/,
  ],
  [
    'a control character in what is quoted',
    'type: object\n"\\e[2J\\e]0;x\\a": y\n',
    /settle-request\.yaml:2:1 {2}.*\\u\{1b\}\[2J\\u\{1b\}\]0;x\\u\{7\}/,
  ],
]

describe.each(commands)('npm run %s', (_, run, exitCode) => {
  it.each(faults)('names file and line of %s, and fetches nothing', async (__, text, want) => {
    const before = project.read(FILE)
    project.write(FILE, text)
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nothing may be fetched'))
    onTestFinished(() => {
      fetched.mockRestore()
      project.write(FILE, before)
      rmSync(join(project.folder, 'out'), { recursive: true, force: true })
    })
    const { out, err } = captureOutput()
    expect(await run()).toBe(exitCode)
    expect(err.join('\n')).toMatch(want)
    expect(err.join('\n')).not.toMatch(/\n {4}at /)
    expect([...out, ...err].filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([])
    expect(fetched).not.toHaveBeenCalled()
  })
})
