import { type DeduplicationField, deduplicationFields } from '../../generated/notification-metadata.ts'

/** Longer values stand in a key by their SHA-256, as secret ones do, so that stores can limit the length of keys. */
const longestValue = 80

/**
 * Makes the key of a notification: the same for every repetition, another one for whatever differs in the client id,
 * the event, a field that the contract names, or the result status.
 *
 * @param clientId - for whom it is: receivers of several accounts can share one store
 * @param event - the name of its event; of one that the contract does not know, the `notifyType` as it says it
 * @param fields - the values of its essential fields; or, where there are none, the body, whose bytes tell it apart
 * @returns JSON text of at most some 500 characters
 */
export function deduplicationKey(
  clientId: string,
  event: string | undefined,
  fields: readonly (string | number | null)[] | Uint8Array<ArrayBuffer>,
): string | Promise<string> {
  const name = event ?? null
  // A key is stored and logged, so that a secret among its fields stands in it by its hash. What is inherited under the
  // name of an unknown event has no numbered members, so it marks nothing.
  const isHashed = (field: Field, index: number) =>
    isLong(field) || (field !== null && definitions[event ?? '']?.[index]?.secret)
  // Nothing is waited for where all is short and nothing is secret, as nearly everywhere.
  return ArrayBuffer.isView(fields) || isLong(name) || fields.some(isHashed)
    ? longKey(clientId, name, fields, isHashed)
    : JSON.stringify([clientId, name, fields])
}

type Field = string | number | null

async function longKey(
  clientId: string,
  name: Field,
  fields: readonly Field[] | Uint8Array<ArrayBuffer>,
  isHashed: (field: Field, index: number) => boolean | undefined,
): Promise<string> {
  const parts = ArrayBuffer.isView(fields)
    ? await sha256(fields)
    : await Promise.all(fields.map((field, index) => (isHashed(field, index) ? hashed(field) : field)))
  return JSON.stringify([clientId, isLong(name) ? await hashed(name) : name, parts])
}

/** By any text: a key is also made of the event of a notification that the contract does not know. */
const definitions: Readonly<Record<string, readonly DeduplicationField[]>> = deduplicationFields

function isLong(value: Field): boolean {
  // Of a text no character takes more than six as JSON, so that a short one need not be written to be measured.
  if (typeof value !== 'string' || 6 * value.length + 2 <= longestValue) return false
  return JSON.stringify(value).length > longestValue
}

async function hashed(value: Field): Promise<unknown> {
  // An object, which no value is: no text can pass for the hash of another.
  return { sha256: await sha256(new TextEncoder().encode(JSON.stringify(value))) }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
