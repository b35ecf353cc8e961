import { inlineMarkdown } from '../html.ts'
import { fill } from '../i18n/translated.ts'
import type { SiteLocale } from '../site-locale.ts'
import { callPage } from '../site-locale.ts'
import { type Flow, type FlowStep, partiesOf } from './flows.ts'

/** A step in words, in Markdown. A link is made of the name of a call. */
function stepMarkdown(
  step: FlowStep,
  locale: SiteLocale,
  link: (text: string, call: string) => string,
): string {
  const { colon, pictures, semicolon } = locale.labels
  const parties = partiesOf(locale)
  const nameOf = (party: string) => parties.get(party) ?? party
  if (step.kind === 'heading') return step.summary
  const call = step.call === undefined ? '' : link(step.call, step.call)
  const said = fill(pictures.steps[step.kind], {
    from: nameOf(step.from),
    to: nameOf(step.to),
    call,
    name: `\`${step.name}\``,
  })
  if (step.summary === '') return said
  return `${said}${step.kind === 'message' ? colon : semicolon}${step.summary}`
}

/** A flow as numbered steps in Markdown, with its title in front. */
export function flowMarkdown(flow: Flow, locale: SiteLocale): string {
  let count = 0
  const lines = flow.steps.map((step) => {
    const text = stepMarkdown(step, locale, (name) => name)
    if (step.kind === 'heading') return `\n**${text}**\n`
    count += 1
    return `${count}. ${text}`
  })
  return `**${flow.title}**\n\n${lines.join('\n').replaceAll('\n\n\n', '\n\n')}\n`
}

/**
 * A flow as numbered steps in HTML.
 *
 * @param up - where the locale's pages are, relative to the page that shows it
 */
export function flowHtml(flow: Flow, locale: SiteLocale, up: string): string {
  const parts: { heading: string; first: number; items: string[] }[] = [{ heading: '', first: 1, items: [] }]
  let count = 0
  for (const step of flow.steps) {
    if (step.kind === 'heading') {
      parts.push({ heading: step.summary, first: count + 1, items: [] })
      continue
    }
    count += 1
    const link = (text: string, name: string) => `[${text}](${up}${callPage({ name })})`
    parts.at(-1)?.items.push(`<li>${inlineMarkdown(stepMarkdown(step, locale, link))}</li>`)
  }
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ heading, first, items }) => {
      const title = heading === '' ? '' : `<p>${inlineMarkdown(heading)}</p>`
      return `${title}<ol${first === 1 ? '' : ` start="${first}"`}>${items.join('')}</ol>`
    })
    .join('')
}
