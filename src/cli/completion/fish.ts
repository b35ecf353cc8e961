import type { CommandSpec, FlagSpec, Offer } from '../command-spec.ts'
import type { Language } from '../language.ts'
import { wordsOf } from './offers.ts'

/** The script for fish. */
export function fishScript(commands: readonly CommandSpec[], language: Language): string {
  const lines = commands.flatMap(({ name, summary, offer, flags }) => {
    const inside = `complete -c antom-contract -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c antom-contract -n __fish_use_subcommand -a ${name} -d ${quoted(summary[language])}`,
      ...(offer === undefined ? [] : [`${inside} ${operand(offer)}`]),
      ...Object.entries(flags).map(([flag, spec]) => `${inside} ${flagArguments(flag, spec, language)}`),
    ]
  })
  return `# Completes antom-contract in fish. Made by: antom-contract completion fish
complete -c antom-contract -f
complete -c antom-contract -n __fish_use_subcommand -l version -s V
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
