import { amount, createAntomClient, decimalOf } from '../../src/index.ts'
import { startLoopbackGateway } from './loopback-gateway.ts'
import { heading, paint, table } from './print.ts'

const result = (resultStatus: string, resultCode: string) => ({ resultStatus, resultCode, resultMessage: '' })
const time = '2026-01-01T08:00:00+08:00'

/** Pays and captures through the client, against a gateway in this process; whether all ended well. */
export async function payAndCapture(): Promise<boolean> {
  let captures = 0
  const gateway = await startLoopbackGateway({
    pay: ({ paymentRequestId }) => ({
      result: result('U', 'PAYMENT_IN_PROCESS'),
      paymentRequestId,
      normalUrl: 'https://cashier.example/pay/1',
    }),
    inquiryPayment: ({ paymentRequestId }) => ({
      result: result('S', 'SUCCESS'),
      paymentStatus: 'SUCCESS',
      paymentResultCode: 'SUCCESS',
      paymentResultMessage: 'success',
      paymentRequestId,
      paymentId: 'payment-1',
      paymentAmount: amount('10.00', 'HKD'),
      paymentCreateTime: time,
    }),
    // Open at first, so that the client sends the same request again.
    capture: ({ captureRequestId, paymentId, captureAmount }) =>
      ++captures === 1
        ? { result: result('U', 'UNKNOWN_EXCEPTION') }
        : {
            result: result('S', 'SUCCESS'),
            captureRequestId,
            paymentId,
            captureAmount,
            captureId: 'capture-1',
            captureTime: time,
          },
  })
  heading('Pay and capture, signed, against a gateway in this process', gateway.url)
  const rows: string[][] = []
  let lastAttempts = 0
  const antom = createAntomClient({
    ...gateway.merchant,
    baseUrl: gateway.url,
    hooks: {
      onResponse: ({ attempt }) => {
        lastAttempts = attempt
      },
    },
  })
  const show = (call: string, { status, code, verified }: Shown, detail: string) => {
    const signed = verified ? paint('green', '✓ verified') : paint('red', '✗ unsigned')
    rows.push([call, status, code, signed, `${lastAttempts} sent`, paint('dim', detail)])
  }
  try {
    const order = {
      referenceOrderId: 'order-1',
      orderDescription: 'One cap',
      orderAmount: amount('10.00', 'HKD'),
    }
    const paid = await antom.pay({
      productCode: 'CASHIER_PAYMENT',
      paymentRequestId: 'payment-request-1',
      paymentAmount: order.orderAmount,
      paymentMethod: { paymentMethodType: 'ALIPAY_HK' },
      paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
      order,
      env: { terminalType: 'WEB' },
      settlementStrategy: { settlementCurrency: 'HKD' },
      paymentNotifyUrl: 'https://shop.example/antom',
      paymentRedirectUrl: 'https://shop.example/thanks',
    })
    show('pay', paid, paid.status === 'pending' ? `send the payer to ${paid.data.normalUrl}` : '')
    const final = await antom.waitForPayment({ paymentRequestId: 'payment-request-1' })
    show('waitForPayment', final, final.status === 'succeeded' ? final.data.paymentId : '')
    const captured = await antom.capture({
      captureRequestId: 'capture-request-1',
      paymentId: 'payment-1',
      captureAmount: order.orderAmount,
    })
    const done = captured.status === 'succeeded' ? captured.data : undefined
    show('capture', captured, done ? `${done.captureId}, ${decimalOf(done.captureAmount)} HKD` : '')
    table(rows)
    const isRight =
      [paid, final, captured].map(({ status }) => status).join() === 'pending,succeeded,succeeded'
    console.log(isRight ? `\n${paint('green', '✓')} paid and captured` : '\nnot as expected')
    return isRight
  } finally {
    await gateway.close()
  }
}

interface Shown {
  readonly status: string
  readonly code: string
  readonly verified: boolean
}
