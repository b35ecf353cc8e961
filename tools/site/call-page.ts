import type { ApiOperation } from '../contract/api-operations.ts'
import { type Json, objectAt, objectsAt, stringAt, textAt } from '../contract/json.ts'
import { resolveReference } from '../contract/json-pointer.ts'
import { resultCodeAnchor } from '../contract/permalinks.ts'
import { codeBlock } from './code-block.ts'
import { deprecationText, describeCondition, describeLimits } from './field-texts.ts'
import { type FieldRow, type FieldTable, fieldTables } from './fields.ts'
import { escapeHtml, inlineMarkdown } from './html.ts'
import { fill } from './i18n/translated.ts'
import type { Page, TrailStep } from './page.ts'
import { samplesOf } from './samples/index.ts'
import { familyPage, callPage as pathOfCall, referenceLink, type SiteLocale } from './site-locale.ts'

/** The page of one operation or notification: everything the contract says about it, readable without a script. */
export function callPage(call: ApiOperation, locale: SiteLocale): Page {
  const { labels, document } = locale
  const isOperation = call.kind === 'operation'
  const requests = fieldTables(document, call.request)
  const responses = fieldTables(document, call.response)
  const samples = samplesOf(call, locale)
  const facts: [string, string][] = [
    [
      labels.endpoint,
      isOperation
        ? `<code>${call.method} ${escapeHtml(call.path)}</code>`
        : `<code>${call.method}</code> ${escapeHtml(labels.toYourUrl)}`,
    ],
    ...(call.idempotencyKey === undefined
      ? []
      : [[labels.idempotencyKey, `<code>${call.idempotencyKey}</code>`] as [string, string]]),
    ...(call.events.length === 0
      ? []
      : [[labels.events, call.events.map((event) => `<code>${event}</code>`).join(' ')] as [string, string]]),
    [
      labels.source,
      `<a href="${escapeHtml(call.docPage)}" rel="noreferrer">${escapeHtml(call.docPage)}</a>${escapeHtml(fill(labels.brackets, { text: fill(labels.retrieved, { date: call.docRetrieved }) }))}`,
    ],
  ]
  return {
    path: pathOfCall(call),
    title: call.name,
    description: `${call.name}${labels.colon}${call.summary}`,
    layout: 'wide',
    trail: familyTrail(call, locale),
    markdown: `operations/${call.name}.md`,
    content: `<h1><code>${call.name}</code> ${escapeHtml(call.summary)}</h1>
<p class="lead">${inlineMarkdown(call.description)}</p>
${call.migration === undefined ? '' : `<p class="deprecated">${inlineMarkdown(deprecationText(call.migration, labels))}</p>`}
<dl class="facts">
${facts.map(([term, text]) => `<div><dt>${escapeHtml(term)}</dt><dd>${text}</dd></div>`).join('\n')}
</dl>
<p class="actions"><a href="../${referenceLink(call)}">${escapeHtml(labels.openInReference)}</a> <a href="${call.name}.md">${escapeHtml(labels.asMarkdown)}</a></p>
<section>
<h2 id="samples">${escapeHtml(labels.samples)}</h2>
${samples.map(({ lang, code }) => `<h3>${lang}</h3>\n${codeBlock(code, lang, locale)}`).join('\n')}
</section>
<section>
<h2 id="request">${escapeHtml(isOperation ? labels.request : labels.notification)}</h2>
${isOperation ? signingHeaders(locale) : ''}
${requests.map((table) => fieldTable(table, call.request, locale, isOperation)).join('\n')}
</section>
<section>
<h2 id="response">${escapeHtml(isOperation ? labels.response : labels.acknowledgement)}</h2>
<dl class="facts">
${call.responses.map(({ status, description }) => `<div><dt>${status === 'default' ? '≠ 200' : `HTTP ${status}`}</dt><dd>${inlineMarkdown(description)}</dd></div>`).join('\n')}
</dl>
${isOperation ? responseHeaders(locale) : ''}
${responses.map((table) => fieldTable(table, call.response, locale, !isOperation)).join('\n')}
</section>
<section>
<h2 id="examples">${escapeHtml(labels.examples)}</h2>
${call.examples
  .map(
    ({ message, name, summary, value }) =>
      `<details id="example-${message}-${name}"><summary>${escapeHtml(message === 'request' ? (isOperation ? labels.request : labels.notification) : isOperation ? labels.response : labels.acknowledgement)}${labels.colon}${inlineMarkdown(summary)}</summary>\n${codeBlock(JSON.stringify(value, null, 2), 'json', locale)}</details>`,
  )
  .join('\n')}
</section>
<section>
<h2 id="codes">${escapeHtml(labels.resultCodes)}</h2>
${codeTable(call, locale)}
<p><a href="../result-codes.html?in=gateway">${escapeHtml(labels.gatewayCodesToo)}</a></p>
</section>`,
  }
}

/** The family that a call is in. */
function familyTrail(call: ApiOperation, { families }: SiteLocale): TrailStep[] {
  return families
    .filter(({ name }) => name === call.family)
    .map((family) => ({ title: family.title, path: familyPage(family) }))
}

function signingHeaders(locale: SiteLocale): string {
  const { document, labels } = locale
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes')
  const alternatives = objectsAt(document, 'security')
  const rows = Object.entries(schemes).map(([name, scheme]) => {
    const always = alternatives.every((alternative) => name in alternative)
    return headerRow(stringAt(scheme, 'name') ?? name, scheme, always ? labels.required : labels.optional)
  })
  return headerTable(labels.signing, rows, locale)
}

function responseHeaders(locale: SiteLocale): string {
  const headers = objectAt(objectAt(locale.document, 'components'), 'headers')
  const rows = Object.entries(headers).map(([name, header]) =>
    headerRow(name, resolveReference(locale.document, header), ''),
  )
  return headerTable(locale.labels.headers, rows, locale)
}

function headerRow(name: string, header: Json, mark: string): string {
  const description = textAt(header, 'description')
  return `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(mark)}</td><td>${inlineMarkdown(description)}</td></tr>`
}

function headerTable(title: string, rows: readonly string[], { labels }: SiteLocale): string {
  return `<details><summary>${escapeHtml(title)}</summary>
<div class="scroll"><table class="fields"><thead><tr><th scope="col">${escapeHtml(labels.field)}</th><th scope="col">${escapeHtml(labels.required)}</th><th scope="col">${escapeHtml(labels.description)}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`
}

function fieldTable(table: FieldTable, message: string, locale: SiteLocale, sent: boolean): string {
  const { labels } = locale
  const heading = `<h3 id="${table.name}">${table.name === message ? '' : `${message}${labels.colon}`}<code>${table.name}</code></h3>\n`
  return `${heading}<p>${inlineMarkdown(table.description)}</p>
<div class="scroll"><table class="fields">
<thead><tr><th scope="col">${escapeHtml(labels.field)}</th><th scope="col">${escapeHtml(labels.type)}</th><th scope="col">${escapeHtml(labels.description)}</th></tr></thead>
<tbody>
${table.rows.map((row) => fieldRow(row, table.name, locale, sent)).join('\n')}
</tbody></table></div>`
}

function fieldRow(row: FieldRow, table: string, locale: SiteLocale, sent: boolean): string {
  const { labels } = locale
  const split = row.path.lastIndexOf('.') + 1
  const marks = [
    row.required ? `<b>${escapeHtml(labels.required)}</b>` : '',
    ...row.conditions.map(
      (condition) => `<b>${inlineMarkdown(describeCondition(condition, labels, sent))}</b>`,
    ),
  ].filter((mark) => mark !== '')
  const limits = describeLimits(row, labels).map((text) => `<li>${inlineMarkdown(text)}</li>`)
  return `<tr id="${table}.${escapeHtml(row.path)}"><td><code><i>${escapeHtml(row.path.slice(0, split))}</i>${escapeHtml(row.path.slice(split))}</code></td><td>${escapeHtml(row.type)}${marks.length > 0 ? `<br>${marks.join('<br>')}` : ''}</td><td>${inlineMarkdown(row.description)}${limits.length > 0 ? `<ul>${limits.join('')}</ul>` : ''}</td></tr>`
}

function codeTable(call: ApiOperation, { labels, advice }: SiteLocale): string {
  const rows = call.resultCodes.map(
    (row) =>
      `<tr><td><a href="../result-codes.html#${resultCodeAnchor(call.name, row.code)}"><code>${row.code}</code></a></td><td><span class="status ${row.status}">${row.status}</span></td><td>${inlineMarkdown(row.meaning)}</td><td><b>${escapeHtml(advice.get(row.advice)?.summary ?? row.advice)}</b> ${inlineMarkdown(row.action)}</td></tr>`,
  )
  return `<div class="scroll"><table class="codes">
<thead><tr><th scope="col">${escapeHtml(labels.code)}</th><th scope="col">${escapeHtml(labels.status)}</th><th scope="col">${escapeHtml(labels.meaning)}</th><th scope="col">${escapeHtml(labels.action)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}
