import type { Count } from './differential.ts'

const HEADINGS = ['message', 'accepted', 'refused'] as const

/** Between the two halves. */
const GAP = '   '

/**
 * A line for every two messages, each with how often it was accepted and refused: half as long as a list, and no wider than
 * a page. It is read downwards, first the left half, then the right one.
 */
export function countTable(counts: readonly Count[]): string[] {
  const half = Math.ceil(counts.length / 2)
  const columns = [counts.slice(0, half), counts.slice(half)]
    .filter((column) => column.length > 0)
    .map((column) => columnOf(column))
  return Array.from({ length: half + 1 }, (_, line) =>
    columns
      .map((column) => column[line] ?? '')
      .join(GAP)
      .trimEnd(),
  )
}

/** The lines of one half, all as wide. */
function columnOf(counts: readonly Count[]): string[] {
  const rows = [
    HEADINGS,
    ...counts.map(({ message, accepted, refused }) => [message, formatCount(accepted), formatCount(refused)]),
  ]
  const widths = HEADINGS.map((_, cell) => Math.max(...rows.map((row) => row[cell]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((text, cell) => (cell === 0 ? text.padEnd(widths[cell] ?? 0) : text.padStart(widths[cell] ?? 0)))
      .join(' '),
  )
}

/** Every message was made about as often: how often, and which was accepted and which refused least. */
export function leastOf(counts: readonly Count[]): string {
  const least = (value: (count: Count) => number) =>
    counts.toSorted((one, other) => value(one) - value(other))[0]
  const [made, accepted, refused] = [
    least((count) => count.accepted + count.refused),
    least((count) => count.accepted),
    least((count) => count.refused),
  ]
  if (!made || !accepted || !refused) return 'no messages'
  return [
    `${counts.length} kinds of messages, ${formatCount(made.accepted + made.refused)} or more of each`,
    `least accepted ${accepted.message} ${formatCount(accepted.accepted)}`,
    `least refused ${refused.message} ${formatCount(refused.refused)}`,
  ].join('; ')
}

export function formatCount(value: number): string {
  return value.toLocaleString('en')
}
