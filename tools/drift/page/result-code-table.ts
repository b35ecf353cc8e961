import type { RootContent, Table } from 'mdast'
import { codePath } from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'
import { nodeText } from './node-text.ts'
import type { ParseContext } from './parse-context.ts'
import { RESULT_CODE } from './vocabulary.ts'

const STATUS = /^[SFU]$/
/** Columns of the table; real ones have four. Each is looked at in every row. */
const MOST_COLUMNS = 20

/** Reads the table of result codes: the status of each code. */
export function codesOf(
  nodes: readonly RootContent[],
  operation: string,
  context: ParseContext,
): Record<string, string> {
  const table = nodes.find((node): node is Table => node.type === 'table')
  const header = table?.children[0]
  if (table === undefined || header === undefined) {
    throw new UnusablePage({
      line: nodes[0] && context.lineOf(nodes[0]),
      expected: 'a table under the heading of the result codes',
      found: 'none',
    })
  }
  const rows = table.children
    .slice(1)
    .map((row) => ({
      line: context.lineOf(row),
      cells: row.children.map((cell) => nodeText(cell).replaceAll(/\s+/g, ' ').trim()),
    }))
    .filter(({ cells }) => !cells.every((cell) => /^-+$/.test(cell)))
  const statusColumn = header.children
    .slice(0, MOST_COLUMNS)
    .findIndex(
      (_, column) => rows.filter(({ cells }) => STATUS.test(cells[column] ?? '')).length * 2 > rows.length,
    )
  if (statusColumn < 1) {
    throw new UnusablePage({
      line: context.lineOf(table),
      expected: 'a table of result codes, with a column of S, F and U',
      found: `a table of ${rows.length} rows headed ${header.children.map((cell) => nodeText(cell)).join(' | ')}`,
    })
  }
  const codes: Record<string, string> = {}
  for (const { line, cells } of rows) {
    const [printed = ''] = cells
    const status = cells[statusColumn] ?? ''
    if (cells.length < header.children.length || printed === '' || !STATUS.test(status)) {
      throw new UnusablePage({
        line,
        expected: `a row of ${header.children.length} cells with a code and S, F or U`,
        found: `${cells.length} cells: ${cells.map((cell) => `"${cell.slice(0, 40)}"`).join(', ')}`,
      })
    }
    const code = RESULT_CODE.test(printed) ? printed : context.translate('code', printed, line)
    if (code === undefined) continue
    const path = codePath(operation, code)
    if (Object.hasOwn(codes, code)) {
      throw new UnusablePage({
        line,
        expected: 'each result code once',
        found: `${code} again; the first is on line ${context.lines.get(path)}`,
      })
    }
    codes[code] = status
    context.lines.set(path, line)
  }
  return codes
}
