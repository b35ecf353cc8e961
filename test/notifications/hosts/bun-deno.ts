import type { NotificationReceiver } from 'antom-contract/notifications'

/** Bun and `deno serve`: `export default createServer(receiver)`. */
export function createServer(receiver: NotificationReceiver) {
  return { fetch: (request: Request) => receiver.fetch(request) }
}
