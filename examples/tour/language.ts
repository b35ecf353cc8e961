import { parseArgs } from 'node:util'

export type Language = 'en' | 'zh'

/**
 * The language of the tour: that of `--lang`, else that of the locale, else English.
 *
 * @returns `undefined` when the arguments cannot be read, or name a language without texts
 */
export function languageAsked(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { lang: { type: 'string' } } })
    return values.lang === undefined ? (readLanguage(localeOf(env)) ?? 'en') : readLanguage(values.lang)
  } catch {
    return undefined
  }
}

/** The locale of messages, as POSIX reads it: the first variable that is not empty. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): string {
  return LC_ALL || LC_MESSAGES || LANG || ''
}

/** Reads a tag such as `zh`, `zh-CN` or `zh_CN.UTF-8`. */
function readLanguage(tag: string): Language | undefined {
  const [language] = tag.toLowerCase().split(/[-_.@]/)
  return language === 'en' || language === 'zh' ? language : undefined
}
