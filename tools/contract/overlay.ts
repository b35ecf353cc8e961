import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { displayPath } from './display-path.ts'
import { isObject, type Json, textAt } from './json.ts'
import { ContractProblems, type Problem } from './problem.ts'
import { readSpecText } from './read-spec-text.ts'
import { parseYamlText, placeIn, placesIn } from './yaml-faults.ts'

/** A file of `locales/<language>/`: an OpenAPI Overlay. */
export interface Overlay {
  /** Path relative to the contract's folder, such as `locales/zh-CN/payment.yaml`. */
  readonly file: string
  /** Path as it is shown in problems. */
  readonly shown: string
  readonly source: string
  readonly actions: readonly Json[]
  /** Its {@link DOC_PAGES}, as it stands there. */
  readonly pages: Json | undefined
}

/**
 * The extension of an overlay that says where the vendor's pages are in its language: what an address of the contract
 * begins with, and what stands in its place. A name that ends in `/` is of a folder, any other one of a single page.
 */
export const DOC_PAGES = 'x-doc-pages'

/** Keys that lead to a part of an overlay. */
export type OverlayKeys = readonly (string | number)[]

const RULE = { rule: 'translation', severity: 'error' } as const

/**
 * Reads the overlays of every language.
 *
 * @param specFolder the contract's folder
 * @returns overlays by language (the BCP 47 tag that names the folder), both sorted by name; a folder without overlays
 *   is not a language
 * @throws ContractProblems with every file that is not YAML, not an overlay, or not in the folder of a language
 */
export async function readOverlays(specFolder: string): Promise<Map<string, Overlay[]>> {
  const problems: Problem[] = []
  const languages = new Map<string, Overlay[]>()
  for (const entry of await namesIn(join(specFolder, 'locales'))) {
    if (entry.endsWith('.yaml')) {
      const language = entry.slice(0, -'.yaml'.length)
      const message = `The overlays of a language are in a folder of its name. Move the file into locales/${language}/.`
      const file = displayPath(join(specFolder, 'locales', entry))
      problems.push({ file, line: 1, column: 1, message, ...RULE })
      continue
    }
    const overlays: Overlay[] = []
    for (const name of await namesIn(join(specFolder, 'locales', entry))) {
      if (!name.endsWith('.yaml')) continue
      try {
        overlays.push(await readOverlay(specFolder, `locales/${entry}/${name}`))
      } catch (error) {
        if (!(error instanceof ContractProblems)) throw error
        problems.push(...error.problems)
      }
    }
    if (overlays.length > 0) languages.set(entry, overlays)
  }
  if (problems.length > 0) throw new ContractProblems(problems)
  return languages
}

/** The names in a folder, sorted; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  return names.sort()
}

async function readOverlay(specFolder: string, file: string): Promise<Overlay> {
  const path = join(specFolder, file)
  const shown = displayPath(path)
  const source = await readSpecText(path)
  const parsed = await parseYamlText(source)
  if ('fault' in parsed) throw new ContractProblems([{ file: shown, ...parsed.fault, ...RULE }])
  const content = parsed.value
  const actions = isObject(content) && Array.isArray(content.actions) ? content.actions : undefined
  if (!isObject(content) || !/^1\.\d+\.\d+$/.test(textAt(content, 'overlay')) || !actions) {
    const message = 'Not an OpenAPI Overlay: it needs `overlay: 1.0.0` and a list of `actions`.'
    throw new ContractProblems([{ file: shown, ...(await placeIn(source, [])), message, ...RULE }])
  }
  return { file, shown, source, actions, pages: content[DOC_PAGES] }
}

/** A problem of an overlay, with the line and column of its part. */
export async function overlayProblem(overlay: Overlay, keys: OverlayKeys, message: string): Promise<Problem> {
  return { file: overlay.shown, ...(await placeIn(overlay.source, keys)), message, ...RULE }
}

/** Problems of many parts of overlays; each overlay is read once. */
export async function overlayProblems(
  overlays: readonly Overlay[],
  found: readonly { readonly overlay: Overlay; readonly keys: OverlayKeys; readonly message: string }[],
): Promise<Problem[]> {
  const problems = overlays.map(async (overlay) => {
    const own = found.filter((one) => one.overlay === overlay)
    if (own.length === 0) return []
    const placeOf = await placesIn(overlay.source)
    return own.map(
      ({ keys, message }): Problem => ({ file: overlay.shown, ...placeOf(keys), message, ...RULE }),
    )
  })
  return (await Promise.all(problems)).flat()
}
