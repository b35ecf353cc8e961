/** The languages that commands speak. */
export type Language = 'en' | 'zh'

/** A text for people, in every language of the commands. */
export type Text = Readonly<Record<Language, string>>

/** Where the locale of messages stands, in the order in which POSIX reads it: the first that is not empty counts. */
const localeVariables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/**
 * Reads a language from its tag, such as `zh`, `zh-CN` or `zh_CN.UTF-8`.
 *
 * @returns `undefined` for a language without texts
 */
export function readLanguage(tag: string): Language | undefined {
  const language = tag.toLowerCase().split(/[-_.@]/, 1)[0]
  return language === 'en' || language === 'zh' ? language : undefined
}

/**
 * The language of a run: the one of `--lang`, else the locale's, else English. The arguments are looked through before
 * they are parsed, since mistakes in them are told in that language as well.
 *
 * With `--json` only `--lang` counts: what a program reads must not depend on the machine's locale.
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const end = args.indexOf('--')
  const flags = end < 0 ? args : args.slice(0, end)
  const asked = flags.flatMap((arg, index) => {
    if (arg === '--lang') return readLanguage(flags[index + 1] ?? '') ?? []
    return arg.startsWith('--lang=') ? (readLanguage(arg.slice('--lang='.length)) ?? []) : []
  })
  const last = asked.at(-1)
  if (last !== undefined || flags.includes('--json')) return last ?? 'en'
  const locale = localeVariables.map((name) => env[name]).find((value) => value !== undefined && value !== '')
  return (locale !== undefined && readLanguage(locale)) || 'en'
}
