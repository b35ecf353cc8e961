import { RESULT_CODE_PAGES, resultCodeAnchor } from '../contract/permalinks.ts'
import type { ResultCodeRow } from '../contract/result-codes.ts'
import { escapeHtml, inlineMarkdown } from './html.ts'
import { fill } from './i18n/translated.ts'
import type { Page } from './page.ts'
import type { SiteLocale } from './site-locale.ts'

/** One row with every table that has it. */
interface CodeCard {
  readonly row: ResultCodeRow
  readonly tables: readonly string[]
}

/** The page with every result code. Each code has an anchor for each table that it stands in. */
export function resultCodesPage(locale: SiteLocale): Page {
  const { labels, advice, resultCodeTables } = locale
  const cards = cardsOf(locale)
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
<div id="cards">
${cards.map((card) => cardHtml(card, locale)).join('\n')}
</div>
<p id="none" hidden>${escapeHtml(labels.nothingFound)}</p>`,
  }
}

function cardsOf({ resultCodeTables }: SiteLocale): CodeCard[] {
  const cards = new Map<string, { row: ResultCodeRow; tables: string[] }>()
  for (const { name, rows } of resultCodeTables) {
    for (const row of rows) {
      const key = JSON.stringify(row)
      const card = cards.get(key) ?? { row, tables: [] }
      card.tables.push(name)
      cards.set(key, card)
    }
  }
  return [...cards.values()].sort((a, b) => (a.row.code < b.row.code ? -1 : a.row.code > b.row.code ? 1 : 0))
}

function cardHtml({ row, tables }: CodeCard, { labels, advice, calls }: SiteLocale): string {
  const [first = ''] = tables
  const places = tables.map((name) => {
    const anchor = resultCodeAnchor(name, row.code)
    const label = name === 'gateway' ? escapeHtml(labels.anyCall) : `<code>${name}</code>`
    const link = calls.some((call) => call.name === name)
      ? `<a href="operations/${name}.html#codes">${label}</a>`
      : label
    return `<span id="${anchor}">${link}</span>`
  })
  const notes = [
    row.productCodes
      ? `${labels.products}${labels.colon}${row.productCodes.map((code) => `\`${code}\``).join(labels.listSeparator)}`
      : '',
    row.since === undefined ? '' : fill(labels.since, { date: row.since }),
    row.uncertain === undefined ? '' : `${labels.uncertain}${labels.colon}${row.uncertain}`,
    row.source === undefined ? '' : `${labels.source}${labels.colon}[${row.source}](${row.source})`,
  ].filter((note) => note !== '')
  return `<article class="card" data-in="${tables.join(' ')}" data-status="${row.status}" data-advice="${row.advice}">
<h2><a href="#${resultCodeAnchor(first, row.code)}">${row.code}</a> <span class="status ${row.status}">${row.status} ${escapeHtml(labels.statusNames[row.status] ?? '')}</span></h2>
<p>${inlineMarkdown(row.meaning)}</p>
<p><b>${escapeHtml(advice.get(row.advice)?.summary ?? row.advice)}</b> · ${inlineMarkdown(row.action)}</p>
<p class="notes">${escapeHtml(labels.appearsIn)} ${places.join(' ')}${notes.map((note) => `<br>${inlineMarkdown(note)}`).join('')}</p>
</article>`
}
