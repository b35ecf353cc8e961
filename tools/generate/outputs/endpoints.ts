import { waitMethod } from '../../contract/final-states.ts'
import { type JsonObject, objectsAt, stringAt, textAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { iterateMethod } from '../../contract/paginations.ts'
import { header } from '../header.ts'

/**
 * `endpoints.ts`: where requests go. A module of its own, so that a client that has sent nothing yet need not load
 * all that is known of the answers.
 */
export function generateEndpoints({ document, operations, finalStates, paginations }: ContractModel): string {
  return `${header('Where requests go: the gateways, and the path of each operation.')}
/** A gateway address. */
export interface ServerEntry {
  readonly url: string
  readonly region: string
  readonly environment: string
  /** What the client ids of this environment begin with, where they have something in common. */
  readonly clientIdPrefix?: string
}

export const servers = [
${serverLines(document).join('\n')}
] as const satisfies readonly ServerEntry[]

/** The path of each operation, below a server's URL. */
export const operationPaths = {
${operations.map(({ name, path }) => `  ${name}: '${path}',`).join('\n')}
} as const

/** The methods that wait until something is decided, and what for. */
export const waitMethods = {
${finalStates.map(({ name }) => `  ${waitMethod(name)}: '${name}',`).join('\n')}
} as const

/** The methods that read all pages of a list, and which. */
export const iterateMethods = {
${paginations.map(({ name }) => `  ${iterateMethod(name)}: '${name}',`).join('\n')}
} as const
`
}

function serverLines(document: JsonObject): string[] {
  return objectsAt(document, 'servers').map((server) => {
    const entry = {
      url: textAt(server, 'url'),
      region: textAt(server, 'x-region'),
      environment: textAt(server, 'x-environment'),
      clientIdPrefix: stringAt(server, 'x-client-id-prefix'),
    }
    const members = Object.entries(entry).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: '${value}'`],
    )
    return `  { ${members.join(', ')} },`
  })
}
