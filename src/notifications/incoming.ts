import type { ReceivedNotification } from './types.ts'

/** A notification whose body is perhaps still to be read. */
export interface Incoming extends Omit<ReceivedNotification, 'body'> {
  /** The body, or what reads it and throws a {@link Refusal} when it cannot. */
  readonly body: ReceivedNotification['body'] | (() => Promise<Uint8Array>)
}
