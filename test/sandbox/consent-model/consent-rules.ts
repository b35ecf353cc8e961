const minute = 60_000
const day = 1440 * minute

/** How long payers have for the page, and shops for the code. */
export const pageLasts = 15 * minute
export const codeLasts = minute

/** How long tokens of the wallets last, in milliseconds, and whether a refresh gives another refresh token. */
export const wallets = {
  GCASH: { access: 365 * day, refresh: 365 * day, rotates: false },
  TNG: { access: 365 * day, refresh: 548 * day, rotates: true },
  KAKAOPAY: { access: 36_525 * day, refresh: undefined, rotates: false },
} as const
export type Wallet = keyof typeof wallets

/** A code or token. What it is called is known as soon as the shop knows it. */
export interface Issued {
  readonly expires: number
  text: string | undefined
}

/** What a payer lets the shop do, as the documented rules have it. */
export interface ModelConsent {
  readonly authState: string
  readonly wallet: Wallet
  /** Whether it was asked for by itself or with a payment. */
  readonly origin: 'consult' | 'payment'
  /** Whether its notifications may be sent twice. */
  isDuplicated: boolean
  /** The path of its page; empty without one. */
  page: string
  readonly waitsUntil: number
  status: 'waiting' | 'agreed' | 'active' | 'declined' | 'ended'
  code: Issued | undefined
  access: Issued | undefined
  refresh: Issued | undefined
  /** Whether the payer has agreed ever, and the tokens that were cancelled: all that has to be notified. */
  wasAgreed: boolean
  readonly cancelled: Issued[]
}

export function newConsent(
  authState: string,
  wallet: Wallet,
  at: number,
  origin: ModelConsent['origin'] = 'consult',
): ModelConsent {
  return {
    authState,
    wallet,
    origin,
    isDuplicated: false,
    page: '',
    waitsUntil: at + pageLasts,
    status: 'waiting',
    code: undefined,
    access: undefined,
    refresh: undefined,
    wasAgreed: false,
    cancelled: [],
  }
}

/** Whether something is the code or token of this name, and has not expired. */
const isGood = (issued: Issued | undefined, text: string, at: number): issued is Issued =>
  issued?.text === text && at < issued.expires

const issue = (at: number, lasts: number): Issued => ({ expires: at + lasts, text: undefined })

/** The payer agrees; whether that was still possible. */
export function agree(consent: ModelConsent, at: number): boolean {
  if (!isWaiting(consent, at)) return false
  consent.status = 'agreed'
  consent.code = issue(at, codeLasts)
  consent.wasAgreed = true
  return true
}

export function decline(consent: ModelConsent, at: number): boolean {
  if (!isWaiting(consent, at)) return false
  consent.status = 'declined'
  return true
}

export function isWaiting({ status, waitsUntil }: ModelConsent, at: number): boolean {
  return status === 'waiting' && at < waitsUntil
}

/** The payer or the shop ends it; whether there was anything to end. */
export function end(consent: ModelConsent): boolean {
  if (consent.status !== 'agreed' && consent.status !== 'active') return false
  if (consent.access !== undefined) consent.cancelled.push(consent.access)
  Object.assign(consent, { status: 'ended', code: undefined, access: undefined, refresh: undefined })
  return true
}

/** A code becomes tokens, once; the result code. */
export function exchange(consent: ModelConsent, text: string, wallet: string, at: number): string {
  if (!isGood(consent.code, text, at) || wallet !== consent.wallet) return 'INVALID_AUTHCODE'
  consent.status = 'active'
  consent.code = undefined
  consent.access = issue(at, wallets[consent.wallet].access)
  const { refresh } = wallets[consent.wallet]
  consent.refresh = refresh === undefined ? undefined : issue(at, refresh)
  return 'SUCCESS'
}

/** A refresh token becomes another access token, and the former one is dead; the result code. */
export function refresh(consent: ModelConsent, text: string, at: number): string {
  if (!isGood(consent.refresh, text, at)) return 'INVALID_REFRESH_TOKEN'
  const { access, refresh, rotates } = wallets[consent.wallet]
  consent.access = issue(at, access)
  if (rotates) consent.refresh = issue(at, refresh)
  return 'SUCCESS'
}

/** The shop ends it by its token; the result code. */
export function revoke(consent: ModelConsent, text: string, at: number): string {
  if (!isGood(consent.access, text, at)) return 'INVALID_ACCESS_TOKEN'
  end(consent)
  return 'SUCCESS'
}

/** Whether a token pays: it was agreed to, has not expired, and was neither revoked nor replaced. */
export function isAlive({ status, access }: ModelConsent, text: string, at: number): boolean {
  return status === 'active' && isGood(access, text, at)
}

/** A first payment that is paid brings a token, without a refresh token. */
export function activateByPayment(consent: ModelConsent, at: number): void {
  consent.status = 'active'
  consent.wasAgreed = true
  consent.access = issue(at, wallets[consent.wallet].access)
}
