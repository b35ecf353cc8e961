import { type CommandSpec, commonFlags, type Offer } from '../command-spec.ts'
import { wordsOf } from './offers.ts'

/** The script for bash, from version 3.2 on. */
export function bashScript(commands: readonly CommandSpec[]): string {
  const values = commands.flatMap(({ name, flags }) =>
    Object.entries(flags).flatMap(([flag, { type, short, offer }]) =>
      type === 'string'
        ? [
            `    '${name} --${flag}'${short === undefined ? '' : ` | '${name} -${short}'`}) ${offered(offer)} ;;`,
          ]
        : [],
    ),
  )
  const names = commands.map(({ name }) => name).join(' ')
  const flags = commands.map(({ name, flags }) => `      ${name}) _antom_words '${flagWords(flags)}' ;;`)
  const operands = commands.map(({ name, offer }) => `    ${name}) ${offered(offer)} ;;`)
  return `# Completes antom-contract in bash. Made by: antom-contract completion bash
_antom_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_antom_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$cur"))
  compopt -o filenames 2>/dev/null
}
_antom_contract() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at=1 command
  COMPREPLY=()
  # Bash makes three words of --flag=value.
  if [ "$cur" = = ]; then
    cur=
  elif [ "$prev" = = ] && [ "$COMP_CWORD" -gt 1 ]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [ "\${COMP_WORDS[1]}" = --lang ]; then
    at=3
    if [ "\${COMP_WORDS[2]}" = = ]; then at=4; fi
  fi
  if [ "$COMP_CWORD" -lt "$at" ] && [ "$prev" = --lang ]; then
    _antom_words '${commonFlags.lang.offer.join(' ')}'
    return
  fi
  command="\${COMP_WORDS[at]}"
  if [ "$COMP_CWORD" -le "$at" ]; then
    _antom_words '${names} --help --version'
    return
  fi
  case "$command $prev" in
${values.map((line) => `${line.replace(' ;;', '; return ;;')}`).join('\n')}
  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
    return
  fi
  case "$command" in
    help) _antom_words '${names}' ;;
${operands.join('\n')}
  esac
}
complete -F _antom_contract antom-contract
`
}

function offered(offer: Offer | undefined): string {
  if (offer === undefined) return ':'
  const words = wordsOf(offer)
  return words === undefined ? '_antom_files' : `_antom_words '${words.join(' ')}'`
}

function flagWords(flags: CommandSpec['flags']): string {
  return Object.keys(flags)
    .map((flag) => `--${flag}`)
    .join(' ')
}
