import { resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, forcedSuccess } from '../../forced-code.ts'
import { textIn } from '../../json.ts'
import { vaultingUrl } from './create-vaulting-session.ts'
import type { Vaultings } from './vaulting.ts'
import { storedDetail } from './vaulting-lifecycle.ts'

/** Makes the behaviour of `inquireVaulting`. */
export function createInquireVaulting(context: FamilyContext, vaultings: Vaultings): OperationHandler {
  const { contract } = context
  return (call) => {
    const code = forcedCode(contract, call)
    const vaulting = vaultings.find(textIn(call.request, 'vaultingRequestId'))
    if (code !== undefined && code !== 'SUCCESS')
      return { result: resultOf(contract, 'inquireVaulting', code) }
    if (vaulting === undefined) {
      const refusal = { result: resultOf(contract, 'inquireVaulting', 'VAULTING_NOT_EXIST') }
      return forcedSuccess(contract, 'inquireVaulting', call) ?? refusal
    }
    const detail = storedDetail(vaulting)
    const { vaultingRequestId, vaultingId, status, metadata } = vaulting
    return {
      result: resultOf(contract, 'inquireVaulting', 'SUCCESS'),
      vaultingRequestId,
      vaultingStatus: status,
      vaultingResultCode: vaulting.code,
      vaultingResultMessage: resultCodeOf(contract, 'vaultingResultCode', vaulting.code)?.meaning ?? '',
      ...(detail !== undefined && { paymentMethodDetail: detail }),
      ...(status === 'PROCESSING' && { normalUrl: vaultingUrl(vaultingId, context.url()) }),
      ...(metadata !== undefined && { metadata }),
    }
  }
}
