import { checkFunction, checkNames, checkNumber, checkSwitch, optionError } from '../core/check-options.ts'
import type { Clock } from '../core/clock.ts'
import { parseUrl } from '../core/parse-url.ts'
import { visibleText } from '../core/visible-text.ts'
import type { CryptoKey } from '../signing/types.ts'
import { deliveryHost } from './deliveries/delivery-target.ts'
import type { GatewayEvent } from './gateway/gateway-event.ts'
import { checkOrigins } from './gateway/page-calls.ts'
import type { KeyTexts } from './make-keys.ts'
import { hostNameOf } from './pages/page-access.ts'
import type { Delivery, DeliveryAttempt } from './state/delivery-state.ts'

/** With what a sandbox listens with HTTPS. */
export interface ServerCertificate {
  /** The private key as PEM. */
  readonly key: string
  /** The certificate as PEM, with those that lead to its authority behind it. */
  readonly cert: string
}

/** Options of `createSandbox`. All of them can be left out. */
export interface SandboxOptions {
  /** Port to listen on, 0 to 65535; 0, the default, takes any free one. `false` listens nowhere: see `fetch`. */
  readonly port?: number | false | undefined
  /** Address to listen on: `127.0.0.1` when left out, so that nobody else can reach it; `0.0.0.0` for containers. */
  readonly host?: string | undefined
  /** Key and certificate of a server as PEM: it then listens with HTTPS. */
  readonly tls?: ServerCertificate | undefined
  /** Host names under which its pages answer besides those of this machine and `host`, such as `sandbox.internal`. */
  readonly allowedHosts?: readonly string[] | undefined
  /** Origins whose web pages may call the API without a signature, such as `https://docs.example`; none when left out. */
  readonly allowedOrigins?: readonly string[] | undefined
  /** The merchant's client id; `SANDBOX_5X00000000000000` when left out. */
  readonly clientId?: string | undefined
  /** The merchant's public key. When it is left out, a key pair is made for the merchant. */
  readonly merchantPublicKey?: string | CryptoKey | undefined
  /**
   * The gateway's own key pair, such as one of `generateKeyPair`, so that it outlives the sandbox; a fresh one when left out,
   * which takes most of the time of a start.
   */
  readonly antomKeys?: KeyTexts | undefined
  /** The merchant's key pair, instead of `merchantPublicKey`: the private key is then among the credentials. */
  readonly merchantKeys?: KeyTexts | undefined
  /** How many times faster than in reality the API's periods pass, 0.001 to 1,000,000; 1 when left out. */
  readonly speed?: number | undefined
  /** Refuses request fields that the contract does not know, instead of leaving them out with a warning. */
  readonly strict?: boolean | undefined
  /** Signs notifications over path and query of their URL; over the path alone when left out. */
  readonly signQuery?: boolean | undefined
  /** Where notifications go when a payment names no URL, and those about disputes always: the dashboard's URL. */
  readonly notifyUrl?: string | undefined
  /** Hosts besides this machine's own to which notifications may go, with or without a port. */
  readonly deliverTo?: readonly string[] | undefined
  /** Lets notifications go to private addresses (10/8, 172.16/12, 192.168/16, fc00::/7) and names of containers. */
  readonly deliverToPrivate?: boolean | undefined
  /** How many payments, disputes, declarations and notifications are remembered, at least 1; 10,000 when left out. */
  readonly keep?: number | undefined
  /** The largest body that is taken, in bytes; 1 MiB when left out. */
  readonly maxBodySize?: number | undefined
  /** The clock; the machine's when left out. */
  readonly clock?: Clock | undefined
  /** Sends notifications to the merchant; the runtime's own `fetch` when left out. */
  readonly deliver?: ((request: Request) => Promise<Response>) | undefined
  /** Called after each request. */
  readonly onRequest?: ((event: GatewayEvent) => void) | undefined
  /** Called after each send of a notification, whose `body` is without secrets here. */
  readonly onDelivery?: ((delivery: Delivery, attempt: DeliveryAttempt) => void) | undefined
}

/** Throws a {@link ConfigurationError} for what an option cannot be. */
type OptionCheck = (name: string, value: unknown) => void

/** What each option must be; the compiler sees to it that none is forgotten. Looked at in this order. */
const checks: Readonly<Record<keyof SandboxOptions, OptionCheck>> = {
  speed: (name, value = 1) => checkNumber(name, value, 0.001, 1_000_000, 'number'),
  keep: (name, value = 1) => checkNumber(name, value, 1, 10_000_000),
  maxBodySize: (name, value = 1) => checkNumber(name, value, 1, 1_073_741_824),
  port: (name, value = 0) => value === false || checkNumber(name, value, 0, 65_535),
  // Node.js would take an empty one for every address of the machine.
  host: (name, value = '::1') => {
    if (typeof value !== 'string' || value === '')
      throw optionError(name, 'must be an address or a name of this machine, such as 127.0.0.1')
  },
  clientId: (name, value = 'x') => {
    if (typeof value !== 'string' || !/^[!-~]{1,128}$/.test(value))
      throw optionError(name, 'must be visible ASCII characters, at most 128')
  },
  notifyUrl: (name, value) => {
    if (value !== undefined && (typeof value !== 'string' || parseUrl(value) === undefined))
      throw optionError(name, 'must be a URL')
  },
  tls: (name, value) =>
    checkTexts(name, value, ['key', 'cert'], 'must have a key and a cert, both as PEM text'),
  strict: checkSwitch,
  signQuery: checkSwitch,
  deliverToPrivate: checkSwitch,
  clock: checkClock,
  deliver: checkFunction,
  onRequest: checkFunction,
  onDelivery: checkFunction,
  deliverTo: (name, value) => checkHosts(name, value, deliveryHost),
  allowedHosts: (name, value) => checkHosts(name, value, hostNameOf),
  allowedOrigins: checkOrigins,
  antomKeys: checkPair,
  merchantKeys: checkPair,
  // Whoever imports it checks it.
  merchantPublicKey: () => {},
}

/**
 * Checks the options of a sandbox: programs in JavaScript pass what they like.
 *
 * @throws {ConfigurationError} for the first one that is not known or cannot be used
 */
export function checkOptions(options: SandboxOptions): void {
  checkNames(options, Object.keys(checks), 'createSandbox')
  // Of any type, whatever the interface says.
  const given: Partial<Record<string, unknown>> = { ...options }
  for (const [name, check] of Object.entries(checks)) check(name, given[name])
}

function checkPair(name: string, pair: unknown): void {
  checkTexts(name, pair, ['privateKey', 'publicKey'], 'must have a privateKey and a publicKey, both as text')
}

/** Checks an object of texts; what its members are is found out when they are used. */
function checkTexts(name: string, value: unknown, members: readonly string[], problem: string): void {
  if (value === undefined) return
  const given: Partial<Record<string, unknown>> = Object(value)
  if (members.some((member) => typeof given[member] !== 'string')) throw optionError(name, problem)
}

function checkClock(name: string, clock: unknown): void {
  if (clock === undefined) return
  const given: Partial<Record<string, unknown>> = Object(clock)
  for (const method of ['now', 'sleep']) {
    if (typeof given[method] !== 'function') throw optionError(name, `must have a function named ${method}`)
  }
  checkFunction(`${name}.monotonic`, given.monotonic)
}

function checkHosts(option: string, hosts: unknown, read: (text: string) => string | undefined): void {
  if (hosts === undefined) return
  const list: readonly unknown[] | undefined = Array.isArray(hosts) ? hosts : undefined
  const wrong = list?.find((host) => typeof host !== 'string' || read(host) === undefined)
  if (list !== undefined && wrong === undefined) return
  const shown = typeof wrong === 'string' ? `, not "${visibleText(wrong, 100)}"` : ''
  throw optionError(option, `must be a list of host names or addresses without a scheme or a path${shown}`)
}
