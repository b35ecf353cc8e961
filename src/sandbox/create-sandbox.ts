import { optionError } from '../core/check-options.ts'
import { type Clock, machineClock } from '../core/clock.ts'
import { visibleText } from '../core/visible-text.ts'
import {
  contentToSign,
  formatSignatureHeader,
  importPrivateKey,
  importPublicKey,
  sign,
} from '../signing/index.ts'
import type { CryptoKey } from '../signing/types.ts'
import { type SandboxContract, contract as theContract } from './contract.ts'
import { createDeliveries } from './deliveries/deliveries.ts'
import { deliveryHost } from './deliveries/delivery-target.ts'
import { createPayments } from './families/payment/payments.ts'
import { timeText } from './format.ts'
import { createGateway, isGatewayPath, type QueuedScenario } from './gateway/gateway.ts'
import { keyFingerprint } from './gateway/signature-key.ts'
import { makeKeys } from './make-keys.ts'
import { checkOptions, type SandboxOptions } from './options.ts'
import { hostNameOf } from './pages/page-access.ts'
import { createPages } from './pages/pages.ts'
import { checkScenario } from './scenario.ts'
import { createScheduler } from './scheduler.ts'
import type { NodeServer, SandboxReply, SandboxRequest } from './server/node-server.ts'
import { readTarget } from './server/request-target.ts'
import { snapshot } from './state/payment-snapshot.ts'
import type { Sandbox } from './types.ts'

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
    allowedHosts = [],
    clientId = defaultClientId,
    speed = 1,
    strict = false,
    signQuery = false,
    deliverTo = [],
    deliverToPrivate = false,
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
  const merchantKeyFingerprint = (await keyFingerprint(merchantPublicKey)) ?? ''
  const privateKey = await importPrivateKey(own.privateKey, 'antomKeys.privateKey')
  const scheduler = createScheduler(clock)
  let url = 'http://sandbox.localhost'
  let server: NodeServer | undefined

  const deliveries = createDeliveries({
    clock,
    scheduler,
    speed,
    signQuery,
    targets: { hosts: namesOf(deliverTo, deliveryHost), allowsPrivate: deliverToPrivate },
    keep,
    fetch: deliver,
    onAttempt: (delivery, attempt) => quietly(() => onDelivery(delivery, attempt)),
    sign: (path, body) => signedHeaders({ path, body, clientId, privateKey, clock }),
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
    strict,
    onEvent: (event) => quietly(() => onRequest(event)),
  })
  const hosts = namesOf([host.includes(':') ? `[${host}]` : host, ...allowedHosts], hostNameOf)
  const pages = createPages({
    contract,
    payments,
    deliveries,
    access: () => ({ hosts, allowsAddresses: server?.listensEverywhere === true }),
    about: () => ({ url, clientId, antomPublicKey: own.publicKey, merchantKeyFingerprint, speed }),
  })
  const handle = async (request: SandboxRequest): Promise<SandboxReply> => {
    try {
      const target = readTarget(request.target)
      if (target === undefined) return plain(400, 'The target of the request is neither a path nor a URL.')
      return isGatewayPath(target.path) ? await gateway({ ...request, target }) : await pages(request, target)
    } catch {
      return plain(500, 'The sandbox failed on this request.')
    }
  }

  if (port !== false) {
    // Only where it listens: without a server it needs nothing of Node.
    const { startServer } = await import('./server/node-server.ts')
    server = await startServer(handle, { port, host, maxBodySize })
    url = server.url
  }
  const find = (id: string) => payments.find(id) ?? payments.findByRequestId(id)
  const close = async () => {
    scheduler.close()
    await server?.close()
  }

  return {
    url,
    networkUrls: server?.networkUrls ?? [],
    credentials: {
      clientId,
      privateKey: merchant?.privateKey ?? '',
      antomPublicKey: own.publicKey,
      baseUrl: url,
    },
    merchantKeyFingerprint,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { host: calledHost, pathname, search } = new URL(request.url)
      const body = new Uint8Array(await request.arrayBuffer())
      const reply: SandboxReply =
        body.length > maxBodySize
          ? plain(413, `The body has more than ${maxBodySize} bytes.`)
          : await handle({
              method: request.method,
              target: `${pathname}${search}`,
              header: (name) => request.headers.get(name) ?? (name === 'host' ? calledHost : undefined),
              body,
            })
      if (reply === 'break') throw new TypeError('fetch failed')
      return new Response(reply.body, { status: reply.status, headers: { ...reply.headers } })
    },
    simulate: (operation, scenario, { id, times = 1 } = {}) => {
      try {
        checkScenario(scenario, operation, contract)
      } catch (error) {
        throw optionError('scenario', `cannot be carried out: ${error instanceof Error ? error.message : ''}`)
      }
      if (!Number.isInteger(times) || times < 1) throw optionError('times', 'must be a whole number above 0')
      queue.push({ operation, id, scenario, left: times })
    },
    approve: (id) => {
      const payment = find(id)
      return payment !== undefined && payments.approve(payment)
    },
    decline: (id, code) => {
      if (code !== undefined && !isFailure(code, contract)) {
        throw optionError(
          'code',
          `must be a result code of a payment that failed, not ${visibleText(code, 64)}`,
        )
      }
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

/** The headers of a notification. */
async function signedHeaders({
  path,
  body,
  clientId,
  privateKey,
  clock,
}: {
  readonly path: string
  readonly body: string
  readonly clientId: string
  readonly privateKey: CryptoKey
  readonly clock: Clock
}): Promise<Record<string, string>> {
  const time = timeText(clock.now())
  const signature = await sign(contentToSign({ path, clientId, time, body }), privateKey)
  return {
    'content-type': 'application/json; charset=UTF-8',
    'client-id': clientId,
    'request-time': time,
    signature: formatSignatureHeader({ keyVersion: 1, signature }),
  }
}

/** Whether a code says that a payment failed: in the table of pay, or in that of what became of a payment. */
function isFailure(code: string, { resultCodes }: SandboxContract): boolean {
  return ['pay', 'paymentResultCode'].some((table) => {
    const rows = { ...resultCodes[table] }
    return Object.hasOwn(rows, code) && rows[code]?.status === 'F'
  })
}

function namesOf(texts: readonly string[], read: (text: string) => string | undefined): string[] {
  return texts.flatMap((text) => read(text) ?? [])
}

function plain(status: number, text: string): SandboxReply {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    body: `${text}\n`,
  }
}

/** A watcher's mistake is not the gateway's. */
function quietly(tell: () => void): void {
  try {
    tell()
  } catch {}
}
