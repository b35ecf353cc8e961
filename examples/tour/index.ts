import { regenerate } from './regenerate.ts'

/*
 * The main job, from the contract to money: generates everything from the spec, checks real sample messages, and broken
 * ones, with what was generated, pays and captures through the client, and receives signed notifications. Exit code 1
 * when any step did not end as it should.
 */
process.exitCode =
  (await regenerate()) && (await checkMessages()) && (await payAndCapture()) && (await receiveNotification())
    ? 0
    : 1

// Imported only now: they stand on what has just been generated.

async function checkMessages(): Promise<boolean> {
  const { checkMessages } = await import('./check-messages.ts')
  return checkMessages()
}

async function receiveNotification(): Promise<boolean> {
  const { receiveNotification } = await import('./receive-notification.ts')
  return receiveNotification()
}

async function payAndCapture(): Promise<boolean> {
  const { payAndCapture } = await import('./pay-and-capture.ts')
  return payAndCapture()
}
