import type { Fields } from '../doc-snapshots/facts.ts'

/** What a new call is made from. */
export interface NewCall {
  readonly kind: 'operation' | 'notification'
  /** `operationId`, such as `refund` or `notifyRefund`. */
  readonly name: string
  readonly family: string
  /** Path of an operation below the server's URL. */
  readonly path: string | undefined
  /** Address of the page that describes it, and the day on which that was read. */
  readonly page: string
  readonly retrieved: string
  readonly request: Fields
  readonly response: Fields
  /** Status by code. */
  readonly codes: Readonly<Record<string, string>>
}
