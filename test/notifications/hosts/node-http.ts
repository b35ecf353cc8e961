import { createServer } from 'node:http'
import type { NotificationReceiver } from 'antom-contract/notifications'

/** node:http alone. */
export function createApp(receiver: NotificationReceiver) {
  return createServer((request, response) => {
    if (request.url?.startsWith('/antom/notify')) return receiver.node(request, response)
    response.writeHead(404).end()
  })
}
