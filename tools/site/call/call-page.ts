import type { ApiOperation } from '../../contract/api-operations.ts'
import { deprecationText } from '../field-texts.ts'
import { escapeHtml, inlineMarkdown } from '../html.ts'
import { fill } from '../i18n/translated.ts'
import type { Page, TrailStep } from '../page.ts'
import { stateDiagram } from '../pictures/index.ts'
import { sampleExamples, sampleId, samplesOf } from '../samples/index.ts'
import {
  codePage,
  familyPage,
  callPage as pathOfCall,
  referenceLink,
  type SiteLocale,
} from '../site-locale.ts'
import { callSamples } from './call-samples.ts'
import { breakable, fieldTree } from './field-tree.ts'
import { responseHeaders, signingHeaders } from './header-tables.ts'
import { type MessageTable, messageTables } from './messages.ts'

/** The page of one operation or notification: everything the contract says about it, readable without a script. */
export function callPage(call: ApiOperation, locale: SiteLocale): Page {
  const { labels, document } = locale
  const isOperation = call.kind === 'operation'
  const canBeTried = isOperation && sampleExamples(call).length > 0
  const { request: requests, response: responses } = messageTables(call, document)
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
    ...samplesFact(call, locale),
    [
      labels.source,
      `<a href="${escapeHtml(call.docPage)}" rel="noreferrer">${escapeHtml(call.docPage)}</a>${escapeHtml(fill(labels.brackets, { text: fill(labels.retrieved, { date: call.docRetrieved }) })).replace(call.docRetrieved, `<time>${call.docRetrieved}</time>`)}`,
    ],
  ]
  return {
    path: pathOfCall(call),
    title: call.name,
    description: `${call.name}${labels.colon}${call.summary}`,
    layout: 'wide',
    trail: familyTrail(call, locale),
    markdown: `operations/${call.name}.md`,
    scripts: ['call.js', ...(canBeTried ? ['try-it.js'] : [])],
    callsSandbox: canBeTried,
    content: `<header class="call-head">
<h1><code>${breakable(call.name)}</code> ${escapeHtml(call.summary)}</h1>
<p class="lead">${inlineMarkdown(call.description)}</p>
${call.migration === undefined ? '' : `<p class="deprecated">${inlineMarkdown(deprecationText(call.migration, labels))}</p>`}
<dl class="facts">
${facts.map(([term, text]) => `<div><dt>${escapeHtml(term)}</dt><dd>${text}</dd></div>`).join('\n')}
</dl>
<p class="actions"><a href="../${referenceLink(call)}">${escapeHtml(labels.openInReference)}</a> <a href="${call.name}.md">${escapeHtml(labels.asMarkdown)}</a>${canBeTried ? ` <a href="#try-it" data-try-link hidden>${escapeHtml(labels.tryIt.title)}</a>` : ''}</p>
</header>
<div class="call">
<div class="call-fields">
<section>
<h2 id="request">${escapeHtml(isOperation ? labels.request : labels.notification)}</h2>
${isOperation ? signingHeaders(locale) : ''}
${requests.map((table) => tableHtml(table, call.request, locale)).join('\n')}
</section>
<section>
<h2 id="response">${escapeHtml(isOperation ? labels.response : labels.acknowledgement)}</h2>
<dl class="facts">
${call.responses.map(({ status, description }) => `<div><dt>${status === 'default' ? '≠ 200' : `HTTP ${status}`}</dt><dd>${inlineMarkdown(description)}</dd></div>`).join('\n')}
</dl>
${isOperation ? responseHeaders(locale) : ''}
${responses.map((table) => tableHtml(table, call.response, locale)).join('\n')}
</section>
<section>
<h2 id="codes">${escapeHtml(labels.resultCodes)}</h2>
${codeTable(call, locale)}
<p><a href="../result-codes.html?in=gateway">${escapeHtml(labels.gatewayCodesToo)}</a></p>
</section>
</div>
<div class="call-samples">
${callSamples(call, locale)}
</div>
</div>
${statesHtml(call, locale)}`,
  }
}

/** Leads to the sample in the reader's language in one step. */
function samplesFact(call: ApiOperation, locale: SiteLocale): [string, string][] {
  const { labels } = locale
  const links = samplesOf(call, locale).map(
    ({ lang }) => `<a href="#${sampleId(lang)}">${escapeHtml(lang)}</a>`,
  )
  if (links.length === 0) return []
  const title = call.kind === 'operation' ? labels.samples : labels.samplesOfReceiver
  return [[title, links.join(labels.listSeparator)]]
}

/** The states that the call moves or reports, where the contract states them. */
function statesHtml(call: ApiOperation, locale: SiteLocale): string {
  const diagram = stateDiagram(call.name, locale)
  return diagram === ''
    ? ''
    : `<section>\n<h2 id="states">${escapeHtml(locale.labels.familyStates)}</h2>\n${diagram}\n</section>`
}

/** The family that a call is in. */
function familyTrail(call: ApiOperation, { families }: SiteLocale): TrailStep[] {
  return families
    .filter(({ name }) => name === call.family)
    .map((family) => ({ title: family.title, path: familyPage(family) }))
}

/** A message, or one variant of it. */
function tableHtml(table: MessageTable, message: string, locale: SiteLocale): string {
  const { labels } = locale
  const isVariant = table.name !== message
  const content = `<p>${inlineMarkdown(table.description)}</p>
<p class="unfold" hidden><button type="button" data-unfold data-fold="${escapeHtml(labels.foldAll)}">${escapeHtml(labels.unfoldAll)}</button></p>
${fieldTree(table, locale)}`
  return `<section class="message">
<h3 id="${table.name}">${isVariant ? `${message}${labels.colon}` : ''}<code>${table.name}</code></h3>
${content}
</section>`
}

function codeTable(call: ApiOperation, { labels, advice }: SiteLocale): string {
  const rows = call.resultCodes.map(
    (row) =>
      `<tr><td><a href="../${codePage(row.code)}#${call.name}"><code>${row.code.replaceAll('_', '_<wbr>')}</code></a></td><td><span class="status ${row.status}">${row.status}</span></td><td>${inlineMarkdown(row.meaning)}</td><td><b>${escapeHtml(advice.get(row.advice)?.summary ?? row.advice)}</b> ${inlineMarkdown(row.action)}</td></tr>`,
  )
  return `<div class="scroll"><table class="codes">
<thead><tr><th scope="col">${escapeHtml(labels.code)}</th><th scope="col">${escapeHtml(labels.status)}</th><th scope="col">${escapeHtml(labels.meaning)}</th><th scope="col">${escapeHtml(labels.action)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}
