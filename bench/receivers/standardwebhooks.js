import { Webhook } from 'standardwebhooks'

/** @param {{ standard: { body: string, headers: Record<string, string>, secret: string } }} subject */
export async function receive({ standard: { body, headers, secret } }) {
  const event = new Webhook(secret).verify(body, headers)
  return typeof event === 'object' && event !== null && 'id' in event && event.id === 'evt_1'
}
