import type { CommandSpec, FlagSpec, Offer } from '../command-spec.ts'
import type { Language } from '../language.ts'
import { wordsOf } from './offers.ts'

/**
 * The script for zsh: to be put into `$fpath`, or read by `source`. In `$fpath` it is a function with the name of its file,
 * called while something is completed, which `CURRENT` tells; read by `source`, it only defines what completes.
 */
export function zshScript(commands: readonly CommandSpec[], language: Language): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary[language]}`)}`)
  const cases = commands.map(({ name, operands, flags, offer }) => {
    const specs = Object.entries(flags).map(([flag, spec]) => flagSpec(flag, spec, language))
    const operand =
      offer === undefined ? [] : [quoted(`${operands.endsWith('...') ? '*' : '1'}:${name}:${action(offer)}`)]
    return `    ${name})\n      _arguments \\\n        ${[...specs, ...operand].join(' \\\n        ')}\n      ;;`
  })
  return `#compdef antom-contract
# Completes antom-contract in zsh. Made by: antom-contract completion zsh
_antom_contract() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "\${words[1]}" in
${cases.join('\n')}
  esac
}
if [ -n "\${CURRENT-}" ]; then
  _antom_contract "$@"
else
  compdef _antom_contract antom-contract
fi
`
}

function flagSpec(
  flag: string,
  { help, short, multiple, value, offer }: FlagSpec,
  language: Language,
): string {
  const text = help[language].replace(/[[\]\\]/g, '\\$&')
  const rest = value === undefined ? '' : `:${value}:${offer === undefined ? ' ' : action(offer)}`
  const repeated = multiple === true ? '*' : ''
  // A value may be the next word, or be joined: by `=` to a long flag, by nothing to a short one.
  const [joinedShort, joined] = value === undefined ? ['', ''] : ['+', '=']
  if (short !== undefined) {
    return `'(-${short} --${flag})'{-${short}${joinedShort},--${flag}${joined}}${quoted(`[${text}]${rest}`)}`
  }
  return quoted(`${repeated}--${flag}${joined}[${text}]${rest}`)
}

function action(offer: Offer): string {
  const words = wordsOf(offer)
  return words === undefined ? '_files' : `(${words.join(' ')})`
}

/** A text as one word of the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
