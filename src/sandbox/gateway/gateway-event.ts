/** A request and how it was answered, for logs. */
export interface GatewayEvent {
  /** The operation; undefined when there is none at the path. */
  readonly operation: string | undefined
  /** The path, without the query; cut after 2000 characters. */
  readonly path: string
  /** The origin of the web page that sent the request, when one did. Such a request is not signed. */
  readonly origin?: string
  /** Whether the request's signature was found good. */
  readonly verified: boolean
  /** Whether the answer was signed. */
  readonly signed: boolean
  /** The HTTP status; `break` when the connection was broken instead. */
  readonly status: number | 'break'
  /** `S`, `F` or `U`, when the answer has a result. */
  readonly resultStatus?: string
  /** The result code, when the answer has a result. */
  readonly resultCode?: string
  /** The message of the result, when the answer has one. */
  readonly resultMessage?: string
  /** The request's own id, when it has one; cut after 256 characters. */
  readonly id?: string
  /** JSON Pointers to fields of the request that the contract does not know. They were left out of it. */
  readonly unknownFields?: readonly string[]
  /**
   * `true` when the sandbox has no behaviour of its own for the operation: the answer is made from the contract's example
   * and result codes, and nothing was done. Absent otherwise.
   */
  readonly fromExample?: boolean
  /**
   * JSON Pointers to fields of the answer that the contract promises and the sandbox knows nothing of: they are as in the
   * contract's example. Absent when there are none.
   */
  readonly exampleFields?: readonly string[]
}
