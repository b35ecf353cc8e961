import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readLog } from '../../src/cli/deviations/read-log.ts'
import { readUpTo } from '../../src/cli/read-input.ts'
import { run, temporaryFolder } from './run-command.ts'

const to = ['--to', 'http://127.0.0.1:1']
const project = ['--project', fileURLToPath(new URL('../../tsconfig.json', import.meta.url))]

/** What reads a file that somebody names, with `FILE` in its place, and how much of it. */
const readers: readonly (readonly [args: readonly string[], most: number])[] = [
  [['sandbox', '--env', 'FILE'], 1_048_576],
  [['sandbox', '--keys', 'FILE'], 65_536],
  [['sandbox', '--public-key', 'FILE'], 65_536],
  [['sandbox', '--tls', '--tls-cert', 'FILE'], 65_536],
  [['sandbox', 'keys', '--keys', 'FILE'], 65_536],
  [['verify', 'FILE'], 4_194_304],
  [['trigger', 'CAPTURE_RESULT', ...to, '--keys', 'FILE'], 65_536],
  [['trigger', 'CAPTURE_RESULT', ...to, '--env', 'FILE'], 1_048_576],
  [['trigger', 'CAPTURE_RESULT', ...to, '--private-key', 'FILE'], 65_536],
  [['replay', 'FILE', ...to], 4_194_304],
  [['resend', '1', '--env', 'FILE'], 1_048_576],
  [['impact', ...project, '--from', 'FILE'], 33_554_432],
]

describe('a file that is larger than it can be', () => {
  it.each(readers)('%j is refused', { timeout: 60_000 }, async (args, most) => {
    const file = join(await temporaryFolder(), 'large')
    await writeFile(file, Buffer.alloc(most + 1, '#'))
    const { code, err } = await run(args.map((arg) => (arg === 'FILE' ? file : arg)))
    // The value of a flag that takes a key is never repeated.
    const name = args.find((_, at) => args[at + 1] === 'FILE' && /-key$/.test(args[at] ?? '')) ?? file
    expect([code, err]).toEqual([2, expect.stringContaining(`${name} has more than ${most} bytes`)])
    const chinese = await run([...args.map((arg) => (arg === 'FILE' ? file : arg)), '--lang', 'zh'])
    expect(chinese.err).toContain(`${name} 超过 ${most} 字节`)
  })

  // It tells no size, and has no end.
  it.runIf(existsSync('/dev/zero'))('is refused where its size is not told', async () => {
    for (const args of [
      ['sandbox', '--env', '/dev/zero'],
      ['sandbox', '--keys', '/dev/zero'],
    ]) {
      expect(await run(args)).toMatchObject({
        code: 2,
        err: expect.stringContaining('/dev/zero has more than'),
      })
    }
  })
})

it('what is read in pieces is copied, and no piece is kept', async () => {
  const piece = Buffer.alloc(1)
  const text = `{"kind":"unknown","pointer":"/a","keyword":"k","schema":"S"}\n`.repeat(3)
  async function* pieces() {
    for (const byte of Buffer.from(text)) {
      piece[0] = byte
      yield piece
    }
  }
  expect(String(await readUpTo(text.length, pieces(), { en: '', zh: '' }))).toBe(text)
  const lines = []
  for await (const line of readLog(pieces())) lines.push(line)
  expect(lines).toMatchObject(
    [1, 2, 3].map((line) => ({ line, deviations: [{ kind: 'unknown', pointer: '/a' }] })),
  )
})

describe('an answer that has no end', () => {
  it('is not read to resend', async () => {
    let sent = 0
    const server = createServer((_, response) => {
      const more = () => {
        sent += 65_536
        // Bounded here, so that a reader without a bound fails and does not hang.
        if (sent > 64 * 1_048_576) response.end()
        else response.write(Buffer.alloc(65_536, ' '), (error) => error ?? setImmediate(more))
      }
      more()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const { port } = server.address() as AddressInfo // it listens on a port
    const url = `http://127.0.0.1:${port}`
    const { code, err } = await run(['resend', '1', '--sandbox', url])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`${url} answers with more than 1048576 bytes, which is no sandbox`),
    ])
    const chinese = await run(['resend', '1', '--sandbox', url, '--lang', 'zh'])
    expect(chinese.err).toContain(`${url} 的响应超过 1048576 字节`)
  })
})
