import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { startProxy } from './proxy.ts'

/** A store that replies with what it is sent, a proxy in front of it, and a client. */
async function make() {
  let received = ''
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      received += data
      socket.write(data)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const proxy = await startProxy(typeof address === 'object' && address ? address.port : 0)
  const open = async () => {
    const client = connect(proxy.port, '127.0.0.1').setEncoding('utf8')
    client.on('error', () => {})
    const replies: string[] = []
    client.on('data', (text: string) => replies.push(text))
    await once(client, 'connect')
    return { client, text: () => replies.join('') }
  }
  const clients: Socket[] = []
  onTestFinished(async () => {
    for (const client of clients) client.destroy()
    await proxy.close()
    server.close()
  })
  const first = await open()
  clients.push(first.client)
  return { proxy, ...first, received: () => received }
}

it('a proxy of the crash suite hands everything on, in order', async () => {
  const { client, text } = await make()
  for (const part of ['a', 'b', 'c']) client.write(part)
  await expect.poll(text).toBe('abc')
})

it('it delays replies, not requests, and keeps their order when the delay ends', async () => {
  const { proxy, client, text, received } = await make()
  proxy.delay(300)
  const begun = performance.now()
  client.write('a')
  await expect.poll(received).toBe('a')
  proxy.delay(0)
  client.write('b')
  await expect.poll(received).toBe('ab')
  await expect.poll(text, { timeout: 10_000 }).toBe('ab')
  // Timers may be a millisecond early.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(298)
})

it('it lets nothing through while it is stalled, and everything then', async () => {
  const { proxy, client, text, received } = await make()
  client.write('a')
  await expect.poll(text).toBe('a')
  proxy.stall()
  client.write('b')
  // As long as the first took, many times over.
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  expect([received(), text()]).toEqual(['a', 'a'])
  proxy.flow()
  await expect.poll(text).toBe('ab')
})

it('it breaks connections, and takes new ones', async () => {
  const { proxy, client } = await make()
  const closed = once(client, 'close')
  proxy.cut()
  await closed
  const again = connect(proxy.port, '127.0.0.1')
  again.on('error', () => {})
  await once(again, 'connect')
  again.destroy()
})
