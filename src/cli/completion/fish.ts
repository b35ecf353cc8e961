import { type CommandSpec, commonFlags, type FlagSpec, type Offer } from '../command-spec.ts'
import type { Language } from '../language.ts'
import { wordsOf } from './offers.ts'

/** The script for fish. */
export function fishScript(commands: readonly CommandSpec[], language: Language): string {
  const lines = commands.flatMap(({ name, summary, offer, flags }) => {
    const inside = `complete -c antom-contract -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c antom-contract -n __antom_needs_command -a ${name} -d ${quoted(summary[language])}`,
      ...(offer === undefined ? [] : [`${inside} ${operand(offer)}`]),
      ...Object.entries(flags).map(([flag, spec]) => `${inside} ${flagArguments(flag, spec, language)}`),
    ]
  })
  return `# Completes antom-contract in fish. Made by: antom-contract completion fish
# Whether the command is missing yet: the value of --lang, which may stand before it, is none.
function __antom_needs_command
  set -l words (commandline -opc)
  set -e words[1]
  if test (count $words) -gt 1; and test "$words[1]" = --lang
    set -e words[1..2]
  end
  not string match -qv -- '-*' $words
end
complete -c antom-contract -f
complete -c antom-contract -n __antom_needs_command -l version -s V
complete -c antom-contract -n __antom_needs_command ${flagArguments('help', commonFlags.help, language)}
complete -c antom-contract -n __antom_needs_command ${flagArguments('lang', commonFlags.lang, language)}
complete -c antom-contract -n '__fish_seen_subcommand_from help' -a ${quoted(commands.map(({ name }) => name).join(' '))}
${lines.join('\n')}
`
}

function operand(offer: Offer): string {
  const words = wordsOf(offer)
  return words === undefined ? '-F' : `-a ${quoted(words.join(' '))}`
}

function flagArguments(flag: string, { help, short, type, offer }: FlagSpec, language: Language): string {
  const words = offer === undefined ? undefined : wordsOf(offer)
  const value =
    type === 'boolean'
      ? ''
      : words !== undefined
        ? ` -x -a ${quoted(words.join(' '))}`
        : offer === 'file'
          ? ' -r -F'
          : ' -x'
  return `-l ${flag}${short === undefined ? '' : ` -s ${short}`}${value} -d ${quoted(help[language])}`
}

/** A text as one word of the shell. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
