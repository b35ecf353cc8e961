import {
  formatChangelog,
  type Group,
  mergeGroups,
  parseChangelog,
  type Section,
  trimEmptyLines,
  UNRELEASED,
} from '../changelog/changelog.ts'
import { type ContractChange, nothingToDo } from './contract-change.ts'
import type { Impact } from './version.ts'

const BEGIN = '<!-- contract changes: written by npm run contract:diff -->'
const END = '<!-- end of contract changes -->'
/** The group that the block is in. */
const GROUP = 'Changed'

const TITLES: Readonly<Record<Impact, string>> = {
  major: 'breaking',
  minor: 'added and changed',
  patch: 'corrected',
}

/** A changelog into which the contract's changes cannot be written. */
export class UnusableChangelog extends Error {
  override readonly name = 'UnusableChangelog'
}

/** The changes as they stand in a changelog, below a heading of the third level; empty where there are none. */
export function changelogBlock(changes: readonly ContractChange[], base: string): string {
  if (changes.length === 0) return ''
  const parts = ([['major'], ['minor'], ['minor', true], ['patch']] as const).flatMap(
    ([impact, isDeprecation]) => {
      const lines = changeLines(
        changes.filter((change) => change.impact === impact && change.isDeprecation === isDeprecation),
      )
      const title = isDeprecation ? 'deprecated' : TITLES[impact]
      return lines.length === 0 ? [] : [`#### The contract since ${base}: ${title}\n\n${lines.join('\n')}`]
    },
  )
  return `${BEGIN}\n\n${parts.join('\n\n')}\n\n${END}`
}

/** A line for each thing that changed, with all the places of which the same is said. */
export function changeLines(changes: readonly ContractChange[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const { place, text, todo } of changes) {
    const what = todo.en === nothingToDo.en ? text.en : `${text.en.replace(/\.$/, '')}. To do: ${todo.en}`
    places.set(what, (places.get(what) ?? new Set()).add(`\`${place}\``))
  }
  return [...places].map(([what, those]) => `- ${[...those].join(', ')}: ${what}`)
}

/**
 * A changelog in which the section of a version has what stood under "Unreleased", and a new block of contract changes.
 * The other sections stay as they are.
 *
 * @param version of a release that has not been made yet
 * @param date `YYYY-MM-DD`, for a section that is made; one that exists keeps its own
 * @param block of {@link changelogBlock}; empty where the contract did not change
 * @throws UnusableChangelog when there is no `## [Unreleased]`, a section stands twice, or an earlier block has no end
 */
export function withSection(changelog: string, version: string, date: string, block: string): string {
  const parsed = parseChangelog(changelog)
  for (const name of [UNRELEASED, version]) {
    const [, second] = parsed.sections.filter((section) => section.name === name)
    if (second)
      throw new UnusableChangelog(`CHANGELOG.md:${second.line}: "${second.heading}" stands there twice.`)
  }
  const unreleased = parsed.sections.find(({ name }) => name === UNRELEASED)
  if (!unreleased) {
    throw new UnusableChangelog('CHANGELOG.md has no "## [Unreleased]". Add it above the newest version.')
  }
  const existing = parsed.sections.find(({ name }) => name === version)
  const groups = mergeGroups(withoutBlock(existing?.groups ?? []), withoutBlock(unreleased.groups))
  const section: Section = {
    name: version,
    heading: existing?.heading ?? `## [${version}] - ${date}`,
    line: 0,
    groups:
      block === '' ? groups : mergeGroups(groups, [{ title: GROUP, line: 0, lines: block.split('\n') }]),
  }
  const sections = parsed.sections.flatMap((one): Section[] => {
    if (one === unreleased) return [{ ...one, groups: [] }, ...(existing ? [] : [section])]
    return [one === existing ? section : one]
  })
  return formatChangelog({ ...parsed, sections })
}

/** The block of contract changes in a section of a changelog; undefined where there is none. */
export function blockOf(changelog: string, version: string): string | undefined {
  const section = parseChangelog(changelog).sections.find(({ name }) => name === version)
  for (const { lines } of section?.groups ?? []) {
    const [start, end] = [lines.indexOf(BEGIN), lines.indexOf(END)]
    if (start !== -1 && end !== -1) return lines.slice(start, end + 1).join('\n')
  }
  return undefined
}

/** Groups that are empty without the block are gone with it. */
function withoutBlock(groups: readonly Group[]): Group[] {
  return groups.flatMap((group): Group[] => {
    const start = group.lines.indexOf(BEGIN)
    if (start === -1) return [group]
    const end = group.lines.indexOf(END)
    if (end < start) {
      throw new UnusableChangelog(
        `CHANGELOG.md:${group.line}: "${group.title}" has a block of contract changes without an end. Add "${END}".`,
      )
    }
    const rest = [group.lines.slice(0, start), group.lines.slice(end + 1)].map(trimEmptyLines)
    const lines = rest
      .filter((part) => part.length > 0)
      .flatMap((part, at) => (at === 0 ? part : ['', ...part]))
    return lines.length === 0 ? [] : [{ ...group, lines }]
  })
}
