import { onTestFinished } from 'vitest'
import { operationPaths } from '../../generated/endpoints.ts'
import { pointerSteps, valueAtSteps } from '../../src/core/json-pointer.ts'
import { createSandbox } from '../../src/sandbox/create-sandbox.ts'
import type { GatewayEvent, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'
import { createManualClock, type ManualClock } from '../../src/sandbox/manual-clock.ts'
import {
  contentToSign,
  formatSignatureHeader,
  importPrivateKey,
  importPublicKey,
  parseSignatureHeader,
  sign,
  verify,
} from '../../src/signing/index.ts'
import { isObject } from '../../tools/contract/json.ts'
import { examples } from '../support/contract.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { withRequired } from '../support/requests.ts'

/** An answer of the sandbox, read by hand, so that the tests do not stand on the client. */
export interface RawAnswer {
  readonly status: number
  readonly text: string
  /**
   * What the sandbox knows by itself: without the fields that are as in the contract's example, of which the contract of
   * the day can have more. `text` has the whole. A test reads what it expects; the validators judge.
   */
  readonly body: { result: { resultCode: string; resultStatus: string; resultMessage: string } } & Record<
    string,
    unknown
  >
  readonly headers: Headers
  /** Whether it has a signature that fits. */
  readonly isSigned: boolean
}

export interface CallOptions {
  readonly headers?: Record<string, string>
  readonly prefix?: string
  /** What is signed instead of the path that is called. */
  readonly signedPath?: string
  readonly privateKey?: string
}

export interface Merchant {
  readonly sandbox: Sandbox
  readonly clock: ManualClock
  /** Every notification that arrived, with its headers; `body` is as that of {@link RawAnswer}. */
  readonly received: {
    readonly body: Record<string, unknown>
    readonly request: Request
    readonly text: string
  }[]
  /** What the merchant replies to a notification; an acknowledgement at first. */
  reply: (text: string) => Promise<Response> | Response
  /** Sends a text as it is, and an object with what the contract requires and the test does not name. */
  readonly call: (path: string, body: unknown, options?: CallOptions) => Promise<RawAnswer>
  readonly pay: (more?: Record<string, unknown>, options?: CallOptions) => Promise<RawAnswer>
  readonly capture: (more: Record<string, unknown>, options?: CallOptions) => Promise<RawAnswer>
  readonly inquire: (paymentRequestId: string) => Promise<RawAnswer>
  readonly cancel: (paymentRequestId: string) => Promise<RawAnswer>
  /** Lets time pass until nothing more than this many milliseconds ahead is left to do. */
  readonly pass: (milliseconds: number) => Promise<void>
}

const operationAt = new Map<string, string>(
  Object.entries(operationPaths).map(([operation, path]) => [path, operation]),
)

export const notifyUrl = 'http://127.0.0.1:9/notify?shop=1'

export const acknowledgement = () =>
  Response.json({ result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } })

/** Imported once for all tests of a process: importing takes as long as all else of a call. */
const privateKeyOf = once(importPrivateKey)
const publicKeyOf = once(importPublicKey)

/** Remembers what was made of each text. */
function once<Value>(make: (text: string) => Promise<Value>): (text: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>()
  return (text) => {
    const known = made.get(text) ?? make(text)
    made.set(text, known)
    return known
  }
}

/** The first example of a request of an operation. */
export function exampleRequest(operation: string): Record<string, unknown> {
  const value = examples.find(({ call, message }) => call === operation && message === 'request')?.value
  if (!isObject(value)) throw new Error(`The contract has no example of a request of ${operation}`)
  return value
}

/** A merchant with a sandbox that listens nowhere and whose time stands still. */
export async function createMerchant(
  options: SandboxOptions = {},
  make: (options: SandboxOptions) => Promise<Sandbox> = createSandbox,
): Promise<Merchant> {
  const clock = createManualClock(Date.parse('2026-03-10T10:00:00+08:00'))
  const received: Merchant['received'] = []
  let lastEvent: GatewayEvent | undefined
  const sandbox = await make({
    port: false,
    clock,
    antomKeys,
    merchantKeys,
    deliver: async (request) => {
      const text = await request.clone().text()
      const { exampleFields } = sandbox.deliveries().find(({ body }) => body === text) ?? {}
      received.push({ body: without(JSON.parse(text), exampleFields), request, text })
      return merchant.reply(text)
    },
    ...options,
    onRequest: (event) => {
      lastEvent = event
      options.onRequest?.(event)
    },
  })
  onTestFinished(() => sandbox.close())
  const { clientId, privateKey, antomPublicKey } = sandbox.credentials
  const antom = await publicKeyOf(antomPublicKey)

  const call: Merchant['call'] = async (
    path,
    body,
    { headers = {}, prefix = '/ams/sandbox/api', signedPath, privateKey: key = privateKey } = {},
  ) => {
    const operation = operationAt.get(path.replace(/\?.*/, ''))
    const isCompleted = operation !== undefined && isObject(body)
    const sent: unknown = isCompleted ? withRequired(operation, body) : body
    const text = typeof sent === 'string' ? sent : JSON.stringify(sent)
    const time = headers['request-time'] ?? String(clock.now())
    const id = headers['client-id'] ?? clientId
    const content = contentToSign({ path: signedPath ?? prefix + path, clientId: id, time, body: text })
    const signature = await sign(content, await privateKeyOf(key))
    const response = await sandbox.fetch(
      new Request(sandbox.url + prefix + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=UTF-8',
          'client-id': clientId,
          'request-time': time,
          signature: formatSignatureHeader({ keyVersion: 1, signature }),
          ...headers,
        },
        body: text,
      }),
    )
    const answer = await response.text()
    const header = response.headers.get('signature')
    return {
      status: response.status,
      text: answer,
      body: response.headers.get('content-type')?.startsWith('application/json')
        ? without(JSON.parse(answer), lastEvent?.exampleFields)
        : {},
      headers: response.headers,
      isSigned:
        header !== null &&
        (await verify(
          contentToSign({
            path: prefix + path,
            clientId: response.headers.get('client-id') ?? '',
            time: response.headers.get('response-time') ?? '',
            body: answer,
          }),
          parseSignatureHeader(header).signature,
          antom,
        )),
    }
  }
  const merchant: Merchant = {
    sandbox,
    clock,
    received,
    reply: acknowledgement,
    call,
    pay: (more = {}, how) => call('/v1/payments/pay', { ...autoDebit, ...more }, how),
    capture: (more, how) => call('/v1/payments/capture', more, how),
    inquire: (paymentRequestId) => call('/v1/payments/inquiryPayment', { paymentRequestId }),
    cancel: (paymentRequestId) => call('/v1/payments/cancel', { paymentRequestId }),
    pass: async (milliseconds) => {
      const end = clock.now() + milliseconds
      await sandbox.settled()
      for (let next = sandbox.next(); next !== undefined && next <= end; next = sandbox.next()) {
        clock.advance(Math.max(0, next - clock.now()))
        await sandbox.settled()
      }
      clock.advance(end - clock.now())
      await sandbox.settled()
    },
  }
  return merchant
}

/** Removes what JSON Pointers lead to. */
function without<Message>(message: Message, pointers: readonly string[] = []): Message {
  for (const pointer of pointers) {
    const steps = pointerSteps(pointer)
    const owner = valueAtSteps(message, steps.slice(0, -1))
    if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, steps.at(-1) ?? '')
  }
  return message
}

const amount = { currency: 'HKD', value: '1000' }

export const autoDebit = withRequired('pay', {
  productCode: 'AGREEMENT_PAYMENT',
  paymentRequestId: 'pay-1',
  order: { referenceOrderId: 'order-1', orderDescription: 'Coffee', orderAmount: amount },
  paymentAmount: amount,
  paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token-1' },
  settlementStrategy: { settlementCurrency: 'USD' },
  paymentNotifyUrl: notifyUrl,
})

/** A card payment that is authorized, and captured by the merchant. */
export const manualCard = {
  productCode: 'CASHIER_PAYMENT',
  paymentMethod: { paymentMethodType: 'CARD' },
  paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
  paymentRedirectUrl: 'https://shop.example/done',
  env: { terminalType: 'WEB' },
}

export const captureOf = (paymentId: unknown, captureRequestId: string, value = '1000') => ({
  captureRequestId,
  paymentId,
  captureAmount: { currency: 'HKD', value },
})

/** Pays by card and approves; the answer to the payment. */
export async function authorize(merchant: Merchant, paymentRequestId = 'pay-1'): Promise<string> {
  const answer = await merchant.pay({ ...manualCard, paymentRequestId })
  const { paymentId } = answer.body
  if (typeof paymentId !== 'string') throw new Error(`No payment: ${answer.text}`)
  if (!merchant.sandbox.approve(paymentId)) throw new Error('The payment does not wait for its payer.')
  return paymentId
}
