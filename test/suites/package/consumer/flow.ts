/*
 * What a user of the package writes: pays, captures, and is notified of it. The gateway is the one that ANTOM_BASE_URL
 * names, or a sandbox of its own. No await at the top, so that it is a CommonJS module, too.
 */
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { amount, createAntomClient, isTransportError, type PayRequest } from 'antom-contract'
import { createNotificationReceiver } from 'antom-contract/notifications'
import { captureResultCodes } from 'antom-contract/result-codes'
import {
  createSandbox,
  createTestNotification,
  generateKeyPair,
  signNotification,
} from 'antom-contract/testing'

async function main(): Promise<void> {
  const { ANTOM_BASE_URL: baseUrl } = process.env
  const sandbox = baseUrl === undefined ? await createSandbox({ speed: 1000 }) : undefined
  // A gateway that is named has its credentials in the environment, too: where the client looks for them itself.
  const antom = createAntomClient(sandbox?.credentials ?? { baseUrl })
  const { clientId = '', antomPublicKey = '' } = sandbox?.credentials ?? {
    clientId: process.env.ANTOM_CLIENT_ID,
    antomPublicKey: process.env.ANTOM_PUBLIC_KEY,
  }

  let settle: { resolve: (captureId: string) => void; reject: (error: Error) => void } | undefined
  const captured = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey,
    on: {
      PAYMENT_RESULT: ({ result }) => expect(result.resultStatus, 'S'),
      CAPTURE_RESULT: ({ captureId }) => settle?.resolve(captureId),
    },
    onUnknown: ({ notifyType }) => settle?.reject(new Error(`unknown ${notifyType}`)),
    onRefused: ({ error }) => settle?.reject(error),
  })
  const shop = createServer(receiver.node)
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this form.
  const { port } = shop.address() as AddressInfo

  const total = amount('150.00', 'HKD')
  const request: PayRequest = {
    productCode: 'CASHIER_PAYMENT',
    paymentRequestId: 'sim.approve-1',
    order: { referenceOrderId: 'order-1', orderDescription: 'Running shoes', orderAmount: total },
    paymentAmount: total,
    paymentMethod: { paymentMethodType: 'CARD' },
    paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
    paymentRedirectUrl: 'https://shop.example/done',
    paymentNotifyUrl: `http://127.0.0.1:${port}/antom/notify?shop=1`,
    settlementStrategy: { settlementCurrency: 'HKD' },
    env: { terminalType: 'WEB' },
  }
  const payment = await antom.pay(request)
  expect(payment.code, 'PAYMENT_IN_PROCESS')
  expect(payment.verified, true)
  const { paymentId = '' } = payment.data
  const authorized = await antom.waitForPayment(
    { paymentRequestId: request.paymentRequestId },
    { delays: [5] },
  )
  expect(authorized.status, 'succeeded')

  const first = await antom.capture({ captureRequestId: 'capture-1', paymentId, captureAmount: total })
  if (first.status !== 'succeeded') throw new Error(`capture: ${first.code}`)
  expect(first.verified, true)
  expect(await captured, first.data.captureId)

  const second = await antom.capture({ captureRequestId: 'capture-2', paymentId, captureAmount: total })
  expect(second.status, 'failed')
  expect(captureResultCodes.CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT.advice, second.advice)

  await sandbox?.close()
  await new Promise((resolve) => shop.close(resolve))
  const lost = await createAntomClient({
    ...(await keys()),
    clientId,
    baseUrl: `http://127.0.0.1:${port}`,
    retries: 0,
  })
    .cancel({ paymentId })
    .catch((error: unknown) => error)
  expect(isTransportError(lost) && lost.reason, 'network')

  await keepMessage()
  console.log(`captured ${first.data.captureId}`)
}

/** Keys of a merchant that no gateway knows. */
async function keys(): Promise<{ privateKey: string; antomPublicKey: string }> {
  const [own, antom] = await Promise.all([generateKeyPair(), generateKeyPair()])
  return { privateKey: own.privateKey, antomPublicKey: antom.publicKey }
}

/** Leaves a signed notification and the key of its signer in files, for the command line to verify. */
async function keepMessage(): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair()
  const { method, path, headers, body } = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey,
    clientId: 'SANDBOX_5X00000000000000',
    path: '/antom/notify',
  })
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = new TextEncoder().encode(`${method} ${path} HTTP/1.1\r\n${fields.join('')}\r\n`)
  await writeFile('notification.http', new Uint8Array([...head, ...body]))
  await writeFile('forged.http', new Uint8Array([...head, ...body, 32]))
  await writeFile('antom.pem', publicKey)
}

function expect<T>(found: T, wanted: T): void {
  if (found !== wanted) throw new Error(`${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
