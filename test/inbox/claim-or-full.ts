import { isConfigurationError } from '../../src/core/errors.ts'
import type { Inbox, InboxClaim } from '../../src/notifications/index.ts'

/** What a claim in memory comes to: the state, or `full` when there is no room for another. */
export function claimOrFull(inbox: Inbox, key: string, claim: InboxClaim): unknown {
  try {
    return inbox.claim(key, claim)
  } catch (error) {
    if (isConfigurationError(error) && error.option === 'maxEntries') return 'full'
    throw error
  }
}
