import { constants, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { type AntomClientOptions, createAntomClient } from '../../src/client/index.ts'
import type { Clock } from '../../src/core/clock.ts'
import { pem } from '../signing/vectors.ts'
import { completingClient } from './requests.ts'

/** The merchant's keys and Antom's, as files hold them. Throw-away. */
export const keys = {
  privateKey: pem('private-pkcs8.pem'),
  publicKey: pem('public-spki.pem'),
  antomPrivateKey: pem('other-private-pkcs8.pem'),
  antomPublicKey: pem('other-public-spki.pem'),
}

export const clientId = 'SANDBOX_5X00000000000000'

/** Parsed once: to parse a key takes as long as to sign. */
const antomPrivateKey = createPrivateKey(keys.antomPrivateKey)
const merchantPublicKey = createPublicKey(keys.publicKey)

/** A request as it came over the wire. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** Whether the signature fits, as node:crypto sees it. */
  readonly isSigned: boolean
  /** The signature's own text. */
  readonly signature: string
  readonly time: string
  /** The socket it came over. */
  readonly socket: Socket
}

/** How the gateway answers. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON unless it is text or bytes. */
  readonly body?: unknown
  /** Takes over from the gateway: for answers that are no HTTP any more. */
  readonly take?: (response: ServerResponse, request: Received) => void
  /** Changes to what is signed and to the headers of the signature; `false` for none of them. */
  readonly signed?:
    | false
    | Readonly<{ path?: string; key?: string; headers?: Record<string, string | undefined> }>
}

export interface Gateway {
  readonly url: string
  readonly received: Received[]
  /** Sockets that are open on the gateway's side. */
  readonly sockets: ReadonlySet<Socket>
  /** Resolves once the client has closed every connection. */
  readonly dropped: () => Promise<void>
  /** The same, but those that wait for another request do not count. */
  readonly drained: () => Promise<void>
}

/** A gateway on the loopback interface that checks and makes signatures with node:crypto, gone when the test ends. */
export async function startGateway(
  answer: (request: Received, index: number) => Reply | Promise<Reply>,
): Promise<Gateway> {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (message, response) => {
    // A client that goes away in the middle is what some tests are about.
    response.on('error', () => {})
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const request = read(message.url ?? '', message.headers, Buffer.concat(chunks), message.socket)
    received.push(request)
    reply(response, request, await answer(request, received.length - 1))
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const dropped = async () => {
    // Not events.once, which takes the reset of a connection for a failure.
    await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
  }
  const drained = async () => {
    server.closeIdleConnections()
    await dropped()
  }
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, received, sockets, dropped, drained }
}

function read(path: string, headers: IncomingHttpHeaders, body: Buffer, socket: Socket): Received {
  const header = String(headers.signature)
  const [, signature = ''] = /^algorithm=RSA256,keyVersion=\d+,signature=(\S+)$/.exec(header) ?? []
  const time = String(headers['request-time'])
  const content = Buffer.concat([Buffer.from(`POST ${path}\n${headers['client-id']}.${time}.`), body])
  const bytes = Buffer.from(decodeURIComponent(signature), 'base64')
  const key = { key: merchantPublicKey, padding: constants.RSA_PKCS1_PADDING }
  return { path, headers, body, socket, signature, time, isSigned: verify('sha256', content, key, bytes) }
}

const responseTime = '2026-04-04T14:08:56+05:30'

function reply(
  response: ServerResponse,
  request: Received,
  { status = 200, headers, body = '', take, signed }: Reply,
) {
  if (take) return take(response, request)
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const own = signed === false ? {} : signatureHeaders(request, bytes, signed)
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    ...own,
    ...headers,
    'content-length': bytes.length,
  })
  response.end(bytes)
}

/** The headers of a signed answer. */
export function signatureHeaders(
  request: Pick<Received, 'path'>,
  body: Buffer,
  changes: Reply['signed'] = {},
) {
  const { path = request.path, key = antomPrivateKey, headers = {} } = changes || {}
  const content = Buffer.concat([Buffer.from(`POST ${path}\n${clientId}.${responseTime}.`), body])
  const signature = encodeURIComponent(sign('sha256', content, key).toString('base64'))
  const all: Record<string, string | undefined> = {
    'client-id': clientId,
    'response-time': responseTime,
    signature: `algorithm=RSA256, keyVersion=1, signature=${signature}`,
    ...headers,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** An answer as a `fetch` gives it, signed or not, without a network. */
export function responseTo(url: string, { status = 200, headers, body = '', signed }: Reply): Response {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const { pathname, search } = new URL(url)
  const own = signed === false ? {} : signatureHeaders({ path: pathname + search }, bytes, signed)
  const all: Record<string, string | undefined> = { ...own, ...headers }
  const present = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return new Response(bytes, { status, headers: Object.fromEntries(present) })
}

/** A clock whose time passes only in waits, and at once. */
export interface VirtualClock extends Clock {
  readonly waits: number[]
}

export function virtualClock(start = 1_700_000_000_000): VirtualClock {
  let time = start
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
    },
  }
}

/**
 * A client of a gateway, which never really waits between attempts. `antom` adds to a request what the contract requires
 * and the test does not name; `exact` does not.
 */
export function clientOf(gateway: { readonly url: string }, options: AntomClientOptions = {}) {
  const clock = virtualClock()
  const { privateKey, antomPublicKey } = keys
  const exact = createAntomClient({
    clientId,
    privateKey,
    antomPublicKey,
    baseUrl: gateway.url,
    clock,
    ...options,
  })
  return { antom: completingClient(exact), exact, clock }
}

/** What a promise is rejected with; fails when it is not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in outcome)
    throw new Error(`It was not rejected, but resolved with ${JSON.stringify(outcome.value)}`)
  return outcome.error
}
