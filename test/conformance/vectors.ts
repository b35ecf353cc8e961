/** A message that was signed with another program, and its signature. */
export interface SignedVector {
  readonly name: string
  readonly path: string
  readonly clientId: string
  readonly time: string
  /** In base64. */
  readonly body: string
  /** In base64. */
  readonly signature: string
}

/** Key files by name, and messages signed with `private-pkcs8.pem`. */
export interface Vectors {
  readonly keys: Readonly<Record<string, string>>
  readonly messages: readonly SignedVector[]
}

/** A key file that has to be there. */
export function keyOf({ keys }: Vectors, name: string): string {
  const key = keys[name]
  if (key === undefined) throw new Error(`There is no key ${name}.`)
  return key
}

/** A message that has to be there. */
export function vectorOf({ messages }: Vectors, name: string): SignedVector {
  const found = messages.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`There is no message ${name}.`)
  return found
}

/** A key as base64 on one line, as dashboards show keys. */
export function bare(pem: string): string {
  return pem.replace(/^THROW-AWAY.*\n/, '').replace(/-----[^-]+-----|\s/g, '')
}
