import {
  checkFunction,
  checkNames,
  checkNumber,
  checkSwitch,
  checkVisibleText,
  longestTimer,
  milliseconds,
  optionError,
} from '../core/check-options.ts'
import type { Clock } from '../core/clock.ts'
import { environment } from '../core/environment.ts'
// By file: through the index, a bundler that splits would load now what only calls need.
import { isKeyPair } from '../signing/keys/is-key-pair.ts'
import { preparePrivateKey } from '../signing/keys/private-key.ts'
import { preparePublicKey } from '../signing/keys/public-key.ts'
import type { CryptoKey } from '../signing/types.ts'
import { endpointOf, type Region } from './endpoint.ts'
import type { ClientHooks } from './hooks.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'

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
  /**
   * Where your contract with Antom is: the gateway that is called. Either this or `baseUrl`. When both are left out:
   * `ANTOM_REGION`, or `ANTOM_BASE_URL`.
   */
  readonly region?: Region | undefined
  /** Scheme, host and port of a gateway, such as a local one; its paths are those of every gateway. */
  readonly baseUrl?: string | URL | undefined
  /**
   * Lets `baseUrl` be http, without TLS, on a private network: 10/8, 172.16/12, 192.168/16, fc00::/7, and names such as
   * `host.docker.internal`. For a sandbox in a container or on another machine. This machine and names without a dot need
   * it not; public hosts are refused all the same. When left out: `ANTOM_ALLOW_INSECURE_BASE_URL` is `true`.
   */
  readonly allowInsecureBaseUrl?: boolean | undefined
  /**
   * Which of your keys signs, 0 to 999999999, as the Antom Dashboard counts them. When left out: with a key from the
   * environment `ANTOM_KEY_VERSION`, else 1.
   */
  readonly keyVersion?: number | undefined
  /**
   * The token that Antom gave you as a service provider: visible ASCII, at most 128 characters. When left out
   * together with `clientId`: `ANTOM_AGENT_TOKEN`.
   */
  readonly agentToken?: string | undefined
  /** Milliseconds for each attempt, until its answer is read; 1 or more. Default: 15000. */
  readonly timeout?: number | undefined
  /** Milliseconds for all attempts of a call and the waits between them; 1 or more. Default: 60000. */
  readonly totalTimeout?: number | undefined
  /** How often the same request may be sent again after a fault, 0 to 10. Default: 2. */
  readonly retries?: number | undefined
  /** The most bytes that an answer may have; 1 or more. Default: 1048576. */
  readonly maxResponseSize?: number | undefined
  /**
   * Sends a request, once; `globalThis.fetch` when left out. It must honour `signal` and not follow redirects. The
   * response can be one of node-fetch or of another make: it needs `status`, `headers`, and the body as a stream, or
   * `arrayBuffer` or `text`.
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /**
   * Makes an answer that differs from what is documented an error, as far as it is signed a `ContractError`; the
   * outcome of the call is then unknown. For tests that look for drift. Default: false, see `deviations` of outcomes.
   */
  readonly strict?: boolean | undefined
  /**
   * Compares each request with the contract before it is sent, so that a mistake is a `RequestError` with the field and
   * costs nothing. Fields that the contract does not know are sent, and told to `onDeviation`. `false` sends whatever
   * is given, such as when the API takes more than the contract knows. Default: true. Calls of `raw` are not compared.
   */
  readonly checkRequests?: boolean | undefined
  /** Functions that are told what the client does. */
  readonly hooks?: ClientHooks | undefined
  /** The time that the client goes by; the machine's when left out. For tests. */
  readonly clock?: Clock | undefined
  /** Lets the client run where there is a page, for tests in a simulated one. Never give a private key to a browser. */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

const optionNames = [
  'clientId',
  'privateKey',
  'antomPublicKey',
  'region',
  'baseUrl',
  'allowInsecureBaseUrl',
  'keyVersion',
  'agentToken',
  'timeout',
  'totalTimeout',
  'retries',
  'maxResponseSize',
  'fetch',
  'strict',
  'checkRequests',
  'hooks',
  'clock',
  'dangerouslyAllowBrowser',
] as const satisfies readonly (keyof AntomClientOptions)[]

const hookNames = [
  'onRequest',
  'onResponse',
  'onFailure',
  'onRetry',
  'onDeviation',
] as const satisfies readonly (keyof ClientHooks)[]

/**
 * Checks options and completes them.
 *
 * @throws {ConfigurationError} for the first option that is missing or cannot be used
 */
export function resolveOptions(options: AntomClientOptions): ResolvedClientOptions {
  checkNames(options, optionNames, 'createAntomClient')
  if (
    'document' in globalThis &&
    !checkSwitch('dangerouslyAllowBrowser', options.dangerouslyAllowBrowser ?? undefined)
  ) {
    throw optionError(
      'privateKey',
      'must never be in a browser, where anybody can read it: call Antom from your server',
    )
  }
  checkCallables(options)
  const clientId = options.clientId ?? environment('ANTOM_CLIENT_ID')
  if (!clientId)
    throw optionError('clientId', 'is missing (is ANTOM_CLIENT_ID set?): the Antom Dashboard shows it')
  checkVisibleText('clientId', clientId, 128)
  const agentToken = options.agentToken ?? fromEnvironment('ANTOM_AGENT_TOKEN', options.clientId)
  if (agentToken !== undefined) checkVisibleText('agentToken', agentToken, 128)
  const { region, baseUrl } = placeOf(options)
  checkSwitch('allowInsecureBaseUrl', options.allowInsecureBaseUrl ?? undefined)
  const allowsInsecure = () =>
    options.allowInsecureBaseUrl ?? environment('ANTOM_ALLOW_INSECURE_BASE_URL') === 'true'
  const endpoint = endpointOf({ clientId, region, baseUrl, allowsInsecure })
  // A missing key is undefined here, against the type; the check that it gets names it.
  const privateKey = preparePrivateKey((options.privateKey ?? environment('ANTOM_PRIVATE_KEY')) as string)
  const antomPublicKey = preparePublicKey(
    (options.antomPublicKey ?? environment('ANTOM_PUBLIC_KEY')) as string,
  )
  if (isKeyPair(privateKey, antomPublicKey)) {
    throw optionError(
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
    keyVersion: checkNumber(
      'keyVersion',
      options.keyVersion ?? versionOf(fromEnvironment('ANTOM_KEY_VERSION', options.privateKey)),
      0,
      999_999_999,
    ),
    timeout: checkNumber('timeout', options.timeout ?? 15_000, 1, longestTimer, milliseconds),
    totalTimeout: checkNumber('totalTimeout', options.totalTimeout ?? 60_000, 1, longestTimer, milliseconds),
    retries: checkNumber('retries', options.retries ?? 2, 0, 10),
    maxResponseSize: checkNumber('maxResponseSize', options.maxResponseSize ?? 1_048_576, 1, longestTimer),
    strict: checkSwitch('strict', options.strict ?? undefined),
    checkRequests: checkSwitch('checkRequests', options.checkRequests ?? true),
    // Looked up at each call, so that what replaces the global later is used.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: options.clock ?? undefined,
    hooks: options.hooks ?? {},
  }
}

/**
 * Reads a variable that belongs to an option, where that one is left out: the environment's key version is not that of a
 * key that the program gives.
 */
function fromEnvironment(name: string, option: unknown): string | undefined {
  return isLeftOut(option) ? environment(name)?.trim() || undefined : undefined
}

/** As everywhere: `null` is no value. */
function isLeftOut(option: unknown): option is null | undefined {
  return option === undefined || option === null
}

/** `Number` would take more for a number than digits. */
function versionOf(text = '1'): number {
  return /^\d+$/.test(text) ? Number(text) : NaN
}

/** Which gateway is called: as the program says, else as the environment does. */
function placeOf({ region, baseUrl }: AntomClientOptions): Pick<AntomClientOptions, 'region' | 'baseUrl'> {
  return isLeftOut(region) && isLeftOut(baseUrl)
    ? // What is no region is refused by name, whoever gave it.
      {
        region: (environment('ANTOM_REGION') || undefined) as Region | undefined,
        baseUrl: environment('ANTOM_BASE_URL') || undefined,
      }
    : { region: region ?? undefined, baseUrl: baseUrl ?? undefined }
}

/** Checks what programs in JavaScript pass for what the client calls. */
function checkCallables({ fetch, clock, hooks }: AntomClientOptions): void {
  checkFunction('fetch', fetch ?? undefined)
  for (const name of ['now', 'sleep'] as const) {
    if (!isLeftOut(clock) && typeof clock[name] !== 'function')
      throw optionError('clock', `must have a function named ${name}`)
  }
  checkFunction('clock.monotonic', clock?.monotonic)
  if (isLeftOut(hooks)) return
  checkNames(hooks, hookNames, 'hooks')
  for (const name of hookNames) checkFunction(`hooks.${name}`, hooks[name])
}
