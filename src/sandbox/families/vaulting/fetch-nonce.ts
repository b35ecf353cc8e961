import { resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { fieldOf } from '../../json.ts'
import { checkCard } from '../../state/card.ts'
import { createRecentMap } from '../../state/recent-map.ts'

/** The digit in the id of a nonce. */
const nonceKind = 7

/** Makes the behaviour of `fetchNonce`. A nonce is good for one payment: so the name says, and nothing else is documented. */
export function createFetchNonce({ clock, contract, nextId, state }: FamilyContext): OperationHandler {
  const nonces = createRecentMap<string>(state.maxEntries, { onEvict: state.tokens.withdraw })
  return (call) => {
    const forced = forcedCode(contract, call)
    const checked = checkCard(fieldOf(call.request, 'card'), clock.now())
    const code = forced ?? ('code' in checked ? 'PROCESS_FAIL' : 'SUCCESS')
    const result = resultOf(contract, 'fetchNonce', code)
    if (code !== 'SUCCESS') return { result }
    let isUsed = false
    const cardToken = state.tokens.issue('nonce', nextId(nonceKind), {
      methodType: 'CARD',
      isOneOff: true,
      ...('card' in checked && { card: checked.card }),
      refusal: () => (isUsed ? 'INVALID_CARD_NUMBER' : undefined),
      // The payer is at the shop, and completes the payment there as with the card itself.
      paysAtOnce: () => false,
      onPayment: () => {
        isUsed = true
      },
    })
    nonces.set(cardToken, cardToken)
    return { result, cardToken }
  }
}
