import {
  createNotificationReceiver,
  type NotificationReceiver,
  type NotificationReceiverOptions,
} from 'antom-contract/notifications'

/** What the Worker is configured with. */
export interface Env {
  readonly ANTOM_CLIENT_ID: string
  readonly ANTOM_PUBLIC_KEY: string
}

/** A Worker: `export default createWorker({ on, onUnknown })`. Keys come with the first request. */
export function createWorker(handlers: Pick<NotificationReceiverOptions, 'on' | 'onUnknown'>) {
  let receiver: NotificationReceiver | undefined
  return {
    fetch(request: Request, env: Env, context: { waitUntil: (promise: Promise<unknown>) => void }) {
      receiver ??= createNotificationReceiver({
        ...handlers,
        clientId: env.ANTOM_CLIENT_ID,
        antomPublicKey: env.ANTOM_PUBLIC_KEY,
      })
      return receiver.fetch(request, context)
    },
  }
}
