import type { CommandSpec, FlagSpec } from './command-spec.ts'
import type { Language } from './language.ts'

const words = {
  usage: { en: 'Usage', zh: '用法' },
  command: { en: 'COMMAND', zh: '命令' },
  flags: { en: '[flags]', zh: '[选项]' },
  help: {
    en: 'this text; of a command: antom-contract COMMAND --help',
    zh: '显示本说明；某个命令的说明：antom-contract 命令 --help',
  },
  version: { en: 'the version of the package', zh: '显示本包的版本' },
  independent: {
    en: 'Independent of Ant Group and Antom.',
    zh: '本项目与蚂蚁集团及 Antom 无关。',
  },
  exits: { en: 'Exit codes', zh: '退出码' },
} as const

/** The widest line of a help text, in columns of a terminal. */
const width = 120

/** The help of the program: its commands. */
export function programHelp(commands: readonly CommandSpec[], language: Language): string {
  const rows: (readonly [string, string])[] = commands.map(({ name, summary }) => [name, summary[language]])
  const global: (readonly [string, string])[] = [
    ['-h, --help', words.help[language]],
    ['-V, --version', words.version[language]],
  ]
  const first = Math.max(...[...rows, ...global].map(([left]) => left.length))
  const usage = `${words.usage[language]}${colon[language]}antom-contract ${words.command[language]} ${words.flags[language]}`
  return [
    usage,
    '',
    ...table(rows, first),
    '',
    ...table(global, first),
    '',
    words.independent[language],
    '',
  ].join('\n')
}

/** The help of a command: usage, what it does, flags, exit codes, examples. */
export async function commandHelp(spec: CommandSpec, language: Language): Promise<string> {
  const flags = Object.entries(spec.flags).map(([name, flag]): readonly [string, string] => [
    flagUsage(name, flag),
    flag.help[language],
  ])
  const first = Math.max(...flags.map(([left]) => left.length))
  const usage = [`antom-contract ${spec.name}`, spec.operands, words.flags[language]]
    .filter(Boolean)
    .join(' ')
  const exits = spec.exits.map(([code, meaning]) => `${code} ${meaning[language]}`).join(semicolon[language])
  const more = await spec.more?.()
  return [
    `${words.usage[language]}${colon[language]}${usage}`,
    '',
    ...spec.about[language].split('\n').flatMap((line) => wrap(line)),
    '',
    ...table(flags, first),
    ...(more === undefined ? [] : ['', more[language].trimEnd()]),
    '',
    ...wrap(`${words.exits[language]}${colon[language]}${exits}${stop[language]}`),
    ...(spec.examples.length > 0 ? ['', ...spec.examples.map((example) => `  ${example}`)] : []),
    '',
  ].join('\n')
}

const colon = { en: ': ', zh: '：' } as const
const semicolon = { en: '; ', zh: '；' } as const
const stop = { en: '.', zh: '。' } as const

function flagUsage(name: string, { short, value }: FlagSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

/** Two columns, the second wrapped below itself. */
function table(rows: readonly (readonly [string, string])[], first: number): string[] {
  return rows.flatMap(([left, right]) =>
    wrap(right, width - first - 4).map(
      (line, index) => `  ${(index === 0 ? left : '').padEnd(first)}  ${line}`,
    ),
  )
}

/** Breaks a text into lines: at spaces, or between Chinese characters, but not before a closing mark or behind an opening one. */
function wrap(text: string, most = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(/ *[（“]*(?:\p{Script=Han}|[^\p{Script=Han} （“]*)[，。；：、）”]*/gu) ??
    []) {
    if (line !== '' && columns(line) + columns(part) > most) {
      lines.push(line)
      line = part.trimStart()
    } else line += part
  }
  return [...lines, line]
}

/** How many columns of a terminal a text takes: Chinese characters and full-width marks take two. */
export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\uffff]/.test(character) ? 2 : 1), 0)
}
