import { createServer, type RequestListener } from 'node:http'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createNotificationReceiver,
  type NodeRequest,
  type NotificationReceiver,
  type NotificationReceiverOptions,
} from '../../src/notifications/index.ts'
import { antom, clientId, signed } from './fixture.ts'
import { createFunction } from './hosts/cloud-functions.ts'
import { NotifyController } from './hosts/nest.ts'
import { type Running, viaServer } from './via-server.ts'

/** What Nest (`rawBody: true`) and the functions framework do: parse JSON, and keep the bytes beside it. */
function withRawBody(handle: RequestListener): RequestListener {
  const app = express()
  app.use(
    express.json({
      verify: (request, _, body) => {
        // The hosts add a field that node:http does not declare.
        const keeping: NodeRequest = request as NodeRequest
        keeping.rawBody = body
      },
    }),
  )
  app.use((request, response) => handle(request, response))
  return app
}

interface Host {
  readonly handler: (receiver: NotificationReceiver) => RequestListener
  /** The path that Antom calls, and what the program sees of it. */
  readonly called: string
  readonly seen: string
  readonly options?: Partial<NotificationReceiverOptions>
}

describe.each<[string, Host]>([
  [
    'Nest example',
    {
      handler: (receiver) => {
        const controller = new NotifyController(receiver)
        return (request, response) => controller.notify(request, response)
      },
      called: '/antom/notify?shop=1',
      seen: '/antom/notify?shop=1',
    },
  ],
  [
    'Cloud Functions example',
    {
      handler: createFunction,
      called: '/notify/antom?shop=1',
      seen: '/antom?shop=1',
      options: { publicPath: (path) => `/notify${path}` },
    },
  ],
])('%s', (_name, { handler, called, seen, options }) => {
  const handled: string[] = []
  let running: Running
  beforeAll(async () => {
    const receiver = createNotificationReceiver({
      clientId,
      antomPublicKey: antom.publicKey,
      on: {},
      onUnknown: (_, { body }) => handled.push(Buffer.from(body).toString()),
      onRefused: () => {},
      ...options,
    })
    running = await viaServer(createServer(withRawBody(handler(receiver))))
  })
  afterAll(() => running.close())

  it.each([
    ['as JSON.stringify writes it', '{"notifyType":"X","text":"é€💳"}'],
    ['as no parser would write it again', '{ "notifyType" : "Y", "amount": 1.0, "text": "\\u00e9\\/" }\n'],
  ])('receives the bytes of a body %s', async (_case, body) => {
    handled.length = 0
    const message = await signed(body, { path: called })
    expect((await running.send({ ...message, path: seen })).status).toBe(200)
    expect(handled).toEqual([body])
  })

  it('refuses an altered one', async () => {
    handled.length = 0
    const message = { ...(await signed('{"notifyType":"Z"}', { path: called })), path: seen }
    const altered = new TextEncoder().encode('{"notifyType":"Z" }')
    expect((await running.send({ ...message, body: altered })).status).toBe(401)
    expect(handled).toEqual([])
  })
})
