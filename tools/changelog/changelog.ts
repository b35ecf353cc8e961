/*
 * A changelog in the form of Keep a Changelog, read line by line: sections (`## [1.2.0] - 2026-11-20`), and in each of
 * them groups (`### Added`). What stands in a fenced block is text, and no heading.
 */

/** The groups that Keep a Changelog knows, in its order. */
export const GROUPS: readonly string[] = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']

/** The name of the section of what was not released yet. */
export const UNRELEASED = 'Unreleased'

/** What stands under a heading of the third level; the first group of a section may have none. */
export interface Group {
  /** The heading without its `### `; undefined for what stands before the first heading. */
  readonly title: string | undefined
  /** Line of the heading, or the one below that of the section where there is none, from 1. */
  readonly line: number
  readonly lines: readonly string[]
}

/** What a changelog says about one version. */
export interface Section {
  /** What the brackets hold: `Unreleased`, `1.2.0`; empty where a heading has none. */
  readonly name: string
  readonly heading: string
  /** Line of the heading, from 1. */
  readonly line: number
  readonly groups: readonly Group[]
}

export interface Changelog {
  /** The lines before the first section. */
  readonly head: readonly string[]
  readonly sections: readonly Section[]
  /** The link definitions at the end. */
  readonly foot: readonly string[]
}

/** Reads a changelog, whatever it looks like. */
export function parseChangelog(text: string): Changelog {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n')
  let end = lines.length
  while (end > 0 && /^(?:\[[^\]]+\]: \S.*|\s*)$/.test(lines[end - 1] ?? '')) end -= 1
  const headings = headingsOf(lines.slice(0, end))
  const starts = headings.filter(({ level }) => level === 2)
  return {
    head: trimEmptyLines(lines.slice(0, starts[0]?.index ?? end)),
    sections: starts.map(({ index }, number) => {
      const heading = lines[index] ?? ''
      const next = starts[number + 1]?.index ?? end
      return {
        name: /^## \[([^\]]*)\]/.exec(heading)?.[1] ?? '',
        heading,
        line: index + 1,
        groups: groupsOf(lines, index + 1, next, headings),
      }
    }),
    foot: trimEmptyLines(lines.slice(end)),
  }
}

/** The text of a changelog: one empty line between its parts, and one line end after the last. */
export function formatChangelog({ head, sections, foot }: Changelog): string {
  const parts = [head, ...sections.flatMap(sectionParts), foot]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function sectionParts({ heading, groups }: Section): (readonly string[])[] {
  return [
    [heading],
    ...groups.flatMap(({ title, lines }) => (title === undefined ? [lines] : [[`### ${title}`], lines])),
  ]
}

/** Whether a section has an entry. */
export function saysSomething({ groups }: Section): boolean {
  return groups.some(({ lines }) => lines.some((line) => line.startsWith('- ')))
}

/** Both groups in one list: groups of the same title become one, and new ones come in the order of {@link GROUPS}. */
export function mergeGroups(groups: readonly Group[], added: readonly Group[]): Group[] {
  const merged = [...groups]
  for (const group of added) {
    const same = merged.findIndex(({ title }) => title === group.title)
    const existing = merged[same]
    if (existing) {
      const list = isList(existing.lines) && isList(group.lines)
      const lines = [...existing.lines, ...(list || existing.lines.length === 0 ? [] : ['']), ...group.lines]
      merged[same] = { ...existing, lines }
      continue
    }
    const after = merged.findIndex(({ title }) => orderOf(title) > orderOf(group.title))
    merged.splice(after === -1 ? merged.length : after, 0, group)
  }
  return merged
}

/** Whether nothing but entries and what belongs to them stands in a group, so that another entry may follow at once. */
function isList(lines: readonly string[]): boolean {
  return lines.every((line) => /^(?:- |\s+\S)/.test(line))
}

/** A title that Keep a Changelog does not know comes last. */
function orderOf(title: string | undefined): number {
  if (title === undefined) return -1
  const order = GROUPS.indexOf(title)
  return order === -1 ? GROUPS.length : order
}

interface Heading {
  readonly level: number
  readonly index: number
}

function headingsOf(lines: readonly string[]): Heading[] {
  const headings: Heading[] = []
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    } else if (mark !== undefined) fence = mark
    else {
      const level = /^(#{2,3}) /.exec(line)?.[1]?.length
      if (level !== undefined) headings.push({ level, index })
    }
  }
  return headings
}

function groupsOf(
  lines: readonly string[],
  start: number,
  end: number,
  headings: readonly Heading[],
): readonly Group[] {
  const inside = headings.filter(({ level, index }) => level === 3 && index >= start && index < end)
  const before = trimEmptyLines(lines.slice(start, inside[0]?.index ?? end))
  const groups = inside.map(({ index }, number) => ({
    title: (lines[index] ?? '').slice(4).trim(),
    line: index + 1,
    lines: trimEmptyLines(lines.slice(index + 1, inside[number + 1]?.index ?? end)),
  }))
  return before.length === 0 ? groups : [{ title: undefined, line: start + 1, lines: before }, ...groups]
}

/** Without the empty lines at both ends. */
export function trimEmptyLines(lines: readonly string[]): string[] {
  const isEmpty = (line: string) => line.trim() === ''
  const first = lines.findIndex((line) => !isEmpty(line))
  if (first === -1) return []
  return lines.slice(first, lines.findLastIndex((line) => !isEmpty(line)) + 1)
}
