import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `paginations.ts`: how lists are read page by page, as plain data and as types. */
export function generatePaginations({ paginations, operations }: ContractModel): string {
  const requestOf = (name: string) => operations.find((one) => one.name === name)?.request ?? 'never'
  const types = paginations.flatMap(({ operation, itemType }) => [requestOf(operation), itemType])
  const imports = [...new Set(types)].sort().map((name) => `  ${name},`)
  const entries = paginations.map(
    ({ name, itemType: _, ...entry }) => `  ${name}: ${JSON.stringify({ ...entry, size: undefined })},`,
  )
  const members = paginations.map(
    ({ name, operation, itemType }) =>
      `  /** The ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}, read with \`${operation}\`. */\n  ${name}: {\n    /** What is listed. */\n    request: ${requestOf(operation)}\n    item: ${itemType}\n  }`,
  )
  return `${header('How lists are read page by page.')}
${imports.length === 0 ? '' : `import type {\n${imports.join('\n')}\n} from './types.ts'\n`}
/** What a client needs to know to read all pages of a list. */
export interface PaginationEntry {
  /** The operation that gives a page. */
  readonly operation: string
  /** The request's field for the number of the page, counted from 1. */
  readonly page: string
  /** JSON Pointers into the answer: to the list, to the number of this page and to the number of pages. */
  readonly items: string
  readonly currentPage: string
  readonly totalPages: string
}

export const paginations = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, PaginationEntry>>

/** The types of what can be read page by page. */
export interface Paginations {
${members.join('\n')}
}
`
}
