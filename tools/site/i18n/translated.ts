/** The languages of the site, as BCP 47 tags. */
export type SiteLanguage = 'en' | 'zh-CN'

/**
 * Texts in every language of the site.
 *
 * @param texts by language; English says which texts there are, so that a text without a translation does not compile
 */
export function translated<T extends object>(texts: {
  readonly en: T
  readonly 'zh-CN': NoInfer<T>
}): Readonly<Record<SiteLanguage, Readonly<T>>> {
  return texts
}

/** A label with its `{names}` filled in. A name that is not given stays as it is. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
