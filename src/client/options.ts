import { type Clock, machineClock } from '../core/clock.ts'
import { ConfigurationError } from '../core/errors.ts'
// By file: through the index, a bundler that splits would load now what only calls need.
import { isKeyPair } from '../signing/keys/is-key-pair.ts'
import { preparePrivateKey } from '../signing/keys/private-key.ts'
import { preparePublicKey } from '../signing/keys/public-key.ts'
import type { CryptoKey } from '../signing/types.ts'
import { endpointOf, type Region } from './endpoint.ts'
import type { ClientHooks } from './hooks.ts'
import type { CallOptions, Settings } from './settings.ts'

/** How a client is made. What has a default, or is read from the environment, can be left out. */
export interface AntomClientOptions {
  /**
   * Your client id, from the Antom Dashboard. One that begins with `SANDBOX_` makes the client call the sandbox.
   * When left out: the environment variable `ANTOM_CLIENT_ID`.
   */
  readonly clientId?: string | undefined
  /**
   * Your own private key, which signs requests: PEM or bare base64, PKCS#8 or PKCS#1, 2048 bits or more; or a
   * `CryptoKey`. When left out: `ANTOM_PRIVATE_KEY`.
   */
  readonly privateKey?: string | CryptoKey | undefined
  /**
   * Antom's public key, which verifies answers, from the Antom Dashboard; not your own. PEM or bare base64; or a
   * `CryptoKey`. While Antom changes its key, both as PEM blocks in one text: up to 8, of which any may fit. When left
   * out: `ANTOM_PUBLIC_KEY`.
   */
  readonly antomPublicKey?: string | CryptoKey | undefined
  /** Where your contract with Antom is: the gateway that is called. Either this or `baseUrl`. */
  readonly region?: Region | undefined
  /** Scheme, host and port of a gateway, such as a local one; its paths are those of every gateway. */
  readonly baseUrl?: string | URL | undefined
  /** Which of your keys signs, 0 to 999999999, as the Antom Dashboard counts them. Default: 1. */
  readonly keyVersion?: number | undefined
  /** The token that Antom gave you as a service provider: visible ASCII, at most 128 characters. */
  readonly agentToken?: string | undefined
  /** Milliseconds for each attempt, until its answer is read; 1 or more. Default: 15000. */
  readonly timeout?: number | undefined
  /** Milliseconds for all attempts of a call and the waits between them; 1 or more. Default: 60000. */
  readonly totalTimeout?: number | undefined
  /** How often the same request may be sent again after a fault, 0 to 10. Default: 2. */
  readonly retries?: number | undefined
  /** The most bytes that an answer may have; 1 or more. Default: 1048576. */
  readonly maxResponseSize?: number | undefined
  /** Sends a request; `globalThis.fetch` when left out. It must honour `signal` and not follow redirects. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** Functions that are told what the client does. */
  readonly hooks?: ClientHooks | undefined
  /** The time that the client goes by; the machine's when left out. For tests. */
  readonly clock?: Clock | undefined
  /** Lets the client run where there is a page, for tests in a simulated one. Never give a private key to a browser. */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/** The longest that a timer can be set to. */
const longestTimeout = 2 ** 31 - 1

/**
 * Checks options and completes them.
 *
 * @throws {ConfigurationError} for the first option that is missing or cannot be used
 */
export function resolveOptions(options: AntomClientOptions): Settings {
  if ('document' in globalThis && options.dangerouslyAllowBrowser !== true) {
    throw refuse(
      'privateKey',
      'must never be in a browser, where anybody can read it: call Antom from your server',
    )
  }
  const clientId = options.clientId ?? environment('ANTOM_CLIENT_ID')
  if (!clientId)
    throw refuse('clientId', 'is missing (is ANTOM_CLIENT_ID set?): the Antom Dashboard shows it')
  requireText('clientId', clientId, 128)
  const { agentToken } = options
  if (agentToken !== undefined) requireText('agentToken', agentToken, 128)
  const endpoint = endpointOf({ clientId, region: options.region, baseUrl: options.baseUrl })
  // A missing key is undefined here, against the type; the check that it gets names it.
  const privateKey = preparePrivateKey((options.privateKey ?? environment('ANTOM_PRIVATE_KEY')) as string)
  const antomPublicKey = preparePublicKey(
    (options.antomPublicKey ?? environment('ANTOM_PUBLIC_KEY')) as string,
  )
  if (isKeyPair(privateKey, antomPublicKey)) {
    throw refuse(
      'antomPublicKey',
      "is your own public key: give Antom's, which the Antom Dashboard shows beside it",
    )
  }

  return {
    clientId,
    agentToken,
    endpoint,
    privateKey,
    antomPublicKey,
    keyVersion: wholeNumber('keyVersion', options.keyVersion ?? 1, 0, 999_999_999),
    timeout: wholeNumber('timeout', options.timeout ?? 15_000, 1, longestTimeout),
    totalTimeout: wholeNumber('totalTimeout', options.totalTimeout ?? 60_000, 1, longestTimeout),
    retries: wholeNumber('retries', options.retries ?? 2, 0, 10),
    maxResponseSize: wholeNumber('maxResponseSize', options.maxResponseSize ?? 1_048_576, 1, longestTimeout),
    // Looked up at each call, so that what replaces the global later is used.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: options.clock ?? machineClock(true),
    hooks: options.hooks ?? {},
  }
}

/** Checks what one call sets for itself. */
export function checkCallOptions({ timeout = 1, retries = 0 }: CallOptions): void {
  wholeNumber('timeout', timeout, 1, longestTimeout)
  wholeNumber('retries', retries, 0, 10)
}

function environment(name: string): string | undefined {
  // Node, Deno and Bun have it, and Workers may; nowhere is it certain.
  const { process } = globalThis as {
    process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  }
  return process?.env?.[name]
}

function wholeNumber(option: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw refuse(option, `must be a whole number from ${least} to ${most}`)
}

/** What a header can hold and a signature can cover. */
function requireText(option: string, value: string, longest: number): void {
  if (typeof value === 'string' && /^[!-~]+$/.test(value) && value.length <= longest) return
  throw refuse(option, `must be visible ASCII characters without spaces, at most ${longest}`)
}

function refuse(option: string, problem: string): ConfigurationError {
  return new ConfigurationError(`${option} ${problem}`, { option })
}
