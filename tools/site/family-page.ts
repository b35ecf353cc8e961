import type { Family } from '../contract/families.ts'
import { callList } from './call/call-list.ts'
import { escapeHtml, inlineMarkdown } from './html.ts'
import type { Page } from './page.ts'
import { familyFlow, stateDiagram } from './pictures/index.ts'
import { familyPage as pathOfFamily, type SiteLocale } from './site-locale.ts'

/** The overview of a family: what it is for, its calls and its notifications. */
export function familyPage(family: Family, locale: SiteLocale): Page {
  const { labels } = locale
  const groups = [
    ['operations', labels.operations, family.calls.filter(({ kind }) => kind === 'operation')],
    ['notifications', labels.notifications, family.calls.filter(({ kind }) => kind === 'notification')],
  ] as const
  const pictures = [
    ['flow', labels.familyFlow, familyFlow(family.name, locale)],
    ['states', labels.familyStates, stateDiagram(family.name, locale)],
  ] as const
  return {
    path: pathOfFamily(family),
    title: family.title,
    // A guide can have the family's name, too.
    fullTitle: `${family.title}${labels.colon}${labels.operationsAndNotifications}`,
    description: family.description,
    content: `<h1>${escapeHtml(family.title)}</h1>
<p class="lead">${inlineMarkdown(family.description)}</p>
${groups
  .filter(([, , calls]) => calls.length > 0)
  .map(([id, title, calls]) => `<h2 id="${id}">${escapeHtml(title)}</h2>\n${callList(calls, '../')}`)
  .join('\n')}
${pictures
  .filter(([, , picture]) => picture !== '')
  .map(([id, title, picture]) => `<h2 id="${id}">${escapeHtml(title)}</h2>\n${picture}`)
  .join('\n')}`,
  }
}
