import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import {
  createNotificationReceiver,
  type NotificationReceiverOptions,
} from '../../src/notifications/index.ts'
import type { SignedNotification } from '../../src/testing/index.ts'
import { antom, clientId, signed } from './fixture.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A receiver behind node:http, and what it refused. */
async function listening(options: Partial<NotificationReceiverOptions> = {}) {
  const refused: string[] = []
  let handled = 0
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: antom.publicKey,
    on: {
      CAPTURE_RESULT: () => {
        handled++
      },
    },
    onUnknown: () => {},
    onRefused: ({ reason }) => refused.push(reason),
    inbox: false,
    ...options,
  })
  const server = createServer(receiver.node)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  // It listens to a port, not to a path.
  const { port } = server.address() as AddressInfo
  return { receiver, port, refused, handledSoFar: () => handled }
}

function open(port: number): { socket: Socket; status: Promise<string> } {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  closing.push(() => socket.destroy())
  const status = new Promise<string>((resolve) => {
    socket.once('data', (data) => resolve(data.toString().slice(9, 12)))
    socket.once('close', () => resolve('closed'))
  })
  return { socket, status }
}

function head({ path, headers }: SignedNotification, more: Record<string, string | number>): string {
  const fields = Object.entries({ host: 'shop.example', ...headers, ...more })
  return `POST ${path} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

it('takes a notification that comes a byte at a time', async () => {
  const { port, handledSoFar } = await listening()
  const notification = await signed()
  const { socket, status } = open(port)
  socket.write(head(notification, { 'transfer-encoding': 'chunked' }))
  const text = Buffer.from(notification.body).toString('latin1')
  socket.write(`${[...text].map((byte) => `1\r\n${byte}\r\n`).join('')}0\r\n\r\n`, 'latin1')
  expect(await status).toBe('200')
  expect(handledSoFar()).toBe(1)
})

it.each([
  ['2024', '200'],
  ['2025', '413'],
])('of a body in %s pieces makes %s', async (pieces, want) => {
  const { port, refused } = await listening()
  const notification = await signed(JSON.stringify({ notifyType: 'X' }).padEnd(Number(pieces)))
  const { socket, status } = open(port)
  socket.write(head(notification, { 'transfer-encoding': 'chunked' }))
  const text = Buffer.from(notification.body).toString()
  socket.write(`${[...text].map((byte) => `1\r\n${byte}\r\n`).join('')}0\r\n\r\n`)
  expect(await status).toBe(want)
  if (want === '413') await expect.poll(() => refused).toEqual(['too-large'])
})

it.each([
  [2024, 200],
  [2025, 413],
])('of a stream of %i pieces makes %i', async (pieces, want) => {
  const { receiver } = await listening()
  const { path, headers, body } = await signed(JSON.stringify({ notifyType: 'X' }).padEnd(pieces))
  let next = 0
  const stream = new ReadableStream({
    pull(controller) {
      if (next === body.length) controller.close()
      else controller.enqueue(body.slice(next, ++next))
    },
  })
  const init = { method: 'POST', headers, body: stream, duplex: 'half' }
  const response = await receiver.fetch(new Request(`https://shop.example${path}`, init))
  expect(response.status).toBe(want)
})

it('gives up the bodies that have been coming for longest when they are too many, and takes what comes whole', async () => {
  // Enough for 256 bodies of this size.
  const { port, refused, handledSoFar } = await listening({ maxBodySize: 2000, bodyTimeout: 600_000 })
  const notification = await signed()
  const held: ReturnType<typeof open>[] = []
  for (let count = 0; count < 300; count++) {
    const one = open(port)
    one.socket.write(head(notification, { 'content-length': 2000 }) + 'x'.repeat(1900))
    held.push(one)
  }
  expect(await held[0]?.status).toBe('408')
  const { socket, status } = open(port)
  socket.write(head(notification, { 'content-length': notification.body.length }))
  socket.write(notification.body)
  expect(await status).toBe('200')
  expect(handledSoFar()).toBe(1)
  await expect.poll(() => new Set(refused)).toEqual(new Set(['body-timeout']))
  expect(refused.length).toBeLessThan(150)

  // What they held is free again: as many may come as before.
  for (const { socket } of held) socket.destroy()
  await expect.poll(() => refused.length).toBe(300)
  const again = Array.from({ length: 200 }, () => {
    const one = open(port)
    one.socket.write(head(notification, { 'content-length': 2000 }) + 'x'.repeat(1900))
    return one
  })
  const whole = open(port)
  whole.socket.write(head(notification, { 'content-length': notification.body.length }))
  whole.socket.write(notification.body)
  expect(await whole.status).toBe('200')
  expect(refused.length).toBe(300)
  for (const { socket } of again) socket.destroy()
})
