import type { ConfigurationError } from '../core/errors.ts'
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
  if (known === undefined) return new UsageError({ en: error.message, zh: error.message })
  const { flag, zh } = known
  const english = error.message.replaceAll(error.option, flag)
  const text: Text = {
    en: english,
    zh: zh === undefined ? `${flag} 的值无法使用：${english}` : `${flag} ${zh}`,
  }
  return new UsageError(text)
}
