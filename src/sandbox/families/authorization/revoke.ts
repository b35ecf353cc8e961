import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, forcedSuccess } from '../../forced-code.ts'
import { textIn } from '../../json.ts'
import type { Consents } from './consent.ts'
import type { ConsentLifecycle } from './consent-lifecycle.ts'

/** Makes the behaviour of `revoke`. */
export function createRevoke(
  { clock, contract }: FamilyContext,
  consents: Consents,
  lifecycle: ConsentLifecycle,
): OperationHandler {
  const answer = (code: string): Answer => ({ result: resultOf(contract, 'revoke', code) })
  return (call) => {
    const code = forcedCode(contract, call)
    if (code !== undefined && code !== 'SUCCESS') return answer(code)
    const text = textIn(call.request, 'accessToken')
    const consent = consents.findByText(text)
    const token = consent?.accessToken
    const isGood = token?.text === text && clock.now() < token.expiresAt
    if (consent === undefined || !isGood) {
      return forcedSuccess(contract, 'revoke', call) ?? answer('INVALID_ACCESS_TOKEN')
    }
    lifecycle.revoke(consent)
    return answer('SUCCESS')
  }
}
