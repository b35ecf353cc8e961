import { checkScenario } from '../check-scenario.ts'
import type { SandboxContract } from '../contract.ts'
import type { Scenario } from '../scenario.ts'
import type { SimulateOptions } from '../types.ts'

/** Scenarios that a program has set for requests to come. */
export interface ScenarioQueue {
  /**
   * Sets a scenario for coming requests.
   *
   * @throws {ConfigurationError} when the operation or the code is not in the contract, or anything else cannot be used
   */
  readonly add: (operation: string, scenario: Scenario, options?: SimulateOptions) => void
  /** The scenario of a request, if one is set for it; it counts as used once more. */
  readonly take: (operation: string, id: string | undefined) => Scenario | undefined
}

interface QueuedScenario {
  readonly operation: string
  readonly id: string | undefined
  readonly scenario: Scenario
  left: number
}

export function createScenarioQueue(contract: SandboxContract): ScenarioQueue {
  const queue: QueuedScenario[] = []
  return {
    add: (operation, scenario, which = {}) => {
      checkScenario(operation, scenario, which, contract)
      queue.push({ operation, id: which.id, scenario, left: which.times ?? 1 })
    },
    take: (operation, id) => {
      const index = queue.findIndex(
        (queued) => queued.operation === operation && (queued.id === undefined || queued.id === id),
      )
      const queued = queue[index]
      if (queued === undefined) return undefined
      queued.left -= 1
      if (queued.left <= 0) queue.splice(index, 1)
      return queued.scenario
    },
  }
}
