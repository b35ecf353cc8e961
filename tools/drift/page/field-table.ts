import type { RootContent, Table, TableCell } from 'mdast'
import { UnusablePage } from '../unusable-page.ts'
import { expectName } from './bounds.ts'
import type { FieldEntry } from './field-facts.ts'
import { htmlNodes } from './html-nodes.ts'
import { nodeText } from './node-text.ts'
import type { ParseContext } from './parse-context.ts'
import { FIELD_NAME, limitIn, MAXIMUM_ITEMS, MAXIMUM_LENGTH, REQUIRED, REQUIRED_CELL } from './vocabulary.ts'

const COLUMNS = {
  name: /^(?:(?:field|parameter|param|attribute)(?: name)?|name|参数|参数名称?|字段|字段名称?|名称)$/i,
  type: /^(?:(?:data )?type|类型|数据类型|字段类型|参数类型)$/i,
  required: /^(?:required\??|mandatory|necessity|必填|必需|是否必[填需传选])$/i,
  length: /^(?:max(?:imum|\.)? ?(?:length|size)|length|size|长度|最大长度)$/i,
  text: /^(?:description|meaning|notes?|remarks?|details|说明|描述|含义|备注)$/i,
} as const

type Column = keyof typeof COLUMNS

/** The columns of a table of fields; undefined for a table of anything else. */
function columnsOf(table: Table): ReadonlyMap<Column, number> | undefined {
  const titles = (table.children[0]?.children ?? []).map((cell) => nodeText(cell).trim())
  const columns = new Map<Column, number>()
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const index = titles.findIndex((title) => COLUMNS[column].test(title))
    if (index !== -1) columns.set(column, index)
  }
  return columns.get('name') === 0 && columns.has('type') ? columns : undefined
}

/** Whether a table has fields in its rows, with their types. */
export function isFieldTable(node: RootContent): node is Table {
  return node.type === 'table' && columnsOf(node) !== undefined
}

/**
 * The fields that a table has in its rows. A name with dots is a field of the object that a row above it names.
 *
 * @param depth depth of the heading that a field of the table's first level would have
 * @throws UnusablePage when a row is none of a field
 */
export function tableEntries(table: Table, depth: number, context: ParseContext): FieldEntry[] {
  const columns = columnsOf(table) ?? new Map<Column, number>()
  const entries: FieldEntry[] = []
  /** Names that lead to the row above. */
  let above: readonly string[] = []
  for (const row of table.children.slice(1)) {
    const line = context.lineOf(row)
    const cell = (column: Column): TableCell | undefined => row.children[columns.get(column) ?? -1]
    // The item type of a list, `Array<String>`, looks like HTML.
    const text = (column: Column) => cell(column)?.children.map(nodeText).join('').trim() ?? ''
    for (const column of ['name', 'type'] as const) expectName(text(column), line)
    const [path = '', ...marks] = text('name')
      .replaceAll(/[·└─()（）,，\s]+/g, ' ')
      .trim()
      .split(' ')
    const names = path.replaceAll('[]', '').split('.')
    const [, type = '', bracketed] = /^([^(（]*?)\s*(?:[(（](\d{1,9})[)）])?$/.exec(text('type')) ?? []
    const isBelow = names.slice(0, -1).every((name, index) => name === above[index])
    if (type === '' || !isBelow || !names.every((name) => FIELD_NAME.test(name))) {
      throw new UnusablePage({
        line,
        expected: isBelow
          ? 'a row with the name and the type of a field'
          : 'the row of an object above those of its fields',
        found: `"${text('name').slice(0, 40)}", "${text('type').slice(0, 40)}"`,
      })
    }
    above = names
    const limit = limitOf(text('length'), names.at(-1) ?? '', line) ?? (bracketed && Number(bracketed))
    entries.push({
      heading: {
        name: names.at(-1) ?? '',
        type,
        required: REQUIRED_CELL.test(text('required')) || marks.some((mark) => REQUIRED.test(mark)),
      },
      depth: depth + names.length - 1,
      line,
      description: nodesOf(cell('text')),
      ...(limit && { limit }),
    })
  }
  return entries
}

/** The limit in a cell of limits, of characters or of elements; undefined where it has no number, as a dash. */
function limitOf(text: string, field: string, line: number): number | undefined {
  if (!/\d/.test(text)) return undefined
  const value = limitIn(text, MAXIMUM_LENGTH) ?? limitIn(text, MAXIMUM_ITEMS)
  if (value !== undefined) return value
  throw new UnusablePage({
    line,
    expected: `a number in the limit of ${field}`,
    found: `"${text.slice(0, 80)}"`,
  })
}

/** What a cell holds: its line ends and lists are HTML, since a row of Markdown has neither. */
function nodesOf(cell: TableCell | undefined): RootContent[] {
  if (cell === undefined) return []
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const html = cell.children.map((node) => {
    if (node.type === 'html') return node.value
    return node.type === 'inlineCode' ? `<code>${escaped(node.value)}</code>` : escaped(nodeText(node))
  })
  return htmlNodes(html.join(''))
}
