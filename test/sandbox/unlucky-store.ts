import { createMemoryInbox, type Inbox } from '../../src/notifications/index.ts'

/** Milliseconds. */
export const lease = 60_000

/** What happens to a call of the shop's store. */
export interface StoreFault {
  readonly stage: 'claim' | 'complete' | 'release'
  /** Milliseconds until it takes effect, and from then until its reply is there. */
  readonly there: number
  readonly back: number
  /** Whether it takes effect, and whether there is a reply, a rejection or nothing at all. */
  readonly fate: 'arrives' | 'rejects' | 'vanishes' | 'took effect, rejects' | 'took effect, no reply'
}

/** What happens to a handler of the shop. */
export interface HandlerFault {
  /** Milliseconds that it takes: less than half a lease, which is what it can count on. */
  readonly takes: number
  readonly fails: boolean
}

/**
 * How many faults one notification meets at most. None of them lasts until the next send of the notification, so that
 * each costs one send of the eight; others can be lost to handling at the same time.
 */
const mostFaults = 5

/** The shop's store behind a bad network, and a model of what it must say and what may be handled. */
export interface UnluckyStore {
  readonly inbox: Inbox
  /** Faults that wait for a call of their stage. */
  readonly storeFaults: StoreFault[]
  readonly handlerFaults: HandlerFault[]
  /** Does a handler's work: takes the time, and fails or not. */
  readonly work: (key: string, run: () => void) => Promise<void>
  /** What must not have happened, and what should have by now. */
  readonly problems: () => string[]
  /** How many records of a notification did not get through as usual: so often it may be handled again. */
  readonly lostRecords: (key: string) => number
}

interface Entry {
  isDone: boolean
  /** Who has claimed it, from when to when, and when the claim was sent. */
  claim: { readonly owner: string; readonly sentAt: number; readonly end: number } | undefined
  isRunning: boolean
  /** Whether a handler has ended and the store has not been told yet. */
  isUntold: boolean
  successes: number
  lostRecords: number
  faults: number
}

/**
 * Makes it. The store is the package's own, by the machine's own clock.
 *
 * @param now - by which leases last
 * @param rest - waits
 * @param note - is told what happens seldom
 */
export function unluckyStore(
  now: () => number,
  rest: (milliseconds: number) => Promise<void>,
  note: (what: string) => void,
): UnluckyStore {
  const store = createMemoryInbox()
  const storeFaults: StoreFault[] = []
  const handlerFaults: HandlerFault[] = []
  const problems: string[] = []
  const entries = new Map<string, Entry>()
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key) ?? {
      isDone: false,
      claim: undefined,
      isRunning: false,
      isUntold: false,
      successes: 0,
      lostRecords: 0,
      faults: 0,
    }
    entries.set(key, entry)
    return entry
  }
  const take = <Fault>(faults: Fault[], key: string, fits: (fault: Fault) => boolean) => {
    const entry = entryOf(key)
    const index = faults.findIndex(fits)
    if (index < 0 || entry.faults >= mostFaults) return undefined
    entry.faults += 1
    return faults.splice(index, 1)[0]
  }
  const send = async <Reply>(
    stage: StoreFault['stage'],
    key: string,
    execute: () => Reply | Promise<Reply>,
  ): Promise<Reply> => {
    const fault = take(storeFaults, key, (one) => one.stage === stage)
    if (fault === undefined) return execute()
    if (stage === 'complete') entryOf(key).lostRecords += 1
    const { there, back, fate } = fault
    note(`${stage}: ${fate}${there + back > lease / 2 ? ', late' : ''}`)
    if (there > 0) await rest(there)
    const replies = fate === 'rejects' || fate === 'vanishes' ? [] : [await execute()]
    if (back > 0) await rest(back)
    if (fate.endsWith('rejects')) throw new Error('the connection broke')
    if (fate !== 'arrives') await rest(Number.POSITIVE_INFINITY)
    const [reply] = replies
    if (reply === undefined) throw new Error('there is no reply')
    return reply
  }
  const giveBack = (entry: Entry, owner: string) => {
    if (entry.claim?.owner === owner) entry.claim = undefined
  }

  return {
    storeFaults,
    handlerFaults,
    problems: () => {
      const untold = [...entries].filter(([, { isUntold }]) => isUntold)
      return [
        ...problems,
        ...untold.map(([key]) => `how ${key} was handled was neither recorded nor given back`),
      ]
    },
    lostRecords: (key) => entryOf(key).lostRecords,
    inbox: {
      claim: (key, claim) => {
        const sentAt = now()
        return send('claim', key, () => {
          const entry = entryOf(key)
          const isHeld = entry.claim !== undefined && entry.claim.end > now()
          const expected = entry.isDone ? 'done' : isHeld ? 'busy' : 'claimed'
          const state = store.claim(key, claim)
          if (state !== expected) problems.push(`a claim of ${key} was ${String(state)}, not ${expected}`)
          if (state === 'claimed') entry.claim = { owner: claim.owner, sentAt, end: now() + claim.leaseMs }
          return state
        })
      },
      complete: (key, owner) => {
        entryOf(key).isUntold = false
        return send('complete', key, () => {
          const entry = entryOf(key)
          giveBack(entry, owner)
          entry.isDone = true
          return { told: store.complete(key, owner) }
        })
      },
      release: (key, owner) => {
        entryOf(key).isUntold = false
        return send('release', key, () => {
          giveBack(entryOf(key), owner)
          return { told: store.release(key, owner) }
        })
      },
    },
    work: async (key, run) => {
      const entry = entryOf(key)
      if (entry.isRunning) problems.push(`${key} has two handlers at the same time`)
      const { claim } = entry
      if (claim === undefined || claim.end <= now()) problems.push(`${key} is handled without a claim`)
      else if (now() - claim.sentAt > lease / 2)
        problems.push(`the claim of ${key} was too old to be handled`)
      if (entry.successes > entry.lostRecords) problems.push(`${key} is handled again though it was recorded`)
      if (entry.successes > 0) note('handled again for want of a record')
      entry.isRunning = true
      try {
        const fault = take(handlerFaults, key, () => true)
        if (fault !== undefined && fault.takes > 0) await rest(fault.takes)
        if (fault?.fails) throw new Error('the shop failed')
        entry.successes += 1
        run()
      } finally {
        entry.isRunning = false
        entry.isUntold = true
      }
    },
  }
}
