// The package as it ships; the suite builds it before.
const { createNotificationReceiver } = await import(
  new URL('../../dist/esm/notifications.mjs', import.meta.url).href
)

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
