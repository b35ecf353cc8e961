import { contract, resultCodeOf } from '../../sandbox/contract.ts'
import type { GatewayEvent } from '../../sandbox/gateway/gateway-event.ts'
import { refusalInChinese } from '../chinese/refusals.ts'
import type { Language } from '../language.ts'

/** Why a request was refused: what the answer says, in the language of the log. */
export type RefusalText = (event: GatewayEvent) => string

/** What the answer says, which is always English. */
export const refusalAsSent: RefusalText = ({ resultMessage = '' }) => resultMessage

/** Makes what says why a request was refused; only the texts of that language are loaded. */
export async function loadRefusalText(language: Language): Promise<RefusalText> {
  if (language === 'en') return refusalAsSent
  const { resultCodes } = await import('../../../generated/result-codes.zh-CN.ts')
  const translated = { ...contract, resultCodes }
  return (event) => {
    const { operation = '', resultCode = '', resultMessage = '' } = event
    const chinese = resultCodeOf(translated, operation, resultCode)?.meaning ?? ''
    const english = resultCodeOf(contract, operation, resultCode)?.meaning
    // A long meaning is cut in an answer.
    if (english?.startsWith(resultMessage.replace(/…$/, ''))) return chinese
    return refusalInChinese(resultMessage) ?? `${chinese}（${resultMessage}）`
  }
}
