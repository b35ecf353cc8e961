import { escapeHtml, inlineMarkdown } from '../html.ts'
import { callPage, type SiteLocale } from '../site-locale.ts'
import { notificationOf } from './flows.ts'
import type { StateMachine, Transition } from './states.ts'

/** Head and rows of a table of transitions, in Markdown. */
function tableOf(
  machine: StateMachine,
  locale: SiteLocale,
  link: (text: string, call: string) => string,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { colon, brackets, pictures } = locale.labels
  const nameOf = (name: string) => {
    const state = machine.states.find((one) => one.name === name)
    if (state?.isValue !== true) return state?.summary ?? name
    return `\`${name}\`${state.summary === '' ? '' : brackets.replace('{text}', () => state.summary)}`
  }
  const causeOf = ({ call, value, summary }: Transition) => {
    const cause = [
      ...(call === undefined ? [] : [link(call, call)]),
      ...(value === undefined ? [] : [`\`${value}\``]),
    ].join(' ')
    return [cause, summary].filter((part) => part !== '').join(colon)
  }
  const eventOf = ({ event }: Transition) => {
    const notification = event === undefined ? undefined : notificationOf(event, locale)
    return notification === undefined ? '' : `${link(notification.name, notification.name)} \`${event}\``
  }
  const rows = machine.transitions.map((transition) => [
    transition.from === undefined ? pictures.beginning : nameOf(transition.from),
    nameOf(transition.to),
    causeOf(transition),
    eventOf(transition),
  ])
  const unexplained = machine.states
    .filter(({ name }) => !machine.transitions.some(({ to }) => to === name))
    .map(({ name }) => ['', nameOf(name), pictures.noCause, ''])
  return {
    head: [pictures.from, pictures.to, pictures.cause, pictures.reported],
    rows: [...rows, ...unexplained],
  }
}

/**
 * The transitions as a table in HTML.
 *
 * @param up - where the locale's pages are, relative to the page that shows it
 */
export function statesHtml(machine: StateMachine, locale: SiteLocale, up: string): string {
  const { head, rows } = tableOf(machine, locale, (text, name) => `[${text}](${up}${callPage({ name })})`)
  const cells = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${inlineMarkdown(cell)}</td>`).join('')}</tr>`,
  )
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`)
  return `<div class="picture-table"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${cells.join('')}</tbody></table></div>`
}

/** The transitions as a table in Markdown, with its title in front. */
export function statesMarkdown(machine: StateMachine, locale: SiteLocale): string {
  const { head, rows } = tableOf(machine, locale, (name) => name)
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return `**${machine.title}**\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}
