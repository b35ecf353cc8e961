import { expect, it, vi } from 'vitest'
import { captureOutput } from '../output.ts'
import { type Check, Rejected } from './check.ts'
import { runChecks } from './run-checks.ts'

const check = (what: string, run: () => Promise<string>): Check => ({ what, tool: 'tool', version: '1', run })

it('shows checks in their order, whichever ends first, and no more run at a time than it is told', async () => {
  const { out } = captureOutput()
  const ends = new Map<string, () => void>()
  const waiting = (name: string) =>
    check(name, () => new Promise((resolve) => ends.set(name, () => resolve(`${name} ended`))))
  const running = runChecks([waiting('first'), waiting('second'), waiting('third')], 2)
  expect([...ends.keys()]).toEqual(['first', 'second'])
  ends.get('second')?.()
  await vi.waitFor(() => expect([...ends.keys()]).toEqual(['first', 'second', 'third']))
  expect(out).toEqual([])
  ends.get('first')?.()
  await vi.waitFor(() => expect(out).toHaveLength(2))
  ends.get('third')?.()
  expect(await running).toBe(0)
  expect(out).toEqual([
    expect.stringMatching(/first +tool +1 +first ended/),
    expect.stringMatching(/second +tool +1 +second ended/),
    expect.stringMatching(/third +tool +1 +third ended/),
    '3 checks, everything is accepted',
  ])
})

it('goes on after what is rejected or breaks, and says both at the end', async () => {
  const { out, err } = captureOutput()
  const rejected = check('refused', () => Promise.reject(new Rejected('two errors', 'the details')))
  const broken = check('broken', () => Promise.reject(new Error('no such program')))
  const fine = check('fine', () => Promise.resolve('as it should'))
  expect(await runChecks([rejected, broken, fine], 1)).toBe(1)
  expect(out.at(-1)).toBe('3 checks, 2 failed')
  expect(out[2]).toMatch(/fine .*as it should/)
  expect(err).toEqual([
    expect.stringMatching(/tool 1, refused\n {2}the details/),
    expect.stringMatching(/tool 1, broken\n {2}Error: no such program/),
  ])
})
