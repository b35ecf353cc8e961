import { type Json, objectAt, objectsAt, stringAt, textAt } from '../../contract/json.ts'
import { resolveReference } from '../../contract/json-pointer.ts'
import { escapeHtml, inlineMarkdown } from '../html.ts'
import type { SiteLocale } from '../site-locale.ts'

/** The headers that a request is signed with. */
export function signingHeaders(locale: SiteLocale): string {
  const { document, labels } = locale
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes')
  const alternatives = objectsAt(document, 'security')
  const rows = Object.entries(schemes).map(([name, scheme]) => {
    const always = alternatives.every((alternative) => name in alternative)
    return headerRow(stringAt(scheme, 'name') ?? name, scheme, always ? labels.required : labels.optional)
  })
  return headerTable(labels.signing, rows)
}

/** The headers that an answer comes with. */
export function responseHeaders(locale: SiteLocale): string {
  const headers = objectAt(objectAt(locale.document, 'components'), 'headers')
  const rows = Object.entries(headers).map(([name, header]) =>
    headerRow(name, resolveReference(locale.document, header), ''),
  )
  return headerTable(locale.labels.headers, rows)
}

function headerRow(name: string, header: Json, mark: string): string {
  return `<li><p class="name"><code>${escapeHtml(name)}</code>${mark === '' ? '' : ` <span class="type">${escapeHtml(mark)}</span>`}</p><p>${inlineMarkdown(textAt(header, 'description'))}</p></li>`
}

function headerTable(title: string, rows: readonly string[]): string {
  return rows.length === 0
    ? ''
    : `<details class="headers"><summary>${escapeHtml(title)}</summary>\n<ul class="tree">${rows.join('\n')}</ul></details>`
}
