import { isObject, type JsonObject, objectAt, stringAt } from '../contract/json.ts'
import { header } from './header.ts'

/** `timing.ts`: periods, in a module of their own for those who need nothing else. */
export function generateTiming(document: JsonObject): string {
  return `${header('Periods of the API.')}
/** Periods of the API, in seconds. */
export const timing = {
${timingLines(document).join('\n')}
} as const
`
}

function timingLines(document: JsonObject): string[] {
  return Object.entries(objectAt(document, 'x-timing')).flatMap(([name, period]) => {
    if (!isObject(period)) return []
    const description = stringAt(period, 'description')
    return [
      ...(description === undefined ? [] : [`  /** ${description} */`]),
      `  ${name}: ${JSON.stringify(period.seconds ?? null)},`,
    ]
  })
}
