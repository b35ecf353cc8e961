import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { query } from 'jsonpath-rfc9535'
import { reasonOf } from '../terminal/reason.ts'
import { displayPath } from './display-path.ts'
import { childAt, isObject, type Json, type JsonObject, objectAt, stringAt, textAt } from './json.ts'
import type { Locate } from './locate.ts'
import { ContractProblems, type Problem } from './problem.ts'
import { schemaNames } from './publish.ts'
import { readSpecText } from './read-spec-text.ts'
import { mapTexts, pathKey, type TextPath, textsOf, withoutMessages } from './texts.ts'
import { parseYamlText, placeIn } from './yaml-faults.ts'

/** The published document in another language. */
export interface Translation {
  /** BCP 47 tag, the name of the overlay's file. */
  readonly language: string
  /** Path of the overlay, relative to the contract's folder. */
  readonly file: string
  readonly source: string
  /** Where a text has no translation, the text of the contract. */
  readonly document: JsonObject
  /** Texts without a translation, by their place in the published document. */
  readonly missing: readonly TextPath[]
  /** What the overlay says about things that are not in the contract. */
  readonly orphans: readonly Problem[]
}

/**
 * Applies the overlays of `locales/` to the published document. They are standard OpenAPI Overlays, of which only
 * what a translation needs is allowed: actions that update texts that are there.
 *
 * @throws ContractProblems when an overlay is not YAML or not an overlay
 */
export async function loadTranslations(specFolder: string, document: JsonObject): Promise<Translation[]> {
  const folder = join(specFolder, 'locales')
  const names = await readdir(folder).catch(() => [])
  return Promise.all(
    names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map(async (name) => {
        const source = await readSpecText(join(folder, name))
        return translate(document, source, join(folder, name), `locales/${name}`)
      }),
  )
}

async function translate(
  document: JsonObject,
  source: string,
  path: string,
  file: string,
): Promise<Translation> {
  const overlay = await parseOverlay(source, path)
  const actions = isObject(overlay) && Array.isArray(overlay.actions) ? overlay.actions : undefined
  if (!isObject(overlay) || !/^1\.\d+\.\d+$/.test(textAt(overlay, 'overlay')) || !actions) {
    const message = 'Not an OpenAPI Overlay: it needs `overlay: 1.0.0` and a list of `actions`.'
    throw new ContractProblems(await placed([{ keys: [], message }], source, path))
  }

  // Only texts can change, so the search need not go through messages.
  const texts = withoutMessages(document)
  const translatable = new Set([...textsOf(texts)].map(({ path: place }) => pathKey(place)))
  const select = selector(texts)
  const faults: Fault[] = []
  for (const [index, action] of actions.entries()) {
    const at = ['actions', index]
    const target = stringAt(action, 'target')
    if (!isObject(action) || target === undefined || !isObject(action.update)) {
      faults.push({ keys: at, message: 'A translation needs a `target` and an `update` with the texts.' })
      continue
    }
    let selected: unknown[]
    try {
      selected = select(target)
    } catch (error) {
      faults.push({ keys: [...at, 'target'], message: `Not a JSONPath: ${reasonOf(error)}` })
      continue
    }
    if (selected.length === 0) {
      const message = `Nothing in the contract is ${target}. Delete the action.`
      faults.push({ keys: [...at, 'target'], message })
    }
    for (const node of selected) {
      const strays = isObject(node) ? update(node, action.update) : [[]]
      for (const stray of strays) {
        const what = stray.length === 0 ? target : stray.join('.')
        const message = `The contract has no text at ${what}. Delete the translation.`
        faults.push({ keys: [...at, 'update', ...stray], message })
      }
    }
  }
  const translated = new Map([...textsOf(texts)].map(({ path: place, text }) => [pathKey(place), text]))
  const result = mapTexts(document, (text, place) => translated.get(pathKey(place)) ?? text)
  return {
    language: basename(path, '.yaml'),
    file,
    source,
    document: result,
    missing: [...textsOf(document)]
      .filter(
        ({ path: place, text }) =>
          translatable.has(pathKey(place)) && translated.get(pathKey(place)) === text,
      )
      .map(({ path: place }) => place),
    orphans: unique(await placed(faults, source, path)),
  }
}

/** Something wrong with an overlay, and the keys that lead to it. */
interface Fault {
  readonly keys: readonly (string | number)[]
  readonly message: string
}

async function parseOverlay(source: string, path: string): Promise<unknown> {
  const parsed = await parseYamlText(source)
  if (!('fault' in parsed)) return parsed.value
  throw new ContractProblems([
    { file: displayPath(path), ...parsed.fault, rule: 'translation', severity: 'error' },
  ])
}

/** Problems with the line that each fault stands at. */
async function placed(faults: readonly Fault[], source: string, path: string): Promise<Problem[]> {
  return Promise.all(
    faults.map(async ({ keys, message }): Promise<Problem> => {
      const place = await placeIn(source, keys)
      return { file: displayPath(path), ...place, message, rule: 'translation', severity: 'error' }
    }),
  )
}

/**
 * Finds what a JSONPath selects. Most targets differ in a last filter only, such as the one for a result code; what
 * comes before is looked for once. (A filter that begins again at the root is left whole.)
 */
function selector(document: JsonObject): (target: string) => unknown[] {
  const found = new Map<string, ReturnType<typeof query>>()
  return (target) => {
    const cut = target.lastIndexOf('[?')
    const filter = target.slice(cut)
    if (cut <= 0 || filter.includes('$')) return query(document, target)
    const stem = target.slice(0, cut)
    const nodes = found.get(stem) ?? query(document, stem)
    found.set(stem, nodes)
    return query(nodes, `$[*]${filter}`)
  }
}

/** Replaces texts in place; returns where there was no text to replace. */
function update(node: JsonObject, texts: JsonObject, path: string[] = []): string[][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const current = node[key]
    const place = [...path, key]
    if (isObject(current) && isObject(value)) return update(current, value, place)
    if (typeof current !== 'string' || typeof value !== 'string') return [place]
    node[key] = value
    return []
  })
}

/** Problems that a reader of one spec file can act on, for every text that lacks a translation. */
export async function missingTranslations(
  { missing, file, document }: Translation,
  bundled: JsonObject,
  locate: Locate,
): Promise<Problem[]> {
  const problems = missing.map(async (path): Promise<Problem> => {
    const place = await locate(bundledPath(path, document, bundled))
    return {
      ...place,
      message: `The text has no translation in ${file}. Add it there.`,
      rule: 'translation',
      severity: 'error',
    }
  })
  return unique(await Promise.all(problems))
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

function unique(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((problem) => [`${problem.file}:${problem.line}:${problem.message}`, problem]),
  )
  return [...byPlace.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
