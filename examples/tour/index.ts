import { regenerate } from './regenerate.ts'

/*
 * The main job, from the contract to money: generates everything from the spec, checks real sample messages, and broken
 * ones, with what was generated, then pays and captures through the client. Exit code 1 when any step did not end as it should.
 */
process.exitCode = (await regenerate()) && (await checkMessages()) && (await payAndCapture()) ? 0 : 1

async function checkMessages(): Promise<boolean> {
  // Imported only now: it stands on what has just been generated.
  const { checkMessages } = await import('./check-messages.ts')
  return checkMessages()
}

async function payAndCapture(): Promise<boolean> {
  const { payAndCapture } = await import('./pay-and-capture.ts')
  return payAndCapture()
}
