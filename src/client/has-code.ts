/**
 * The codes that are documented for what has a code, such as an outcome, without the room that its type leaves for others.
 * `string` has none.
 */
export type DocumentedCode<Coded extends { readonly code: string }> = LiteralOf<Coded['code']>

/** The literals of a union of texts: what `string` itself, however it is written, cannot be assigned to. */
type LiteralOf<Text extends string> = Text extends string ? (string extends Text ? never : Text) : never

/**
 * Tells whether an outcome has one of some codes, and narrows `code` to them. The compiler refuses a code that is not
 * documented for the operation, which `outcome.code === 'MISSPELT'` is not refused for.
 *
 * @param outcome - of a call, or of waiting
 * @param codes - one or more of the codes that are documented for it
 * @returns whether its code is one of them. Another status does not follow from a code: compare `status` first
 *
 * @example
 * ```ts
 * const outcome = await antom.capture(request)
 * if (outcome.status === 'failed' && hasCode(outcome, 'AUTH_EXPIRED', 'AUTH_CANCELLED')) {
 *   const code: 'AUTH_EXPIRED' | 'AUTH_CANCELLED' = outcome.code
 *   console.log(`cannot be captured: ${code}`)
 * }
 * ```
 */
export function hasCode<Coded extends { readonly code: string }, Code extends DocumentedCode<Coded>>(
  outcome: Coded,
  ...codes: readonly [Code, ...Code[]]
): outcome is Coded & { readonly code: Code } {
  const known: readonly string[] = codes
  return known.includes(outcome.code)
}
