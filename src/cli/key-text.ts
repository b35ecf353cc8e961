/** What separates the lines of a key, as it stands in a file or as an escape. */
const lineBreak = String.raw`(?:\s|\\+[nrt]|\\u\{a\})+`

/** More lines of the same text. A last one that is shorter than this has nothing to tell. */
const moreLines = String.raw`(?:${lineBreak}[\w+/=-]{20,})*`

/**
 * Keys as people keep them: PEM, its beginning at least; base64 of PEM; base64 of DER (RSA and elliptic curves, then
 * Ed25519); then what is left of those, and other forms. DER of such a length begins with `MI` and one of eight letters: no
 * text of another kind goes on from there for sixty characters without a dot, a colon or a space.
 */
const marked = new RegExp(
  [
    String.raw`-{1,10}BEGIN\b[\s\S]*?(?:-END [A-Z0-9 ]+-+|$)`,
    String.raw`(?<![\w+/-])LS0tLS1CRUdJTi[\w+/=-]*${moreLines}`,
    String.raw`(?<![\w+/-])MI[E-L][\w+/-]{57,}=*${moreLines}`,
    String.raw`(?<![\w+/-])MC4CAQAwBQYDK2V[\w+/-]+=*`,
    // The end of PEM, whose beginning is elsewhere, and lines of base64 as long as those of PEM.
    String.raw`(?<![\w+/=-])[\w+/=-]{1,76}${lineBreak}-{4,6}END [A-Z0-9 ]{0,20}KEY`,
    String.raw`(?<![\w+/-])[\w+/-]{64,76}(?:${lineBreak}[\w+/-]{64,76})+(?:${lineBreak}[\w+/=-]+)?`,
    // DER as hexadecimal digits, also in pairs.
    String.raw`(?<![\da-fA-F])30(?:8[12])[\da-fA-F]{60,}`,
    String.raw`30[: ](?:81|82)(?:[: ][\da-fA-F]{2}){30,}`,
    // The numbers of a JSON Web Key.
    String.raw`\\?"(?:d|n|p|q|dp|dq|qi|k)\\?"\s*:\s*\\?"[\w-]{20,}`,
  ].join('|'),
  'g',
)

/** Base64 of some length, such as a part of a key. */
const digits = /[\w+/-]{200,}={0,2}/g

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

/** A user name and a password in a URL, up to the last `@` of it. Bounded: what is searched can have any length. */
const credentials = /\b([a-z][a-z\d+.-]{0,20}:\/\/)[^\s"“”<>]{0,2000}@/gi

/**
 * Leaves keys out of a text, and user names and passwords out of the URLs in it.
 *
 * @param text - what is going to be printed
 */
export function withoutSecrets(text: string): string {
  return withoutKeys(text).replace(credentials, '$1…@')
}

/** Longer than every name that is looked up; a secret in a form of its own is rarely shorter. */
const longestRepeated = 100

/** Names of folders divide a path: what has fewer slashes is no path that has to be seen whole. */
const isPath = (text: string) => text.split('/').length * 40 > text.length

/**
 * Leaves long arguments out of a message that repeats them: they may be secrets in whatever form.
 *
 * @param text - the message
 * @param args - what the program was called with
 * @param instead - what stands for one of so many characters
 */
export function withoutLongArguments(
  text: string,
  args: readonly string[],
  instead: (length: number) => string,
): string {
  const values = args.flatMap((arg) => [arg, arg.replace(/^--[a-z-]+=/, '')])
  const long = values.filter((value) => value.length > longestRepeated && !isPath(value))
  return long.reduce((shown, value) => shown.replaceAll(value, () => instead(value.length)), text)
}
