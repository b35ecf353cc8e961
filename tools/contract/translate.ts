import { errorMessage } from '../terminal/error-message.ts'
import { childAt, isObject, type Json, type JsonObject, objectAt, stringAt } from './json.ts'
import { jsonPointer } from './json-pointer.ts'
import { type Overlay, type OverlayKeys, overlayProblem, readOverlays } from './overlay.ts'
import { readPageAddresses } from './page-addresses.ts'
import { type Problem, sortProblems } from './problem.ts'
import { selector } from './selector.ts'
import { isToBeWritten, mapStrings, pathKey, type TextPath, textsOf, withoutMessages } from './texts.ts'
import { placeIn } from './yaml-faults.ts'

/**
 * The extension of an action that has the English texts of which its translations were made, by the JSON Pointer of each
 * in `update`. Where an action translates several texts at once that differ, it is a list.
 */
export const SOURCE = 'x-source'

/** The published document in another language. */
export interface Translation {
  /** BCP 47 tag, the name of the folder of its overlays. */
  readonly language: string
  readonly overlays: readonly Overlay[]
  /** Where a text has no translation, the text of the contract; the vendor's pages are those in the language. */
  readonly document: JsonObject
  /** Texts without a translation, by their place in the published document. */
  readonly missing: readonly MissingText[]
  /** Texts whose translation was made from another text than the present one, or does not say from which. */
  readonly stale: readonly StaleText[]
  /** What is wrong with the overlays: what they say about things that are not in the contract, or say twice. */
  readonly orphans: readonly Problem[]
}

/** A text that has no translation, or one that is still to be written. */
export interface MissingText {
  readonly path: TextPath
  readonly text: string
  /** What stands in its place; the text itself where there is nothing. */
  readonly translation: string
  /** The part of an overlay that should translate it, where there is one. */
  readonly translator: Translator | undefined
}

/** A text that changed since it was translated. */
export interface StaleText {
  readonly path: TextPath
  /** The text as it is now. */
  readonly text: string
  readonly translation: string
  /** The texts that the translation was made from; none where it does not say. */
  readonly sources: readonly string[]
  readonly translator: Translator
  /** Whether the same part of the overlay translates other texts, too. */
  readonly isShared: boolean
}

/** The part of an overlay that translates a text. */
export interface Translator {
  readonly overlay: Overlay
  readonly keys: OverlayKeys
}

/** How a text of a node was translated so far. */
interface Translated extends Translator {
  readonly original: string
}

/**
 * Applies the overlays of `locales/` to the published document. They are standard OpenAPI Overlays, of which only
 * what a translation needs is allowed: actions that update texts that are there, and where the vendor's pages are.
 *
 * @throws ContractProblems when an overlay is not YAML, not an overlay, or not in the folder of a language, or names
 *   pages wrongly
 */
export async function loadTranslations(specFolder: string, document: JsonObject): Promise<Translation[]> {
  const languages = await readOverlays(specFolder)
  return Promise.all([...languages].map(([language, overlays]) => translate(language, document, overlays)))
}

async function translate(
  language: string,
  document: JsonObject,
  overlays: readonly Overlay[],
): Promise<Translation> {
  const pageInLanguage = await readPageAddresses(overlays)
  // Only texts are searched for, so the search need not go through messages.
  const texts = withoutMessages(document)
  const translatable = [...textsOf(texts)]
  const select = selector(texts)
  const translators = new Map<JsonObject, Map<string, Translated>>()
  const faults = overlays.flatMap((overlay) => applyOverlay(overlay, select, translators))
  const translated = new Map([...textsOf(texts)].map(({ path, text }) => [pathKey(path), text]))
  const found = translatable.map(({ path, text }) => ({
    path,
    text,
    translation: translated.get(pathKey(path)) ?? text,
    translator: translatorOf(texts, path, translators),
  }))
  const served = new Map<string, Set<string>>()
  for (const { text, translator } of found) {
    if (!translator) continue
    const key = partKey(translator)
    served.set(key, (served.get(key) ?? new Set()).add(text))
  }
  const missing: MissingText[] = []
  const stale: StaleText[] = []
  for (const { path, text, translation, translator } of found) {
    if (translator === undefined || translation === text || isToBeWritten(translation)) {
      missing.push({ path, text, translation, translator })
      continue
    }
    const sources = sourcesOf(translator)
    const isShared = (served.get(partKey(translator))?.size ?? 0) > 1
    if (!sources.includes(text)) stale.push({ path, text, translation, sources, translator, isShared })
  }
  return {
    language,
    overlays,
    document: mapStrings(document, (value, path, isText) =>
      isText ? (translated.get(pathKey(path)) ?? value) : pageInLanguage(value),
    ),
    missing,
    stale,
    orphans: sortProblems(await Promise.all([...faults, ...overlays.flatMap(sourceFaults)].map(problemOf))),
  }
}

function partKey({ overlay, keys }: Translator): string {
  return `${overlay.file} ${jsonPointer(keys)}`
}

function translatorOf(
  texts: JsonObject,
  path: TextPath,
  translators: ReadonlyMap<JsonObject, ReadonlyMap<string, Translated>>,
): Translated | undefined {
  const node = path.slice(0, -1).reduce<Json | undefined>(childAt, texts)
  return isObject(node) ? translators.get(node)?.get(String(path.at(-1))) : undefined
}

/** The English texts that a part of an overlay was made from, as it says. */
export function sourcesOf({ overlay, keys }: Translator): string[] {
  const [, index, , ...place] = keys
  const source = objectAt(overlay.actions[Number(index)], SOURCE)[jsonPointer(place)]
  return [source].flat().filter((text) => typeof text === 'string')
}

/** Sources of which nothing is made. */
function sourceFaults(overlay: Overlay): Fault[] {
  return overlay.actions.flatMap((action, index) => {
    if (!isObject(action) || action[SOURCE] === undefined) return []
    const translated = new Set([...leavesOf(objectAt(action, 'update'))].map(({ path }) => jsonPointer(path)))
    return Object.keys(objectAt(action, SOURCE))
      .filter((pointer) => !translated.has(pointer))
      .map((pointer): Fault => {
        const message = `No text of the \`update\` is at ${pointer}. Delete this line of \`${SOURCE}\`.`
        return { overlay, keys: ['actions', index, SOURCE, pointer], message }
      })
  })
}

function* leavesOf(
  node: Json,
  path: readonly string[] = [],
): Generator<{ text: string; path: readonly string[] }> {
  if (typeof node === 'string') yield { text: node, path }
  else if (isObject(node)) {
    for (const [key, child] of Object.entries(node)) yield* leavesOf(child, [...path, key])
  }
}

/** Something wrong with a part of an overlay. */
interface Fault extends Translator {
  readonly message: string
  /** The part of another overlay that translates the same text. */
  readonly other?: Translator
}

async function problemOf({ overlay, keys, message, other }: Fault): Promise<Problem> {
  if (other === undefined) return overlayProblem(overlay, keys, message)
  const { line } = await placeIn(other.overlay.source, other.keys)
  return overlayProblem(overlay, keys, `${message} ${other.overlay.shown}:${line}. Delete one of the two.`)
}

/**
 * Replaces the texts that an overlay translates.
 *
 * @param select finds the nodes of the document that a JSONPath selects
 * @param translators what translated each text of a node so far, by its key; this overlay is added
 */
function applyOverlay(
  overlay: Overlay,
  select: (target: string) => unknown[],
  translators: Map<JsonObject, Map<string, Translated>>,
): Fault[] {
  const faults: Fault[] = []
  const fault = (keys: OverlayKeys, message: string, other?: Translator) =>
    faults.push({ overlay, keys, message, ...(other && { other }) })

  const update = (node: JsonObject, given: JsonObject, target: string, keys: OverlayKeys): void => {
    for (const [key, value] of Object.entries(given)) {
      const current = node[key]
      const place = [...keys, key]
      if (isObject(current) && isObject(value)) {
        update(current, value, target, place)
        continue
      }
      if (typeof current !== 'string' || typeof value !== 'string') {
        fault(
          place,
          `The contract has no text at ${place.slice(3).join('.')}. Delete the translation${quotedTexts({ overlay, keys: place }, value)}.`,
        )
        continue
      }
      const ofNode = translators.get(node) ?? new Map<string, Translated>()
      translators.set(node, ofNode)
      const other = ofNode.get(key)
      // Within one overlay, a later action may be about fewer nodes than an earlier one.
      if (other && other.overlay !== overlay) {
        fault(place, `The text "${key}" of ${target} is translated in two overlays, the other time in`, other)
      }
      ofNode.set(key, { overlay, keys: place, original: other?.original ?? current })
      node[key] = value
    }
  }

  for (const [index, action] of overlay.actions.entries()) {
    const at = ['actions', index]
    const target = stringAt(action, 'target')
    if (!isObject(action) || target === undefined || !isObject(action.update)) {
      fault(at, 'A translation needs a `target` and an `update` with the texts.')
      continue
    }
    let selected: unknown[]
    try {
      selected = select(target)
    } catch (error) {
      fault([...at, 'target'], `Not a JSONPath: ${errorMessage(error)}`)
      continue
    }
    if (selected.length === 0) {
      fault([...at, 'target'], `Nothing in the contract is ${target}. Delete the action.`)
    }
    for (const node of selected) {
      if (isObject(node)) update(node, action.update, target, [...at, 'update'])
      else fault([...at, 'update'], `The contract has no text at ${target}. Delete the translation.`)
    }
  }
  return faults
}

/** The texts of a part of an overlay, and those that they were made from, as a message quotes them. */
function quotedTexts({ overlay, keys }: Translator, value: Json): string {
  const [, , , ...place] = keys
  const texts = [...leavesOf(value, place.map(String))].map(({ text, path }) => {
    const sources = sourcesOf({ overlay, keys: [...keys.slice(0, 3), ...path] })
    return `"${text}"${sources.length === 0 ? '' : ` (of ${sources.map((source) => `"${source}"`).join(' or ')})`}`
  })
  return texts.length === 0 ? '' : ` ${texts.join(', ')}`
}
