import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Received, Sent } from '../conformance/receiver.ts'
import { sendTo } from '../conformance/send-to.ts'

/** A receiver behind a port or an example. */
export interface Running {
  readonly send: (message: Sent) => Promise<Received>
  readonly close: () => Promise<unknown>
}

export async function viaServer(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    send: (message) => sendOverHttp(server, message),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

export function sendOverHttp(server: Server, message: Sent): Promise<Received> {
  const { port } = server.address() as AddressInfo // it listens on a port
  return sendTo(port, message)
}
