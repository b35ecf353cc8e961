import type { ApiOperation } from '../../contract/api-operations.ts'
import { deprecationText, describeLimits, presenceMarks } from '../field-texts.ts'
import { fill } from '../i18n/translated.ts'
import { stateDiagramMarkdown } from '../pictures/index.ts'
import { samplesOf } from '../samples/index.ts'
import type { SiteLocale } from '../site-locale.ts'
import { type MessageTable, messageTables } from './messages.ts'

/** The page of one operation or notification in Markdown, for language models and plain reading. */
export function callMarkdown(call: ApiOperation, locale: SiteLocale): string {
  const { labels, document } = locale
  const isOperation = call.kind === 'operation'
  const tables = messageTables(call, document)
  const received = isOperation ? labels.response : labels.acknowledgement
  const sent = isOperation ? labels.request : labels.notification
  return [
    `# ${call.name}${labels.colon}${call.summary}`,
    call.description,
    ...(call.migration === undefined ? [] : [deprecationText(call.migration, labels)]),
    [
      `- ${labels.endpoint}${labels.colon}\`${call.method}${call.path === '' ? '' : ` ${call.path}`}\`${isOperation ? '' : ` ${labels.toYourUrl}`}`,
      ...(call.idempotencyKey === undefined
        ? []
        : [`- ${labels.idempotencyKey}${labels.colon}\`${call.idempotencyKey}\``]),
      ...(call.events.length === 0
        ? []
        : [
            `- ${labels.events}${labels.colon}${call.events.map((event) => `\`${event}\``).join(labels.listSeparator)}`,
          ]),
      `- ${labels.source}${labels.colon}<${call.docPage}>${fill(labels.brackets, { text: fill(labels.retrieved, { date: call.docRetrieved }) })}`,
    ].join('\n'),
    `## ${labels.samples}`,
    ...samplesOf(call, locale).map(({ highlight, code }) => `\`\`\`${highlight}\n${code.trimEnd()}\n\`\`\``),
    `## ${sent}`,
    ...tables.request.flatMap((table) => tableMarkdown(table, locale)),
    `## ${received}`,
    ...call.responses.map(
      ({ status, description }) =>
        `${status === 'default' ? '≠ 200' : `HTTP ${status}`}${labels.colon}${description}`,
    ),
    ...tables.response.flatMap((table) => tableMarkdown(table, locale)),
    `## ${labels.examples}`,
    ...call.examples.map(
      ({ message, summary, value }) =>
        `### ${message === 'request' ? sent : received}${labels.colon}${summary}\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
    ),
    `## ${labels.resultCodes}`,
    codesMarkdown(call.resultCodes, locale),
    ...statesMarkdown(call, locale),
  ].join('\n\n')
}

function statesMarkdown({ name }: ApiOperation, locale: SiteLocale): string[] {
  const states = stateDiagramMarkdown(name, locale)
  return states === '' ? [] : [`## ${locale.labels.familyStates}`, states]
}

function tableMarkdown(table: MessageTable, locale: SiteLocale): string[] {
  const { labels } = locale
  const rows = table.rows.map((row) => {
    const marks = presenceMarks(row, labels, table.isSent)
    const text = [row.description, ...describeLimits(row, labels, table.isSent)].join(' · ')
    return `| \`${row.path}\` | ${[row.type, ...marks].map(cell).join(labels.semicolon)} | ${cell(text)} |`
  })
  return [
    `### ${table.name}`,
    table.description,
    [`| ${labels.field} | ${labels.type} | ${labels.description} |`, '| --- | --- | --- |', ...rows].join(
      '\n',
    ),
  ]
}

/** A table of result codes in Markdown. */
export function codesMarkdown(
  rows: ApiOperation['resultCodes'],
  { labels, advice }: Pick<SiteLocale, 'labels' | 'advice'>,
): string {
  return [
    `| ${labels.code} | ${labels.status} | ${labels.meaning} | ${labels.advice} | ${labels.action} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ code, status, meaning, advice: kind, action }) =>
        `| \`${code}\` | ${status} | ${cell(meaning)} | ${cell(advice.get(kind)?.summary ?? kind)} | ${cell(action)} |`,
    ),
  ].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
}
