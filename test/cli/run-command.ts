import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Input {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
  readonly onOutput?: (text: string) => void
  readonly isTTY?: boolean
  /** How wide the terminal is; not told when left out. */
  readonly columns?: number
}

/** Runs a command on a captured console. Without a signal a sandbox is interrupted at once, and nothing else is. */
export async function run(
  args: readonly string[],
  { stdin = '', env = {}, signal, onOutput, isTTY = false, columns }: Input = {},
): Promise<Run> {
  const collect = () => {
    const chunks: string[] = []
    const stream = new Writable({
      write(chunk, _, done) {
        chunks.push(String(chunk))
        onOutput?.(chunks.join(''))
        done()
      },
    })
    return { stream, text: () => chunks.join('') }
  }
  const [out, err] = [collect(), collect()]
  const code = await main(
    args,
    {
      stdout: columns === undefined ? out.stream : Object.assign(out.stream, { columns }),
      stderr: err.stream,
      stdin: Object.assign(
        (async function* () {
          yield stdin
        })(),
        { isTTY },
      ),
      env,
      interruption: () =>
        signal ?? (args.includes('sandbox') ? AbortSignal.abort() : new AbortController().signal),
    },
    async () => '1.2.3',
  )
  return { code, out: out.text(), err: err.text() }
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'antom-contract-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}
