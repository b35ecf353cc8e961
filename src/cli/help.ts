import type { CommandSpec, FlagSpec } from './command-spec.ts'
import type { Language } from './language.ts'
import { wrap, wrapHanging } from './wrap.ts'

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

/**
 * The help of the program: its commands.
 *
 * @param width - the widest line, in columns of a terminal
 */
export function programHelp(commands: readonly CommandSpec[], language: Language, width: number): string {
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
    ...table(rows, first, width),
    '',
    ...table(global, first, width),
    '',
    words.independent[language],
    '',
  ].join('\n')
}

/**
 * The help of a command: usage, what it does, flags, exit codes, examples.
 *
 * @param width - the widest line, in columns of a terminal; examples stay whole, to be copied
 */
export async function commandHelp(spec: CommandSpec, language: Language, width: number): Promise<string> {
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
    ...spec.about[language].split('\n').flatMap((line) => wrap(line, width)),
    '',
    ...table(flags, first, width),
    ...(more === undefined
      ? []
      : [
          '',
          ...more[language]
            .trimEnd()
            .split('\n')
            .flatMap((line) => wrapHanging(line, width)),
        ]),
    '',
    ...wrap(`${words.exits[language]}${colon[language]}${exits}${stop[language]}`, width),
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
function table(rows: readonly (readonly [string, string])[], first: number, width: number): string[] {
  return rows.flatMap(([left, right]) =>
    wrap(right, width - first - 4).map(
      (line, index) => `  ${(index === 0 ? left : '').padEnd(first)}  ${line}`,
    ),
  )
}
