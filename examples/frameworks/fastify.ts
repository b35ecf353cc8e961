import fastify from 'fastify'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

const app = fastify()
// A plugin of its own, so that only this route is without the parser of JSON.
app.register(
  async (plugin) => {
    plugin.removeAllContentTypeParsers()
    plugin.addContentTypeParser('*', (_request, _payload, done) => done(null))
    plugin.all('/antom/notify', (request, reply) => {
      reply.hijack() // the receiver replies
      return receiver.node(request.raw, reply.raw)
    })
  },
  { prefix: '/shop' },
)
app.post('/shop/orders', async (request) => ({ ordered: request.body }))
await app.listen({ port: Number(process.env.PORT ?? 8080) })
