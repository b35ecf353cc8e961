/** What a release is made of. */
export interface Release {
  /** As package.json has it. */
  readonly version: string
  /** The text of CHANGELOG.md. */
  readonly changelog: string
  /** The tag that is released, when there is one. */
  readonly tag?: string | undefined
}

/** The groups that Keep a Changelog knows. */
const GROUPS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']

/**
 * Says what keeps a version from being released: its number, its tag, or its entry in the changelog.
 *
 * @returns sentences; none when it can be released
 */
export function versionProblems({ version, changelog, tag }: Release): string[] {
  const problems: string[] = []
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) {
    problems.push(`package.json: ${version} is no version of the form 1.2.3 or 1.2.3-beta.1`)
  }
  if (tag !== undefined && tag !== `v${version}`) {
    problems.push(
      `The tag is ${tag}, and the version in package.json ${version}: tag v${version}, or raise the version`,
    )
  }
  const lines = changelog.split('\n')
  const sections = lines.flatMap((line, index) => (line.startsWith('## ') ? [{ line, index }] : []))
  const entry = sections.findIndex(({ line }) => line.startsWith(`## [${version}]`))
  const { line = '', index = 0 } = sections[entry] ?? {}
  if (entry === -1) {
    problems.push(`CHANGELOG.md has no entry for ${version}: it begins "## [${version}] - YYYY-MM-DD"`)
    return problems
  }
  const at = `CHANGELOG.md:${index + 1}`
  const date = /^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1]
  if (date === undefined || Number.isNaN(Date.parse(date))) {
    problems.push(`${at}: "${line}" does not end with the day of the release: "## [${version}] - YYYY-MM-DD"`)
  }
  const newer = sections.slice(0, entry).filter((section) => section.line !== '## [Unreleased]')
  if (newer.length > 0) problems.push(`${at}: newer versions stand above ${version}: ${newer[0]?.line}`)
  const body = lines.slice(index + 1, sections[entry + 1]?.index)
  if (!body.some((text) => text.startsWith('- ')))
    problems.push(`${at}: the entry for ${version} says nothing`)
  for (const [offset, text] of body.entries()) {
    if (text.startsWith('### ') && !GROUPS.includes(text.slice(4))) {
      problems.push(`CHANGELOG.md:${index + 2 + offset}: "${text}" is none of ${GROUPS.join(', ')}`)
    }
  }
  return problems
}
