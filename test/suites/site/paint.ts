import type { Page } from 'playwright-core'

/** More than this moves what a reader looks at, as web.dev has it. */
export const MOST_SHIFT = 0.1

/** When a page that was just opened was first painted, in milliseconds, and how far it has moved by then. */
export function paintOf(page: Page): Promise<{ paint: number; shift: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        // Of which kind an entry is, its name says; the types of the page know only what all entries have.
        const sum = (entries: PerformanceEntryList) =>
          entries.reduce((total, entry) => total + ((entry as unknown as { value?: number }).value ?? 0), 0)
        let shifted = 0
        new PerformanceObserver((list) => {
          shifted += sum(list.getEntries())
        }).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0]
          // Scripts have run by then; what they move shows in the next frames.
          if (first)
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve({ paint: first.startTime, shift: shifted })),
            )
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}
