import { type Clock, machineClock } from '../../core/clock.ts'
import { visibleText } from '../../core/visible-text.ts'
import type { CryptoKey } from '../../signing/types.ts'
import { completeMessage } from '../complete-message.ts'
import { type Answer, resultOf, type SandboxContract } from '../contract.ts'
import type { SandboxCall } from '../family.ts'
import type { FamilyRegistry } from '../family-registry.ts'
import { meetsScenario } from '../forced-code.ts'
import { isObject, type JsonObject, textOf } from '../json.ts'
import { jsonType, type SignMessage } from '../message-signer.ts'
import type { InUrlOf } from '../pages/caller-url.ts'
import { type Scenario, ScenarioError } from '../scenario.ts'
import type { SandboxReply, SandboxRequest } from '../server/http.ts'
import type { RequestTarget } from '../server/request-target.ts'
import type { SandboxState } from '../state/sandbox-state.ts'
import { createAuthenticate, signingHeaders } from './authenticate.ts'
import { checkRequest, readRequest } from './check-request.ts'
import { createExampleAnswers, repeatRequest } from './example-answers.ts'
import type { GatewayEvent } from './gateway-event.ts'
import { basePaths, operationAt } from './routes.ts'
import { createScenarioOfRequest } from './scenario-of-request.ts'
import type { ScenarioQueue } from './scenario-queue.ts'

/** What the gateway works with. */
export interface GatewayOptions {
  readonly clientId: string
  readonly merchantPublicKey: CryptoKey
  readonly contract: SandboxContract
  readonly clock: Clock
  readonly families: FamilyRegistry
  readonly state: SandboxState
  readonly queue: ScenarioQueue
  readonly sign: SignMessage
  /** Whether fields that the contract does not know are refused. */
  readonly strict: boolean
  readonly onEvent: (event: GatewayEvent) => void
  /** Gives links in an answer the name under which its request came. */
  readonly inUrlOf: InUrlOf
  /** Ends the waits of answers that are late, when the sandbox is closed. */
  readonly signal: AbortSignal
}

/**
 * Real time, by which an answer is late: the limits of whoever waits for it are of real time, and a clock that stands still
 * would keep it for ever. An answer that is owed keeps the program going.
 */
const realTime = machineClock(true)

/** Longer ids break the contract: their requests are not counted, and no more of them is shown. */
const maxId = 256

/** The answer to an authentic request, before it is signed and sent. */
interface Outcome {
  readonly answer: Answer
  /** What happens to the answer on its way. */
  readonly scenario: Scenario
  readonly id?: string | undefined
  readonly unknownFields?: readonly string[]
  readonly fromExample?: boolean
  readonly exampleFields?: readonly string[]
  /** The reply that is sent instead of the answer. */
  readonly instead?: SandboxReply
}

/** Makes what answers the calls of the API: it authenticates and validates them, calls their behaviour, and signs. */
export function createGateway(options: GatewayOptions) {
  const { contract, families, state, queue, sign, strict, onEvent } = options
  const exampleAnswer = createExampleAnswers(contract, state)
  const scenarioOfRequest = createScenarioOfRequest(contract, families)
  const authenticate = createAuthenticate({ ...options, basePaths })

  const answerWith = (operation: string, code: string, message?: string): Answer => ({
    result: resultOf(contract, operation, code, message),
  })
  const signedReply = async (path: string, answer: Answer, scenario: Scenario): Promise<SandboxReply> => {
    if (scenario.unsigned === true) return unsignedReply(answer)
    const body = JSON.stringify(answer)
    const isForged = scenario.forged === true
    return {
      status: 200,
      headers: await sign({ path, body, timeHeader: 'response-time', isForged }),
      body,
    }
  }
  /** The id under which a request is counted and simulated. */
  const idOf = (operation: string, request: unknown): string | undefined => {
    const key = contract.operations[operation]?.idempotencyKey
    if (key !== undefined) return textOf(request, key)
    return families.subjectOf(operation, isObject(request) ? request : {})?.id
  }
  const countAttempt = (operation: string, id = ''): number => {
    if (id.length > maxId) return 1
    const key = `${operation} ${id}`
    const attempt = (state.attempts.get(key) ?? 0) + 1
    state.attempts.set(key, attempt)
    return attempt
  }
  /** The scenario of a request. One that a program has set does not depend on how often the request was sent. */
  const findScenario = (
    operation: string,
    id: string | undefined,
    request: unknown,
    header: string | undefined,
  ): Omit<SandboxCall, 'request'> => {
    const queued = queue.take(operation, id)
    const scenario = queued ?? scenarioOfRequest(operation, isObject(request) ? request : {}, header)
    const attempt = countAttempt(operation, id)
    return { scenario, attempt: queued === undefined ? attempt : 1 }
  }

  const complete = async (operation: string, answer: Answer, request: JsonObject) => {
    const examples = contract.entries[operation]?.examples ?? []
    return completeMessage(
      await contract.responseValidators[operation]?.(),
      answer,
      examples.map((example) => repeatRequest(contract, operation, example, request)),
    )
  }

  const perform = async (
    operation: string,
    sent: SandboxRequest,
    target: RequestTarget,
  ): Promise<Outcome> => {
    const { header, body } = sent
    const refuse = (message?: string, scenario: Scenario = {}): Outcome => ({
      answer: answerWith(operation, 'PARAM_ILLEGAL', message),
      scenario,
    })
    const read = readRequest(body)
    if ('problem' in read) return refuse(read.problem)
    const id = idOf(operation, read.value)
    let found: Omit<SandboxCall, 'request'>
    try {
      found = findScenario(operation, id, read.value, header('sandbox-scenario'))
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      return { ...refuse(error.message), id }
    }
    // What happens to the answer on its way is limited by `times`; the behaviour decides about the code itself.
    const transport = meetsScenario(found) ? found.scenario : {}
    if (transport.drop === true) return { ...refuse(), id, instead: 'break' }
    if (transport.http !== undefined) {
      const instead = { status: transport.http, headers: { 'content-type': 'text/plain' }, body: '' }
      return { ...refuse(), id, instead }
    }
    const validate = await contract.requestValidators[operation]?.()
    const checked = checkRequest(validate, read.value, strict)
    if ('problem' in checked) {
      const own = checked.at === undefined ? undefined : families.codeOfProblem(operation, checked.at)
      const code = own ?? 'PARAM_ILLEGAL'
      return { answer: answerWith(operation, code, checked.problem), scenario: transport, id }
    }
    const { request, unknownFields } = checked
    const call: SandboxCall = { request, ...found }
    const handler = families.handlerOf(operation)
    const given = options.inUrlOf(sent, target, () =>
      handler === undefined ? exampleAnswer(operation, call) : handler(call),
    )
    const { message: answer, exampleFields } = await complete(operation, given, request)
    return {
      answer,
      scenario: transport,
      id,
      unknownFields,
      fromExample: handler === undefined,
      exampleFields,
    }
  }

  /** The origin is that of a web page that may call without a signature: see `createPageCalls`. */
  return async (request: SandboxRequest, target: RequestTarget, origin?: string): Promise<SandboxReply> => {
    const { path } = target
    const operation = operationAt(path, contract)
    const emit = (reply: SandboxReply, verified: boolean, outcome: Partial<Outcome>) => {
      const { answer, id, unknownFields = [], fromExample = false, exampleFields = [] } = outcome
      onEvent({
        operation,
        path: path.slice(0, 2000),
        ...(origin !== undefined && { origin }),
        verified,
        signed: reply !== 'break' && reply.headers.signature !== undefined,
        status: reply === 'break' ? 'break' : reply.status,
        ...(answer !== undefined && reply !== 'break' && reply.body !== '' && answer.result),
        ...(id !== undefined && { id: id.slice(0, maxId) }),
        ...(unknownFields.length > 0 && { unknownFields }),
        ...(fromExample && { fromExample }),
        ...(exampleFields.length > 0 && { exampleFields }),
      })
      return reply
    }
    const refuse = (code: string, message?: string) => {
      const answer = answerWith(operation ?? '', code, message)
      return emit(unsignedReply(answer), false, { answer })
    }
    if (operation === undefined) {
      return refuse('NO_INTERFACE_DEF', `There is no call at ${visibleText(path, 300)}.`)
    }
    const method = contract.operations[operation]?.method
    if (request.method !== method) {
      return refuse('METHOD_NOT_SUPPORTED', `${operation} is called with ${method}.`)
    }
    const type = request.header('content-type')
    if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
      return refuse('MEDIA_TYPE_NOT_ACCEPTABLE')
    }
    const isTrusted = origin !== undefined && signingHeaders.every((name) => !request.header(name))
    const authentication = isTrusted ? { signedPath: path } : await authenticate(request, target)
    if ('code' in authentication) return refuse(authentication.code, authentication.message)
    const outcome = await perform(operation, request, target)
    const { answer, scenario, instead } = outcome
    if (instead !== undefined) return emit(instead, !isTrusted, outcome)
    if (scenario.slow !== undefined) await realTime.sleep(scenario.slow, options.signal)
    if (scenario.lost === true) return emit('break', !isTrusted, outcome)
    return emit(await signedReply(authentication.signedPath, answer, scenario), !isTrusted, outcome)
  }
}

/** The gateway answers a request that it cannot authenticate without signature, client id and time. */
function unsignedReply(answer: Answer): SandboxReply {
  return { status: 200, headers: { 'content-type': jsonType }, body: JSON.stringify(answer) }
}
