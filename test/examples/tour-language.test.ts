import { expect, it } from 'vitest'
import { languageAsked } from '../../examples/tour/language.ts'

it.each<
  [what: string, args: string[], env: Record<string, string>, language: ReturnType<typeof languageAsked>]
>([
  ['nothing', [], {}, 'en'],
  ['--lang zh', ['--lang', 'zh'], {}, 'zh'],
  ['--lang=zh-CN', ['--lang=zh-CN'], { LANG: 'en_US.UTF-8' }, 'zh'],
  ['--lang EN', ['--lang', 'EN'], { LC_ALL: 'zh_CN.UTF-8' }, 'en'],
  ['another language', ['--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }, undefined],
  ['no language', ['--lang', ''], { LANG: 'zh_CN.UTF-8' }, undefined],
  ['no value', ['--lang'], {}, undefined],
  ['another flag', ['--language', 'zh'], {}, undefined],
  ['a Chinese locale', [], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  ['LC_ALL before LC_MESSAGES', [], { LC_ALL: 'C', LC_MESSAGES: 'zh_CN' }, 'en'],
  ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'zh_TW@stroke', LANG: 'de_DE' }, 'zh'],
  ['an empty variable', [], { LC_ALL: '', LANG: 'zh' }, 'zh'],
  ['the locale of another language', [], { LANG: 'de_DE.UTF-8' }, 'en'],
])('%s', (_, args, env, language) => {
  expect(languageAsked(args, env)).toBe(language)
})
