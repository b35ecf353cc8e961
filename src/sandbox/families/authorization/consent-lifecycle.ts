import { timing } from '../../../../generated/sandbox.ts'
import { resultOf } from '../../contract.ts'
import type { FamilyContext } from '../../family.ts'
import type { JsonObject } from '../../json.ts'
import type { Consent, Consents, Expiring } from './consent.ts'
import { tokenPeriods } from './token-periods.ts'

/** The transitions of a consent. Each one sends the notification that belongs to it. */
export interface ConsentLifecycle {
  /** Lets a new consent wait for its payer. */
  readonly start: (consent: Consent) => void
  /** The payer agrees. Returns whether the consent was waiting for that. */
  readonly approve: (consent: Consent) => boolean
  /** The payer declines, which is not notified. Returns whether the consent was waiting. */
  readonly decline: (consent: Consent) => boolean
  /** Exchanges the code, which is then used up. */
  readonly exchange: (consent: Consent) => void
  /** Gives the token of a consent that came with a payment. No refresh token is notified, so that there is none. */
  readonly createWithPayment: (consent: Consent) => void
  /** Gives another access token; the former one does not pay any more. */
  readonly refresh: (consent: Consent) => void
  /**
   * Ends a consent. Returns whether there was one to end.
   *
   * @param reason - is notified
   */
  readonly revoke: (consent: Consent, reason?: string) => boolean
  /** The payer ends a consent at the wallet. Returns whether there was one that payers can end. */
  readonly revokeByPayer: (consent: Consent) => boolean
}

/** The digit in the ids of consents, codes and tokens. */
const consentKind = 6

/** The wallet whose payers cannot end an authorization themselves. */
const walletWithoutRevocation = 'ANTOM_BIZ_ACCOUNT'

/** The name of a payer at the wallet, masked as wallets print it. */
export function maskedLogin(userLoginId?: string): string {
  return userLoginId === undefined ? 'p***@mail.example' : `${userLoginId.slice(0, 3)}***`
}

export function createConsentLifecycle(context: FamilyContext, consents: Consents): ConsentLifecycle {
  const { clock, contract, period, nextId, notify, state } = context

  const send = (consent: Consent, type: string, fields: JsonObject) => {
    const isFirst = consent.notifications === 0
    consent.notifications += 1
    const { authClientId, notifyUrl: url, scenario } = consent
    const body = {
      authorizationNotifyType: type,
      result: resultOf(contract, 'notifyAuthorization', 'SUCCESS', 'success'),
      ...(authClientId !== undefined && { authClientId }),
      ...fields,
    }
    notify({ event: `AUTHORIZATION_${type}`, body, url, scenario, isFirst })
  }
  const expiring = (text: string, seconds: number): Expiring => ({
    text,
    expiresAt: clock.now() + period(seconds),
  })
  const newAccessToken = (consent: Consent): Expiring => {
    const { wallet } = consent
    const expiresAt = clock.now() + period(tokenPeriods(wallet).accessToken)
    const text = state.tokens.issue('access', nextId(consentKind), {
      methodType: wallet,
      refusal: () => (clock.now() >= expiresAt ? 'INVALID_ACCESS_TOKEN' : undefined),
      paysAtOnce: () => true,
    })
    return { text, expiresAt }
  }
  const newRefreshToken = ({ wallet }: Consent): Expiring | undefined => {
    const { refreshToken } = tokenPeriods(wallet)
    return refreshToken === undefined
      ? undefined
      : expiring(`sandbox-refresh-${nextId(consentKind)}`, refreshToken)
  }
  /** Time can have been moved beyond its end, before that was noted. */
  const isOpen = ({ status, waitsUntil }: Consent) => status === 'WAITING' && clock.now() < waitsUntil
  const approve = (consent: Consent): boolean => {
    if (!isOpen(consent)) return false
    consent.timers.clear()
    const authCode = expiring(`sandbox-code-${nextId(consentKind)}`, timing.authorizationCode)
    consents.update(consent, { status: 'AUTHORIZED', authCode })
    send(consent, 'AUTHCODE_CREATED', { authState: consent.authState, authCode: authCode.text })
    return true
  }
  const decline = (consent: Consent): boolean => {
    if (!isOpen(consent)) return false
    consent.timers.clear()
    consents.update(consent, { status: 'DECLINED' })
    return true
  }
  const revoke = (consent: Consent, reason?: string): boolean => {
    if (consent.status !== 'ACTIVE' && consent.status !== 'AUTHORIZED') return false
    const { accessToken } = consent
    consents.update(consent, {
      status: 'REVOKED',
      authCode: undefined,
      accessToken: undefined,
      refreshToken: undefined,
    })
    // Before the exchange there is no token that could be cancelled.
    if (accessToken !== undefined) {
      send(consent, 'TOKEN_CANCELED', {
        accessToken: accessToken.text,
        ...(reason !== undefined && { reason }),
      })
    }
    return true
  }
  return {
    start: (consent) => {
      const { timers, scenario } = consent
      timers.startAt(consent.waitsUntil, () => consents.update(consent, { status: 'EXPIRED' }))
      // Only after the answer: the payer needs the URL in it.
      if (scenario.payer !== undefined) {
        timers.start(0, () => (scenario.payer === 'approve' ? approve(consent) : decline(consent)))
      }
    },
    approve,
    decline,
    exchange: (consent) =>
      consents.update(consent, {
        status: 'ACTIVE',
        authCode: undefined,
        accessToken: newAccessToken(consent),
        refreshToken: newRefreshToken(consent),
      }),
    createWithPayment: (consent) => {
      const accessToken = newAccessToken(consent)
      consents.update(consent, { accessToken })
      send(consent, 'TOKEN_CREATED', {
        authState: consent.authState,
        accessToken: accessToken.text,
        userLoginId: consent.userLoginId,
      })
    },
    refresh: (consent) =>
      consents.update(consent, {
        accessToken: newAccessToken(consent),
        ...(tokenPeriods(consent.wallet).rotates && { refreshToken: newRefreshToken(consent) }),
      }),
    revoke,
    revokeByPayer: (consent) =>
      isRevocableByPayer(consent) && revoke(consent, 'The payer ended it at the wallet.'),
  }
}

/** Whether the payer can end a consent at the wallet. */
export function isRevocableByPayer({ status, wallet }: Consent): boolean {
  return (status === 'ACTIVE' || status === 'AUTHORIZED') && wallet !== walletWithoutRevocation
}
