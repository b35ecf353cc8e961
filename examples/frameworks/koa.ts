import Koa from 'koa'
import mount from 'koa-mount'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

// Before any parser of bodies.
const shop = new Koa()
shop.use(async (context, next) => {
  if (context.path !== '/antom/notify') return next()
  context.respond = false // the receiver replies
  // koa-mount shortens the path of the request; what Antom called is in context.originalUrl.
  await receiver.node(Object.assign(context.req, { originalUrl: context.originalUrl }), context.res)
})

new Koa().use(mount('/shop', shop)).listen(Number(process.env.PORT ?? 8080))
