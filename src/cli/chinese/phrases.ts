/**
 * An English text of the library, and the same in Chinese: text with `$1` for each group of the pattern, or a function of
 * the groups, where a part has to be put into Chinese as well; it gives `undefined` when that part is not known.
 */
export type Phrase = readonly [
  pattern: RegExp,
  chinese: string | ((...groups: readonly string[]) => string | undefined),
]

/**
 * Puts a text of the library into Chinese. The library itself speaks English alone: every byte of a second language would
 * be loaded by whoever receives a notification.
 *
 * @param english - the text
 * @param phrases - the first that fits counts
 * @returns `undefined` for a text that no phrase fits
 */
export function inChinese(english: string, phrases: readonly Phrase[]): string | undefined {
  for (const [pattern, chinese] of phrases) {
    const found = pattern.exec(english)
    if (found === null) continue
    const groups = found.slice(1).map((group: string | undefined) => group ?? '')
    if (typeof chinese !== 'string') return chinese(...groups)
    return chinese.replace(/\$(\d)/g, (_, digit) => groups[Number(digit) - 1] ?? '')
  }
  return undefined
}
