import { createReadStream } from 'node:fs'
import { createGrowingBytes } from '../core/growing-bytes.ts'
import { codeOf, type RunContext, UsageError } from './command.ts'
import type { Text } from './language.ts'

/**
 * The bytes of a file, or of standard input for `-`, as a stream.
 *
 * @param name - what a message calls the file
 */
export function openInput(
  file: string,
  { stdin }: Pick<RunContext, 'stdin'>,
  name = file,
): AsyncIterable<Uint8Array> {
  if (file !== '-') return fileChunks(file, name)
  if (stdin.isTTY) {
    throw new UsageError({
      en: 'Nothing to read: name a file, or pipe something in',
      zh: '没有可读取的内容：请指定文件，或通过管道输入',
    })
  }
  if (taken.has(stdin)) {
    throw new UsageError({
      en: 'Standard input can be read once, and is named more than once (-)',
      zh: '标准输入只能读取一次，却指定了多次（-）',
    })
  }
  taken.add(stdin)
  return inputChunks(stdin)
}

/** Inputs that are being read: what is read after that finds nothing, and would pass for an empty file. */
const taken = new WeakSet<RunContext['stdin']>()

async function* fileChunks(file: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    throw unreadable(name, error)
  }
}

async function* inputChunks(stdin: RunContext['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/**
 * Reads a file, or standard input for `-`.
 *
 * @param most - how many bytes it may have
 * @param given - what a message calls it, instead of the name of the file
 * @throws {UsageError} (as a rejection) when it cannot be read or has more
 */
export async function readInput(
  file: string,
  context: Pick<RunContext, 'stdin'>,
  most: number,
  given?: string,
): Promise<Uint8Array> {
  const own = given ?? file
  const name = file === '-' ? { en: 'Standard input', zh: '标准输入' } : { en: own, zh: own }
  return readUpTo(most, openInput(file, context, own), {
    en: `${name.en} has more than ${most} bytes`,
    zh: `${name.zh} 超过 ${most} 字节`,
  })
}

/**
 * Reads what somebody else gives, as far as it may go on. A size that is told beforehand is no bound: a device has none,
 * and a file can grow.
 *
 * @param most - how many bytes there may be
 * @param problem - what to say of more
 * @throws {UsageError} (as a rejection) when there are more; what stands behind is not read
 */
export async function readUpTo(
  most: number,
  source: AsyncIterable<Uint8Array>,
  problem: Text,
): Promise<Buffer> {
  const read = createGrowingBytes(most)
  for await (const chunk of source) {
    if (read.length + chunk.length > most) throw new UsageError(problem)
    read.add(chunk)
  }
  const bytes = read.bytes()
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/**
 * Reads a file that is no input, such as one of settings or keys.
 *
 * @param most - how many bytes it may have
 * @param kind - what it is then not, for the message
 * @throws {UsageError} (as a rejection) when it has more; otherwise the error of the file system
 */
export function readFileUpTo(file: string, most: number, kind: Text): Promise<Buffer> {
  return readUpTo(most, createReadStream(file), {
    en: `${file} has more than ${most} bytes, which is no ${kind.en}`,
    zh: `${file} 超过 ${most} 字节，不是${kind.zh}`,
  })
}

function unreadable(file: string, error: unknown): UsageError {
  const code = codeOf(error)
  return new UsageError({ en: `${file} cannot be read (${code})`, zh: `${file} 无法读取（${code}）` })
}
