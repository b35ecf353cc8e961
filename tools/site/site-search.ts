import { familyPage } from './family-page.ts'
import type { Page } from './page.ts'
import { searchEntries } from './search/entries.ts'
import { searchScripts } from './search/scripts.ts'
import type { SearchablePage } from './search/sections.ts'
import { synonymsIn } from './search/synonyms.ts'
import type { SiteLocale } from './site-locale.ts'
import { changelogPage, guidePage } from './text-pages.ts'

/** The pages of a locale whose texts are searched, besides what comes from the contract. */
export interface TextPages {
  readonly locale: SiteLocale
  readonly families: readonly Page[]
  readonly guides: readonly Page[]
  readonly changelog: Page
}

/** The families, the guides and the changelog of a locale. */
export function textPages(locale: SiteLocale, changelog: string): TextPages {
  return {
    locale,
    families: locale.families.map((family) => familyPage(family, locale)),
    guides: locale.guides.map((guide) => guidePage(guide, locale)),
    changelog: changelogPage(changelog, locale),
  }
}

/** The scripts that search the site, by name: one a language. English names of calls are found in every language. */
export function siteSearchScripts(locales: readonly TextPages[]): Promise<Map<string, string>> {
  return searchScripts(
    locales.map(({ locale, families, guides, changelog }) => ({
      language: locale.language,
      entries: searchEntries(
        locale,
        [
          ...families.map(searchableFamily(locale)),
          ...guides.map(searchable('guide')),
          searchable('change')(changelog),
        ],
        locales[0]?.locale,
      ),
      synonyms: synonymsIn(locale.language),
    })),
  )
}

/** The pages of families, whose pictures are found by what such pictures are called. */
export function searchableFamily({ labels }: SiteLocale): (page: Page) => SearchablePage {
  return (page) => ({ ...searchable('family')(page), pictures: labels.searchBox.pictures })
}

function searchable(kind: SearchablePage['kind']): (page: Page) => SearchablePage {
  return ({ path, title, content }) => ({ kind, path, title, content })
}
