import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationError } from '../core/errors.ts'

/** A request with its body read. */
export interface SandboxRequest {
  readonly method: string
  readonly target: string
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

/** What goes back; `break` closes the connection without an answer. */
export type SandboxReply =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | 'break'

/** A running HTTP server. */
export interface NodeServer {
  /** Scheme, host and port. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** How long a client may take to send a request, in milliseconds. */
const requestTimeout = 30_000

/**
 * Listens for requests. Whatever arrives, the server goes on.
 *
 * @param handle - gives the reply; it is never called with a body above the limit
 * @throws {ConfigurationError} `port` (as a rejection) when it cannot listen there
 */
export async function startServer(
  handle: (request: SandboxRequest) => Promise<SandboxReply>,
  { port, host, maxBodySize }: { port: number; host: string; maxBodySize: number },
): Promise<NodeServer> {
  const server = createServer({ requestTimeout, headersTimeout: requestTimeout }, (request, response) => {
    receive(request, response, handle, maxBodySize).catch(() => response.destroy())
  })
  // Malformed HTTP: Node answers 400 and this keeps it from being an error of the program.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    else socket.destroy()
  })
  await listen(server, port, host)
  // A server that listens on a port has this form of address.
  const address = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): ConfigurationError {
  const problems: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use: stop what listens there, or choose another port (0 takes any free one)`,
    EACCES: `port ${port} may not be used by this user: choose one above 1023`,
    EADDRNOTAVAIL: `${host} is not an address of this machine`,
  }
  const problem = problems[String(error.code)] ?? `it cannot listen on ${host}:${port} (${error.code})`
  return new ConfigurationError(`The sandbox did not start: ${problem}`, { option: 'port', cause: error })
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: SandboxRequest) => Promise<SandboxReply>,
  maxBodySize: number,
): Promise<void> {
  const body = await readBody(request, maxBodySize)
  if (body === undefined) {
    response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    response.end(`The body has more than ${maxBodySize} bytes.\n`)
    return
  }
  const { method = '', url: target = '', headers } = request
  const reply = await handle({
    method,
    target,
    // Only of `set-cookie`, which is no header of a request, does Node.js make a list.
    header: (name) => headers[name]?.toString(),
    body,
  })
  if (reply === 'break') {
    request.socket.destroy()
    return
  }
  response.writeHead(reply.status, reply.headers)
  response.end(reply.body)
}

/** The whole body; undefined when it has more bytes than allowed. */
async function readBody(request: IncomingMessage, maxBodySize: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length']) > maxBodySize) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes: Buffer = chunk
    size += bytes.length
    if (size > maxBodySize) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
