import { callPage, familyPage, guidePath, type SiteLocale } from './site-locale.ts'

/** A page as the sidebar names it. */
export interface SiteLink {
  readonly title: string
  /** Relative to the locale. */
  readonly path: string
  /** What it is, beside its title. */
  readonly remark?: string
}

/** A group of the sidebar, or a single page that is in none. */
export interface SiteSection {
  readonly title: string
  readonly links: readonly SiteLink[]
  /** A single page, that shows without its group. */
  readonly isSingle?: boolean
}

/** The pages in the order in which they are read: of the sidebar, and of what comes before and after a page. */
export function siteMap({ labels, families, guides, title }: SiteLocale): SiteSection[] {
  const single = (name: string, path: string): SiteSection => ({
    title: name,
    links: [{ title: name, path }],
    isSingle: true,
  })
  return [
    { ...single(labels.home, 'index.html'), title },
    {
      title: labels.guides,
      links: guides.map(({ slug, title: guide }) => ({ title: guide, path: guidePath(slug) })),
    },
    ...families.map(
      (family): SiteSection => ({
        title: family.title,
        links: [
          { title: labels.familyOverview, path: familyPage(family) },
          ...family.calls.map((call) => ({ title: call.name, path: callPage(call), remark: call.summary })),
        ],
      }),
    ),
    single(labels.resultCodes, 'result-codes.html'),
    single(labels.reference, 'reference.html'),
    single(labels.changelog, 'changelog.html'),
  ]
}
