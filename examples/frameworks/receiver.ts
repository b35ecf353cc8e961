import { createNotificationReceiver, type NotificationReceiverOptions } from 'antom-contract/notifications'

/** The receiver of every program in this folder; `env` is process.env, or what a Worker is given. */
export function createReceiver(
  env: Readonly<Record<string, string | undefined>>,
  options: Pick<NotificationReceiverOptions, 'publicPath'> = {},
) {
  // The reply waits for it: a notification is acknowledged once the shop has it, and comes again when this throws.
  const tellShop = async (what: object) => {
    const response = await fetch(env.ORDERS_URL ?? '', { method: 'POST', body: JSON.stringify(what) })
    if (!response.ok) throw new Error(`The shop's orders answered ${response.status}.`)
  }
  return createNotificationReceiver({
    clientId: env.ANTOM_CLIENT_ID ?? '',
    antomPublicKey: env.ANTOM_PUBLIC_KEY ?? '',
    on: {
      PAYMENT_RESULT: ({ paymentId, result }) => tellShop({ paymentId, status: result.resultStatus }),
      CAPTURE_RESULT: ({ captureId, result }) => tellShop({ captureId, status: result.resultStatus }),
    },
    onUnknown: (_, { key, body }) => tellShop({ key, unknown: new TextDecoder().decode(body) }),
    ...options,
  })
}
