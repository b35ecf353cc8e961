import { expect, it } from 'vitest'
import { createManualClock } from '../../src/sandbox/index.ts'

it('ends waits in the order of time, whichever began first', async () => {
  const clock = createManualClock(1000)
  const ended: [string, number][] = []
  const waits = Object.entries({ second: 20, first: 10, third: 30, later: 31 }).map(([name, milliseconds]) =>
    clock.sleep(milliseconds).then(() => ended.push([name, clock.now()])),
  )
  expect(clock.next()).toBe(1010)
  clock.advance(30)
  await Promise.all(waits.slice(0, 3))
  expect(ended.map(([name]) => name)).toEqual(['first', 'second', 'third'])
  expect(clock.next()).toBe(1031)
})

it('does not begin a wait that is aborted already, and ends one that is aborted', async () => {
  const clock = createManualClock(0)
  await clock.sleep(10, AbortSignal.abort())
  expect(clock.next()).toBeUndefined()
  const controller = new AbortController()
  const wait = clock.sleep(10, controller.signal)
  controller.abort()
  await wait
  expect(clock.next()).toBeUndefined()
  expect(clock.now()).toBe(0)
})
