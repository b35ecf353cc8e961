import type { ConfigurationError } from '../core/errors.ts'
import { optionProblemInChinese } from './chinese/option-problems.ts'
import { UsageError } from './command.ts'
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
  const { flag = error.option, zh } = known ?? {}
  // No space stands behind a full-width bracket.
  const subject = `${flag} `.replace(/ \((.+)\) $/, '（$1）')
  const text: Text = {
    en: known === undefined ? error.message : error.message.replaceAll(error.option, flag),
    zh: `${subject}${zh ?? optionProblemInChinese(error)}`,
  }
  return new UsageError(text)
}
