import { describe, expect, it } from 'vitest'
import { createManualClock } from '../../src/sandbox/index.ts'
import { createMovableClock } from '../../src/sandbox/movable-clock.ts'
import { createScheduler } from '../../src/sandbox/scheduler.ts'

function made() {
  const clock = createManualClock(0)
  const scheduler = createScheduler(clock)
  const done: string[] = []
  const plan = (name: string, milliseconds: number) =>
    scheduler.after(milliseconds, () => {
      done.push(name)
    })
  return { clock, scheduler, done, plan }
}

it('does what is due in the order of time, and of two at once what came first', async () => {
  const { clock, scheduler, done, plan } = made()
  for (const [name, due] of [
    ['c', 20],
    ['a', 10],
    ['b', 10],
    ['d', 30],
  ] as const)
    plan(name, due)
  clock.advance(20)
  await scheduler.idle()
  expect(done).toEqual(['a', 'b', 'c'])
  expect(scheduler.next()).toBe(30)
})

it('ends a wait once, and no other with it', async () => {
  const { clock, scheduler, done, plan } = made()
  const end = plan('a', 10)
  plan('b', 10)
  end()
  end()
  clock.advance(10)
  await scheduler.idle()
  expect(done).toEqual(['b'])
  end()
  expect(scheduler.next()).toBeUndefined()
})

it('does nothing more once it is closed', async () => {
  const { clock, scheduler, done, plan } = made()
  plan('a', 10)
  scheduler.close()
  const end = plan('b', 0)
  expect(scheduler.next()).toBeUndefined()
  end()
  clock.advance(10)
  await scheduler.idle()
  expect(done).toEqual([])
  expect(scheduler.next()).toBeUndefined()
})

it('goes on after work that fails', async () => {
  const { clock, scheduler, done, plan } = made()
  scheduler.after(5, () => {
    throw new Error('It failed.')
  })
  plan('a', 6)
  clock.advance(6)
  await scheduler.idle()
  expect(done).toEqual(['a'])
})

it('does chained work in the same move, in order, and tells each when it was due', async () => {
  const { clock, scheduler } = made()
  const done: [string, number][] = []
  const plan = (name: string, milliseconds: number, then = () => {}) =>
    scheduler.after(milliseconds, () => {
      done.push([name, scheduler.now()])
      then()
    })
  plan('a', 10, () => plan('a5', 5, () => plan('a5 9', 9)))
  plan('b', 20)
  plan('late', 1001)
  clock.advance(1000)
  await scheduler.idle()
  expect(done).toEqual([
    ['a', 10],
    ['a5', 15],
    ['b', 20],
    ['a5 9', 24],
  ])
  expect([scheduler.now(), scheduler.next()]).toEqual([1000, 1001])
})

it('does what is planned to be done at once after what plans it', async () => {
  const { scheduler, done, plan } = made()
  plan('at once', 0)
  done.push('the request')
  await scheduler.idle()
  expect(done).toEqual(['the request', 'at once'])
})

describe('work that takes long', () => {
  it('keeps nothing waiting, and can plan more by its own time', async () => {
    const { clock, scheduler, done, plan } = made()
    scheduler.at(10, async (time) => {
      await new Promise((resolve) => setImmediate(resolve))
      done.push(`first ${time()}`)
      scheduler.at(time() + 5, () => void done.push(`then ${scheduler.now()}`))
    })
    plan('20', 20)
    clock.advance(500)
    await scheduler.idle()
    expect(done).toEqual(['20', 'first 10', 'then 15'])
  })

  it('has its time from when it was due, without what the clock was moved', async () => {
    const base = createManualClock(0)
    const clock = createMovableClock(base)
    const scheduler = createScheduler(clock, clock.passed)
    const times: number[] = []
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    scheduler.at(10, async (time) => {
      await turn()
      clock.move(1_000_000)
      base.advance(7)
      times.push(time())
    })
    clock.move(1000)
    await scheduler.idle()
    expect(times).toEqual([17])
  })
})
