import { chmod, link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { codeOf, UsageError } from '../command.ts'
import { readFileUpTo } from '../read-input.ts'
import { mergeEnv } from './env-text.ts'

/** A file of settings has a few kilobytes. */
const maxBytes = 1_048_576

/**
 * Reads a file of settings.
 *
 * @returns its text, a character a byte, so that bytes of any encoding stay as they are; empty when it is not there
 * @throws {UsageError} (as a rejection) when it cannot be read, or is too large to be one
 */
export async function readEnvFile(file: string): Promise<string> {
  try {
    return (await readFileUpTo(file, maxBytes, { en: 'file of settings', zh: '配置文件' })).toString('latin1')
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (codeOf(error) === 'ENOENT') return ''
    throw fileProblem(file, error)
  }
}

/**
 * Puts settings into a file, beside what else is in it. It is replaced as a whole: nobody sees half of it, and it is as it
 * was when that fails. A link stays a link; permissions stay, and a new file is for its owner alone. One that was not there
 * is made only as long as it is not.
 *
 * @param former - its text when what to put there was decided: keys that came there since then are not replaced
 * @returns whether anything had to be changed
 * @throws {UsageError} (as a rejection) when it cannot be read or written, or when Node.js would not read from it what is
 *   put there, or would read something else of the rest
 */
export async function updateEnvFile(
  file: string,
  settings: Readonly<Record<string, string>>,
  former: string,
): Promise<boolean> {
  const before = await readEnvFile(file)
  if (before !== former) throw wasChanged(file)
  const after = mergeEnv(before, settings)
  if (after === before) return false
  expectReadable(file, before, after, settings)
  const found = await realpath(file).catch(() => undefined)
  const target = found ?? file
  const isThere = found !== undefined
  const draft = `${target}.${process.pid}.tmp`
  try {
    const mode = await stat(target).then(
      (found) => found.mode & 0o777,
      () => 0o600,
    )
    await writeFile(draft, after, { encoding: 'latin1', mode: 0o600, flag: 'wx' })
    if (mode !== 0o600) await chmod(draft, mode)
    if (isThere) await rename(draft, target)
    else {
      await link(draft, target)
      await rm(draft)
    }
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw codeOf(error) === 'EEXIST' && !isThere ? wasChanged(file) : fileProblem(file, error)
  }
  return true
}

/**
 * Node.js reads some files in its own way: to Node.js 20 a line without an equals sign is the beginning of the next name.
 * A key that is not found there for that is not looked at either, and would be replaced here.
 */
function expectReadable(
  file: string,
  before: string,
  after: string,
  settings: Readonly<Record<string, string>>,
): void {
  const [former, read] = [parseEnv(before), parseEnv(after)]
  const names = new Set([...Object.keys(former), ...Object.keys(read), ...Object.keys(settings)])
  const isAsMeant = (name: string) =>
    read[name] === (Object.hasOwn(settings, name) ? settings[name] : former[name])
  if ([...names].every(isAsMeant)) return
  throw new UsageError({
    en: `${file} is left as it is: settings cannot be put into it so that Node.js reads them and the others as they are meant. Look for a line without "=" and for a quote that is not closed, or name another file`,
    zh: `${file} 保持不变：写入配置后，Node.js 无法按原意读取新配置或其他配置。请检查是否有缺少“=”的行或未闭合的引号，或改用其他文件`,
  })
}

/** That another program has written the file meanwhile, such as a second sandbox, whose keys stand there now. */
function wasChanged(file: string): UsageError {
  return new UsageError({
    en: `${file} was changed by another program while the sandbox started, and is left as it is: start the sandbox again, with the keys that are in it now`,
    zh: `沙箱启动时，${file} 被其他程序更改，因此保持不变：请重新启动沙箱，使用其中现有的密钥`,
  })
}

/** That a file cannot be had, and why. */
export function fileProblem(file: string, error: unknown): UsageError {
  const code = codeOf(error)
  return new UsageError({
    en: `${file} cannot be read or written (${code})`,
    zh: `${file} 无法读取或写入（${code}）`,
  })
}
