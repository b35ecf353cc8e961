import type { FamilyContext } from '../../family.ts'
import type { SandboxDeclaration } from './declaration-state.ts'

/** How long the customs take to answer, in seconds. The documentation states no time, so it is short. */
const processingTime = 5

/** Ends a declaration with an answer of the customs. Returns whether it waited for that. */
export function answerDeclaration(
  { clock }: Pick<FamilyContext, 'clock'>,
  declaration: SandboxDeclaration,
  code: string,
  description: string,
): boolean {
  if (declaration.status !== 'IN_PROCESS') return false
  declaration.timers.clear()
  declaration.status = 'CUSTOMS_PROCESSING_COMPLETED'
  declaration.answer = { code, description, at: clock.now() }
  declaration.changedAt = clock.now()
  return true
}

/**
 * Sends a declaration to the customs, the first time or again: they answer after a while.
 *
 * @param ending - the result code of the call that the scenario ends with; anything but success is an error of the customs
 */
export function sendToCustoms(
  context: FamilyContext,
  declaration: SandboxDeclaration,
  ending: string | undefined,
): void {
  declaration.timers.clear()
  declaration.status = 'IN_PROCESS'
  declaration.answer = undefined
  declaration.changedAt = context.clock.now()
  const [code, description] =
    ending === undefined || ending === 'SUCCESS' ? ['2', 'recorded'] : ['-1', `${ending} (a scenario)`]
  declaration.timers.start(context.period(processingTime), () =>
    answerDeclaration(context, declaration, code, description),
  )
}
