import { describeLimits, presenceMarks } from '../field-texts.ts'
import type { FieldRow } from '../fields.ts'
import { escapeHtml, inlineMarkdown } from '../html.ts'
import { fill } from '../i18n/translated.ts'
import type { SiteLocale } from '../site-locale.ts'
import type { MessageTable } from './messages.ts'

/** A field with those inside it. */
interface FieldNode {
  readonly row: FieldRow
  readonly inner: readonly FieldNode[]
}

/** Names from this length on may be broken, where their words meet. */
const LONG_NAME = 22

/**
 * The fields of a message as a list that unfolds, each with an anchor of its own. What is folded is in the page, so that
 * it is found by a browser's own search, and reached without a script.
 */
export function fieldTree(table: MessageTable, locale: SiteLocale): string {
  return listHtml(nodesOf(table.rows, 0), table, locale)
}

/** Rows come in the order of a walk: what is inside a field follows it, one deeper. */
function nodesOf(rows: readonly FieldRow[], depth: number): FieldNode[] {
  const starts = rows.flatMap((row, index) => (row.depth === depth ? [index] : []))
  return starts.map((start, place) => {
    const [row, ...inner] = rows.slice(start, starts[place + 1]) as [FieldRow, ...FieldRow[]] // starts are in rows
    return { row, inner: nodesOf(inner, depth + 1) }
  })
}

function listHtml(nodes: readonly FieldNode[], table: MessageTable, locale: SiteLocale): string {
  return `<ul class="tree">\n${nodes.map((node) => nodeHtml(node, table, locale)).join('\n')}\n</ul>`
}

function nodeHtml({ row, inner }: FieldNode, table: MessageTable, locale: SiteLocale): string {
  const { labels } = locale
  const id = `${table.name}.${escapeHtml(row.path)}`
  const name = row.path.slice(row.path.lastIndexOf('.') + 1)
  const marks = presenceMarks(row, labels, table.isSent).map(
    (mark) => `<b class="mark">${inlineMarkdown(mark)}</b>`,
  )
  const limits = describeLimits(row, labels, table.isSent).map((text) => `<li>${inlineMarkdown(text)}</li>`)
  return [
    `<li id="${id}" data-path="${escapeHtml(row.path)}">`,
    `<p class="name"><a href="#${id}" title="${escapeHtml(row.path)}"><code>${breakable(name)}</code></a> <span class="type">${escapeHtml(row.type)}</span> ${marks.join(' ')}</p>`,
    row.description === '' ? '' : `<p>${inlineMarkdown(row.description)}</p>`,
    limits.length === 0 ? '' : `<ul class="limits">${limits.join('')}</ul>`,
    inner.length === 0
      ? ''
      : `<details><summary>${escapeHtml(fill(labels.fieldsInside, { n: String(inner.length), name }))}</summary>\n${listHtml(inner, table, locale)}</details>`,
    '</li>',
  ].join('')
}

/** A long name may be broken where a word begins, and nowhere else. */
export function breakable(name: string): string {
  const text = escapeHtml(name)
  return name.length < LONG_NAME ? text : text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '<wbr>')
}
