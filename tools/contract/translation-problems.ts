import { dirname } from 'node:path'
import { familyOfFile } from './family.ts'
import { childAt, type Json, type JsonObject, objectAt, stringAt } from './json.ts'
import type { LoadedContract } from './load.ts'
import { overlayProblems } from './overlay.ts'
import { type Problem, sortProblems } from './problem.ts'
import { schemaNames } from './publish.ts'
import type { TextPath } from './texts.ts'
import { SOURCE, type StaleText, type Translation } from './translate.ts'

const RULE = { rule: 'translation', severity: 'error' } as const

/**
 * Everything that keeps the translations of a language from being complete: texts that lack one, translations of texts
 * that are gone, and those that were made from a text that has changed since. Each problem says where, and what stands
 * there in both languages.
 */
export async function translationProblems(
  translation: Translation,
  contract: LoadedContract,
): Promise<Problem[]> {
  const problems = await Promise.all([
    missingTranslations(translation, contract),
    staleTranslations(translation, contract),
  ])
  return [...problems.flat(), ...translation.orphans]
}

/**
 * Problems that a reader of one spec file can act on, for every text that lacks a translation. Each names the overlay
 * of the family that the text's file is in, or of what the families share.
 */
export async function missingTranslations(
  { missing, language, document, overlays }: Translation,
  contract: LoadedContract,
): Promise<Problem[]> {
  const absent = missing.filter(({ translator }) => translator === undefined)
  const problems = absent.map(async ({ path, text }): Promise<Problem> => {
    const place = await contract.locate(bundledPath(path, document, contract.document))
    const overlay = overlayOf(contract, language, place.file)
    const message = `${quoted(text)} has no translation in ${overlay}. Add it there; \`npm run contract -- translate --stub\` writes where it belongs.`
    return { ...place, message, ...RULE }
  })
  const unwritten = missing.flatMap(({ text, translation, translator }) => {
    if (translator === undefined) return []
    const what = translation === text ? 'is not translated' : 'is still to be translated'
    return [{ ...translator, message: `${quoted(text)} ${what}. Write it in the language ${language} here.` }]
  })
  return sortProblems([...(await Promise.all(problems)), ...(await overlayProblems(overlays, unwritten))])
}

/** A problem for each translation that was made from another text than the present one. */
export async function staleTranslations(
  { stale, document, overlays }: Translation,
  contract: LoadedContract,
): Promise<Problem[]> {
  const problems = stale.map(async (one) => {
    const { file, line } = await contract.locate(bundledPath(one.path, document, contract.document))
    return { ...one.translator, message: `${staleText(one)} The text is in ${file}:${line}.` }
  })
  return sortProblems(await overlayProblems(overlays, await Promise.all(problems)))
}

function staleText({ text, translation, sources }: StaleText): string {
  if (sources.length === 0) {
    return `The translation ${quoted(translation)} does not say from which text it was made. If it is right for ${quoted(text)}, enter that in the \`${SOURCE}\` of its action.`
  }
  return `The text changed after it was translated. It was ${sources.map(quoted).join(' or ')}, and is ${quoted(text)} now; the translation is ${quoted(translation)}. Revise it, and enter the present text in the \`${SOURCE}\` of its action; \`npm run contract -- translate --stub\` marks it for that.`
}

function quoted(text: string): string {
  return `"${text.trim()}"`
}

/** The overlay that translates the texts of a file. */
export function overlayOf({ root }: LoadedContract, language: string, file: string): string {
  return `locales/${language}/${familyOfFile(dirname(root), file) ?? 'shared'}.yaml`
}

/** The path in the bundled document of something in the published one, where schemas have other names. */
export function bundledPath(path: TextPath, document: JsonObject, bundled: JsonObject): (string | number)[] {
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
