import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ChangeQueue, type Clock, QUIET_MS, systemClock } from '../../../../tools/site/dev/change-queue.ts'

/** What happens: time passes (milliseconds), a file is saved, the run that is on ends or fails. */
type Step = number | `save ${string}` | 'end' | 'fail' | 'begin' | 'stop'

/** A clock that stands until it is moved. */
class FakeClock implements Clock {
  #now = 0
  readonly #calls = new Set<{ at: number; call: () => void }>()

  after(milliseconds: number, call: () => void): () => void {
    const entry = { at: this.#now + milliseconds, call }
    this.#calls.add(entry)
    return () => void this.#calls.delete(entry)
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds
    for (const entry of [...this.#calls].filter(({ at }) => at <= this.#now)) {
      this.#calls.delete(entry)
      entry.call()
    }
  }
}

async function play(steps: readonly Step[]): Promise<string[]> {
  const clock = new FakeClock()
  const log: string[] = []
  let settle: ((error?: Error) => void) | undefined
  const queue = new ChangeQueue(
    (files, signal) => {
      expect(settle, 'two runs at once').toBeUndefined()
      log.push(`run ${files.join(' ')}`.trim())
      signal.addEventListener('abort', () => log.push('interrupted'))
      return new Promise((resolve, reject) => {
        settle = (error) => {
          settle = undefined
          if (error) reject(error)
          else resolve()
        }
      })
    },
    (error) => log.push(String(error)),
    clock,
  )
  for (const step of steps) {
    if (typeof step === 'number') clock.pass(step)
    else if (step === 'begin') queue.begin()
    else if (step === 'stop') queue.stop()
    else if (step === 'end') settle?.()
    else if (step === 'fail') settle?.(new Error('broken'))
    else queue.changed(step.slice('save '.length))
    // What follows from a promise has happened then.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  return log
}

const cases: [name: string, { steps: Step[]; want: string[] }][] = [
  ['nothing', { steps: [1000], want: [] }],
  ['one save, until nothing is saved any more', { steps: ['save a', QUIET_MS - 1], want: [] }],
  ['one save', { steps: ['save a', QUIET_MS], want: ['run a'] }],
  ['the same file twice', { steps: ['save a', 'save a', QUIET_MS], want: ['run a'] }],
  [
    'a burst, whose end counts',
    { steps: ['save b', QUIET_MS - 1, 'save a', QUIET_MS - 1, 'save c', QUIET_MS], want: ['run a b c'] },
  ],
  ['two saves apart', { steps: ['save a', QUIET_MS, 'end', 'save b', QUIET_MS], want: ['run a', 'run b'] }],
  [
    'saves during a run, which is interrupted once, and ends before the next',
    {
      steps: ['save a', QUIET_MS, 'save b', QUIET_MS, 'save c', QUIET_MS, 'end'],
      want: ['run a', 'interrupted', 'run b c'],
    },
  ],
  [
    'a run that ends before it is quiet',
    { steps: ['save a', QUIET_MS, 'save b', 'end', QUIET_MS - 1], want: ['run a', 'interrupted'] },
  ],
  [
    'a run that ends before it is quiet, and quiet then',
    { steps: ['save a', QUIET_MS, 'save b', 'end', QUIET_MS], want: ['run a', 'interrupted', 'run b'] },
  ],
  [
    'a run that fails, after which the queue goes on',
    { steps: ['save a', QUIET_MS, 'fail', 'save b', QUIET_MS], want: ['run a', 'Error: broken', 'run b'] },
  ],
  ['the beginning', { steps: ['begin', 'end', 1000], want: ['run'] }],
  [
    'a save during the beginning',
    { steps: ['begin', 'save a', QUIET_MS, 'end'], want: ['run', 'interrupted', 'run a'] },
  ],
  ['a stop before the run', { steps: ['save a', 'stop', QUIET_MS], want: [] }],
  [
    'a stop during a run',
    { steps: ['save a', QUIET_MS, 'stop', 'end', 1000], want: ['run a', 'interrupted'] },
  ],
]

describe('saves are taken up', () => {
  it.each(cases)('%s', async (_, { steps, want }) => {
    expect(await play(steps)).toEqual(want)
  })

  it('by the clock of the system, unless another is given', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const calls: string[] = []
    systemClock.after(5, () => calls.push('kept'))
    systemClock.after(5, () => calls.push('taken back'))()
    vi.advanceTimersByTime(4)
    expect(calls).toEqual([])
    vi.advanceTimersByTime(1)
    expect(calls).toEqual(['kept'])
  })
})
