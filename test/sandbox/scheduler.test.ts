import { expect, it } from 'vitest'
import { createManualClock } from '../../src/sandbox/index.ts'
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
