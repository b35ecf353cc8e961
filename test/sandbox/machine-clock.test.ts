import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { machineClock } from '../../src/core/clock.ts'

const clock = machineClock(false)

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }))
afterEach(() => void vi.useRealTimers())

/** Whether a wait is over after everything that is due has run. */
async function isOver(wait: Promise<void>): Promise<boolean> {
  let over = false
  wait.then(() => {
    over = true
  })
  await vi.advanceTimersByTimeAsync(0)
  return over
}

it('goes by the time of the machine', () => {
  expect(clock.now()).toBe(1_000)
})

it('waits as long as it is told', async () => {
  const wait = clock.sleep(500)
  await vi.advanceTimersByTimeAsync(499)
  expect(await isOver(wait)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver(wait)).toBe(true)
})

it('waits as long as a timer can where that is not long enough', async () => {
  const wait = clock.sleep(2 ** 40)
  await vi.advanceTimersByTimeAsync(2 ** 31 - 2)
  expect(await isOver(wait)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver(wait)).toBe(true)
})

it('ends a wait that is aborted, and leaves no timer and no listener behind', async () => {
  const controller = new AbortController()
  const removed = vi.spyOn(controller.signal, 'removeEventListener')
  const wait = clock.sleep(500, controller.signal)
  controller.abort()
  expect(await isOver(wait)).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
  expect(removed).toHaveBeenCalledOnce()
})

it('does not begin a wait that is aborted already', async () => {
  expect(await isOver(clock.sleep(500, AbortSignal.abort()))).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})
