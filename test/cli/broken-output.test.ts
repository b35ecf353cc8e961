import { openSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startProgram } from './program.ts'
import { temporaryFolder } from './run-command.ts'

const cli = 'src/cli/index.ts'
const full = '/dev/full'

/** A command whose output is closed before it writes. */
async function closed(file: string, args: readonly string[], which: 'stdout' | 'stderr') {
  const program = startProgram(file, args)
  program.process[which]?.destroy()
  const { code, signal } = await program.ended
  return { code, signal }
}

describe('a pipe that is closed early', () => {
  it.each<[string, readonly string[], 'stdout' | 'stderr', number]>([
    [cli, ['explain'], 'stdout', 0],
    [cli, ['explain', 'NO_SUCH_CODE', '--json'], 'stdout', 1],
    [cli, ['explain', 'NO_SUCH_CODE'], 'stderr', 1],
    [cli, ['explian'], 'stderr', 2],
    ['tools/verify/index.ts', ['--help'], 'stdout', 0],
    ['tools/verify/index.ts', ['--nonsense'], 'stderr', 2],
  ])('does not change the exit code: %s %j, %s', async (file, args, which, code) => {
    expect(await closed(file, args, which)).toEqual({ code, signal: null })
  })

  it('does not keep a command from sending the rest', async () => {
    let received = 0
    const server = createServer((_, response) => {
      received++
      response.writeHead(500).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo // it listens on a port
    const file = join(await temporaryFolder(), 'a.http')
    await writeFile(file, 'POST /n HTTP/1.1\nclient-id: x\nsignature: x\n\n{}')
    const to = `http://127.0.0.1:${port}/n`
    expect(await closed(cli, ['replay', file, file, file, '--to', to], 'stdout')).toEqual({
      code: 1,
      signal: null,
    })
    expect(received).toBe(3)
  })
})

describe.runIf(process.platform === 'linux')('a full disk', () => {
  it.each<[string, readonly string[], string]>([
    [cli, ['explain'], '✗ Standard output cannot be written (ENOSPC): what was printed is not complete\n'],
    [cli, ['explain', '--lang', 'zh'], '✗ 无法写入标准输出（ENOSPC）：输出不完整\n'],
    [
      'tools/verify/index.ts',
      ['--help'],
      '✗ Standard output cannot be written (ENOSPC): what was printed is not complete\n',
    ],
  ])('is told in one line, with the exit code 2: %s %j', async (file, args, err) => {
    const program = startProgram(file, args, { stdout: openSync(full, 'w') })
    expect(await program.ended).toMatchObject({ code: 2, err })
  })

  it.each([
    [cli, ['explain', 'NO_SUCH_CODE']],
    ['tools/verify/index.ts', ['--nonsense']],
  ])('of standard error is no verdict: %s', async (file, args) => {
    const program = startProgram(file, args, { stderr: openSync(full, 'w') })
    expect(await program.ended).toMatchObject({ code: 2 })
  })
})
