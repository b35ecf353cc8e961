import { checkNumber, optionError } from '../core/check-options.ts'
import { machineClock } from '../core/clock.ts'
import { type SandboxContract, contract as theContract } from './contract.ts'
import { countOf } from './count-of.ts'
import { createCompleteNotification, createDeliveries } from './deliveries/deliveries.ts'
import { deliveryHost } from './deliveries/delivery-target.ts'
import { createFamilies } from './families/index.ts'
import type { FamilyContext, FamilyFactory } from './family.ts'
import { createFamilyRegistry } from './family-registry.ts'
import { createIdGenerator } from './format.ts'
import { createGateway } from './gateway/gateway.ts'
import type { GatewayEvent } from './gateway/gateway-event.ts'
import { createPageCalls } from './gateway/page-calls.ts'
import { createScenarioQueue } from './gateway/scenario-queue.ts'
import { createMessageSigner } from './message-signer.ts'
import { createMovableClock } from './movable-clock.ts'
import { checkOptions, type SandboxOptions } from './options.ts'
import { createCallerUrl } from './pages/caller-url.ts'
import { hostNameOf } from './pages/page-access.ts'
import { createPages } from './pages/pages.ts'
import { createPayers } from './payers.ts'
import { createInMemoryFetch, createRequestHandler } from './request-handler.ts'
import { readSandboxKeys } from './sandbox-keys.ts'
import { createScheduler } from './scheduler.ts'
import type { NodeServer } from './server/node-server.ts'
import { createRecordTimers } from './state/record-timers.ts'
import { createSandboxState, withoutSecrets } from './state/sandbox-state.ts'
import type { Sandbox } from './types.ts'

/** How far the time of a sandbox can be moved in all: beyond the year 9999 a time would have no four-digit year. */
const longestMove = 100 * 366 * 86_400_000

const defaultClientId = 'SANDBOX_5X00000000000000'

/**
 * Starts a local gateway for every operation of the contract. It verifies and validates requests, keeps payments,
 * captures and refunds, signs its answers, and sends signed notifications until they are acknowledged.
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

/**
 * A sandbox for another contract than the generated one; for tests of the sandbox itself.
 *
 * @param contract - its operations, validators, examples and result codes
 * @param options - as `createSandbox` has them
 * @param moreFamilies - families besides those of the sandbox
 */
export async function createSandboxFor(
  contract: SandboxContract,
  options: SandboxOptions = {},
  moreFamilies: readonly FamilyFactory[] = [],
): Promise<Sandbox> {
  checkOptions(options)
  const {
    port = 0,
    host = '127.0.0.1',
    allowedHosts = [],
    allowedOrigins = [],
    clientId = defaultClientId,
    speed = 1,
    strict = false,
    signQuery = false,
    deliverTo = [],
    deliverToPrivate = false,
    keep: maxEntries = 10_000,
    maxBodySize = 1_048_576,
    deliver = (request) => globalThis.fetch(request),
    onRequest = () => {},
    onDelivery = () => {},
  } = options
  const clock = createMovableClock(options.clock ?? machineClock(false))
  const [keys, complete] = await Promise.all([readSandboxKeys(options), createCompleteNotification(contract)])
  const scheduler = createScheduler(clock, clock.passed)
  const state = createSandboxState(maxEntries)
  const sign = createMessageSigner({ clientId, privateKey: keys.privateKey, clock })
  const hosts = hostsIn([host.includes(':') ? `[${host}]` : host, ...allowedHosts], hostNameOf)
  const closing = new AbortController()
  /** Calls a hook, until the sandbox is closed: what it throws must not change the answer of the gateway. */
  const callHook = (hook: () => void) => {
    try {
      if (!closing.signal.aborted) hook()
    } catch {}
  }
  let url = 'http://sandbox.localhost'
  let server: NodeServer | undefined
  const access = () => ({ hosts, allowsAddresses: server?.listensEverywhere === true })
  const caller = createCallerUrl({
    url: () => url,
    listensEverywhere: () => server?.listensEverywhere === true,
    access,
  })

  const deliveries = createDeliveries({
    signal: closing.signal,
    scheduler,
    state,
    complete,
    speed,
    signQuery,
    targets: { hosts: hostsIn(deliverTo, deliveryHost), allowsPrivate: deliverToPrivate },
    fetch: deliver,
    onAttempt: (delivery, attempt) => callHook(() => onDelivery(withoutSecrets(delivery), attempt)),
    sign: (path, body) => sign({ path, body, timeHeader: 'request-time' }),
  })
  const context: FamilyContext = {
    clock: { now: scheduler.now },
    contract,
    state,
    createTimers: () => createRecordTimers(scheduler),
    period: (seconds) => (seconds * 1000) / speed,
    nextId: createIdGenerator({ now: scheduler.now }),
    url: caller.url,
    defaultNotifyUrl: options.notifyUrl,
    notify: deliveries.notify,
  }
  const familyContext: FamilyContext = {
    ...context,
    notify: (notification) => {
      context.notify(notification)
      families.onNotification(notification)
    },
  }
  const ownFamilies = createFamilies(familyContext)
  const { payment, checkout, authorization, vaulting, subscription, dispute, customs } = ownFamilies
  const payers = createPayers([authorization, vaulting, payment, checkout, subscription])
  const families = createFamilyRegistry([
    ...Object.values(ownFamilies),
    ...moreFamilies.map((createFamily) => createFamily(familyContext)),
  ])
  const queue = createScenarioQueue(contract)
  const onEvent = (event: GatewayEvent) => callHook(() => onRequest(event))
  const gateway = createGateway({
    clientId,
    merchantPublicKey: keys.merchantPublicKey,
    contract,
    clock,
    families,
    state,
    queue,
    sign,
    strict,
    onEvent,
    signal: closing.signal,
    inUrlOf: caller.inUrlOf,
  })
  const { antomPublicKey, merchantKeyFingerprint } = keys
  const end = clock.now() + longestMove
  const advance = (milliseconds: number) => {
    checkNumber('milliseconds', milliseconds, 0, longestMove, 'number')
    if (clock.now() + milliseconds > end)
      throw optionError('milliseconds', 'moves the time by more than 100 years')
    clock.move(milliseconds)
  }
  const pages = createPages({
    contract,
    state,
    families,
    inUrlOf: caller.inUrlOf,
    resend: deliveries.resend,
    access,
    about: () => ({ url, clientId, antomPublicKey, merchantKeyFingerprint, speed, now: clock.now() }),
    pass: (seconds) => advance(context.period(seconds)),
  })
  const calls = createPageCalls({
    contract,
    origins: allowedOrigins,
    access,
    call: gateway,
    onRefused: onEvent,
  })
  const handle = createRequestHandler(calls, pages)

  if (port !== false) {
    // Loaded only for a sandbox that listens: without a server nothing of Node.js is needed.
    const { startServer } = await import('./server/node-server.ts')
    server = await startServer(handle, { port, host, maxBodySize, tls: options.tls })
    url = server.url
  }
  const close = async () => {
    scheduler.close()
    closing.abort()
    await server?.close()
  }

  return {
    url,
    networkUrls: server?.networkUrls ?? [],
    credentials: { clientId, privateKey: keys.merchantPrivateKey, antomPublicKey, baseUrl: url },
    merchantKeyFingerprint,
    fetch: createInMemoryFetch(handle, maxBodySize, closing.signal),
    simulate: queue.add,
    approve: payers.approve,
    decline: payers.decline,
    revoke: authorization.revoke,
    payment: payment.payment,
    payments: (count) => payment.payments(countOf(count)),
    subscriptions: subscription.subscriptions,
    disputes: dispute.disputes,
    declarations: customs.declarations,
    deliveries: (count) =>
      state.deliveries.newest(countOf(count)).map(({ delivery }) => structuredClone(delivery)),
    resend: deliveries.resend,
    next: scheduler.next,
    settled: scheduler.idle,
    advance,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Hosts in the form in which they are compared; `checkOptions` has refused those that cannot be read. */
function hostsIn(texts: readonly string[], read: (text: string) => string | undefined): string[] {
  return texts.flatMap((text) => read(text) ?? [])
}
