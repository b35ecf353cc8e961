// Long file: the one list of what every inbox has to do, run on each of them.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryInbox, type Inbox, type InboxState } from '../../src/notifications/index.ts'

/** An inbox to try, with nothing in it. */
export interface InboxSubject {
  /** As two processes hold it: each with a connection of its own, where there are connections. */
  readonly processes: readonly [Inbox, Inbox]
  /** Lets time pass for the entry of a key. */
  readonly pass: (key: string, milliseconds: number) => Promise<void>
}

const leaseMs = 60_000

type Step =
  | readonly ['claim', by: string, want: InboxState]
  | readonly ['complete' | 'release', by: string]
  | readonly ['pass', milliseconds: number]

/** Takes of the time in which a slow machine gets from one step to the next. */
const slack = 30_000

const scenarios: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  [
    'gives what nobody has',
    [
      ['claim', 'a', 'claimed'],
      ['claim', 'b', 'busy'],
    ],
  ],
  [
    'remembers what is done',
    [
      ['claim', 'a', 'claimed'],
      ['complete', 'a'],
      ['claim', 'b', 'done'],
      ['claim', 'a', 'done'],
    ],
  ],
  [
    'gives what was given back',
    [
      ['claim', 'a', 'claimed'],
      ['release', 'a'],
      ['claim', 'b', 'claimed'],
    ],
  ],
  [
    'keeps a claim as long as its lease',
    [
      ['claim', 'a', 'claimed'],
      ['pass', leaseMs - slack],
      ['claim', 'b', 'busy'],
    ],
  ],
  [
    'gives what somebody has had for too long',
    [
      ['claim', 'a', 'claimed'],
      ['pass', leaseMs],
      ['claim', 'b', 'claimed'],
      ['claim', 'c', 'busy'],
    ],
  ],
  [
    'gives a whole lease to who takes over',
    [
      ['claim', 'a', 'claimed'],
      ['pass', leaseMs],
      ['claim', 'b', 'claimed'],
      ['pass', leaseMs - slack],
      ['claim', 'c', 'busy'],
    ],
  ],
  [
    'lets nobody give back what another has',
    [
      ['claim', 'a', 'claimed'],
      ['pass', leaseMs],
      ['claim', 'b', 'claimed'],
      ['release', 'a'],
      ['claim', 'c', 'busy'],
    ],
  ],
  [
    'believes whoever has handled it too late that it is handled',
    [
      ['claim', 'a', 'claimed'],
      ['pass', leaseMs],
      ['complete', 'a'],
      ['claim', 'b', 'done'],
    ],
  ],
  [
    'believes so when another has it by now, whatever becomes of that',
    [
      ['claim', 'a', 'claimed'],
      ['pass', leaseMs],
      ['claim', 'b', 'claimed'],
      ['complete', 'a'],
      ['claim', 'c', 'done'],
      ['release', 'b'],
      ['claim', 'c', 'done'],
      ['complete', 'b'],
      ['claim', 'c', 'done'],
    ],
  ],
  [
    'keeps what is done when its lease ends',
    [
      ['claim', 'a', 'claimed'],
      ['complete', 'a'],
      ['pass', leaseMs],
      ['claim', 'b', 'done'],
    ],
  ],
  [
    'does not give back what is done',
    [
      ['claim', 'a', 'claimed'],
      ['complete', 'a'],
      ['release', 'a'],
      ['claim', 'b', 'done'],
    ],
  ],
  [
    'records what nobody has claimed',
    [
      ['complete', 'a'],
      ['claim', 'b', 'done'],
    ],
  ],
  [
    'ignores that what nobody has is given back',
    [
      ['release', 'a'],
      ['claim', 'b', 'claimed'],
    ],
  ],
]

/** Keys that a store might take for one another, or not take at all. */
const keys = [
  '["CAPTURE_RESULT",["20241110190741010098765432109876543"]]',
  '["CAPTURE_RESULT",["20241110190741010098765432109876544"]]',
  '',
  ' ',
  'a',
  'A',
  'é',
  'e\u0301',
  '支付',
  '\u0000',
  'a\u0000',
  '\ud800',
  '\udc00',
  '\ufffd',
  '{a}b',
  '{a}c',
  "'; DROP TABLE antom_inbox; --",
  'x'.repeat(256),
  'x'.repeat(257),
  'x'.repeat(100_000),
  `${'x'.repeat(100_000)}y`,
  `sha256:${'0'.repeat(64)}`,
  '__proto__',
  'constructor',
  'hasOwnProperty',
]

/**
 * What the receiver relies on, for any inbox. The inbox in memory is the standard for the others.
 *
 * @param name - of the kind of inbox
 * @param make - makes an empty one
 * @param runs - how many random histories are tried
 */
export function inboxConformance(name: string, make: () => Promise<InboxSubject>, runs: number): void {
  describe(`${name} as an inbox`, () => {
    let subject: InboxSubject
    let turn = 0
    beforeEach(async () => {
      subject = await make()
      turn = 0
    })
    // Every other step comes from another process.
    const process = () => subject.processes[turn++ % 2 === 0 ? 0 : 1]

    it.each(scenarios)('%s', async (_, steps) => {
      const key = '["CAPTURE_RESULT",["1"]]'
      const found: Step[] = []
      for (const step of steps) {
        const [what, by] = step
        if (what === 'pass') await subject.pass(key, by)
        else if (what === 'claim') {
          found.push([what, by, await process().claim(key, { owner: by, leaseMs })])
          continue
        } else await process()[what](key, by)
        found.push(step)
      }
      expect(found).toEqual(steps)
    })

    it('gives one of many that ask at once', async () => {
      const states = await Promise.all(
        Array.from({ length: 40 }, (_, index) => process().claim('a', { owner: `${index}`, leaseMs })),
      )
      expect(states.toSorted()).toEqual([...Array(39).fill('busy'), 'claimed'])
    })

    it('gives an ended lease to one of many that ask at once', async () => {
      await process().claim('a', { owner: 'dead', leaseMs })
      await subject.pass('a', leaseMs)
      const states = await Promise.all(
        Array.from({ length: 40 }, (_, index) => process().claim('a', { owner: `${index}`, leaseMs })),
      )
      expect(states.toSorted()).toEqual([...Array(39).fill('busy'), 'claimed'])
    })

    it('tells keys apart, whatever they consist of', async () => {
      for (const key of keys) {
        expect([key, await process().claim(key, { owner: 'a', leaseMs })]).toEqual([key, 'claimed'])
      }
      for (const key of keys.slice(1)) await process().complete(key, 'a')
      const states: unknown[] = []
      for (const key of keys) states.push(await process().claim(key, { owner: 'b', leaseMs }))
      expect(states).toEqual(keys.map((_, index) => (index === 0 ? 'busy' : 'done')))
    })

    it('never takes the notification of one client id for that of another', async () => {
      let count = 0
      await fc.assert(
        fc.asyncProperty(twoClients, fc.array(id, { maxLength: 3 }), async (clients, fields) => {
          count += 1
          const keyOf = (client: string) => JSON.stringify([client, 'CAPTURE_RESULT', fields, 'S', count])
          const [first, second] = [keyOf(clients[0]), keyOf(clients[1])]
          expect(await process().claim(first, { owner: 'a', leaseMs })).toBe('claimed')
          expect(await process().claim(second, { owner: 'b', leaseMs })).toBe('claimed')
          await process().complete(first, 'a')
          expect(await process().claim(second, { owner: 'c', leaseMs })).toBe('busy')
          await process().release(second, 'b')
          expect(await process().claim(second, { owner: 'c', leaseMs })).toBe('claimed')
          expect(await process().claim(first, { owner: 'c', leaseMs })).toBe('done')
        }),
        { numRuns: runs },
      )
    })

    it.each([0, -1, Number.NaN])('refuses a lease of %s ms', async (length) => {
      const claimed = (async () => process().claim('a', { owner: 'a', leaseMs: length }))()
      await expect(claimed).rejects.toMatchObject({ name: 'ConfigurationError', option: 'leaseMs' })
      expect(await process().claim('a', { owner: 'b', leaseMs })).toBe('claimed')
    })

    it('takes a lease that is no whole number, and one without an end', async () => {
      expect(await process().claim('a', { owner: 'a', leaseMs: 60_000.5 })).toBe('claimed')
      expect(await process().claim('b', { owner: 'a', leaseMs: Number.POSITIVE_INFINITY })).toBe('claimed')
      expect(await process().claim('b', { owner: 'b', leaseMs })).toBe('busy')
    })

    it('does in every history what the inbox in memory does', async () => {
      let history = 0
      await fc.assert(
        fc.asyncProperty(fc.array(command, { maxLength: 14 }), async (commands) => {
          let now = 0
          const model = createMemoryInbox({ clock: () => now })
          const key = (index: number) => `${history}-${index}`
          history += 1
          const owners: string[] = ['nobody']
          for (const { what, which, owner } of commands) {
            const name = key(which)
            if (what === 'pass') {
              now += leaseMs
              // What is done stays so for longer than all histories last.
              for (const each of [0, 1]) await subject.pass(key(each), leaseMs)
              continue
            }
            if (what === 'claim') {
              const claim = { owner: `owner-${owners.length}`, leaseMs }
              owners.push(claim.owner)
              expect(await process().claim(name, claim)).toBe(model.claim(name, claim))
              continue
            }
            const by = owners[owner % owners.length] ?? ''
            await process()[what](name, by)
            await model[what](name, by)
          }
        }),
        { numRuns: runs },
      )
    })
  })
}

/** Ids as Antom gives them, ones that look like parts of a key, and whatever else may stand in JSON. */
const id = fc.oneof(
  fc.stringMatching(/^[A-Z0-9_]{1,24}$/),
  fc.constantFrom('a', 'a","b', 'a\\', '["', '{a}', 'sha256:', ' ', ''),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

const twoClients = fc.tuple(id, id).filter(([one, other]) => one !== other)

const command = fc.record({
  what: fc.constantFrom('claim', 'claim', 'complete', 'release', 'pass'),
  which: fc.nat({ max: 1 }),
  owner: fc.nat({ max: 20 }),
})
