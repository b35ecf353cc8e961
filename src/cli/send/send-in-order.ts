import { visibleText } from '../../core/visible-text.ts'
import { interruptedCode, type RunContext } from '../command.ts'
import { createOutput } from '../output.ts'
import { exitCodeOf, printSent, type Sent } from './send.ts'

/** A notification that is going to be sent. */
export interface ToSend {
  /** What it is called when it was not sent. */
  readonly name: string
  readonly send: () => Promise<Sent>
}

/**
 * Sends notifications one after the other, and prints what came of each, unless JSON is asked for. When the user
 * interrupts it, the one that is on its way is waited for, no other is sent, and standard error says which were not.
 *
 * @returns what was sent, and the exit code
 */
export async function sendInOrder(
  all: readonly ToSend[],
  { json }: { readonly json: boolean },
  { interruption, stdout, stderr, env, language }: RunContext,
): Promise<{ readonly sent: readonly Sent[]; readonly code: number }> {
  const output = createOutput(stdout, env)
  const interrupted = interruption()
  const sent: Sent[] = []
  for (const [index, { name, send }] of all.entries()) {
    if (interrupted.aborted) {
      const errors = createOutput(stderr, env)
      const shown = visibleText(name, 200)
      const text = {
        en: `Interrupted. Not sent: ${all.length - index} of ${all.length}, from ${shown} on`,
        zh: `已中断。未发送：${all.length} 条中的 ${all.length - index} 条，从 ${shown} 起`,
      }
      errors.line(errors.paint('red', '✗'), ' ', text[language])
      return { sent, code: interruptedCode(interrupted) }
    }
    const one = await send()
    sent.push(one)
    if (!json) printSent(one, language, output)
  }
  return { sent, code: exitCodeOf(sent) }
}
