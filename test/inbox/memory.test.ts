import { createMemoryInbox } from '../../src/notifications/index.ts'
import { inboxConformance } from './conformance.ts'

inboxConformance(
  'the memory of a process',
  async () => {
    let now = 0
    const inbox = createMemoryInbox({ clock: () => now })
    return {
      processes: [inbox, inbox],
      pass: async (_, milliseconds) => {
        now += milliseconds
      },
    }
  },
  500,
)
