import { RESULT_CODE_PAGES, resultCodeAnchor } from '../../contract/permalinks.ts'
import { escapeHtml, inlineMarkdown } from '../html.ts'
import type { Page } from '../page.ts'
import { codePage, type SiteLocale } from '../site-locale.ts'
import { type CodeEntry, type CodeMeaning, codeEntries } from './code-entries.ts'

/**
 * The table of every result code, which can be narrowed. Each code has an anchor for each table that it stands in, as
 * programs print them; a script goes on from there to the page of the code.
 */
export function codesPage(locale: SiteLocale): Page {
  const { labels, advice, resultCodeTables } = locale
  const option = (value: string, text: string) => `<option value="${value}">${escapeHtml(text)}</option>`
  return {
    path: RESULT_CODE_PAGES.en,
    title: labels.resultCodes,
    description: labels.resultCodesIntro,
    scripts: ['result-codes.js'],
    layout: 'wide',
    markdown: 'result-codes.md',
    content: `<h1>${escapeHtml(labels.resultCodes)}</h1>
<p class="lead">${escapeHtml(labels.resultCodesIntro)}</p>
<div class="filters" data-found="${escapeHtml(labels.found)}" role="search" hidden>
<label>${escapeHtml(labels.search)} <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<label>${escapeHtml(labels.operation)} <select id="in">${option('', labels.allOperations)}${resultCodeTables.map(({ name }) => option(name, name === 'gateway' ? labels.anyCall : name)).join('')}</select></label>
<label>${escapeHtml(labels.status)} <select id="status">${option('', labels.allStatuses)}${['S', 'F', 'U'].map((status) => option(status, `${status} ${labels.statusNames[status] ?? ''}`)).join('')}</select></label>
<label>${escapeHtml(labels.advice)} <select id="advice">${option('', labels.allAdvice)}${[...advice].map(([kind, text]) => option(kind, text.summary)).join('')}</select></label>
<output id="count"></output>
</div>
<details class="legend"><summary>${escapeHtml(labels.advice)}</summary>
<dl class="facts">
${[...advice].map(([kind, text]) => `<div><dt>${escapeHtml(text.summary)}<br><code>${kind}</code></dt><dd>${inlineMarkdown(text.description)}</dd></div>`).join('\n')}
</dl></details>
<div class="scroll"><table class="codes">
<thead><tr><th scope="col">${escapeHtml(labels.code)}</th><th scope="col">${escapeHtml(labels.status)}</th><th scope="col">${escapeHtml(labels.meaning)}</th><th scope="col">${escapeHtml(labels.advice)}</th><th scope="col">${escapeHtml(labels.appearsIn)}</th></tr></thead>
<tbody>
${codeEntries(locale)
  .flatMap((entry) => entry.meanings.map((meaning) => rowHtml(entry, meaning, locale)))
  .join('\n')}
</tbody></table></div>
<p id="none" hidden>${escapeHtml(labels.nothingFound)}</p>`,
  }
}

function rowHtml({ code }: CodeEntry, { row, tables }: CodeMeaning, { labels, advice }: SiteLocale): string {
  const page = codePage(code)
  const places = tables.map(
    (name) =>
      `<span id="${resultCodeAnchor(name, code)}"><a href="${page}#${name}">${name === 'gateway' ? escapeHtml(labels.anyCall) : `<code>${name}</code>`}</a></span>`,
  )
  return `<tr data-in="${tables.join(' ')}" data-status="${row.status}" data-advice="${row.advice}"><td><a href="${page}"><code>${code.replaceAll('_', '_<wbr>')}</code></a></td><td><span class="status ${row.status}">${row.status}</span></td><td>${inlineMarkdown(row.meaning)}</td><td>${escapeHtml(advice.get(row.advice)?.summary ?? row.advice)}</td><td class="places">${places.join(' ')}</td></tr>`
}
