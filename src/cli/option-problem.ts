import type { ConfigurationError } from '../core/errors.ts'
import { UsageError } from './command.ts'
import { keyProblemText } from './key-problem.ts'
import type { Text } from './language.ts'

/**
 * Tells what is wrong with a flag, from the error of the option that the flag stands for: whoever types a command knows
 * flags, and no options of functions.
 *
 * @param flags - the flag of each option
 */
export function flagProblem(
  error: ConfigurationError,
  flags: Readonly<Record<string, { readonly flag: string; readonly zh?: string }>>,
): UsageError {
  const known = Object.hasOwn(flags, error.option) ? flags[error.option] : undefined
  if (known === undefined) return new UsageError({ en: error.message, zh: error.message })
  const { flag, zh } = known
  const english = error.message.replaceAll(error.option, flag)
  // No space stands behind a full-width bracket.
  const subject = `${flag} `.replace(/ \((.+)\) $/, '（$1）')
  const problem = keyProblemText(error.message.slice(error.option.length + 1)) ?? english
  const text: Text = {
    en: english,
    zh: zh === undefined ? `${subject}的值无法使用：${problem}` : `${subject}${zh}`,
  }
  return new UsageError(text)
}
