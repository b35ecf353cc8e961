import { servers } from '../../../generated/operations.ts'
import type { SandboxContract } from '../contract.ts'

/** The paths below which the operations are, such as `/ams/api`. */
export const basePaths: readonly string[] = [...new Set(servers.map(({ url }) => new URL(url).pathname))]

/** Whether a path belongs to the API, whether or not the contract has an operation there. */
export function isGatewayPath(path: string): boolean {
  return basePaths.some((base) => path.startsWith(`${base}/`))
}

/** The operation at a path. */
export function operationAt(path: string, { operations }: SandboxContract): string | undefined {
  return Object.keys(operations).find((name) =>
    basePaths.some((base) => path === `${base}${operations[name]?.path}`),
  )
}
