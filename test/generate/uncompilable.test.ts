import { mkdir, readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { exampleSpec, noTypes } from '../support/example-contract.ts'
import { captureOutput } from '../support/output.ts'
import { lendSpec } from '../support/spec-copy.ts'

const borrowSpec = lendSpec(exampleSpec)

/** What AJV refuses, and nothing before it. */
it.each([
  ['a consequence of nothing', 'type: object\nthen: { required: [value] }\n', /"then" without "if"/],
  ['a condition of nothing', 'type: object\nif: { required: [value] }\n', /"if" without "then"/],
  ['one deep in it', 'type: object\nnot: { else: { required: [value] } }\n', /"else" without "if"/],
])('%s is a problem of the type that has it', async (_, schema, why) => {
  const copy = borrowSpec()
  await copy.replace('shared/schemas/positive-amount.yaml', 'type: object\n', schema)
  await mkdir(copy.out)
  const { err } = captureOutput()
  expect(await main(['--spec', copy.spec, '--out', copy.out, '--rules', 'essential'], noTypes)).toBe(1)
  expect(err[0]).toMatch(/^✗ \S+shared\/schemas\/positive-amount\.yaml:\d+:\d+ {2}/)
  expect(err[0]).toMatch(why)
  expect(err.join('\n')).not.toMatch(/^ +at /m)
  expect(await readdir(copy.out)).toEqual([])
})
