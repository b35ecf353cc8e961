import type { NotificationReceiver } from 'antom-contract/notifications'
import Koa from 'koa'

/** Koa. Before any body parser. */
export function createApp(receiver: NotificationReceiver) {
  const app = new Koa()
  app.use(async (context, next) => {
    if (context.path !== '/antom/notify') return next()
    context.respond = false
    await receiver.node(context.req, context.res)
  })
  return app
}
