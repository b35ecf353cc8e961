import type { FieldFacts, PageFacts } from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'

/*
 * Bounds on what a page may look like. The thread that reads it has bounds on time and memory; these say more exactly
 * what is wrong, and bound what is done with the facts afterwards.
 */

/** Quotes and lists within one another on one line; real pages have two. */
const MOST_CONTAINERS = 50
/** Fields, values, codes and names that a page may have; the largest real one has some 600. */
const MOST_FACTS = 10_000
/** Levels of fields; real pages have 6. */
const DEEPEST_FIELD = 32

/** Characters of a heading, a type, a code or another name; those of real pages have some 60. */
const LONGEST_NAME = 200

/** Controls, which stand in no name; a line end or a tab is a space. */
const CONTROL = /(?![\n\r\t])\p{Cc}/u

/** @throws UnusablePage when what may be a name is longer than any, or has controls: it would be shown and recorded */
export function expectName(name: string, line: number): void {
  if (name.length > LONGEST_NAME) {
    throw new UnusablePage({
      line,
      expected: `a name of at most ${LONGEST_NAME} characters`,
      found: `"${name.slice(0, 80)}…"`,
    })
  }
  if (CONTROL.test(name)) {
    throw new UnusablePage({ line, expected: 'a name without control characters', found: `"${name}"` })
  }
}

const CONTAINER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** @throws UnusablePage when a line opens so many quotes and lists that a parser would run out of stack */
export function expectShallow(text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    let count = 0
    CONTAINER.lastIndex = 0
    while (count <= MOST_CONTAINERS && CONTAINER.test(line)) count += 1
    if (count > MOST_CONTAINERS) {
      throw new UnusablePage({
        line: index + 1,
        expected: `at most ${MOST_CONTAINERS} quotes and lists within one another`,
        found: 'more',
      })
    }
  }
}

/** @throws UnusablePage when a field is deeper than a page can have it */
export function expectLevel(depth: number, line: number): void {
  if (depth < DEEPEST_FIELD) return
  throw new UnusablePage({ line, expected: `at most ${DEEPEST_FIELD} levels of fields`, found: 'more' })
}

/** @throws UnusablePage when there are more facts, or deeper ones, than a page can have */
export function expectBounded({ messages, codes }: PageFacts, names: number): void {
  const waiting: [field: FieldFacts, depth: number][] = Object.values(messages).flatMap((message) =>
    Object.values(message).map((fields): [FieldFacts, number] => [{ fields }, 0]),
  )
  let count = names + Object.values(codes).reduce((sum, table) => sum + Object.keys(table).length, 0)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [{ fields = {}, values = [] }, depth] = next
    count += 1 + values.length
    if (depth > DEEPEST_FIELD) {
      throw new UnusablePage({ expected: `at most ${DEEPEST_FIELD} levels of fields`, found: 'more' })
    }
    for (const field of Object.values(fields)) waiting.push([field, depth + 1])
  }
  if (count > MOST_FACTS) {
    throw new UnusablePage({
      expected: `at most ${MOST_FACTS.toLocaleString('en')} fields, values and result codes`,
      found: count.toLocaleString('en'),
    })
  }
}
