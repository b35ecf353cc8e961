import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  stringsAt,
  textAt,
} from '../../contract/json.ts'
import {
  codePath,
  type Direction,
  type FieldFacts,
  fieldPath,
  type Language,
  type PageFacts,
} from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'
import { expectName } from './bounds.ts'
import { describedValues, isListedValue } from './described-values.ts'
import { htmlNodes } from './html-nodes.ts'
import { jsonLines } from './json-lines.ts'
import { namesIn } from './named-call.ts'
import { nodeText, seenText } from './node-text.ts'
import type { FactContext, KnownCall } from './parse-context.ts'
import { FIELD_NAME, RESULT_CODE, typeName } from './vocabulary.ts'

/**
 * The form in which the vendor's site keeps a page: an OpenAPI document in JSON with one operation. Types, required marks
 * and lengths are members; values stand in descriptions in HTML; the table of result codes is a list beside the messages.
 */
export interface PageSource {
  readonly operation: JsonObject
  /** Keys that lead to the operation. */
  readonly at: readonly string[]
  /** Path of the operation, with a slash before it; undefined on the page of a notification. */
  readonly path: string | undefined
  /** What the page says above the fields, in HTML. */
  readonly introduction: string
  /** Line of a part of the page. */
  line(...keys: readonly (string | number)[]): number
}

/** Whether a text is meant to be the source of a page. No other form begins with a brace. */
export function isPageSource(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text)
}

/** @throws UnusablePage when the text is not JSON, or the document has not exactly one operation */
export function parsePageSource(text: string): PageSource {
  const json = text.replace(/^\ufeff/, '')
  const document = parseJson(json)
  const lines = jsonLines(json)
  const line = (...keys: readonly (string | number)[]) => lines(keys)
  const paths = objectAt(document, 'paths')
  const operations = Object.keys(paths).filter((path) => isObject(objectAt(paths, path).post))
  const [path = ''] = operations
  if (document.openapi === undefined || operations.length !== 1) {
    throw new UnusablePage({
      line: line('paths'),
      expected: 'the source of a page, an OpenAPI document with one operation',
      found: document.openapi === undefined ? 'other JSON' : `${operations.length} operations`,
    })
  }
  const slashed = path.startsWith('/') ? path : `/${path}`
  return {
    operation: objectAt(objectAt(paths, path), 'post'),
    at: ['paths', path, 'post'],
    path: /^\/v\d[\w/]*$/.test(slashed) ? slashed : undefined,
    introduction: textAt(objectAt(document, 'info'), 'description'),
    line,
  }
}

function parseJson(text: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const found = error instanceof SyntaxError ? 'other text that begins with a brace' : String(error)
    throw new UnusablePage({ line: 1, expected: 'the source of a page in JSON', found })
  }
  return isObject(value) ? value : {}
}

/**
 * Reads the facts of the source of a page.
 *
 * @throws UnusablePage when a part of it cannot be read
 */
export function readPageSource(
  source: PageSource,
  context: FactContext,
): { readonly facts: PageFacts; readonly language: Language } {
  return new SourceReader(source, context).read()
}

class SourceReader {
  readonly #source: PageSource
  readonly #context: FactContext
  readonly #call: KnownCall
  /** Characters of the descriptions, and how many of them are Chinese. */
  readonly #text = { length: 0, chinese: 0 }

  constructor(source: PageSource, context: FactContext) {
    this.#source = source
    this.#context = context
    this.#call = callOf(source, context)
  }

  read(): { readonly facts: PageFacts; readonly language: Language } {
    const { name } = this.#call
    const content = ['content', 'application/json', 'schema']
    const request = this.#message('request', ['requestBody', ...content])
    const response = this.#message('response', ['responses', '200', ...content])
    const codes = this.#codes()
    return {
      facts: {
        kind: 'reference',
        messages: { [name]: { request, response } },
        codes: Object.keys(codes).length === 0 ? {} : { [name]: codes },
      },
      language: this.#text.chinese * 10 > this.#text.length ? 'zh' : 'en',
    }
  }

  #message(direction: Direction, keys: readonly string[]): Record<string, FieldFacts> {
    const at = [...this.#source.at, ...keys]
    this.#context.lines.set(`${this.#call.name}.${direction}`, this.#source.line(...at))
    const schema = keys.reduce((node: JsonObject, key) => objectAt(node, key), this.#source.operation)
    const fields = this.#fields(schema, at, direction, [])
    if (Object.keys(fields).length > 0) return fields
    throw new UnusablePage({
      line: this.#source.line(...at),
      expected: `fields of the ${direction}`,
      found: 'none',
    })
  }

  #fields(
    schema: JsonObject,
    at: readonly string[],
    direction: Direction,
    parents: readonly string[],
  ): Record<string, FieldFacts> {
    const required = new Set(stringsAt(schema, 'required'))
    const properties = objectAt(schema, 'properties')
    const order = (name: string) => Number(objectAt(properties, name)['x-order'] ?? Number.NaN)
    const names = Object.keys(properties).sort((a, b) => order(a) - order(b) || 0)
    const fields: Record<string, FieldFacts> = {}
    for (const name of names) {
      const place = [...at, 'properties', name]
      const line = this.#source.line(...place)
      const property = properties[name]
      if (!FIELD_NAME.test(name) || !isObject(property) || property.$ref !== undefined) {
        throw new UnusablePage({
          line,
          expected: 'a field with its name and its type',
          found: JSON.stringify({ [name]: property }).slice(0, 80),
        })
      }
      const path = [...parents, name]
      this.#context.lines.set(fieldPath(this.#call.name, direction, path), line)
      const items = objectAt(property, 'items')
      const children = isObject(property.properties)
        ? this.#fields(property, place, direction, path)
        : this.#fields(items, [...place, 'items'], direction, path)
      fields[name] = {
        ...this.#facts(property, required.has(name), place, line),
        ...(Object.keys(children).length > 0 && { fields: children }),
      }
    }
    return fields
  }

  #facts(property: JsonObject, required: boolean, at: readonly string[], line: number): FieldFacts {
    expectName(textAt(property, 'x-descType'), line)
    const printed =
      seenText(textAt(property, 'x-descType')) || TYPES.get(textAt(property, 'type')) || 'String'
    const type = typeName(printed) ?? this.#context.translate('type', printed, line)
    const nodes = htmlNodes(textAt(property, 'description'))
    this.#measure(nodes.map(nodeText).join(''))
    const listed = stringsAt(property, 'enum').filter(isListedValue)
    const values = listed.length > 0 ? listed : describedValues(nodes)
    // The editor of the site leaves lengths on objects, which have none.
    const isObjectType = isObject(property.properties) && property.type !== 'array'
    const maxLength = isObjectType ? undefined : this.#limit(property, ['maxLength'], at)
    const maxItems = this.#limit(property, ['x-maxSize', 'maxItems'], at)
    return {
      ...(type !== undefined && { type }),
      ...(required && { required: true as const }),
      ...(maxLength !== undefined && { maxLength }),
      ...(maxItems !== undefined && { maxItems }),
      ...(values.length > 0 && { values }),
    }
  }

  #limit(property: JsonObject, names: readonly string[], at: readonly string[]): number | undefined {
    const name = names.find((one) => property[one] !== undefined && property[one] !== '')
    if (name === undefined) return undefined
    const value: Json = property[name] ?? null
    const limit = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    if (typeof limit === 'number' && Number.isSafeInteger(limit) && limit > 0) return limit
    throw new UnusablePage({
      line: this.#source.line(...at, name),
      expected: `a number in the limit of ${at.at(-1) ?? ''}`,
      found: JSON.stringify(value).slice(0, 80),
    })
  }

  #codes(): Record<string, string> {
    const { operation, at, line } = this.#source
    if (!Array.isArray(operation['x-result'])) {
      throw new UnusablePage({
        line: line(...at),
        expected: 'x-result, the list of result codes',
        found: 'none',
      })
    }
    const codes: Record<string, string> = {}
    for (const [index, row] of listAt(operation, 'x-result').entries()) {
      const place = line(...at, 'x-result', index, 'code')
      expectName(textAt(row, 'code'), place)
      const printed = htmlNodes(textAt(row, 'code')).map(nodeText).join(' ').trim()
      const status = textAt(row, 'value').trim()
      this.#measure(textAt(row, 'message'))
      if (printed === '' || !/^[SFU]$/.test(status)) {
        throw new UnusablePage({
          line: place,
          expected: 'a row with a code and S, F or U',
          found: `"${printed.slice(0, 40)}", "${status.slice(0, 40)}"`,
        })
      }
      const code = RESULT_CODE.test(printed) ? printed : this.#context.translate('code', printed, place)
      if (code === undefined) continue
      const path = codePath(this.#call.name, code)
      if (Object.hasOwn(codes, code)) {
        throw new UnusablePage({
          line: place,
          expected: 'each result code once',
          found: `${code} again; the first is on line ${this.#context.lines.get(path)}`,
        })
      }
      codes[code] = status
      this.#context.lines.set(path, place)
    }
    this.#context.lines.set(`${this.#call.name}.codes`, line(...at, 'x-result'))
    return codes
  }

  #measure(text: string): void {
    this.#text.length += text.length
    this.#text.chinese += text.match(/\p{Script=Han}/gu)?.length ?? 0
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'Array'],
  ['boolean', 'Boolean'],
  ['integer', 'Integer'],
  ['number', 'Number'],
  ['object', 'Object'],
])

function callOf({ path, introduction, at, line }: PageSource, context: FactContext): KnownCall {
  const names = htmlNodes(introduction).flatMap(namesIn)
  const name = names.find((one) => context.calls.some((call) => call.name === one)) ?? names.at(-1)
  const call =
    path === undefined
      ? (context.about ?? context.calls.find((one) => one.name === name))
      : context.calls.find((one) => one.path.toLowerCase() === path.toLowerCase())
  if (call) return call
  const found = path ?? name
  throw new UnusablePage({
    line: line(...at),
    expected: `a call of the contract (${context.calls.map((one) => one.name).join(', ')})`,
    found: found === undefined ? 'neither a path nor a name' : `"${found}", which the contract does not have`,
  })
}
