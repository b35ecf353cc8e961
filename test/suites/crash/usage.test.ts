import { expect, it } from 'vitest'
import { captureOutput } from '../../support/output.ts'
import { main } from './cli.ts'

it.each<[string, string[]]>([
  ['a store that there is not', ['--store', 'mysql']],
  ['no notifications', ['--notifications', '0']],
  ['half a notification', ['--notifications', '1.5']],
  ['a seed that is no number', ['--seed', 'x']],
  ['no speed', ['--speed', '0']],
  ['an unknown option', ['--fast']],
  ['a word too many', ['redis']],
])('the crash suite refuses %s', async (_, args) => {
  const { out, err } = captureOutput()
  expect(await main(args)).toBe(2)
  expect(err.join('\n')).toContain('Usage: npm run verify -- crash')
  expect(out).toEqual([])
})

it('the crash suite says how it is used', async () => {
  const { out, err } = captureOutput()
  expect(await main(['--help'])).toBe(0)
  expect(out.join('\n')).toContain('Exit codes')
  for (const option of ['--no-kills', '--no-store-faults']) expect(out.join('\n')).toContain(option)
  expect(err).toEqual([])
})
