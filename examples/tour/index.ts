import { regenerate } from './regenerate.ts'

/*
 * The main job, from the contract to checked messages: generates everything from the spec, then checks real sample
 * messages, and broken ones, with what was generated, and receives signed notifications. Exit code 1 when any step
 * did not end as it should.
 */
process.exitCode = (await regenerate()) && (await checkMessages()) && (await receiveNotification()) ? 0 : 1

// Imported only now: they stand on what has just been generated.

async function checkMessages(): Promise<boolean> {
  const { checkMessages } = await import('./check-messages.ts')
  return checkMessages()
}

async function receiveNotification(): Promise<boolean> {
  const { receiveNotification } = await import('./receive-notification.ts')
  return receiveNotification()
}
