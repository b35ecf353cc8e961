import type { ApiOperation } from '../contract/api-operations.ts'
import { objectsAt, textAt } from '../contract/json.ts'
import { fieldTables } from './fields.ts'
import { escapeHtml, inlineMarkdown } from './html.ts'
import type { Page } from './layout.ts'
import { callPage, fieldsPage, type SiteLocale } from './site-locale.ts'

/** The first page of a locale: what there is, the flow, downloads, and a search over every field and code. */
export function landingPage(
  locale: SiteLocale,
  drawing: string,
  script: string,
  schemaFiles: readonly string[],
): Page {
  const { labels, calls, document } = locale
  const up = locale.folder === '' ? '' : '../'
  const intro = textAt(document.info, 'description')
  const [, ...paragraphs] = intro.split('\n\n')
  const servers = objectsAt(document, 'servers')
  const openapi = locale.language === 'en' ? 'openapi.json' : `openapi.${locale.language}.json`
  return {
    path: 'index.html',
    title: labels.siteTitle,
    description: textAt(document.info, 'summary'),
    scripts: [script],
    data: JSON.stringify(searchIndex(locale)),
    content: `<h1>${escapeHtml(locale.title)}</h1>
<p class="lead">${paragraphs.map(inlineMarkdown).join(' ')}</p>
<div class="search" role="search" hidden>
<label for="query">${escapeHtml(labels.searchSite)}</label>
<input type="search" id="query" autocomplete="off" spellcheck="false" placeholder="${escapeHtml(labels.searchHint)}" aria-describedby="found">
<p id="found" role="status" data-found="${escapeHtml(labels.found)}" data-none="${escapeHtml(labels.nothingFound)}"></p>
<ul id="results"></ul>
</div>
<noscript><p>${escapeHtml(labels.noScriptSearch)}</p></noscript>
<section>
<h2 id="operations">${escapeHtml(labels.operations)}</h2>
${callList(calls.filter(({ kind }) => kind === 'operation'))}
<h2 id="notifications">${escapeHtml(labels.notifications)}</h2>
${callList(calls.filter(({ kind }) => kind === 'notification'))}
<p class="actions"><a href="reference.html">${escapeHtml(labels.reference)}</a> <a href="result-codes.html">${escapeHtml(labels.resultCodes)}</a></p>
</section>
<section>
<h2 id="flow">${escapeHtml(labels.flow)}</h2>
<p>${escapeHtml(labels.flowText)}</p>
<div class="drawing" tabindex="0">${drawing}</div>
</section>
<section>
<h2 id="guides">${escapeHtml(labels.guides)}</h2>
<ul>
${locale.guides.map(({ slug, title }) => `<li><a href="guides/${slug}.html">${escapeHtml(title)}</a></li>`).join('\n')}
</ul>
</section>
<section>
<h2 id="downloads">${escapeHtml(labels.downloads)}</h2>
<ul>
<li><a href="${up}${openapi}">${openapi}</a>${labels.colon}${escapeHtml(labels.openapiText)}</li>
<li><a href="${up}llms.txt">llms.txt</a>${labels.listSeparator}<a href="${up}llms-full.txt">llms-full.txt</a>${labels.colon}${escapeHtml(labels.llmsText)}</li>
<li>${escapeHtml(labels.schemas)}${labels.colon}${escapeHtml(labels.schemasText)}<br>${schemaFiles.map((file) => `<a href="${up}schemas/${file}">${file.replace('.json', '')}</a>`).join(' ')}</li>
</ul>
</section>
<section>
<h2 id="servers">${escapeHtml(labels.servers)}</h2>
<dl class="facts">
${servers.map((server) => `<div><dt>${escapeHtml(textAt(server, 'description'))}</dt><dd><code>${escapeHtml(textAt(server, 'url'))}</code></dd></div>`).join('\n')}
</dl>
</section>`,
  }
}

function callList(calls: readonly ApiOperation[]): string {
  return `<ul class="calls">
${calls.map((call) => `<li><a href="${callPage(call)}"><code>${call.name}</code> <span>${escapeHtml(call.summary)}</span></a><code class="path">${escapeHtml(call.path)}</code></li>`).join('\n')}
</ul>`
}

/** What the search knows; addresses are relative to the locale. */
interface SearchIndex {
  /** Between the tables of a code, and between them and its meaning. */
  readonly listSeparator: string
  readonly colon: string
  readonly calls: readonly (readonly [name: string, summary: string, address: string])[]
  /** A code's anchors are made of a table's name and the code. */
  readonly codes: readonly (readonly [code: string, meaning: string, tables: string])[]
  /** The fields of one message, each a path, separated by spaces. */
  readonly fields: readonly (readonly [where: string, address: string, paths: string])[]
}

function searchIndex({ calls, resultCodeTables, document, labels }: SiteLocale): SearchIndex {
  const codes = new Map<string, { code: string; meaning: string; tables: string[] }>()
  for (const { name, rows } of resultCodeTables) {
    for (const { code, meaning } of rows) {
      const known = codes.get(`${code} ${meaning}`) ?? { code, meaning, tables: [] }
      known.tables.push(name)
      codes.set(`${code} ${meaning}`, known)
    }
  }
  return {
    listSeparator: labels.listSeparator,
    colon: labels.colon,
    calls: calls.map((call) => [call.name, call.summary, callPage(call)]),
    codes: [...codes.values()].map(({ code, meaning, tables: names }) => [code, meaning, names.join(' ')]),
    fields: calls.flatMap((call) =>
      [call.request, call.response].flatMap((message) =>
        fieldTables(document, message).map(
          (table) =>
            [
              `${call.name}${labels.colon}${table.name}`,
              `${fieldsPage(call, table.name)}#${table.name}.`,
              table.rows.map(({ path }) => path).join(' '),
            ] as const,
        ),
      ),
    ),
  }
}
