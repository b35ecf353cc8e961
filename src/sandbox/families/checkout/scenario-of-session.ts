import type { SandboxContract } from '../../contract.ts'
import type { SandboxCall } from '../../family.ts'
import { textIn } from '../../json.ts'
import { type Scenario, ScenarioError, scenarioOfId } from '../../scenario.ts'

/**
 * The scenario of the payment that a session leads to: the words in its `paymentRequestId`, as pay reads them, and what
 * a program or a header says about payer, ending and notifications. A result code of the session itself is not one of
 * its payment.
 */
export function scenarioOfSession({ request, scenario }: SandboxCall, contract: SandboxContract): Scenario {
  const { code: _code, slow: _slow, lost: _lost, drop: _drop, http: _http, ...rest } = scenario
  const { unsigned: _unsigned, forged: _forged, times: _times, ...ofPayment } = rest
  return { ...wordsOf(textIn(request, 'paymentRequestId'), contract), ...ofPayment }
}

/** Words that cannot be read were refused before, unless a scenario of a program took the place of the id's. */
function wordsOf(paymentRequestId: string, contract: SandboxContract): Scenario {
  try {
    return scenarioOfId(paymentRequestId, 'pay', contract)
  } catch (error) {
    if (error instanceof ScenarioError) return {}
    throw error
  }
}
