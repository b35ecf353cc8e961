// Long file: every order in which claims and handlers can end, on one receiver.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMemoryInbox, type Inbox, type InboxState } from '../../src/notifications/index.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { claimOrFull } from '../inbox/claim-or-full.ts'
import { clientId, settled, signed, watch } from './fixture.ts'

const minute = 60_000

/** When Antom sends a notification that is not acknowledged, counted from the first time. */
const schedule = [0, 2, 12, 22, 82, 202, 562, 1462].map((minutes) => minutes * minute)

describe('the schedule of repetitions', () => {
  const never = schedule.length
  it.each(Array.from({ length: never }, (_, succeedsAt) => succeedsAt))(
    'handles a notification once when the handler first succeeds at send %i',
    async (succeedsAt) => {
      let now = 0
      const work: string[] = []
      const { deliver } = watch({
        clock: () => now,
        on: {
          CAPTURE_RESULT: ({ captureId }) => {
            if (schedule.indexOf(now) < succeedsAt) throw new Error('the database is down')
            work.push(captureId)
          },
        },
      })
      const statuses: number[] = []
      for (const time of schedule) {
        now = time
        // Antom stops once it is acknowledged; here it goes on, as when the acknowledgement got lost.
        statuses.push(
          (await deliver(await signed(undefined, { requestTime: new Date(time).toISOString() }))).status,
        )
      }
      expect(statuses).toEqual(schedule.map((_, send) => (send < succeedsAt ? 500 : 200)))
      expect(work).toHaveLength(1)
    },
  )

  it('handles a notification once when processes die at it and others take over', async () => {
    let now = 0
    const work: number[] = []
    // What the processes share.
    const inbox = createMemoryInbox({ clock: () => now })
    const statuses: (number | string)[] = []
    for (const [send, time] of schedule.entries()) {
      now = time
      const diesNow = send < 3
      const { deliver } = watch({
        clock: () => now,
        inbox,
        // A process that dies never completes nor releases what it has claimed.
        on: { CAPTURE_RESULT: () => (diesNow ? new Promise(() => {}) : work.push(send)) },
      })
      const reply = deliver(await signed()).then(({ status }) => status)
      const died = new Promise<string>((resolve) => setTimeout(resolve, 20, 'died'))
      statuses.push(await (diesNow ? Promise.race([reply, died]) : reply))
    }
    expect(statuses).toEqual(['died', 'died', 'died', 200, 200, 200, 200, 200])
    expect(work).toEqual([3])
  })
})

describe('a receiver with an inbox', () => {
  it('refuses a repetition while the first is being handled', async () => {
    let finish = () => {}
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const { deliver, receiver } = watch({
      on: {
        CAPTURE_RESULT: () => {
          begin()
          return new Promise<void>((resolve) => {
            finish = resolve
          })
        },
      },
    })
    const first = receiver.handle(await signed())
    // Of two signatures that are verified at once, either can be done first.
    await begun
    expect(await deliver(await signed())).toMatchObject({ status: 503, reason: 'busy' })
    finish()
    expect((await first).status).toBe(200)
    expect(await deliver(await signed())).toMatchObject({ status: 200 })
  })

  const update = (updateRequestId: string) =>
    createTestNotification('UPDATE_AMOUNT_RESULT', { updateRequestId })
  it.each<[string, { given: [object, object]; want: number }]>([
    [
      'captures by captureId',
      {
        given: [
          createTestNotification('CAPTURE_RESULT'),
          createTestNotification('CAPTURE_RESULT', { captureId: '2' }),
        ],
        want: 2,
      },
    ],
    [
      'the same capture, written differently',
      {
        given: [
          createTestNotification('CAPTURE_RESULT'),
          { more: 1, ...createTestNotification('CAPTURE_RESULT') },
        ],
        want: 1,
      },
    ],
    [
      'payments by paymentId',
      {
        given: [
          createTestNotification('PAYMENT_RESULT'),
          createTestNotification('PAYMENT_RESULT', { paymentId: '2' }),
        ],
        want: 2,
      },
    ],
    [
      'a payment by notifyType',
      {
        given: [createTestNotification('PAYMENT_PENDING'), createTestNotification('PAYMENT_RESULT')],
        want: 2,
      },
    ],
    ['changes of an amount by updateRequestId', { given: [update('1'), update('2')], want: 2 }],
    ['the same change of an amount', { given: [update('1'), update('1')], want: 1 }],
    [
      'what is unknown by its bytes',
      {
        given: [
          { notifyType: 'X', a: 1 },
          { notifyType: 'X', a: 2 },
        ],
        want: 2,
      },
    ],
    [
      'the same unknown bytes',
      {
        given: [
          { notifyType: 'X', a: 1 },
          { notifyType: 'X', a: 1 },
        ],
        want: 1,
      },
    ],
  ])('tells apart %s', async (_name, { given, want }) => {
    const { deliver, handled } = watch()
    for (const message of given) expect((await deliver(await signed(message))).status).toBe(200)
    expect(handled).toHaveLength(want)
  })

  it('does not take a message against the contract for the one it resembles', async () => {
    const invalid: unknown[] = []
    const { deliver, handled } = watch({ strict: true, onInvalid: ({ pointer }) => invalid.push(pointer) })
    await deliver(await signed({ ...createTestNotification('CAPTURE_RESULT'), captureAmount: 1 }))
    await deliver(await signed({ ...createTestNotification('CAPTURE_RESULT'), captureAmount: 1 }))
    await deliver(await signed())
    expect(invalid).toEqual(['/captureAmount'])
    expect(handled).toHaveLength(1)
  })

  it('handles every delivery without one', async () => {
    const { deliver, handled, refused } = watch({ inbox: false })
    await deliver(await signed())
    await deliver(await signed())
    await settled()
    expect(handled).toHaveLength(2)
    expect(refused).toEqual([])
  })

  it('reports nothing but the handler that failed without one', async () => {
    const on = { CAPTURE_RESULT: () => Promise.reject(new Error('broken')) }
    const { deliver, refused } = watch({ inbox: false, on })
    expect((await deliver(await signed())).status).toBe(500)
    await settled()
    expect(refused.map(({ reason }) => reason)).toEqual(['handler-failed'])
  })

  it('lets the lease of a handler that hangs end by the clock of the receiver', async () => {
    let now = 0
    let hang = true
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const { deliver, receiver } = watch({
      clock: () => now,
      lease: 1000,
      on: {
        CAPTURE_RESULT: () => {
          begin()
          return hang ? new Promise(() => {}) : undefined
        },
      },
    })
    void receiver.handle(await signed())
    await begun
    hang = false
    now = 999
    expect(await deliver(await signed())).toMatchObject({ status: 503, reason: 'busy' })
    now = 1000
    expect(await deliver(await signed())).toMatchObject({ status: 200 })
  })

  it('keeps the lease of who took over when the handler that hung fails at last', async () => {
    let now = 0
    const handling: ((failure: Error) => void)[] = []
    const { deliver, receiver } = watch({
      clock: () => now,
      lease: 1000,
      on: {
        CAPTURE_RESULT: () => handling.length < 2 && new Promise((_, reject) => handling.push(reject)),
      },
    })
    const first = receiver.handle(await signed())
    await expect.poll(() => handling).toHaveLength(1)
    now = 1000
    const second = receiver.handle(await signed())
    await expect.poll(() => handling).toHaveLength(2)
    handling[0]?.(new Error('the connection broke'))
    expect(await first).toMatchObject({ status: 500 })
    expect(await deliver(await signed())).toMatchObject({ status: 503, reason: 'busy' })
    handling[1]?.(new Error('the connection broke'))
    await second
  })

  it('knows what it knows no fields of by the SHA-256 of its bytes', async () => {
    // Inboxes keep keys for longer than a version of this package runs.
    const keys: string[] = []
    const { deliver } = watch({ onUnknown: (_, { key }) => keys.push(key) })
    const message = await signed({ notifyType: 'NO_SUCH_RESULT' })
    await deliver(message)
    const digest = createHash('sha256').update(message.body).digest('hex')
    expect(keys).toEqual([`["${clientId}","NO_SUCH_RESULT","${digest}"]`])
  })

  it('gives each claim an owner of its own, the lease, and the key that the handler is told', async () => {
    const calls: unknown[][] = []
    const inbox: Inbox = {
      claim: async (...given): Promise<InboxState> => {
        calls.push(['claim', ...given])
        return 'claimed'
      },
      complete: async (...given) => calls.push(['complete', ...given]),
      release: async (...given) => calls.push(['release', ...given]),
    }
    let fail = false
    const { deliver } = watch({
      inbox,
      lease: 5000,
      on: {
        CAPTURE_RESULT: (_, { key }) => {
          calls.push(['handler', key])
          if (fail) throw new Error('broken')
        },
      },
    })
    await deliver(await signed())
    fail = true
    await deliver(await signed())
    const key = `["${clientId}","CAPTURE_RESULT",["20241110190741010098765432109876543","S"]]`
    const [first, second] = [calls[0]?.[2], calls[3]?.[2]] as { owner: string; leaseMs: number }[]
    expect(calls).toEqual([
      ['claim', key, { owner: first?.owner, leaseMs: 5000 }],
      ['handler', key],
      ['complete', key, first?.owner],
      ['claim', key, { owner: second?.owner, leaseMs: 5000 }],
      ['handler', key],
      ['release', key, second?.owner],
    ])
    expect(first?.owner).toMatch(/^[\da-f-]{36}$/)
    expect(first?.owner).not.toBe(second?.owner)
  })

  it('acknowledges what was handled though it could not be recorded, and reports that', async () => {
    const failing: Inbox = {
      claim: () => 'claimed',
      complete: () => Promise.reject(new Error('down')),
      release: () => {},
    }
    const { receiver, handled, refused } = watch({ inbox: failing })
    expect((await receiver.handle(await signed())).status).toBe(200)
    expect(handled).toHaveLength(1)
    await expect.poll(() => refused).toMatchObject([{ reason: 'inbox-failed', status: 200 }])
  })

  it('answers 500 and gives the claim back when the inbox says that the effect is not there', async () => {
    const released: string[] = []
    const cause = Object.assign(new Error('rolled back'), { sendAgain: true })
    const rolledBack: Inbox = {
      claim: () => 'claimed',
      complete: () => Promise.reject(cause),
      release: (_, owner) => released.push(owner),
    }
    const { receiver, refused } = watch({ inbox: rolledBack })
    expect((await receiver.handle(await signed())).status).toBe(500)
    expect(released).toHaveLength(1)
    await expect.poll(() => refused).toMatchObject([{ reason: 'handler-failed', error: { cause } }])
  })

  it.each<[string, unknown]>([
    ['says nothing of it', new Error('down')],
    ['says something else', { sendAgain: 'true' }],
    ['is nothing', undefined],
    ['fails when it is asked', Object.defineProperty({}, 'sendAgain', { get: () => expect.fail('asked') })],
  ])('acknowledges what was handled when the failure of the record %s', async (_, failure) => {
    const failing: Inbox = {
      claim: () => 'claimed',
      complete: () => Promise.reject(failure),
      release: () => expect.fail('released'),
    }
    const { receiver, refused } = watch({ inbox: failing })
    expect((await receiver.handle(await signed())).status).toBe(200)
    await expect.poll(() => refused).toMatchObject([{ reason: 'inbox-failed', status: 200 }])
  })

  it('reports the failing handler when releasing fails, too', async () => {
    const failing: Inbox = {
      claim: () => 'claimed',
      complete: () => {},
      release: () => Promise.reject(new Error('down')),
    }
    const { receiver, refused } = watch({
      inbox: failing,
      on: { CAPTURE_RESULT: () => Promise.reject(new Error('broken')) },
    })
    expect((await receiver.handle(await signed())).status).toBe(500)
    await expect
      .poll(() => refused.map(({ reason }) => reason).sort())
      .toEqual(['handler-failed', 'inbox-failed'])
  })
})

describe('createMemoryInbox', () => {
  const claim = (owner: string, leaseMs = 100) => ({ owner, leaseMs })

  it('lets a lease end at its time, not before', () => {
    let now = 0
    const inbox = createMemoryInbox({ clock: () => now })
    expect(inbox.claim('a', claim('1'))).toBe('claimed')
    now = 99
    expect(inbox.claim('a', claim('2'))).toBe('busy')
    now = 100
    expect(inbox.claim('a', claim('2'))).toBe('claimed')
  })

  it('lets a lease end at its time behind a longer one', () => {
    let now = 0
    const inbox = createMemoryInbox({ clock: () => now })
    inbox.claim('long', claim('1', 500))
    inbox.claim('a', claim('1'))
    now = 99
    expect(inbox.claim('a', claim('2'))).toBe('busy')
    now = 100
    expect(inbox.claim('a', claim('2'))).toBe('claimed')
  })

  it('claims anew what has ended behind a longer lease, though it has no room for another', () => {
    let now = 0
    const inbox = createMemoryInbox({ maxEntries: 2, clock: () => now })
    inbox.claim('long', claim('1', 500))
    inbox.claim('a', claim('1'))
    now = 100
    expect(['a', 'b'].map((key) => claimOrFull(inbox, key, claim('2')))).toEqual(['claimed', 'full'])
  })

  it('finds the leases of who is gone in whatever order they were renewed', () => {
    let now = 0
    const inbox = createMemoryInbox({ maxEntries: 4, clock: () => now })
    inbox.claim('first', claim('1', 150))
    inbox.claim('renewed', claim('1', 100))
    inbox.claim('last', claim('1', 300))
    now = 100
    expect(inbox.claim('renewed', claim('2', 400))).toBe('claimed')
    now = 300
    // All but the renewed one have ended.
    expect(['a', 'b', 'c', 'd'].map((key) => claimOrFull(inbox, key, claim(key)))).toEqual([
      'claimed',
      'claimed',
      'claimed',
      'full',
    ])
  })

  it('says by which option it is full', async () => {
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const { receiver, refused } = watch({
      inbox: createMemoryInbox({ maxEntries: 1 }),
      on: {
        CAPTURE_RESULT: () => {
          begin()
          return new Promise(() => {})
        },
      },
    })
    void receiver.handle(await signed())
    await begun
    const other = await signed(createTestNotification('CAPTURE_RESULT', { captureId: '2' }))
    expect((await receiver.handle(other)).status).toBe(503)
    const cause = { message: 'maxEntries of the inbox in memory is 1, and so many are being handled' }
    await expect.poll(() => refused).toMatchObject([{ reason: 'inbox-failed', error: { cause } }])
  })

  it('takes it well when what ends has no lease any more', () => {
    let now = 0
    const inbox = createMemoryInbox({ clock: () => now })
    inbox.claim('a', claim('1'))
    inbox.claim('b', claim('1'))
    now = 100
    // Takes away the leases that have ended.
    inbox.claim('c', claim('1'))
    inbox.release('a', '1')
    inbox.complete('b', '1')
    expect(['a', 'b'].map((key) => inbox.claim(key, claim('2')))).toEqual(['claimed', 'done'])
  })

  it('lets nobody release or complete the lease of another', () => {
    let now = 0
    const inbox = createMemoryInbox({ clock: () => now })
    inbox.claim('a', claim('slow'))
    now = 100
    expect(inbox.claim('a', claim('fast'))).toBe('claimed')
    inbox.release('a', 'slow')
    expect(inbox.claim('a', claim('third'))).toBe('busy')
    inbox.complete('a', 'slow')
    // Handled it was, though late.
    expect(inbox.claim('a', claim('third'))).toBe('done')
  })

  it('keeps so many entries and forgets the oldest', () => {
    const inbox = createMemoryInbox({ maxEntries: 2, clock: () => 0 })
    for (const key of ['a', 'b', 'c']) {
      expect(inbox.claim(key, claim(key))).toBe('claimed')
      inbox.complete(key, key)
    }
    expect(['a', 'b', 'c'].map((key) => inbox.claim(key, claim('x')))).toEqual(['claimed', 'done', 'done'])
  })

  it('claims no more at once than it has entries', () => {
    let now = 0
    const inbox = createMemoryInbox({ maxEntries: 2, clock: () => now })
    expect(['a', 'b', 'c'].map((key) => claimOrFull(inbox, key, claim(key)))).toEqual([
      'claimed',
      'claimed',
      'full',
    ])
    inbox.release('a', 'a')
    expect(inbox.claim('c', claim('c'))).toBe('claimed')
    // Leases of processes that are gone do not stay.
    now = 100
    expect(['d', 'e'].map((key) => inbox.claim(key, claim(key)))).toEqual(['claimed', 'claimed'])
  })
})
