import { GROUPS, parseChangelog, saysSomething, UNRELEASED } from '../changelog/changelog.ts'
import { isDay } from '../contract/dates.ts'

/** What a release is made of. */
export interface Release {
  /** As package.json has it. */
  readonly version: string
  /** The text of CHANGELOG.md. */
  readonly changelog: string
  /** The tag that is released, when there is one. */
  readonly tag?: string | undefined
  /** The version as other files have it, by their paths; undefined where one says none. */
  readonly elsewhere?: Readonly<Record<string, string | undefined>>
}

/**
 * Says what keeps a version from being released: its number, other files that have another, its tag, or its entry in the
 * changelog.
 *
 * @returns sentences; none when it can be released
 */
export function versionProblems({ version, changelog, tag, elsewhere = {} }: Release): string[] {
  const problems: string[] = []
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) {
    problems.push(`package.json: ${version} is no version of the form 1.2.3 or 1.2.3-beta.1`)
  }
  for (const [file, other] of Object.entries(elsewhere)) {
    if (other !== version) {
      const found = other === undefined ? 'no version' : `the version ${other}`
      const mend = file.startsWith('generated/') ? 'run `npm run generate`' : 'make them the same'
      problems.push(`${file} has ${found}, and package.json ${version}: ${mend}`)
    }
  }
  if (tag !== undefined && tag !== `v${version}`) {
    problems.push(
      `The tag is ${tag}, and the version in package.json ${version}: tag v${version}, or raise the version`,
    )
  }
  return [...problems, ...entryProblems(version, changelog, tag !== undefined)]
}

function entryProblems(version: string, changelog: string, isTagged: boolean): string[] {
  const { sections } = parseChangelog(changelog)
  const problems: string[] = []
  const number = sections.findIndex(({ name }) => name === version)
  const entry = sections[number]
  if (!entry)
    return [
      `CHANGELOG.md has no entry for ${version}: \`npm run contract:diff -- --write-changelog\` makes it, or begin one with "## [${version}] - YYYY-MM-DD"`,
    ]
  const at = `CHANGELOG.md:${entry.line}`
  const date = /^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/.exec(entry.heading)?.[1]
  if (date === undefined || !isDay(date)) {
    problems.push(
      `${at}: "${entry.heading}" does not end with the day of the release: "## [${version}] - YYYY-MM-DD"`,
    )
  }
  const newer = sections.slice(0, number).find(({ name }) => name !== UNRELEASED)
  if (newer) problems.push(`${at}: newer versions stand above ${version}: ${newer.heading}`)
  const second = sections.slice(number + 1).find(({ name }) => name === version)
  if (second) problems.push(`CHANGELOG.md:${second.line}: a second entry for ${version}`)
  if (!saysSomething(entry)) problems.push(`${at}: the entry for ${version} says nothing`)
  for (const { title, line } of entry.groups) {
    if (title !== undefined && !GROUPS.includes(title)) {
      problems.push(`CHANGELOG.md:${line}: "### ${title}" is none of ${GROUPS.join(', ')}`)
    }
  }
  const unreleased = sections.find(({ name }) => name === UNRELEASED)
  if (isTagged && unreleased && saysSomething(unreleased)) {
    problems.push(
      `CHANGELOG.md:${unreleased.line}: what stands under "Unreleased" is released with ${version}, too: move it there (npm run contract:diff -- --write-changelog does)`,
    )
  }
  return problems
}
