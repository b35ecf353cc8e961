import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { childAt, type Json, stringAt } from '../../contract/json.ts'
import { codeBlock } from '../code-block.ts'
import { escapeHtml, inlineMarkdown } from '../html.ts'
import { sampleExamples, sampleId, samplesOf } from '../samples/index.ts'
import type { SiteLocale } from '../site-locale.ts'
import { tryIt } from './try-it.ts'

/** A part of a group, of which one is shown at a time where a script runs, and all without. */
interface Tab {
  readonly id: string
  readonly name: string
  readonly content: string
}

/**
 * What stands beside the fields: programs that make the call, each request that the contract shows, and each answer
 * with its status.
 */
export function callSamples(call: ApiOperation, locale: SiteLocale): string {
  const { labels } = locale
  const isOperation = call.kind === 'operation'
  const programs = samplesOf(call, locale).map(
    ({ lang, highlight, code }): Tab => ({
      id: sampleId(lang),
      name: lang,
      content: codeBlock(code, highlight, locale, lang),
    }),
  )
  const messages = (kind: Example['message']) => call.examples.filter(({ message }) => message === kind)
  const requests = sampleExamples(call)
  const sections = [
    [isOperation ? labels.samples : labels.samplesOfReceiver, tabsHtml('language', programs)],
    [isOperation ? labels.requestExamples : labels.notificationExamples, foldsHtml(requests, locale, 0)],
    [
      isOperation ? labels.answerExamples : labels.acknowledgementExamples,
      foldsHtml(messages('response'), locale, 0),
    ],
  ] as const
  return sections
    .filter(([, content]) => content !== '')
    .map(([title, content], index) => `<h2 id="${IDS[index]}">${escapeHtml(title)}</h2>\n${content}`)
    .toSpliced(
      2,
      0,
      tryIt(call, locale, (name) => exampleId('request', name)),
    )
    .join('\n')
}

const IDS = ['samples', 'examples', 'answers']

/**
 * @param group what the reader chooses; the choice is kept from page to page
 */
function tabsHtml(group: string, tabs: readonly Tab[]): string {
  if (tabs.length === 0) return ''
  return `<div class="tabs" data-tabs="${group}">
${tabs.map(({ id, name, content }) => `<section id="${id}" data-tab="${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>\n${content}</section>`).join('\n')}
</div>`
}

/** Messages that unfold, one of them open from the start. */
function foldsHtml(examples: readonly Example[], locale: SiteLocale, open: number): string {
  return examples
    .map(
      ({ message, name, summary, value }, index) =>
        `<details class="example" id="${escapeHtml(exampleId(message, name))}"${index === open ? ' open' : ''}><summary>${statusHtml(value)}${inlineMarkdown(summary)}</summary>
${codeBlock(JSON.stringify(value, null, 2), 'json', locale, summary)}</details>`,
    )
    .join('\n')
}

function exampleId(message: Example['message'], name: string): string {
  return `example-${message}-${name}`
}

function statusHtml(message: Json): string {
  const result = childAt(message, 'result')
  const status = stringAt(result, 'resultStatus')
  return status === undefined || !/^[SFU]$/.test(status)
    ? ''
    : `<span class="status ${status}">${status}</span> `
}
