import { createServer, type RequestListener } from 'node:http'
import type { NotificationReceiver, NotificationReceiverOptions } from '../../src/notifications/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { type Received, requestOf, type Sent } from '../conformance/receiver.ts'
import { createServer as createBunServer } from './hosts/bun-deno.ts'
import { createApp as createExpress } from './hosts/express.ts'
import { createApp as createFastify } from './hosts/fastify.ts'
import { createApp as createHono } from './hosts/hono.ts'
import { createApp as createKoa } from './hosts/koa.ts'
import { createHttpHandler } from './hosts/lambda-http.ts'
import { createRestHandler } from './hosts/lambda-rest.ts'
import { createRoute } from './hosts/next.ts'
import { createHandler as createNextHandler } from './hosts/next-pages.ts'
import { createApp as createNodeHttp } from './hosts/node-http.ts'
import { createWorker } from './hosts/worker.ts'
import { httpEvent, restEvent } from './lambda-events.ts'
import { type Running, sendOverHttp, viaServer } from './via-server.ts'

export type Start = (options: NotificationReceiverOptions) => Promise<Running>

/** Every way into a receiver. */
export const ports: readonly (readonly [name: string, start: Start])[] = [
  ['fetch', (options) => viaFetch(createNotificationReceiver(options).fetch)],
  ['node', (options) => viaServer(createServer(createNotificationReceiver(options).node))],
  ['node:http example', (options) => viaServer(createNodeHttp(createNotificationReceiver(options)))],
  ['Express example', (options) => viaListener(createExpress(createNotificationReceiver(options)))],
  [
    'Fastify example',
    async (options) => {
      const app = createFastify(createNotificationReceiver(options))
      await app.listen({ port: 0, host: '127.0.0.1' })
      return { send: (message) => sendOverHttp(app.server, message), close: () => app.close() }
    },
  ],
  ['Koa example', (options) => viaListener(createKoa(createNotificationReceiver(options)).callback())],
  [
    'Hono example',
    (options) => {
      const app = createHono(createNotificationReceiver(options))
      return viaFetch(async (request) => app.fetch(request))
    },
  ],
  [
    'Next.js example',
    (options) => {
      const { POST } = createRoute(createNotificationReceiver(options))
      // What Next.js does with a method that a route does not export.
      return viaFetch(async (request) =>
        request.method === 'POST'
          ? POST(request)
          : new Response('{}', { status: 405, headers: { allow: 'POST' } }),
      )
    },
  ],
  [
    'Next.js Pages example',
    (options) => viaServer(createServer(createNextHandler(createNotificationReceiver(options)))),
  ],
  ['Bun and Deno example', (options) => viaFetch(createBunServer(createNotificationReceiver(options)).fetch)],
  ...[true, false].flatMap((isBase64): readonly (readonly [string, Start])[] => [
    [
      `Lambda example, HTTP API, ${isBase64 ? 'base64' : 'text'}`,
      (options) => {
        const handler = createHttpHandler(createNotificationReceiver(options))
        return viaFunction((message) => handler(httpEvent(message, isBase64)))
      },
    ],
    [
      `Lambda example, REST API, ${isBase64 ? 'base64' : 'text'}`,
      (options) => {
        const handler = createRestHandler(createNotificationReceiver(options))
        return viaFunction((message) => handler(restEvent(message, isBase64)))
      },
    ],
  ]),
  [
    'Worker example',
    (options) => {
      const { clientId = '', antomPublicKey, ...handlers } = options
      const worker = createWorker(handlers)
      const env = { ANTOM_CLIENT_ID: clientId, ANTOM_PUBLIC_KEY: String(antomPublicKey) }
      return viaFetch(async (request) => worker.fetch(request, env, { waitUntil: () => {} }))
    },
  ],
]

async function viaFetch(handle: NotificationReceiver['fetch']): Promise<Running> {
  return {
    send: async (message) => {
      const response = await handle(requestOf(message))
      const text = await response.text()
      return { status: response.status, headers: Object.fromEntries(response.headers), body: text }
    },
    close: async () => {},
  }
}

async function viaFunction(
  handle: (message: Sent) => Promise<Omit<Received, 'status'> & { readonly statusCode: number }>,
): Promise<Running> {
  return {
    send: async (message) => {
      const { statusCode: status, headers, body } = await handle(message)
      return { status, headers, body }
    },
    close: async () => {},
  }
}

function viaListener(listener: RequestListener): Promise<Running> {
  return viaServer(createServer(listener))
}
