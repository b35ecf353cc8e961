import type { InboxState } from './inbox.ts'

const states: readonly unknown[] = ['claimed', 'done', 'busy'] satisfies InboxState[]

/** Whether a value is what claiming a notification can come to. Inboxes and clients may be of any make. */
export function isInboxState(value: unknown): value is InboxState {
  return states.includes(value)
}
