import { servers } from '../../generated/operations.ts'
import type { Clock } from '../core/clock.ts'
import { isAntomError } from '../core/errors.ts'
import { contentToSign, formatSignatureHeader, parseSignatureHeader, sign, verify } from '../signing/index.ts'
import type { CryptoKey } from '../signing/types.ts'
import { describeError } from '../validation/describe-error.ts'
import { comparedBy, resultOf as resultIn, type SandboxContract } from './contract.ts'
import { pathOf, timeText } from './format.ts'
import { canonical, isObject, type JsonObject, textIn, textOf, valueAt } from './json.ts'
import type { Answer, Call, Payments } from './payments.ts'
import { createRecentMap } from './recent-map.ts'
import { readScenario, type Scenario, ScenarioError, scenarioOfId } from './scenario.ts'

/** A request as it came in. */
export interface GatewayRequest {
  readonly method: string
  /** Path and query, as they are on the request line. */
  readonly target: string
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
  /** The path, with the query. */
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
  /** The request's own id, when it has one. */
  readonly id?: string
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
  readonly onEvent: (event: GatewayEvent) => void
}

/** The paths below which the operations stand, such as `/ams/api`. */
const basePaths: readonly string[] = [...new Set(servers.map(({ url }) => new URL(url).pathname))]

/** Tells whether a path is one of a gateway, known operation or not. */
export function isGatewayPath(path: string): boolean {
  return basePaths.some((base) => path.startsWith(`${base}/`))
}

/** Makes the part that answers requests: it authenticates, validates, has the work done, and signs. */
export function createGateway(options: GatewayOptions): (request: GatewayRequest) => Promise<GatewayReply> {
  const { clientId, merchantPublicKey, privateKey, contract, clock, payments, queue, keep, onEvent } = options
  const attempts = createRecentMap<number>(keep * 4)
  const generic = createGenericAnswers(contract, keep)

  const resultOf = (operation: string, code: string, message?: string): Answer => ({
    result: resultIn(contract, operation, code, message),
  })

  /** Why a request is not authentic, if it is not. */
  const refusalOf = async (request: GatewayRequest): Promise<[code: string, message: string] | undefined> => {
    const { header, target, body } = request
    const names = ['client-id', 'request-time', 'signature']
    const missing = names.find((name) => !header(name)?.trim())
    if (missing !== undefined) return ['PARAM_ILLEGAL', `The header ${missing} is missing.`]
    const [client = '', time = '', signatureHeader = ''] = names.map(header)
    if (client !== clientId) {
      return ['CLIENT_INVALID', 'The client id is not the one that this sandbox was started with.']
    }
    try {
      const { signature } = parseSignatureHeader(signatureHeader)
      const fits = (path: string) =>
        verify(contentToSign({ path, clientId, time, body }), signature, merchantPublicKey)
      if (await fits(target)) return undefined
      for (const path of mistakenPaths(target)) {
        if (await fits(path)) {
          return [
            'INVALID_SIGNATURE',
            `The signature covers the path ${path}, but the request went to ${target}.`,
          ]
        }
      }
      return [
        'INVALID_SIGNATURE',
        'The signature does not fit. Sign the body bytes as sent, the path with its prefix, the client-id and request-time as in the headers, with the private key of the registered public key.',
      ]
    } catch (error) {
      return ['INVALID_SIGNATURE', isAntomError(error) ? error.message : 'The signature cannot be checked.']
    }
  }

  const answerSigned = async (target: string, answer: Answer, scenario: Scenario): Promise<GatewayReply> => {
    const body = JSON.stringify(answer)
    if (scenario.unsigned === true) return unsigned(answer)
    const time = timeText(clock.now())
    const own = await sign(contentToSign({ path: target, clientId, time, body }), privateKey)
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

  const work = async (
    operation: string,
    request: GatewayRequest,
  ): Promise<{ answer: Answer; scenario: Scenario; id?: string; instead?: GatewayReply }> => {
    const value = parse(request.body)
    if (value === undefined) {
      return { answer: resultOf(operation, 'PARAM_ILLEGAL', 'The body is not JSON in UTF-8.'), scenario: {} }
    }
    const key = contract.operations[operation]?.idempotencyKey
    const fields: JsonObject = isObject(value) ? value : {}
    const id =
      key === undefined
        ? (textOf(fields, 'paymentId') ?? textOf(fields, 'paymentRequestId'))
        : textOf(fields, key)
    const about = id === undefined ? {} : { id }
    let found: { scenario: Scenario; isQueued: boolean }
    try {
      found = scenarioFor(operation, id, fields, request.header('sandbox-scenario'))
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      return { answer: resultOf(operation, 'PARAM_ILLEGAL', error.message), scenario: {}, ...about }
    }
    const counter = `${operation} ${id ?? ''}`
    const attempt = (attempts.get(counter) ?? 0) + 1
    attempts.set(counter, attempt)
    const { scenario, isQueued } = found
    const isMet = isQueued || attempt <= (scenario.times ?? 1)
    const transport: Scenario = isMet ? scenario : {}
    if (transport.drop === true)
      return { answer: resultOf(operation, 'PARAM_ILLEGAL'), scenario: {}, ...about, instead: 'break' }
    if (transport.http !== undefined) {
      const instead = { status: transport.http, headers: { 'content-type': 'text/plain' }, body: '' }
      return { answer: resultOf(operation, 'PARAM_ILLEGAL'), scenario: {}, ...about, instead }
    }
    const validate = await contract.requestValidators[operation]?.()
    if (validate !== undefined && !validate(value)) {
      const error = validate.errors?.[0]
      const { pointer, reason } = error ? describeError(error) : { pointer: '', reason: 'is not valid' }
      const message = `${pointer === '' ? 'The body' : pointer} ${reason}`
      return { answer: resultOf(operation, 'PARAM_ILLEGAL', message), scenario: transport, ...about }
    }
    const call: Call = { request: fields, scenario, attempt: isQueued ? 1 : attempt }
    const behaviour = payments.operations[operation]
    const answer =
      behaviour === undefined
        ? (forcedAnswer(call, isMet, (code) => resultOf(operation, code)) ??
          generic(operation, call, (code, message) => resultOf(operation, code, message)))
        : behaviour(call)
    return { answer, scenario: transport, ...about }
  }

  return async (request) => {
    const path = pathOf(request.target)
    const operation = operationAt(path, contract)
    const tell = (reply: GatewayReply, verified: boolean, answer?: Answer, id?: string) => {
      onEvent({
        operation,
        path,
        verified,
        signed: reply !== 'break' && reply.headers.signature !== undefined,
        status: reply === 'break' ? 'break' : reply.status,
        ...(answer !== undefined && reply !== 'break' && reply.body !== '' && answer.result),
        ...(id !== undefined && { id }),
      })
      return reply
    }
    const refuse = (code: string, message?: string) => {
      const answer = resultOf(operation ?? '', code, message)
      return tell(unsigned(answer), false, answer)
    }
    if (operation === undefined) return refuse('NO_INTERFACE_DEF', `There is no call at ${path}.`)
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
    const refusal = await refusalOf(request)
    if (refusal !== undefined) return refuse(...refusal)
    const { answer, scenario, id, instead } = await work(operation, request)
    if (instead !== undefined) return tell(instead, true, answer, id)
    if (scenario.slow !== undefined) await clock.sleep(scenario.slow)
    if (scenario.lost === true) return tell('break', true, answer, id)
    return tell(await answerSigned(request.target, answer, scenario), true, answer, id)
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

/** Paths that are signed by mistake: without the prefix, or with that of the other environment. */
function mistakenPaths(target: string): string[] {
  const own = basePaths.filter((base) => target.startsWith(`${base}/`)).join('')
  const below = target.slice(own.length)
  const variants = [below, ...basePaths.map((other) => other + below), pathOf(target)]
  return [...new Set(variants)].filter((path) => path !== target && path.startsWith('/'))
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

/**
 * Answers operations that have no behaviour here: with the contract's example of success, in which the fields that
 * the request has too take the request's values.
 */
function createGenericAnswers(contract: SandboxContract, keep: number) {
  const kept = createRecentMap<{ readonly compared: string; readonly answer: Answer }>(keep)
  return (
    operation: string,
    { request }: Call,
    answerWith: (code: string, message?: string) => Answer,
  ): Answer => {
    const key = contract.operations[operation]?.idempotencyKey
    const id = key === undefined ? undefined : textOf(request, key)
    const pointers = comparedBy(contract, operation)
    const compared = canonical(
      pointers.length === 0 ? request : pointers.map((pointer) => valueAt(request, pointer)),
    )
    const known = id === undefined ? undefined : kept.get(`${operation} ${id}`)
    if (known !== undefined) {
      if (known.compared === compared) return known.answer
      return answerWith('REPEAT_REQ_INCONSISTENT', `This ${key} was used before with other values.`)
    }
    const echoed = Object.fromEntries(
      Object.entries({ ...contract.entries[operation]?.success }).map(([name, value]) =>
        name !== 'result' && Object.hasOwn(request, name) ? [name, request[name]] : [name, value],
      ),
    )
    const answer: Answer = { ...echoed, result: answerWith('SUCCESS', 'success.').result }
    const made = answer.result.resultStatus === 'S' ? answer : { ...answer, result: succeeded }
    if (id !== undefined) kept.set(`${operation} ${id}`, { compared, answer: made })
    return made
  }
}

const succeeded = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' } as const

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
