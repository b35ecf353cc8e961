import { currencyDecimals } from '../../../../generated/currencies.ts'
import { timing } from '../../../../generated/sandbox.ts'
import { visibleText } from '../../../core/visible-text.ts'
import { encodeBase64 } from '../../../signing/index.ts'
import { type Answer, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'
import { settlementRefusal } from './offered-methods.ts'
import { scenarioOfSession } from './scenario-of-session.ts'
import type { SessionLifecycle } from './session-lifecycle.ts'
import { createSessionMethods } from './session-methods.ts'
import { isEasySafePay, type SandboxSession, type SessionState } from './session-state.ts'

/** The digit in a paymentSessionId. */
const sessionKind = 8

/** The documented length of a paymentSessionId. */
const sessionIdLength = 64

/** How far the merchant's clock may be ahead, so that "in an hour" is not refused as later than that. */
const tolerance = 60_000

/** Makes the behaviour of `createPaymentSession`. */
export function createCreatePaymentSession(
  context: FamilyContext,
  sessions: SessionState,
  lifecycle: SessionLifecycle,
): OperationHandler {
  const { clock, contract, period, state } = context
  const methodsOf = createSessionMethods(contract)
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'createPaymentSession', code, message),
  })

  /** When the session expires, or why the requested time cannot be used. A time that is asked for is not sped up. */
  const expiryOf = (request: JsonObject): number | { readonly problem: string } => {
    const now = clock.now()
    const requested = Date.parse(textIn(request, 'paymentSessionExpiryTime'))
    if (Number.isNaN(requested)) return now + period(timing.paymentSessionExpiry)
    if (requested <= now) return { problem: '/paymentSessionExpiryTime is in the past' }
    const latest = now + timing.paymentSessionExpiry * 1000
    return requested <= latest + tolerance
      ? requested
      : { problem: `/paymentSessionExpiryTime is later than ${timeText(latest)}, the latest possible time` }
  }

  return (call) => {
    const { request } = call
    const forced = forcedCode(contract, call)
    const isUncertain =
      forced !== undefined && resultCodeOf(contract, 'createPaymentSession', forced)?.status === 'U'
    if (forced !== undefined && forced !== 'SUCCESS' && !isUncertain) return answerWith(forced)

    const scene = textOf(request, 'productScene')
    if (scene === 'EASY_PAY' && textOf(request, 'productCode') === 'CASHIER_PAYMENT') {
      return answerWith('PARAM_ILLEGAL', '/productScene EASY_PAY needs the productCode AGREEMENT_PAYMENT')
    }
    const refusal = settlementRefusal(
      contract,
      'createPaymentSession',
      request,
      Object.keys(currencyDecimals),
    )
    if (refusal !== undefined) return refusal
    const expiresAt = expiryOf(request)
    if (typeof expiresAt !== 'number') return answerWith('PARAM_ILLEGAL', expiresAt.problem)
    const found = methodsOf(request)
    if ('code' in found) return answerWith(found.code, found.message)
    const paymentRequestId = textIn(request, 'paymentRequestId')
    if (state.payments.findByRequestId(paymentRequestId) !== undefined) {
      const shown = visibleText(paymentRequestId, 64)
      return answerWith('PROCESS_FAIL', `There is a payment with the paymentRequestId ${shown} already.`)
    }

    const session: SandboxSession = {
      sessionId: context.nextId(sessionKind).padEnd(sessionIdLength, '0'),
      paymentRequestId,
      productCode: textIn(request, 'productCode'),
      productScene: scene,
      request,
      methods: found.methods,
      createdAt: clock.now(),
      expiresAt,
      scenario: scenarioOfSession(call, contract),
      timers: context.createTimers(),
      paymentId: undefined,
    }
    sessions.add(session)
    const { payer, ending } = session.scenario
    if (payer !== undefined || ending !== undefined) {
      // Only after the answer: the payer needs the session in it.
      session.timers.start(0, () => lifecycle.submit(session, undefined, refusedBy(session)))
    }
    return isUncertain ? answerWith(forced) : sessionAnswer(session, context)
  }
}

/** The payer of EasySafePay declines in the client, so that its payment fails at once. */
function refusedBy(session: SandboxSession): string | undefined {
  return isEasySafePay(session) && session.scenario.payer === 'decline' ? 'PROCESS_FAIL' : undefined
}

function sessionAnswer(session: SandboxSession, { contract, url }: FamilyContext): Answer {
  const { sessionId, expiresAt, productScene, request } = session
  const pageUrl = `${url()}${sessionPath(session)}`
  return {
    result: resultOf(contract, 'createPaymentSession', 'SUCCESS'),
    paymentSessionId: sessionId,
    paymentSessionData: sessionData(pageUrl),
    paymentSessionExpiryTime: timeText(expiresAt),
    ...(productScene === 'CHECKOUT_PAYMENT' && { normalUrl: pageUrl }),
    ...subscriptionIds(session, fieldOf(request, 'subscription')),
  }
}

/** The path of the page on which a payer pays. */
export function sessionPath({ sessionId }: SandboxSession): string {
  return `/checkout/${sessionId}`
}

/** Opaque to its reader, in the gateway's form: base64, the sign of a host, a number. */
function sessionData(pageUrl: string): string {
  const text = new TextEncoder().encode(JSON.stringify({ sandbox: pageUrl }))
  return `${encodeBase64(text)}&&SG&&111`
}

/** The ids of a billing subscription; there is no invoice before a trial ends. */
function subscriptionIds({ sessionId }: SandboxSession, subscription: unknown): JsonObject {
  if (!isObject(subscription)) return {}
  const hasTrial = fieldOf(subscription, 'trialSettings') !== undefined
  const number = sessionId.slice(0, 35)
  return { subscriptionId: `sub${number}`, ...(!hasTrial && { invoiceId: `inv${number}` }) }
}
