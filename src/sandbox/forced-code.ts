import { type Answer, resultCodeOf, resultOf, type SandboxContract } from './contract.ts'
import type { SandboxCall } from './family.ts'
import { textOf } from './json.ts'
import type { Scenario } from './scenario.ts'

/** Result codes that are never remembered: the same request can be sent again and is treated as a new one. */
const transientCodes = ['REPEAT_REQ_INCONSISTENT', 'REQUEST_TRAFFIC_EXCEED_LIMIT']

/** Codes that every operation shares, and that can come after the work was done. */
const lateCodes = ['UNKNOWN_EXCEPTION', 'SYSTEM_ERROR']

/** Whether the number of requests that meet a scenario is not used up yet. */
export function meetsScenario({ scenario, attempt }: Pick<SandboxCall, 'scenario' | 'attempt'>): boolean {
  return attempt <= (scenario.times ?? 1)
}

/**
 * The result code that the scenario of a request forces, if any. A code that is a final failure is met by every request
 * with the id, any other code by as many as the scenario says.
 */
export function forcedCode(contract: SandboxContract, call: SandboxCall): string | undefined {
  const isMet = meetsScenario(call) || isFinalFailure(contract, call.scenario)
  return isMet ? call.scenario.code : undefined
}

/** The answer to a repetition that still meets a code which says nothing about the outcome. */
export function forcedUncertainAnswer(
  contract: SandboxContract,
  operation: string,
  call: SandboxCall,
): Answer | undefined {
  const code = forcedCode(contract, call)
  if (code === undefined || resultCodeOf(contract, operation, code)?.status !== 'U') return undefined
  return { result: resultOf(contract, operation, code) }
}

/**
 * Whether a forced code leaves nothing behind. The codes that every operation shares are given before any work is done,
 * but for a few.
 */
export function leavesNoRecord(contract: SandboxContract, code: string): boolean {
  return (
    transientCodes.includes(code) ||
    (Object.hasOwn({ ...contract.resultCodes.gateway }, code) && !lateCodes.includes(code))
  )
}

/**
 * The answer to a request for which a scenario asks for success, though there is nothing that it could be done with, such
 * as an inquiry about a record that is not there: the contract's example. Undefined without such a scenario.
 */
export function forcedSuccess(
  contract: SandboxContract,
  operation: string,
  call: SandboxCall,
): Answer | undefined {
  if (forcedCode(contract, call) !== 'SUCCESS') return undefined
  const example = contract.entries[operation]?.examples.find(
    ({ result }) => textOf(result, 'resultStatus') === 'S',
  )
  return { ...example, result: resultOf(contract, operation, 'SUCCESS') }
}

function isFinalFailure({ resultCodes }: SandboxContract, { code }: Scenario): boolean {
  if (code === undefined) return false
  const statuses = Object.values(resultCodes).map((rows) => rows[code]?.status)
  return statuses.includes('F') && !statuses.includes('U')
}
