/** A step of the way from the first page to a page. */
export interface TrailStep {
  readonly title: string
  /** Relative to the locale; none where there is no page of it. */
  readonly path?: string
}

/** What one page is made of. The frame around it is the same for all: see `frame/render-page.ts`. */
export interface Page {
  /** Path relative to its locale, such as `operations/pay.html`. */
  readonly path: string
  /** Without the name of the site. */
  readonly title: string
  /** In the title bar, where another page has the same title; the title itself when left out. */
  readonly fullTitle?: string
  readonly description: string
  /** HTML of what is inside `main`; headings with an `id` make its outline. */
  readonly content: string
  /** The pages above it, the first page left out. */
  readonly trail?: readonly TrailStep[]
  /** The language of its text, where that is not the page's own: it is not translated. */
  readonly textLanguage?: string
  /** `wide` where the page lays out its own columns; otherwise text of a readable width with its outline beside it. */
  readonly layout?: 'wide'
  /** Names of scripts in `assets/` that run on this page, besides those of every page. */
  readonly scripts?: readonly string[]
  /** Its twin in Markdown, relative to the locale. */
  readonly markdown?: string
  /** Whether its scripts may send requests to a sandbox on the reader's machine. */
  readonly callsSandbox?: boolean
  /** Whether it stands in for pages that are not there, whose address, and so whose depth, is not known. */
  readonly isAnywhere?: boolean
}
