import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ResultCodeEntry, resultCodes } from '../../generated/result-codes.ts'
import { amount, createAntomClient, type Outcome, remainingAmount } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { createSandbox } from '../../src/testing/index.ts'
import { fact, heading, note, paint, result, step } from './print.ts'
import { spelled, summarize } from './summary.ts'
import { texts } from './texts.ts'

type Tables = Readonly<Record<string, Readonly<Record<string, ResultCodeEntry>>>>

/** Periods pass this many times faster than in reality, so that nobody waits for the tour. */
const speed = 20

/**
 * Pays, captures, refunds and receives notifications, between a client, a gateway and a receiver on this machine, and prints
 * each step as it happens; whether every one of them ended as it should.
 */
export async function mainJob(language: 'en' | 'zh'): Promise<boolean> {
  const began = performance.now()
  const text = texts[language]
  const tables: Tables =
    language === 'zh' ? (await import('../../generated/result-codes.zh-CN.ts')).resultCodes : resultCodes
  const wrong: string[] = []
  const expect = (isSo: boolean, what: string) => {
    if (!isSo) wrong.push(what)
  }

  heading(text.start)
  const sandbox = await createSandbox({ speed })
  const received: string[] = []
  const arrivals = new Map<string, () => void>()
  const handle = (notifyType: string, id: string, status: string, code: string) => {
    received.push(id)
    step('antom', text.shop, notifyType, result(status, code), text.signed, text.verified, text.acknowledged)
    arrivals.get(id)?.()
  }
  const refusals: string[] = []
  let toldOfRefusal = () => {}
  const receiver = createNotificationReceiver({
    ...sandbox.credentials,
    on: {
      PAYMENT_RESULT: ({ notifyType, paymentRequestId, result: { resultStatus, resultCode } }) =>
        handle(notifyType, paymentRequestId, resultStatus, resultCode),
      CAPTURE_RESULT: ({ notifyType, captureRequestId, result: { resultStatus, resultCode } }) =>
        handle(notifyType, captureRequestId, resultStatus, resultCode),
      REFUND_RESULT: ({ notifyType, refundRequestId, result: { resultStatus, resultCode } }) =>
        handle(notifyType, refundRequestId, resultStatus, resultCode),
    },
    onUnknown: ({ notifyType }) => wrong.push(`an unknown notification ${notifyType}`),
    onRefused: ({ reason, diagnosis }) => {
      refusals.push(diagnosis === undefined ? reason : `${reason} (${diagnosis.cause})`)
      toldOfRefusal()
    },
  })
  const shop = createServer(receiver.node)
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  try {
    // A server that listens on a port has this form of address.
    const { port } = shop.address() as AddressInfo
    const notifyUrl = `http://127.0.0.1:${port}/antom/notify`
    fact(text.gateway, sandbox.url, `client id ${sandbox.credentials.clientId}`)
    fact(text.receiver, notifyUrl)
    const antom = createAntomClient(sandbox.credentials)
    const notified = (id: string) =>
      new Promise<void>((resolve) => {
        if (received.includes(id)) resolve()
        arrivals.set(id, resolve)
        setTimeout(resolve, 5000).unref()
      })
    const show = (operation: string, what: string, outcome: AnyOutcome) => {
      const status = { succeeded: 'S', failed: 'F', pending: 'U' }[outcome.status]
      const isVerified = outcome.verified ? text.answerVerified : text.answerUnsigned
      step(text.shop, 'antom', operation, what, text.signed, result(status, outcome.code), isVerified)
      const row = tables[operation]?.[outcome.code]
      if (outcome.status === 'succeeded' || row === undefined) return
      note(row.meaning)
      note(`${outcome.advice}${text.colon}${row.action}`)
    }

    const showDecided = (
      operation: string,
      { status, code }: { status: AnyOutcome['status']; code: string },
      from: number,
    ) => {
      const decided = result({ succeeded: 'S', failed: 'F', pending: 'U' }[status], code)
      const duration = `${text.waited} ${Math.round(performance.now() - from)} ms`
      step(text.shop, 'antom', operation, decided, text.answerVerified, duration)
    }

    heading(text.authorize)
    const total = amount('150.00', 'HKD')
    const paymentRequestId = 'tour-payment-1'
    const payment = await antom.pay({
      productCode: 'CASHIER_PAYMENT',
      paymentRequestId,
      order: { referenceOrderId: 'tour-1', orderDescription: 'Running shoes', orderAmount: total },
      paymentAmount: total,
      paymentMethod: { paymentMethodType: 'CARD' },
      paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
      paymentRedirectUrl: `http://127.0.0.1:${port}/orders/tour-1`,
      paymentNotifyUrl: notifyUrl,
      settlementStrategy: { settlementCurrency: 'HKD' },
      env: { terminalType: 'WEB' },
    })
    show('pay', spelled(total), payment)
    const { paymentId = '', normalUrl } = payment.data
    expect(payment.code === 'PAYMENT_IN_PROCESS' && normalUrl !== undefined, 'pay gave no page for the payer')

    heading(text.approve, normalUrl)
    const click = await fetch(normalUrl ?? sandbox.url, {
      method: 'POST',
      body: new URLSearchParams({ action: 'approve' }),
      redirect: 'manual',
    })
    step(text.payer, 'antom', 'approve', `${text.clicked} ${click.status}`)
    await notified(paymentRequestId)
    expect(received.includes(paymentRequestId), 'notifyPayment did not arrive')

    const capture = async (captureRequestId: string, decimal: string) => {
      const captureAmount = amount(decimal, 'HKD')
      const outcome = await antom.capture({ captureRequestId, paymentId, captureAmount })
      show('capture', spelled(captureAmount), outcome)
      return outcome
    }

    heading(text.captureAll)
    const first = await capture('tour-capture-1', '100.00')
    await notified('tour-capture-1')
    expect(first.status === 'succeeded', 'the first capture did not succeed')

    heading(text.failing)
    const second = await capture('tour-capture-2', '60.00')
    await notified('tour-capture-2')
    expect(second.code === 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT', 'too large a capture was not refused for that')
    expect(second.advice === 'new-request', 'the advice is not to make a new request')

    heading(text.pending)
    // The sandbox does what the id asks for: the capture is in process at first.
    const id = 'sim.CAPTURE_IN_PROCESS-tour-capture-3'
    const third = await capture(id, '50.00')
    note(text.waiting)
    const from = performance.now()
    const decided = await antom.waitForCapture({ captureRequestId: id, paymentId }, { delays: [50, 100] })
    showDecided('inquiryPayment', decided, from)
    await notified(id)
    expect(third.status === 'pending' && decided.status === 'succeeded', 'waitForCapture did not resolve')

    heading(text.refunding)
    const refundRequestId = 'tour-refund-1'
    const refundAmount = amount('30.00', 'HKD')
    const refund = await antom.refund({
      refundRequestId,
      paymentId,
      // There are two captures: the refund says of which one it is.
      captureId: first.data.captureId ?? '',
      refundAmount,
      refundNotifyUrl: notifyUrl,
    })
    show('refund', spelled(refundAmount), refund)
    const asked = performance.now()
    const refunded = await antom.waitForRefund({ refundRequestId }, { delays: [50, 100] })
    showDecided('inquiryRefund', refunded, asked)
    await notified(refundRequestId)
    const inquiry = await antom.inquiryPayment({ paymentId })
    const left = inquiry.status === 'succeeded' ? spelled(remainingAmount(inquiry.data, 'refund')) : ''
    step(text.shop, 'antom', 'inquiryPayment', `${text.left}${left}`)
    expect(refund.status === 'pending' && refunded.status === 'succeeded', 'waitForRefund did not resolve')
    expect(left === '120.00 HKD', `what is left to refund is ${left}, not 120.00 HKD`)

    heading(text.forged)
    const delivery = sandbox.deliveries().find(({ notifyType }) => notifyType === 'CAPTURE_RESULT')
    const told = new Promise<void>((resolve) => {
      toldOfRefusal = resolve
      setTimeout(resolve, 5000).unref()
    })
    const forged = await forge(notifyUrl, delivery?.body ?? '', sandbox.credentials.clientId)
    await told
    step(
      text.anybody,
      text.shop,
      'CAPTURE_RESULT',
      paint('red', `HTTP ${forged.status}`),
      text.refused,
      refusals.join(),
    )
    expect(forged.status === 401, 'a forged notification was not refused')

    await sandbox.settled()
    return summarize({ sandbox, paymentRequestId, received, wrong, text, began })
  } finally {
    shop.closeAllConnections()
    shop.close()
    await sandbox.close()
  }
}

type AnyOutcome = Outcome<'pay'> | Outcome<'capture'> | Outcome<'refund'>

/** Sends a body that nobody signed, with a signature of the right form. */
function forge(url: string, body: string, clientId: string): Promise<Response> {
  const signature = encodeURIComponent(btoa('x'.repeat(256)))
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'client-id': clientId,
      'request-time': new Date().toISOString(),
      signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    },
    body: body.replace('"captureAmount":{"currency":"HKD","value":"', '$&9'),
  })
}
