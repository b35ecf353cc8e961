import { expect, it } from 'vitest'
import type { Inbox } from '../../../src/notifications/index.ts'
import { createTestNotification } from '../../../src/testing/index.ts'
import { signed, watch } from '../../notifications/fixture.ts'

/**
 * Declares that receivers in two processes handle each notification once.
 *
 * @param name - of the inbox
 * @param make - makes an empty one, as two processes hold it
 */
export function sharedByReceivers(name: string, make: () => Promise<readonly [Inbox, Inbox]>): void {
  it(`${name} lets two receivers handle each of 25 notifications once, of which each gets 4 at the same time`, async () => {
    const receivers = (await make()).map((inbox) => watch({ inbox }))
    const messages = await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        signed(createTestNotification('CAPTURE_RESULT', { captureId: `capture-${index}` })),
      ),
    )
    const sends = messages.flatMap((message) =>
      Array.from({ length: 8 }, (_, send) => receivers[send % 2]?.receiver.handle(message)),
    )
    const statuses = (await Promise.all(sends)).map((reply) => reply?.status)
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
    const again = messages.map((message) => receivers[1]?.receiver.handle(message))
    expect((await Promise.all(again)).map((reply) => reply?.status)).toEqual(messages.map(() => 200))
    expect(receivers.flatMap(({ handled }) => handled)).toHaveLength(25)
  })
  it(`${name} lets no receiver begin with a claim whose reply is later than its lease`, async () => {
    const [inbox, other] = await make()
    let store = (_state: unknown) => {}
    const stored = new Promise((resolve) => {
      store = resolve
    })
    let arrive = () => {}
    const held = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const late: Inbox = {
      ...inbox,
      claim: async (...given) => {
        const state = await inbox.claim(...given)
        store(state)
        await held
        return state
      },
    }
    const message = await signed(createTestNotification('CAPTURE_RESULT', { captureId: 'late' }))
    const slow = watch({ inbox: late, lease: 200 })
    const fast = watch({ inbox: other, lease: 60_000 })
    const reply = slow.deliver(message)
    // The other one asks only then: whoever comes first has it.
    expect(await stored).toBe('claimed')
    // Once the lease of the first has ended in the store, by the clock of the store.
    await expect.poll(async () => (await fast.receiver.handle(message)).status, { timeout: 20_000 }).toBe(200)
    arrive()
    expect(await reply).toMatchObject({ status: 503, reason: 'busy' })
    expect([slow.handled.length, fast.handled.length]).toEqual([0, 1])
    // What the first gives back is not its own any more. On a busy machine a reply is late again, and means 503.
    await expect.poll(async () => (await slow.receiver.handle(message)).status, { timeout: 20_000 }).toBe(200)
    expect([slow.handled.length, fast.handled.length]).toEqual([0, 1])
  })
}
