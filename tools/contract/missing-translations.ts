import { dirname } from 'node:path'
import { familyOfFile } from './family.ts'
import { childAt, type Json, type JsonObject, objectAt, stringAt } from './json.ts'
import type { LoadedContract } from './load.ts'
import { type Problem, sortProblems } from './problem.ts'
import { schemaNames } from './publish.ts'
import type { TextPath } from './texts.ts'
import type { Translation } from './translate.ts'

/**
 * Problems that a reader of one spec file can act on, for every text that lacks a translation. Each names the overlay
 * of the family that the text's file is in, or of what the families share.
 */
export async function missingTranslations(
  { missing, language, document }: Translation,
  { document: bundled, locate, root }: LoadedContract,
): Promise<Problem[]> {
  const problems = missing.map(async (path): Promise<Problem> => {
    const place = await locate(bundledPath(path, document, bundled))
    const overlay = familyOfFile(dirname(root), place.file) ?? 'shared'
    return {
      ...place,
      message: `The text has no translation in locales/${language}/${overlay}.yaml. Add it there.`,
      rule: 'translation',
      severity: 'error',
    }
  })
  return sortProblems(await Promise.all(problems))
}

/** The path in the bundled document of something in the published one, where schemas have other names. */
function bundledPath(path: TextPath, document: JsonObject, bundled: JsonObject): (string | number)[] {
  const keys = byResultCode(path, document)
  const [top, kind, name, ...rest] = keys
  if (top !== 'components' || kind !== 'schemas') return keys
  const names = schemaNames(objectAt(bundled.components, 'schemas'))
  const file = [...names].find(([, published]) => published === name)?.[0]
  return file === undefined ? keys : [top, kind, file, ...rest]
}

/** The contract has a map from code to row where the published document has rows. */
function byResultCode(path: TextPath, document: JsonObject): (string | number)[] {
  let node: Json | undefined = document
  return path.map((key) => {
    const parent: Json | undefined = node
    node = childAt(parent, key)
    return (Array.isArray(parent) ? stringAt(node, 'code') : undefined) ?? key
  })
}
