/*
 * A program that has the package twice: as an ES module, and as CommonJS, as a test runner and what it tests may have it.
 */
import { subscribe } from 'node:diagnostics_channel'
import { createRequire } from 'node:module'
import * as esm from 'antom-contract'
import * as esmReceiver from 'antom-contract/notifications'
import * as esmTesting from 'antom-contract/testing'

const require = createRequire(import.meta.url)
// The declarations of both formats are the same ones.
const cjs: typeof esm = require('antom-contract')
const cjsReceiver: typeof esmReceiver = require('antom-contract/notifications')
const cjsTesting: typeof esmTesting = require('antom-contract/testing')

/** An error as the package makes it, and the question whether something is one. */
interface Kind {
  readonly make: new (message: string, options: object) => Error
  readonly is: (value: unknown) => boolean
}

let checked = 0
function expect(found: unknown, wanted: unknown, what: string): void {
  checked++
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (left !== right) throw new Error(`${what}: ${left}, not ${right}`)
}

/** Every error that a module exports. Their options differ, which does not matter here. */
function kindsOf(module: object): Map<string, Kind> {
  const values = new Map(Object.entries(module))
  const kinds = [...values].filter(
    ([name, value]) => /Error$/.test(name) && /^[A-Z]/.test(name) && value.prototype,
  )
  return new Map(kinds.map(([name, make]) => [name, { make, is: values.get(`is${name}`) }]))
}

/** Errors of each format are those of the other, for `instanceof` and for `is…Error`. */
function compareErrors(name: string, one: object, other: object): void {
  const [own, foreign] = [kindsOf(one), kindsOf(other)]
  expect([...own.keys()], [...foreign.keys()], `errors of ${name}`)
  if (own.size < 3) throw new Error(`${name} exports ${own.size} errors`)
  for (const [kind, { make }] of own) {
    const error = new make('made by the other format', { reason: 'x', pointer: '', keyword: 'x' })
    for (const [asked, { make: made, is }] of foreign) {
      const wanted = asked === kind || asked === 'AntomError'
      expect(error instanceof made, wanted, `${name}: ${kind} instanceof ${asked}`)
      expect(is(error), wanted, `${name}: is${asked} of ${kind}`)
    }
  }
}

/** A receiver of one format with an inbox, keys, notifications and errors of the other. */
async function receive(
  receivers: typeof esmReceiver,
  { inboxes, testing }: { inboxes: typeof esmReceiver; testing: typeof esmTesting },
): Promise<void> {
  const { privateKey, publicKey } = await testing.generateKeyPair()
  const clientId = 'SANDBOX_5X00000000000000'
  const inbox = inboxes.createMemoryInbox()
  const seen: string[] = []
  const make = () =>
    receivers.createNotificationReceiver({
      clientId,
      antomPublicKey: publicKey,
      inbox,
      on: { CAPTURE_RESULT: ({ captureId }) => void seen.push(captureId) },
      onUnknown: () => {},
      onRefused: ({ error }) => {
        expect(inboxes.isSignatureError(error), true, 'a refusal')
        expect(error instanceof inboxes.AntomError, true, 'a refusal')
      },
    })
  const signed = await testing.signNotification(testing.createTestNotification('CAPTURE_RESULT'), {
    privateKey,
    clientId,
    path: '/antom/notify',
  })
  // Twice, with a receiver each: the inbox knows that it was handled.
  for (const _ of [1, 2]) expect((await make().handle(signed)).status, 200, 'an authentic one')
  expect(seen.length, 1, 'handled')
  const { status } = await make().handle({ ...signed, body: new Uint8Array([...signed.body, 32]) })
  expect(status >= 400, true, 'a forged one')
}

/** A client of one format against a sandbox of the other. What both tell is told on the same channels. */
async function pay(clients: typeof esm, testing: typeof esmTesting, other: typeof esm): Promise<void> {
  const sandbox = await testing.createSandbox({ speed: 1000 })
  try {
    const antom = clients.createAntomClient(sandbox.credentials)
    const total = other.amount('150.00', 'HKD')
    const payment = await antom.inquiryPayment({ paymentRequestId: 'no-such-payment' })
    expect(payment.code, 'ORDER_NOT_EXIST', 'an inquiry')
    const wrong = await antom
      .capture({ captureRequestId: 'x'.repeat(65), paymentId: 'x', captureAmount: total })
      .then(
        () => undefined,
        (error: unknown) => error,
      )
    expect(other.isRequestError(wrong), true, 'a wrong request')
    expect(wrong instanceof other.RequestError, true, 'a wrong request')
    expect(wrong instanceof other.TransportError, false, 'a wrong request')
  } finally {
    await sandbox.close()
  }
}

let heard = 0
subscribe('antom-contract:request', () => void heard++)
for (const [one, other] of [
  [esm, cjs],
  [cjs, esm],
] as const)
  compareErrors('antom-contract', one, other)
compareErrors('antom-contract/notifications', esmReceiver, cjsReceiver)
compareErrors('antom-contract/notifications', cjsReceiver, esmReceiver)
await receive(esmReceiver, { inboxes: cjsReceiver, testing: cjsTesting })
await receive(cjsReceiver, { inboxes: esmReceiver, testing: esmTesting })
await pay(esm, cjsTesting, cjs)
const heardOfOne = heard
await pay(cjs, esmTesting, esm)
expect([heardOfOne > 0, heard > heardOfOne], [true, true], 'diagnostics channel')
expect(Object.keys(cjs), Object.keys(esm), 'exports')
console.log(`${checked} comparisons`)
