import { type RunContext, UsageError } from './command.ts'
import type { CommandSpec, FlagSpec } from './command-spec.ts'
import { holdsKey } from './key-text.ts'
import type { Text } from './language.ts'
import { readInput } from './read-input.ts'

/** A key has a few kilobytes. */
const maxKeyBytes = 65_536

/** The longest path of a file on any system, in characters. */
const longestPath = 4096

/**
 * Reads a key from where a flag or a variable says: the key itself, or the file that holds it. One way for all of them.
 *
 * @param value - what was given
 * @param from - the flag or the variable
 * @param most - how many bytes a file may have
 * @throws {UsageError} (as a rejection) when it is no key, and no file that can be read
 */
export async function readKey(
  value: string,
  from: string,
  context: RunContext,
  most = maxKeyBytes,
): Promise<string> {
  if (holdsKey(value)) return value
  // What stands where a key is taken is as often a secret in a form that is not known here as it is a name.
  return new TextDecoder().decode(await readInput(value, context, most, from))
}

/**
 * Looks for keys among arguments, before anything repeats an argument or makes a file with its name.
 *
 * @param args - all of them, the name of the command included
 * @param spec - the command, when there is one of that name
 * @throws {UsageError} when a key, or what is too long for a name, stands where something else is taken
 */
export function refuseKeys(args: readonly string[], spec: CommandSpec | undefined): void {
  for (const [index, arg] of args.entries()) {
    const [, joined] = /^--([a-z-]+)=/.exec(arg) ?? []
    const [, before = ''] = /^--([a-z-]+)$/.exec(args[index - 1] ?? '') ?? []
    const name = joined ?? before
    const flag: FlagSpec | undefined =
      spec !== undefined && Object.hasOwn(spec.flags, name) ? spec.flags[name] : undefined
    const isValue = flag?.type === 'string'
    if (isValue && flag.value === keyValue) continue
    const subject = isValue ? `--${name}` : (spec?.name ?? 'antom-contract')
    if (holdsKey(arg)) throw new UsageError(notHere(subject, isValue ? flag : undefined, spec))
    const value = joined === undefined ? arg : arg.slice(joined.length + 3)
    const takesFile = isValue ? flag.offer === 'file' : spec?.offer === 'file'
    if (takesFile && (value.length > longestPath || /[\r\n]/.test(value))) {
      throw new UsageError({
        en: `${subject} takes the name of a file; what was given has ${value.length} characters and is none`,
        zh: `${subject} 应为文件名；所给的值有 ${value.length} 个字符，不是文件名`,
      })
    }
  }
}

/** What stands for the value of a flag that takes a key, in its help. */
const keyValue = 'KEY'

function notHere(subject: string, flag: FlagSpec | undefined, spec: CommandSpec | undefined): Text {
  const [taker] = Object.entries(spec?.flags ?? {}).find(([, { value }]) => value === keyValue) ?? []
  const isFile = flag?.value === 'FILE'
  const hint =
    taker === undefined
      ? { en: '', zh: '' }
      : {
          en: `. A key, or the file that holds it, goes to --${taker}: --${taker} FILE, or --${taker} "$NAME" for that of a variable`,
          zh: `。密钥或保存密钥的文件用 --${taker} 给出：--${taker} FILE；密钥在环境变量中时用 --${taker} "$NAME"`,
        }
  return {
    en: `${subject} takes ${isFile ? 'the name of a file, not a key itself' : 'no key'}${hint.en}`,
    zh: `${subject} ${isFile ? '应为文件名，而不是密钥本身' : '不接受密钥'}${hint.zh}`,
  }
}
