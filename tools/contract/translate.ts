import { query } from 'jsonpath-rfc9535'
import { errorMessage } from '../terminal/error-message.ts'
import { isObject, type JsonObject, stringAt } from './json.ts'
import { type Overlay, type OverlayKeys, overlayProblem, readOverlays } from './overlay.ts'
import { type Problem, sortProblems } from './problem.ts'
import { mapTexts, pathKey, type TextPath, textsOf, withoutMessages } from './texts.ts'
import { placeIn } from './yaml-faults.ts'

/** The published document in another language. */
export interface Translation {
  /** BCP 47 tag, the name of the folder of its overlays. */
  readonly language: string
  readonly overlays: readonly Overlay[]
  /** Where a text has no translation, the text of the contract. */
  readonly document: JsonObject
  /** Texts without a translation, by their place in the published document. */
  readonly missing: readonly TextPath[]
  /** What is wrong with the overlays: what they say about things that are not in the contract, or say twice. */
  readonly orphans: readonly Problem[]
}

/**
 * Applies the overlays of `locales/` to the published document. They are standard OpenAPI Overlays, of which only
 * what a translation needs is allowed: actions that update texts that are there.
 *
 * @throws ContractProblems when an overlay is not YAML, not an overlay, or not in the folder of a language
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
  // Only texts can change, so the search need not go through messages.
  const texts = withoutMessages(document)
  const translatable = new Set([...textsOf(texts)].map(({ path }) => pathKey(path)))
  const select = selector(texts)
  const translators = new Map<JsonObject, Map<string, Translator>>()
  const faults = overlays.flatMap((overlay) => applyOverlay(overlay, select, translators))
  const translated = new Map([...textsOf(texts)].map(({ path, text }) => [pathKey(path), text]))
  return {
    language,
    overlays,
    document: mapTexts(document, (text, path) => translated.get(pathKey(path)) ?? text),
    missing: [...textsOf(document)]
      .filter(({ path, text }) => translatable.has(pathKey(path)) && translated.get(pathKey(path)) === text)
      .map(({ path }) => path),
    orphans: sortProblems(await Promise.all(faults.map(problemOf))),
  }
}

/** The part of an overlay that translates a text. */
interface Translator {
  readonly overlay: Overlay
  readonly keys: OverlayKeys
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
  translators: Map<JsonObject, Map<string, Translator>>,
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
        fault(place, `The contract has no text at ${place.slice(3).join('.')}. Delete the translation.`)
        continue
      }
      const ofNode = translators.get(node) ?? new Map<string, Translator>()
      translators.set(node, ofNode)
      const other = ofNode.get(key)
      // Within one overlay, a later action may be about fewer nodes than an earlier one.
      if (other && other.overlay !== overlay) {
        fault(place, `The text "${key}" of ${target} is translated in two overlays, the other time in`, other)
      }
      ofNode.set(key, { overlay, keys: place })
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
