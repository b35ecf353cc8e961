import { writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { generateKeyPair } from '../../src/testing/index.ts'
import { startProgram } from './program.ts'
import { run, temporaryFolder } from './run-command.ts'

const { privateKey, publicKey } = await generateKeyPair()
const notification = 'POST /n HTTP/1.1\nclient-id: x\nsignature: x\n\n{}'

const acknowledgement = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

/** A receiver that keeps every reply until it is told, and acknowledges what it gets. */
async function slowReceiver() {
  const waiting: ServerResponse[] = []
  const arrived: (() => void)[] = []
  const server = createServer((_, response) => {
    waiting.push(response)
    for (const tell of arrived.splice(0)) tell()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    to: `http://127.0.0.1:${port}/n`,
    waiting,
    first: new Promise<void>((resolve) => arrived.push(resolve)),
    reply: () => waiting[0]?.end(acknowledgement),
    replyToAll: () => {
      for (const response of waiting) response.end(acknowledgement)
      server.removeAllListeners('request').on('request', (_, response) => void response.end(acknowledgement))
    },
  }
}

async function recorded(count: number): Promise<string[]> {
  const folder = await temporaryFolder()
  const files = Array.from({ length: count }, (_, index) => join(folder, `${index + 1}.http`))
  for (const file of files) await writeFile(file, notification)
  return files
}

describe('a command that sends', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'waits for what is on its way after %s, sends nothing more, and says so',
    async (name, code) => {
      const { to, waiting, first, reply } = await slowReceiver()
      const files = await recorded(3)
      const interrupt = new AbortController()
      const going = run(['replay', ...files, '--to', to], { signal: interrupt.signal })
      await first
      interrupt.abort(name)
      reply()
      expect(await going).toEqual({
        code,
        out: `→  ${files[0]}  ${to}  acknowledged\n`,
        err: `✗ Interrupted. Not sent: 2 of 3, from ${files[1]} on\n`,
      })
      expect(waiting).toHaveLength(1)
    },
  )

  const before = AbortSignal.abort('SIGINT')
  it.each([
    ['replay', ['-', '--to', 'http://127.0.0.1:1'], '1 of 1, from - on'],
    [
      'trigger',
      ['CAPTURE_RESULT', '--to', 'http://127.0.0.1:1', '--private-key', privateKey],
      '1 of 1, from CAPTURE_RESULT on',
    ],
    ['resend', ['7', '8', '--sandbox', 'http://127.0.0.1:1'], '2 of 2, from #7 on'],
  ])('%s sends nothing once it is interrupted', async (command, args, left) => {
    const given = { signal: before, stdin: notification }
    expect(await run([command, ...args], given)).toEqual({
      code: 130,
      out: '',
      err: `✗ Interrupted. Not sent: ${left}\n`,
    })
    expect((await run([command, ...args, '--lang', 'zh'], given)).err).toContain('已中断。未发送：')
    expect((await run([command, ...args, '--json'], given)).code).toBe(130)
  })

  it('ends with that code as a process', async () => {
    const { to, first, replyToAll } = await slowReceiver()
    const [file = ''] = await recorded(1)
    // So many that the signal arrives before the last, however long it is on its way.
    const program = startProgram('src/cli/index.ts', ['replay', ...Array(500).fill(file), '--to', to])
    await first
    program.process.kill('SIGTERM')
    replyToAll()
    const { code, signal, err } = await program.ended
    expect([code, signal, err]).toEqual([
      143,
      null,
      expect.stringMatching(/^✗ Interrupted\. Not sent: \d+ of 500/),
    ])
  })
})

describe('a command that waits for its input', () => {
  it('is ended by a signal, as every program is', async () => {
    const program = startProgram('src/cli/index.ts', ['deviations', '-'])
    program.process.stdin?.write('no JSON\n')
    await program.printed('is not JSON')
    program.process.kill('SIGINT')
    expect(await program.ended).toMatchObject({ code: null, signal: 'SIGINT' })
  })

  it.each([
    ['verify', ['-', '--public-key', publicKey]],
    ['deviations', ['-']],
    ['replay', ['-', '--to', 'http://127.0.0.1:1']],
    ['trigger', ['CAPTURE_RESULT', '--to', 'http://127.0.0.1:1', '--private-key', '-']],
    ['sandbox', ['--port', '0', '--public-key', '-']],
  ])('%s listens to no signal before it has read', async (command, args) => {
    let isRead = false
    const listened: boolean[] = []
    const stream = () => new Writable({ write: (_chunk, _encoding, done) => done() })
    await main(
      [command, ...args],
      {
        stdout: stream(),
        stderr: stream(),
        stdin: (async function* () {
          yield command === 'trigger' ? privateKey : command === 'sandbox' ? publicKey : notification
          isRead = true
        })(),
        env: {},
        interruption: () => {
          listened.push(isRead)
          return AbortSignal.abort('SIGINT')
        },
      },
      async () => '1.2.3',
    )
    expect(isRead).toBe(true)
    expect(listened).toEqual(['verify', 'deviations'].includes(command) ? [] : [true])
  })
})
