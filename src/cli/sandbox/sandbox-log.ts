import type { SandboxOptions } from '../../sandbox/options.ts'
import type { Language } from '../language.ts'
import type { Output, PaintedText } from '../output.ts'
import { problemText, sendCount, someOf, logTexts as texts } from './log-texts.ts'
import { refusalAsSent } from './refusal-text.ts'

/** How many fields a line of the log names. */
const namedFields = 10

/** How wide the column of names is at first, and how wide it gets: a path that nobody serves may be longer. */
const nameWidths = { first: 14, last: 32 } as const

/** Pads names to the longest one so far, so that what follows stays in its column once a long name has come. */
function growingColumn(): (name: string) => string {
  let width: number = nameWidths.first
  return (name) => {
    if (name.length <= nameWidths.last) width = Math.max(width, name.length)
    return name.padEnd(width)
  }
}

/**
 * Makes what prints the events of a sandbox, a line each.
 *
 * @param output - what is printed with; it escapes every text
 * @param language - English when left out
 * @param refusalText - says in that language why a request was refused
 */
export function createSandboxLog(
  { line, paint }: Output,
  language: Language = 'en',
  refusalText = refusalAsSent,
): { readonly [Name in 'onRequest' | 'onDelivery']: NonNullable<SandboxOptions[Name]> } {
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
  const operationCell = growingColumn()
  const eventCell = growingColumn()
  const listOf = (fields: readonly string[]) => someOf(fields, namedFields)[language]
  const fromExample = (fields: readonly string[] = []) =>
    fields.length === 0 ? [] : [paint('dim', `${texts.exampleFields[language]}${listOf(fields)}`)]
  return {
    onRequest: (event) => {
      const { operation, path, origin, resultStatus = '', resultCode, signed, status, id = '' } = event
      const mark = Object.hasOwn(marks, resultStatus) ? marks[resultStatus] : undefined
      const name = operationCell(operation ?? path)
      entry(
        mark ?? ' ',
        name,
        status === 'break' ? texts.broken[language] : (resultCode ?? `HTTP ${status}`),
        id,
        signed || status === 'break' ? '' : paint('dim', texts.unsigned[language]),
        ...(origin === undefined ? [] : [paint('dim', `${texts.fromPage[language]}${origin}`)]),
        ...(status === 403 ? [paint('dim', texts.pageRefused[language])] : []),
        ...(event.fromExample ? [paint('dim', texts.example[language])] : []),
        ...fromExample(event.exampleFields),
        resultStatus === 'F' ? paint('dim', refusalText(event)) : '',
      )
      const { unknownFields = [] } = event
      if (unknownFields.length > 0) {
        const what = `${texts.leftOut[language]}${listOf(unknownFields)}`
        entry(paint('yellow', '!'), name, what, paint('dim', texts.strict[language]))
      }
    },
    onDelivery: (delivery, { problem }) => {
      const { notifyType, url, attempts, resultStatus, state } = delivery
      const taken = attempts.length === 1 ? fromExample(delivery.exampleFields) : []
      const how =
        problem === undefined
          ? paint('green', texts.acknowledged[language])
          : paint(
              'yellow',
              `${state === 'acknowledged' ? '' : texts[state][language]}${problemText(problem, language)}`,
            )
      const cells = [
        `#${delivery.id}`.padEnd(4),
        eventCell(notifyType),
        resultStatus.padEnd(1), // some events have none
        url,
        sendCount(attempts.length)[language],
        how,
        ...taken,
      ]
      entry(paint('cyan', '→'), ...cells)
    },
  }
}
