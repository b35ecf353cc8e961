import type { Family } from '../contract/families.ts'
import { callList } from './call-list.ts'
import { escapeHtml, inlineMarkdown } from './html.ts'
import type { Page } from './page.ts'
import { familyPage as pathOfFamily, type SiteLocale } from './site-locale.ts'

/** The overview of a family: what it is for, its calls and its notifications. */
export function familyPage(family: Family, { labels }: SiteLocale): Page {
  const groups = [
    ['operations', labels.operations, family.calls.filter(({ kind }) => kind === 'operation')],
    ['notifications', labels.notifications, family.calls.filter(({ kind }) => kind === 'notification')],
  ] as const
  return {
    path: pathOfFamily(family),
    title: family.title,
    description: family.description,
    content: `<h1>${escapeHtml(family.title)}</h1>
<p class="lead">${inlineMarkdown(family.description)}</p>
${groups
  .filter(([, , calls]) => calls.length > 0)
  .map(([id, title, calls]) => `<h2 id="${id}">${escapeHtml(title)}</h2>\n${callList(calls, '../')}`)
  .join('\n')}`,
  }
}
