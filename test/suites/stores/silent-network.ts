import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a client and its store. */
export interface SilentNetwork {
  readonly port: number
  /** From now on the connections that there are carry nothing, and nobody is told. New ones are as good as ever. */
  readonly silence: () => void
  readonly close: () => Promise<void>
}

/** Starts a proxy that can lose connections as a network does whose table of addresses has been cleared. */
export async function startSilentNetwork(storePort: number): Promise<SilentNetwork> {
  const sockets = new Set<Socket>()
  const silent = new WeakSet<Socket>()
  const server = createServer((client) => {
    const store = connect(storePort, '127.0.0.1')
    for (const [from, to] of [
      [client, store],
      [store, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {})
      from.on('data', (data) => silent.has(from) || to.write(data))
      from.once('close', () => {
        sockets.delete(from)
        if (!silent.has(from)) to.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return {
    port: address.port,
    silence: () => {
      for (const socket of sockets) silent.add(socket)
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
