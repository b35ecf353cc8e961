import type { SandboxOptions } from '../sandbox/options.ts'
import type { Output, PaintedText } from './output.ts'

/** How many fields a line of the log names. */
const namedFields = 10

/**
 * Makes what prints the events of a sandbox, a line each.
 *
 * @param log - what is printed with; it escapes every text
 */
export function createSandboxLog({
  line,
  paint,
}: Output): Required<Pick<SandboxOptions, 'onRequest' | 'onDelivery'>> {
  const marks: Readonly<Record<string, PaintedText>> = {
    S: paint('green', 'S'),
    F: paint('red', 'F'),
    U: paint('yellow', 'U'),
  }
  const entry = (mark: string | PaintedText, ...cells: readonly (string | PaintedText)[]) => {
    const last = cells.findLastIndex((cell) => cell !== '')
    const spaced = cells.slice(0, last + 1).flatMap((cell) => ['  ', cell])
    line(paint('dim', new Date().toISOString().slice(11, 19)), '  ', mark, ...spaced)
  }
  const fromExample = (fields: readonly string[] = []) =>
    fields.length === 0 ? [] : [paint('dim', `from the example of the contract: ${listOf(fields)}`)]
  return {
    onRequest: ({ operation, path, resultStatus = '', resultCode, signed, status, id = '', ...event }) => {
      const mark = Object.hasOwn(marks, resultStatus) ? marks[resultStatus] : undefined
      const name = (operation ?? path).padEnd(14)
      entry(
        mark ?? ' ',
        name,
        status === 'break' ? 'connection broken on purpose' : (resultCode ?? `HTTP ${status}`),
        id,
        signed || status === 'break' ? '' : paint('dim', 'unsigned'),
        ...(event.fromExample ? [paint('dim', 'from the example of the contract: nothing was done')] : []),
        ...fromExample(event.exampleFields),
        resultStatus === 'F' ? paint('dim', event.resultMessage ?? '') : '',
      )
      const { unknownFields = [] } = event
      if (unknownFields.length > 0) {
        const what = `left out, because the contract does not know it: ${listOf(unknownFields)}`
        entry(paint('yellow', '!'), name, what, paint('dim', '(--strict refuses it)'))
      }
    },
    onDelivery: (delivery, { problem }) => {
      const { notifyType, url, attempts, resultStatus, state } = delivery
      const taken = attempts.length === 1 ? fromExample(delivery.exampleFields) : []
      const how =
        problem === undefined ? paint('green', 'acknowledged') : paint('yellow', `${state}: ${problem}`)
      const cells = [notifyType.padEnd(14), resultStatus, url, `send ${attempts.length}`, how, ...taken]
      entry(paint('cyan', '→'), ...cells)
    },
  }
}

function listOf(fields: readonly string[]): string {
  const more = fields.length - namedFields
  return `${fields.slice(0, namedFields).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
