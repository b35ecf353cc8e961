import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createPostgresInbox } from '../../src/inbox/postgres.ts'
import { createPurgeTurns } from '../../src/inbox/purge-turns.ts'

describe('a purge by itself', () => {
  const make = (random: number, purge: (limit: number) => Promise<unknown> = async () => {}) => {
    const limits: number[] = []
    const failures: unknown[] = []
    const turn = createPurgeTurns({
      every: 10,
      purge: (limit) => {
        limits.push(limit)
        return purge(limit)
      },
      onError: (error) => failures.push(error),
      random: () => random,
    })
    return { limits, failures, turn }
  }

  it('comes once in so many completions, also of processes that end before', () => {
    const purges = Array.from({ length: 10 }, (_, process) => {
      const { limits, turn } = make((process + 0.5) / 10)
      for (let completion = 0; completion < 3; completion += 1) turn()
      return limits.length
    })
    // 30 completions in all.
    expect(purges.reduce((sum, each) => sum + each)).toBe(3)
  })

  it('is one at a time', async () => {
    let end = () => {}
    const { limits, turn } = make(0, () => new Promise<void>((resolve) => (end = resolve)))
    for (let completion = 0; completion < 35; completion += 1) turn()
    expect(limits).toEqual([20])
    end()
    await Promise.resolve()
    await Promise.resolve()
    for (let completion = 35; completion < 40; completion += 1) turn()
    expect(limits).toEqual([20, 20])
  })

  it('tells when it fails, and comes again', async () => {
    const failure = new Error('no right to delete')
    const { limits, failures, turn } = make(0, () => Promise.reject(failure))
    for (let completion = 0; completion < 10; completion += 1) turn()
    await expect.poll(() => failures).toEqual([failure])
    for (let completion = 0; completion < 10; completion += 1) turn()
    expect(limits).toHaveLength(2)
  })
})

describe('an inbox in Postgres whose purge', () => {
  const poolThat = (purge: () => Promise<never>) => ({
    query: (text: string) => (text.includes('SKIP LOCKED') ? purge() : Promise.resolve({ rows: [] })),
  })

  it('never ends has completed all the same', async () => {
    const inbox = createPostgresInbox({ pool: poolThat(() => new Promise(() => {})), purgeEvery: 1 })
    await inbox.complete('a', 'me')
    await inbox.complete('b', 'me')
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('denied'))],
    ['rejects, and so does the hook', () => Promise.reject(new Error('denied'))],
  ])('%s has completed, and tells', async (what, purge) => {
    const told: unknown[] = []
    const onPurgeFailed = (error: unknown) => {
      told.push(error)
      if (what.includes('hook')) throw new Error('the hook')
    }
    const inbox = createPostgresInbox({ pool: poolThat(purge), purgeEvery: 1, onPurgeFailed })
    await inbox.complete('a', 'me')
    await expect.poll(() => told).toMatchObject([{ message: 'denied' }])
  })

  it('fails says so on the console, and shows nothing but what is meant to be read', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => log.mockRestore())
    const failure = Object.assign(new Error('denied'), { code: '42501', password: 'S3CRET' })
    const inbox = createPostgresInbox({ pool: poolThat(() => Promise.reject(failure)), purgeEvery: 1 })
    await inbox.complete('a', 'me')
    await expect.poll(() => log.mock.calls).toEqual([[expect.stringContaining('Error: denied (42501)')]])
    expect(`${log.mock.calls[0]}`).not.toContain('S3CRET')
  })
})
