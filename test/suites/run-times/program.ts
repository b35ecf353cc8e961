/* The program for run-times that have processes: Node, Bun and Deno. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServed, runCases } from './runner.ts'
import { place, world } from './world.js'

type Handler = (request: Request) => Promise<Response>

/** What Bun and Deno have besides the Web's platform. */
interface Platform {
  readonly Bun?: {
    serve(options: { port: 0; hostname: string; fetch: Handler }): { readonly port: number }
  }
  readonly Deno?: {
    serve(
      options: { port: 0; hostname: string; onListen: () => void },
      handler: Handler,
    ): { readonly addr: { readonly port: number } }
  }
}

const { Bun, Deno } = globalThis as Platform
const hostname = '127.0.0.1'

const tell = (message: object) => console.log(JSON.stringify(message))
await runCases(world, place, tell)

const { receiver, takeHandled } = createServed(world)
const handler: Handler = async (request) =>
  new URL(request.url).pathname === '/handled' ? new Response(takeHandled()) : receiver.fetch(request)
const server = createServer((request, response) => {
  if (request.url === '/handled') response.end(takeHandled())
  else receiver.node(request, response)
})
await new Promise<void>((resolve) => server.listen(0, hostname, resolve))
const { port: node } = server.address() as AddressInfo // it listens on a port
const fetch =
  Bun?.serve({ port: 0, hostname, fetch: handler }).port ??
  Deno?.serve({ port: 0, hostname, onListen: () => {} }, handler).addr.port
// Until it is ended from outside.
tell({ listening: { node, ...(fetch !== undefined && { fetch }) } })
