import { timing } from '../../../../generated/sandbox.ts'
import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { canonical, fieldOf, textIn, textOf } from '../../json.ts'
import type { Consent, Consents } from './consent.ts'
import { type ConsentLifecycle, maskedLogin } from './consent-lifecycle.ts'

/** The digit in a consent's id. */
const consentKind = 6

/** Makes the behaviour of `consultAuthorization`. */
export function createConsultAuthorization(
  context: FamilyContext,
  consents: Consents,
  lifecycle: ConsentLifecycle,
): OperationHandler {
  const { contract } = context
  return (call) => {
    const code = forcedCode(contract, call)
    if (code !== undefined && code !== 'SUCCESS') {
      return { result: resultOf(contract, 'consultAuthorization', code) }
    }
    const known = consents.findByState(textIn(call.request, 'authState'))
    const isOpen = known?.status === 'WAITING' && context.clock.now() < known.waitsUntil
    if (isOpen && known.fingerprint === canonical(call.request)) {
      return consultAnswer(known, context)
    }
    const consent = newConsent(call, context)
    consents.add(consent)
    lifecycle.start(consent)
    return consultAnswer(consent, context)
  }
}

function consultAnswer(consent: Consent, { contract, url }: FamilyContext): Answer {
  const normalUrl = `${url()}/consent/${consent.consentId}`
  return {
    result: resultOf(contract, 'consultAuthorization', 'SUCCESS'),
    normalUrl,
    authCodeForm: { codeDetails: [{ displayType: 'TEXT', codeValue: normalUrl }] },
  }
}

function newConsent({ request, scenario }: SandboxCall, context: FamilyContext): Consent {
  const scopes = fieldOf(request, 'scopes')
  return {
    consentId: context.nextId(consentKind),
    authState: textIn(request, 'authState'),
    wallet: textIn(request, 'customerBelongsTo'),
    scopes: Array.isArray(scopes) ? scopes.map(String) : [],
    redirectUrl: textIn(request, 'authRedirectUrl'),
    notifyUrl: textOf(request, 'authNotifyUrl') ?? context.defaultNotifyUrl,
    authClientId: textOf(request, 'authClientId'),
    userLoginId: maskedLogin(),
    fingerprint: canonical(request),
    scenario,
    timers: context.createTimers(),
    waitsUntil: context.clock.now() + context.period(timing.consent),
    status: 'WAITING',
    authCode: undefined,
    accessToken: undefined,
    refreshToken: undefined,
    notifications: 0,
  }
}
