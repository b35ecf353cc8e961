import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { clientId, shop, antom as shopKeys } from './receiving-shop.ts'
import { run } from './run-command.ts'

const antom = await generateKeyPair()
const body = JSON.stringify(createTestNotification('CAPTURE_RESULT'))
const env = { ANTOM_PUBLIC_KEY: antom.publicKey }

describe('verify and replay take from what curl prints', () => {
  const answer = '{"result":{"resultCode":"SUCCESS","resultStatus":"S"},"paymentId":"é"}'
  const call = '/ams/api/v1/payments/inquiryPayment'
  const ok = 'HTTP/1.1 200 OK'
  const printed = async (heads: readonly string[], more: readonly string[] = [], content = answer) => {
    const own = await signNotification(answer, { privateKey: antom.privateKey, clientId, path: call })
    const { 'request-time': time, ...rest } = own.headers
    const last = [
      ...more,
      ...Object.entries({ ...rest, 'response-time': time }).map((pair) => pair.join(': ')),
    ]
    const [final = ok, ...before] = [...heads].reverse()
    return (
      [...before.reverse(), [final, ...last].join('\r\n')].map((head) => `${head}\r\n\r\n`).join('') + content
    )
  }
  const judge = (stdin: string | Uint8Array) => run(['verify', '--json', '--path', call], { stdin, env })

  it.each(['gzip', 'GZIP', 'br', 'deflate', 'zstd', 'identity, gzip', 'gzip, br'])(
    'a body that came as %s and was decompressed, whatever length it had',
    async (encoding) => {
      for (const length of [1, 20, Buffer.byteLength(answer) - 1, Buffer.byteLength(answer), 9999]) {
        const headers = [`content-encoding: ${encoding}`, `content-length: ${length}`]
        const { code, out } = await judge(await printed([ok], headers))
        expect([code, JSON.parse(out).bytes]).toEqual([0, Buffer.byteLength(answer)])
      }
    },
  )

  it.each([[], ['content-encoding: identity'], ['content-encoding: ']])(
    'as much as its length says where it was not compressed: %j',
    async (...encoding) => {
      const headers = [...encoding, `content-length: ${Buffer.byteLength(answer)}`]
      expect((await judge(await printed([ok], headers, `${answer}\n`))).code).toBe(0)
    },
  )

  it('as much as its length says where it is compressed still, which is told', async () => {
    const packed = gzipSync(answer)
    const head = await printed([ok], ['content-encoding: gzip', `content-length: ${packed.length}`], '')
    const { code, out } = await judge(Buffer.concat([Buffer.from(head), packed, Buffer.from('\n')]))
    expect([code, JSON.parse(out)]).toMatchObject([1, { cause: 'body-compressed', bytes: packed.length }])
  })

  const tunnel = 'HTTP/1.1 200 Connection established'
  const redirect = 'HTTP/1.1 307 Temporary Redirect\r\ncontent-length: 5\r\nlocation: https://x.example/'
  it.each<[string, readonly string[]]>([
    ['100 Continue', ['HTTP/1.1 100 Continue', ok]],
    ['102 and 103', ['HTTP/1.1 102 Processing', 'HTTP/1.1 103 Early Hints\r\nlink: </x>', ok]],
    ['the answer of a proxy', [tunnel, ok]],
    ['the answer of a proxy with headers', [`${tunnel}\r\nproxy-agent: x`, 'HTTP/2 200']],
    ['a request for a tunnel and its answer', ['CONNECT x.example:443 HTTP/1.1', tunnel, ok]],
    ['a redirect', [redirect, ok]],
    ['all of them', ['HTTP/1.0 200 Connection established', 'HTTP/1.1 100 Continue', redirect, ok]],
    ['a hundred thousand of them', [...Array<string>(100_000).fill('HTTP/1.1 100 Continue'), ok]],
  ])('the message behind %s', async (_, heads) => {
    const text = await printed(heads)
    expect((await judge(text)).code).toBe(0)
    expect((await judge(text.replaceAll('\r\n', '\n'))).code).toBe(0)
  })

  it('a notification behind a tunnel, which is sent again as it was', async () => {
    const { origin, folder, received } = await shop()
    const own = await signNotification(body, {
      privateKey: shopKeys.privateKey,
      clientId,
      path: '/antom/notify',
    })
    const head = Object.entries({ ...own.headers, 'content-encoding': 'gzip', 'content-length': '9' })
    const text = `${head.map((pair) => pair.join(': ')).join('\r\n')}\r\n\r\n${body}`
    const file = join(folder, 'a.http')
    await writeFile(file, `${tunnel}\r\n\r\nPOST /antom/notify HTTP/1.1\r\n${text}`)
    expect(await run(['replay', file, '--to', origin])).toMatchObject({ code: 0, err: '' })
    expect(received).toMatchObject([{ path: '/antom/notify', body }])
  })

  it('no message but the first that is signed', async () => {
    const forged = await printed([ok], [], `${ok}\r\n\r\n{}`)
    expect((await judge(forged)).code).toBe(1)
    expect((await judge(`${await printed([ok], [], '')}${await printed([ok])}`)).code).toBe(1)
  })
})
