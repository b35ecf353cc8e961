import { type Clock, machineClock } from '../core/clock.ts'
import { ConfigurationError } from '../core/errors.ts'
import {
  contentToSign,
  formatSignatureHeader,
  importPrivateKey,
  importPublicKey,
  sign,
} from '../signing/index.ts'
import type { CryptoKey } from '../signing/types.ts'
import { cashierPage, donePage, returnUrl } from './cashier-page.ts'
import { type SandboxContract, contract as theContract } from './contract.ts'
import { createDeliveries, type Delivery, type DeliveryAttempt, isLoopback } from './deliveries.ts'
import { pathOf, timeText } from './format.ts'
import { createGateway, type GatewayEvent, isGatewayPath, type QueuedScenario } from './gateway.ts'
import { indexPage } from './index-page.ts'
import type { PaymentStatus, SandboxPayment } from './ledger.ts'
import { type KeyTexts, makeKeys } from './make-keys.ts'
import type { NodeServer, SandboxReply, SandboxRequest } from './node-server.ts'
import { page } from './page.ts'
import { createPayments } from './payments.ts'
import { checkScenario, type Scenario } from './scenario.ts'
import { createScheduler } from './scheduler.ts'

/** How a sandbox is to be. Everything has a default. */
export interface SandboxOptions {
  /** Port to listen on, 0 to 65535; 0, the default, takes any free one. `false` listens nowhere: see `fetch`. */
  readonly port?: number | false
  /** Address to listen on: `127.0.0.1` when left out, so that nobody else can reach it. */
  readonly host?: string
  /** The merchant's client id; `SANDBOX_5X00000000000000` when left out. */
  readonly clientId?: string
  /** The merchant's public key. When it is left out, a key pair is made for the merchant. */
  readonly merchantPublicKey?: string | CryptoKey
  /** The gateway's own key pair, so that it outlives the sandbox; a fresh one when left out. */
  readonly antomKeys?: KeyTexts
  /** The merchant's key pair, instead of `merchantPublicKey`: the private key is then among the credentials. */
  readonly merchantKeys?: KeyTexts
  /** How many times faster than in reality the API's periods pass, above 0; 1 when left out. */
  readonly speed?: number
  /** Where notifications go when a payment names no URL. */
  readonly notifyUrl?: string
  /** Hosts besides this machine's own to which notifications may go, with or without a port. */
  readonly deliverTo?: readonly string[]
  /** How many payments and notifications are remembered, at least 1; 10,000 when left out. */
  readonly keep?: number
  /** The largest body that is taken, in bytes; 1 MiB when left out. */
  readonly maxBodySize?: number
  /** The time; the machine's when left out. */
  readonly clock?: Clock
  /** What carries notifications to the merchant; the runtime's own `fetch` when left out. */
  readonly deliver?: (request: Request) => Promise<Response>
  /** Told of each request that was answered. */
  readonly onRequest?: (event: GatewayEvent) => void
  /** Told of each send of a notification. */
  readonly onDelivery?: (delivery: Delivery, attempt: DeliveryAttempt) => void
}

/** What a client and a receiver need to work with a sandbox. The names are those of their options. */
export interface SandboxCredentials {
  /** The merchant's client id. */
  readonly clientId: string
  /** The merchant's private key, when the sandbox made it; otherwise empty. */
  readonly privateKey: string
  /** The gateway's public key, SubjectPublicKeyInfo: it verifies answers and notifications. */
  readonly antomPublicKey: string
  /** Scheme, host and port. */
  readonly baseUrl: string
}

/** A payment as the sandbox keeps it. */
export interface PaymentSnapshot {
  /** The gateway's id. */
  readonly paymentId: string
  /** The merchant's id. */
  readonly paymentRequestId: string
  /** Where the payment stands. */
  readonly status: PaymentStatus
  /** The code that goes with the status. */
  readonly resultCode: string
  /** The amount that was asked for, in the currency's smallest unit. */
  readonly amount: { readonly currency: string; readonly value: string }
  /** Its captures, in the order in which they were asked for. */
  readonly captures: readonly {
    readonly captureId: string
    readonly captureRequestId: string
    readonly status: 'S' | 'F' | 'U'
    readonly resultCode: string
    readonly amount: { readonly currency: string; readonly value: string }
  }[]
}

/** Which requests meet a scenario. */
export interface SimulateOptions {
  /** Only requests with this idempotency key (or, where the operation has none, payment id). */
  readonly id?: string
  /** How many requests meet it; 1 when left out. */
  readonly times?: number
}

/** A local gateway. Made by {@link createSandbox}. */
export interface Sandbox {
  /** Scheme, host and port of the gateway and its pages. */
  readonly url: string
  /** To be spread into the options of a client or a receiver. */
  readonly credentials: SandboxCredentials
  /**
   * Answers a request without a network: to be given to a client as its `fetch`.
   *
   * @param input - a URL or a request
   * @param init - as `fetch` has it
   * @throws {TypeError} (as a rejection) where the connection breaks, as `fetch` does
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /**
   * Decides what a coming request meets.
   *
   * @param operation - such as `capture`
   * @param scenario - a result code, a lost answer, a late notification
   * @param which - which requests and how many; the next one when left out
   * @throws {ConfigurationError} when the operation or the code is not in the contract
   */
  readonly simulate: (operation: string, scenario: Scenario, which?: SimulateOptions) => void
  /** Has the payer approve a cashier payment, by `paymentId` or `paymentRequestId`; whether it was waiting for that. */
  readonly approve: (id: string) => boolean
  /** Has the payer decline one, for a reason that is a result code (`PROCESS_FAIL`); whether it was waiting. */
  readonly decline: (id: string, code?: string) => boolean
  /** A payment by `paymentId` or `paymentRequestId`. */
  readonly payment: (id: string) => PaymentSnapshot | undefined
  /** The latest payments, newest first; 50 when no number is given. */
  readonly payments: (count?: number) => PaymentSnapshot[]
  /** The latest notifications with every send of them, newest first; 50 when no number is given. */
  readonly deliveries: (count?: number) => Delivery[]
  /** When the next thing happens by itself, in milliseconds since 1970. */
  readonly next: () => number | undefined
  /** Resolves when everything that is due has been done, notifications included. */
  readonly settled: () => Promise<void>
  /** Stops listening and sending. */
  readonly close: () => Promise<void>
  /** The same as `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const defaultClientId = 'SANDBOX_5X00000000000000'

/**
 * Starts a local gateway for every operation of the contract. It verifies and validates requests, keeps payments and
 * captures, signs its answers, and sends signed notifications until they are acknowledged.
 *
 * @param options - port, keys, speed; a free port and fresh keys when left out
 * @returns the sandbox, once it listens; close it when you are done
 * @throws {ConfigurationError} (as a rejection) when an option cannot be used or the port is in use
 *
 * @example
 * ```ts
 * const sandbox = await createSandbox({ speed: 60 })
 * const antom = createAntomClient(sandbox.credentials)
 * sandbox.simulate('capture', { code: 'CAPTURE_IN_PROCESS', ending: 'RISK_REJECT' })
 * await sandbox.close()
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return createSandboxFor(theContract, options)
}

/** A sandbox for another contract than the generated one; for tests of the sandbox itself. */
export async function createSandboxFor(
  contract: SandboxContract,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  checkOptions(options)
  const {
    port = 0,
    host = '127.0.0.1',
    clientId = defaultClientId,
    speed = 1,
    deliverTo = [],
    keep = 10_000,
    maxBodySize = 1_048_576,
    clock = machineClock(false),
    deliver = (request) => globalThis.fetch(request),
    onRequest = () => {},
    onDelivery = () => {},
  } = options
  const own = options.antomKeys ?? (await makeKeys())
  const merchant =
    options.merchantPublicKey === undefined ? (options.merchantKeys ?? (await makeKeys())) : undefined
  const merchantPublicKey = await importPublicKey(
    options.merchantPublicKey ?? merchant?.publicKey ?? '',
    'merchantPublicKey',
  )
  const privateKey = await importPrivateKey(own.privateKey, 'antomKeys.privateKey')
  const scheduler = createScheduler(clock)
  let url = 'http://sandbox.localhost'

  const deliveries = createDeliveries({
    clock,
    scheduler,
    speed,
    deliverTo,
    keep,
    fetch: deliver,
    onAttempt: (delivery, attempt) => quietly(() => onDelivery(delivery, attempt)),
    sign: async (path, body) => {
      const time = timeText(clock.now())
      const signature = await sign(contentToSign({ path, clientId, time, body }), privateKey)
      return {
        'content-type': 'application/json; charset=UTF-8',
        'client-id': clientId,
        'request-time': time,
        signature: formatSignatureHeader({ keyVersion: 1, signature }),
      }
    },
  })
  const payments = createPayments({
    clock,
    scheduler,
    contract,
    speed,
    keep,
    notifyUrl: options.notifyUrl,
    cashierUrl: (paymentId) => `${url}/cashier/${paymentId}`,
    notify: (payment, message, { late = 0, reorder = false, duplicate = false }) => {
      const isFirst = payment.notifications++ === 0
      if (payment.notifyUrl === undefined) return
      const seconds = late + (reorder && isFirst ? reorderSeconds : 0)
      deliveries.deliver(message, { url: payment.notifyUrl, late: seconds, duplicate })
    },
  })
  const queue: QueuedScenario[] = []
  const gateway = createGateway({
    clientId,
    merchantPublicKey,
    privateKey,
    contract,
    clock,
    payments,
    queue,
    keep,
    onEvent: (event) => quietly(() => onRequest(event)),
  })

  const find = (id: string) => payments.find(id) ?? payments.findByRequestId(id)
  const state = () => ({
    payments: payments.newest(50).map(snapshot),
    deliveries: deliveries.newest(50),
  })
  const pages = (request: SandboxRequest): SandboxReply => {
    const path = pathOf(request.target)
    const isGet = request.method === 'GET' || request.method === 'HEAD'
    const paymentId = /^\/cashier\/(\d{1,64})$/.exec(path)?.[1]
    if (path === '/' && isGet) {
      return html(
        200,
        indexPage({
          url,
          clientId,
          antomPublicKey: own.publicKey,
          speed,
          contract,
          payments: payments.newest(50),
          deliveries: deliveries.newest(50),
        }),
      )
    }
    if (path === '/state.json' && isGet) {
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(state(), null, 2),
      }
    }
    const payment = paymentId === undefined ? undefined : payments.find(paymentId)
    if (payment === undefined) {
      return html(
        404,
        page('Not found', '<main><h1>There is nothing here.</h1><p><a href="/">The sandbox</a></p></main>'),
      )
    }
    if (request.method === 'POST') {
      const form = new URLSearchParams(new TextDecoder().decode(request.body.subarray(0, 4096)))
      const code = form.get('code') ?? ''
      if (form.get('action') === 'approve') payments.approve(payment)
      else if (form.get('action') === 'decline') {
        const isKnown = contract.resultCodes.paymentResultCode?.[code]?.status === 'F'
        payments.decline(payment, isKnown ? code : undefined)
      }
      const back = returnUrl(payment)
      // To a shop on this machine at once, as in reality; to one that may not exist by a link.
      if (back !== undefined && isLoopback(new URL(back).hostname)) {
        return { status: 303, headers: { location: back }, body: '' }
      }
      return { status: 303, headers: { location: path }, body: '' }
    }
    return html(
      200,
      payment.status === 'PROCESSING' && payment.productCode === 'CASHIER_PAYMENT'
        ? cashierPage(payment, contract)
        : donePage(payment),
    )
  }
  const handle = async (request: SandboxRequest): Promise<SandboxReply> => {
    try {
      const isGateway = isGatewayPath(pathOf(request.target))
      return isGateway ? await gateway(request) : pages(request)
    } catch {
      return {
        status: 500,
        headers: { 'content-type': 'text/plain' },
        body: 'The sandbox failed on this request.\n',
      }
    }
  }

  let server: NodeServer | undefined
  if (port !== false) {
    // Only where it listens: without a server it needs nothing of Node.
    const { startServer } = await import('./node-server.ts')
    server = await startServer(handle, { port, host, maxBodySize })
    url = server.url
  }
  const close = async () => {
    scheduler.close()
    await server?.close()
  }

  return {
    url,
    credentials: {
      clientId,
      privateKey: merchant?.privateKey ?? '',
      antomPublicKey: own.publicKey,
      baseUrl: url,
    },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { pathname, search } = new URL(request.url)
      const body = new Uint8Array(await request.arrayBuffer())
      const reply: SandboxReply =
        body.length > maxBodySize
          ? { status: 413, headers: {}, body: '' }
          : await handle({
              method: request.method,
              target: `${pathname}${search}`,
              header: (name) => request.headers.get(name) ?? undefined,
              body,
            })
      if (reply === 'break') throw new TypeError('fetch failed')
      return new Response(reply.body, { status: reply.status, headers: { ...reply.headers } })
    },
    simulate: (operation, scenario, { id, times = 1 } = {}) => {
      try {
        checkScenario(scenario, operation, contract)
      } catch (error) {
        const message = error instanceof Error ? error.message : 'The scenario is wrong'
        throw new ConfigurationError(message, { option: 'scenario' })
      }
      queue.push({ operation, id, scenario, left: times })
    },
    approve: (id) => {
      const payment = find(id)
      return payment !== undefined && payments.approve(payment)
    },
    decline: (id, code) => {
      const payment = find(id)
      return payment !== undefined && payments.decline(payment, code)
    },
    payment: (id) => {
      const payment = find(id)
      return payment && snapshot(payment)
    },
    payments: (count = 50) => payments.newest(count).map(snapshot),
    deliveries: (count = 50) => deliveries.newest(count).map((delivery) => structuredClone(delivery)),
    next: scheduler.next,
    settled: scheduler.settled,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** How late the first notification of a payment is when they are to come out of order. */
const reorderSeconds = 30

function checkOptions({
  speed = 1,
  keep = 1,
  maxBodySize = 1,
  port = 0,
  clientId = 'x',
  notifyUrl,
}: SandboxOptions): void {
  const demand = (good: boolean, option: string, need: string) => {
    if (!good) throw new ConfigurationError(`${option} must be ${need}`, { option })
  }
  demand(Number.isFinite(speed) && speed > 0, 'speed', 'a number above 0')
  demand(Number.isInteger(keep) && keep > 0, 'keep', 'a whole number above 0')
  demand(Number.isInteger(maxBodySize) && maxBodySize > 0, 'maxBodySize', 'a number of bytes above 0')
  demand(port === false || (Number.isInteger(port) && port >= 0 && port <= 65535), 'port', 'from 0 to 65535')
  demand(/^[!-~]+$/.test(clientId), 'clientId', 'visible ASCII characters')
  demand(notifyUrl === undefined || URL.canParse(notifyUrl), 'notifyUrl', 'a URL')
}

function snapshot(payment: SandboxPayment): PaymentSnapshot {
  return {
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    status: payment.status,
    resultCode: payment.code,
    amount: payment.amount,
    captures: payment.captures.map(({ captureId, captureRequestId, status, code, amount }) => ({
      captureId,
      captureRequestId,
      status,
      resultCode: code,
      amount,
    })),
  }
}

function html(status: number, body: string): SandboxReply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    body,
  }
}

/** A watcher's mistake is not the gateway's. */
function quietly(tell: () => void): void {
  try {
    tell()
  } catch {}
}
