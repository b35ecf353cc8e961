import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createWorld, type Delivery, leaseMs, type Transit, type World } from './model.ts'

/** The commands know nothing of what the world does: what must never happen is found there, whatever is done. */
type Step = fc.AsyncCommand<object, World>

function step(name: string, run: (world: World) => unknown): Step {
  return {
    check: () => true,
    run: async (_, world) => {
      await run(world)
      expect(world.faults).toEqual([])
    },
    toString: () => name,
  }
}

// Around the limits: nothing, half a lease, a lease, and beyond.
const period = fc.constantFrom(0, 1, 100, 250, 499, 500, 501, 999, 1000, 1001, 1600)
const oftenShort = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 100) },
  { weight: 2, arbitrary: period },
)
const transit: fc.Arbitrary<Transit> = fc.record({
  there: oftenShort,
  back: oftenShort,
  fate: fc.oneof(
    { weight: 8, arbitrary: fc.constant('arrives' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'lost on the way' as const,
        'lost on the way, unnoticed' as const,
        'reply lost' as const,
        'reply lost, unnoticed' as const,
      ),
    },
  ),
})
const slot = fc.nat({ max: 2 })
const delivery: fc.Arbitrary<Delivery> = fc.record({
  key: fc.constantFrom('a', 'a', 'a', 'b'),
  claim: transit,
  complete: transit,
  release: transit,
  work: fc.oneof(period, fc.constantFrom(1600, 2600)),
  fails: fc.boolean(),
})

const steps = [
  fc
    .tuple(slot, delivery)
    .map(([to, what]) =>
      step(`deliver to ${to}: ${JSON.stringify(what)}`, (world) => world.deliver(to, what)),
    ),
  period.map((milliseconds) => step(`pass ${milliseconds} ms`, (world) => world.pass(milliseconds))),
  slot.map((which) => step(`kill ${which}`, (world) => world.kill(which))),
  fc
    .tuple(slot, period)
    .map(([which, milliseconds]) =>
      step(`freeze ${which} for ${milliseconds} ms`, (world) => world.freeze(which, milliseconds)),
    ),
  period.map((milliseconds) =>
    step(`freeze the store for ${milliseconds} ms`, (world) => world.freezeStore(milliseconds)),
  ),
  fc
    .constantFrom(1, leaseMs, 86_400_000)
    .map((milliseconds) =>
      step(`set the clock of the store back by ${milliseconds} ms`, (world) => world.setBack(milliseconds)),
    ),
]

const often = steps.slice(0, 2)
const tried: Record<string, number> = {}

it('processes that share an inbox never handle a notification at the same time, unless a handler takes too long, and lose none', async () => {
  await fc.assert(
    // Deliveries and time more often than the rest.
    fc.asyncProperty(
      fc.commands([...often, ...often, ...steps], { maxCommands: 40, size: 'max' }),
      async (commands) => {
        const world = createWorld()
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands)
        await world.settle()
        expect(world.faults).toEqual([])
        for (const [what, count] of Object.entries(world.counts)) tried[what] = (tried[what] ?? 0) + count
      },
    ),
    { numRuns: 1000 },
  )
})

afterAll(() => {
  // What was not tried has shown nothing.
  const names = [
    'handlers beside one that took too long',
    'late claims',
    'records that failed',
    'releases that failed',
  ]
  for (const name of [...names, 'replies 200', 'replies 500', 'replies 503'])
    expect(tried[name]).toBeGreaterThan(0)
})
