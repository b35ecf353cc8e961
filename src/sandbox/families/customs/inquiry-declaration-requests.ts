import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { fieldOf, isTrue } from '../../json.ts'
import type { DeclarationState, SandboxDeclaration } from './declaration-state.ts'

/** Makes the behaviour of `inquiryDeclarationRequests`. */
export function createInquiryDeclarationRequests(
  { contract }: FamilyContext,
  declarations: DeclarationState,
): OperationHandler {
  const answerWith = (code: string): Answer => ({
    result: resultOf(contract, 'inquiryDeclarationRequests', code),
  })
  return (call) => {
    const code = forcedCode(contract, call)
    if (code !== undefined && code !== 'SUCCESS') return answerWith(code)
    const given = fieldOf(call.request, 'declarationRequestIds')
    const ids = new Set(Array.isArray(given) ? given.map(String) : [])
    const records = [...ids].flatMap((id) => declarations.find(id) ?? [])
    const notFound = [...ids].filter((id) => declarations.find(id) === undefined)
    return {
      ...answerWith('SUCCESS'),
      ...(notFound.length > 0 && { declarationRequestsNotFound: notFound }),
      ...(records.length > 0 && { declarationRecords: records.map(recordOf) }),
    }
  }
}

function recordOf(declaration: SandboxDeclaration) {
  const { request, answer } = declaration
  return {
    declarationRequestId: declaration.declarationRequestId,
    customsPaymentId: declaration.customsPaymentId,
    customsOrderId: declaration.orderId,
    customs: fieldOf(request, 'customs'),
    merchantCustomsInfo: fieldOf(request, 'merchantCustomsInfo'),
    declarationAmount: declaration.amount,
    splitOrder: isTrue(fieldOf(request, 'splitOrder')),
    declarationRequestStatus: declaration.status,
    lastModifiedTime: timeText(declaration.changedAt),
    ...(answer !== undefined && {
      customsDeclarationResultCode: answer.code,
      customsDeclarationResultDesc: answer.description,
      customsDeclarationReturnTime: timeText(answer.at),
    }),
  }
}
