import { escapeHtml, inlineMarkdown } from '../html.ts'
import type { Page } from '../page.ts'
import { callPage, codePage as pathOfCode, type SiteLocale } from '../site-locale.ts'
import type { CodeEntry, CodeMeaning } from './code-entries.ts'

/** The page of one code: what it means, what to do, and every call that can answer it. */
export function codePage({ code, meanings }: CodeEntry, locale: SiteLocale): Page {
  const { labels } = locale
  const [first] = meanings
  return {
    path: pathOfCode(code),
    title: code,
    description: first === undefined ? code : `${code}${labels.colon}${plain(first.row.meaning)}`,
    trail: [{ title: labels.resultCodes, path: 'result-codes.html' }],
    content: `<h1><code>${escapeHtml(code).replaceAll('_', '_<wbr>')}</code></h1>
${meanings.map((meaning) => meaningHtml(meaning, locale)).join('\n')}`,
  }
}

function meaningHtml({ row, tables }: CodeMeaning, locale: SiteLocale): string {
  const { labels, advice } = locale
  const text = advice.get(row.advice)
  const facts: [string, string][] = [
    [labels.meaning, inlineMarkdown(row.meaning)],
    [labels.action, inlineMarkdown(row.action)],
    [
      labels.advice,
      `<b>${escapeHtml(text?.summary ?? row.advice)}</b> <code>${escapeHtml(row.advice)}</code>${text === undefined ? '' : `<br>${inlineMarkdown(text.description)}`}`,
    ],
    ...notesOf(row, locale),
  ]
  return `<section class="meaning">
<h2><span class="status ${row.status}">${row.status} ${escapeHtml(labels.statusNames[row.status] ?? '')}</span> ${tables.map((name) => placeHtml(name, locale)).join(labels.listSeparator)}</h2>
<dl class="facts">
${facts.map(([term, value]) => `<div><dt>${escapeHtml(term)}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
</section>`
}

/** What a code is told of besides meaning and action; the same on a code's own page and in the table of all. */
function notesOf(row: CodeMeaning['row'], { labels }: SiteLocale): [string, string][] {
  const { productCodes, since, uncertain, source } = row
  return [
    ...(productCodes === undefined
      ? []
      : [
          [
            labels.products,
            productCodes.map((code) => `<code>${escapeHtml(code)}</code>`).join(labels.listSeparator),
          ],
        ]),
    ...(since === undefined ? [] : [[labels.firstSeen, escapeHtml(since)]]),
    ...(uncertain === undefined ? [] : [[labels.uncertain, inlineMarkdown(uncertain)]]),
    ...(source === undefined
      ? []
      : [[labels.source, `<a href="${escapeHtml(source)}" rel="noreferrer">${escapeHtml(source)}</a>`]]),
  ] as [string, string][] // each is a term and its text
}

/** Where a code can come, with an anchor of that name. */
function placeHtml(name: string, { labels, calls }: SiteLocale): string {
  const call = calls.find((one) => one.name === name)
  if (call !== undefined) return `<a id="${name}" href="../${callPage(call)}#codes"><code>${name}</code></a>`
  return `<span id="${escapeHtml(name)}">${name === 'gateway' ? escapeHtml(labels.anyCall) : `<code>${escapeHtml(name)}</code>`}</span>`
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '').trim()
}
