import type { Inbox } from '../../src/inbox/inbox.ts'
import { leasedInbox } from '../../src/inbox/leased-inbox.ts'
import { createMemoryInbox } from '../../src/inbox/memory.ts'
import { type VirtualTime, virtualTime } from './virtual-time.ts'

export const leaseMs = 1000

/** What happens to one call on its way to the store and back. */
export interface Transit {
  /** How long it is on its way, and its reply, in milliseconds. */
  readonly there: number
  readonly back: number
  /** Where it is lost, if it is; and whether the client finds out, as when a connection breaks. */
  readonly fate:
    | 'arrives'
    | 'lost on the way'
    | 'lost on the way, unnoticed'
    | 'reply lost'
    | 'reply lost, unnoticed'
}

/** One delivery of a notification. */
export interface Delivery {
  readonly key: string
  readonly claim: Transit
  readonly complete: Transit
  readonly release: Transit
  /** How long the handler takes, in milliseconds. */
  readonly work: number
  readonly fails: boolean
}

interface Running {
  readonly key: string
  readonly sentAt: number
  readonly process: SimulatedProcess
}

interface SimulatedProcess {
  isAlive: boolean
  /** Nothing of it runs before. */
  frozenUntil: number
}

/** Processes that share a store over a bad network, as the receiver uses an inbox. All of it in virtual time. */
export interface World {
  /** A notification comes to a process. */
  readonly deliver: (slot: number, delivery: Delivery) => void
  readonly pass: (milliseconds: number) => Promise<void>
  /** Takes the place of a process that dies at once. */
  readonly kill: (slot: number) => void
  readonly freeze: (slot: number, milliseconds: number) => void
  readonly freezeStore: (milliseconds: number) => void
  /** Sets the clock of the store back. */
  readonly setBack: (milliseconds: number) => void
  /** Delivers each notification again, with nothing in the way, until all are acknowledged. */
  readonly settle: () => Promise<void>
  /** What must not have happened. */
  readonly faults: readonly string[]
  /** How often what happened, so that a test can tell that it has tried it. */
  readonly counts: Readonly<Record<string, number>>
}

/** Nothing in the way. */
export const direct: Transit = { there: 0, back: 0, fate: 'arrives' }

const processes = 3

export function createWorld(): World {
  const time = virtualTime()
  let setBy = 0
  const store = createMemoryInbox({ clock: () => time.now() + setBy })
  let storeFrozenUntil = 0
  const slots = Array.from({ length: processes }, (): SimulatedProcess => ({ isAlive: true, frozenUntil: 0 }))
  const running = new Set<Running>()
  const faults: string[] = []
  const counts: Record<string, number> = {}
  const note = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }
  /** By key: when the store recorded it, and how often a handler has succeeded. */
  const recorded = new Set<string>()
  const succeeded = new Map<string, number>()
  const delivered = new Set<string>()
  let owners = 0

  /** Runs something in a process when its time has come: later where it is frozen, never where it is dead. */
  const startIn = (process: SimulatedProcess, milliseconds: number, run: () => void): (() => void) => {
    let cancel = () => {}
    const attempt = () => {
      if (!process.isAlive) return
      if (process.frozenUntil > time.now())
        cancel = time.startTimer(process.frozenUntil - time.now(), attempt)
      else run()
    }
    cancel = time.startTimer(milliseconds, attempt)
    return () => cancel()
  }

  /** Calls the store over the network. */
  const send = <Reply>(
    process: SimulatedProcess,
    { there, back, fate }: Transit,
    execute: () => Reply | Promise<Reply>,
  ) =>
    new Promise<Reply>((resolve, reject) => {
      const fail = () => startIn(process, back, () => reject(new Error('the connection broke')))
      const arrive = () => {
        if (storeFrozenUntil > time.now()) {
          time.startTimer(storeFrozenUntil - time.now(), arrive)
          return
        }
        const reply = execute()
        if (fate === 'arrives') startIn(process, back, () => resolve(reply))
        if (fate === 'reply lost') fail()
      }
      if (fate === 'lost on the way') fail()
      if (fate === 'arrives' || fate.startsWith('reply lost')) time.startTimer(there, arrive)
    })

  const inboxOf = (process: SimulatedProcess, transit: Delivery): Inbox => ({
    claim: (key, claim) =>
      send(process, transit.claim, () => {
        const state = store.claim(key, claim)
        if (state === 'claimed' && recorded.has(key)) faults.push(`${key} was claimed though it is done`)
        return state
      }),
    complete: (key, owner) =>
      send(process, transit.complete, () => {
        store.complete(key, owner)
        recorded.add(key)
      }),
    release: (key, owner) => send(process, transit.release, () => store.release(key, owner)),
  })

  const work = async (process: SimulatedProcess, sentAt: number, { key, work, fails }: Delivery) => {
    const now = time.now()
    if (now - sentAt > leaseMs / 2)
      faults.push(`${key} was begun ${now - sentAt} ms after its claim was sent`)
    for (const other of running) {
      if (other.key !== key || !other.process.isAlive) continue
      note('handlers beside one that took too long')
      if (now < other.sentAt + leaseMs)
        faults.push(`${key} was begun beside another, whose lease had not ended`)
    }
    const entry: Running = { key, sentAt, process }
    running.add(entry)
    note('handlers')
    await new Promise<void>((resolve) => startIn(process, work, resolve))
    running.delete(entry)
    if (fails) throw new Error('chosen to fail')
    succeeded.set(key, (succeeded.get(key) ?? 0) + 1)
  }

  /** What the receiver does with an authentic notification; resolves to the status of its reply. */
  const receive = async (process: SimulatedProcess, delivery: Delivery): Promise<number> => {
    const { key } = delivery
    const inbox = leasedInbox(inboxOf(process, delivery), leaseMs, {
      now: time.now,
      startTimer: (milliseconds, run) => startIn(process, milliseconds, run),
    })
    const owner = `${owners++}`
    const sentAt = time.now()
    const claim = await inbox.claim(key, owner).catch(() => undefined)
    if (claim?.problem) note('late claims')
    if (claim?.state === 'done') return 200
    if (claim?.state !== 'claimed') return 503
    try {
      await work(process, sentAt, delivery)
    } catch {
      await inbox.release(key, owner).catch(() => note('releases that failed'))
      return 500
    }
    await inbox.complete(key, owner).catch(() => note('records that failed'))
    return 200
  }

  const deliver = async (slot: number, delivery: Delivery): Promise<number | undefined> => {
    const process = slots[slot % processes]
    if (!process) return undefined
    delivered.add(delivery.key)
    const begun = time.now()
    // What comes to a frozen process waits.
    await new Promise<void>((resolve) => startIn(process, 0, resolve))
    const status = await receive(process, delivery)
    note(`replies ${status}`)
    if (status === 200 && !succeeded.has(delivery.key))
      faults.push(`${delivery.key} was acknowledged unhandled`)
    const limit = leaseMs + delivery.work
    if (process.frozenUntil <= begun && time.now() - begun > limit)
      faults.push(`${delivery.key} was answered late`)
    return status
  }

  return {
    deliver: (slot, delivery) => void deliver(slot, delivery),
    pass: time.pass,
    kill: (slot) => {
      const process = slots[slot % processes]
      if (process) process.isAlive = false
      slots[slot % processes] = { isAlive: true, frozenUntil: 0 }
    },
    freeze: (slot, milliseconds) => {
      const process = slots[slot % processes]
      if (process) process.frozenUntil = Math.max(process.frozenUntil, time.now() + milliseconds)
    },
    freezeStore: (milliseconds) => {
      storeFrozenUntil = Math.max(storeFrozenUntil, time.now() + milliseconds)
    },
    setBack: (milliseconds) => {
      setBy -= milliseconds
    },
    settle: () =>
      settle(time, [...delivered], deliver, (key) => {
        if (!succeeded.has(key)) faults.push(`${key} was never handled`)
      }),
    faults,
    counts,
  }
}

async function settle(
  time: VirtualTime,
  keys: readonly string[],
  deliver: (slot: number, delivery: Delivery) => Promise<number | undefined>,
  examine: (key: string) => void,
): Promise<void> {
  const last = { claim: direct, complete: direct, release: direct, work: 0, fails: false }
  // Leases and freezes end, calls that are under way arrive.
  await time.pass(20 * leaseMs)
  for (const key of keys) {
    let status: number | undefined
    // A clock that was set back since it was last read keeps a lease for another length of it.
    for (let attempt = 0; attempt < 3 && status !== 200; attempt += 1) {
      void deliver(0, { key, ...last }).then((reply) => {
        status = reply
      })
      await time.pass(leaseMs)
    }
    examine(status === 200 ? key : `${key}, refused with ${status} at last,`)
  }
}
