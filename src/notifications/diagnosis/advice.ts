import type { SignatureDiagnosisCause } from '../signature-diagnosis.ts'

/** What to do about each cause whose text does not depend on the notification. */
export const advice = {
  'body-base64':
    "It fits the body decoded from base64: an API gateway passes the bytes on as base64 text (isBase64Encoded). Decode it first: Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8')",
  'body-compressed':
    'It fits the body decompressed: something between compresses the body, or decompression is turned off. Antom sends it uncompressed; pass on the bytes as Antom sent them',
  'body-latin1':
    'It fits the body with its characters beyond ASCII repaired: something between reads UTF-8 as latin1 (windows-1252), or writes latin1. Pass the bytes on, never text',
  'body-utf-16':
    'It fits the body as UTF-8, and it arrived as UTF-16: something between converts the text. Pass the bytes on, never text',
  'body-json-string':
    'It fits the text inside: the body is a JSON string that holds the JSON. Something calls JSON.stringify on a text. Pass the bytes on as they are',
  'body-reserialized':
    'It fits the body as another program writes the same JSON: something between parses the body and writes it anew. Pass the bytes on as they are',
  'body-whitespace':
    'It fits the body with other whitespace at its ends or other line breaks: something between changes them. Pass the bytes on as they are',
  'byte-order-mark':
    'It fits the body with, or without, a byte-order mark: something between converts the text',
  'own-public-key':
    "antomPublicKey is your own public key. Antom's is in the Antom Dashboard, beside the place where yours was uploaded",
  'other-client-id':
    'It is authentic for the client id it names: clientId, or the URL given to Antom, belongs to another account',
  'other-environment':
    'One client id is of the sandbox, the other of production: clientId and antomPublicKey of both must not be mixed, nor their notify URLs',
  'signature-encoding':
    'It fits once the signature header is decoded again: something between encodes headers twice or decodes a plus sign as a space',
} as const satisfies Partial<Record<SignatureDiagnosisCause, string>>

/** Joins what is to be done first and what is to be done then. */
export function both(first: string, second: string): string {
  return `${first}. And: ${second}`
}
