/**
 * Characters that change what a terminal or a log shows beyond themselves: controls, line and paragraph separators,
 * and those that reorder or hide text.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/**
 * Shows text of foreign origin on one line, with every character that a terminal acts on escaped as `\u{1b}`. The tools
 * and the sources import nothing from each other, so the sources have a function of the same behaviour.
 *
 * @param text text that came from outside
 * @param longest how many characters are kept; the rest is `…`
 */
export function visibleText(text: string, longest = 1000): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return cut.replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
