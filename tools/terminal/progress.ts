import { visibleText } from './visible-text.ts'

/**
 * Shows on a terminal what is being done, until it is done; elsewhere it shows nothing.
 *
 * @param what such as `reading the page`
 */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work()
  process.stderr.write(`\r\u001b[K${visibleText(what)} ...`)
  try {
    return await work()
  } finally {
    process.stderr.write('\r\u001b[K')
  }
}
