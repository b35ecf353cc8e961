import { type Answer, resultCodeOf, resultOf, type SandboxContract } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { canonical, fieldOf, type JsonObject, textIn } from '../../json.ts'
import { sendToCustoms } from './customs-answer.ts'
import type { DeclarationState, SandboxDeclaration } from './declaration-state.ts'
import {
  canRetransmit,
  type DeclareRefusal,
  declaredOrder,
  orderRefusal,
  paymentRefusal,
  retransmissionRefusal,
} from './declare-refusal.ts'

/** The digit in a customsPaymentId. */
const declarationKind = 7

/** Makes the behaviour of `declare`. */
export function createDeclare(context: FamilyContext, declarations: DeclarationState): OperationHandler {
  const { clock, contract, state, nextId, createTimers } = context
  const refuse = ({ code, message }: DeclareRefusal): Answer => ({
    result: resultOf(contract, 'declare', code, message),
  })
  /** The answer to a request with the id of an earlier one: a plain repetition, or a retransmission. */
  const repeat = (
    known: SandboxDeclaration,
    request: JsonObject,
    ending: string | undefined,
  ): DeclareRefusal | undefined => {
    const isSame = canonical(known.request) === canonical(request)
    const refusal = isSame ? undefined : retransmissionRefusal(context, known, request)
    if (refusal !== undefined) return refusal
    if (!isSame || canRetransmit(context, known)) {
      const payment = state.payments.find(known.paymentId)
      if (payment === undefined) return { code: 'ORDER_NOT_EXIST' }
      const notPayable = paymentRefusal(payment)
      if (notPayable !== undefined) return notPayable
      const order = declaredOrder(request, payment)
      const notDeclarable = orderRefusal(declarations, payment, order, known)
      if (notDeclarable !== undefined) return notDeclarable
      Object.assign(known, { request, ...order })
      sendToCustoms(context, known, ending)
    }
    known.lastCallAt = clock.now()
    return undefined
  }

  return (call) => {
    const { request, scenario } = call
    const known = declarations.find(textIn(request, 'declarationRequestId'))
    if (known !== undefined) {
      const uncertain = forcedUncertainAnswer(contract, 'declare', call)
      const refusal = repeat(known, request, scenario.ending)
      return refusal === undefined ? (uncertain ?? declareAnswer(known, contract)) : refuse(refusal)
    }
    const code = forcedCode(contract, call)
    const status = code === undefined ? undefined : resultCodeOf(contract, 'declare', code)?.status
    if (code !== undefined && (status === 'F' || leavesNoRecord(contract, code))) return refuse({ code })
    const payment = state.payments.find(textIn(request, 'paymentId'))
    if (payment === undefined) return refuse({ code: code ?? 'ORDER_NOT_EXIST' })
    const notPayable = paymentRefusal(payment)
    if (notPayable !== undefined) return refuse(notPayable)
    const order = declaredOrder(request, payment)
    const notDeclarable = orderRefusal(declarations, payment, order)
    if (notDeclarable !== undefined) return refuse(notDeclarable)
    const now = clock.now()
    const declaration: SandboxDeclaration = {
      declarationRequestId: textIn(request, 'declarationRequestId'),
      paymentId: payment.paymentId,
      customsPaymentId: nextId(declarationKind),
      request,
      ...order,
      status: 'IN_PROCESS',
      answer: undefined,
      lastCallAt: now,
      changedAt: now,
      timers: createTimers(),
    }
    declarations.add(declaration)
    sendToCustoms(context, declaration, scenario.ending)
    return code !== undefined && status === 'U' ? refuse({ code }) : declareAnswer(declaration, contract)
  }
}

function declareAnswer(
  { customsPaymentId, orderId, request }: SandboxDeclaration,
  contract: SandboxContract,
): Answer {
  return {
    result: resultOf(contract, 'declare', 'SUCCESS'),
    customsPaymentId,
    customsOrderId: orderId,
    ...(fieldOf(request, 'buyerCertificate') !== undefined && { identityCheckResult: 'CHECK_PASSED' }),
  }
}
