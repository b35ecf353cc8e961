import { regenerate } from './regenerate.ts'

/*
 * The main job, from the contract to checked messages: generates everything from the spec, then checks real sample
 * messages, and broken ones, with what was generated. Exit code 1 when any step did not end as it should.
 */
process.exitCode = (await regenerate()) && (await checkMessages()) ? 0 : 1

async function checkMessages(): Promise<boolean> {
  // Imported only now: it stands on what has just been generated.
  const { checkMessages } = await import('./check-messages.ts')
  return checkMessages()
}
