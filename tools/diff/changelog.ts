import type { ContractChange } from './contract-change.ts'
import type { Impact } from './version.ts'

const BEGIN = '<!-- contract changes: written by npm run contract:diff -->'
const END = '<!-- end of contract changes -->'

const TITLES: Readonly<Record<Impact, string>> = {
  major: 'Contract: breaking',
  minor: 'Contract: added and changed',
  patch: 'Contract: corrected',
}

/** The changes as they stand in a changelog. */
export function changelogBlock(changes: readonly ContractChange[], base: string): string {
  const parts = (['major', 'minor', 'patch'] as const).flatMap((impact) => {
    const lines = changes.filter((change) => change.impact === impact).map(changeLine)
    return lines.length === 0 ? [] : [`### ${TITLES[impact]}\n\n${lines.join('\n')}`]
  })
  return `${BEGIN}\n\nThe contract, compared with ${base}:\n\n${parts.join('\n\n')}\n\n${END}`
}

export function changeLine({ place, text }: ContractChange): string {
  return `- \`${place}\`: ${text}`
}

/**
 * A changelog with the section of a version, in which the block of contract changes is new. What stood under
 * "Unreleased" moves into a section that is made; a section that exists keeps everything else.
 *
 * @param date `YYYY-MM-DD`, for a section that is made
 * @throws TypeError when the changelog has no `## [Unreleased]`
 */
export function withSection(changelog: string, version: string, date: string, block: string): string {
  const heading = `## [${version}]`
  const sectioned = changelog.includes(heading)
    ? changelog
    : changelog.replace(
        /^## \[Unreleased\][^\n]*\n/m,
        (unreleased) => `${unreleased}\n${heading} - ${date}\n`,
      )
  const start = sectioned.indexOf(heading)
  if (start === -1) throw new TypeError('The changelog has no "## [Unreleased]" section.')
  const next = sectioned.indexOf('\n## ', start + heading.length)
  const end = next === -1 ? sectioned.length : next
  const section = withoutBlock(sectioned.slice(start, end)).trimEnd()
  return `${sectioned.slice(0, start)}${section}\n\n${block}\n${sectioned.slice(end)}`
}

function withoutBlock(section: string): string {
  const start = section.indexOf(BEGIN)
  const end = section.indexOf(END)
  return start === -1 || end === -1 ? section : section.slice(0, start) + section.slice(end + END.length)
}
