import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Document, isMap, isSeq, parseDocument } from 'yaml'
import { displayPath } from '../contract/display-path.ts'
import { jsonPointer } from '../contract/json-pointer.ts'
import type { LoadedContract } from '../contract/load.ts'
import { TO_BE_WRITTEN } from '../contract/texts.ts'
import { SOURCE, sourcesOf, type Translation } from '../contract/translate.ts'
import { bundledPath, overlayOf } from '../contract/translation-problems.ts'
import { overlayTarget } from './overlay-target.ts'

/** What was written into the overlays. */
export interface WrittenStubs {
  /** Texts without a translation, those whose place was made before among them. */
  readonly missing: number
  /** Translations that are marked because their text changed. */
  readonly stale: number
  /** The overlays that changed, as they are shown. */
  readonly files: readonly string[]
}

/**
 * Makes a place in the overlays for each text that has no translation, with the text beside it, and marks each translation
 * whose text changed, with the present text beside it. Both begin with `TODO` then, which the check refuses.
 *
 * @param spec the contract's folder
 */
export async function writeStubs(
  spec: string,
  translation: Translation,
  contract: LoadedContract,
): Promise<WrittenStubs> {
  const { language, document, missing, stale } = translation
  const overlays = new OverlayFiles(spec, language)
  const absent = missing.filter(({ translator }) => translator === undefined)
  for (const { path, text } of absent) {
    const { file } = await contract.locate(bundledPath(path, document, contract.document))
    const { target, keys } = overlayTarget(path, document)
    await overlays.add(overlayOf(contract, language, file), target, keys, text)
  }
  // The English may have been written since the place was made.
  for (const { text, translation: written, translator } of missing) {
    if (translator === undefined || written === text || sourcesOf(translator).includes(text)) continue
    const [, index, , ...keys] = translator.keys
    await overlays.mark(translator.overlay.file, Number(index), keys.map(String), written, text)
  }
  for (const { path, text, translation: written, translator, isShared } of stale) {
    if (isShared) {
      // The other texts keep their translation: this one gets an action of its own, which comes after.
      const { target, keys } = overlayTarget(path, document)
      await overlays.add(translator.overlay.file, target, keys, text)
      continue
    }
    const [, index, , ...keys] = translator.keys
    await overlays.mark(
      translator.overlay.file,
      Number(index),
      keys.map(String),
      `${TO_BE_WRITTEN} ${written}`,
      text,
    )
  }
  return { missing: missing.length, stale: stale.length, files: await overlays.write() }
}

/** The overlays of a language, parsed with their comments, to be added to. */
class OverlayFiles {
  readonly #files = new Map<string, Document>()
  readonly #spec: string
  readonly #language: string

  constructor(spec: string, language: string) {
    this.#spec = spec
    this.#language = language
  }

  /** Makes a place for the translation of a text, in the action of its target, which is made where there is none. */
  async add(file: string, target: string, keys: readonly string[], text: string): Promise<void> {
    const document = await this.#open(file)
    const actions = document.get('actions')
    if (!isSeq(actions)) return
    let index = actions.items.findIndex((action) => isMap(action) && action.get('target') === target)
    if (index === -1) index = actions.items.push(document.createNode({ target, update: {} })) - 1
    document.setIn(['actions', index, 'update', ...keys], TO_BE_WRITTEN)
    document.setIn(['actions', index, SOURCE, jsonPointer(keys)], text)
  }

  /** Replaces a translation, and the text that it is made from. */
  async mark(
    file: string,
    index: number,
    keys: readonly string[],
    translation: string,
    text: string,
  ): Promise<void> {
    const document = await this.#open(file)
    document.setIn(['actions', index, 'update', ...keys], translation)
    document.setIn(['actions', index, SOURCE, jsonPointer(keys)], text)
  }

  /** Writes what was changed. */
  async write(): Promise<string[]> {
    const written: string[] = []
    for (const [file, document] of this.#files) {
      const path = join(this.#spec, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, formatOverlay(document))
      written.push(displayPath(path))
    }
    return written.sort()
  }

  async #open(file: string): Promise<Document> {
    const path = join(this.#spec, file)
    const document =
      this.#files.get(file) ??
      (existsSync(path) ? parseDocument(await readFile(path, 'utf8')) : emptyOverlay(this.#language))
    this.#files.set(file, document)
    return document
  }
}

/** An overlay as it is written: each text on one line. */
export function formatOverlay(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function emptyOverlay(language: string): Document {
  return new Document({
    overlay: '1.0.0',
    info: { title: `Texts of the contract in ${language}`, version: '0.1.0' },
    extends: '../../../generated/openapi.json',
    actions: [],
  })
}
