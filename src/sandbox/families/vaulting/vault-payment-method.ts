import { type Answer, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode, leavesNoRecord } from '../../forced-code.ts'
import { fieldOf, isTrue, textIn } from '../../json.ts'
import { checkCard } from '../../state/card.ts'
import { requestedCard } from './card-detail.ts'
import { vaultingUrl } from './create-vaulting-session.ts'
import type { Vaulting, Vaultings } from './vaulting.ts'
import { storedDetail, type VaultingLifecycle } from './vaulting-lifecycle.ts'
import { isVaultingFailure } from './vaulting-page.ts'

/** Makes the behaviour of `vaultPaymentMethod`. */
export function createVaultPaymentMethod(
  context: FamilyContext,
  vaultings: Vaultings,
  lifecycle: VaultingLifecycle,
): OperationHandler {
  const { clock, contract } = context
  const resultFor = (code: string) => resultOf(contract, 'vaultPaymentMethod', code)
  const statusOf = (code: string) => resultCodeOf(contract, 'vaultPaymentMethod', code)?.status

  /** Whether a code is a failure that says nothing of a card, so that no attempt can end with it. */
  const isForeign = (code: string) =>
    statusOf(code) === 'F' && !isVaultingFailure(vaultingCode(code), contract)

  /** Begins the attempt, and ends it where no payer is needed. */
  const begin = (call: SandboxCall, forced: string | undefined): Vaulting => {
    const card = requestedCard(call.request)
    const checked = checkCard(card, clock.now())
    const vaulting = lifecycle.open(call, 'vaultPaymentMethod', 'code' in checked ? undefined : checked.card)
    const { ending, payer } = call.scenario
    if (forced !== undefined && statusOf(forced) === 'F') lifecycle.fail(vaulting, vaultingCode(forced))
    else if ('code' in checked) lifecycle.fail(vaulting, checked.code)
    else if (ending !== undefined) lifecycle.endLater(vaulting, vaultingCode(ending))
    else if (forced === 'VERIFICATION_IN_PROCESS' || payer !== undefined) return vaulting
    else if (!isTrue(fieldOf(card, 'is3DSAuthentication'))) lifecycle.store(vaulting)
    return vaulting
  }
  return (call): Answer => {
    const { request } = call
    const forced = forcedCode(contract, call)
    if (forced !== undefined && (leavesNoRecord(contract, forced) || isForeign(forced))) {
      return { result: resultFor(forced) }
    }
    const known = vaultings.find(textIn(request, 'vaultingRequestId'))
    // The documentation knows no code for an id that another call has used.
    if (known?.operation === 'createVaultingSession') return { result: resultFor('PROCESS_FAIL') }
    const vaulting = known ?? begin(call, forced)
    const isUncertain = forced === 'UNKNOWN_EXCEPTION'
    return isUncertain ? { result: resultFor(forced) } : answerFor(vaulting)
  }

  function answerFor(vaulting: Vaulting): Answer {
    const { vaultingRequestId, vaultingId, status } = vaulting
    const detail = storedDetail(vaulting)
    return {
      result: resultFor(answerCode(vaulting)),
      vaultingRequestId,
      ...(detail !== undefined && { paymentMethodDetail: detail }),
      ...(status === 'PROCESSING' && { normalUrl: vaultingUrl(vaultingId, context.url()) }),
    }
  }
}

/** The answer has fewer codes than the inquiry. */
function answerCode({ status, code }: Vaulting): string {
  if (status === 'SUCCESS') return 'SUCCESS'
  if (status === 'PROCESSING') return 'VERIFICATION_IN_PROCESS'
  return code === 'PROCESS_FAIL' ? code : 'VERIFICATION_FAIL'
}

/** The code of the inquiry for one of the answer. */
function vaultingCode(code: string): string {
  return code === 'VERIFICATION_FAIL' ? 'USER_PAYMENT_VERIFICATION_FAILED' : code
}
