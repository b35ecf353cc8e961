/** A request with its body read. */
export interface SandboxRequest {
  readonly method: string
  /** The target as it stands on the request line. */
  readonly target: string
  /** A header by its name in lower case. */
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

/** The reply to a request; `break` closes the connection without one. */
export type SandboxReply =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | 'break'

/** A reply that is one line of text. */
export function textReply(status: number, text: string): SandboxReply {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    body: `${text}\n`,
  }
}
