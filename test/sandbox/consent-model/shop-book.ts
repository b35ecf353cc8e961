/** What a shop keeps of an authorization: a row of its table, as the guide to auto debit has it. */
export interface Row {
  readonly authState: string
  code?: string | undefined
  isExchanged: boolean
  access?: string | undefined
  /** In milliseconds since 1970; unknown for a token that was notified. */
  expires?: number | undefined
  refresh?: string | undefined
  /** Whether the last exchange or refresh ended otherwise than well: the token may have been replaced. */
  isUncertain: boolean
}

/** The tables of the shop. */
export interface ShopBook {
  readonly rows: Map<string, Row>
  /** Every code that came, by redirect or notification. */
  readonly codes: Map<string, Set<string>>
  /** Cancelled tokens: the notification can come before the answer that brings the token. */
  readonly cancelled: Set<string>
  /** Tokens of cards, by what stored them. */
  readonly cardTokens: Map<string, string>
  readonly row: (authState: string) => Row
  /** The code came, by redirect or by notification. */
  readonly noteCode: (authState: string, code: string) => void
  readonly keepTokens: (
    authState: string,
    tokens: {
      readonly accessToken?: string | null | undefined
      readonly accessTokenExpiryTime?: string | null | undefined
      readonly refreshToken?: string | null | undefined
    },
  ) => void
  readonly cancel: (accessToken: string) => void
  /** Whether the shop would charge with what it has. */
  readonly isChargeable: (row: Row, now: number) => boolean
}

export function createShopBook(): ShopBook {
  const rows = new Map<string, Row>()
  const codes = new Map<string, Set<string>>()
  const cancelled = new Set<string>()
  const row = (authState: string): Row => {
    const known = rows.get(authState) ?? { authState, isExchanged: false, isUncertain: false }
    rows.set(authState, known)
    return known
  }
  return {
    rows,
    codes,
    cancelled,
    cardTokens: new Map(),
    row,
    noteCode: (authState, code) => {
      codes.set(authState, (codes.get(authState) ?? new Set()).add(code))
      // Whichever comes first is used, and the other dropped.
      const known = row(authState)
      if (!known.isExchanged) known.code = code
    },
    keepTokens: (authState, { accessToken, accessTokenExpiryTime, refreshToken }) => {
      const known = row(authState)
      known.isExchanged = true
      known.isUncertain = false
      known.code = undefined
      if (typeof accessToken !== 'string' || cancelled.has(accessToken)) return
      known.access = accessToken
      known.expires = accessTokenExpiryTime ? Date.parse(accessTokenExpiryTime) : undefined
      known.refresh = refreshToken ?? known.refresh
    },
    cancel: (accessToken) => {
      cancelled.add(accessToken)
      for (const known of rows.values()) {
        if (known.access === accessToken) Object.assign(known, { access: undefined, refresh: undefined })
      }
    },
    isChargeable: ({ access, expires = Number.POSITIVE_INFINITY }, now) =>
      access !== undefined && now < expires,
  }
}
