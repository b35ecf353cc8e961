/*
 * The addresses by which programs and people refer to the reference site. They are printed by programs that are in
 * use, so what is here never changes; the generator passes it on to what ships.
 */

/** The page that lists every result code, by language, relative to the site's address. */
export const RESULT_CODE_PAGES = {
  en: 'result-codes.html',
  'zh-CN': 'zh-CN/result-codes.html',
} as const

/** The fragment at which one code stands on that page. */
export const RESULT_CODE_ANCHOR = '{table}-{code}'

/** `capture-AUTH_EXPIRED`. */
export function resultCodeAnchor(table: string, code: string): string {
  return RESULT_CODE_ANCHOR.replace('{table}', table).replace('{code}', code)
}
