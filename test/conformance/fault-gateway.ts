import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Subject } from './case.ts'
import type { Credentials } from './network.ts'

/** A gateway on the loopback interface that answers captures wrongly, as their ids ask for. */
export interface FaultGateway {
  readonly credentials: Credentials
  readonly close: () => Promise<void>
}

interface Keys {
  readonly antom: { readonly privateKey: string; readonly publicKey: string }
  readonly merchant: { readonly privateKey: string }
  readonly other: { readonly privateKey: string }
}

const clientId = 'SANDBOX_5X00000000000000'

/** Starts it on a free port. */
export async function startFaultGateway({ testing }: Subject, keys: Keys): Promise<FaultGateway> {
  const seen = new Set<string>()

  const signed = async (path: string, text: string, privateKey: string) => {
    const requestTime = '2026-04-04T14:08:56+05:30'
    const { headers } = await testing.signNotification(text, { privateKey, clientId, path, requestTime })
    const type = { 'content-type': 'application/json; charset=UTF-8' }
    return { ...type, 'client-id': clientId, 'response-time': requestTime, signature: headers.signature }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const path = request.url ?? ''
    // Somebody who follows a redirect finds what would pass for an answer.
    const { captureRequestId: id = 'plain' } = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    const text = JSON.stringify({
      result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success — é€💳' },
      captureRequestId: id,
      captureId: 'capture-id',
      paymentId: 'payment-1',
      captureAmount: { currency: 'HKD', value: '1000' },
      captureTime: '2026-04-04T14:08:56+05:30',
    })
    const headers = await signed(path, text, keys.antom.privateKey)
    const isFirst = !seen.has(id)
    seen.add(id)
    const reply = (status: number, fields: Record<string, string>, body: string | Buffer) => {
      response.writeHead(status, { ...fields, 'content-length': String(Buffer.byteLength(body)) })
      response.end(body)
    }
    const half = () => {
      response.writeHead(200, { ...headers, 'content-length': '9000' })
      response.write(text)
    }
    switch (String(id).replace(/-(node|bun|deno|workerd|sources).*$/, '')) {
      case 'redirect':
        return reply(302, { location: '/elsewhere' }, '')
      case 'redirect308':
        return reply(308, { location: '/elsewhere' }, '')
      case 'http404':
        return reply(404, headers, text)
      case 'http503':
        return reply(503, headers, text)
      case 'html':
        return reply(200, { 'content-type': 'text/html' }, '<h1>Bad gateway</h1>')
      case 'large':
        return reply(200, headers, text.padEnd(10_001))
      case 'endless': {
        response.writeHead(200, headers)
        const timer = setInterval(() => response.write(' '.repeat(4_000)), 1)
        response.on('close', () => clearInterval(timer))
        return
      }
      case 'forged':
        return reply(200, await signed(path, text, keys.other.privateKey), text)
      case 'unsigned':
        return reply(200, { 'content-type': 'application/json' }, text)
      case 'changed':
        return reply(200, headers, text.replace('1000', '9000'))
      case 'drop':
        return void request.socket.destroy()
      case 'truncated':
        half()
        // Ended, not reset: what was written before arrives, however slow the other side is.
        return void response.socket?.end()
      case 'hang':
        return
      case 'hang-in-body':
        return half()
      case 'gzip':
        return reply(200, { ...headers, 'content-encoding': 'gzip' }, gzipSync(text))
      case 'chunks': {
        response.writeHead(200, headers)
        const bytes = Buffer.from(text)
        for (let at = 0; at < bytes.length; at += 7) {
          response.write(bytes.subarray(at, at + 7))
          await new Promise((resolve) => setImmediate(resolve))
        }
        return void response.end()
      }
      case 'once-503':
        return isFirst ? reply(503, {}, '') : reply(200, headers, text)
      case 'once-drop':
        return isFirst ? void request.socket.destroy() : reply(200, headers, text)
      default:
        return reply(200, headers, text)
    }
  }

  const server = createServer((request, response) => {
    response.on('error', () => {})
    // Clients that go away in the middle are what some of the faults are about.
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return {
    credentials: {
      clientId,
      privateKey: keys.merchant.privateKey,
      antomPublicKey: keys.antom.publicKey,
      baseUrl: `http://127.0.0.1:${port}`,
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
