import type {
  FamilyPage,
  FamilySection,
  OperationHandler,
  RequestProblem,
  RequestSubject,
  SandboxFamily,
  SandboxNotification,
} from './family.ts'
import type { JsonObject } from './json.ts'

/** What the gateway and the pages ask of all families together. */
export interface FamilyRegistry {
  /** The behaviour of an operation, if a family has it. */
  readonly handlerOf: (operation: string) => OperationHandler | undefined
  /** The record that a request concerns. The family of the operation is asked first. */
  readonly subjectOf: (operation: string, request: JsonObject) => RequestSubject | undefined
  readonly pageAt: (path: string) => FamilyPage | undefined
  readonly sections: (count: number) => FamilySection[]
  /** Tells every family of a notification. */
  readonly onNotification: (notification: SandboxNotification) => void
  /** The code for a request that breaks the contract, where its family has one. */
  readonly codeOfProblem: (operation: string, problem: RequestProblem) => string | undefined
}

/**
 * Puts families together.
 *
 * @throws {Error} when two of them register the same operation
 */
export function createFamilyRegistry(families: readonly SandboxFamily[]): FamilyRegistry {
  const owners = new Map<string, SandboxFamily>()
  for (const family of families) {
    for (const operation of Object.keys(family.operations)) {
      if (owners.has(operation)) throw new Error(`Two families of the sandbox register ${operation}.`)
      owners.set(operation, family)
    }
  }
  return {
    handlerOf: (operation) => owners.get(operation)?.operations[operation],
    subjectOf: (operation, request) => {
      const owner = owners.get(operation)
      return firstOf(owner === undefined ? families : [owner, ...families], (family) =>
        family.subjectOf?.(request),
      )
    },
    pageAt: (path) => firstOf(families, (family) => family.pageAt?.(path)),
    sections: (count) => families.flatMap((family) => family.section?.(count) ?? []),
    onNotification: (notification) => {
      for (const family of families) family.onNotification?.(notification)
    },
    codeOfProblem: (operation, problem) => owners.get(operation)?.codeOfProblem?.(operation, problem),
  }
}

function firstOf<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = read(item)
    if (value !== undefined) return value
  }
  return undefined
}
