import type { NotificationReceiver } from 'antom-contract/notifications'
import fastify from 'fastify'

/** Fastify. In a plugin of its own, so that only this route is without the JSON parser. */
export function createApp(receiver: NotificationReceiver) {
  const app = fastify()
  app.register(async (plugin) => {
    plugin.removeAllContentTypeParsers()
    plugin.addContentTypeParser('*', (_request, _payload, done) => done(null))
    plugin.all('/antom/notify', (request, reply) => {
      reply.hijack()
      return receiver.node(request.raw, reply.raw)
    })
  })
  app.post('/orders', async (request) => ({ ordered: request.body }))
  return app
}
