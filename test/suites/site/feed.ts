import type { Page } from 'playwright-core'

/** A feed or an entry of one, as Chromium reads it. */
export interface ReadFeedPart {
  /** Local names of its children, in order. */
  readonly names: readonly string[]
  readonly id: string
  readonly title: string
  /** As the feed says it; null for plain text, which is the default. */
  readonly titleType: string | null
  readonly updated: string
  readonly links: readonly { readonly rel: string | null; readonly href: string }[]
  /** Addresses in the HTML of its content. */
  readonly addresses: readonly string[]
}

/** What a feed has by RFC 4287: first of the feed itself, then of each entry. */
export function readFeed(page: Page, xml: string): Promise<{ root: string; parts: ReadFeedPart[] }> {
  return page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
    const parts = [documentElement, ...documentElement.querySelectorAll('entry')].map((part) => {
      const children = [...part.children]
      const named = (name: string) => children.filter(({ localName }) => localName === name)
      const textOf = (name: string) => named(name)[0]?.textContent ?? ''
      const html = new DOMParser().parseFromString(textOf('content'), 'text/html')
      return {
        names: children.map(({ localName }) => localName).filter((name) => name !== 'entry'),
        id: textOf('id'),
        title: textOf('title'),
        titleType: named('title')[0]?.getAttribute('type') ?? null,
        updated: textOf('updated'),
        links: named('link').map((link) => ({
          rel: link.getAttribute('rel'),
          href: link.getAttribute('href') ?? '',
        })),
        addresses: [...html.querySelectorAll('[href], [src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        ),
      }
    })
    return { root: `${documentElement.namespaceURI} ${documentElement.localName}`, parts }
  }, xml)
}
