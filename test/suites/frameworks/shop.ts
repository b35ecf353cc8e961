import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The shop's orders, to which a program tells what it was notified of, before it acknowledges. */
export interface Shop {
  readonly url: string
  /** What it was told since the last call; what comes next is not refused. */
  readonly take: () => unknown[]
  /** Refuses the next that it is told, so that the handler fails. */
  readonly refuseNext: () => void
  readonly close: () => Promise<void>
}

/** Starts the shop on a port of the system's choice. */
export async function startShop(): Promise<Shop> {
  const told: unknown[] = []
  let refuses = false
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (refuses) response.statusCode = 500
    else told.push(JSON.parse(Buffer.concat(chunks).toString()))
    refuses = false
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/`,
    take: () => {
      refuses = false
      return told.splice(0)
    },
    refuseNext: () => {
      refuses = true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
