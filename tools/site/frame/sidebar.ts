import { escapeHtml } from '../html.ts'
import type { SiteLink, SiteSection } from '../site-map.ts'

/** Where a page is among the others. */
export interface Neighbours {
  readonly previous: SiteLink | undefined
  readonly next: SiteLink | undefined
}

/**
 * The list of all pages. The group of the page that is read is open; the others open without a script.
 *
 * @param current the path of the page that is read, or of the page that it belongs to
 * @param own the way from the page to its locale
 */
export function sidebarHtml(sections: readonly SiteSection[], current: string, own: string): string {
  const link = ({ title, path, remark }: SiteLink) =>
    `<a href="${own}${path}"${path === current ? ' aria-current="page"' : ''}>${escapeHtml(title)}${remark === undefined ? '' : ` <small>${escapeHtml(remark)}</small>`}</a>`
  const items = sections.map(({ title, links, isSingle }) => {
    if (isSingle) return `<li>${links.map(link).join('')}</li>`
    const isOpen = links.some(({ path }) => path === current)
    return `<li><details${isOpen ? ' open' : ''}><summary>${escapeHtml(title)}</summary>
<ul>${links.map((one) => `<li>${link(one)}</li>`).join('\n')}</ul></details></li>`
  })
  return `<ul>${items.join('\n')}</ul>`
}

/** The pages before and after one in the order of the sidebar; none where the page is not in it. */
export function neighboursOf(sections: readonly SiteSection[], current: string): Neighbours {
  const links = sections.flatMap((section) => section.links)
  const at = links.findIndex(({ path }) => path === current)
  return at === -1
    ? { previous: undefined, next: undefined }
    : { previous: links[at - 1], next: links[at + 1] }
}
