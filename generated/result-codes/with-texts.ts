// Joins the data and the texts of a table.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Rows with data and texts. */
export type WithTexts<Data, Texts> = {
  readonly [Code in keyof Data & keyof Texts]: Data[Code] & Texts[Code]
}

/**
 * Joins the rows of two tables that have the same codes.
 *
 * @param data - what a program needs to know
 * @param texts - what a person needs to know
 */
export function withTexts<Data extends object, Texts extends object>(
  data: Data,
  texts: Texts,
): WithTexts<Data, Texts> {
  const entries = Object.entries(texts).map(([code, text]) => [
    code,
    // Both are generated from the same rows.
    { ...(data as Readonly<Record<string, object>>)[code], ...text },
  ])
  return Object.fromEntries(entries)
}
