import { type Case, expectEqual, type Subject } from './case.ts'
import type { Requests } from './requests.ts'

/** The sandbox in this process. */
export function sandboxCases(
  { root, notifications, testing }: Subject,
  requests: Requests,
  canListen: boolean,
): Case[] {
  const amount = root.amount('150.00', 'HKD')
  const payAndCapture = async (port: false | 0) => {
    const handled: string[] = []
    // The receiver needs the sandbox's key, and the sandbox the receiver.
    let receive: (request: Request) => Promise<Response> = async () => new Response(null, { status: 500 })
    const sandbox = await testing.createSandbox({
      port,
      // An authorization then expires after ten minutes, and a notification comes after milliseconds.
      speed: 1000,
      deliver: (request) => receive(request),
    })
    try {
      const receiver = notifications.createNotificationReceiver({
        ...sandbox.credentials,
        on: {
          PAYMENT_RESULT: ({ notifyType }) => handled.push(notifyType),
          CAPTURE_RESULT: ({ notifyType }) => handled.push(notifyType),
        },
        onUnknown: ({ notifyType }) => handled.push(String(notifyType)),
      })
      receive = receiver.fetch
      const antom = root.createAntomClient({
        ...sandbox.credentials,
        ...(port === false && { fetch: sandbox.fetch }),
      })
      const payment = await antom.pay({
        ...requests.pay,
        paymentRequestId: 'sim.approve-1',
        paymentAmount: amount,
        paymentNotifyUrl: 'http://127.0.0.1:9/antom/notify',
      })
      const { paymentId = '' } = payment.data
      await antom.waitForPayment(
        { ...requests.inquiryPayment, paymentRequestId: 'sim.approve-1' },
        { delays: [5] },
      )
      const captured = await antom.capture({
        ...requests.capture,
        paymentId,
        captureAmount: amount,
      })
      expectEqual([captured.status, captured.verified], ['succeeded', true])
      await sandbox.settled()
      while (handled.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
      expectEqual(handled.sort(), ['CAPTURE_RESULT', 'PAYMENT_RESULT'])
      expectEqual(sandbox.payment(paymentId)?.status, 'SUCCESS')
    } finally {
      await sandbox.close()
    }
  }
  const inMemory: Case = {
    name: 'pays, captures and notifies without a network',
    run: () => payAndCapture(false),
  }
  const listening: Case = { name: 'pays, captures and notifies over loopback', run: () => payAndCapture(0) }
  return canListen ? [inMemory, listening] : [inMemory]
}
