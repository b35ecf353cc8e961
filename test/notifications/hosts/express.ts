import type { NotificationReceiver } from 'antom-contract/notifications'
import express from 'express'

/** Express 5. The receiver comes before express.json(): the signature covers the bytes, not what is parsed from them. */
export function createApp(receiver: NotificationReceiver) {
  const app = express()
  app.all('/antom/notify', receiver.node)
  app.use(express.json())
  app.post('/orders', (request, response) => response.json({ ordered: request.body }))
  return app
}
