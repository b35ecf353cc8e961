import { exampleRequest, type Merchant, notifyUrl, type RawAnswer } from '../merchant.ts'

/** The calls of one authorization, and what its payer does. */
export interface ConsentFlow {
  readonly consult: (more?: Record<string, unknown>) => Promise<RawAnswer>
  readonly exchange: (authCode: unknown, more?: Record<string, unknown>) => Promise<RawAnswer>
  readonly refresh: (refreshToken: unknown, more?: Record<string, unknown>) => Promise<RawAnswer>
  readonly revoke: (accessToken: unknown) => Promise<RawAnswer>
  readonly debit: (accessToken: unknown, paymentRequestId: string) => Promise<RawAnswer>
  /** Asks, has the payer agree, and gives the code. */
  readonly obtainCode: (more?: Record<string, unknown>) => Promise<string>
  /** Everything until there are tokens. */
  readonly obtainTokens: (more?: Record<string, unknown>) => Promise<Record<string, unknown>>
}

export function consentFlow(merchant: Merchant, wallet = 'GCASH', authState = 'consent-1'): ConsentFlow {
  const { call, sandbox, received, pass } = merchant
  const apply = (fields: Record<string, unknown>) =>
    call('/v1/authorizations/applyToken', { customerBelongsTo: wallet, ...fields })
  const flow: ConsentFlow = {
    consult: (more = {}) =>
      call('/v1/authorizations/consult', {
        ...exampleRequest('consultAuthorization'),
        customerBelongsTo: wallet,
        authState,
        authNotifyUrl: notifyUrl,
        ...more,
      }),
    exchange: (authCode, more = {}) => apply({ grantType: 'AUTHORIZATION_CODE', authCode, ...more }),
    refresh: (refreshToken, more = {}) => apply({ grantType: 'REFRESH_TOKEN', refreshToken, ...more }),
    revoke: (accessToken) => call('/v1/authorizations/revoke', { accessToken }),
    debit: (accessToken, paymentRequestId) =>
      merchant.pay({
        paymentRequestId,
        paymentMethod: { paymentMethodType: wallet, paymentMethodId: accessToken },
      }),
    obtainCode: async (more) => {
      await flow.consult(more)
      sandbox.approve(authState)
      await pass(3000)
      const code = received.findLast(({ body }) => body.authCode !== undefined)?.body.authCode
      return String(code)
    },
    obtainTokens: async (more) => (await flow.exchange(await flow.obtainCode(more))).body,
  }
  return flow
}

/** The code of an answer. */
export const codeOf = ({ body }: RawAnswer) => body.result.resultCode
