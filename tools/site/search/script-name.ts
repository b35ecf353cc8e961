/** The script with library and index of a language, by its BCP 47 tag. */
export function searchScriptName(language: string): string {
  return `search-${language}.js`
}
