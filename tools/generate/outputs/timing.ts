import { childAt, type JsonObject, objectAt, textAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `timing.ts`: periods, in a module of their own for those who need nothing else. */
export function generateTiming({ document }: Pick<ContractModel, 'document'>): string {
  return `${header('Periods of the API.')}
/** Periods of the API, in seconds. */
export const timing = {
${timingLines(document).join('\n')}
} as const
`
}

function timingLines(document: JsonObject): string[] {
  return Object.entries(objectAt(document, 'x-timing')).flatMap(([name, period]) => {
    const seconds = JSON.stringify(childAt(period, 'seconds'))
    return [`  /** ${textAt(period, 'description')} */`, `  ${name}: ${seconds},`]
  })
}
