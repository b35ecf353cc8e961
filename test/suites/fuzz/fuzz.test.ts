import { expect, it } from 'vitest'
import { notificationValidators } from '../../../generated/notification-validators.ts'
import { examples, model } from '../../support/contract.ts'
import { Random } from '../../support/random.ts'
import { eventRules } from './event-rules.ts'
import { fuzz, notificationExamples, unknown } from './fuzz.ts'
import { lookAlike } from './look-alike.ts'

it('accepts no forgery and throws no exception, whatever is changed', async () => {
  const { outcomes, faults, handled } = await fuzz({ count: 2000, seed: 4 })
  expect(faults).toEqual([])
  // Some of every event were authentic, and some of none.
  const events = [...Object.keys(notificationValidators), unknown]
  expect([...handled.keys()]).toEqual(events)
  expect(events.filter((event) => handled.get(event) === 0)).toEqual([])
  // It got to all the places that a run is for.
  expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['200', '400', '401', '405', '415']))
  expect([...outcomes.values()].reduce((sum, times) => sum + times, 0)).toBe(2000)
})

it('makes the same numbers from the same seed', () => {
  const numbers = (seed: number) => {
    const random = new Random(seed)
    return Array.from({ length: 20 }, () => random.below(1000))
  }
  expect(numbers(1)).toEqual(numbers(1))
  expect(numbers(1)).not.toEqual(numbers(2))
})

it('makes the same mutations from the same seed', async () => {
  const [first, second] = [await fuzz({ count: 500, seed: 7 }), await fuzz({ count: 500, seed: 7 })]
  expect(first.outcomes).toEqual(second.outcomes)
})

it('starts from every example of a notification, and so from every event', () => {
  const { eventOf } = eventRules(model.notifications)
  const requests = model.notifications.map(({ request }) => request)
  expect(notificationExamples).toEqual(
    examples.filter(({ schema }) => requests.includes(schema)).map(({ value }) => value),
  )
  const events = new Set(notificationExamples.map((example) => eventOf(example)))
  expect([...events].sort()).toEqual(Object.keys(notificationValidators).sort())
})

it('mixes notifications so that each event is looked for in what is none, and found in what looks like another', () => {
  const { eventOf, decidingFields } = eventRules(model.notifications)
  const bytes = notificationExamples.map((example) => new TextEncoder().encode(JSON.stringify(example)))
  const random = new Random(1)
  const turned = new Set<string>()
  for (const body of bytes) {
    for (const other of bytes) {
      const mixed: unknown = JSON.parse(
        new TextDecoder().decode(lookAlike(body, other, decidingFields, random)),
      )
      const [before, after] = [JSON.parse(new TextDecoder().decode(body)), mixed].map(eventOf)
      if (before !== after) turned.add(`${before} to ${after}`)
    }
  }
  const events = Object.keys(notificationValidators)
  expect(events.filter((event) => !turned.has(`${event} to undefined`))).toEqual([])
  for (const event of events) {
    const others = [...turned].filter((turn) => turn.endsWith(` to ${event}`))
    expect([event, others.length > 3]).toEqual([event, true])
  }
})
