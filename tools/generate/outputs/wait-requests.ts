import { type FinalState, waitMethod } from '../../contract/final-states.ts'
import type { ContractModel } from '../../contract/model.ts'
import { docComment } from '../doc-comment.ts'
import { header } from '../header.ts'

/** `wait-requests.ts`: what the methods that wait take, where that is more than the inquiry itself takes. */
export function generateWaitRequests({ finalStates, operations }: ContractModel): string {
  const named = finalStates.flatMap((state) => {
    const { name, inquiry, item } = state
    const request = requestOf(state.inquiry, operations)
    if (item === undefined) return []
    const docs = [
      `What \`${waitMethod(name)}\` takes: what ${inquiry} takes, and \`${item.argument}\`.`,
      `Source: ${operations.find((one) => one.name === inquiry)?.docPage}`,
    ]
    const type = `{ readonly ${item.argument}: string } & ${request}`
    return [
      { request, text: `${docComment(docs, '')}\nexport type ${waitRequest(state, operations)} = ${type}\n` },
    ]
  })
  const imports = [...new Set(named.map(({ request }) => request))].sort().map((name) => `  ${name},\n`)
  return `${header('What the methods that wait take.')}
${named.length === 0 ? 'export {}\n' : `import type {\n${imports.join('')}} from './types.ts'\n`}
${named.map(({ text }) => text).join('\n')}`
    .trimEnd()
    .concat('\n')
}

/** The name of the type that a method that waits takes. */
export function waitRequest(
  { name, inquiry, item }: FinalState,
  operations: ContractModel['operations'],
): string {
  const method = waitMethod(name)
  return item === undefined
    ? requestOf(inquiry, operations)
    : `${method.charAt(0).toUpperCase()}${method.slice(1)}Request`
}

/** The names among those that `wait-requests.ts` has, sorted. */
export function waitRequestNames({ finalStates, operations }: ContractModel): string[] {
  return finalStates
    .filter(({ item }) => item !== undefined)
    .map((state) => waitRequest(state, operations))
    .sort()
}

/** What a file that names them begins with. */
export function importOf(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './wait-requests.ts'\n`
}

function requestOf(inquiry: string, operations: ContractModel['operations']): string {
  return operations.find((one) => one.name === inquiry)?.request ?? 'never'
}
