import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseChangelog, UNRELEASED } from '../changelog/changelog.ts'
import { isObject, type JsonObject, objectAt, stringAt } from '../contract/json.ts'
import { loadContract, rootDocument } from '../contract/load.ts'
import { publish } from '../contract/publish.ts'
import { references } from '../contract/reference-circles.ts'
import { commitOf, fileAt, lastReleasedTag } from '../git/git.ts'
import { errorMessage } from '../terminal/error-message.ts'
import { blockOf, changelogBlock, withSection } from './changelog.ts'
import type { ContractChange } from './contract-change.ts'
import { deprecationChanges } from './deprecation-changes.ts'
import { exportedNameChanges, exportedNames } from './exported-names.ts'
import { factChanges } from './fact-changes.ts'
import { openValueChanges } from './open-value-changes.ts'
import { resultCodeChanges } from './result-code-changes.ts'
import { schemaChanges } from './schema-changes.ts'
import { greatest, IMPACTS, type Impact, isAtLeast, isVersion, lowestVersion } from './version.ts'

/** Raised when there is nothing to compare with. Nothing was compared then. */
export class NoBase extends Error {
  override readonly name = 'NoBase'
}

export interface DiffReport {
  /** As the base was named, and its version. */
  readonly base: { readonly name: string; readonly version: string }
  readonly version: string
  readonly changes: readonly ContractChange[]
  readonly impact: Impact | undefined
  /** The lowest version that the changes may be released as. */
  readonly lowest: string
  /** What is wrong with the version; empty when it is right. */
  readonly problems: readonly string[]
}

/**
 * Compares the contract with what it was at a commit.
 *
 * @param folder the project
 * @param name tag, branch or commit; the last released version's tag when it is left out
 * @throws NoBase when there is no such commit, no released version, or no contract in it
 * @throws ContractProblems when the contract has to be mended first
 */
export async function diffSince(folder: string, name: string | undefined): Promise<DiffReport> {
  const base = await baseOf(folder, name)
  const candidate = publish((await loadContract(rootDocument(join(folder, 'spec')))).document)
  const manifest = parsedJson(await readFile(join(folder, 'package.json'), 'utf8'), 'package.json')
  const version = versionOf(manifest, 'package.json')
  const own = (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined)
  const changes = [
    ...(await schemaChanges(base.document, candidate)),
    ...deprecationChanges(base.document, candidate),
    ...openValueChanges(base.document, candidate),
    ...resultCodeChanges(base.document, candidate),
    ...factChanges(base.document, candidate),
    ...exportedNameChanges(base.exports, await exportedNames(manifest, own)),
  ].sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact))
  const impact = greatest(changes.map((change) => change.impact))
  const lowest = lowestVersion(base.version, impact)
  const published = stringAt(objectAt(candidate, 'info'), 'version')
  return {
    base: { name: base.name, version: base.version },
    version,
    changes,
    impact,
    lowest,
    problems: [
      ...(isAtLeast(version, lowest)
        ? []
        : [`The version in package.json is ${version}; these changes need ${lowest} or later.`]),
      ...(published === version
        ? []
        : [
            `info.version in spec/openapi.yaml is ${published}; package.json says ${version}. Make them the same.`,
          ]),
    ],
  }
}

async function baseOf(folder: string, asked: string | undefined) {
  const name = asked ?? (await lastReleasedTag(folder))
  if (name === undefined) {
    throw new NoBase(
      'No version has been released yet (there is no tag v1.2.3). Name a commit with --base to compare with.',
    )
  }
  const commit = await commitOf(folder, name)
  if (commit === undefined) throw new NoBase(`There is no commit "${name}" here.`)
  const [document, manifest] = await Promise.all([
    fileAt(folder, commit, 'generated/openapi.json'),
    fileAt(folder, commit, 'package.json'),
  ])
  if (document === undefined || manifest === undefined) {
    throw new NoBase(`${name} has no ${document === undefined ? 'generated/openapi.json' : 'package.json'}.`)
  }
  const openapi = `generated/openapi.json of ${name}`
  const parsed = parsedJson(document, openapi)
  if (!isObject(parsed)) throw new NoBase(`${openapi} is not an object.`)
  // What compares the documents would fetch it.
  const elsewhere = [...references(parsed)].find(({ reference }) => !reference.startsWith('#'))
  if (elsewhere) throw new NoBase(`${openapi} refers to ${elsewhere.reference}, and nothing is fetched.`)
  const itsManifest = `package.json of ${name}`
  const described = parsedJson(manifest, itsManifest)
  return {
    name,
    document: parsed satisfies JsonObject,
    version: versionOf(described, itsManifest),
    exports: await exportedNames(described, (path) => fileAt(folder, commit, path)),
  }
}

function parsedJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new NoBase(`${what} is not JSON: ${errorMessage(error)}`)
  }
}

function versionOf(manifest: unknown, what: string): string {
  const version = isObject(manifest) ? stringAt(manifest, 'version') : undefined
  if (version === undefined) throw new NoBase(`${what} has no version.`)
  if (!isVersion(version)) throw new NoBase(`The version in ${what}, "${version}", has not the form 1.2.3.`)
  return version
}

/**
 * Writes the section of the report's version into the changelog.
 *
 * @param date `YYYY-MM-DD`, for a section that is made
 * @returns whether that changed anything
 * @throws UnusableChangelog when it has not the form of Keep a Changelog; nothing was written then
 */
export async function writeChangelog(folder: string, report: DiffReport, date: string): Promise<boolean> {
  const path = join(folder, 'CHANGELOG.md')
  const before = await readFile(path, 'utf8')
  const after = withSection(before, report.version, date, reportBlock(report))
  if (after !== before) await writeFile(path, after)
  return after !== before
}

/** Whether the changelog's section of the version says what changed in the contract. */
export function isInChangelog(changelog: string, report: DiffReport): boolean {
  return (blockOf(changelog, report.version) ?? '') === reportBlock(report)
}

function reportBlock({ changes, base }: DiffReport): string {
  return changelogBlock(changes, base.name)
}

/**
 * Why no section of the changelog can be written for the report's version: what was released is not written anew, and
 * what was not released has no section.
 *
 * @returns a sentence, or undefined
 */
export async function unwritable(folder: string, { base, version }: DiffReport): Promise<string | undefined> {
  if (version === base.version) {
    return `${version} is what ${base.name} was released as. Raise the version in package.json and in spec/openapi.yaml.`
  }
  const tag = `v${version}`
  if ((await commitOf(folder, tag)) !== undefined) {
    return `${version} was released with the tag ${tag}, and its section stays as it is. Raise the version.`
  }
  const { sections } = parseChangelog(await readFile(join(folder, 'CHANGELOG.md'), 'utf8'))
  for (const { name, line, heading } of sections) {
    if (name === base.version) break
    if (name === UNRELEASED || name === version || (await commitOf(folder, `v${name}`)) !== undefined)
      continue
    return `CHANGELOG.md:${line}: "${heading}" was never released. Rename it to ${version}, or tag it first.`
  }
  return undefined
}
