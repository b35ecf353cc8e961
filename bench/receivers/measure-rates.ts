import { createPublicKey, createVerify, verify } from 'node:crypto'
import {
  createMemoryInbox,
  createNotificationReceiver,
  type Inbox,
  type NotificationReceiver,
} from '../../src/notifications/index.ts'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { type Contender, measureRates, OURS, type RateOptions } from '../harness.ts'
import { create } from '../peers/zod.js'
import { BARE, HAND_ROLLED, type ReceivedRates } from './rates.ts'
import { sharedSecretContenders } from './shared-secret.ts'

// Prints how many notifications each way of receiving takes, as JSON. Compiled and run by plain Node, as programs are:
// what loads TypeScript costs the main thread a tenth of its time.
const clientId = 'SANDBOX_5X00000000000000'
const path = '/antom/notify'
const concurrency = 64

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
const receiving = (name: string, make: () => NotificationReceiver): Contender => ({
  name,
  run: async (count) => {
    const receiver = make()
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

const zod = create()
const handRolled: Contender = {
  name: HAND_ROLLED,
  run: (count) => {
    let right = 0
    for (let done = 0; done < count; done++) {
      const { headers, body } = messages[done % concurrency] ?? first
      const text = Buffer.from(body).toString()
      const fields = Object.fromEntries(headers.signature.split(',').map((pair) => pair.trim().split('=')))
      const verifier = createVerify('RSA-SHA256')
      verifier.update(`POST ${path}\n${headers['client-id']}.${headers['request-time']}.${text}`)
      if (!verifier.verify(antom.publicKey, decodeURIComponent(fields.signature ?? ''), 'base64')) continue
      if (zod.accepts(JSON.parse(text))) right++
    }
    return right
  },
}

const options: RateOptions = JSON.parse(process.argv[2] ?? '')
const once = createNotificationReceiver({ ...common, inbox: false })
const measured = await measureRates(
  [
    receiving(OURS, () => once),
    // A new inbox for each sample, and a new key for each message: none is a repetition.
    receiving(`${OURS} with an inbox`, () =>
      createNotificationReceiver({ ...common, inbox: forgetful(createMemoryInbox()) }),
    ),
    bare,
    handRolled,
    ...sharedSecretContenders(messages.map(({ body }) => Buffer.from(body).toString())),
  ],
  options,
)
const rates: ReceivedRates = { size: first.body.length, measured }
console.log(JSON.stringify(rates))

/** An inbox that does all of its work and takes no message for a repetition. */
function forgetful(inbox: Inbox): Inbox {
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
