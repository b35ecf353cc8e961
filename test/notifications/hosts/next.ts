import type { NotificationReceiver } from 'antom-contract/notifications'

/**
 * Next.js, App Router: `export const { POST } = createRoute(receiver)` in `app/antom/notify/route.ts`. Next.js answers
 * other methods itself.
 */
export function createRoute(receiver: NotificationReceiver) {
  return { POST: (request: Request) => receiver.fetch(request) }
}
