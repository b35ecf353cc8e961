import type { SandboxContract } from '../contract.ts'
import type { FamilyRegistry } from '../family-registry.ts'
import { type JsonObject, textOf } from '../json.ts'
import { readScenario, type Scenario, scenarioOfId } from '../scenario.ts'

/** What finds the scenario that a request carries in a header or in an id. */
export type ScenarioOfRequest = (
  operation: string,
  request: JsonObject,
  header: string | undefined,
) => Scenario

/**
 * Makes what reads the scenario of a request: from the `sandbox-scenario` header or, without it, from the id of the
 * request or of the record that it concerns.
 *
 * @throws {ScenarioError} (the function that it returns) when the words cannot be carried out
 */
export function createScenarioOfRequest(
  contract: SandboxContract,
  families: FamilyRegistry,
): ScenarioOfRequest {
  const { operations } = contract
  /** The id whose words count, and the operation that the id was made for. */
  const namedBy = (operation: string, request: JsonObject): { operation: string; id: string } | undefined => {
    const idIn = (name: string) => {
      const key = operations[name]?.idempotencyKey
      const id = key === undefined ? undefined : textOf(request, key)
      return id === undefined ? undefined : { operation: name, id }
    }
    if (operations[operation]?.idempotencyKey !== undefined) return idIn(operation)
    const madeBy = families.subjectOf(operation, request)?.madeBy
    if (madeBy !== undefined) return madeBy
    return Object.keys(operations).flatMap((name) => idIn(name) ?? [])[0]
  }
  return (operation, request, header) => {
    const text = header?.trim() ?? ''
    if (text !== '') {
      const words = text.replace(/^sim\./, '').split(/[\s.]+/)
      return readScenario(words, operation, contract)
    }
    const named = namedBy(operation, request)
    return named === undefined ? {} : scenarioOfId(named.id, operation, contract, named.operation)
  }
}
