import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParsedTexts } from '../../contract/contract-files.ts'
import type { JsonObject } from '../../contract/json.ts'
import { loadContract, rootDocument } from '../../contract/load.ts'
import { publish } from '../../contract/publish.ts'
import { loadTranslations } from '../../contract/translate.ts'
import { type DocSnapshot, readSnapshots, snapshotFolder } from '../../doc-snapshots/snapshot.ts'
import { loadAssets } from '../assets.ts'
import type { Frame } from '../frame/frame.ts'
import type { Highlight } from '../html.ts'
import { jsonSchemas } from '../json-schemas.ts'
import { localeFiles, type MakeFile, type SiteTexts } from '../locale-files.ts'
import { referencePage } from '../reference-page.ts'
import { searchScriptName } from '../search/script-name.ts'
import { type LocaleWords, localeWords, type SiteLocale, siteLocale } from '../site-locale.ts'
import { siteSearchScripts, textPages } from '../site-search.ts'
import { loadGuides } from '../text-pages.ts'
import { concernedCalls } from './concerned-calls.ts'
import type { NamedCall } from './concerned-tests.ts'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

const WARM_UPS = 2

/** What there is to see before the contract was ever without problems, which are shown over it. */
const NO_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
<title>npm run dev</title>
</head>
<body></body>
</html>
`

/** What became of a change of the contract. */
export interface Update {
  /** Calls that say something else than before, by name; none the first time. */
  readonly calls: readonly string[]
  /** What was done, and how long it took in milliseconds. */
  readonly steps: readonly (readonly [step: string, milliseconds: number])[]
}

/** The contract as it was when it last had no problems, and what is made of it on demand. */
interface Present {
  readonly english: SiteLocale
  readonly frame: Frame
  readonly files: Map<string, MakeFile>
  /** The files of the other languages, made when the first of them is asked for: to translate takes as long as to lint. */
  readonly translated: () => Promise<Map<string, MakeFile>>
}

/** The site while its contract is being changed: always that of the last state without problems. */
export class DevSession {
  readonly #spec: string
  readonly #base: string
  readonly #highlight: Highlight
  readonly #parsed: ParsedTexts = new Map()
  #snapshots: readonly DocSnapshot[] | undefined
  #present: Present | undefined

  /**
   * @param spec the contract's folder
   * @param base where the site is served, with a slash at the end
   */
  constructor(spec: string, base: string, highlight: Highlight) {
    this.#spec = spec
    this.#base = base
    this.#highlight = highlight
  }

  /**
   * Reads the contract again. Pages show the new state from then on.
   *
   * @param changed files that differ from the last time, relative to the contract's folder
   * @throws ContractProblems when it has to be mended; pages go on showing the last state
   */
  async update(changed: readonly string[]): Promise<Update> {
    if (changed.some((file) => file.startsWith('doc-snapshots/'))) this.#snapshots = undefined
    const steps: [string, number][] = []
    let start = performance.now()
    const done = (step: string) => {
      steps.push([step, performance.now() - start])
      start = performance.now()
    }
    const contract = await loadContract(rootDocument(this.#spec), 'all', this.#parsed)
    done('lint')
    const document = publish(contract.document)
    const before = this.#present?.english
    const english = siteLocale('en', document, await loadGuides(PROJECT, 'en'), this.#highlight)
    const calls = before ? concernedCalls(before, english) : []
    const languages = ['en', ...(await this.#languages())]
    // Their places; what is in the scripts takes every page of every language.
    const searchScripts = languages.map((language): [string, string] => [searchScriptName(language), ''])
    const assets = await loadAssets(new Map(searchScripts))
    const frame: Frame = { locales: languages.map(localeWords), assets, base: this.#base }
    const schemas = jsonSchemas(english)
    const texts: SiteTexts = {
      changelog: await readFile(join(PROJECT, 'CHANGELOG.md'), 'utf8'),
      snapshots: await this.#readSnapshots(),
      schemas: [...schemas.keys()],
    }
    const files = this.#filesOf(english, frame, texts)
    for (const [path, content] of assets.files) files.set(path, () => content)
    for (const [name, schema] of schemas) files.set(`schemas/${name}`, () => schema)
    files.set('openapi.json', () => `${JSON.stringify(document, null, 2)}\n`)
    const locales = once(() => this.#translate(document))
    const search = once(async () =>
      siteSearchScripts([english, ...(await locales())].map((locale) => textPages(locale, texts.changelog))),
    )
    for (const [name] of searchScripts) {
      files.set(assets.pathOf(name), async () => (await search()).get(name) ?? '')
    }
    const translated = once(
      async () => new Map((await locales()).flatMap((locale) => [...this.#filesOf(locale, frame, texts)])),
    )
    this.#present = { english, frame, files, translated }
    done('model')
    return { calls, steps }
  }

  /**
   * Lints a few times for nothing, so that the first save does not wait for Node.js to compile what it takes.
   *
   * @param signal that there is something to do
   */
  async warmUp(signal: AbortSignal): Promise<void> {
    for (let time = 0; time < WARM_UPS && !signal.aborted; time++) {
      await loadContract(rootDocument(this.#spec), 'all', this.#parsed)
    }
  }

  /** The calls of the last state without problems. */
  calls(): readonly NamedCall[] {
    return this.#present?.english.calls ?? []
  }

  /**
   * Makes a file of the site as it is now.
   *
   * @param path in the site, such as `operations/pay.html`
   * @returns undefined where there is none
   */
  async file(path: string): Promise<string | undefined> {
    const present = this.#present
    if (!present) return path.endsWith('.html') ? NO_PAGE : undefined
    const own = present.files.get(path)
    if (own) return own()
    const isOf = ({ folder, language }: LocaleWords) =>
      folder !== '' && (path.startsWith(folder) || path === `openapi.${language}.json`)
    if (!present.frame.locales.some(isOf)) return undefined
    return (await present.translated()).get(path)?.()
  }

  async #translate(document: JsonObject): Promise<SiteLocale[]> {
    const translations = await loadTranslations(this.#spec, document)
    return Promise.all(
      translations.map(async ({ language, document: translated }) =>
        siteLocale(language, translated, await loadGuides(PROJECT, language), this.#highlight),
      ),
    )
  }

  #filesOf(locale: SiteLocale, frame: Frame, texts: SiteTexts): Map<string, MakeFile> {
    const files = localeFiles(locale, frame, texts)
    if (locale.folder !== '') {
      files.set(`openapi.${locale.language}.json`, () => `${JSON.stringify(locale.document, null, 2)}\n`)
    }
    return files.set(
      `${locale.folder}reference.html`,
      // It takes seconds, and is the same until the next change.
      once(() => referencePage(locale, frame)),
    )
  }

  async #readSnapshots(): Promise<readonly DocSnapshot[]> {
    this.#snapshots ??= await readSnapshots(snapshotFolder(this.#spec))
    return this.#snapshots
  }

  /** The languages that there are overlays of, without reading them. */
  async #languages(): Promise<string[]> {
    const entries = await readdir(join(this.#spec, 'locales'), { withFileTypes: true }).catch(() => [])
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  }
}

/** The same promise for everybody who asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
