import type { NotificationReceiver } from 'antom-contract/notifications'
import { Hono } from 'hono'

/** Hono, on any runtime. */
export function createApp(receiver: NotificationReceiver) {
  const app = new Hono()
  app.all('/antom/notify', (context) => receiver.fetch(context.req.raw))
  return app
}
