import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCommand } from '../../tools/terminal/run-command.ts'
import { captureOutput } from '../support/output.ts'

let before: typeof process.exitCode
beforeEach(() => {
  before = process.exitCode
  process.exitCode = undefined
})
afterEach(() => {
  process.exitCode = before
})

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [undefined, undefined],
])('answers with the exit code of the command: %s', async (code, want) => {
  await runCommand(async () => code)
  expect(process.exitCode).toBe(want)
})

it.each<[string, { run: () => Promise<never>; want: RegExp }]>([
  [
    'a fault of the machine in one line',
    {
      run: () => readFile('/nowhere\u001b/file').then(() => Promise.reject(new Error('read'))),
      want: /^✗ ENOENT: no such file or directory, open '\/nowhere\\u\{1b\}\/file'$/,
    },
  ],
  [
    'a fault of the program with the place, escaped',
    {
      run: () => Promise.reject(new TypeError('no\u001b[2J\u0007')),
      want: /^✗ TypeError: no\\u\{1b\}\[2J\\u\{7\}\n {4}at .*run-command\.test/,
    },
  ],
  [
    'anything else that is thrown',
    // What is thrown need not be an error.
    { run: () => Promise.reject('out\nof it'), want: /^✗ out\\u\{a\}of it$/ },
  ],
])('answers 2 and prints %s', async (_, { run, want }) => {
  const { err } = captureOutput()
  await runCommand(run)
  expect(process.exitCode).toBe(2)
  expect(err.join('\n')).toMatch(want)
})
