import type { NodeRequest, NodeResponse, NotificationReceiver } from 'antom-contract/notifications'

/** Next.js, Pages Router: `pages/api/antom/notify.ts` exports both, the handler as its default. */
export const config = { api: { bodyParser: false } }

export function createHandler(receiver: NotificationReceiver) {
  return (request: NodeRequest, response: NodeResponse) => receiver.node(request, response)
}
