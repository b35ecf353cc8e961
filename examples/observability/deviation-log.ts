import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { appendFile } from 'node:fs/promises'

const channel = 'antom-contract:deviation'

/**
 * Appends each deviation that clients and receivers of this process find to a file, a JSON object a line, as
 * `antom-contract deviations FILE` reads it. Deviations hold no values of messages.
 *
 * @param file - its path
 * @param most - how many are written; a change of the API makes every message deviate
 * @returns ends it, once all are written
 */
export function logDeviations(file: string, most = 100_000): () => Promise<void> {
  let left = most
  let written = Promise.resolve()
  const listener = (deviation: unknown) => {
    if (left-- <= 0) return
    const line = JSON.stringify({ time: new Date().toISOString(), ...(deviation as object) })
    // One after the other, and never in the way of a payment: what cannot be written is left out.
    written = written.then(() => appendFile(file, `${line}\n`)).catch(() => {})
  }
  subscribe(channel, listener)
  return async () => {
    unsubscribe(channel, listener)
    await written
  }
}
