import { realpath } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import {
  BaseResolver,
  type Document,
  isAbsoluteUrl,
  isSupportedExtension,
  ResolveError,
  Source,
} from '@redocly/openapi-core'
import { displayPath } from './display-path.ts'
import { isObject } from './json.ts'
import type { Problem } from './problem.ts'
import { readText, UnreadableFile } from './read-text.ts'
import { references } from './reference-circles.ts'
import type { Rules } from './rules.ts'
import { parseYamlText } from './yaml-faults.ts'

/** What a reference is told that leads to a file whose problems are reported in the file itself. */
const REPORTED = 'The file has problems of its own.'
const NO_NETWORK =
  "Nothing is fetched for a contract. Put the file into the contract's folder, and refer to it by its path."
const OUTSIDE =
  "The reference leads out of the contract's folder. Move the file into it, and refer to it there."
const MISSING = 'There is no such file. Mend the reference, or add the file.'

/** Whether Redocly says of a reference what is told better elsewhere. */
export function isReportedElsewhere(message: string): boolean {
  return message.endsWith(REPORTED)
}

/** Whether a reference leads to a file that is not there, or not of the contract: it may mean one that is. */
export function isMisled(message: string): boolean {
  return message === MISSING || message === OUTSIDE
}

/**
 * What files held when they were read last, for a program that reads a contract again and again: a text that is still the
 * same is not parsed again. As JSON, because Redocly changes what it is given.
 */
export type ParsedTexts = Map<string, { readonly text: string; readonly json: string }>

/**
 * Reads the files of a contract for Redocly: those below the folder of its root document, also when links have been
 * followed, and nothing from the network. What is wrong with a file is noted as a problem of that file.
 */
export class ContractFiles extends BaseResolver {
  /** What is wrong with the files that were read. */
  readonly problems: Problem[] = []
  /** The files that were read, by absolute path, with what they hold. */
  readonly parsed = new Map<string, unknown>()
  /** Their texts, also of those that are no YAML. */
  readonly texts = new Map<string, string>()
  readonly #root: string
  readonly #rules: Rules
  readonly #known: ParsedTexts | undefined
  #folder: Promise<string> | undefined

  /**
   * @param root path of the root document
   * @param known what was read before under the same rules; files without problems are added to it
   */
  constructor(root: string, rules: Rules, known?: ParsedTexts) {
    super()
    this.#root = resolve(root)
    this.#rules = rules
    this.#known = known
  }

  /**
   * Reads the root document and every file that references lead to from there. A reference that leads nowhere is left
   * to Redocly, which knows whether it is one.
   */
  async readAll(): Promise<void> {
    const read = new Set<string>()
    const waiting = [this.#root]
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (read.has(path)) continue
      read.add(path)
      await this.resolveDocument(null, path, true).catch((error: unknown) => {
        if (!(error instanceof ResolveError)) throw error
      })
      for (const { reference } of references(this.parsed.get(path))) {
        const [file = ''] = reference.split('#')
        if (file !== '') waiting.push(this.resolveExternalRef(path, file))
      }
    }
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const source = new Source(path, await this.#read(path))
    this.texts.set(path, source.body)
    if (!isSupportedExtension(path) && path !== this.#root) return source
    const known = this.#known?.get(path)
    if (known?.text === source.body) {
      this.parsed.set(path, JSON.parse(known.json))
      return source
    }
    const parsed = await parseYamlText(source.body, this.#rules === 'all' ? 'refused' : 'bounded')
    if ('fault' in parsed) throw this.#problem(path, parsed.fault)
    // A document that others wrote may have an example in a file of its own, which can be any value.
    if ((this.#rules === 'all' || path === this.#root) && !isObject(parsed.value)) {
      const kind = Array.isArray(parsed.value) ? 'a list' : `the value ${JSON.stringify(parsed.value)}`
      const message = `Every file of a contract is a map, with names and what they stand for; this one is ${kind}.`
      throw this.#problem(path, { line: 1, column: 1, message })
    }
    this.parsed.set(path, parsed.value)
    this.#known?.set(path, { text: source.body, json: JSON.stringify(parsed.value) })
    return source
  }

  override parseDocument(source: Source): Document {
    const { absoluteRef: path } = source
    return { source, parsed: this.parsed.has(path) ? this.parsed.get(path) : source.body }
  }

  async #read(path: string): Promise<string> {
    if (isAbsoluteUrl(path)) throw refusal(NO_NETWORK)
    try {
      this.#folder ??= realpath(dirname(this.#root))
      const [folder, file] = await Promise.all([this.#folder, realpath(path)])
      if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw refusal(OUTSIDE)
      return await readText(file)
    } catch (error) {
      if (error instanceof ResolveError) throw error
      if (error instanceof UnreadableFile) {
        throw this.#problem(path, { line: error.line, column: 1, message: error.message })
      }
      // Everything else is an error of the file system.
      const { code = '', message } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') throw refusal(this.#isInside(path) ? MISSING : OUTSIDE)
      throw refusal(`The file cannot be read (${code || message}). Mend the reference, or the file.`)
    }
  }

  #isInside(path: string): boolean {
    return path.startsWith(dirname(this.#root) + sep)
  }

  #problem(path: string, fault: Pick<Problem, 'line' | 'column' | 'message'>): ResolveError {
    this.problems.push({ file: displayPath(path), ...fault, severity: 'error' })
    return refusal(REPORTED)
  }
}

function refusal(message: string): ResolveError {
  return new ResolveError(new Error(message))
}
