/** What separates the lines of a key, as it stands in a file or as an escape. */
const lineBreak = String.raw`(?:\s|\\+[nrt]|\\u\{a\})+`

/** More lines of the same text. A last one that is shorter than this has nothing to tell. */
const moreLines = String.raw`(?:${lineBreak}[\w+/=-]{20,})*`

/**
 * Keys as people keep them: PEM, its beginning at least; base64 of PEM; base64 of DER (RSA and elliptic curves, then
 * Ed25519). DER of such a length begins with `MI` and one of eight letters: no text of another kind goes on from there for
 * sixty characters without a dot, a colon or a space.
 */
const marked = new RegExp(
  [
    String.raw`-+BEGIN\b[\s\S]*?(?:-END [A-Z0-9 ]+-+|$)`,
    String.raw`(?<![\w+/-])LS0tLS1CRUdJTi[\w+/=-]*${moreLines}`,
    String.raw`(?<![\w+/-])MI[E-L][\w+/-]{57,}=*${moreLines}`,
    String.raw`(?<![\w+/-])MC4CAQAwBQYDK2V[\w+/-]+=*`,
  ].join('|'),
  'g',
)

/** Base64 of some length, such as a part of a key. */
const digits = /[A-Za-z0-9+/]{200,}={0,2}/g

/** Names of folders are shorter than this; in base64 a slash comes once in 64 characters, and letters of both kinds do. */
const isBase64 = (text: string) =>
  text.split('/').length * 16 < text.length && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text))

/**
 * Whether a text is a key or has one in it, in whatever form. A file whose name looks like one can be given as `./NAME`.
 *
 * @param text - what somebody gave
 */
export function holdsKey(text: string): boolean {
  return withoutKeys(text) !== text
}

/**
 * Puts `[key]` in the place of every key in a text.
 *
 * @param text - what is going to be printed
 */
export function withoutKeys(text: string): string {
  return text.replace(marked, '[key]').replace(digits, (match) => (isBase64(match) ? '[key]' : match))
}
