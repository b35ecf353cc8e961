import type { FamilyContext, SandboxNotification } from '../../family.ts'
import { fieldOf, textIn, textOf } from '../../json.ts'
import type { Consent, Consents } from './consent.ts'
import { type ConsentLifecycle, maskedLogin } from './consent-lifecycle.ts'

/** The digit in a consent's id. */
const consentKind = 6

/**
 * Makes what gives a token for an auto debit with which the payer has authorized as well, by pay or in EasySafePay, once it
 * is paid. The token is notified to the URL that is set for the merchant as a whole: the one in the request is for the
 * payment alone.
 */
export function createFirstPaymentConsents(
  context: FamilyContext,
  consents: Consents,
  lifecycle: ConsentLifecycle,
) {
  return ({ event, body, scenario }: SandboxNotification): void => {
    const isPaid = event === 'PAYMENT_RESULT' && textOf(fieldOf(body, 'result'), 'resultStatus') === 'S'
    const payment = isPaid ? context.state.payments.find(textIn(body, 'paymentId')) : undefined
    if (payment?.agreement === undefined) return
    const { agreement, methodType, redirectUrl = '' } = payment
    const consent: Consent = {
      consentId: context.nextId(consentKind),
      authState: textIn(agreement, 'authState'),
      wallet: methodType,
      scopes: ['AGREEMENT_PAY'],
      redirectUrl,
      notifyUrl: context.defaultNotifyUrl,
      authClientId: undefined,
      userLoginId: maskedLogin(textOf(agreement, 'userLoginId')),
      fingerprint: '',
      scenario,
      timers: context.createTimers(),
      // The payer has agreed already.
      waitsUntil: context.clock.now(),
      status: 'ACTIVE',
      authCode: undefined,
      accessToken: undefined,
      refreshToken: undefined,
      // The result of the payment was the first.
      notifications: 1,
    }
    consents.add(consent)
    lifecycle.createWithPayment(consent)
  }
}
