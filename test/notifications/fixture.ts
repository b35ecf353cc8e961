import {
  createNotificationReceiver,
  type NotificationReceiverOptions,
  type NotificationRefusal,
  type ReceivedNotification,
} from '../../src/notifications/index.ts'
import {
  createTestNotification,
  generateKeyPair,
  type SignedNotification,
  type SignNotificationOptions,
  signNotification,
} from '../../src/testing/index.ts'

export const clientId = 'SANDBOX_5X00000000000000'
export const path = '/antom/notify?shop=1'

/** In the place of Antom's key, and another that is not its own. */
export const antom = await generateKeyPair()
export const other = await generateKeyPair()

/** A notification as Antom would sign it; what is given replaces the message. */
export function signed(
  payload: object | string | Uint8Array = createTestNotification('CAPTURE_RESULT'),
  options: Partial<SignNotificationOptions> = {},
): Promise<SignedNotification> {
  return signNotification(payload, { privateKey: antom.privateKey, clientId, path, ...options })
}

/** Waits until what runs after the reply has run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 5))
}

export interface Watched {
  readonly receiver: ReturnType<typeof createNotificationReceiver>
  /** What reached a handler, in order: its name and the message. */
  readonly handled: [handler: string, message: unknown][]
  readonly refused: NotificationRefusal[]
  /** Hands a notification over, and waits for what is said about it. */
  readonly deliver: (message: ReceivedNotification) => Promise<{
    readonly status: number
    readonly body: string
    readonly headers: Readonly<Record<string, string>>
    readonly reason: string | undefined
  }>
}

/** A receiver that tells what happens to it. */
export function watch(overrides: Partial<NotificationReceiverOptions> = {}): Watched {
  const handled: Watched['handled'] = []
  const refused: NotificationRefusal[] = []
  let told = () => {}
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: antom.publicKey,
    on: {
      CAPTURE_RESULT: (message) => handled.push(['CAPTURE_RESULT', message]),
      PAYMENT_RESULT: (message) => handled.push(['PAYMENT_RESULT', message]),
      UPDATE_AMOUNT_RESULT: (message) => handled.push(['UPDATE_AMOUNT_RESULT', message]),
    },
    onUnknown: (message) => handled.push(['onUnknown', message]),
    onRefused: (refusal) => {
      refused.push(refusal)
      told()
    },
    ...overrides,
  })
  const deliver: Watched['deliver'] = async (message) => {
    const before = refused.length
    const news = new Promise<void>((resolve) => {
      told = resolve
    })
    const reply = await receiver.handle(message)
    if (reply.status !== 200 && refused.length === before) await news
    return { ...reply, reason: refused[before]?.reason }
  }
  return { receiver, handled, refused, deliver }
}
