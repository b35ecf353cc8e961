import { readdirSync, readFileSync } from 'node:fs'

/** Access to the fixed vectors, which `vectors/make-vectors.sh` made with openssl. */
const folder = new URL('./vectors/', import.meta.url)

/** A throw-away test key as the file holds it, with the notice before it. */
export function keyFile(name: string): string {
  return readFileSync(new URL(`keys/${name}`, folder), 'utf8')
}

/** A throw-away test key without the notice: the armour and the base64. */
export function pem(name: string): string {
  return keyFile(name).replace(/^THROW-AWAY.*\n/, '')
}

/** A throw-away test key as base64 on one line, as the Antom Dashboard shows keys. */
export function bare(name: string): string {
  return pem(name).replace(/-----[^-]+-----|\s/g, '')
}

export interface MessageVector {
  readonly name: string
  readonly path: string
  readonly clientId: string
  readonly time: string
  readonly body: Uint8Array
  readonly content: Uint8Array<ArrayBuffer>
  /** In base64. */
  readonly signature: string
}

/** All messages, each with the content and the signature that openssl made. */
export const messages: readonly MessageVector[] = readdirSync(new URL('messages/', folder))
  .filter((file) => file.endsWith('.parts.json'))
  .map((file) => file.replace('.parts.json', ''))
  .map((name) => {
    const read = (end: string) => readFileSync(new URL(`messages/${name}.${end}`, folder))
    // The script writes exactly these three.
    const parts = JSON.parse(read('parts.json').toString()) as Pick<
      MessageVector,
      'path' | 'clientId' | 'time'
    >
    return {
      name,
      ...parts,
      body: new Uint8Array(read('body.bin')),
      content: new Uint8Array(read('content.bin')),
      signature: read('signature.base64').toString(),
    }
  })

/** A message by its name. */
export function message(name: string): MessageVector {
  const found = messages.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`no message vector is called ${name}`)
  return found
}
