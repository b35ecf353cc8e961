import { resultOf } from '../../contract.ts'
import type { FamilyContext } from '../../family.ts'
import { fieldOf, isObject, textIn, textOf } from '../../json.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import type { SandboxSession } from './session-state.ts'

/** The digit in an access token. */
const tokenKind = 7

/** Whether a session is of EasySafePay, whose payer pays and authorizes in the client: there is no cashier page. */
export function isEasySafePay({ productCode }: SandboxSession): boolean {
  return productCode === 'AGREEMENT_PAYMENT'
}

/**
 * Tells the merchant of the access token that was made with a first payment. It goes to the URL that is set for the
 * merchant as a whole: the one in the request is for the payment alone.
 */
export function notifyToken(session: SandboxSession, payment: SandboxPayment, context: FamilyContext): void {
  const agreement = fieldOf(session.request, 'agreementInfo')
  if (!isObject(agreement)) return
  const userLoginId = textOf(agreement, 'userLoginId')
  context.notify({
    event: 'AUTHORIZATION_TOKEN_CREATED',
    body: {
      authorizationNotifyType: 'TOKEN_CREATED',
      result: resultOf(context.contract, 'notifyAuthorization', 'SUCCESS'),
      authState: textIn(agreement, 'authState'),
      accessToken: context.nextId(tokenKind),
      ...(userLoginId !== undefined && { userLoginId: `${userLoginId.slice(0, 3)}***` }),
    },
    url: context.defaultNotifyUrl,
    scenario: payment.scenario,
    isFirst: false,
  })
}
