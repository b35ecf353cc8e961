import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NodeRequest } from '../../src/notifications/index.ts'
import { path, signed, watch } from './fixture.ts'
import { type Running, viaServer } from './via-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function serve(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Running & { port: number }> {
  const server = createServer(listener)
  const running = await viaServer(server)
  closing.push(running.close)
  return { ...running, port: (server.address() as AddressInfo).port } // it listens on a port
}

/** Sends bytes as they are, and gives what came back by the time the other side ended. */
function talk(port: number, parts: readonly string[], end = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
    for (const part of parts) socket.write(part)
    if (end) socket.end()
  })
}

async function head(length: string): Promise<string> {
  const { headers } = await signed()
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`POST ${path} HTTP/1.1`, 'host: x', ...lines, length, '', ''].join('\r\n')
}

describe('node', () => {
  it('stops a sender that is too slow', async () => {
    const { receiver, refused } = watch({ bodyTimeout: 20 })
    const { port } = await serve(receiver.node)
    const reply = await talk(port, [await head('content-length: 100'), '{"a'])
    expect(reply).toMatch(/^HTTP\/1.1 408 .*connection: close/is)
    await expect.poll(() => refused).toMatchObject([{ reason: 'body-timeout' }])
  })

  it('stops a sender that does not say how much it sends, and sends too much', async () => {
    const { receiver, refused } = watch({ maxBodySize: 1000 })
    const { port } = await serve(receiver.node)
    const chunk = `3e8\r\n${' '.repeat(1000)}\r\n`
    const reply = await talk(port, [await head('transfer-encoding: chunked'), chunk, chunk])
    expect(reply).toMatch(/^HTTP\/1.1 413 /)
    await expect.poll(() => refused).toMatchObject([{ reason: 'too-large' }])
  })

  it('survives a sender that goes away', async () => {
    const { receiver, refused } = watch()
    const { port } = await serve(receiver.node)
    const socket = connect(port, '127.0.0.1')
    socket.write(`${await head('content-length: 100')}{"a`, () => setTimeout(() => socket.destroy(), 5))
    await expect.poll(() => refused).toMatchObject([{ reason: 'body-aborted' }])
  })

  it('is reading a body by the time it returns, or small pieces would pile up as Node got them', async () => {
    const { receiver } = watch({ inbox: false })
    const { send } = await serve((request, response) => {
      const done = receiver.node(request, response)
      reading.push(request.readableFlowing === true)
      return done
    })
    const reading: boolean[] = []
    const notification = await signed()
    // What reads is loaded with the first.
    for (let sent = 0; sent < 3; sent++) await send(notification)
    expect(reading).toEqual([false, true, true])
  })

  it('serves the next request on the same connection', async () => {
    const { receiver } = watch({ inbox: false })
    const { port } = await serve(receiver.node)
    const { body } = await signed()
    const request = `${await head(`content-length: ${body.length}`)}${Buffer.from(body)}`
    const last = request.replace('host: x', 'host: x\r\nconnection: close')
    const reply = await talk(port, [request, last])
    expect(reply.match(/HTTP\/1.1 200/g)).toHaveLength(2)
  })

  it('explains a body that was parsed before', async () => {
    const { receiver, refused, handled } = watch()
    const app = express()
    app.use(express.json())
    app.post('/antom/notify', receiver.node)
    const { send } = await serve(app)
    expect(await send(await signed())).toMatchObject({ status: 500, body: '{}' })
    await expect.poll(() => refused).toMatchObject([{ reason: 'body-already-parsed' }])
    expect(refused[0]?.error.message).toMatch(/express\.json\(\).*Fastify.*Next\.js/)
    expect(handled).toEqual([])
  })

  it('takes the bytes that a raw parser read', async () => {
    const { receiver } = watch()
    const app = express()
    app.use('/antom', express.raw({ type: 'application/json' }))
    app.post('/antom/notify', receiver.node)
    const { send } = await serve(app)
    expect((await send(await signed())).status).toBe(200)
  })

  it('takes the bytes that a host kept beside the parsed body', async () => {
    const { receiver } = watch()
    const app = express()
    app.use(
      express.json({
        verify: (request: NodeRequest, _response, bytes) => void Object.assign(request, { rawBody: bytes }),
      }),
    )
    app.post('/antom/notify', receiver.node)
    const { send } = await serve(app)
    expect((await send(await signed())).status).toBe(200)
  })

  it('sees the whole path below a router', async () => {
    const { receiver } = watch()
    const router = express.Router()
    router.post('/notify', receiver.node)
    const { send } = await serve(express().use('/antom', router))
    expect((await send(await signed())).status).toBe(200)
  })
})

describe('fetch', () => {
  const requestOf = async (body: ReadableStream<Uint8Array> | null, headers = {}) => {
    const message = await signed()
    const init = { method: 'POST', headers: { ...message.headers, ...headers }, body, duplex: 'half' }
    return new Request(`https://shop.example${path}`, init as RequestInit) // Node wants duplex, which the DOM types lack
  }

  it('stops a sender that is too slow', async () => {
    const { receiver } = watch({ bodyTimeout: 10_000 })
    // What receives is loaded before the time stands still.
    await receiver.fetch(new Request('https://shop.example/'))
    vi.useFakeTimers()
    try {
      const cancelled = vi.fn()
      const request = await requestOf(new ReadableStream({ cancel: cancelled }))
      const reply = receiver.fetch(request)
      await vi.advanceTimersByTimeAsync(9_999)
      expect(cancelled).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1)
      expect((await reply).status).toBe(408)
      expect(cancelled).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })

  it('stops reading a body that is too large', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++
        controller.enqueue(new Uint8Array(1000))
      },
    })
    const { receiver } = watch({ maxBodySize: 5000 })
    expect((await receiver.fetch(await requestOf(endless))).status).toBe(413)
    expect(pulled).toBeLessThan(10)
  })

  it('reads a body that comes byte by byte', async () => {
    const { body } = await signed()
    const bytes = [...body]
    const dripping = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const byte = bytes.shift()
        if (byte === undefined) controller.close()
        else controller.enqueue(new Uint8Array([byte]))
      },
    })
    const { receiver } = watch()
    expect((await receiver.fetch(await requestOf(dripping))).status).toBe(200)
  })

  it('survives a body that breaks', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    const { receiver, refused } = watch()
    expect((await receiver.fetch(await requestOf(broken))).status).toBe(400)
    await expect.poll(() => refused).toMatchObject([{ reason: 'body-aborted' }])
  })

  it('takes no body for an empty one', async () => {
    const { receiver } = watch()
    expect((await receiver.fetch(await requestOf(null))).status).toBe(401)
  })

  it('explains a body that was read before', async () => {
    const { receiver, refused } = watch()
    const message = await signed()
    const request = new Request(`https://shop.example${path}`, { ...message })
    await request.json()
    expect((await receiver.fetch(request)).status).toBe(500)
    await expect.poll(() => refused).toMatchObject([{ reason: 'body-already-parsed' }])
  })
})
