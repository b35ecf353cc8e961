import type { NodeRequest, NodeResponse, NotificationReceiver } from 'antom-contract/notifications'

/**
 * Google Cloud Functions: `http('notify', createFunction(receiver))`. The bytes are in `request.rawBody`. The path lacks
 * the name of the function: give the receiver `publicPath: (path) => '/notify' + path`.
 */
export function createFunction(receiver: NotificationReceiver) {
  return (request: NodeRequest, response: NodeResponse) => receiver.node(request, response)
}
