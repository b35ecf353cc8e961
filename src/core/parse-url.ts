/**
 * Reads a URL. Not with `URL.canParse`: in Node.js 20 it says no to every address with a letter such as `ü` once it was
 * called a few thousand times.
 *
 * @param text - anything
 * @returns undefined for what is no absolute URL
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
