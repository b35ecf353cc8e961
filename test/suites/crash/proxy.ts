import { once } from 'node:events'
import { connect as connectTo, createServer, type Socket } from 'node:net'

/** Stands between receivers and their store, and can be a bad network. */
export interface StoreProxy {
  readonly port: number
  /** Holds back what the store replies, each piece for so long; 0 for no longer than it takes. */
  readonly delay: (milliseconds: number) => void
  /** Lets nothing through in either direction. What is under way arrives when it flows again. */
  readonly stall: () => void
  readonly flow: () => void
  /** Lets new connections go to another server. */
  readonly retarget: (storePort: number) => void
  /** Breaks all connections. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

/** Starts a proxy on a free port of loopback. */
export async function startProxy(storePort: number): Promise<StoreProxy> {
  let target = storePort
  let delay = 0
  let isStalled = false
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    if (isStalled) socket.pause()
    // Receivers are killed, connections are broken: that is what it is for.
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  }

  const server = createServer((client) => {
    const store = connectTo(target, '127.0.0.1')
    keep(client)
    keep(store)
    client.on('data', (data) => store.write(data))
    // In the order of the store, also when the delay is changed in between.
    let last = Promise.resolve()
    store.on('data', (data) => {
      const wait = delay
      const held = wait > 0 ? new Promise((resolve) => setTimeout(resolve, wait)) : undefined
      const before = last
      last = (async () => {
        await before
        await held
        if (client.writable) client.write(data)
      })()
    })
    client.once('close', () => store.destroy())
    store.once('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')

  return {
    port: address.port,
    delay: (milliseconds) => {
      delay = milliseconds
    },
    stall: () => {
      isStalled = true
      for (const socket of sockets) socket.pause()
    },
    flow: () => {
      isStalled = false
      for (const socket of sockets) socket.resume()
    },
    retarget: (port) => {
      target = port
    },
    cut: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
