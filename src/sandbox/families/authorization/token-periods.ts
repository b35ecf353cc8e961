/** How long the tokens of a wallet last, in seconds. */
export interface TokenPeriods {
  readonly accessToken: number
  /** Undefined for wallets without refresh tokens. */
  readonly refreshToken: number | undefined
  /** Whether a refresh gives another refresh token, after which the former one is not valid. */
  readonly rotates: boolean
}

const day = 86_400

/**
 * The periods differ from wallet to wallet and are not documented. These are taken from published answers: one wallet
 * has no refresh token and a token for a hundred years, two have a refresh token that lasts half a year longer, and
 * the others have two that expire together.
 */
export function tokenPeriods(wallet: string): TokenPeriods {
  if (wallet === 'KAKAOPAY') return { accessToken: 36_525 * day, refreshToken: undefined, rotates: false }
  const isLonger = wallet === 'TNG' || wallet === 'TRUEMONEY'
  return { accessToken: 365 * day, refreshToken: (isLonger ? 548 : 365) * day, rotates: isLonger }
}
