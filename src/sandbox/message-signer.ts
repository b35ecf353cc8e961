import type { Clock } from '../core/clock.ts'
import { contentToSign, formatSignatureHeader, sign } from '../signing/index.ts'
import type { CryptoKey } from '../signing/types.ts'
import { timeText } from './format.ts'

/** A message of the gateway that is about to be sent. */
export interface UnsignedMessage {
  /** The path that the signature covers. */
  readonly path: string
  readonly body: string | Uint8Array
  /** The header that carries the time: answers and notifications have different ones. */
  readonly timeHeader: 'request-time' | 'response-time'
  /** Breaks the signature, as if another key had made it. */
  readonly isForged?: boolean
}

/** Makes the headers of a signed message. */
export type SignMessage = (message: UnsignedMessage) => Promise<Record<string, string>>

/** Makes what signs the answers and notifications of a sandbox. */
export function createMessageSigner({
  clientId,
  privateKey,
  clock,
}: {
  readonly clientId: string
  readonly privateKey: CryptoKey
  readonly clock: Clock
}): SignMessage {
  return async ({ path, body, timeHeader, isForged = false }) => {
    const time = timeText(clock.now())
    const made = await sign(contentToSign({ path, clientId, time, body }), privateKey)
    const signature = isForged ? made.map((byte) => byte ^ 0xff) : made
    return {
      'content-type': jsonType,
      'client-id': clientId,
      [timeHeader]: time,
      signature: formatSignatureHeader({ keyVersion: 1, signature }),
    }
  }
}

/** The content type of the gateway's messages. */
export const jsonType = 'application/json; charset=UTF-8'
