import { afterAll, expect, it } from 'vitest'
import { callPage, codePage, familyPage } from '../../../tools/site/site-locale.ts'
import { launch } from './browser.ts'
import { oneOfEachKind } from './contract.ts'
import { closeAndCheck, matrix, reading } from './settings.ts'

const browser = await launch()

afterAll(() => closeAndCheck(browser))

/** More than this moves what a reader looks at, as web.dev has it. */
const MOST_SHIFT = 0.1

it.each(matrix)('paints without moving what is read in $name', async (reader) => {
  const { locale, turn } = reader
  const { open } = reading(browser, reader)
  const [code] = oneOfEachKind(
    locale.resultCodeTables.flatMap(({ rows }) => rows),
    () => 'code',
    turn,
  )
  const paths = [
    'index.html',
    'result-codes.html',
    'guides/client.html',
    ...oneOfEachKind(locale.families, () => 'family', turn).map(familyPage),
    ...oneOfEachKind(locale.calls, ({ kind }) => kind, turn).map(callPage),
    ...(code === undefined ? [] : [codePage(code.code)]),
  ]
  const lines: string[] = []
  for (const path of paths) {
    const page = await open(path)
    const { paint, shift } = await page.evaluate(
      () =>
        new Promise<{ paint: number; shift: number }>((resolve) => {
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
    lines.push(`${path}: first paint ${paint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}`)
    expect([path, shift < MOST_SHIFT]).toEqual([path, true])
    await page.context().close()
  }
  console.log(`${reader.name}\n${lines.join('\n')}`)
  expect(lines).toHaveLength(paths.length)
})
