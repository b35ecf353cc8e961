import type { Language, Text } from './language.ts'

/** A stream of the process, as far as it is watched. */
type Stream = Pick<NodeJS.WriteStream, 'on' | 'write'>

/** What of a process is watched, and changed. */
interface WatchedProcess {
  readonly stdout: Stream
  readonly stderr: Stream
  exitCode?: number | string | null | undefined
  readonly on: (event: 'exit', listener: () => void) => unknown
}

const watched = new WeakSet<WatchedProcess>()

/**
 * Keeps an output that cannot be written to from ending a program in the middle of what it does, with a code that it did
 * not choose. Whoever reads may stop early (`| head`): then nothing more is shown, and the program goes on to the end and
 * answers with its own exit code. What cannot be written for another reason, such as a full disk, is missing where somebody
 * wants it: one line on standard error says so, and the exit code is 2.
 *
 * @param program - the process; a second call for the same one does nothing
 * @param language - in which that is said
 */
export function watchOutput(program: WatchedProcess, language: Language = 'en'): void {
  if (watched.has(program)) return
  watched.add(program)
  let isIncomplete = false
  for (const name of ['stdout', 'stderr'] as const) {
    program[name].on('error', ({ code = '' }: NodeJS.ErrnoException) => {
      if (isIncomplete || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return
      isIncomplete = true
      if (name === 'stdout') program.stderr.write(`✗ ${problem(code)[language]}\n`)
    })
  }
  // The command sets its own code when it ends, which can be later than the error.
  program.on('exit', () => {
    if (isIncomplete) program.exitCode = 2
  })
}

function problem(code: string): Text {
  return {
    en: `Standard output cannot be written (${code}): what was printed is not complete`,
    zh: `无法写入标准输出（${code}）：输出不完整`,
  }
}
