import type { FamilyContext, RequestSubject, SandboxFamily } from '../../family.ts'
import { type JsonObject, textOf } from '../../json.ts'
import { createApplyToken } from './apply-token.ts'
import { createConsents } from './consent.ts'
import { createConsentLifecycle } from './consent-lifecycle.ts'
import { consentsTable, createConsentPages } from './consent-page.ts'
import { createConsultAuthorization } from './consult-authorization.ts'
import { createFirstPaymentConsents } from './first-payment.ts'
import { createRevoke } from './revoke.ts'

/** The authorization family, and what a payer does by program. An authorization is named by its `authState`. */
export interface AuthorizationFamily extends SandboxFamily {
  readonly owns: (authState: string) => boolean
  /** The payer agrees. Returns whether the authorization was waiting for that. */
  readonly approve: (authState: string) => boolean
  /** The payer declines. Returns whether the authorization was waiting. */
  readonly decline: (authState: string) => boolean
  /** The payer ends the authorization at the wallet. Returns whether there was one. */
  readonly revoke: (authState: string) => boolean
}

/** The behaviour of consultAuthorization, applyToken and revoke. */
export function createAuthorizationFamily(context: FamilyContext): AuthorizationFamily {
  const { state } = context
  const consents = createConsents(state.maxEntries, state.tokens)
  const lifecycle = createConsentLifecycle(context, consents)
  const by =
    (act: (consent: NonNullable<ReturnType<typeof consents.find>>) => boolean) => (authState: string) => {
      const consent = consents.findByState(authState)
      return consent !== undefined && act(consent)
    }
  return {
    operations: {
      consultAuthorization: createConsultAuthorization(context, consents, lifecycle),
      applyToken: createApplyToken(context, consents, lifecycle),
      revoke: createRevoke(context, consents, lifecycle),
    },
    subjectOf: (request: JsonObject): RequestSubject | undefined => {
      // A code or token is never the id of a request: ids are logged.
      const held = ['authCode', 'refreshToken', 'accessToken'].map((name) => textOf(request, name) ?? '')
      const consent = held.map((text) => consents.findByText(text)).find((one) => one !== undefined)
      const id = textOf(request, 'authState') ?? consent?.authState
      return id === undefined ? undefined : { id, madeBy: { operation: 'consultAuthorization', id } }
    },
    onNotification: createFirstPaymentConsents(context, consents, lifecycle),
    pageAt: createConsentPages(consents, lifecycle),
    section: (count) => {
      const newest = consents.newest(count)
      return newest.length === 0
        ? undefined
        : { title: 'Authorizations', html: consentsTable(newest, context.url()) }
    },
    owns: by(() => true),
    approve: by(lifecycle.approve),
    decline: by(lifecycle.decline),
    revoke: by(lifecycle.revokeByPayer),
  }
}
