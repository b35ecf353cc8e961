/** How much a change asks of those who use the contract. */
export type Impact = 'major' | 'minor' | 'patch'

export const IMPACTS: readonly Impact[] = ['major', 'minor', 'patch']

/** The greatest of several impacts, or nothing when there is none. */
export function greatest(impacts: readonly Impact[]): Impact | undefined {
  return IMPACTS.find((impact) => impacts.includes(impact))
}

type Version = readonly [number, number, number]

const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/

/** Whether a text is `MAJOR.MINOR.PATCH`, with or without a prerelease. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/** @throws TypeError when the text is not `MAJOR.MINOR.PATCH`, with or without a prerelease */
export function parseVersion(text: string): Version {
  const found = VERSION.exec(text)
  if (!found) throw new TypeError(`"${text}" is not a version of the form 1.2.3.`)
  return [Number(found[1]), Number(found[2]), Number(found[3])]
}

/**
 * The lowest version that changes of an impact may be released as. Below 1.0.0 a breaking change raises the second
 * number and everything else the third, as npm's ranges take it.
 */
export function lowestVersion(base: string, impact: Impact | undefined): string {
  const [major, minor, patch] = parseVersion(base)
  if (impact === undefined) return base
  if (impact === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
  return impact === 'minor' && major > 0 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** Whether a version is at least another. */
export function isAtLeast(version: string, lowest: string): boolean {
  const candidate = parseVersion(version)
  const bound = parseVersion(lowest)
  for (const place of [0, 1, 2] as const) {
    if (candidate[place] !== bound[place]) return candidate[place] > bound[place]
  }
  return true
}
