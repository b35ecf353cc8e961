/** What {@link visibleText} escapes, line feeds excepted: those that stand in JSON text were put there to indent it. */
const invisible = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/gu

/**
 * Writes a value as JSON in which every character that a terminal acts on is escaped. It means the same as what
 * `JSON.stringify` gives, which leaves DEL, the C1 controls and those that reorder text as they are.
 *
 * @param value - a value that JSON can hold
 *
 * @example
 * ```ts
 * visibleJson({ id: '\u202eabc' }) // '{\n  "id": "\\u202eabc"\n}'
 * ```
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(invisible, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
