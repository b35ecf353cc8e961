import { visibleText } from '../../core/visible-text.ts'
import type { Language } from '../language.ts'
import type { Output } from '../output.ts'
import { columns } from '../wrap.ts'
import type { Verdict } from './judge.ts'
import { diagnosisText, pathNote, verdictTexts as texts } from './texts.ts'

const colours = { authentic: 'green', 'not-authentic': 'red', 'breaks-contract': 'yellow' } as const

/** How many columns the names of rows take. */
const nameWidth = 9

/**
 * Prints what was found out about a message.
 *
 * @param label - which message of several it is
 */
export function printVerdict(
  verdict: Verdict,
  label: string | undefined,
  language: Language,
  { line, paint }: Output,
): void {
  const { eventName, notifyType, reason, cause, pointer, checked, pathFrom } = verdict
  const { paths, clientId, requestTime, keyVersion, keyFingerprints, bodyLength, bodySha256 } = checked
  const rows = [
    [texts.reason, reason],
    [texts.cause, cause],
    [texts.where, pointer],
    [texts.message, eventName ?? notifyType],
    [texts.path, paths.join(texts.next[language])],
    [texts.clientId, clientId],
    [texts.time, requestTime],
    [texts.key, keyFingerprints.join(', ')],
    [texts.version, keyVersion?.toString()],
    [texts.body, `${bodyLength} ${texts.bytes[language]} ${bodySha256}`],
  ] as const
  if (label !== undefined) line(paint('bold', visibleText(label, 200)))
  line(paint(colours[verdict.verdict], texts[verdict.verdict][language]))
  for (const [name, value] of rows) {
    if (value === undefined || value === '') continue
    const text = name[language]
    line(
      '  ',
      paint('dim', `${text}${' '.repeat(Math.max(0, nameWidth - columns(text)))}`),
      '  ',
      visibleText(value),
    )
  }
  const diagnosis = diagnosisText(verdict, language)
  if (diagnosis !== undefined || pathFrom !== undefined) line()
  if (diagnosis !== undefined) line(visibleText(diagnosis, 4000))
  if (pathFrom !== undefined) line(pathNote(visibleText(pathFrom, 80))[language])
  if (label !== undefined) line()
}
