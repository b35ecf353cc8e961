/** RFC 3339 with an offset, for peers that have no such check of their own. */
export const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Whether a text has at most so many characters. The peers' own checks count UTF-16 units, which the API does not.
 *
 * @param {number} limit
 * @returns {(text: string) => boolean}
 */
export function atMost(limit) {
  return (text) => text.length <= limit || (text.length <= 2 * limit && [...text].length <= limit)
}
