import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isConfigurationError } from '../../src/core/errors.ts'
import { createMemoryInbox, type MemoryInboxOptions } from '../../src/inbox/memory.ts'
import { claimOrFull } from './claim-or-full.ts'
import { inboxConformance } from './conformance.ts'

inboxConformance(
  'the memory of a process',
  async () => {
    let now = 0
    const inbox = createMemoryInbox({ clock: () => now })
    return {
      processes: [inbox, inbox],
      pass: async (_, milliseconds) => {
        now += milliseconds
      },
    }
  },
  500,
)

const day = 86_400_000
const claim = (owner: string, leaseMs = 100) => ({ owner, leaseMs })

describe('leases in memory', () => {
  it.each([-365 * day, -day, -1, 1, day, 365 * day])(
    'do not care that the clock of the machine is set by %i ms',
    (step) => {
      vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_700_000_000_000 })
      try {
        const inbox = createMemoryInbox()
        inbox.claim('a', claim('1'))
        vi.setSystemTime(1_700_000_000_000 + step)
        expect(inbox.claim('a', claim('2'))).toBe('busy')
        vi.advanceTimersByTime(99)
        expect(inbox.claim('a', claim('2'))).toBe('busy')
        vi.advanceTimersByTime(1)
        expect(inbox.claim('a', claim('2'))).toBe('claimed')
      } finally {
        vi.useRealTimers()
      }
    },
  )

  it.each([-365 * day, -1])('are not prolonged when a clock of their own is set by %i ms', (step) => {
    let now = 1_700_000_000_000
    const inbox = createMemoryInbox({ clock: () => now })
    inbox.claim('a', claim('1'))
    now += step
    expect(inbox.claim('a', claim('2'))).toBe('busy')
    now += 99
    expect(inbox.claim('a', claim('2'))).toBe('busy')
    now += 1
    expect(inbox.claim('a', claim('2'))).toBe('claimed')
  })

  it('end in whatever order, and make room, however many live ones were made before', () => {
    let now = 0
    const inbox = createMemoryInbox({ maxEntries: 3, clock: () => now })
    inbox.claim('endless', claim('1', Number.POSITIVE_INFINITY))
    inbox.claim('long', claim('1', 1000))
    inbox.claim('short', claim('1', 10))
    expect(claimOrFull(inbox, 'a', claim('2', 10))).toBe('full')
    now = 10
    expect(inbox.claim('a', claim('2', 10))).toBe('claimed')
    expect(claimOrFull(inbox, 'b', claim('2', 10))).toBe('full')
    now = 20
    expect(inbox.claim('b', claim('2', 10))).toBe('claimed')
    now = 1000
    expect(['c', 'd', 'e'].map((key) => claimOrFull(inbox, key, claim('3')))).toEqual([
      'claimed',
      'claimed',
      'full',
    ])
  })

  it.each([0, -1, Number.NaN, Number.NEGATIVE_INFINITY, '100', null, undefined])(
    'are refused when they would have ended before they begin: %s',
    (leaseMs) => {
      const inbox = createMemoryInbox()
      const given = { owner: '1', leaseMs: leaseMs as number } // what a program in JavaScript may do
      expect(() => inbox.claim('a', given)).toThrow('leaseMs must be a number of milliseconds above 0')
      expect(inbox.claim('a', claim('2'))).toBe('claimed')
    },
  )

  it('are never forgotten while they last, and what is done is kept up to the limit, in every history', () => {
    const step = fc.record({
      what: fc.constantFrom('claim', 'complete', 'release', 'pass'),
      key: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
      leaseMs: fc.constantFrom(10, 100, 1000),
      passed: fc.nat({ max: 120 }),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 60 }), (maxEntries, steps) => {
        let now = 0
        const inbox = createMemoryInbox({ maxEntries, clock: () => now })
        // The simplest thing that could be right: a list of leases, and a list of what is done.
        let leases: { key: string; owner: string; end: number }[] = []
        let done: string[] = []
        for (const [index, { what, key, leaseMs, passed }] of steps.entries()) {
          leases = leases.filter(({ end }) => end > now)
          const held = leases.find((lease) => lease.key === key)
          const owner = held?.owner ?? 'nobody'
          if (what === 'pass') now += passed
          if (what === 'claim') {
            const unheld = leases.length < maxEntries ? 'claimed' : 'full'
            const want = done.includes(key) ? 'done' : held ? 'busy' : unheld
            expect(claimOrFull(inbox, key, { owner: `${index}`, leaseMs })).toBe(want)
            if (want === 'claimed') leases.push({ key, owner: `${index}`, end: now + leaseMs })
          }
          if (what === 'release') {
            inbox.release(key, owner)
            leases = leases.filter((lease) => lease !== held)
          }
          if (what === 'complete') {
            inbox.complete(key, owner)
            leases = leases.filter((lease) => lease !== held)
            done = [...done.filter((each) => each !== key), key].slice(-maxEntries)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('createMemoryInbox', () => {
  it('remembers 10,000 unless told otherwise', () => {
    const inbox = createMemoryInbox()
    for (let count = 0; count <= 10_000; count += 1) inbox.complete(`${count}`, '1')
    expect(['0', '1', '10000'].map((key) => inbox.claim(key, claim('2')))).toEqual([
      'claimed',
      'done',
      'done',
    ])
  })

  it('counts what is completed again as new', () => {
    const inbox = createMemoryInbox({ maxEntries: 2 })
    for (const key of ['a', 'b', 'a', 'c']) inbox.complete(key, '1')
    expect(['a', 'b', 'c'].map((key) => inbox.claim(key, claim('2')))).toEqual(['done', 'claimed', 'done'])
  })

  it.each<[option: string, given: unknown, isGood: boolean]>([
    ['maxEntries', 1, true],
    ['maxEntries', 10_000_000, true],
    ['maxEntries', undefined, true],
    ['maxEntries', 0, false],
    ['maxEntries', 10_000_001, false],
    ['maxEntries', 1.5, false],
    ['maxEntries', '5', false],
    ['maxEntries', null, false],
    ['maxEntries', Number.POSITIVE_INFINITY, false],
    ['clock', () => 0, true],
    ['clock', undefined, true],
    ['clock', 0, false],
    ['clock', {}, false],
    ['maxEntrys', 5, false],
  ])('takes the option %s with %s: %s', (option, given, isGood) => {
    let found: unknown
    try {
      createMemoryInbox({ [option]: given } as MemoryInboxOptions) // also what is none
    } catch (error) {
      if (!isConfigurationError(error)) throw error
      found = error.option
    }
    expect(found).toBe(isGood ? undefined : option)
  })

  it('says whose option there is not', () => {
    const options: object = { maxEntrys: 5 }
    expect(() => createMemoryInbox(options)).toThrow('maxEntrys is not an option of createMemoryInbox')
  })

  it.each([[null], [5], ['10']])('says so when it is given %j for options', (given) => {
    // What a program in JavaScript may hand over.
    expect(() => createMemoryInbox(given as MemoryInboxOptions)).toThrow(
      'options of createMemoryInbox must be an object',
    )
  })
})
