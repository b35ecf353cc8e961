import { createPublicKey, createVerify, verify } from 'node:crypto'
import type * as Notifications from '../../src/notifications/index.ts'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { compiled } from '../compiled.ts'
import { comparisonOf, integer, RATE_COLUMNS, rateRows, times } from '../format.ts'
import { type Contender, measureRates, OURS, resultOf } from '../harness.ts'
import type { Suite } from '../suite.ts'

const clientId = 'SANDBOX_5X00000000000000'
const path = '/antom/notify'
const concurrency = 64

const BARE = 'bare crypto.verify, key cached'
const HAND_ROLLED = 'hand-rolled: createVerify, PEM, zod'

export const receiveNotification: Suite = {
  name: 'receive-notification',
  summary: 'A signed notifyCapture: verified, parsed, validated and dispatched, 64 at a time.',
  run: async ({ quick }) => {
    const subject = await compiled<typeof Notifications>('notifications/index.ts')
    const antom = await generateKeyPair()
    const captures = Array.from({ length: concurrency }, (_, index) =>
      createTestNotification('CAPTURE_RESULT', { captureId: `capture-${index}` }),
    )
    const messages = await Promise.all(
      captures.map((capture) => signNotification(capture, { privateKey: antom.privateKey, clientId, path })),
    )
    const [first] = messages
    if (!first) throw new Error('nothing to receive')

    let dispatched = 0
    const common = {
      clientId,
      antomPublicKey: antom.publicKey,
      on: { CAPTURE_RESULT: () => void dispatched++ },
      onUnknown: () => {},
    }
    const receiving = (name: string, inbox?: false): Contender => ({
      name,
      run: async (count) => {
        // A new inbox for each sample, and a new key for each message: none is a repetition.
        const receiver = subject.createNotificationReceiver({
          ...common,
          inbox: inbox ?? forgetful(subject.createMemoryInbox()),
        })
        const before = dispatched
        let left = count
        const worker = async (turn: number) => {
          for (let next = turn; left-- > 0; next++) {
            const message = messages[next % concurrency] ?? first
            const { status } = await receiver.handle(message)
            if (status !== 200) throw new Error(`refused with ${status}`)
          }
        }
        await Promise.all(Array.from({ length: concurrency }, (_, turn) => worker(turn)))
        return dispatched - before
      },
    })

    const signatures = messages.map(({ headers }) =>
      Buffer.from(decodeURIComponent(/signature=(.*)$/.exec(headers.signature)?.[1] ?? ''), 'base64'),
    )
    const contents = messages.map(({ headers, body }) =>
      Buffer.from(`POST ${path}\n${clientId}.${headers['request-time']}.${Buffer.from(body)}`),
    )
    const key = createPublicKey(antom.publicKey)
    const bare: Contender = {
      name: BARE,
      run: (count) => {
        let right = 0
        for (let done = 0; done < count; done++) {
          const index = done % concurrency
          if (verify('sha256', contents[index] ?? key.export(), key, signatures[index] ?? Buffer.alloc(0)))
            right++
        }
        return right
      },
    }

    const { create } = await import('../peers/zod.js')
    const zod = create()
    const handRolled: Contender = {
      name: HAND_ROLLED,
      run: (count) => {
        let right = 0
        for (let done = 0; done < count; done++) {
          const { headers, body } = messages[done % concurrency] ?? first
          const text = Buffer.from(body).toString()
          const fields = Object.fromEntries(
            headers.signature.split(',').map((pair) => pair.trim().split('=')),
          )
          const verifier = createVerify('RSA-SHA256')
          verifier.update(`POST ${path}\n${headers['client-id']}.${headers['request-time']}.${text}`)
          if (!verifier.verify(antom.publicKey, decodeURIComponent(fields.signature ?? ''), 'base64'))
            continue
          if (zod.accepts(JSON.parse(text))) right++
        }
        return right
      },
    }

    const options = quick ? { rounds: 3, sample: 100 } : { rounds: 15, sample: 300 }
    const measured = await measureRates(
      [receiving(OURS, false), receiving(`${OURS} with an inbox`), bare, handRolled],
      options,
    )
    const ours = resultOf(measured, OURS).median
    const against = (name: string) => resultOf(measured, name).median / ours
    return {
      tables: [
        {
          title: `${first.body.length} bytes, 2048-bit key`,
          columns: RATE_COLUMNS,
          rows: rateRows(measured),
        },
      ],
      verdicts: [
        {
          requirement: 'at least as many as a bare synchronous crypto.verify',
          measured: `${integer(1000 / ours)} a second, ${times(against(BARE))} as many`,
          met: against(BARE) >= 1,
          comparison: comparisonOf('receive a notification', measured, BARE),
        },
        {
          requirement: 'at least 5 times as many as a hand-rolled receiver',
          measured: times(against(HAND_ROLLED)),
          met: against(HAND_ROLLED) >= 5,
          comparison: comparisonOf('receive a notification', measured, HAND_ROLLED),
        },
      ],
    }
  },
}

/** An inbox that does all of its work and takes no message for a repetition. */
function forgetful(inbox: Notifications.Inbox): Notifications.Inbox {
  const keys = new Map<string, string>()
  const keyOf = (owner: string) => {
    const key = keys.get(owner) ?? owner
    keys.delete(owner)
    return key
  }
  let count = 0
  return {
    claim: (given, claim) => {
      const key = `${given}${count++}`
      keys.set(claim.owner, key)
      return inbox.claim(key, claim)
    },
    complete: (_, owner) => inbox.complete(keyOf(owner), owner),
    release: (_, owner) => inbox.release(keyOf(owner), owner),
  }
}
