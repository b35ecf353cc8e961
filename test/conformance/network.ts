import { type Case, expectEqual, refusalOf, type Subject } from './case.ts'
import type { Requests } from './requests.ts'

/** What is on the loopback interface, run by another process. */
export interface Network {
  /** A sandbox, and what a client needs for it. Periods pass there a thousand times faster than in reality. */
  readonly sandbox: Credentials
  /** A gateway that does what the id of a capture names: see `fault-gateway.ts`. */
  readonly faults: Credentials
  /** Where nothing listens. */
  readonly nowhere: string
}

export interface Credentials {
  readonly clientId: string
  readonly privateKey: string
  readonly antomPublicKey: string
  readonly baseUrl: string
}

const amount = (value: string) => ({ currency: 'HKD', value })

/** The client over the run-time's own `fetch`. Ids begin with a text of the run-time, as all share one sandbox. */
export function networkCases(
  { root }: Subject,
  { network, requests }: { readonly network: Network; readonly requests: Requests },
  unique: string,
): Case[] {
  const antom = root.createAntomClient(network.sandbox)
  /** Waits between attempts that take no time, as nothing is to be waited for. */
  const hurried = (options: Partial<Parameters<typeof root.createAntomClient>[0]>) => {
    let time = 1_700_000_000_000
    return root.createAntomClient({
      ...network.faults,
      clock: {
        now: () => time,
        sleep: async (milliseconds) => {
          time += milliseconds
        },
      },
      ...options,
    })
  }
  const captureOf = (captureRequestId: string, paymentId = 'payment-1', value = '1000') => ({
    ...requests.capture,
    captureRequestId,
    paymentId,
    captureAmount: amount(value),
  })
  const inquiryOf = (paymentRequestId: string) => ({ ...requests.inquiryPayment, paymentRequestId })
  const pay = async (paymentRequestId: string, orderDescription = 'Running shoes') => {
    const { order, ...request } = requests.pay
    const named = { referenceOrderId: paymentRequestId, orderDescription, orderAmount: amount('15000') }
    const outcome = await antom.pay({ ...request, paymentRequestId, order: { ...order, ...named } })
    expectEqual([outcome.code, outcome.verified], ['PAYMENT_IN_PROCESS', true])
    const authorized = await antom.waitForPayment(inquiryOf(paymentRequestId), { delays: [5] })
    expectEqual([authorized.status, authorized.verified], ['succeeded', true])
    return outcome.data.paymentId ?? ''
  }
  /** A fault that ends a call: its error, and how many attempts there were. */
  const fault = (id: string, want: string, attempts: number, timeout = 15_000): Case => ({
    name: `fault: ${id}`,
    run: async () => {
      let sent = 0
      const client = hurried({
        timeout,
        retries: 1,
        maxResponseSize: 10_000,
        hooks: {
          onRequest: () => {
            sent += 1
          },
        },
      })
      expectEqual(await refusalOf(client.capture(captureOf(`${id}-${unique}`))), want)
      expectEqual(sent, attempts, 'attempts')
    },
  })
  /** Something odd that a call must get over. */
  const passes = (id: string): Case => ({
    name: `passes: ${id}`,
    run: async () => {
      const outcome = await hurried({ retries: 1 }).capture(captureOf(`${id}-${unique}`))
      expectEqual([outcome.status, outcome.verified], ['succeeded', true])
    },
  })

  return [
    {
      name: 'pays, captures and inquires',
      run: async () => {
        const paymentRequestId = `sim.approve-${unique}-1`
        const paymentId = await pay(paymentRequestId)
        const captured = await antom.capture(captureOf(`${unique}-1`, paymentId, '10000'))
        expectEqual([captured.status, captured.verified], ['succeeded', true])
        const refused = await antom.capture(captureOf(`${unique}-2`, paymentId, '6000'))
        expectEqual([refused.code, refused.advice], ['CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT', 'new-request'])
        const inquiry = await antom.inquiryPayment(inquiryOf(paymentRequestId))
        expectEqual(inquiry.status === 'succeeded' && inquiry.data.paymentStatus, 'SUCCESS')
      },
    },
    {
      name: 'waits for a capture that is in process',
      run: async () => {
        const paymentRequestId = `sim.approve-${unique}-2`
        const paymentId = await pay(paymentRequestId)
        const captureRequestId = `sim.CAPTURE_IN_PROCESS-${unique}-3`
        expectEqual((await antom.capture(captureOf(captureRequestId, paymentId))).status, 'pending')
        const decided = await antom.waitForCapture(
          { ...inquiryOf(paymentRequestId), captureRequestId },
          { delays: [5] },
        )
        expectEqual(decided.status, 'succeeded')
      },
    },
    {
      name: 'captures once when the answer is lost',
      run: async () => {
        const paymentId = await pay(`sim.approve-${unique}-3`)
        const client = hurried(network.sandbox)
        const first = await client.capture(captureOf(`sim.lost-${unique}-4`, paymentId, '15000'))
        expectEqual(first.status, 'succeeded')
        const second = await client.capture(captureOf(`${unique}-5`, paymentId, '1'))
        expectEqual(second.code, 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
      },
    },
    {
      name: 'signs text beyond ASCII',
      run: async () => {
        await pay(`sim.approve-${unique}-4`, '咖啡 ☕ très bon 𝄞')
      },
    },
    {
      name: 'makes many calls at once',
      run: async () => {
        const paymentId = await pay(`sim.approve-${unique}-5`)
        const outcomes = await Promise.all(
          Array.from({ length: 15 }, (_, index) =>
            antom.capture(captureOf(`${unique}-many-${index}`, paymentId)),
          ),
        )
        expectEqual(new Set(outcomes.map(({ status }) => status)).size, 1)
        const ids = outcomes.map((outcome) => outcome.status === 'succeeded' && outcome.data.captureId)
        expectEqual(new Set(ids).size, 15)
      },
    },
    {
      name: 'ends when the caller aborts',
      run: async () => {
        const controller = new AbortController()
        const client = hurried({ hooks: { onRequest: () => queueMicrotask(() => controller.abort()) } })
        const call = client.capture(captureOf(`hang-${unique}-abort`), { signal: controller.signal })
        expectEqual(await refusalOf(call), 'TransportError aborted')
      },
    },
    {
      name: 'reports a refused connection',
      run: async () => {
        const client = hurried({ baseUrl: network.nowhere, retries: 0 })
        expectEqual(await refusalOf(client.capture(captureOf('x'))), 'TransportError network')
      },
    },
    fault('redirect', 'TransportError redirect', 1),
    fault('redirect308', 'TransportError redirect', 1),
    fault('http404', 'TransportError status', 1),
    fault('http503', 'TransportError status', 2),
    fault('html', 'TransportError not-json', 1),
    fault('large', 'TransportError too-large', 1),
    fault('endless', 'TransportError too-large', 1),
    fault('forged', 'SignatureError bad-signature', 1),
    fault('unsigned', 'SignatureError unsigned', 1),
    fault('changed', 'SignatureError bad-signature', 1),
    fault('drop', 'TransportError network', 2),
    fault('truncated', 'TransportError truncated', 2),
    fault('hang', 'TransportError timeout', 2, 100),
    fault('hang-in-body', 'TransportError timeout', 2, 100),
    passes('plain'),
    passes('gzip'),
    passes('chunks'),
    passes('once-503'),
    passes('once-drop'),
  ]
}
