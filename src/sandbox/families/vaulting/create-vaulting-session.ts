import { type Answer, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { textIn } from '../../json.ts'
import type { Vaulting, Vaultings } from './vaulting.ts'
import type { VaultingLifecycle } from './vaulting-lifecycle.ts'

/** Makes the behaviour of `createVaultingSession`. */
export function createCreateVaultingSession(
  context: FamilyContext,
  vaultings: Vaultings,
  lifecycle: VaultingLifecycle,
): OperationHandler {
  const { contract } = context
  const answer = (code: string): Answer => ({ result: resultOf(contract, 'createVaultingSession', code) })
  return (call) => {
    const code = forcedCode(contract, call) ?? 'SUCCESS'
    if (resultCodeOf(contract, 'createVaultingSession', code)?.status === 'F') return answer(code)
    const known = vaultings.find(textIn(call.request, 'vaultingRequestId'))
    // The documentation knows no code for an id that another call has used.
    if (known?.operation === 'vaultPaymentMethod') return answer('PROCESS_FAIL')
    const vaulting = known ?? lifecycle.open(call, 'createVaultingSession')
    return code === 'SUCCESS' ? { ...answer(code), ...sessionOf(vaulting, context) } : answer(code)
  }
}

function sessionOf({ vaultingId, expiresAt }: Vaulting, { url }: FamilyContext) {
  const part = globalThis.btoa(vaultingId)
  return {
    vaultingSessionData: `${part}&&SG&&188&&${globalThis.btoa('{"productScene":"VAULTING"}')}`,
    vaultingSessionId: `session-${vaultingId}`,
    vaultingSessionExpiryTime: timeText(expiresAt),
    normalUrl: vaultingUrl(vaultingId, url()),
  }
}

/** The address of the page of an attempt. */
export function vaultingUrl(vaultingId: string, url: string): string {
  return `${url}/vault/${vaultingId}`
}
