// Beside the compiled package, where the suite puts a copy.
// @ts-expect-error the package is compiled when the suite runs
import { createNotificationReceiver } from './src/notifications/index.js'

/** @param {{ antom: { clientId: string, publicKey: string, path: string, headers: Record<string, string>, body: string } }} subject */
export async function receive({ antom: { clientId, publicKey, path, headers, body } }) {
  let handled = 0
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: publicKey,
    on: { CAPTURE_RESULT: () => void handled++ },
    onUnknown: () => {},
  })
  const { status } = await receiver.handle({ method: 'POST', path, headers, body })
  return status === 200 && handled === 1
}
