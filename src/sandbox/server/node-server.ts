import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Duplex } from 'node:stream'
import { optionError } from '../../core/check-options.ts'
import { ConfigurationError } from '../../core/errors.ts'
import { visibleText } from '../../core/visible-text.ts'
import type { ServerCertificate } from '../options.ts'
import { type BodyReader, createBodyReader } from './body-reader.ts'
import type { SandboxReply, SandboxRequest } from './http.ts'

/** A running HTTP server. */
export interface NodeServer {
  /** Scheme, host and port under which this machine reaches it. */
  readonly url: string
  /** The same for other machines, when it listens on all addresses of this one. */
  readonly networkUrls: readonly string[]
  /** Whether it listens on all addresses of this machine. */
  readonly listensEverywhere: boolean
  readonly close: () => Promise<void>
}

/** How long a client may take to send a request, in milliseconds. */
const requestTimeout = 30_000

/** The most connections at a time; more are closed. Anybody can open them, without a key. */
const maxConnections = 1000

/**
 * Starts an HTTP server. No request, however malformed, stops it.
 *
 * @param handle - makes the reply; it is never called with a body above the limit
 * @throws {ConfigurationError} (as a rejection) `port` when it cannot listen there, `tls` when it cannot use the certificate
 */
export async function startServer(
  handle: (request: SandboxRequest) => Promise<SandboxReply>,
  {
    port,
    host,
    maxBodySize,
    tls,
  }: { port: number; host: string; maxBodySize: number; tls: ServerCertificate | undefined },
): Promise<NodeServer> {
  const readBody = createBodyReader(maxBodySize)
  const server = makeServer(tls, (request, response) => {
    receive(request, response, handle, readBody).catch(() => response.destroy())
  })
  server.maxConnections = maxConnections
  server.on('clientError', answerMalformed)
  // Without a listener Node.js closes the connection without a reply.
  server.on('connect', (_, socket) => endWith(socket, '405 Method Not Allowed'))
  await listen(server, port, host)
  // The address of a server that listens on a port has this type.
  const address = server.address() as AddressInfo
  const listensEverywhere = address.address === '0.0.0.0' || address.address === '::'
  const scheme = tls === undefined ? 'http' : 'https'
  const urlOf = (name: string) => `${scheme}://${name.includes(':') ? `[${name}]` : name}:${address.port}`
  return {
    // A client cannot call 0.0.0.0 or ::.
    url: urlOf(listensEverywhere ? '127.0.0.1' : host),
    networkUrls: listensEverywhere ? networkAddresses(address.family).map(urlOf) : [],
    listensEverywhere,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function makeServer(tls: ServerCertificate | undefined, listener: RequestListener): Server {
  const limits = { requestTimeout, headersTimeout: requestTimeout }
  if (tls === undefined) return createServer(limits, listener)
  try {
    return createTlsServer({ ...limits, key: tls.key, cert: tls.cert }, listener)
  } catch (error) {
    throw optionError(
      'tls',
      'has a key or a certificate that cannot be used, or that do not belong together',
      error,
    )
  }
}

/** The addresses under which other machines reach this one, without link-local addresses. */
function networkAddresses(family: string): string[] {
  return Object.values(networkInterfaces()).flatMap((list = []) =>
    list
      .filter(({ internal, address }) => !internal && !address.toLowerCase().startsWith('fe80:'))
      // A server on `::` is reached under IPv4 and IPv6 addresses, one on 0.0.0.0 under IPv4 only.
      .filter((own) => family === 'IPv6' || own.family === family)
      .map(({ address }) => address),
  )
}

/** Answers malformed HTTP with the status that fits; without it the error would be thrown in the program. */
function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  const statuses: Readonly<Record<string, string>> = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  }
  endWith(socket, statuses[String(error.code)] ?? '400 Bad Request')
}

function endWith(socket: Duplex, status: string): void {
  socket.on('error', () => {})
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
  else socket.destroy()
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): ConfigurationError {
  const name = visibleText(host, 100)
  const problems: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use: stop what listens there, or choose another port (0 takes any free one)`,
    EACCES: `port ${port} may not be used by this user: choose one above 1023`,
    EADDRNOTAVAIL: `${name} is not an address of this machine`,
    ENOTFOUND: `there is no host ${name}: give an address of this machine, such as 127.0.0.1 or 0.0.0.0`,
  }
  const problem =
    problems[String(error.code)] ??
    `it cannot listen on ${name}:${port} (${visibleText(String(error.code), 40)})`
  return new ConfigurationError(`The sandbox did not start: ${problem}`, { option: 'port', cause: error })
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: SandboxRequest) => Promise<SandboxReply>,
  readBody: BodyReader,
): Promise<void> {
  const body = await readBody(request)
  if (!(body instanceof Uint8Array)) {
    response.writeHead(body.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    response.end(`${body.text}\n`)
    return
  }
  const { method = '', url: target = '', headers } = request
  const reply = await handle({
    method,
    target,
    // Node.js makes an array only of `set-cookie`, which is not a request header.
    header: (name) => (Object.hasOwn(headers, name) ? headers[name]?.toString() : undefined),
    body,
  })
  if (reply === 'break') {
    request.socket.destroy()
    return
  }
  response.writeHead(reply.status, reply.headers)
  response.end(reply.body)
}
