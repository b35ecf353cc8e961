import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, forcedSuccess } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { type JsonObject, textIn } from '../../json.ts'
import type { Consent, Consents } from './consent.ts'
import type { ConsentLifecycle } from './consent-lifecycle.ts'

/** Makes the behaviour of `applyToken`. */
export function createApplyToken(
  context: FamilyContext,
  consents: Consents,
  lifecycle: ConsentLifecycle,
): OperationHandler {
  const { clock, contract } = context
  const answer = (code: string): Answer => ({ result: resultOf(contract, 'applyToken', code) })
  /** The consent of a code or token, if that is still good. */
  const find = (request: JsonObject, field: 'authCode' | 'refreshToken'): Consent | undefined => {
    const text = textIn(request, field)
    const consent = consents.findByText(text)
    const held = consent?.[field]
    const isGood = held?.text === text && clock.now() < held.expiresAt
    return isGood && consent?.wallet === textIn(request, 'customerBelongsTo') ? consent : undefined
  }
  return (call) => {
    const { request } = call
    const code = forcedCode(contract, call)
    if (code !== undefined && code !== 'SUCCESS') return answer(code)
    const isRefresh = textIn(request, 'grantType') === 'REFRESH_TOKEN'
    const consent = find(request, isRefresh ? 'refreshToken' : 'authCode')
    if (consent === undefined) {
      const refusal = answer(isRefresh ? 'INVALID_REFRESH_TOKEN' : 'INVALID_AUTHCODE')
      return forcedSuccess(contract, 'applyToken', call) ?? refusal
    }
    if (isRefresh) lifecycle.refresh(consent)
    else lifecycle.exchange(consent)
    return { ...answer('SUCCESS'), ...tokensOf(consent) }
  }
}

function tokensOf({ accessToken, refreshToken, scopes, userLoginId }: Consent): JsonObject {
  return {
    ...(accessToken !== undefined && {
      accessToken: accessToken.text,
      accessTokenExpiryTime: timeText(accessToken.expiresAt),
    }),
    ...(refreshToken !== undefined && {
      refreshToken: refreshToken.text,
      refreshTokenExpiryTime: timeText(refreshToken.expiresAt),
    }),
    ...(scopes.includes('AGREEMENT_PAY') && { userLoginId }),
  }
}
