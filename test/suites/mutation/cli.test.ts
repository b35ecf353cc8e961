import { expect, it } from 'vitest'
import { captureOutput } from '../../support/output.ts'
import { demandChanges, main } from './cli.ts'

it('explains itself', async () => {
  const { out } = captureOutput()
  expect(await main(['--help'])).toBe(0)
  expect(out.join('\n')).toMatch(/--mutate FILES[\s\S]*Exit codes: 0 .*, 1 .*, 2 /)
})

const wrong: [string, { given: string[]; want: RegExp }][] = [
  ['an option that is none', { given: ['--mutat', 'x'], want: /--mutat/ }],
  ['no file', { given: ['--mutate', ''], want: /--mutate is whole files/ }],
  [
    'a part of a file',
    { given: ['--mutate', 'src/client/wait.ts:3-4'], want: /not "src\/client\/wait\.ts:3-4"/ },
  ],
  [
    'a file that is none, beside one that is',
    {
      given: ['--mutate', 'src/client/hooks.ts,src/client/hoks.ts'],
      want: /src\/client\/hoks\.ts, which does not exist/,
    },
  ],
  ['no concurrency', { given: ['--concurrency', '0'], want: /--concurrency is a whole number .* not "0"/ }],
]
it.each(wrong)('refuses %s', async (_, { given, want }) => {
  const { err } = captureOutput()
  expect(await main(given)).toBe(2)
  expect(err.join('\n')).toMatch(want)
  expect(err.join('\n')).toContain('Usage: npm run verify -- mutation')
})

it('does not pass over a file that has nothing to change', () => {
  const mutant = {
    mutatorName: 'BooleanLiteral',
    status: 'Killed',
    location: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
  }
  const report = { files: { 'src/a.ts': { source: 'true', mutants: [mutant] } } }
  expect(() => demandChanges(['src/a.ts'], report)).not.toThrow()
  expect(() => demandChanges(['src/a.ts', 'src/types.ts'], report)).toThrow(
    'There is nothing to change in src/types.ts.',
  )
})
