import { servers } from '../../../generated/operations.ts'
import type { Clock } from '../../core/clock.ts'
import { visibleText } from '../../core/visible-text.ts'
import { contentToSign, formatSignatureHeader, sign } from '../../signing/index.ts'
import type { CryptoKey } from '../../signing/types.ts'
import { resultOf as resultIn, type SandboxContract } from '../contract.ts'
import type { Answer, Call, Payments } from '../families/payment/payments.ts'
import { timeText } from '../format.ts'
import { isObject, type JsonObject, textIn, textOf } from '../json.ts'
import { readScenario, type Scenario, ScenarioError, scenarioOfId } from '../scenario.ts'
import type { RequestTarget } from '../server/request-target.ts'
import { createRecentMap } from '../state/recent-map.ts'
import { createAuthenticate } from './authenticate.ts'
import { checkRequest, readRequest } from './check-request.ts'
import { createGenericAnswers } from './example-answers.ts'

/** A request as it came in. */
export interface GatewayRequest {
  readonly method: string
  readonly target: RequestTarget
  /** A header by its name in lower case. */
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

/** What goes back, or that the connection breaks. */
export type GatewayReply =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | 'break'

/** A request and how it was answered, for whoever watches. */
export interface GatewayEvent {
  /** The operation; undefined when there is none at the path. */
  readonly operation: string | undefined
  /** The path, without the query; cut after 2000 characters. */
  readonly path: string
  /** Whether the request's signature was found good. */
  readonly verified: boolean
  /** Whether the answer was signed. */
  readonly signed: boolean
  /** The HTTP status; `break` when the connection was broken instead. */
  readonly status: number | 'break'
  /** `S`, `F` or `U`, when the answer has a result. */
  readonly resultStatus?: string
  /** The result code, when the answer has a result. */
  readonly resultCode?: string
  /** What the answer says to people. */
  readonly resultMessage?: string
  /** The request's own id, when it has one; cut after 256 characters. */
  readonly id?: string
  /** JSON Pointers to fields of the request that the contract does not know. They were left out of it. */
  readonly unknownFields?: readonly string[]
}

/** A scenario that waits for its request. */
export interface QueuedScenario {
  readonly operation: string
  readonly id: string | undefined
  readonly scenario: Scenario
  left: number
}

/** What the gateway stands on. */
export interface GatewayOptions {
  readonly clientId: string
  readonly merchantPublicKey: CryptoKey
  readonly privateKey: CryptoKey
  readonly contract: SandboxContract
  readonly clock: Clock
  readonly payments: Payments
  readonly queue: QueuedScenario[]
  readonly keep: number
  /** Whether fields that the contract does not know are refused. */
  readonly strict: boolean
  readonly onEvent: (event: GatewayEvent) => void
}

/** The paths below which the operations stand, such as `/ams/api`. */
const basePaths: readonly string[] = [...new Set(servers.map(({ url }) => new URL(url).pathname))]

/** Tells whether a path is one of a gateway, known operation or not. */
export function isGatewayPath(path: string): boolean {
  return basePaths.some((base) => path.startsWith(`${base}/`))
}

/** Longer ids break the contract, so that no count of their requests is needed; nor is more shown of them. */
const maxId = 256

/** What came of a request, before it is signed and sent. */
interface Work {
  readonly answer: Answer
  /** What the sending of the answer is to meet. */
  readonly scenario: Scenario
  readonly id?: string | undefined
  readonly unknownFields?: readonly string[]
  /** What goes back instead of the answer. */
  readonly instead?: GatewayReply
}

/** Makes the part that answers requests: it authenticates, validates, has the work done, and signs. */
export function createGateway(options: GatewayOptions): (request: GatewayRequest) => Promise<GatewayReply> {
  const { clientId, privateKey, contract, clock, payments, queue, keep, strict, onEvent } = options
  const attempts = createRecentMap<number>(keep * 4)
  const generic = createGenericAnswers(contract, keep)
  const authenticate = createAuthenticate({ ...options, basePaths })

  const resultOf = (operation: string, code: string, message?: string): Answer => ({
    result: resultIn(contract, operation, code, message),
  })

  const answerSigned = async (path: string, answer: Answer, scenario: Scenario): Promise<GatewayReply> => {
    const body = JSON.stringify(answer)
    if (scenario.unsigned === true) return unsigned(answer)
    const time = timeText(clock.now())
    const own = await sign(contentToSign({ path, clientId, time, body }), privateKey)
    const signature = scenario.forged === true ? own.map((byte) => byte ^ 0xff) : own
    return {
      status: 200,
      headers: {
        'content-type': 'application/json; charset=UTF-8',
        'client-id': clientId,
        'response-time': time,
        signature: formatSignatureHeader({ keyVersion: 1, signature }),
      },
      body,
    }
  }

  /** The scenario of a request: one that waits for it, the one in its header, or the one in its id. */
  const scenarioFor = (
    operation: string,
    id: string | undefined,
    request: JsonObject,
    header: string | undefined,
  ): { scenario: Scenario; isQueued: boolean } => {
    const index = queue.findIndex(
      (queued) => queued.operation === operation && (queued.id === undefined || queued.id === id),
    )
    const queued = queue[index]
    if (queued !== undefined) {
      queued.left -= 1
      if (queued.left <= 0) queue.splice(index, 1)
      return { scenario: queued.scenario, isQueued: true }
    }
    if (header !== undefined && header.trim() !== '') {
      const words = header
        .trim()
        .replace(/^sim\./, '')
        .split(/[\s.]+/)
      return { scenario: readScenario(words, operation, contract), isQueued: false }
    }
    const [owner, named] = namedBy(operation, request, contract, payments)
    return {
      scenario: named === undefined ? {} : scenarioOfId(named, operation, contract, owner),
      isQueued: false,
    }
  }

  const countAttempt = (operation: string, id = ''): number => {
    if (id.length > maxId) return 1
    const counter = `${operation} ${id}`
    const attempt = (attempts.get(counter) ?? 0) + 1
    attempts.set(counter, attempt)
    return attempt
  }

  const work = async (operation: string, { header, body }: GatewayRequest): Promise<Work> => {
    const refuse = (message?: string, scenario: Scenario = {}) => ({
      answer: resultOf(operation, 'PARAM_ILLEGAL', message),
      scenario,
    })
    const read = readRequest(body)
    if ('problem' in read) return refuse(read.problem)
    const id = idOf(operation, read.value, contract)
    let found: { scenario: Scenario; isQueued: boolean }
    try {
      const fields = isObject(read.value) ? read.value : {}
      found = scenarioFor(operation, id, fields, header('sandbox-scenario'))
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      return { ...refuse(error.message), id }
    }
    const { scenario, isQueued } = found
    const attempt = countAttempt(operation, id)
    const isMet = isQueued || attempt <= (scenario.times ?? 1)
    const transport: Scenario = isMet ? scenario : {}
    if (transport.drop === true) return { ...refuse(), id, instead: 'break' }
    if (transport.http !== undefined) {
      const instead = { status: transport.http, headers: { 'content-type': 'text/plain' }, body: '' }
      return { ...refuse(), id, instead }
    }
    const validate = await contract.requestValidators[operation]?.()
    const checked = checkRequest(validate, read.value, strict)
    if ('problem' in checked) return { ...refuse(checked.problem, transport), id }
    const { request, unknownFields } = checked
    const call: Call = { request, scenario, attempt: isQueued ? 1 : attempt }
    const behaviour = payments.operations[operation]
    const answer =
      behaviour === undefined
        ? (forcedAnswer(call, isMet, (code) => resultOf(operation, code)) ??
          generic(operation, call, (code, message) => resultOf(operation, code, message)))
        : behaviour(call)
    return { answer, scenario: transport, id, unknownFields }
  }

  return async (request) => {
    const { path } = request.target
    const operation = operationAt(path, contract)
    const emit = (reply: GatewayReply, verified: boolean, done?: Omit<Work, 'scenario'>) => {
      const { answer, id, unknownFields = [] } = done ?? {}
      onEvent({
        operation,
        path: path.slice(0, 2000),
        verified,
        signed: reply !== 'break' && reply.headers.signature !== undefined,
        status: reply === 'break' ? 'break' : reply.status,
        ...(answer !== undefined && reply !== 'break' && reply.body !== '' && answer.result),
        ...(id !== undefined && { id: id.slice(0, maxId) }),
        ...(unknownFields.length > 0 && { unknownFields }),
      })
      return reply
    }
    const refuse = (code: string, message?: string) => {
      const answer = resultOf(operation ?? '', code, message)
      return emit(unsigned(answer), false, { answer })
    }
    if (operation === undefined) {
      return refuse('NO_INTERFACE_DEF', `There is no call at ${visibleText(path, 300)}.`)
    }
    if (request.method !== contract.operations[operation]?.method) {
      return refuse(
        'METHOD_NOT_SUPPORTED',
        `${operation} is called with ${contract.operations[operation]?.method}.`,
      )
    }
    const type = request.header('content-type')
    if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
      return refuse('MEDIA_TYPE_NOT_ACCEPTABLE')
    }
    const authentication = await authenticate(request, request.target)
    if ('code' in authentication) return refuse(authentication.code, authentication.message)
    const done = await work(operation, request)
    const { answer, scenario, instead } = done
    if (instead !== undefined) return emit(instead, true, done)
    if (scenario.slow !== undefined) await clock.sleep(scenario.slow)
    if (scenario.lost === true) return emit('break', true, done)
    return emit(await answerSigned(authentication.signedPath, answer, scenario), true, done)
  }
}

/** As the gateway answers what it cannot authenticate: no signature, no client id, no time. */
function unsigned(answer: Answer): GatewayReply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(answer),
  }
}

function operationAt(path: string, { operations }: SandboxContract): string | undefined {
  return Object.keys(operations).find((name) =>
    basePaths.some((base) => path === `${base}${operations[name]?.path}`),
  )
}

/** The id of a request: its idempotency key or, where the operation has none, that of the payment. */
function idOf(operation: string, value: unknown, { operations }: SandboxContract): string | undefined {
  const key = operations[operation]?.idempotencyKey
  return key === undefined
    ? (textOf(value, 'paymentId') ?? textOf(value, 'paymentRequestId'))
    : textOf(value, key)
}

/** The id that names a request and the operation whose key it is. */
function namedBy(
  operation: string,
  request: JsonObject,
  { operations }: SandboxContract,
  payments: Payments,
): [owner: string, id: string | undefined] {
  const own = operations[operation]?.idempotencyKey
  if (own !== undefined) return [operation, textOf(request, own)]
  const payment = payments.find(textIn(request, 'paymentId'))
  if (payment !== undefined) return ['pay', payment.paymentRequestId]
  const owners = Object.entries(operations).flatMap(([name, { idempotencyKey }]) =>
    idempotencyKey === undefined ? [] : [[name, textOf(request, idempotencyKey)] as const],
  )
  const [owner, id] = owners.find(([, text]) => text !== undefined) ?? [operation, undefined]
  return [owner, id]
}

function forcedAnswer(call: Call, isMet: boolean, answer: (code: string) => Answer): Answer | undefined {
  const { code } = call.scenario
  if (code === undefined || code === 'SUCCESS') return undefined
  const forced = answer(code)
  return isMet || forced.result.resultStatus === 'F' ? forced : undefined
}
