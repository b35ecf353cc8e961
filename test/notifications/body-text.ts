import { bodyBytes } from '../../src/core/body-bytes.ts'
import type { Incoming } from '../../src/notifications/incoming.ts'

/** Reads the body of a request that an adapter has handed over. */
export async function bodyText({ body, readBody }: Incoming): Promise<string> {
  const bytes = bodyBytes(readBody ? await readBody() : body)
  if (!bytes) throw new Error('the adapter has handed over what is no body')
  return Buffer.from(bytes).toString()
}
